//! Search: an index of what posts, their topics' titles and their attachments say, kept in the transaction of what changes it.
//!
//! Table `search_documents`. A feature calls [`index_post`] or [`index_topic`] after whatever it changed: they read from the tables
//! what is to be found now, and take out what is not. Words are folded and stemmed here ([`words`]), so that both databases answer
//! alike; what differs between them is in `db/full_text.rs`. What is found, in which order, is in [`ranking`]; who may see it is
//! asked by the feature. [ADR 0019](../../docs/adr/0019-search.md).

pub mod extract;
pub mod index;
pub mod jobs;
pub mod query;
pub mod ranking;
pub mod tokens;
pub mod words;

pub use index::{
    forget_attachment, forget_post, index_attachment, index_post, index_title, index_topic, posts_of,
};
