//! Fields of settings: numbers and what is or is not.

use crate::i18n::{Word, words};
use crate::ui::{Field, TextInput};
use leptos::prelude::*;

/// A number while it is typed.
pub fn number(value: u32) -> RwSignal<String> {
    RwSignal::new(value.to_string())
}

/// A number that may be left out, while it is typed.
pub fn maybe_number(value: Option<u32>) -> RwSignal<String> {
    RwSignal::new(value.map(|value| value.to_string()).unwrap_or_default())
}

/// What was typed; what is no number is none that is allowed.
pub fn read_number(value: RwSignal<String>) -> u32 {
    value.with_untracked(|typed| typed.trim().parse()).unwrap_or(u32::MAX)
}

/// What was typed, if anything was.
pub fn read_maybe_number(value: RwSignal<String>) -> Option<u32> {
    value.with_untracked(|typed| !typed.trim().is_empty()).then(|| read_number(value))
}

/// A number.
#[component]
pub fn Number(
    /// The name on the wire.
    name: &'static str,
    /// What it asks.
    label: Word,
    /// What helps to answer.
    #[prop(optional)]
    hint: Option<Word>,
    /// What is typed.
    value: RwSignal<String>,
) -> impl IntoView {
    match hint {
        Some(hint) => view! {
            <Field name label=words(label) hint=words(hint)><TextInput value kind="number"/></Field>
        }
        .into_any(),
        None => view! { <Field name label=words(label)><TextInput value kind="number"/></Field> }.into_any(),
    }
}

/// Something that is or is not.
#[component]
pub fn Check(
    /// The name on the wire.
    name: &'static str,
    /// What it says.
    label: Word,
    /// What it means.
    hint: Word,
    /// Whether it is.
    value: RwSignal<bool>,
) -> impl IntoView {
    let hint_id = format!("settings-{name}-hint");
    view! {
        <div class="field">
            <label class="check">
                <input
                    type="checkbox"
                    name=name
                    aria-describedby=hint_id.clone()
                    prop:checked=value
                    on:change=move |event| value.set(event_target_checked(&event))
                />
                {words(label)}
            </label>
            <p class="hint" id=hint_id>{words(hint)}</p>
        </div>
    }
}
