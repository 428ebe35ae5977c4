//! A forgotten password: asking for the link, and choosing a new password with it. Plain forms, without the app.

use super::{Mistakes, Place};
use crate::i18n::t;
use crate::ui::{Button, Field, Form, TextInput};
use leptos::prelude::*;
use shared::core::Language;

/// One of these pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PasswordPage {
    /// The form that asks for the link.
    Forgotten {
        /// What was typed.
        email: String,
        /// What was wrong with it.
        mistakes: Mistakes,
    },
    /// It was asked for; the same words for every address.
    Sent,
    /// The form for the new password.
    Choose {
        /// Of the link.
        token: String,
        /// What was wrong with the password.
        mistakes: Mistakes,
    },
    /// The link is good for nothing any more.
    Gone,
    /// The password is changed.
    Done,
}

impl Default for PasswordPage {
    fn default() -> Self {
        Self::Forgotten { email: String::new(), mistakes: Mistakes::default() }
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
        PasswordPage::Forgotten { email, mistakes } => forgotten(place, email, mistakes),
        PasswordPage::Sent => view! {
            <p>{t::site_forgotten_sent(language)}</p>
            <p>{t::site_forgotten_sent_nothing(language)}</p>
        }
        .into_any(),
        PasswordPage::Choose { token, mistakes } => choose(place, token, mistakes),
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

fn forgotten(place: Place, email: String, mistakes: Mistakes) -> AnyView {
    let language = place.language;
    let problem = mistakes.problem_text(language);
    view! {
        <p>{t::site_forgotten_lead(language)}</p>
        <Form
            name="forgotten"
            errors=mistakes.fields
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

fn choose(place: Place, token: String, mistakes: Mistakes) -> AnyView {
    let language = place.language;
    let problem = mistakes.problem_text(language);
    view! {
        <p>{t::site_reset_lead(language)}</p>
        <Form
            name="reset"
            errors=mistakes.fields
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
