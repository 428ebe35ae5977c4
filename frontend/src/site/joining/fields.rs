//! What the forms of these pages share.

use super::Token;
use crate::i18n::t;
use crate::names::{country_name, profession_name};
use crate::ui::{Checks, Choice, Field, Select, TextInput};
use leptos::prelude::*;
use shared::core::{Country, Language, Profession};

/// A signal of what was typed.
pub fn typed(text: String) -> RwSignal<String> {
    RwSignal::new(text)
}

/// The token, sent with the form.
pub fn hidden_token(token: Token) -> impl IntoView {
    view! { <input type="hidden" name="token" value=token.0/> }
}

/// A choice that must be made: nothing is chosen at first.
fn with_nothing(language: Language, choices: impl Iterator<Item = Choice>) -> Vec<Choice> {
    let nothing = Choice { value: String::new(), label: t::joining_form_choose(language).to_owned() };
    std::iter::once(nothing).chain(choices).collect()
}

fn choice(value: &str, label: &str) -> Choice {
    Choice { value: value.to_owned(), label: label.to_owned() }
}

/// One's profession.
pub fn profession_field(language: Language, chosen: RwSignal<String>) -> AnyView {
    let professions = Profession::ALL.iter().map(|one| choice(one.code(), profession_name(language, *one)));
    let options = with_nothing(language, professions);
    view! {
        <Field name="profession" label=t::joining_form_profession(language)>
            <Select value=chosen options=options/>
        </Field>
    }
    .into_any()
}

/// One's country.
pub fn country_field(language: Language, chosen: RwSignal<String>) -> AnyView {
    let countries = Country::ALL.iter().map(|one| choice(one.code(), country_name(language, *one)));
    let options = with_nothing(language, countries);
    view! {
        <Field name="country" label=t::joining_form_country(language)>
            <Select value=chosen options=options/>
        </Field>
    }
    .into_any()
}

/// The languages one works in.
pub fn languages_field(language: Language, chosen: RwSignal<Vec<String>>) -> AnyView {
    let options = Language::ALL.iter().map(|one| choice(one.code(), one.own_name())).collect();
    view! {
        <Checks
            name="languages"
            label=t::joining_form_languages(language)
            options=options
            chosen
        />
    }
    .into_any()
}

/// A new password, twice: without scripts nothing can show what was typed.
pub fn password_fields(language: Language) -> AnyView {
    view! {
        <Field
            name="password"
            label=t::joining_password_label(language)
            hint=t::joining_password_hint(language)
        >
            <TextInput value=typed(String::new()) kind="password" autocomplete="new-password"/>
        </Field>
        <Field name="password_again" label=t::joining_password_again(language)>
            <TextInput value=typed(String::new()) kind="password" autocomplete="new-password"/>
        </Field>
    }
    .into_any()
}

/// The organisations to choose from, and the way to propose another.
pub fn organisation_choices(language: Language, organisations: &[super::OrganisationOption]) -> Vec<Choice> {
    let known = organisations.iter().map(|one| Choice {
        value: one.id.clone(),
        label: format!("{} ({})", one.name, country_name(language, one.country)),
    });
    with_nothing(language, known)
}
