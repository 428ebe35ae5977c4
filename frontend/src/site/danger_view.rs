//! Whom to call in danger: on the public pages, for whoever is not looking for a platform.

use crate::i18n::t;
use leptos::prelude::*;
use shared::core::Language;

/// The numbers that are the same in the three countries and all of the European Union: 112 (directive (EU) 2018/1972,
/// article 109), 116 000 and 116 111 (decision 2007/116/EC). National lines wait for a partner's confirmation.
pub fn danger_view(language: Language) -> AnyView {
    let line = |href: &'static str, number: &'static str, words: &'static str| {
        view! { <li><a href=href>{number}</a>" "{words}</li> }.into_any()
    };
    view! {
        <section class="note helplines" aria-labelledby="danger">
            <h2 id="danger">{t::site_danger_title(language)}</h2>
            <p>{t::site_danger_text(language)}</p>
            <ul>
                {line("tel:112", "112", t::site_danger_emergency(language))}
                {line("tel:116111", "116\u{a0}111", t::site_danger_children(language))}
                {line("tel:116000", "116\u{a0}000", t::site_danger_missing(language))}
            </ul>
            <p class="soft">{t::site_danger_hours(language)}</p>
        </section>
    }
    .into_any()
}
