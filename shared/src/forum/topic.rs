//! Topics, and how far one has read them.

use super::leading::{PostPlace, check_tags, tag_texts};
use super::{Assignment, MAX_BODY, TITLE_LENGTH, WatchLevel};
use crate::accounts::Person;
use crate::core::id::{CategoryId, TopicId};
use crate::core::problem::FieldCode;
use crate::core::{Check, Country, Cursor, FieldError, FieldText, Language, Texts, Timestamp, Validate};
use crate::media::{AttachmentChoice, attachment_texts, check_attachments};
use crate::privacy::{LeftStanding, check_left_standing};
use serde::{Deserialize, Serialize};

/// A topic in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[expect(clippy::struct_excessive_bools, reason = "what a topic is marked with is said mark by mark")]
pub struct TopicSummary {
    /// The topic.
    pub id: TopicId,
    /// Where it stands.
    pub category_id: CategoryId,
    /// Its title, as the author wrote it; empty where a former member took their words along.
    pub title: String,
    /// The language of its title and first post.
    pub language: Language,
    /// Who opened it; null for a former member, or for an anonymous colleague.
    pub author: Option<Person>,
    /// Whether an anonymous colleague opened it.
    pub anonymous: bool,
    /// Posts after the first, deleted ones counted.
    pub replies_count: u32,
    /// When it was opened.
    pub created_at: Timestamp,
    /// When its newest post was written.
    pub last_post_at: Timestamp,
    /// Whether it has posts that one has not read.
    pub unread: bool,
    /// The number of the newest post that one has read; 0 if none.
    pub last_read_number: u32,
    /// What it is about, in words of its author and of facilitators.
    pub tags: Vec<String>,
    /// Whether it stands above the list of its category.
    pub pinned: bool,
    /// Whether a post answers its question.
    pub answered: bool,
    /// Whom it waits for; null if for nobody in particular.
    pub assignment: Option<Assignment>,
    /// Whether it is closed: only facilitators reply.
    pub locked: bool,
    /// Whether it is put away: it can be read, and nobody changes anything in it.
    pub archived: bool,
}

/// Which topics to list, newest activity first. Every filter that is given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "filters that are set or not")]
pub struct TopicQuery {
    /// Only this category.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// Only those with posts that one has not read.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unread: bool,
    /// Only those that one opened.
    #[serde(default, skip_serializing_if = "is_false")]
    pub mine: bool,
    /// Only those that wait for oneself to answer.
    #[serde(default, skip_serializing_if = "is_false")]
    pub assigned: bool,
    /// Only open ones to which nobody has replied.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unanswered: bool,
    /// Only those that stand above the list of their category.
    #[serde(default, skip_serializing_if = "is_false")]
    pub pinned: bool,
    /// Only those written in this language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Only those with this tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// Only those that somebody of this country opened, by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// From here on; left out for the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// Rows of the page, 1 to 100; 20 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 100))]
    pub limit: Option<u32>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_false(value: &bool) -> bool {
    !value
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
    /// Who opened it; null for a former member, or for an anonymous colleague.
    pub author: Option<Person>,
    /// Whether an anonymous colleague opened it.
    pub anonymous: bool,
    /// Posts after the first, deleted ones counted.
    pub replies_count: u32,
    /// When it was opened.
    pub created_at: Timestamp,
    /// When its newest post was written.
    pub last_post_at: Timestamp,
    /// The number of its newest post. It is more than the number of posts where some were moved elsewhere.
    pub last_number: u32,
    /// The number of the newest post that one has read; 0 if none.
    pub last_read_number: u32,
    /// How closely one follows it.
    pub watch: WatchLevel,
    /// Counts the changes of the title; the `ETag`.
    pub version: u32,
    /// What it is about, in words of its author and of facilitators.
    pub tags: Vec<String>,
    /// Whether it stands above the list of its category.
    pub pinned: bool,
    /// Whether it is closed: only facilitators reply.
    pub locked: bool,
    /// Whether it is put away: it can be read, and nobody changes anything in it.
    pub archived: bool,
    /// Whether a facilitator recommends it to the colleagues of one's country.
    pub highlighted: bool,
    /// The post that answers its question, and its number; null if none does.
    pub answer: Option<PostPlace>,
    /// Whom it waits for; null if for nobody in particular.
    pub assignment: Option<Assignment>,
    /// Whether one may reply.
    pub may_reply: bool,
    /// Whether one may reply as an anonymous colleague.
    pub may_reply_anonymously: bool,
    /// Whether one opened it oneself.
    pub own: bool,
    /// Whether one leads the conversation: may pin, close, put away, move, merge, split and recommend it.
    pub may_lead: bool,
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
    /// What it is about: at most five tags of 2 to 30 letters, digits, blanks and hyphens. They are kept in small letters.
    #[serde(default)]
    pub tags: Vec<String>,
    /// The first post's files in their order, ten at most.
    #[serde(default)]
    pub attachments: Vec<AttachmentChoice>,
    /// Whether to open it as an anonymous colleague, where the category lets one.
    #[serde(default)]
    pub anonymous: bool,
    /// What its writer left standing though the privacy guard found it; fifty at most.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_standing: Vec<LeftStanding>,
}

impl Validate for NewTopic {
    fn validate(&self) -> Vec<FieldError> {
        let check = check_tags(check_title(Check::new(), &self.title), &self.tags);
        let check = check.text("body_markdown", &self.body_markdown, 1, MAX_BODY);
        check_left_standing(check_attachments(check, &self.attachments), &self.left_standing).finish()
    }
}

impl Texts for NewTopic {
    fn texts(&self) -> Vec<FieldText<'_>> {
        let mut texts = vec![
            FieldText::plain("title", &self.title),
            FieldText::markdown("body_markdown", &self.body_markdown),
        ];
        texts.extend(tag_texts(&self.tags));
        texts.extend(attachment_texts(&self.attachments));
        texts
    }

    fn is_anonymous(&self) -> bool {
        self.anonymous
    }

    fn left_standing(&self) -> &[LeftStanding] {
        &self.left_standing
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
    /// The tags instead of those it had, as in a new topic.
    #[serde(default)]
    pub tags: Option<Vec<String>>,
}

impl Validate for TopicPatch {
    fn validate(&self) -> Vec<FieldError> {
        let check = self.title.iter().fold(Check::new(), |check, title| check_title(check, title));
        self.tags.iter().fold(check, |check, tags| check_tags(check, tags)).finish()
    }
}

impl Texts for TopicPatch {
    fn texts(&self) -> Vec<FieldText<'_>> {
        let title = self.title.iter().map(|title| FieldText::plain("title", title));
        title.chain(tag_texts(self.tags.as_deref().unwrap_or_default())).collect()
    }
}

pub(super) fn check_title(check: Check, title: &str) -> Check {
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
