//! Narrowing the list down. What is chosen stands in the address; of two codes of one list, either will do.

use super::PATH;
use super::names::{code_label, facet_word};
use crate::admin::lists::href;
use crate::app::router::use_router;
use crate::browser::Address;
use crate::i18n::{t, use_language, words};
use crate::learning::language_name;
use crate::ui::{Button, Choice, Field, Form, Select};
use leptos::prelude::*;
use shared::core::{Cursor, FieldError, Language};
use shared::exchange::{CodeFilter, Facet, PracticeQuery};

/// By what the list can be narrowed down, with the names of the fields.
const FACETS: [(Facet, &str); 9] = [
    (Facet::Method, "method"),
    (Facet::Phase, "phase"),
    (Facet::Exploitation, "exploitation"),
    (Facet::AgeBand, "age_band"),
    (Facet::Origin, "origin"),
    (Facet::Destination, "destination"),
    (Facet::Setting, "setting"),
    (Facet::Assistance, "assistance"),
    (Facet::Maturity, "maturity"),
];
/// Most codes at once.
const MOST: usize = 12;
/// More general codes than an author gives, by which one may look too.
const GENERAL: [(Facet, &[&str]); 4] = [
    (Facet::Exploitation, &["sexual_group", "labour_group", "other_group"]),
    (Facet::AgeBand, &["0-17", "18+"]),
    (Facet::Origin, &REGIONS),
    (Facet::Destination, &REGIONS),
];
const REGIONS: [&str; 6] = ["eu", "europe", "africa", "asia", "americas", "oceania"];

/// What the address asks for.
pub fn query_of(address: &Address) -> PracticeQuery {
    PracticeQuery {
        codes: address.value("codes").and_then(|text| text.parse().ok()),
        language: address.value("language").and_then(|code| code.parse().ok()),
        cursor: address.value("cursor").map(Cursor),
        limit: None,
    }
}

/// The address of a list.
pub fn list_href(query: &PracticeQuery) -> String {
    let codes = query.codes.as_ref().filter(|codes| !codes.0.is_empty());
    href(
        PATH,
        &[
            ("codes", codes.map(CodeFilter::to_string)),
            ("language", query.language.map(|language| language.to_string())),
            ("cursor", query.cursor.as_ref().map(|cursor| cursor.0.clone())),
        ],
    )
}

/// Whether a list is narrowed down.
pub fn is_narrowed(query: &PracticeQuery) -> bool {
    query.language.is_some() || query.codes.as_ref().is_some_and(|codes| !codes.0.is_empty())
}

/// The choices, and those that are made.
#[component]
pub fn Filters(
    /// The list that is shown.
    query: Memo<PracticeQuery>,
) -> impl IntoView {
    let router = use_router();
    let picked = StoredValue::new(FACETS.map(|(facet, name)| (facet, name, RwSignal::new(String::new()))));
    let language = RwSignal::new(String::new());
    let show = Callback::new(move |()| {
        let mut wanted = PracticeQuery { cursor: None, ..query.get_untracked() };
        let mut codes = wanted.codes.unwrap_or_default().0;
        for (facet, _, value) in picked.get_value() {
            let code = value.get_untracked();
            value.set(String::new());
            let is_there = codes.iter().any(|(of, known)| *of == facet && *known == code);
            if !code.is_empty() && !is_there && codes.len() < MOST {
                codes.push((facet, code));
            }
        }
        wanted.codes = Some(CodeFilter(codes));
        wanted.language = language.get_untracked().parse().ok().or(wanted.language);
        language.set(String::new());
        router.go(&list_href(&wanted), false);
    });
    view! {
        <details class="filters">
            <summary>{words(t::practice_filters)}</summary>
            <p class="hint">{words(t::practice_filters_hint)}</p>
            <Form name="filter" errors=Signal::stored(Vec::<FieldError>::new()) on_submit=show>
                {picked.get_value().map(|(facet, name, value)| view! { <ByFacet facet name value/> }).collect_view()}
                <ByLanguage value=language/>
                <Button submit=true>{words(t::practice_filter_show)}</Button>
            </Form>
        </details>
        <Chips query/>
    }
}

fn any(language: Language) -> Choice {
    Choice { value: String::new(), label: t::practice_filter_any(language).to_owned() }
}

/// The codes that one may look for, by name: general ones first, countries in the order of their names.
fn choices(language: Language, facet: Facet) -> Vec<Choice> {
    let choice = |code: &str| Choice { value: code.to_owned(), label: code_label(language, facet, code) };
    let general = GENERAL.iter().filter(|(of, _)| *of == facet).flat_map(|(_, codes)| codes.iter());
    let mut exact: Vec<Choice> = facet.codes().into_iter().map(choice).collect();
    if facet.is_country() {
        exact.sort_by_cached_key(|choice| choice.label.to_lowercase());
    }
    std::iter::once(any(language)).chain(general.map(|code| choice(code))).chain(exact).collect()
}

#[component]
fn ByFacet(facet: Facet, name: &'static str, value: RwSignal<String>) -> impl IntoView {
    let reader = use_language();
    let options = Signal::derive(move || choices(reader.get(), facet));
    view! { <Field name label=words(facet_word(facet))><Select value options/></Field> }
}

#[component]
fn ByLanguage(value: RwSignal<String>) -> impl IntoView {
    let reader = use_language();
    let options = Signal::derive(move || {
        let reader = reader.get();
        let choice =
            |one: &Language| Choice { value: one.code().to_owned(), label: language_name(reader, *one) };
        std::iter::once(any(reader)).chain(Language::ALL.iter().map(choice)).collect()
    });
    view! { <Field name="language" label=words(t::practice_filter_language)><Select value options/></Field> }
}

/// What was chosen, each with a way to leave it out.
#[component]
fn Chips(query: Memo<PracticeQuery>) -> impl IntoView {
    let reader = use_language();
    let chip = move |label: String, href: String| {
        view! {
            <a class="button quiet" href=href>
                {label}<span aria-hidden="true">" ✕"</span>
                <span class="visually-hidden">", "{words(t::practice_filter_remove)}</span>
            </a>
        }
    };
    move || {
        let (now, reader) = (PracticeQuery { cursor: None, ..query.get() }, reader.get());
        let codes = now.codes.clone().unwrap_or_default().0;
        let by_code = codes.iter().map(|(facet, code)| {
            let rest = codes.iter().filter(|one| **one != (*facet, code.clone())).cloned().collect();
            let without = PracticeQuery { codes: Some(CodeFilter(rest)), ..now.clone() };
            let label = format!("{}: {}", facet_word(*facet)(reader), code_label(reader, *facet, code));
            chip(label, list_href(&without))
        });
        let by_language = now.language.map(|language| {
            chip(language_name(reader, language), list_href(&PracticeQuery { language: None, ..now.clone() }))
        });
        is_narrowed(&now).then(|| {
            view! {
                <nav class="actions" aria-label=words(t::practice_filter_active)>
                    <span class="soft" aria-hidden="true">{words(t::practice_filter_active)}</span>
                    {by_code.collect_view()} {by_language}
                    <a href=PATH>{words(t::practice_filter_clear)}</a>
                </nav>
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_general_code_that_one_may_look_for_is_one_that_is_shown() {
        for (facet, general) in GENERAL {
            for code in general.iter().copied() {
                let is_shown =
                    |exact: &&str| shared::exchange::general_code(facet, exact).as_deref() == Some(code);
                assert!(facet.codes().iter().any(is_shown), "{facet} {code}");
            }
        }
    }
}
