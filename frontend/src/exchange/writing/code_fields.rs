//! The codes of a practice, list by list, and beside those that say something about the young person how exactly they are shown.

use super::super::names::{code_field, code_label, facet_word};
use super::fields::Fields;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::ui::{Button, ButtonKind, Checks, Choice, Field, Select};
use leptos::prelude::*;
use shared::core::Language;
use shared::exchange::Facet;

/// All lists.
#[component]
pub fn CodeFields(
    /// The fields.
    fields: Fields,
) -> impl IntoView {
    let one = move |facet: &Facet| {
        let facet = *facet;
        let control = match (facet.takes_several(), facet.is_country()) {
            (true, true) => view! { <Countries fields facet/> }.into_any(),
            (true, false) => view! { <Several fields facet/> }.into_any(),
            (false, _) => view! { <Single fields facet/> }.into_any(),
        };
        view! { <div class="beside">{control}<LevelField fields facet/></div> }
    };
    let lists = Facet::ALL.iter().filter(|facet| **facet != Facet::Year);
    view! { <div class="code-fields">{lists.map(one).collect_view()}</div> }
}

/// What can be chosen from a list, by name; countries in the order of their names.
fn choices(language: Language, facet: Facet) -> Vec<Choice> {
    let choice = |code: &str| Choice { value: code.to_owned(), label: code_label(language, facet, code) };
    let mut all: Vec<Choice> = facet.codes().into_iter().map(choice).collect();
    if facet.is_country() {
        all.sort_by_cached_key(|choice| choice.label.to_lowercase());
    }
    all
}

fn with_none(language: Language, facet: Facet) -> Vec<Choice> {
    let none = Choice { value: String::new(), label: t::practice_not_said(language).to_owned() };
    std::iter::once(none).chain(choices(language, facet)).collect()
}

#[component]
fn Single(fields: Fields, facet: Facet) -> impl IntoView {
    let reader = use_language();
    let codes = fields.codes(facet);
    let value = RwSignal::new(codes.with_untracked(|codes| codes.first().cloned().unwrap_or_default()));
    Effect::watch(
        move || value.get(),
        move |value, _, _| {
            codes.set(Some(value.clone()).filter(|code| !code.is_empty()).into_iter().collect());
        },
        false,
    );
    let options = Signal::derive(move || with_none(reader.get(), facet));
    view! {
        <Field name=code_field(facet) label=words(facet_word(facet))><Select value options/></Field>
    }
}

#[component]
fn Several(fields: Fields, facet: Facet) -> impl IntoView {
    let reader = use_language();
    let chosen = fields.codes(facet);
    move || {
        view! {
            <Checks name=code_field(facet) label=words(facet_word(facet)) options=choices(reader.get(), facet) chosen/>
        }
    }
}

/// Countries, of which there may be several: chosen one by one, each with a way to leave it out.
#[component]
fn Countries(fields: Fields, facet: Facet) -> impl IntoView {
    let reader = use_language();
    let codes = fields.codes(facet);
    let value = RwSignal::new(String::new());
    let options = Signal::derive(move || with_none(reader.get(), facet));
    let add = move |()| {
        let code = value.get_untracked();
        if !code.is_empty() && codes.with_untracked(|codes| !codes.contains(&code)) {
            codes.update(|codes| codes.push(code));
        }
        value.set(String::new());
    };
    let chosen = move |code: String| {
        let own = code.clone();
        let remove = move |_| {
            codes.update(|codes| codes.retain(|one| *one != own));
            browser::focus(&format!("[id=\"practice-{}\"]", code_field(facet)));
        };
        let label = move || code_label(reader.get(), facet, &code);
        view! {
            <button type="button" class="button quiet" on:click=remove>
                {label}<span aria-hidden="true">" ✕"</span>
                <span class="visually-hidden">", "{words(t::practice_filter_remove)}</span>
            </button>
        }
    };
    view! {
        <Field name=code_field(facet) label=words(facet_word(facet))><Select value options/></Field>
        <div class="actions">
            <Button kind=ButtonKind::Quiet on_click=add>{words(t::practice_country_add)}</Button>
            <For each=move || codes.get() key=Clone::clone let:code>{chosen(code)}</For>
        </div>
    }
}

/// How exactly a list is shown, where it says something about the young person.
#[component]
pub fn LevelField(
    /// The fields.
    fields: Fields,
    /// The list.
    facet: Facet,
) -> impl IntoView {
    let reader = use_language();
    let level = fields.level(facet)?;
    let options = Signal::derive(move || levels(reader.get(), facet));
    Some(view! {
        <Field name=level_field(facet) label=Signal::derive(move || {
            format!("{}: {}", t::practice_level(reader.get()), facet_word(facet)(reader.get()))
        })>
            <Select value=level options/>
        </Field>
    })
}

fn levels(language: Language, facet: Facet) -> Vec<Choice> {
    let choice = |level: u8| {
        let label = match level {
            0 => t::practice_level_exact(language),
            level if level >= facet.hidden_level() => t::practice_level_hidden(language),
            _ => t::practice_level_general(language),
        };
        Choice { value: level.to_string(), label: label.to_owned() }
    };
    (0..=facet.hidden_level()).map(choice).collect()
}

const fn level_field(facet: Facet) -> &'static str {
    match facet {
        Facet::Exploitation => "level-exploitation",
        Facet::AgeBand => "level-age-band",
        Facet::Gender => "level-gender",
        Facet::Origin => "level-origin",
        Facet::Destination => "level-destination",
        Facet::Year => "level-year",
        Facet::Recruiter => "level-recruiter",
        Facet::Transit => "level-transit",
        _ => "level-control",
    }
}
