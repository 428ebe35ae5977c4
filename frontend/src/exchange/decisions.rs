//! What reviewers and editors decided about a practice, with their comments on passages.

use super::names::field_label;
use super::writing::check_panel::show_control;
use crate::i18n::{Word, t, use_language, words};
use crate::ui::{Tag, TagKind, When};
use leptos::prelude::*;
use shared::exchange::{ChecklistAnswers, Decision, Field, PassageComment, PracticeLook, PracticeReview};

/// All decisions, the newest first; nothing where there is none.
#[component]
pub fn Decisions(
    /// The decisions.
    reviews: Vec<PracticeReview>,
    /// Whether they are to be read first.
    open: bool,
    /// How the ids of the texts of this page begin, to which comments lead; empty where there are none.
    #[prop(default = "")]
    texts: &'static str,
) -> impl IntoView {
    let has_any = !reviews.is_empty();
    has_any.then(|| {
        view! {
            <details class="card" open=open>
                <summary>{words(t::practice_decisions)}</summary>
                <ol class="rows">
                    {reviews.into_iter().map(|review| view! { <OneDecision review texts/> }).collect_view()}
                </ol>
            </details>
        }
    })
}

const fn decision_words(step: PracticeLook, decision: Decision) -> (Word, TagKind) {
    match (step, decision) {
        (PracticeLook::Privacy, Decision::Pass) => (t::practice_decision_privacy_pass, TagKind::Good),
        (PracticeLook::Privacy, Decision::SendBack) => (t::practice_decision_privacy_back, TagKind::Warn),
        (PracticeLook::Substance, Decision::Pass) => (t::practice_decision_substance_pass, TagKind::Good),
        (PracticeLook::Substance, Decision::SendBack) => (t::practice_decision_substance_back, TagKind::Warn),
    }
}

#[component]
fn OneDecision(review: PracticeReview, texts: &'static str) -> impl IntoView {
    let reader = use_language();
    let (word, kind) = decision_words(review.step, review.decision);
    let version = review.version.to_string();
    let by = review.decided_by;
    let by = move || by.clone().unwrap_or_else(|| t::practice_former(reader.get()).to_owned());
    view! {
        <li>
            <p class="meta">
                <Tag kind>{words(word)}</Tag>
                <span>{move || t::practice_decision_text(reader.get(), &version)}</span>
                <span>{by}</span>
                <When at=review.decided_at/>
            </p>
            <RecognisedBy answers=review.checklist/>
            <p class="said" dir="auto">{review.note}</p>
            <ul class="rows">
                {review.comments.into_iter().map(|comment| view! { <Passage comment texts/> }).collect_view()}
            </ul>
        </li>
    }
}

/// One of the five questions in words.
pub fn question_word(field: &str) -> Option<Word> {
    match field {
        "by_trafficker" => Some(t::practice_could_trafficker),
        "by_family" => Some(t::practice_could_family),
        "by_press" => Some(t::practice_could_press),
        "by_professionals" => Some(t::practice_could_professionals),
        "by_themselves" => Some(t::practice_could_themselves),
        _ => None,
    }
}

#[component]
fn RecognisedBy(answers: ChecklistAnswers) -> impl IntoView {
    let by: Vec<Word> = answers
        .answers()
        .into_iter()
        .filter(|(_, answer)| *answer == Some(true))
        .filter_map(|(field, _)| question_word(field))
        .collect();
    (!by.is_empty()).then(|| {
        view! {
            <p>{words(t::practice_recognised_by)}":"</p>
            <ul>{by.into_iter().map(|word| view! { <li>{words(word)}</li> }).collect_view()}</ul>
        }
    })
}

/// A comment; where its text stands on the page, with the way to it.
#[component]
fn Passage(comment: PassageComment, texts: &'static str) -> impl IntoView {
    let reader = use_language();
    let field = comment.field;
    let quote = comment.quote;
    let id = format!("{texts}-{field}");
    let is_there = !texts.is_empty() && field.parse::<Field>().is_ok();
    let href = format!("#{id}");
    let label = Signal::derive(move || field_label(reader.get(), &field));
    let go = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        show_control(&id);
    };
    view! {
        <li>
            {if is_there {
                view! { <p><a href=href on:click=go>{label}</a></p> }.into_any()
            } else {
                view! { <p class="soft">{label}</p> }.into_any()
            }}
            {(!quote.is_empty()).then(|| view! { <div class="prose"><blockquote dir="auto">{quote}</blockquote></div> })}
            <p class="said" dir="auto">{comment.text}</p>
        </li>
    }
}
