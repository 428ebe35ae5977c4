//! How far each account has read each topic.

use crate::db::Conn;
use crate::db::schema::forum_reads::dsl;
use crate::notify::notices;
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{AccountId, TopicId};

/// Moves the mark forward; a smaller number changes nothing. What one was told of what one has read counts as read.
pub fn advance(
    connection: &mut Conn,
    account: AccountId,
    topic: TopicId,
    number: i32,
    now: Timestamp,
) -> QueryResult<()> {
    let earlier = dsl::forum_reads.find((account, topic)).filter(dsl::number.lt(number));
    let advanced =
        diesel::update(earlier).set((dsl::number.eq(number), dsl::read_at.eq(now))).execute(connection)?;
    notices::mark_topic_read(connection, account, topic, number, now)?;
    if advanced == 1 {
        return Ok(());
    }
    let values =
        (dsl::account_id.eq(account), dsl::topic_id.eq(topic), dsl::number.eq(number), dsl::read_at.eq(now));
    crate::both!(connection, c => diesel::insert_into(dsl::forum_reads)
        .values(values)
        .on_conflict_do_nothing()
        .execute(c)
        .map(drop))
}
