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
    take_over(&field.id, value);
    view! {
        <input
            id=field.id
            name=field.name
            type=kind
            autocomplete=autocomplete
            dir="auto"
            aria-describedby=move || field.described_by.get()
            aria-invalid=move || field.invalid.get().then_some("true")
            value=value.get_untracked()
            prop:value=move || value.get()
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
    take_over(&field.id, value);
    view! {
        <textarea
            id=field.id
            name=field.name
            rows=rows
            dir="auto"
            lang=move || lang.get()
            node_ref=node_ref
            aria-describedby=move || field.described_by.get()
            aria-invalid=move || field.invalid.get().then_some("true")
            prop:value=move || value.get()
            on:input=move |event| value.set(event_target_value(&event))
        >
            {value.get_untracked()}
        </textarea>
    }
}

/// Takes what was typed into the same field of the server's page before the app arrived: nothing typed is lost.
#[cfg(target_arch = "wasm32")]
fn take_over(id: &str, value: RwSignal<String>) {
    use wasm_bindgen::JsCast;
    let typed = document().get_element_by_id(id).and_then(|element| {
        let input = element.dyn_ref::<web_sys::HtmlInputElement>().map(web_sys::HtmlInputElement::value);
        input.or_else(|| element.dyn_ref::<web_sys::HtmlTextAreaElement>().map(web_sys::HtmlTextAreaElement::value))
    });
    if let Some(typed) = typed.filter(|typed| !typed.is_empty() && value.with_untracked(String::is_empty)) {
        value.set(typed);
    }
}

// Natively there is no page before this one.
#[cfg(not(target_arch = "wasm32"))]
fn take_over(_id: &str, _value: RwSignal<String>) {}
