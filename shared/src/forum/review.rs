//! Moderation on the wire: flags, what is reviewed, and what is done about it.

use super::Post;
use crate::accounts::Person;
use crate::core::code::code_enum;
use crate::core::id::{CategoryId, ReviewId, TopicId};
use crate::core::problem::FieldCode;
use crate::core::{Check, Cursor, FieldError, FieldText, Language, Texts, Timestamp, Validate};
use serde::{Deserialize, Serialize};

code_enum! {
    /// Why a post should be looked at, or why something was done about it.
    ReviewReason {
        /// It could identify a child, a young person or a family.
        Identifies = "identifies",
        /// It hurts, belittles or threatens somebody.
        Disrespect = "disrespect",
        /// It does not belong here.
        OffTopic = "off_topic",
        /// It sells something.
        Advertising = "advertising",
        /// Something else, as the text says.
        Other = "other",
    }
}

code_enum! {
    /// What happened in a review.
    ReviewStep {
        /// A colleague flagged the post.
        Flagged = "flagged",
        /// Those who moderate noted something among themselves.
        Noted = "noted",
        /// The post was hidden from readers.
        Hidden = "hidden",
        /// It was shown again.
        Shown = "shown",
        /// Its author was asked to change it.
        EditAsked = "edit_asked",
        /// A passage was taken out.
        Redacted = "redacted",
        /// Its author was warned.
        Warned = "warned",
        /// Its author answered.
        Answered = "answered",
        /// The review was ended.
        Closed = "closed",
        /// An identifier was taken out of everything that is stored.
        Purged = "purged",
        /// Its author was suspended.
        Suspended = "suspended",
        /// Those who look after its author were asked to suspend them.
        SuspensionAsked = "suspension_asked",
    }
}

code_enum! {
    /// What those who moderate do in a review.
    ReviewAct {
        /// Note something among themselves.
        Note = "note",
        /// Hide the post from readers.
        Hide = "hide",
        /// Show it again.
        Show = "show",
        /// Ask its author to change it.
        AskEdit = "ask_edit",
        /// Take a passage out.
        Redact = "redact",
        /// Warn its author.
        Warn = "warn",
        /// Suspend its author, for those who look after them.
        Suspend = "suspend",
        /// Ask those who look after its author to suspend them.
        AskSuspension = "ask_suspension",
        /// End the review.
        Close = "close",
    }
}

/// Most characters of a note, a reason in words or an answer.
pub const MAX_REVIEW_TEXT: u32 = 2_000;

/// Why one asks those who moderate to look at a post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewFlag {
    /// Why.
    pub reason: ReviewReason,
    /// What they should know; at most 2,000 characters, and needed for `other`.
    #[serde(default)]
    pub text: String,
}

impl Validate for NewFlag {
    fn validate(&self) -> Vec<FieldError> {
        let least = u32::from(self.reason == ReviewReason::Other);
        Check::new().text("text", &self.text, least, MAX_REVIEW_TEXT).finish()
    }
}

impl Texts for NewFlag {
    fn texts(&self) -> Vec<FieldText<'_>> {
        vec![FieldText::plain("text", &self.text)]
    }
}

/// What to do in a review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewReviewAct {
    /// What.
    pub act: ReviewAct,
    /// Why; null for a note and for ending the review.
    #[serde(default)]
    pub reason: Option<ReviewReason>,
    /// The note, or what the author is told; at most 2,000 characters. Asking and warning need one.
    #[serde(default)]
    pub text: String,
    /// The passage to take out, as it stands in the post's Markdown.
    #[serde(default)]
    pub passage: String,
    /// When a suspension ends by itself, later than now; null: when somebody lifts it.
    #[serde(default)]
    pub ends_at: Option<Timestamp>,
}

impl ReviewAct {
    /// Whether the author of the post is told, with a reason.
    pub const fn is_told(self) -> bool {
        !matches!(self, Self::Note | Self::Close | Self::Show | Self::AskSuspension)
    }
}

