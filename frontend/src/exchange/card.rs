//! A published practice in a list: title, summary, codes, and what colleagues made of it.

use super::names::{code_labels, day_of, labels};
use super::practice_href;
use crate::i18n::{t, use_language, words};
use crate::learning::language_name;
use crate::ui::{Tag, TagKind};
use leptos::prelude::*;
use shared::core::Language;
use shared::exchange::{Codes, Facet, PracticeAudience, PracticeSummary};

/// A card of a list.
#[component]
pub fn PracticeCard(
    /// The practice.
    practice: PracticeSummary,
) -> impl IntoView {
    let reader = use_language();
    let lang = practice.language.code();
    let (language, at) = (practice.language, practice.published_at);
    view! {
        <li class="card">
            <h2 lang=lang dir="auto"><a href=practice_href(practice.id)>{practice.title.clone()}</a></h2>
            <p lang=lang dir="auto">{practice.summary.clone()}</p>
            <Badges codes=practice.codes.clone() is_composite=practice.is_composite audience=practice.audience/>
            <p class="meta">
                <span>{move || language_name(reader.get(), language)}</span>
                <span>{move || t::practice_published_at(reader.get(), &day_of(reader.get(), at))}</span>
                <Counts practice/>
            </p>
        </li>
    }
}

/// What colleagues made of it, in numbers; nothing of what nobody did.
#[component]
fn Counts(practice: PracticeSummary) -> impl IntoView {
    let reader = use_language();
    let count = move |count: u32, words: fn(Language, u32) -> String| {
        (count > 0).then(|| view! { <span>{move || words(reader.get(), count)}</span> })
    };
    view! {
        {count(practice.comments_count, t::practice_comments_count)}
        {count(practice.adaptations_count, t::practice_tried_count)}
        {count(practice.votes_count, t::practice_useful_count)}
    }
}

/// The codes that one looks for first, as short marks.
#[component]
pub fn Badges(
    /// What is shown of the codes.
    codes: Codes,
    /// Whether it is put together of several cases.
    is_composite: bool,
    /// Who reads it.
    audience: PracticeAudience,
) -> impl IntoView {
    let reader = use_language();
    let codes = StoredValue::new(codes);
    let of = move |facet| codes.with_value(|codes| code_labels(reader.get(), codes, facet));
    let tag = move |facet: Facet| move || of(facet).map(|words| view! { <Tag>{words}</Tag> });
    view! {
        <p class="meta">
            {move || of(Facet::Method).map(|words| view! { <Tag kind=TagKind::Accent>{words}</Tag> })}
            {tag(Facet::Phase)}
            {tag(Facet::Exploitation)}
            {tag(Facet::AgeBand)}
            {move || codes.with_value(|codes| corridor(reader.get(), codes)).map(|words| view! { <Tag>{words}</Tag> })}
            {tag(Facet::Maturity)}
            {is_composite.then(|| view! { <Tag>{words(t::practice_composite)}</Tag> })}
            {(audience == PracticeAudience::Public).then(|| view! { <Tag kind=TagKind::Good>{words(t::practice_public)}</Tag> })}
        </p>
    }
}

/// From where to where, as far as it is shown.
fn corridor(language: Language, codes: &Codes) -> Option<String> {
    let of = |facet| codes.get(&facet).map(|given| labels(language, facet, given));
    match (of(Facet::Origin), of(Facet::Destination)) {
        (Some(origin), Some(destination)) => Some(t::practice_corridor(language, &destination, &origin)),
        (Some(origin), None) => Some(t::practice_corridor(language, "…", &origin)),
        (None, Some(destination)) => Some(t::practice_corridor(language, &destination, "…")),
        (None, None) => None,
    }
}
