//! The project: why, what, who, and what the platform is not.

use super::danger_view::danger_view;
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
                <h2 id="data">{t::site_about_data_title(language)}</h2>
                <p>{t::site_about_data(language)}</p>
                <p>{t::site_about_data_cookies(language)}</p>
                <p>{t::site_about_data_rights(language)}</p>
                {danger_view(language)}
            </div>
        </main>
    }
}
