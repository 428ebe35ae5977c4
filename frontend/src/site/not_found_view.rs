//! Nothing is at this address.

use super::Place;
use crate::i18n::t;
use leptos::prelude::*;

/// The page for an address that leads nowhere.
pub fn not_found_view(place: Place, request_id: &str) -> impl IntoView {
    let language = place.language;
    let request = (!request_id.is_empty()).then(|| {
        view! { <p class="soft">{t::ui_problem_request_id(language, request_id)}</p> }
    });
    view! {
        <main id="main" class="wrap" tabindex="-1">
            <div>
                <h1>{t::site_missing_title(language)}</h1>
                <p>{t::site_missing_text(language)}</p>
                <p><a class="button" href=place.link("/")>{t::site_missing_home(language)}</a></p>
                {request}
            </div>
        </main>
    }
}
