//! Posts, and Markdown to look at before it becomes one.

use super::{MAX_BODY, PostTranslation, ReactionCount};
use crate::accounts::Person;
use crate::core::id::{CategoryId, PostId, TopicId};
use crate::core::{Check, Cursor, FieldError, FieldText, Language, Texts, Timestamp, Validate};
use crate::media::{Attachment, AttachmentChoice, attachment_texts, check_attachments};
use crate::privacy::{LeftStanding, check_left_standing};
use serde::{Deserialize, Serialize};

/// A post. Of a deleted one the place remains: no author, no text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[expect(clippy::struct_excessive_bools, reason = "what one may do is said act by act")]
pub struct Post {
    /// The post.
    pub id: PostId,
    /// Its topic.
    pub topic_id: TopicId,
    /// Its place in the topic; the first post is 1.
    pub number: u32,
    /// Who wrote it; null once deleted, for a former member, or for an anonymous colleague.
    pub author: Option<Person>,
    /// Whether an anonymous colleague wrote it: nobody but they themselves see whose it is.
    pub anonymous: bool,
    /// Whether that is the anonymous colleague who opened the topic.
    pub asker: bool,
    /// Whether one wrote it oneself.
    pub own: bool,
    /// Whether it has a poll.
    pub poll: bool,
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
    /// Counts the changes of the text.
    pub version: u32,
    /// What colleagues said about it in a word, each word that was said.
    pub reactions: Vec<ReactionCount>,
    /// Whether it answers the topic's question.
    pub accepted: bool,
    /// Whether one keeps it.
    pub bookmarked: bool,
    /// Whether those who moderate hid it: then only they and its author see its text.
    pub hidden: bool,
    /// Whether one may change or delete it.
    pub may_edit: bool,
    /// Its files, in their order.
    pub attachments: Vec<Attachment>,
    /// Whether one may say a word about it.
    pub may_react: bool,
    /// Whether one may say that it answers the topic's question.
    pub may_accept: bool,
    /// Whether one may ask those who moderate to look at it.
    pub may_flag: bool,
    /// Its translation into the best of one's languages, if one does not read the post's own and there is one.
    pub translation: Option<PostTranslation>,
    /// The languages that it was translated into.
    pub translated_into: Vec<Language>,
    /// Whether one may translate it into a language that one reads.
    pub may_translate: bool,
    /// Whether one may be told, for a reason, which anonymous colleague wrote it.
    pub may_reveal: bool,
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
    /// Its files, in their order.
    pub attachments: Vec<Attachment>,
}

/// What a post said from one change to the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PostVersion {
    /// Of which version.
    pub version: u32,
    /// Who wrote it or changed it; null for a former member, or for an anonymous colleague.
    pub editor: Option<Person>,
    /// The language it was written in.
    pub language: Language,
    /// The text, Markdown.
    pub body_markdown: String,
    /// When it was written or changed.
    pub at: Timestamp,
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
    /// Its files in their order, ten at most.
    #[serde(default)]
    pub attachments: Vec<AttachmentChoice>,
    /// Whether to write it as an anonymous colleague, where the category lets one.
    #[serde(default)]
    pub anonymous: bool,
    /// What its writer left standing though the privacy guard found it; fifty at most.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_standing: Vec<LeftStanding>,
}

impl Validate for NewPost {
    fn validate(&self) -> Vec<FieldError> {
        let check = Check::new().text("body_markdown", &self.body_markdown, 1, MAX_BODY);
        check_left_standing(check_attachments(check, &self.attachments), &self.left_standing).finish()
    }
}

impl Texts for NewPost {
    fn texts(&self) -> Vec<FieldText<'_>> {
        let body = FieldText::markdown("body_markdown", &self.body_markdown);
        std::iter::once(body).chain(attachment_texts(&self.attachments)).collect()
    }

    fn is_anonymous(&self) -> bool {
        self.anonymous
    }

    fn left_standing(&self) -> &[LeftStanding] {
        &self.left_standing
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
    /// Its files in their order, ten at most; a file that it had and that is not named here is deleted.
    #[serde(default)]
    pub attachments: Option<Vec<AttachmentChoice>>,
    /// What its writer left standing though the privacy guard found it; fifty at most.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_standing: Vec<LeftStanding>,
}

impl Validate for PostPatch {
    fn validate(&self) -> Vec<FieldError> {
        let mut check = Check::new();
        if let Some(body) = &self.body_markdown {
            check = check.text("body_markdown", body, 1, MAX_BODY);
        }
        let check = check_attachments(check, self.attachments.as_deref().unwrap_or_default());
        check_left_standing(check, &self.left_standing).finish()
    }
}

impl Texts for PostPatch {
    fn texts(&self) -> Vec<FieldText<'_>> {
        let body = self.body_markdown.iter().map(|body| FieldText::markdown("body_markdown", body));
        body.chain(attachment_texts(self.attachments.as_deref().unwrap_or_default())).collect()
    }

    fn left_standing(&self) -> &[LeftStanding] {
        &self.left_standing
    }
}

/// Markdown to look at before it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PreviewRequest {
    /// Markdown, at most 20,000 characters.
    pub body_markdown: String,
    /// Where it is to be written: whom it calls there is shown. One that does not exist for the reader shows nobody.
    #[serde(default)]
    pub category_id: Option<CategoryId>,
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
    /// The language it seems to be written in; null if it is too short to tell. Quotes do not count.
    #[serde(default)]
    pub detected_language: Option<Language>,
}
