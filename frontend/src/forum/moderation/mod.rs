//! Moderation, in the app of people: the queue (`reviews_page`), one review (`review_page`), taking an identifier out of
//! everything (`purge_page`), and first posts that wait (`first_posts_page`; for their authors `waiting_page`).

mod first_posts_page;
mod held_post;
mod purge_page;
mod purge_report;
mod review_page;
mod reviews_page;
mod waiting_page;

use leptos::prelude::*;

/// The page of moderation at this path.
pub fn page(path: &str) -> Option<AnyView> {
    match path.strip_prefix("/forum/reviews")? {
        "" => Some(view! { <reviews_page::ReviewsPage/> }.into_any()),
        "/purge" => Some(view! { <purge_page::PurgePage/> }.into_any()),
        "/first-posts" => Some(view! { <first_posts_page::FirstPostsPage/> }.into_any()),
        "/waiting" => Some(view! { <waiting_page::WaitingPage/> }.into_any()),
        rest => {
            let id = rest.strip_prefix('/')?.parse().ok()?;
            Some(view! { <review_page::ReviewPage id/> }.into_any())
        }
    }
}
