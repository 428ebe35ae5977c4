//! Texts that were typed and not sent.

use crate::core::id::{CategoryId, PostId, TopicId};
use crate::core::problem::UnknownCode;
use crate::core::{Check, FieldError, Language, Timestamp, Validate};
use crate::media::{Attachment, MAX_ALT, MAX_FILES, MAX_NAME};
use serde::{Deserialize, Serialize};

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
    /// `translation-<language>-<post id>`: a translation of a post.
    Translation(PostId, Language),
}

impl std::fmt::Display for DraftKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Topic => f.write_str("topic"),
            Self::Reply(topic) => write!(f, "reply-{topic}"),
            Self::Edit(post) => write!(f, "edit-{post}"),
            Self::Translation(post, language) => write!(f, "translation-{language}-{post}"),
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
            Some(("translation", rest)) => {
                let (language, post) = rest.split_once('-').ok_or(UnknownCode)?;
                Ok(Self::Translation(post.parse().map_err(|_| UnknownCode)?, language.parse()?))
            }
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
        text.parse().map_err(|UnknownCode| "a draft's key is topic, reply-<topic id>, edit-<post id> or translation-<language>-<post id>")
    }
}

/// Which of one's drafts to list, the last saved first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct DraftQuery {
    /// Only the draft of `topic`, `reply-<topic id>`, `edit-<post id>` or `translation-<language>-<post id>`: a list of one, or of none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(value_type = Option<String>))]
    pub key: Option<DraftKey>,
}

/// A text that was typed and not sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SavedDraft {
    /// What it is a draft of: `topic`, `reply-<topic id>`, `edit-<post id>` or `translation-<language>-<post id>`.
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
    /// The files chosen so far, ten at most; as long as a draft names a file, it is kept.
    #[serde(default)]
    pub attachments: Vec<Attachment>,
    /// Whether it is to be written as an anonymous colleague.
    #[serde(default)]
    pub anonymous: bool,
}

impl DraftContent {
    /// Whether all that was typed here is in the other one too: then nothing is lost with this.
    pub fn is_within(&self, other: &Self) -> bool {
        let has = |file: &Attachment| other.attachments.iter().any(|one| one.id == file.id);
        other.title.contains(self.title.trim())
            && other.body_markdown.contains(self.body_markdown.trim())
            && self.attachments.iter().all(has)
    }
}

impl Validate for DraftContent {
    fn validate(&self) -> Vec<FieldError> {
        let count = u32::try_from(self.attachments.len()).unwrap_or(u32::MAX);
        let mut check = Check::new()
            .text("title", &self.title, 0, 1_000)
            .text("body_markdown", &self.body_markdown, 0, 100_000)
            .number("attachments", count, 0, MAX_FILES);
        for (place, attachment) in self.attachments.iter().enumerate().take(10) {
            check = check.text(&format!("attachments.{place}.name"), &attachment.name, 0, MAX_NAME).text(
                &format!("attachments.{place}.alt"),
                &attachment.alt,
                0,
                MAX_ALT,
            );
        }
        check.finish()
    }
}
