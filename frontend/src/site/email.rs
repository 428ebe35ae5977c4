//! Agreeing to another e-mail address: the page of the link in each of the two mails. A button, because mail programs
//! look at links before people do.

use super::{Mistakes, Place};
use crate::i18n::t;
use crate::ui::{Button, Form};
use leptos::prelude::*;
use shared::core::Language;

/// One of these pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum EmailPage {
    /// The button.
    Confirm {
        /// Of the link.
        token: String,
        /// What went wrong when it was pressed.
        mistakes: Mistakes,
    },
    /// The other address has not agreed yet.
    Half,
    /// The address is changed.
    Done,
    /// The link is good for nothing any more.
    #[default]
    Gone,
}

impl EmailPage {
    /// The title of the document and its heading.
    pub fn title(&self, language: Language) -> &'static str {
        match self {
            Self::Confirm { .. } => t::site_email_title(language),
            Self::Half => t::site_email_half_title(language),
            Self::Done => t::site_email_done_title(language),
            Self::Gone => t::site_reset_gone_title(language),
        }
    }
}

/// The page.
pub fn email_view(place: Place, page: EmailPage) -> impl IntoView {
    let language = place.language;
    let title = page.title(language);
    let content = match page {
        EmailPage::Confirm { token, mistakes } => confirm(place, token, &mistakes),
        EmailPage::Half => view! { <p>{t::site_email_half(language)}</p> }.into_any(),
        EmailPage::Done => view! {
            <p>{t::site_email_done(language)}</p>
            <p><a href=place.link("/sign-in")>{t::site_sign_in_title(language)}</a></p>
        }
        .into_any(),
        EmailPage::Gone => view! { <p>{t::site_email_gone(language)}</p> }.into_any(),
    };
    view! {
        <main id="main" class="wrap" tabindex="-1">
            <div><h1>{title}</h1>{content}</div>
        </main>
    }
}

fn confirm(place: Place, token: String, mistakes: &Mistakes) -> AnyView {
    let language = place.language;
    let problem = mistakes.problem_text(language);
    view! {
        <p>{t::site_email_lead(language)}</p>
        <Form name="email" errors=Vec::new() problem on_submit=|()| () action=place.link("/confirm-email")>
            <input type="hidden" name="token" value=token/>
            <Button submit=true>{t::site_email_submit(language)}</Button>
        </Form>
    }
    .into_any()
}
