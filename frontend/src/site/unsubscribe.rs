//! Ending mails without signing in: the page of the link at the end of each. A button, because mail programs look at
//! links before people do.

use super::Place;
use crate::i18n::t;
use crate::names::notice_kind_name;
use leptos::prelude::*;
use shared::core::Language;
use shared::notices::NoticeKind;

/// One of these pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnsubscribePage {
    /// The buttons.
    Ask {
        /// Of the link.
        token: String,
        /// What the mails are about; none for the digests.
        kind: Option<NoticeKind>,
    },
    /// There will be no more.
    Done,
    /// The link is not of this Waymark, or its account is gone.
    Gone,
}

impl UnsubscribePage {
    /// The title of the document and its heading.
    pub fn title(&self, language: Language) -> &'static str {
        match self {
            Self::Ask { .. } => t::notices_stop_title(language),
            Self::Done => t::notices_stop_done_title(language),
            Self::Gone => t::site_reset_gone_title(language),
        }
    }
}

/// The page.
pub fn unsubscribe_view(place: Place, page: UnsubscribePage) -> impl IntoView {
    let language = place.language;
    let title = page.title(language);
    let content = match page {
        UnsubscribePage::Ask { token, kind } => ask(place, &token, kind),
        UnsubscribePage::Done => view! {
            <p>{t::notices_stop_done(language)}</p>
            <p><a href="/account#notices">{t::notices_stop_choose(language)}</a></p>
        }
        .into_any(),
        UnsubscribePage::Gone => view! {
            <p>{t::notices_stop_gone(language)}</p>
            <p><a href="/account#notices">{t::notices_stop_choose(language)}</a></p>
        }
        .into_any(),
    };
    view! {
        <main id="main" class="wrap" tabindex="-1">
            <div><h1>{title}</h1>{content}</div>
        </main>
    }
}

fn ask(place: Place, token: &str, kind: Option<NoticeKind>) -> AnyView {
    let language = place.language;
    let what = kind.map_or(t::notices_stop_digests(language), |kind| notice_kind_name(language, kind));
    let action = format!("{}?token={token}", place.link("/unsubscribe"));
    view! {
        <p>{t::notices_stop_lead(language)}</p>
        <p><strong>{what}</strong></p>
        <form class="form" method="post" action=action>
            <div class="actions">
                <button class="button" name="from" value="these">{t::notices_stop_these(language)}</button>
                <button class="button quiet" name="from" value="all">{t::notices_stop_all(language)}</button>
            </div>
        </form>
        <p class="soft">{t::notices_stop_note(language)}</p>
    }
    .into_any()
}
