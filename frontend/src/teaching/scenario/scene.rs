//! A scene while it is written: what is said, how it ends, what one can do and what follows from it.

use super::board::{Board, focus_soon, scene_id};
use super::drawing::end_word;
use super::effects::Effects;
use super::story::{choice_text, feedback_text, scene_text};
use crate::i18n::{t, use_language, words};
use crate::teaching::questions::field::{About, RowActs, SelectField, TextField, asks_to_move};
use crate::teaching::questions::rows::shift;
use crate::ui::{Button, ButtonKind, Choice as Option_};
use leptos::prelude::*;
use shared::learning::End;

/// What a choice leads to that makes its scene.
const NEW: &str = "+";

/// The fields of a scene.
#[component]
pub fn SceneFields(
    /// The scenario.
    board: Board,
    /// The scene's key.
    scene: String,
) -> impl IntoView {
    let (value, change) = board.entry(scene_text(&scene));
    let id = scene_id(&scene);
    let original = board.original(|words| words.entries.get(&scene_text(&scene)).cloned());
    let about = About::new(format!("{id}-text"), words(t::scenario_said)).hint(words(t::scenario_said_hint));
    let key = StoredValue::new(scene.clone());
    let followed = board.scene(scene.clone());
    let choices = Memo::new(move |_| {
        followed.with(|scene| {
            let choices = scene.iter().flat_map(|scene| &scene.choices);
            choices.map(|choice| choice.key.clone()).collect::<Vec<_>>()
        })
    });
    let add = move |()| {
        let added = key.with_value(|key| board.story.try_update(|story| story.add_choice(key))).flatten();
        if let Some(choice) = added {
            focus_soon(key.with_value(|key| format!("{}-{choice}-text", scene_id(key))));
        }
    };
    let is_end =
        Memo::new(move |_| followed.with(|scene| scene.as_ref().is_some_and(|scene| scene.end.is_some())));
    let can_add = move || board.changes && !is_end.get();
    view! {
        <TextField about=about.original(original) value on_input=change rows=5 lang=board.language/>
        {board.changes.then(move || view! { <Ending board scene/> })}
        <section class="choices-of-scene" aria-label=words(t::scenario_choices)>
            <For each=move || choices.get() key=Clone::clone let:choice>
                <ChoiceFields board scene=key.get_value() choice/>
            </For>
            {move || can_add().then(|| view! {
                <Button kind=ButtonKind::Quiet on_click=add>{words(t::scenario_add_choice)}</Button>
            })}
        </section>
    }
}

/// Whether the conversation begins or ends in a scene.
#[component]
fn Ending(board: Board, scene: String) -> impl IntoView {
    let reader = use_language();
    let id = scene_id(&scene);
    let key = StoredValue::new(scene.clone());
    let followed = board.scene(scene);
    let value = Signal::derive(move || {
        let end = followed.with(|scene| scene.as_ref().and_then(|scene| scene.end));
        end.map(|end| end.to_string()).unwrap_or_default()
    });
    let change = Callback::new(move |code: String| {
        board.story.update(|story| {
            if let Some(scene) = key.with_value(|key| story.scene_mut(key)) {
                scene.end = code.parse().ok();
            }
        });
    });
    let options = Signal::derive(move || {
        let reader = reader.get();
        let goes_on = Option_ { value: String::new(), label: t::scenario_goes_on(reader).to_owned() };
        let end = |end: End| Option_ { value: end.to_string(), label: end_word(reader, end).to_owned() };
        std::iter::once(goes_on).chain([End::Good, End::Mixed, End::Poor].map(end)).collect::<Vec<_>>()
    });
    let is_start = Memo::new(move |_| key.with_value(|key| board.story.with(|story| story.start == *key)));
    let begin = move |()| board.story.update(|story| story.start = key.get_value());
    let about = About::new(format!("{id}-end"), words(t::scenario_end));
    view! {
        <SelectField about value on_change=change options/>
        {move || (!is_start.get()).then(|| view! {
            <p><Button kind=ButtonKind::Quiet on_click=begin>{words(t::scenario_begin_here)}</Button></p>
        })}
    }
}

