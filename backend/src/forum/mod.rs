//! The forum: categories, topics by newest activity, posts, read marks and drafts.
//!
//! Tables `forum_*`. A category says who sees it (a role, a country, a group: every condition given must hold); what one
//! does not see does not exist. Counters (`last_number`, `topics_count`) are kept in the transaction that changes them and
//! repaired nightly by [`jobs`]. Bodies are stored as Markdown and as the sanitised HTML made from it when written.

mod categories;
mod drafts;
pub mod jobs;
mod markdown;
pub mod personal_data;
mod policy;
mod posts;
mod read_marks;
pub mod rows;
mod topics;

pub use categories::RuleCache;

use crate::http::operations::Operations;

/// The routes of this feature.
pub fn routes(to: &mut impl Operations) {
    to.service(categories::list_categories)
        .service(topics::list_topics)
        .service(topics::create_topic)
        .service(topics::find_topic)
        .service(topics::update_topic)
        .service(read_marks::mark_topic_read)
        .service(posts::list_posts)
        .service(posts::create_post)
        .service(posts::find_post)
        .service(posts::find_post_source)
        .service(posts::update_post)
        .service(posts::delete_post)
        .service(drafts::list_drafts)
        .service(drafts::save_draft)
        .service(drafts::delete_draft)
        .service(markdown::preview_markdown);
}
