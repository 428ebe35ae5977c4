//! What is counted of a topic: kept in the transaction of what changes it, and counted anew by the nightly job.

use crate::db::Conn;
use crate::db::schema::{forum_posts, forum_topics};
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{CategoryId, TopicId};

/// What is counted of a topic's posts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Queryable)]
pub struct Counters {
    /// The category that counts the topic.
    pub category_id: CategoryId,
    /// The number of the newest post.
    pub last_number: i32,
    /// When it was written.
    pub last_post_at: Timestamp,
    /// How many posts there are.
    pub posts_count: i32,
    /// The largest number that a post ever had.
    pub numbers_given: i32,
}

impl Counters {
    /// As they are stored; nobody changes them before the transaction ends.
    pub fn lock(connection: &mut Conn, topic: TopicId) -> QueryResult<Self> {
        use forum_topics::dsl;
        diesel::update(dsl::forum_topics.find(topic))
            .set(dsl::version.eq(dsl::version))
            .returning((
                dsl::category_id,
                dsl::last_number,
                dsl::last_post_at,
                dsl::posts_count,
                dsl::numbers_given,
            ))
            .get_result(connection)
    }

    /// As the posts say that are there; a topic has at least one.
    pub fn count(connection: &mut Conn, topic: TopicId) -> QueryResult<Self> {
        use forum_posts::dsl;
        let stored = Self::lock(connection, topic)?;
        let (number, at, posts): (Option<i32>, Option<Timestamp>, i64) = dsl::forum_posts
            .filter(dsl::topic_id.eq(topic))
            .select((
                diesel::dsl::max(dsl::number),
                diesel::dsl::max(dsl::created_at),
                diesel::dsl::count_star(),
            ))
            .first(connection)?;
        Ok(Self {
            last_number: number.unwrap_or(stored.last_number),
            last_post_at: at.unwrap_or(stored.last_post_at),
            posts_count: i32::try_from(posts).unwrap_or(i32::MAX),
            ..stored
        })
    }

    /// The largest number ever given, also by a program that does not keep count of them.
    pub fn given(&self) -> i32 {
        self.numbers_given.max(self.last_number)
    }

    /// With the posts of another topic behind its own.
    #[must_use]
    pub fn joined_by(&self, other: &Self) -> Self {
        let last_number = self.given() + other.last_number;
        Self {
            category_id: self.category_id,
            last_number,
            last_post_at: self.last_post_at.max(other.last_post_at),
            posts_count: self.posts_count + other.posts_count,
            numbers_given: last_number,
        }
    }

    /// Stores them.
    pub fn store(self, connection: &mut Conn, topic: TopicId) -> QueryResult<()> {
        use forum_topics::dsl;
        diesel::update(dsl::forum_topics.find(topic))
            .set((
                dsl::last_number.eq(self.last_number),
                dsl::last_post_at.eq(self.last_post_at),
                dsl::posts_count.eq(self.posts_count),
                dsl::numbers_given.eq(self.numbers_given),
            ))
            .execute(connection)
            .map(drop)
    }
}
