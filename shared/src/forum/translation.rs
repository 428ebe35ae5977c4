//! A colleague's translation of a post, beside the original.

use super::MAX_BODY;
use crate::core::id::{AccountId, PostId, TopicId};
use crate::core::{Check, FieldError, FieldText, Language, Texts, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// Who translated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Translator {
    /// The account.
    pub id: AccountId,
    /// The name that colleagues see.
    pub name: String,
}

/// A post in another language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PostTranslation {
    /// The language that it was translated into.
    pub language: Language,
    /// Who translated it; null for a former member.
    pub translator: Option<Translator>,
    /// The translation as sanitised HTML.
    pub body_html: String,
    /// When it was translated, or the translation was changed.
    pub translated_at: Timestamp,
    /// Whether the post was changed since: then this is what it said before.
    pub outdated: bool,
    /// Counts the changes of the translation.
    pub version: u32,
}

/// A translation as those see it who may change something about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct StoredTranslation {
    /// What readers see.
    pub translation: PostTranslation,
    /// The text as it was written, Markdown; empty where it is withheld from oneself.
    pub body_markdown: String,
    /// Whether readers are not shown it, since something was taken out of the post; until somebody translates it anew.
    pub withheld: bool,
    /// Whether one may translate in its place: one's own, and of others what is outdated, withheld, or of a former member.
    pub may_change: bool,
    /// Whether one may take it away: one's own, that of one's own post, and where one leads the conversation.
    pub may_remove: bool,
}

/// A post and its translations, to translate it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PostTranslations {
    /// The post.
    pub post_id: PostId,
    /// Its topic.
    pub topic_id: TopicId,
    /// Its place in the topic.
    pub number: u32,
    /// The language it is written in.
    pub language: Language,
    /// Its version, to be sent with the translation of it.
    pub version: u32,
    /// Its text, Markdown.
    pub body_markdown: String,
    /// Its text as sanitised HTML.
    pub body_html: String,
    /// The languages that one may translate it into: those that one reads, without its own.
    pub into: Vec<Language>,
    /// Its translations, by language.
    pub translations: Vec<StoredTranslation>,
}

/// What one writes to translate a post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewTranslation {
    /// Markdown, 1 to 20,000 characters.
    pub body_markdown: String,
    /// The version of the post that was translated.
    pub post_version: u32,
    /// The version of the translation in whose place this one is put; left out for the first.
    #[serde(default)]
    pub version: Option<u32>,
}

impl Validate for NewTranslation {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().text("body_markdown", &self.body_markdown, 1, MAX_BODY).finish()
    }
}

impl Texts for NewTranslation {
    fn texts(&self) -> Vec<FieldText<'_>> {
        vec![FieldText::markdown("body_markdown", &self.body_markdown)]
    }
}
