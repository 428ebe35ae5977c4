//! The codes of a practice as a list of terms, in the order of the lists.

use super::names::{code_labels, facet_word};
use crate::i18n::{t, use_language, words};
use leptos::prelude::*;
use shared::exchange::{Codes, Facet};

/// What is shown of the codes, list by list, under a heading.
#[component]
pub fn Facts(
    /// The codes.
    codes: Codes,
) -> impl IntoView {
    view! {
        <section aria-labelledby="facts-title">
            <h2 id="facts-title">{words(t::practice_facts)}</h2>
            <CodeLines codes/>
        </section>
    }
}

/// Codes, list by list.
#[component]
pub fn CodeLines(
    /// The codes.
    codes: Codes,
) -> impl IntoView {
    let reader = use_language();
    let codes = StoredValue::new(codes);
    let line = move |facet: &Facet| {
        let facet = *facet;
        let said = codes.with_value(|codes| code_labels(reader.get(), codes, facet))?;
        Some(view! { <dt>{words(facet_word(facet))}</dt><dd>{said}</dd> })
    };
    view! { <dl class="facts">{move || Facet::ALL.iter().filter_map(line).collect_view()}</dl> }
}
