//! A form: a summary on top that links to each wrong field, then its fields. It is a native form, so that it can be
//! sent without the app where the page gives it an address.

use super::banner::{Banner, BannerKind};
use super::problem::field_text;
use crate::i18n::{t, use_language};
use leptos::html;
use leptos::prelude::*;
use shared::core::{FieldError, Language};
use wasm_bindgen::JsCast;

/// What the fields of a form share.
#[derive(Clone, Default)]
pub(super) struct FormContext {
    prefix: String,
    pub errors: Signal<Vec<FieldError>>,
    labels: StoredValue<Vec<(&'static str, Signal<String>)>>,
}

impl FormContext {
    /// Notes a field's label for the summary and gives the id of its control.
    pub fn register(&self, name: &'static str, label: Signal<String>) -> String {
        self.labels.update_value(|labels| labels.push((name, label)));
        self.id(name)
    }

    fn id(&self, name: &str) -> String {
        if self.prefix.is_empty() { name.to_owned() } else { format!("{}-{name}", self.prefix) }
    }

    /// A line of the summary: a link to the field, or only the words where the form has no such field.
    fn line(&self, language: Language, error: &FieldError) -> AnyView {
        let label =
            self.labels.with_value(|labels| labels.iter().find(|(name, _)| *name == error.field).copied());
        let words = field_text(language, error);
        match label {
            Some((name, label)) => {
                let id = self.id(name);
                let href = format!("#{id}");
                view! { <li><a href=href on:click=move |event| go_to(&event, &id)>{label.get()}": "{words}</a></li> }.into_any()
            }
            None => view! { <li>{words}</li> }.into_any(),
        }
    }
}

/// A form of [`super::Field`]s. While busy, sending it again does nothing.
#[component]
pub fn Form(
    /// Begins the ids of its fields: unique in the page.
    name: &'static str,
    /// What is wrong with which field.
    #[prop(into)]
    errors: Signal<Vec<FieldError>>,
    /// What else went wrong, in a sentence.
    #[prop(optional, into)]
    problem: Signal<Option<String>>,
    /// Whether it is being sent.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// What sending it does.
    #[prop(into)]
    on_submit: Callback<()>,
    /// Where the browser sends it when the app is not there.
    #[prop(optional, into)]
    action: Option<String>,
    children: Children,
) -> impl IntoView {
    let context = FormContext { prefix: name.to_owned(), errors, labels: StoredValue::new(Vec::new()) };
    provide_context(context.clone());
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if !busy.get_untracked() {
            on_submit.run(());
        }
    };
    // The fields are made before the summary, which needs their labels.
    let fields = children();
    view! {
        <form class="form" novalidate method="post" action=action on:submit=send>
            {move || problem.get().map(|problem| view! { <Banner kind=BannerKind::Danger>{problem}</Banner> })}
            <ErrorSummary context=context />
            {fields}
        </form>
    }
}

/// Fields that are saved by themselves: without a button, and without a summary that would take the focus from who types.
#[component]
pub fn FieldGroup(
    /// Begins the ids of its fields: unique in the page.
    name: String,
    /// What is wrong with which field.
    #[prop(into)]
    errors: Signal<Vec<FieldError>>,
    children: Children,
) -> impl IntoView {
    provide_context(FormContext { prefix: name, errors, labels: StoredValue::new(Vec::new()) });
    children()
}

/// Moves the focus to a field; the address of the page stays.
fn go_to(event: &leptos::ev::MouseEvent, id: &str) {
    event.prevent_default();
    let field =
        document().get_element_by_id(id).and_then(|field| field.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(field) = field {
        // A field of the page can take the focus.
        let _ = field.focus();
    }
}

/// The number of wrong fields and a link to each. It takes the focus when it appears, so that it is read out.
#[component]
fn ErrorSummary(context: FormContext) -> impl IntoView {
    let language = use_language();
    let node = NodeRef::<html::Div>::new();
    let errors = context.errors;
    Effect::new(move |_| {
        if errors.with(|errors| !errors.is_empty())
            && let Some(summary) = node.get()
        {
            // A summary that has left the page cannot take the focus, and need not.
            let _ = summary.focus();
        }
    });
    let summary = move || {
        let errors = errors.get();
        let count = u32::try_from(errors.len()).unwrap_or(u32::MAX);
        let language = language.get();
        (count > 0).then(|| {
            let lines: Vec<_> = errors.iter().map(|error| context.line(language, error)).collect();
            view! {
                <div class="banner danger error-summary" tabindex="-1" node_ref=node>
                    <h2>{t::ui_form_summary_title(language, count)}</h2>
                    <ul>{lines}</ul>
                </div>
            }
        })
    };
    view! { {summary} }
}