impl Validate for NewReviewAct {
    fn validate(&self) -> Vec<FieldError> {
        let (least, most) = match self.act {
            // What a suspended person reads when they sign in.
            ReviewAct::Suspend => (3, 500),
            ReviewAct::Note | ReviewAct::AskEdit | ReviewAct::Warn | ReviewAct::AskSuspension => {
                (1, MAX_REVIEW_TEXT)
            }
            ReviewAct::Hide | ReviewAct::Show | ReviewAct::Redact | ReviewAct::Close => (0, MAX_REVIEW_TEXT),
        };
        let check = Check::new().text("text", &self.text, least, most);
        let needs_reason = self.act.is_told() && self.reason.is_none();
        let check = if needs_reason { check.wrong("reason", FieldCode::Required) } else { check };
        let has_end = self.ends_at.is_some() && self.act != ReviewAct::Suspend;
        let check = if has_end { check.wrong("ends_at", FieldCode::NotAvailable) } else { check };
        let least = u32::from(self.act == ReviewAct::Redact);
        check.text("passage", &self.passage, least, MAX_REVIEW_TEXT).finish()
    }
}

impl Texts for NewReviewAct {
    // Not the passage: what is to be taken out must be named.
    fn texts(&self) -> Vec<FieldText<'_>> {
        vec![FieldText::plain("text", &self.text)]
    }
}

/// What the author of a post answers to those who moderate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewReviewAnswer {
    /// 1 to 2,000 characters.
    pub text: String,
}

impl Validate for NewReviewAnswer {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().text("text", &self.text, 1, MAX_REVIEW_TEXT).finish()
    }
}

impl Texts for NewReviewAnswer {
    fn texts(&self) -> Vec<FieldText<'_>> {
        vec![FieldText::plain("text", &self.text)]
    }

    fn is_anonymous(&self) -> bool {
        // Only the author of a post answers: a name would say whose an anonymous one is.
        true
    }
}

/// A review in the queue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ReviewSummary {
    /// The review.
    pub id: ReviewId,
    /// The topic of the post.
    pub topic_id: TopicId,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub category_id: CategoryId,
    /// Who wrote the post; null for a former member, or for an anonymous colleague.
    pub author: Option<Person>,
    /// Whether an anonymous colleague wrote it.
    pub anonymous: bool,
    /// How many colleagues flagged it.
    pub flags_count: u32,
    /// The first flag's reason.
    pub reason: ReviewReason,
    /// Since when it waits.
    pub opened_at: Timestamp,
    /// When it was ended; null while it is open.
    pub closed_at: Option<Timestamp>,
}

/// One step of a review. Its author sees the steps that concern them, and no names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ReviewEntry {
    /// What happened.
    pub step: ReviewStep,
    /// Who did it; null for the author of the post who looks at it, for an anonymous author, and for former members.
    pub person: Option<Person>,
    /// Why.
    pub reason: Option<ReviewReason>,
    /// In words.
    pub text: String,
    /// When.
    pub at: Timestamp,
}

/// A review: the post, what happened, and what one may do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PostReview {
    /// The review.
    pub id: ReviewId,
    /// The topic's title.
    pub title: String,
    /// The post as it is now.
    pub post: Post,
    /// Its Markdown, to choose a passage; empty for its author.
    pub body_markdown: String,
    /// The language of its author's screens, in which they should be told; null for a former member, and for its author.
    pub author_language: Option<Language>,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// When it was ended; null while it is open.
    pub closed_at: Option<Timestamp>,
    /// What happened, the first first.
    pub entries: Vec<ReviewEntry>,
    /// Whether one is among those who moderate here.
    pub may_moderate: bool,
    /// What one may do while it is open: nothing for its author, suspending for those who were asked to.
    pub acts: Vec<ReviewAct>,
}

/// Which page of the reviews, the longest waiting first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct ReviewQuery {
    /// Those that are ended instead of those that are open.
    #[serde(default)]
    pub closed: bool,
    /// From here on; left out for the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// Rows of the page, 1 to 100; 20 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 100))]
    pub limit: Option<u32>,
}
