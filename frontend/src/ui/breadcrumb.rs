//! Where a page stands.

use crate::i18n::{t, words};
use leptos::prelude::*;

/// Links to the pages above this one, from the top, and this one's name.
#[component]
pub fn Breadcrumb(
    /// Address and name of each page above, the topmost first.
    links: Vec<(String, String)>,
    /// This page's name.
    #[prop(into)]
    current: Signal<String>,
) -> impl IntoView {
    let label = words(t::ui_breadcrumb_label);
    let links: Vec<_> =
        links.into_iter().map(|(href, name)| view! { <li><a href=href>{name}</a></li> }).collect();
    view! {
        <nav class="breadcrumb" aria-label=label>
            <ol>{links} <li aria-current="page">{current}</li></ol>
        </nav>
    }
}
