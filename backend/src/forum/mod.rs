//! The forum: categories, topics by newest activity, posts, read marks and drafts.
//!
//! Tables `forum_*`. A category says who sees it and who of them writes (a role, a country, an organisation, a group: every
//! condition given must hold); what one does not see does not exist. There are two levels. Counters (`last_number`, `topics_count`) are kept in the transaction that changes them and
//! repaired nightly by [`jobs`]. Bodies are stored as Markdown and as the sanitised HTML made from it when written.

mod announce;
mod answers;
pub mod assignments;
pub mod attachments;
mod bookmarks;
mod categories;
mod category_rules;
mod category_setup;
mod drafts;
pub mod feeds;
mod guard_counts;
pub mod held;
mod home;
pub mod jobs;
mod language;
mod leading;
mod markdown;
mod mentions;
mod merging;
pub mod personal_data;
mod policy;
mod polls;
mod posts;
pub mod purge;
pub mod reach;
mod read_marks;
mod redaction;
pub mod reminders;
mod reveals;
mod reviews;
pub mod rows;
mod search;
mod suspending;
pub mod tell;
mod topics;
mod translations;
mod versions;
mod watches;

pub use announce::{ANNOUNCE, announce};
pub use assignments::withdraw_from as withdraw_assignments;
pub use categories::{RuleCache, sees};
pub use category_setup::{close as close_category, open as open_category};

use crate::http::operations::Operations;

/// The routes of this feature. They are tried in this order: what is asked for most stands first.
pub fn routes(to: &mut impl Operations) {
    to.service(topics::list_topics)
        .service(posts::list_posts)
        .service(topics::find_topic)
        .service(home::find_forum_home)
        .service(categories::list_categories)
        .service(category_setup::list_category_setups)
        .service(category_setup::create_category)
        .service(category_setup::order_categories)
        .service(category_setup::update_category)
        .service(category_setup::archive_category)
        .service(category_setup::reopen_category)
        .service(category_setup::delete_category)
        .service(category_rules::find_category_rules)
        .service(category_rules::accept_category_rules)
        .service(category_rules::find_category_rules_setup)
        .service(category_rules::update_category_rules)
        .service(topics::create_topic)
        .service(topics::update_topic)
        .service(leading::mark_topic)
        .service(leading::unmark_topic)
        .service(leading::move_topic)
        .service(leading::list_tags)
        .service(merging::merge_topic)
        .service(merging::split_topic)
        .service(merging::find_post_place)
        .service(home::mark_all_read)
        .service(read_marks::mark_topic_read)
        .service(posts::create_post)
        .service(posts::find_post)
        .service(posts::find_post_source)
        .service(versions::list_post_versions)
        .service(translations::find_post_translations)
        .service(translations::save_translation)
        .service(translations::delete_translation)
        .service(posts::update_post)
        .service(posts::delete_post)
        .service(watches::update_topic_watch)
        .service(watches::update_category_watch)
        .service(polls::find_poll)
        .service(polls::save_poll)
        .service(polls::vote_in_poll)
        .service(polls::end_poll)
        .service(assignments::assign_topic)
        .service(assignments::unassign_topic)
        .service(reveals::reveal_author)
        .service(reveals::list_reveals)
        .service(answers::react_to_post)
        .service(answers::unreact_to_post)
        .service(answers::accept_answer)
        .service(bookmarks::list_bookmarks)
        .service(bookmarks::save_bookmark)
        .service(bookmarks::delete_bookmark)
        .service(reviews::flag_post)
        .service(reviews::list_reviews)
        .service(reviews::find_review)
        .service(reviews::act_in_review)
        .service(reviews::answer_review)
        .service(held::create_held_post)
        .service(held::list_held_posts)
        .service(held::decide_held_post)
        .service(held::delete_held_post)
        .service(guard_counts::list_guard_counts)
        .service(purge::preview_purge)
        .service(purge::create_purge)
        .service(drafts::list_drafts)
        .service(drafts::save_draft)
        .service(drafts::delete_draft)
        .service(feeds::list_feeds)
        .service(feeds::create_feed)
        .service(feeds::delete_feed)
        .service(markdown::preview_markdown)
        .service(mentions::suggest_mentions)
        .service(search::search_posts)
        .service(search::suggest_topics);
}
