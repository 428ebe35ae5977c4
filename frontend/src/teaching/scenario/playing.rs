//! A scenario as learners play it, for those who write and review it, with the numbers told.

use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::ui::{Button, ButtonKind, MarkdownView, Tag};
use leptos::prelude::*;
use shared::core::Language;
use shared::learning::Step;
use std::collections::BTreeMap;

use super::drawing::end_word;
use super::story::{Story, choice_text, feedback_text, scene_text};

/// Plays a scenario through; nothing of it is kept.
#[component]
pub fn Played(
    /// The graph.
    story: Story,
    /// What is said: scenes and consequences as sanitised HTML, choices as plain text.
    entries: StoredValue<BTreeMap<String, String>>,
    /// The language of it.
    said_in: Language,
) -> impl IntoView {
    let story = StoredValue::new(story);
    let steps = RwSignal::new(Vec::<Step>::new());
    let say = move |key: String| entries.with_value(|entries| entries.get(&key).cloned().unwrap_or_default());
    let read_out = || request_animation_frame(|| browser::focus_and_show(".playing .scene"));
    let back = move |()| {
        steps.update(|steps| _ = steps.pop());
        read_out();
    };
    let again = move |()| {
        steps.set(Vec::new());
        read_out();
    };
    let now = move || {
        let steps_now = steps.get();
        let followed = steps_now.last().map(|step| say(feedback_text(&step.scene, &step.choice)));
        let (scene, state) = story.with_value(|story| {
            let played = story.graph().play(&steps_now)?;
            Some((played.scene.clone(), played.state))
        })?;
        let open = scene.choices.iter().filter(|choice| choice.is_open(&state));
        let choices: Vec<(Step, String)> = open
            .map(|choice| {
                let step = Step { scene: scene.key.clone(), choice: choice.key.clone() };
                let said = say(choice_text(&scene.key, &choice.key));
                (step, if said.is_empty() { choice.key.clone() } else { said })
            })
            .collect();
        Some(shown(say(scene_text(&scene.key)), followed, choices, (scene.end, state), said_in, steps))
    };
    view! {
        <div class="playing">
        {move || now().unwrap_or_else(|| view! { <p class="soft">{words(t::scenario_play_nothing)}</p> }.into_any())}
        <div class="actions">
            {move || steps.with(|steps| !steps.is_empty()).then(|| view! {
                <Button kind=ButtonKind::Quiet on_click=back>{words(t::scenario_play_back)}</Button>
                <Button kind=ButtonKind::Quiet on_click=again>{words(t::play_again)}</Button>
            })}
        </div>
        </div>
    }
}

type Where = (Option<shared::learning::End>, BTreeMap<String, i32>);

/// The scene one is in: what followed, what is said, what one can do, and the numbers.
fn shown(
    said: String,
    followed: Option<String>,
    choices: Vec<(Step, String)>,
    (end, state): Where,
    language: Language,
    steps: RwSignal<Vec<Step>>,
) -> AnyView {
    let reader = use_language();
    let choice = move |(step, text): (Step, String)| {
        let take = move |_| {
            steps.update(|steps| steps.push(step.clone()));
            request_animation_frame(|| browser::focus_and_show(".playing .scene"));
        };
        view! {
            <li>
                <button type="button" class="button quiet" lang=language.code() dir="auto" on:click=take>{text}</button>
            </li>
        }
    };
    let numbers =
        state.into_iter().map(|(name, number)| view! { <Tag>{format!("{name}: {number}")}</Tag>" " });
    view! {
        <section class="scene" tabindex="-1" aria-label=words(t::play_now)>
            {followed.filter(|html| !html.is_empty()).map(|html| view! {
                <div class="note"><MarkdownView html language/></div>
            })}
            <MarkdownView html=said language/>
            <p>{numbers.collect_view()}</p>
            {end.map(|end| view! { <p><strong>{move || end_word(reader.get(), end)}</strong></p> })}
            <ul class="scene-choices">{choices.into_iter().map(choice).collect_view()}</ul>
        </section>
    }
    .into_any()
}
