//! Members: the directory of colleagues (`directory`), a colleague's page with what the two wrote to one another
//! (`member_page`, `conversation`), what one received (`inbox`), and the part of one's own account that colleagues see
//! (`profile`). What is looked for in the directory stands in the URL.

mod choices;
mod conversation;
mod directory;
pub mod groups;
mod inbox;
mod member_page;
pub mod names;
pub mod profile;

use leptos::prelude::*;
use shared::core::id::AccountId;

/// The page of members at this path.
pub fn page(path: &str) -> Option<AnyView> {
    match path {
        "/members" => Some(view! { <directory::DirectoryPage/> }.into_any()),
        "/messages" => Some(view! { <inbox::InboxPage/> }.into_any()),
        _ => {
            if let Some(id) = path.strip_prefix("/members/groups/") {
                let id = id.parse().ok()?;
                return Some(view! { <groups::OwnGroupPage id/> }.into_any());
            }
            let id = path.strip_prefix("/members/")?.parse().ok()?;
            Some(view! { <member_page::MemberPage id/> }.into_any())
        }
    }
}

/// The address of a colleague's page.
pub fn member_href(account: AccountId) -> String {
    format!("/members/{account}")
}
