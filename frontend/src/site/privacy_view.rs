//! The privacy notice: what is stored about members, why, for how long, and what they can do about it.

use crate::i18n::t;
use leptos::prelude::*;
use shared::core::Language;

/// The page of the privacy notice.
pub fn privacy_view(language: Language) -> impl IntoView {
    view! {
        <main id="main" class="wrap" tabindex="-1">
            <div>
                <h1>{t::notice_title(language)}</h1>
                {privacy_text(language)}
            </div>
        </main>
    }
}

/// The notice without its title.
pub fn privacy_text(language: Language) -> impl IntoView {
    let parts = [
        (t::notice_who_title(language), t::notice_who(language)),
        (t::notice_what_title(language), t::notice_what(language)),
        (t::notice_why_title(language), t::notice_why(language)),
        (t::notice_seen_title(language), t::notice_seen(language)),
        (t::notice_kept_title(language), t::notice_kept(language)),
        (t::notice_rights_title(language), t::notice_rights(language)),
        (t::notice_children_title(language), t::notice_children(language)),
    ];
    view! {
        <p>{t::notice_lead(language)}</p>
        {parts.map(|(title, text)| view! { <h2>{title}</h2><p>{text}</p> }).collect_view()}
    }
}
