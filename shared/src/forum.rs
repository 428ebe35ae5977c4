//! The forum on the wire: categories, topics, posts and drafts.

use crate::accounts::Person;
use crate::core::id::{CategoryId, PostId, TopicId};
use crate::core::problem::{FieldCode, UnknownCode};
use crate::core::{Check, Cursor, FieldError, Language, Localised, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// Fewest and most characters of a topic's title.
pub const TITLE_LENGTH: (u32, u32) = (3, 150);
/// Most characters of a post.
pub const MAX_BODY: u32 = 20_000;

/// A category that one may see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Category {
    /// The category.
    pub id: CategoryId,
    /// Its word in a URL: `across-borders`.
    pub slug: String,
    /// Its name.
    pub name: Localised,
    /// What belongs here, in one sentence.
    pub description: Localised,
    /// Whether only some members see it: those of a role, a country or a group.
    pub restricted: bool,
    /// How many topics it has.
    pub topics_count: u32,
    /// Whether one may open a topic here.
    pub may_post: bool,
}

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
    /// Whether one may reply.
    pub may_reply: bool,
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

/// A post. Of a deleted one the place remains: no author, no text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Post {
    /// The post.
    pub id: PostId,
    /// Its topic.
    pub topic_id: TopicId,
    /// Its place in the topic; the first post is 1.
    pub number: u32,
    /// Who wrote it; null once deleted, or for a former member.
    pub author: Option<Person>,
    /// The language it is written in.
    pub language: Language,
    /// The text as sanitised HTML; empty once deleted.
    pub body_html: String,
    /// When it was written.
    pub created_at: Timestamp,
    /// When it was last changed; null if never.
    pub edited_at: Option<Timestamp>,
    /// When it was deleted; null if it stands.
    pub deleted_at: Option<Timestamp>,
    /// Counts the changes; the `ETag`.
    pub version: u32,
    /// Whether one may change or delete it.
    pub may_edit: bool,
}

/// A post's text as it was written, to change it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PostSource {
    /// The post.
    pub id: PostId,
    /// Goes into `If-Match` of the change.
    pub version: u32,
    /// The language it is written in.
    pub language: Language,
    /// The text, Markdown.
    pub body_markdown: String,
}

/// Which posts of a topic to list, in order of their numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct PostQuery {
    /// From here on, in the direction the cursor was given for; left out for the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// The page that begins with this post's number; a place to start instead of a cursor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1))]
    pub from: Option<u32>,
    /// Rows of the page, 1 to 100; 20 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 100))]
    pub limit: Option<u32>,
}

/// What one writes to reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewPost {
    /// Markdown, 1 to 20,000 characters.
    pub body_markdown: String,
    /// The language it is written in.
    pub language: Language,
}

impl Validate for NewPost {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().text("body_markdown", &self.body_markdown, 1, MAX_BODY).finish()
    }
}

/// What one changes about a post; fields left out stay.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PostPatch {
    /// Markdown, 1 to 20,000 characters.
    #[serde(default)]
    pub body_markdown: Option<String>,
    /// The language it is written in.
    #[serde(default)]
    pub language: Option<Language>,
}

impl Validate for PostPatch {
    fn validate(&self) -> Vec<FieldError> {
        let check = Check::new();
        match &self.body_markdown {
            Some(body) => check.text("body_markdown", body, 1, MAX_BODY).finish(),
            None => check.finish(),
        }
    }
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

/// What a draft is a draft of; its text form is the path segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum DraftKey {
    /// `topic`: a new topic.
    Topic,
    /// `reply-<topic id>`: a reply.
    Reply(TopicId),
    /// `edit-<post id>`: a change of a post.
    Edit(PostId),
}

impl std::fmt::Display for DraftKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Topic => f.write_str("topic"),
            Self::Reply(topic) => write!(f, "reply-{topic}"),
            Self::Edit(post) => write!(f, "edit-{post}"),
        }
    }
}

impl std::str::FromStr for DraftKey {
    type Err = UnknownCode;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('-') {
            None if text == "topic" => Ok(Self::Topic),
            Some(("reply", topic)) => topic.parse().map(Self::Reply).map_err(|_| UnknownCode),
            Some(("edit", post)) => post.parse().map(Self::Edit).map_err(|_| UnknownCode),
            _ => Err(UnknownCode),
        }
    }
}

impl From<DraftKey> for String {
    fn from(key: DraftKey) -> Self {
        key.to_string()
    }
}

impl TryFrom<String> for DraftKey {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse().map_err(|UnknownCode| "a draft's key is topic, reply-<topic id> or edit-<post id>")
    }
}

/// Which of one's drafts to list, the last saved first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct DraftQuery {
    /// Only the draft of `topic`, `reply-<topic id>` or `edit-<post id>`: a list of one, or of none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(value_type = Option<String>))]
    pub key: Option<DraftKey>,
}

/// A text that was typed and not sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Draft {
    /// What it is a draft of: `topic`, `reply-<topic id>` or `edit-<post id>`.
    pub key: String,
    /// What was typed.
    pub content: DraftContent,
    /// When it was saved.
    pub saved_at: Timestamp,
}

/// What was typed so far; nothing of it need be complete.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct DraftContent {
    /// The chosen category of a new topic.
    #[serde(default)]
    pub category_id: Option<CategoryId>,
    /// The title of a new topic; at most 1,000 characters are kept.
    #[serde(default)]
    pub title: String,
    /// The text, Markdown; at most 100,000 characters are kept.
    #[serde(default)]
    pub body_markdown: String,
    /// The chosen language.
    #[serde(default)]
    pub language: Option<Language>,
    /// The version of the post that a change started from.
    #[serde(default)]
    pub base_version: Option<u32>,
}

impl Validate for DraftContent {
    fn validate(&self) -> Vec<FieldError> {
        Check::new()
            .text("title", &self.title, 0, 1_000)
            .text("body_markdown", &self.body_markdown, 0, 100_000)
            .finish()
    }
}

/// Markdown to look at before it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PreviewRequest {
    /// Markdown, at most 20,000 characters.
    pub body_markdown: String,
}

impl Validate for PreviewRequest {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().text("body_markdown", &self.body_markdown, 0, MAX_BODY).finish()
    }
}

/// Markdown as readers will see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Preview {
    /// Sanitised HTML, the same that a post would get.
    pub body_html: String,
}
