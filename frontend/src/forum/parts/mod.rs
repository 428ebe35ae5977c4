//! What the pages of the forum share: writing a text, keeping it, sending it.

pub mod answering;
pub mod arrivals;
pub mod attach;
pub mod attaching;
pub mod attachments;
pub mod composer;
pub mod composer_form;
pub mod conflict;
pub mod detecting;
pub mod draft;
pub mod edit_post;
pub mod edit_topic;
pub mod elsewhere;
pub mod filters;
pub mod flagging;
pub mod history;
pub mod leading;
pub mod post;
pub mod posts;
pub mod quoting;
pub mod reply;
pub mod retry;
pub mod rules;
pub mod tabs;
pub mod topic_row;
pub mod translated;
