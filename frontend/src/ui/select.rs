//! One of a few choices.

use super::field::FieldContext;
use leptos::prelude::*;

/// A choice: what is sent, and what is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is shown.
    pub label: String,
}

/// A native select, in a [`super::Field`].
#[component]
pub fn Select(
    /// The value chosen.
    value: RwSignal<String>,
    /// What can be chosen.
    #[prop(into)]
    options: Signal<Vec<Choice>>,
) -> impl IntoView {
    let field = FieldContext::of_control();
    let option = move |choice: Choice| {
        let own = choice.value.clone();
        view! { <option value=choice.value selected=move || value.with(|value| *value == own)>{choice.label}</option> }
    };
    view! {
        <select
            id=field.id
            name=field.name
            aria-describedby=field.described_by
            aria-invalid=move || field.invalid.get().then_some("true")
            on:change=move |event| value.set(event_target_value(&event))
            prop:value=value
        >
            {move || options.get().into_iter().map(option).collect::<Vec<_>>()}
        </select>
    }
}
