//! Invitations: those that were sent, a form for one, and a sheet for many.

mod list;
mod new;
mod sheet;

use leptos::prelude::*;

/// Where the section is.
pub const PATH: &str = "/admin/invitations";

/// The page of the section.
pub fn page(rest: &str) -> Option<AnyView> {
    Some(match rest {
        "" => view! { <list::InvitationsPage/> }.into_any(),
        "/new" => view! { <new::NewInvitationPage/> }.into_any(),
        "/sheet" => view! { <sheet::SheetPage/> }.into_any(),
        _ => return None,
    })
}
