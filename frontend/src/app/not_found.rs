//! A member's page that is not there.

use crate::app::navigation::Heading;
use crate::i18n::{t, words};
use crate::ui::ButtonLink;
use leptos::prelude::*;

/// Says that there is nothing here and where to go.
#[component]
pub fn NotFound() -> impl IntoView {
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::accounts_not_found_title)/>
                <p>{words(t::accounts_not_found_text)}</p>
                <ButtonLink href="/forum">{words(t::accounts_not_found_forum)}</ButtonLink>
            </div>
        </main>
    }
}
