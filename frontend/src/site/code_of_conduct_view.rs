//! The code of conduct: ten rules for all who write.

use crate::i18n::t;
use leptos::prelude::*;
use shared::core::Language;

/// The page of the code of conduct.
pub fn code_of_conduct_view(language: Language) -> impl IntoView {
    view! {
        <main id="main" class="wrap" tabindex="-1">
            <div>
                <h1>{t::site_conduct_title(language)}</h1>
                {code_of_conduct_text(language)}
            </div>
        </main>
    }
}

/// The rules without their title.
pub fn code_of_conduct_text(language: Language) -> impl IntoView {
    let rules = [
        t::site_conduct_1(language),
        t::site_conduct_2(language),
        t::site_conduct_3(language),
        t::site_conduct_4(language),
        t::site_conduct_5(language),
        t::site_conduct_6(language),
        t::site_conduct_7(language),
        t::site_conduct_8(language),
        t::site_conduct_9(language),
        t::site_conduct_10(language),
    ];
    view! {
        <p>{t::site_conduct_lead(language)}</p>
        <ol>{rules.map(|rule| view! { <li><p>{rule}</p></li> }).collect_view()}</ol>
    }
}
