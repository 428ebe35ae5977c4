//! What those who lead a conversation do with its topic, and its tags.

use super::topic::check_title;
use crate::core::id::{CategoryId, PostId, TopicId};
use crate::core::problem::FieldCode;
use crate::core::{Check, FieldError, FieldText, Language, Texts, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// Most tags of a topic.
pub const MAX_TAGS: usize = 5;
/// Fewest and most characters of a tag.
pub const TAG_LENGTH: (u32, u32) = (2, 30);
/// Most posts that are moved at once.
pub const MAX_SPLIT: usize = 200;

/// Tags as they are kept: in small letters, blanks put in order, each once.
pub fn normalised_tags(tags: &[String]) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for tag in tags {
        let tag = tag.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        if !kept.contains(&tag) {
            kept.push(tag);
        }
    }
    kept
}

/// At most five tags, each of 2 to 30 letters, digits, blanks and hyphens.
pub(super) fn check_tags(check: Check, tags: &[String]) -> Check {
    let tags = normalised_tags(tags);
    let is_plain = |tag: &String| tag.chars().all(|c| c.is_alphanumeric() || c == ' ' || c == '-');
    let check = check.entries("tags", tags.len(), MAX_TAGS);
    let check = tags.iter().fold(check, |check, tag| check.line("tags", tag, TAG_LENGTH.0, TAG_LENGTH.1));
    if tags.iter().all(is_plain) { check } else { check.wrong("tags", FieldCode::Malformed) }
}

/// The tags of a topic, for the privacy guard.
pub(super) fn tag_texts(tags: &[String]) -> impl Iterator<Item = FieldText<'_>> {
    tags.iter().map(|tag| FieldText::plain("tags", tag))
}

/// A tag and how many topics of those that one may see have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct TagCount {
    /// The tag.
    pub tag: String,
    /// How many topics.
    pub topics_count: u32,
}

/// Where a topic is to stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct TopicMove {
    /// A category in which one leads the conversation too.
    pub category_id: CategoryId,
}

impl Validate for TopicMove {
    fn validate(&self) -> Vec<FieldError> {
        Vec::new()
    }
}

/// Into which topic another is merged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct TopicMerge {
    /// The topic that stays. The posts of the other one follow behind its own.
    pub into: TopicId,
}

impl Validate for TopicMerge {
    fn validate(&self) -> Vec<FieldError> {
        Vec::new()
    }
}

/// Which posts become a topic of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct TopicSplit {
    /// The title of the new topic, 3 to 150 characters on one line.
    pub title: String,
    /// Where it will stand: a category in which one leads the conversation too.
    pub category_id: CategoryId,
    /// The language of the title.
    pub language: Language,
    /// 1 to 200 posts of the topic; its first stays where it is.
    pub post_ids: Vec<PostId>,
}

impl Validate for TopicSplit {
    fn validate(&self) -> Vec<FieldError> {
        let check = check_title(Check::new(), &self.title);
        if self.post_ids.is_empty() {
            return check.wrong("post_ids", FieldCode::Required).finish();
        }
        check.entries("post_ids", self.post_ids.len(), MAX_SPLIT).finish()
    }
}

impl Texts for TopicSplit {
    fn texts(&self) -> Vec<FieldText<'_>> {
        vec![FieldText::plain("title", &self.title)]
    }
}

/// Where a post stands that had this number in this topic once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PostPlace {
    /// The post.
    pub post_id: PostId,
    /// The topic that it is in now.
    pub topic_id: TopicId,
    /// Its number there.
    pub number: u32,
}

/// What waits for one in the forum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ForumHome {
    /// When one was here before; null on the first visit.
    pub last_visit_at: Option<Timestamp>,
    /// With posts that came since then and that one has not read: the newest ten.
    pub fresh: Vec<super::TopicSummary>,
    /// To which nobody has replied: the newest five that are open.
    pub waiting: Vec<super::TopicSummary>,
    /// Which a facilitator recommends to one's country: the newest five.
    pub highlighted: Vec<super::TopicSummary>,
}