/// What one can do: its words, what follows, where it leads, what it changes.
#[component]
fn ChoiceFields(board: Board, scene: String, choice: String) -> impl IntoView {
    let reader = use_language();
    let id = format!("{}-{choice}", scene_id(&scene));
    let keys = StoredValue::new((scene.clone(), choice.clone()));
    let place = Memo::new(move |_| {
        keys.with_value(|(scene, choice)| {
            board.story.with(|story| {
                let choices = story.scene(scene).map(|scene| scene.choices.as_slice()).unwrap_or_default();
                choices.iter().position(|one| one.key == *choice).unwrap_or_default()
            })
        })
    });
    let name = Signal::derive(move || t::scenario_choice(reader.get(), &(place.get() + 1).to_string()));
    let own = id.clone();
    let moves = move |up: bool| {
        keys.with_value(|(scene, choice)| {
            board.story.update(|story| {
                let Some(scene) = story.scene_mut(scene) else { return };
                if let Some(from) = scene.choices.iter().position(|one| one.key == *choice) {
                    shift(&mut scene.choices, from, up);
                }
            });
        });
        focus_soon(format!("{own}-act-{}", if up { "up" } else { "down" }));
    };
    let by_keys = moves.clone();
    let press = move |event: leptos::ev::KeyboardEvent| {
        if let Some(up) = asks_to_move(&event).filter(|_| board.changes) {
            event.prevent_default();
            event.stop_propagation();
            by_keys(up);
        }
    };
    let remove = Callback::new(move |()| {
        keys.with_value(|(scene, choice)| {
            board.take_away(|story| story.remove_choice(scene, choice));
            focus_soon(scene_id(scene));
        });
    });
    let text = field(board, &format!("{id}-text"), choice_text(&scene, &choice), t::scenario_does, 2);
    let follows =
        field(board, &format!("{id}-feedback"), feedback_text(&scene, &choice), t::scenario_follows, 3);
    view! {
        <fieldset class="choice-fields" on:keydown=press>
            <legend>{name}</legend>
            {text}
            {board.changes.then(|| view! { <LeadsTo board scene=scene.clone() choice=choice.clone()/> })}
            {follows}
            {board.changes.then(|| view! {
                <Effects board scene choice/>
                <RowActs id=format!("{id}-act") name on_move=Some(Callback::new(moves)) on_remove=Some(remove)/>
            })}
        </fieldset>
    }
}

fn field(board: Board, id: &str, key: String, label: crate::i18n::Word, rows: u32) -> impl IntoView + use<> {
    let original = board.original(|words| words.entries.get(&key).cloned());
    let about = About::new(id.to_owned(), words(label)).original(original);
    let (value, change) = board.entry(key);
    view! { <TextField about value on_input=change rows lang=board.language/> }
}

/// Where a choice leads; to a new scene too, which is made then.
#[component]
fn LeadsTo(board: Board, scene: String, choice: String) -> impl IntoView {
    let reader = use_language();
    let id = format!("{}-{choice}-to", scene_id(&scene));
    let keys = StoredValue::new((scene, choice));
    let to = Memo::new(move |_| {
        keys.with_value(|(scene, choice)| {
            board.story.with(|story| {
                let found = story.scene(scene)?.choices.iter().find(|one| one.key == *choice)?;
                Some(found.to.clone())
            })
        })
        .unwrap_or_default()
    });
    let is_lost = Memo::new(move |_| board.story.with(|story| story.place(&to.get()).is_none()));
    let scenes = board.keys();
    let options = Signal::derive(move || {
        let reader = reader.get();
        let lost =
            is_lost.get().then(|| Option_ { value: to.get(), label: t::scenario_nowhere(reader).to_owned() });
        let one = |key: String| Option_ { label: board.name(reader, &key), value: key };
        let new = Option_ { value: NEW.to_owned(), label: t::scenario_new_scene(reader).to_owned() };
        lost.into_iter().chain(scenes.get().into_iter().map(one)).chain([new]).collect::<Vec<_>>()
    });
    let change = Callback::new(move |to: String| {
        let to = if to == NEW { board.add_scene().unwrap_or_default() } else { to };
        keys.with_value(|(scene, choice)| {
            board.story.update(|story| {
                if let Some(choice) = story.choice_mut(scene, choice) {
                    choice.to = to;
                }
            });
        });
    });
    let about = About::new(id, words(t::scenario_to)).error(
        Signal::derive(move || {
            is_lost.get().then(|| t::scenario_flaw_no_such_scene(reader.get()).to_owned())
        }),
        Signal::stored(true),
    );
    view! { <SelectField about value=to.into() on_change=change options/> }
}
