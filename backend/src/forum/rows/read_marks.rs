//! How far each account has read each topic.

use crate::db::Conn;
use crate::db::schema::forum_reads::dsl;
use crate::notify::notices;
use diesel::prelude::*;
use diesel::query_dsl::methods::FilterDsl as _;
use diesel::upsert::excluded;
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
    notices::mark_topic_read(connection, account, topic, number, now)?;
    let values =
        (dsl::account_id.eq(account), dsl::topic_id.eq(topic), dsl::number.eq(number), dsl::read_at.eq(now));
    // One statement: of two marks that are the first at once, the higher one stays, whichever comes last.
    crate::both!(connection, c => diesel::insert_into(dsl::forum_reads)
        .values(values)
        .on_conflict((dsl::account_id, dsl::topic_id))
        .do_update()
        .set((dsl::number.eq(excluded(dsl::number)), dsl::read_at.eq(excluded(dsl::read_at))))
        .filter(dsl::number.lt(excluded(dsl::number)))
        .execute(c)
        .map(drop))
}
