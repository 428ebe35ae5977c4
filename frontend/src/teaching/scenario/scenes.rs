//! The scenes as a list: what each says, where it leads, what is wrong with it. It says all that the picture shows; a scene is opened in it
//! and written there.

use super::board::{Board, flaw_text, scene_id, scene_of};
use super::drawing::end_word;
use super::scene::SceneFields;
use crate::i18n::{t, use_language, words};
use crate::teaching::questions::field::{RowActs, asks_to_move};
use crate::teaching::questions::rows::shift;
use crate::ui::{Button, ButtonKind, Confirm, Doing, Tag, TagKind, open_while};
use leptos::prelude::*;
use shared::core::Language;
use shared::learning::Scene;

/// A scene in a sentence: its name, whether it begins or ends, where it leads, what is wrong with it.
pub fn about(board: Board, reader: Language, scene: &str) -> String {
    let mut said = vec![board.name(reader, scene)];
    if board.story.with(|story| story.start == scene) {
        said.push(t::scenario_start(reader).to_owned());
    }
    let (end, to) = board.story.with(|story| {
        let scene = story.scene(scene);
        (
            scene.and_then(|scene| scene.end),
            scene.map(|scene| leads_to(&story.scenes, scene)).unwrap_or_default(),
        )
    });
    said.extend(end.map(|end| end_word(reader, end).to_owned()));
    said.extend(led(reader, &to));
    board.flaws.with(|flaws| {
        let own = flaws.iter().filter(|flaw| scene_of(flaw) == Some(scene));
        said.extend(own.map(|flaw| flaw_text(reader, flaw).to_owned()));
    });
    said.join(". ")
}

/// The numbers of the scenes that a scene leads to, each once.
fn leads_to(scenes: &[Scene], scene: &Scene) -> Vec<usize> {
    let mut places: Vec<usize> = scene
        .choices
        .iter()
        .filter_map(|choice| scenes.iter().position(|one| one.key == choice.to))
        .map(|place| place + 1)
        .collect();
    places.sort_unstable();
    places.dedup();
    places
}

fn led(reader: Language, to: &[usize]) -> Option<String> {
    let to: Vec<String> = to.iter().map(ToString::to_string).collect();
    (!to.is_empty()).then(|| t::scenario_leads_to(reader, &to.join(", ")))
}

/// The list, and the button for a further scene.
#[component]
pub fn Scenes(
    /// The scenario.
    board: Board,
) -> impl IntoView {
    let keys = board.keys();
    let removing = RwSignal::new(None::<String>);
    let add = move |()| {
        if let Some(scene) = board.add_scene() {
            board.show(&scene);
        }
    };
    view! {
        <section aria-labelledby="scenes-title">
            <h2 id="scenes-title" tabindex="-1">{words(t::scenario_scenes)}</h2>
            <ol class="scenes">
                <For each=move || keys.get() key=Clone::clone let:scene>
                    <SceneItem board scene removing/>
                </For>
            </ol>
            {board.changes.then(|| view! {
                <Button kind=ButtonKind::Quiet on_click=add>{words(t::scenario_add_scene)}</Button>
                <Removing board removing/>
            })}
        </section>
    }
}

#[component]
fn SceneItem(board: Board, scene: String, removing: RwSignal<Option<String>>) -> impl IntoView {
    let reader = use_language();
    let key = StoredValue::new(scene.clone());
    let id = scene_id(&scene);
    let is_open =
        Memo::new(move |_| key.with_value(|key| board.open.with(|open| open.as_ref() == Some(key))));
    let name = Signal::derive(move || key.with_value(|key| board.name(reader.get(), key)));
    let toggle = move |_| {
        let opens = !is_open.get_untracked();
        board.open.set(opens.then(|| key.get_value()));
    };
    let moves = move |up: bool| {
        board.story.update(|story| {
            if let Some(from) = key.with_value(|key| story.place(key)) {
                shift(&mut story.scenes, from, up);
            }
        });
        let end = if up { "up" } else { "down" };
        super::board::focus_soon(key.with_value(|key| format!("{}-act-{end}", scene_id(key))));
    };
    let press = move |event: leptos::ev::KeyboardEvent| {
        if let Some(up) = asks_to_move(&event).filter(|_| board.changes) {
            event.prevent_default();
            event.stop_propagation();
            moves(up);
        }
    };
    let remove = Callback::new(move |()| removing.set(Some(key.get_value())));
    view! {
        <li class="card scene-item" on:keydown=press>
            <h3>
                <button
                    id=id.clone()
                    type="button"
                    class="scene-name"
                    aria-expanded=move || if is_open.get() { "true" } else { "false" }
                    on:click=toggle
                >
                    <span lang=board.language.code() dir="auto">{name}</span>
                </button>
            </h3>
            <SceneMeta board scene/>
            {move || is_open.get().then(|| view! {
                <SceneFields board scene=key.get_value()/>
                {board.changes.then(|| view! {
                    <RowActs id=format!("{id}-act") name on_move=Some(Callback::new(moves)) on_remove=Some(remove)/>
                })}
            })}
        </li>
    }
}

/// Whether a scene begins or ends, where it leads, what is wrong with it.
#[component]
fn SceneMeta(board: Board, scene: String) -> impl IntoView {
    let reader = use_language();
    let key = StoredValue::new(scene);
    let is_start = move || key.with_value(|key| board.story.with(|story| story.start == *key));
    let end = move || {
        let end =
            key.with_value(|key| board.story.with(|story| story.scene(key).and_then(|scene| scene.end)));
        end.map(|end| view! { <Tag>{end_word(reader.get(), end)}</Tag> })
    };
    let to = move || {
        let places = key.with_value(|key| {
            board.story.with(|story| story.scene(key).map(|scene| leads_to(&story.scenes, scene)))
        });
        led(reader.get(), &places.unwrap_or_default())
    };
    let flaws = move || {
        let own = key.with_value(|key| {
            board.flaws.with(|flaws| {
                let own = flaws.iter().filter(|flaw| scene_of(flaw) == Some(key));
                own.map(|flaw| flaw_text(reader.get(), flaw)).collect::<Vec<_>>()
            })
        });
        own.into_iter().map(|text| view! { <Tag kind=TagKind::Warn>{text}</Tag> }).collect_view()
    };
    let missing = move || Some(key.with_value(|key| board.missing(key))).filter(|missing| *missing > 0);
    view! {
        <p class="meta">
            {move || is_start().then(|| view! { <Tag kind=TagKind::Accent>{words(t::scenario_start)}</Tag> })}
            {end}
            <span>{to}</span>
            {move || missing().map(|missing| view! { <Tag>{t::scenario_missing(reader.get(), missing)}</Tag> })}
            {flaws}
        </p>
    }
}

/// Asks before a scene goes with all that is said in it.
#[component]
fn Removing(board: Board, removing: RwSignal<Option<String>>) -> impl IntoView {
    let reader = use_language();
    let open = open_while(removing);
    let text = Signal::derive(move || {
        let name = removing.get().map(|scene| board.name(reader.get(), &scene)).unwrap_or_default();
        t::scenario_remove_text(reader.get(), &name)
    });
    let remove = move |()| {
        if let Some(scene) = removing.get_untracked() {
            board.open.set(None);
            board.take_away(|story| story.remove_scene(&scene));
        }
        removing.set(None);
        super::board::focus_soon("scenes-title".to_owned());
    };
    view! {
        <Confirm
            open
            title=words(t::scenario_remove_title)
            text
            act=words(t::question_remove)
            doing=Doing::new()
            on_act=remove
        />
    }
}
