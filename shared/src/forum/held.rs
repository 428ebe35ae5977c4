//! First posts on the wire: they wait until somebody who moderates has looked at them.

use super::leading::tag_texts;
use super::{NewPost, NewTopic, ReviewReason};
use crate::accounts::Person;
use crate::core::id::{CategoryId, HeldPostId, TopicId};
use crate::core::problem::FieldCode;
use crate::core::{Check, Cursor, FieldError, FieldText, Language, Texts, Timestamp, Validate};
use crate::media::{Attachment, AttachmentChoice, attachment_texts};
use crate::privacy::LeftStanding;
use serde::{Deserialize, Serialize};

/// Most posts of one author that wait at a time.
pub const MAX_HELD_POSTS: u32 = 10;
/// Most posts of an author that a category may hold.
pub const MAX_HOLD_FIRST: u32 = 10;

/// A reply, or a topic with its first post, for a category that holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewHeldPost {
    /// The topic that is replied to; null for a new topic.
    #[serde(default)]
    pub topic_id: Option<TopicId>,
    /// The category of the new topic; null for a reply.
    #[serde(default)]
    pub category_id: Option<CategoryId>,
    /// The title of the new topic, 3 to 150 characters; empty for a reply.
    #[serde(default)]
    pub title: String,
    /// Up to 5 tags of the new topic.
    #[serde(default)]
    pub tags: Vec<String>,
    /// The language that it is written in.
    pub language: Language,
    /// Markdown, 1 to 20,000 characters.
    pub body_markdown: String,
    /// Files that one has sent, in the order in which they are shown.
    #[serde(default)]
    pub attachments: Vec<AttachmentChoice>,
    /// Whether to write it as an anonymous colleague, where the category lets one.
    #[serde(default)]
    pub anonymous: bool,
    /// What its writer left standing though the privacy guard found it; fifty at most.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_standing: Vec<LeftStanding>,
}

impl NewHeldPost {
    /// The same as a reply that need not wait.
    fn as_post(&self) -> NewPost {
        let Self { body_markdown, language, attachments, anonymous, left_standing, .. } = self.clone();
        NewPost { body_markdown, language, attachments, anonymous, left_standing }
    }

    /// The same as a topic that need not wait.
    fn as_topic(&self, category_id: CategoryId) -> NewTopic {
        let Self { title, tags, language, body_markdown, attachments, anonymous, left_standing, .. } =
            self.clone();
        NewTopic { category_id, title, language, body_markdown, tags, attachments, anonymous, left_standing }
    }

    /// The reply to a topic that has to wait.
    pub fn reply(topic: TopicId, new: NewPost) -> Self {
        let NewPost { body_markdown, language, attachments, anonymous, left_standing } = new;
        let (title, tags) = (String::new(), Vec::new());
        Self {
            topic_id: Some(topic),
            category_id: None,
            title,
            tags,
            language,
            body_markdown,
            attachments,
            anonymous,
            left_standing,
        }
    }

    /// The topic that has to wait.
    pub fn topic(new: NewTopic) -> Self {
        let NewTopic {
            category_id,
            title,
            language,
            body_markdown,
            tags,
            attachments,
            anonymous,
            left_standing,
        } = new;
        let category_id = Some(category_id);
        Self {
            topic_id: None,
            category_id,
            title,
            tags,
            language,
            body_markdown,
            attachments,
            anonymous,
            left_standing,
        }
    }
}

impl Validate for NewHeldPost {
    fn validate(&self) -> Vec<FieldError> {
        match (self.topic_id, self.category_id) {
            (Some(_), None) => self.as_post().validate(),
            (None, Some(category)) => self.as_topic(category).validate(),
            (None, None) => Check::new().wrong("topic_id", FieldCode::Required).finish(),
            (Some(_), Some(_)) => Check::new().wrong("category_id", FieldCode::NotAvailable).finish(),
        }
    }
}

