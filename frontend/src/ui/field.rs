//! One question of a form: label above, hint under it, the control, and the error under that.

use super::form::FormContext;
use super::problem::field_text;
use crate::i18n::use_language;
use leptos::prelude::*;
use shared::core::FieldError;

/// What a control needs to know of the field it stands in.
#[derive(Clone)]
pub(super) struct FieldContext {
    pub id: String,
    pub name: &'static str,
    /// The ids of hint and error, as `aria-describedby` takes them.
    pub described_by: Signal<Option<String>>,
    pub invalid: Signal<bool>,
}

impl FieldContext {
    /// The field around a control; one that stands alone gets an id of its own name.
    pub fn of_control() -> Self {
        use_context::<Self>().unwrap_or_else(|| Self {
            id: "control".to_owned(),
            name: "control",
            described_by: Signal::stored(None),
            invalid: Signal::stored(false),
        })
    }
}

/// A labelled field around one control.
#[component]
pub fn Field(
    /// The name of the DTO's field, whose errors it shows.
    name: &'static str,
    /// What it asks.
    #[prop(into)]
    label: Signal<String>,
    /// What helps to answer.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    children: Children,
) -> impl IntoView {
    let form = use_context::<FormContext>().unwrap_or_default();
    let language = use_language();
    let id = form.register(name, label);
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let errors = form.errors;
    let error = Memo::new(move |_| errors.with(|errors| first_of(errors, name)));
    let described = (hint.map(|_| hint_id.clone()), error_id.clone());
    let described_by = Signal::derive(move || {
        let error = error.with(Option::is_some).then(|| described.1.clone());
        let ids: Vec<String> = described.0.clone().into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    });
    let invalid = Signal::derive(move || error.with(Option::is_some));
    provide_context(FieldContext { id: id.clone(), name, described_by, invalid });
    view! {
        <div class="field" class:invalid=invalid>
            <label for=id>{label}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
            {children()}
            <p class="field-error" id=error_id>
                {move || error.get().map(|error| field_text(language.get(), &error))}
            </p>
        </div>
    }
}

fn first_of(errors: &[FieldError], name: &str) -> Option<FieldError> {
    errors.iter().find(|error| error.field == name).cloned()
}
