//! The exchange of case practices: the list of what is published (`list_page`) and one of it (`reading_page`), one's own desk
//! (`own_page`) and writing (`writing`), and what waits to be reviewed (`reviews_page`, `reviewing`). Codes have their names in
//! [`codes`] and [`names`].

pub mod card;
pub mod codes;
pub mod decisions;
pub mod draft_page;
pub mod facts;
pub mod filters;
pub mod list_page;
pub mod names;
pub mod new_practice;
pub mod own_page;
pub mod path_view;
pub mod reading_page;
pub mod response_forms;
pub mod responses;
pub mod reviewing;
pub mod reviews_page;
pub mod said;
pub mod standing;
pub mod typed;
pub mod votes;
pub mod writing;

use leptos::prelude::*;
use shared::core::id::PracticeId;

/// The address of the list.
pub const PATH: &str = "/exchange";
/// The address of one's own practices.
pub const OWN_PATH: &str = "/exchange/own";
/// The address of what waits to be reviewed.
pub const REVIEWS_PATH: &str = "/exchange/reviews";

/// The page of this app at this path.
pub fn page(path: &str) -> Option<AnyView> {
    let rest = path.strip_prefix(PATH)?;
    if rest.is_empty() {
        return Some(view! { <list_page::ListPage/> }.into_any());
    }
    let mut words = rest.strip_prefix('/')?.split('/');
    let view = match (words.next(), words.next(), words.next(), words.next()) {
        (Some("practices"), Some(id), None, _) => {
            let id = id.parse().ok()?;
            view! { <reading_page::ReadingPage id/> }.into_any()
        }
        (Some("practices"), Some(id), Some("draft"), None) => {
            let id = id.parse().ok()?;
            view! { <draft_page::DraftPage id/> }.into_any()
        }
        (Some("practices"), Some(id), Some("review"), None) => {
            let id = id.parse().ok()?;
            view! { <reviewing::review_page::ReviewPage id/> }.into_any()
        }
        (Some("reviews"), None, ..) => view! { <reviews_page::ReviewsPage/> }.into_any(),
        (Some("own"), None, ..) => view! { <own_page::OwnPage/> }.into_any(),
        _ => return None,
    };
    Some(view)
}

/// The address of a published practice.
pub fn practice_href(practice: PracticeId) -> String {
    format!("/exchange/practices/{practice}")
}

/// The address at which an author writes a practice.
pub fn draft_href(practice: PracticeId) -> String {
    format!("/exchange/practices/{practice}/draft")
}

/// The address at which a practice is reviewed.
pub fn review_href(practice: PracticeId) -> String {
    format!("/exchange/practices/{practice}/review")
}
