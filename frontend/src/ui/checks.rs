//! Several of a few choices.

use super::form::FormContext;
use super::problem::field_text;
use super::select::Choice;
use crate::i18n::use_language;
use leptos::prelude::*;

/// A native box per choice, with a legend. It works as part of a plain form too: each box is sent under the field's name.
#[component]
pub fn Checks(
    /// The name of the DTO's field, whose errors it shows.
    name: &'static str,
    /// What it asks.
    #[prop(into)]
    label: Signal<String>,
    /// What can be chosen.
    options: Vec<Choice>,
    /// The values chosen.
    chosen: RwSignal<Vec<String>>,
) -> impl IntoView {
    let form = use_context::<FormContext>().unwrap_or_default();
    let language = use_language();
    let id = form.register(name, label);
    let error_id = format!("{id}-error");
    let described_by = error_id.clone();
    let errors = form.errors;
    let error = Memo::new(move |_| errors.with(|all| all.iter().find(|error| error.field == name).cloned()));
    let invalid = move || error.with(Option::is_some);
    let choice = |(index, choice): (usize, Choice)| {
        // The summary's link leads to the first box.
        let id = if index == 0 { id.clone() } else { format!("{id}-{}", choice.value) };
        let label_for = id.clone();
        let (value, own) = (choice.value.clone(), choice.value.clone());
        let is_chosen = move || chosen.with(|chosen| chosen.contains(&own));
        let toggle = move |event| {
            let (is_on, value) = (event_target_checked(&event), choice.value.clone());
            chosen.update(|chosen| {
                chosen.retain(|one| *one != value);
                if is_on {
                    chosen.push(value);
                }
            });
        };
        view! {
            <label class="check" for=label_for>
                <input id=id type="checkbox" name=name value=value checked=is_chosen on:change=toggle/>
                <span>{choice.label}</span>
            </label>
        }
    };
    let boxes: Vec<_> = options.into_iter().enumerate().map(choice).collect();
    view! {
        <fieldset class="field checks" class:invalid=invalid aria-describedby=move || invalid().then(|| described_by.clone())>
            <legend>{label}</legend>
            {boxes}
            <p class="field-error" id=error_id>
                {move || error.get().map(|error| field_text(language.get(), &error))}
            </p>
        </fieldset>
    }
}
