//! The tags of topics.

use crate::db::Conn;
use crate::db::schema::{forum_topic_tags, forum_topics};
use diesel::prelude::*;
use shared::core::id::{CategoryId, TopicId};

/// Gives a topic these tags instead of those it had.
pub fn replace(connection: &mut Conn, topic: TopicId, tags: &[String]) -> QueryResult<()> {
    use forum_topic_tags::dsl;
    diesel::delete(dsl::forum_topic_tags.filter(dsl::topic_id.eq(topic))).execute(connection)?;
    let rows: Vec<_> = tags.iter().map(|tag| (dsl::topic_id.eq(topic), dsl::tag.eq(tag))).collect();
    if !rows.is_empty() {
        crate::both!(connection, c => diesel::insert_into(dsl::forum_topic_tags).values(&rows).execute(c))?;
    }
    diesel::update(forum_topics::table.find(topic))
        .set(forum_topics::tags.eq(tags.join("\n")))
        .execute(connection)
        .map(drop)
}

/// Up to `limit` tags of the topics in these categories, and how many topics have each; the most used first.
pub fn list(connection: &mut Conn, categories: &[CategoryId], limit: i64) -> QueryResult<Vec<(String, i64)>> {
    use forum_topic_tags::tag;
    let number = diesel::dsl::count_star();
    forum_topic_tags::table
        .inner_join(forum_topics::table.on(forum_topics::id.eq(forum_topic_tags::topic_id)))
        .filter(forum_topics::category_id.eq_any(categories))
        .group_by(tag)
        .select((tag, number))
        .order((number.desc(), tag.asc()))
        .limit(limit)
        .load(connection)
}
