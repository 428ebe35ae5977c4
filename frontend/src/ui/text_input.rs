//! Fields to write in.

use super::field::FieldContext;
use leptos::prelude::*;

/// One line of text, in a [`super::Field`].
#[component]
pub fn TextInput(
    /// What is written.
    value: RwSignal<String>,
    /// The native type: `text`, `email`, `password`, …
    #[prop(default = "text")]
    kind: &'static str,
    /// What the browser may fill in: `username`, `current-password`, …
    #[prop(optional)]
    autocomplete: Option<&'static str>,
) -> impl IntoView {
    let field = FieldContext::of_control();
    view! {
        <input
            id=field.id
            name=field.name
            type=kind
            autocomplete=autocomplete
            dir="auto"
            aria-describedby=field.described_by
            aria-invalid=move || field.invalid.get().then_some("true")
            value=value.get_untracked()
            prop:value=value
            on:input=move |event| value.set(event_target_value(&event))
        />
    }
}

/// Several lines of text, in a [`super::Field`].
#[component]
pub fn TextArea(
    /// What is written.
    value: RwSignal<String>,
    /// How many lines it shows at first.
    #[prop(default = 6)]
    rows: u32,
    /// The language that is written, for spelling and hyphenation.
    #[prop(optional, into)]
    lang: Signal<Option<String>>,
    /// Gives the element to whom needs its selection.
    #[prop(optional)]
    node_ref: NodeRef<leptos::html::Textarea>,
) -> impl IntoView {
    let field = FieldContext::of_control();
    view! {
        <textarea
            id=field.id
            name=field.name
            rows=rows
            dir="auto"
            lang=lang
            node_ref=node_ref
            aria-describedby=field.described_by
            aria-invalid=move || field.invalid.get().then_some("true")
            prop:value=value
            on:input=move |event| value.set(event_target_value(&event))
        >
            {value.get_untracked()}
        </textarea>
    }
}
