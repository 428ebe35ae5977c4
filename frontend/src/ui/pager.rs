//! From page to page of a list: links, so that the place is in the address.

use crate::i18n::{t, words};
use leptos::prelude::*;

/// Links to the newer and the older rows, where there are any; nothing if there are none.
#[component]
pub fn Pager(
    /// Where the newer rows are.
    #[prop(into)]
    newer: Signal<Option<String>>,
    /// Where the older rows are.
    #[prop(into)]
    older: Signal<Option<String>>,
    /// What the first link says instead of “Newer”.
    #[prop(optional, into)]
    newer_label: Option<Signal<String>>,
    /// What the second link says instead of “Older”.
    #[prop(optional, into)]
    older_label: Option<Signal<String>>,
) -> impl IntoView {
    let label = words(t::ui_pager_label);
    let newer_label = newer_label.unwrap_or_else(|| words(t::ui_pager_newer));
    let older_label = older_label.unwrap_or_else(|| words(t::ui_pager_older));
    let link = |href: Option<String>, rel: &'static str, label: Signal<String>| {
        href.map(|href| view! { <a class="button quiet" href=href rel=rel>{label}</a> })
    };
    move || {
        let (newer, older) = (newer.get(), older.get());
        (newer.is_some() || older.is_some()).then(|| {
            view! {
                <nav class="pager" aria-label=label>
                    {link(newer, "prev", newer_label)} {link(older, "next", older_label)}
                </nav>
            }
        })
    }
}
