//! A question to read, with its key: what is asked, what counts, what is told.

use super::kind::Kind;
use super::rows::{Accepts, Row};
use super::sketch::Sketch;
use super::worth::percent;
use super::writing::list;
use crate::i18n::{t, use_language, words};
use crate::ui::Tag;
use leptos::prelude::*;
use shared::core::Language;
use shared::learning::{Formatted, Question};

/// A question with its key, as text.
#[component]
pub fn QuestionSummary(
    /// It.
    question: Question,
    /// Its language.
    language: Language,
) -> impl IntoView {
    let reader = use_language();
    let sketch = Sketch::of(question);
    let said = |text: &Formatted| {
        let text = text.text.clone();
        (!text.is_empty()).then(|| view! { <p class="said" lang=language.code() dir="auto">{text}</p> })
    };
    let told = |text: &Formatted, about: crate::i18n::Word| {
        let text = text.text.clone();
        (!text.is_empty()).then(|| {
            view! {
                <p class="soft">{words(about)}": "<span lang=language.code() dir="auto">{text}</span></p>
            }
        })
    };
    let row = |row: &Row| {
        let text = in_words(reader, &sketch, row);
        let worth = has_worth(sketch.kind).then(|| format!("{} %", percent(sketch.weight(row))));
        view! {
            <li>
                <span lang=language.code() dir="auto">{text}</span>
                {worth.map(|worth| view! { " "<Tag>{worth}</Tag> })}
                {told(&row.feedback, t::question_row_feedback)}
            </li>
        }
    };
    let rows = list(&sketch).iter().map(row).collect_view();
    let is_true = sketch.is_true;
    let statement = (sketch.kind == Kind::TrueFalse).then(|| {
        let word = if is_true { t::learning_question_true } else { t::learning_question_false };
        view! { <p>{words(t::question_statement_is)}" "<strong>{words(word)}</strong></p> }
    });
    let has_rows = !list(&sketch).is_empty();
    view! {
        <div class="question-summary">
            {said(&sketch.text)}
            {statement}
            {has_rows.then(|| view! { <ul>{rows}</ul> })}
            {told(&sketch.told_right, t::question_told_right)}
            {told(&sketch.told_wrong, t::question_told_wrong)}
            {told(&sketch.guidance, t::question_guidance)}
            {told(&sketch.feedback, t::question_feedback)}
        </div>
    }
}

const fn has_worth(kind: Kind) -> bool {
    matches!(kind, Kind::Single | Kind::Multiple | Kind::Short | Kind::Number)
}

/// What counts in a row.
fn in_words(reader: Signal<Language>, sketch: &Sketch, row: &Row) -> String {
    let reader = reader.get_untracked();
    match sketch.kind {
        Kind::Matching => format!("{} → {}", row.text.text, row.partner),
        Kind::Gaps => row.words().join(" / "),
        Kind::Number => match row.accepts {
            Accepts::Near => t::question_near_said(reader, &row.first, &row.second),
            Accepts::Between => t::question_between_said(reader, &row.first, &row.second),
            Accepts::Any => t::question_any(reader).to_owned(),
        },
        _ => row.text.text.clone(),
    }
}
