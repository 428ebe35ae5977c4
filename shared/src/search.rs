//! Search on the wire: what is asked, what was found, and what titles there are that begin so.

use crate::accounts::Person;
use crate::core::id::{AccountId, CategoryId, PostId, TopicId};
use crate::core::{Cursor, Language, Timestamp};
use serde::{Deserialize, Serialize};

/// Most characters of what is typed.
pub const MAX_QUERY: u32 = 200;
/// Most words and phrases in it.
pub const MAX_TERMS: u32 = 16;

/// What to search for, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct SearchQuery {
    /// Words, each in any form, with or without diacritics; all of them must be there. `"…"` is a phrase, exactly so; `reintegr*`
    /// the beginning of a word, three letters at least; `-word` must not be there. Up to 200 characters and 16 words or phrases.
    #[serde(default)]
    #[cfg_attr(feature = "server", param(max_length = 200))]
    pub q: String,
    /// Only in this category.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category_id: Option<CategoryId>,
    /// Only what this account wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author_id: Option<AccountId>,
    /// Only in topics with this tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// Only what is written in this language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Only in topics whose question a post answers; `false` for only in others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered: Option<bool>,
    /// Only what was not written before this time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    /// Only what was written before this time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// From here on; left out for the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// Rows of the page, 1 to 100; 20 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 100))]
    pub limit: Option<u32>,
}

/// A post that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SearchHit {
    /// The topic that it stands in.
    pub topic_id: TopicId,
    /// The post.
    pub post_id: PostId,
    /// Its place in the topic; the first post is 1.
    pub number: u32,
    /// The title of the topic.
    pub title: String,
    /// The language of the title.
    pub title_language: Language,
    /// The category of the topic.
    pub category_id: CategoryId,
    /// Who wrote the post; null for a former member, for an anonymous colleague, and for a deleted or hidden post that was found
    /// by its topic's title.
    pub author: Option<Person>,
    /// Whether an anonymous colleague wrote the post.
    pub anonymous: bool,
    /// The language of the post, or of its translation that was found.
    pub language: Language,
    /// When it was written.
    pub created_at: Timestamp,
    /// Whether it was found in an attachment of the post.
    pub in_attachment: bool,
    /// Whether it was found in a colleague's translation of the post.
    pub in_translation: bool,
    /// The place that was found as safe HTML: text, and `<mark>` around what was searched for.
    pub extract_html: String,
}

/// What was typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct SuggestionQuery {
    /// Beginnings of words of a title, with or without diacritics, each of two letters at least. Up to 200 characters.
    #[serde(default)]
    #[cfg_attr(feature = "server", param(max_length = 200))]
    pub q: String,
}

/// A topic whose title begins as what was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct TopicSuggestion {
    /// The topic.
    pub topic_id: TopicId,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub language: Language,
    /// Where it stands.
    pub category_id: CategoryId,
}
