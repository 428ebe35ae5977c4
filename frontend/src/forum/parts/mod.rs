//! What the pages of the forum share: writing a text, keeping it, sending it.

pub mod arrivals;
pub mod composer;
pub mod composer_form;
pub mod conflict;
pub mod draft;
pub mod edit_post;
pub mod edit_topic;
pub mod filters;
pub mod leading;
pub mod post;
pub mod posts;
pub mod reply;
pub mod retry;
pub mod tabs;
pub mod topic_row;
