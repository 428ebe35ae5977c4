//! One of very few choices, all of them in sight.

use super::form::FormContext;
use super::problem::field_text;
use super::select::Choice;
use crate::i18n::use_language;
use leptos::prelude::*;

/// A native radio button per choice, with a legend.
#[component]
pub fn Radios(
    /// The name of the DTO's field, whose errors it shows.
    name: &'static str,
    /// What it asks.
    #[prop(into)]
    label: Signal<String>,
    /// What can be chosen.
    #[prop(into)]
    options: Signal<Vec<Choice>>,
    /// The value chosen.
    value: RwSignal<String>,
) -> impl IntoView {
    let form = use_context::<FormContext>().unwrap_or_default();
    let language = use_language();
    let id = form.register(name, label);
    let error_id = format!("{id}-error");
    let described_by = error_id.clone();
    let errors = form.errors;
    let error = Memo::new(move |_| errors.with(|all| all.iter().find(|error| error.field == name).cloned()));
    let invalid = move || error.with(Option::is_some);
    let choice = move |(index, choice): (usize, Choice)| {
        // The summary's link leads to the first button.
        let id = if index == 0 { id.clone() } else { format!("{id}-{}", choice.value) };
        let label_for = id.clone();
        let (own, sent) = (choice.value.clone(), choice.value.clone());
        view! {
            <label class="check" for=label_for>
                <input
                    id=id
                    type="radio"
                    name=name
                    value=choice.value
                    prop:checked=move || value.with(|value| *value == own)
                    on:change=move |_| value.set(sent.clone())
                />
                <span>{choice.label}</span>
            </label>
        }
    };
    view! {
        <fieldset class="field checks" class:invalid=invalid aria-describedby=move || invalid().then(|| described_by.clone())>
            <legend>{label}</legend>
            <div class="actions">{move || options.get().into_iter().enumerate().map(choice.clone()).collect_view()}</div>
            <p class="field-error" id=error_id>
                {move || error.get().map(|error| field_text(language.get(), &error))}
            </p>
        </fieldset>
    }
}
