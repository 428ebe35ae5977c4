//! Topics, and how far one has read them.

use super::{MAX_BODY, TITLE_LENGTH};
use crate::accounts::Person;
use crate::core::id::{CategoryId, TopicId};
use crate::core::problem::FieldCode;
use crate::core::{Check, Cursor, FieldError, Language, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// A topic in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct TopicSummary {
    /// The topic.
    pub id: TopicId,
    /// Where it stands.
    pub category_id: CategoryId,
    /// Its title, as the author wrote it; empty where a former member took their words along.
    pub title: String,
    /// The language of its title and first post.
    pub language: Language,
    /// Who opened it; null for a former member.
    pub author: Option<Person>,
    /// Posts after the first, deleted ones counted.
    pub replies_count: u32,
    /// When it was opened.
    pub created_at: Timestamp,
    /// When its newest post was written.
    pub last_post_at: Timestamp,
    /// Whether it has posts that one has not read.
    pub unread: bool,
    /// Whether it is closed: only facilitators reply.
    pub locked: bool,
}

/// Which topics to list, newest activity first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct TopicQuery {
    /// Only this category.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// From here on; left out for the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// Rows of the page, 1 to 100; 20 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 100))]
    pub limit: Option<u32>,
}

/// A topic, without its posts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[expect(clippy::struct_excessive_bools, reason = "what one may do is said act by act")]
pub struct Topic {
    /// The topic.
    pub id: TopicId,
    /// Where it stands.
    pub category_id: CategoryId,
    /// Its title.
    pub title: String,
    /// The language of its title and first post.
    pub language: Language,
    /// Who opened it; null for a former member.
    pub author: Option<Person>,
    /// Posts after the first, deleted ones counted.
    pub replies_count: u32,
    /// When it was opened.
    pub created_at: Timestamp,
    /// When its newest post was written.
    pub last_post_at: Timestamp,
    /// The number of the newest post that one has read; 0 if none.
    pub last_read_number: u32,
    /// Counts the changes of the title; the `ETag`.
    pub version: u32,
    /// Whether it is closed: only facilitators reply.
    pub locked: bool,
    /// Whether one may reply.
    pub may_reply: bool,
    /// Whether one may close it and open it again.
    pub may_lock: bool,
    /// Whether one may change the title.
    pub may_edit: bool,
}

/// What one writes to open a topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewTopic {
    /// Where it will stand.
    pub category_id: CategoryId,
    /// 3 to 150 characters on one line.
    pub title: String,
    /// The language of title and body.
    pub language: Language,
    /// The first post, Markdown, 1 to 20,000 characters.
    pub body_markdown: String,
}

impl Validate for NewTopic {
    fn validate(&self) -> Vec<FieldError> {
        check_title(Check::new(), &self.title)
            .text("body_markdown", &self.body_markdown, 1, MAX_BODY)
            .finish()
    }
}

/// What one changes about a topic; fields left out stay.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct TopicPatch {
    /// 3 to 150 characters on one line.
    #[serde(default)]
    pub title: Option<String>,
    /// The language of title and first post.
    #[serde(default)]
    pub language: Option<Language>,
}

impl Validate for TopicPatch {
    fn validate(&self) -> Vec<FieldError> {
        self.title.as_ref().map_or_else(Vec::new, |title| check_title(Check::new(), title).finish())
    }
}

fn check_title(check: Check, title: &str) -> Check {
    let check = check.text("title", title, TITLE_LENGTH.0, TITLE_LENGTH.1);
    if title.trim().contains(['\n', '\r', '\t']) { check.wrong("title", FieldCode::Malformed) } else { check }
}

/// How far one has read a topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ReadMark {
    /// The number of the newest post that one has read. A smaller number than before changes nothing.
    pub number: u32,
}

impl Validate for ReadMark {
    fn validate(&self) -> Vec<FieldError> {
        Vec::new()
    }
}
