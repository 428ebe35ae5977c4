//! The administration: its own app, which members do not download. [`sections`] is the table of what there is and for
//! whom; a section has a file or a folder. What a page shows and does is decided by the API: hiding a page is a
//! courtesy, not a protection.

pub mod applications;
pub mod audit;
pub mod categories;
pub mod frame;
pub mod groups;
pub mod guard;
pub mod invitations;
pub mod jobs;
pub mod lists;
pub mod members;
pub mod organisations;
pub mod overview;
pub mod sections;
pub mod sending;
pub mod settings;

use crate::app::not_found::NotFound;
use frame::{NotYours, SectionNav};
use leptos::prelude::*;
use sections::Section;

/// The page of the administration at this path.
pub fn page(path: &str) -> Option<AnyView> {
    let (section, rest) = sections::find(path)?;
    Some(view! { <SectionPage section rest=rest.to_owned()/> }.into_any())
}

/// A page of a section, for those whose roles lead to it.
#[component]
fn SectionPage(section: &'static Section, rest: String) -> impl IntoView {
    let is_for_me = frame::is_for_me(section);
    view! {
        {move || if is_for_me.get() {
            let page = (section.page)(&rest).unwrap_or_else(|| view! { <NotFound/> }.into_any());
            view! { <SectionNav current=section/> {page} }.into_any()
        } else {
            view! { <NotYours/> }.into_any()
        }}
    }
}
