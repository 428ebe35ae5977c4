//! What a program is told while it has a page open.

use crate::core::id::{CategoryId, TopicId};
use serde::{Deserialize, Serialize};

/// Something that happened: a hint to ask again, with nothing of what was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum LiveEvent {
    /// A colleague wrote a post.
    Post {
        /// In which topic.
        topic_id: TopicId,
        /// In which category.
        category_id: CategoryId,
        /// The number of the post.
        number: u32,
    },
    /// One has a new notice.
    Notice,
    /// Events may have been lost: ask for everything again.
    Gap,
}
