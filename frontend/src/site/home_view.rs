//! Home: what the platform is, and where to call in danger.

use super::Place;
use super::danger_view::danger_view;
use crate::i18n::t;
use leptos::prelude::*;

/// The home page.
pub fn home_view(place: Place) -> impl IntoView {
    let language = place.language;
    view! {
        <main id="main" class="wrap" tabindex="-1">
            <div>
                <h1>{t::site_home_title(language)}</h1>
                <p>{t::site_home_lead(language)}</p>
                <p class="actions">
                    <a class="button" href=place.link("/sign-in") data-inside=t::site_home_forum(language)>{t::site_home_sign_in(language)}</a>
                    <a class="button quiet" href=place.link("/about")>{t::site_home_more(language)}</a>
                </p>
                {danger_view(language)}
                <h2>{t::site_home_inside_title(language)}</h2>
                <ul>
                    <li><p>{t::site_home_inside_forum(language)}</p></li>
                    <li><p>{t::site_home_inside_people(language)}</p></li>
                    <li><p>{t::site_home_inside_calm(language)}</p></li>
                </ul>
                <h2>{t::site_home_methods_title(language)}</h2>
                <p>{t::site_home_peer(language)}</p>
                <p>{t::site_home_coaching(language)}</p>
            </div>
            <aside>
                <section class="card">
                    <h2>{t::site_home_member_title(language)}</h2>
                    <p class="soft">{t::site_home_member_text(language)}</p>
                    <p><a class="button quiet" href=place.link("/apply")>{t::site_home_apply(language)}</a></p>
                </section>
            </aside>
        </main>
    }
}
