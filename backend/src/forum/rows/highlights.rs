//! What facilitators recommend to the colleagues of their country.

use crate::db::Conn;
use crate::db::schema::forum_highlights::dsl;
use diesel::dsl::exists;
use diesel::prelude::*;
use shared::core::id::TopicId;
use shared::core::{Country, Timestamp};

/// Whether the topic is recommended there.
pub fn contains(connection: &mut Conn, country: Country, topic: TopicId) -> QueryResult<bool> {
    diesel::select(exists(dsl::forum_highlights.find((country, topic)))).get_result(connection)
}

/// Recommends it there, once.
pub fn insert(connection: &mut Conn, country: Country, topic: TopicId, now: Timestamp) -> QueryResult<()> {
    let values = (dsl::country.eq(country), dsl::topic_id.eq(topic), dsl::highlighted_at.eq(now));
    crate::both!(connection, c => diesel::insert_into(dsl::forum_highlights)
        .values(values)
        .on_conflict_do_nothing()
        .execute(c)
        .map(drop))
}

/// Recommends it there no longer.
pub fn delete(connection: &mut Conn, country: Country, topic: TopicId) -> QueryResult<()> {
    diesel::delete(dsl::forum_highlights.find((country, topic))).execute(connection).map(drop)
}
