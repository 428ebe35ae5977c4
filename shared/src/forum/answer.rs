//! What colleagues say about a post without writing one, the post that answers a question, and what one keeps to
//! find it again.

use crate::accounts::Person;
use crate::core::code::code_enum;
use crate::core::id::{PostId, TopicId};
use crate::core::{Check, Cursor, FieldError, FieldText, Texts, Timestamp, Validate};
use serde::{Deserialize, Serialize};

code_enum! {
    /// What one says about a post in a word.
    Reaction {
        /// “Thanks.”
        Thanks = "thanks",
        /// “This helped me.”
        Helped = "helped",
        /// “Same here.”
        SameHere = "same_here",
    }
}

/// How many colleagues said a word about a post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ReactionCount {
    /// The word.
    pub kind: Reaction,
    /// How many.
    pub count: u32,
    /// Whether one is among them.
    pub mine: bool,
}

/// Which post answers the topic's question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AcceptedAnswer {
    /// A reply of the topic; null if none does.
    pub post_id: Option<PostId>,
}

impl Validate for AcceptedAnswer {
    fn validate(&self) -> Vec<FieldError> {
        Vec::new()
    }
}

/// Most characters of a bookmark's note.
pub const MAX_NOTE: u32 = 300;

/// What one keeps of a post: why, and when to be reminded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct BookmarkContent {
    /// Why it is worth finding, for oneself alone; at most 300 characters.
    #[serde(default)]
    pub note: String,
    /// When to be reminded; null if not.
    #[serde(default)]
    pub remind_at: Option<Timestamp>,
}

impl Validate for BookmarkContent {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().text("note", &self.note, 0, MAX_NOTE).finish()
    }
}

impl Texts for BookmarkContent {
    fn texts(&self) -> Vec<FieldText<'_>> {
        vec![FieldText::plain("note", &self.note)]
    }
}

/// A post that one keeps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Bookmark {
    /// The post.
    pub post_id: PostId,
    /// Its topic.
    pub topic_id: TopicId,
    /// Its number there.
    pub number: u32,
    /// The topic's title.
    pub title: String,
    /// Who wrote the post; null once deleted, for a former member, or for an anonymous colleague.
    pub author: Option<Person>,
    /// Whether an anonymous colleague wrote it.
    pub anonymous: bool,
    /// What one noted.
    pub content: BookmarkContent,
    /// When one kept it.
    pub created_at: Timestamp,
}

/// Which page of one's bookmarks, the last kept first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct BookmarkQuery {
    /// From here on; left out for the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// Rows of the page, 1 to 100; 20 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 100))]
    pub limit: Option<u32>,
}
