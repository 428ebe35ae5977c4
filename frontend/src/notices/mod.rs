//! Notices: how many there are (`state`, in the frame of every page), the list of them (`list_page`), what one wants to be
//! told (`settings`, a part of one's account), how closely one follows something (`watch`), and that mail does not reach
//! one (`unreachable`).

mod list_page;
pub mod settings;
pub mod state;
pub mod unreachable;
pub mod watch;

use leptos::prelude::*;

/// The page of notices at this path.
pub fn page(path: &str) -> Option<AnyView> {
    (path == "/notices").then(|| view! { <list_page::NoticesPage/> }.into_any())
}