impl Texts for NewHeldPost {
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

/// A post that waits, or that was refused: to its author and to those who moderate there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct HeldPost {
    /// What waits.
    pub id: HeldPostId,
    /// The topic that it replies to; null for a new one.
    pub topic_id: Option<TopicId>,
    /// Where it will stand.
    pub category_id: CategoryId,
    /// The topic's title.
    pub title: String,
    /// The tags of a new topic.
    pub tags: Vec<String>,
    /// Who wrote it; null for an anonymous colleague.
    pub author: Option<Person>,
    /// Whether an anonymous colleague wrote it.
    pub anonymous: bool,
    /// The language of its author's screens, in which they should be told; null for the author, and of an anonymous colleague.
    pub author_language: Option<Language>,
    /// The language it is written in.
    pub language: Language,
    /// The text as sanitised HTML.
    pub body_html: String,
    /// Its files.
    pub attachments: Vec<Attachment>,
    /// Since when it waits.
    pub created_at: Timestamp,
    /// When it was refused; null while it waits.
    pub refused_at: Option<Timestamp>,
    /// Why it was refused.
    pub reason: Option<ReviewReason>,
    /// The same in words, for its author.
    pub text: String,
}

/// What becomes of a post that waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct HeldPostDecision {
    /// Whether it is published.
    pub approve: bool,
    /// Why not; null if it is.
    #[serde(default)]
    pub reason: Option<ReviewReason>,
    /// What its author is told, at most 2,000 characters; needed for a refusal.
    #[serde(default)]
    pub text: String,
}

impl Validate for HeldPostDecision {
    fn validate(&self) -> Vec<FieldError> {
        let least = u32::from(!self.approve);
        let check = Check::new().text("text", &self.text, least, super::MAX_REVIEW_TEXT);
        match (self.approve, self.reason) {
            (false, None) => check.wrong("reason", FieldCode::Required).finish(),
            (true, Some(_)) => check.wrong("reason", FieldCode::NotAvailable).finish(),
            _ => check.finish(),
        }
    }
}

impl Texts for HeldPostDecision {
    fn texts(&self) -> Vec<FieldText<'_>> {
        vec![FieldText::plain("text", &self.text)]
    }
}

/// Which page of the posts that wait, the longest waiting first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct HeldPostQuery {
    /// One's own, also those that were refused, instead of those that one may decide about.
    #[serde(default)]
    pub mine: bool,
    /// From here on; left out for the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// Rows of the page, 1 to 100; 20 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 100))]
    pub limit: Option<u32>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn fields(new: &NewHeldPost) -> Vec<String> {
        new.validate().into_iter().map(|error| error.field).collect()
    }

    #[test]
    fn it_is_a_reply_or_a_topic_and_as_good_as_one() {
        let topic = TopicId(Uuid::from_u128(1));
        let category = CategoryId(Uuid::from_u128(2));
        let words = |text: &str| NewPost {
            body_markdown: text.into(),
            language: Language::English,
            attachments: Vec::new(),
            anonymous: false,
            left_standing: Vec::new(),
        };
        let reply = NewHeldPost::reply(topic, words("Words"));
        assert!(fields(&reply).is_empty());
        assert_eq!(fields(&NewHeldPost::reply(topic, words(" "))), ["body_markdown"]);
        assert_eq!(fields(&NewHeldPost { category_id: Some(category), ..reply.clone() }), ["category_id"]);
        assert_eq!(fields(&NewHeldPost { topic_id: None, ..reply.clone() }), ["topic_id"]);
        let opened = NewHeldPost { topic_id: None, category_id: Some(category), ..reply };
        assert_eq!(fields(&opened), ["title"]);
        assert!(fields(&NewHeldPost { title: "A title".into(), ..opened }).is_empty());
    }

    #[test]
    fn a_refusal_says_why() {
        let no = HeldPostDecision { approve: false, reason: None, text: String::new() };
        let errors: Vec<String> = no.validate().into_iter().map(|error| error.field).collect();
        assert_eq!(errors, ["text", "reason"]);
        assert!(HeldPostDecision { approve: true, ..no }.validate().is_empty());
    }
}
