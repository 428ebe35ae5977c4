//! What a practice says, as its author typed it, to be read and not changed.

use super::facts::Facts;
use super::names::{code_label, field_word, step_word};
use crate::i18n::{t, use_language, words};
use leptos::prelude::*;
use shared::exchange::{Facet, Field, PracticeContent, PracticeStep};

/// Its texts and codes.
#[component]
pub fn SaidContent(
    /// What it says.
    content: PracticeContent,
) -> impl IntoView {
    let lang = content.language.code();
    let text = |field: &Field| {
        let said = content.text(*field).to_owned();
        let word = field_word(*field);
        let steps = (*field == Field::Situation).then(|| content.steps.clone());
        (!said.trim().is_empty() || steps.is_some()).then(|| {
            view! {
                <section>
                    <h2>{words(word)}</h2>
                    <p class="said" lang=lang dir="auto">{said}</p>
                </section>
                {steps.map(|steps| view! { <SaidSteps steps lang/> })}
            }
        })
    };
    let texts = Field::ALL.iter().filter_map(text).collect_view();
    let PracticeContent { codes, is_composite, .. } = content;
    view! {
        {texts}
        {is_composite.then(|| view! { <p>{words(t::practice_composite)}</p> })}
        <Facts codes/>
    }
}

#[component]
fn SaidSteps(steps: Vec<PracticeStep>, lang: &'static str) -> impl IntoView {
    let reader = use_language();
    let row = move |step: PracticeStep| {
        let (kind, phase) = (step.kind, step.phase);
        let phase = move || {
            phase.as_ref().map(|phase| format!(" · {}", code_label(reader.get(), Facet::Phase, phase)))
        };
        view! {
            <li>
                <p class="soft">{move || step_word(kind)(reader.get())}{phase}</p>
                <p lang=lang dir="auto"><strong>{step.when}</strong></p>
                <p class="said" lang=lang dir="auto">{step.text}</p>
            </li>
        }
    };
    let has_any = !steps.is_empty();
    has_any.then(|| {
        view! {
            <section>
                <h2>{words(t::practice_course)}</h2>
                <ol class="outline">{steps.into_iter().map(row).collect_view()}</ol>
            </section>
        }
    })
}
