//! The project: why, what, who, and what the platform is not.

use crate::i18n::t;
use leptos::prelude::*;
use shared::core::Language;

/// The page about the project.
pub fn about_view(language: Language) -> impl IntoView {
    view! {
        <main id="main" class="wrap" tabindex="-1">
            <div>
                <h1>{t::site_about_title(language)}</h1>
                <h2>{t::site_about_why_title(language)}</h2>
                <p>{t::site_about_why(language)}</p>
                <h2>{t::site_about_what_title(language)}</h2>
                <ul>
                    <li><p>{t::site_about_what_learn(language)}</p></li>
                    <li><p>{t::site_about_what_connect(language)}</p></li>
                    <li><p>{t::site_about_what_recover(language)}</p></li>
                </ul>
                <h2>{t::site_about_who_title(language)}</h2>
                <p>{t::site_about_who(language)}</p>
                <h2>{t::site_about_never_title(language)}</h2>
                <p>{t::site_about_never(language)}</p>
                <div class="note">
                    <p><strong>{t::site_danger_title(language)}</strong>" "{t::site_danger_text(language)}</p>
                </div>
            </div>
        </main>
    }
}
