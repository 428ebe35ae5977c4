//! Applications: the queue, and one application with what those who vet do about it.

mod decide;
mod detail;
mod queue;

use leptos::prelude::*;
use shared::core::id::ApplicationId;

/// Where the section is.
pub const PATH: &str = "/admin/applications";

/// The page of the section.
pub fn page(rest: &str) -> Option<AnyView> {
    if rest.is_empty() {
        return Some(view! { <queue::QueuePage/> }.into_any());
    }
    let id: ApplicationId = rest.strip_prefix('/')?.parse().ok()?;
    Some(view! { <detail::ApplicationPage id/> }.into_any())
}
