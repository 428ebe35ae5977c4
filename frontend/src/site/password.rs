//! A forgotten password: asking for the link, and choosing a new password with it. Plain forms, without the app.

use super::Place;
use crate::i18n::t;
use crate::ui::{Button, Field, Form, TextInput, code_text};
use leptos::prelude::*;
use shared::core::{FieldError, Language, ProblemCode};

/// One of these pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PasswordPage {
    /// The form that asks for the link.
    Forgotten {
        /// What was typed.
        email: String,
        /// What was wrong with it.
        failure: FormFailure,
    },
    /// It was asked for; the same words for every address.
    Sent,
    /// The form for the new password.
    Choose {
        /// Of the link.
        token: String,
        /// What was wrong with the password.
        failure: FormFailure,
    },
    /// The link is good for nothing any more.
    Gone,
    /// The password is changed.
    Done,
}

/// What is wrong with a form that was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormFailure {
    /// Field by field.
    pub fields: Vec<FieldError>,
    /// Beside the fields.
    pub problem: Option<ProblemCode>,
}

impl Default for PasswordPage {
    fn default() -> Self {
        Self::Forgotten { email: String::new(), failure: FormFailure::default() }
    }
}

impl PasswordPage {
    /// The title of the document and its heading.
    pub fn title(&self, language: Language) -> &'static str {
        match self {
            Self::Forgotten { .. } => t::site_forgotten_title(language),
            Self::Sent => t::site_forgotten_sent_title(language),
            Self::Choose { .. } => t::site_reset_title(language),
            Self::Gone => t::site_reset_gone_title(language),
            Self::Done => t::site_reset_done_title(language),
        }
    }
}

/// The page.
pub fn password_view(place: Place, page: PasswordPage) -> impl IntoView {
    let title = page.title(place.language);
    view! {
        <main id="main" class="wrap" tabindex="-1">
            <div><h1>{title}</h1>{content(place, page)}</div>
        </main>
    }
}

fn content(place: Place, page: PasswordPage) -> AnyView {
    let language = place.language;
    match page {
        PasswordPage::Forgotten { email, failure } => forgotten(place, email, failure),
        PasswordPage::Sent => view! {
            <p>{t::site_forgotten_sent(language)}</p>
            <p>{t::site_forgotten_sent_nothing(language)}</p>
        }
        .into_any(),
        PasswordPage::Choose { token, failure } => choose(place, token, failure),
        PasswordPage::Gone => view! {
            <p>{t::site_reset_gone(language)}</p>
            <p><a href=place.link("/forgotten-password")>{t::site_forgotten_title(language)}</a></p>
        }
        .into_any(),
        PasswordPage::Done => view! {
            <p>{t::site_reset_done(language)}</p>
            <p><a href=place.link("/sign-in")>{t::site_sign_in_title(language)}</a></p>
        }
        .into_any(),
    }
}

fn problem(language: Language, failure: &FormFailure) -> Option<String> {
    failure.problem.map(|code| code_text(language, code).to_owned())
}

fn forgotten(place: Place, email: String, failure: FormFailure) -> AnyView {
    let language = place.language;
    let problem = problem(language, &failure);
    view! {
        <p>{t::site_forgotten_lead(language)}</p>
        <Form
            name="forgotten"
            errors=failure.fields
            problem
            on_submit=|()| ()
            action=place.link("/forgotten-password")
        >
            <Field name="email" label=t::site_sign_in_email(language).to_owned()>
                <TextInput value=RwSignal::new(email) kind="email" autocomplete="username"/>
            </Field>
            <Button submit=true>{t::site_forgotten_submit(language)}</Button>
        </Form>
    }
    .into_any()
}

fn choose(place: Place, token: String, failure: FormFailure) -> AnyView {
    let language = place.language;
    let problem = problem(language, &failure);
    view! {
        <p>{t::site_reset_lead(language)}</p>
        <Form
            name="reset"
            errors=failure.fields
            problem
            on_submit=|()| ()
            action=place.link("/reset-password")
        >
            <input type="hidden" name="token" value=token/>
            <Field
                name="password"
                label=t::site_reset_password(language).to_owned()
                hint=t::site_reset_hint(language).to_owned()
            >
                <TextInput value=RwSignal::new(String::new()) kind="password" autocomplete="new-password"/>
            </Field>
            <Button submit=true>{t::site_reset_submit(language)}</Button>
        </Form>
    }
    .into_any()
}
