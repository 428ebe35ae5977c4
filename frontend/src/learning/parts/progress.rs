//! How far one is, in words and a bar.

use crate::i18n::{Word, t, use_language, words};
use crate::ui::{Tag, TagKind};
use leptos::prelude::*;
use shared::core::Language;
use shared::learning::{PartKind, ProgressState};

/// How many of the required activities are done.
#[component]
pub fn DoneOf(
    /// How many are done.
    done: u32,
    /// How many there are.
    of: u32,
) -> impl IntoView {
    let language = use_language();
    let said = move || t::learning_done_of(language.get(), &done.to_string(), of);
    view! {
        <div class="done-of">
            <span>{said}</span>
            // The same in words stands beside it.
            <progress max=of.max(1) value=done.min(of) aria-hidden="true"></progress>
        </div>
    }
}

/// How far one is with an activity, as a word.
#[component]
pub fn StateTag(
    /// How far; nothing before it was begun.
    state: Option<ProgressState>,
) -> impl IntoView {
    let (kind, word): (_, Word) = match state {
        None => (TagKind::Plain, t::learning_state_open),
        Some(ProgressState::Started) => (TagKind::Accent, t::learning_state_started),
        Some(ProgressState::Waiting) => (TagKind::Warn, t::learning_state_waiting),
        Some(ProgressState::Done) => (TagKind::Good, t::learning_state_done),
    };
    view! { <Tag kind>{words(word)}</Tag> }
}

/// What an activity is, in a word.
pub fn kind_name(language: Language, kind: PartKind, exercise: bool) -> &'static str {
    match kind {
        PartKind::Quiz => t::learning_kind_quiz(language),
        PartKind::Scenario => t::learning_kind_scenario(language),
        PartKind::Assignment => t::learning_kind_assignment(language),
        PartKind::Questionnaire => t::learning_kind_questionnaire(language),
        PartKind::Meeting => t::learning_kind_meeting(language),
        _ if exercise => t::learning_kind_exercise(language),
        _ => t::learning_kind_lesson(language),
    }
}
