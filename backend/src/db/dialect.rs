//! The only place that knows which database it talks to, beyond connecting: what cannot be said portably.

use super::Conn;
use super::schema::jobs_jobs::dsl;
use crate::http::page::{Direction, Place};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Binary, Text};
use shared::core::Timestamp;
use shared::core::id::{CategoryId, JobId, TopicId};
use uuid::Uuid;

/// Lets requests with the same name wait for one another until the transaction ends: the second sees what the first did.
/// SQLite has one writer at a time anyway.
pub fn lock_name(connection: &mut Conn, name: &[u8]) -> QueryResult<()> {
    let Conn::Pg(c) = connection else { return Ok(()) };
    let number = i64::from_ne_bytes(xxhash_rust::xxh3::xxh3_64(name).to_ne_bytes());
    diesel::sql_query("SELECT pg_advisory_xact_lock($1)").bind::<BigInt, _>(number).execute(c).map(drop)
}

/// The next due job, locked against every other worker until the transaction ends. SQLite has one writer at a time
/// anyway; PostgreSQL skips what another worker holds.
pub fn lock_due_job(connection: &mut Conn, now: Timestamp) -> QueryResult<Option<JobId>> {
    let due = dsl::jobs_jobs
        .filter(dsl::state.eq("queued").and(dsl::run_at.le(now)))
        .order((dsl::run_at, dsl::id))
        .select(dsl::id)
        .limit(1);
    match connection {
        Conn::Sqlite(c) => due.first(c).optional(),
        Conn::Pg(c) => due.for_update().skip_locked().first(c).optional(),
    }
}

/// The channel on which the processes of one installation tell one another what happened.
const CHANNEL: &str = "waymark_events";

/// Tells every process on this database, once the transaction is through. On SQLite there is one process.
pub fn notify(connection: &mut Conn, text: &str) -> QueryResult<()> {
    let Conn::Pg(c) = connection else { return Ok(()) };
    diesel::sql_query("SELECT pg_notify($1, $2)")
        .bind::<Text, _>(CHANNEL)
        .bind::<Text, _>(text)
        .execute(c)
        .map(drop)
}

/// From now on this connection hears what is told.
pub fn listen(connection: &mut Conn) -> QueryResult<()> {
    connection.batch_execute(&format!("LISTEN {CHANNEL}"))
}

/// What it has heard since it was asked last.
pub fn heard(connection: &mut Conn) -> QueryResult<Vec<String>> {
    let Conn::Pg(c) = connection else { return Ok(Vec::new()) };
    c.notifications_iter().map(|heard| heard.map(|heard| heard.payload)).collect()
}

/// Up to `limit` topics of these categories beyond a place, nearest first: each category is asked for its nearest ones, so
/// that what lies between in others is not read.
pub fn newest_topics(
    connection: &mut Conn,
    categories: &[CategoryId],
    place: Place,
    limit: usize,
) -> QueryResult<Vec<TopicId>> {
    #[derive(QueryableByName)]
    struct Found {
        #[diesel(sql_type = Binary)]
        id: TopicId,
    }
    if categories.is_empty() {
        return Ok(Vec::new());
    }
    let (end, order) = match place.direction {
        Direction::Next => ("<", "ORDER BY last_post_at DESC, id DESC"),
        Direction::Previous => (">", "ORDER BY last_post_at, id"),
    };
    // Ids and numbers only, written by the program: nothing of them was typed.
    let (at, id) = (place.key, literal(connection, place.id));
    let beyond = format!("last_post_at {end}= {at} AND (last_post_at {end} {at} OR id {end} {id})");
    let of_category = |category: &CategoryId| {
        let category = literal(connection, category.0);
        format!(
            "SELECT * FROM (SELECT id, last_post_at FROM forum_topics WHERE category_id = {category} AND {beyond} {order} LIMIT {limit}) AS topics"
        )
    };
    let all = categories.iter().map(of_category).collect::<Vec<_>>().join(" UNION ALL ");
    let found: Vec<Found> =
        diesel::sql_query(format!("SELECT id FROM ({all}) AS topics {order} LIMIT {limit}"))
            .load(connection)?;
    Ok(found.into_iter().map(|found| found.id).collect())
}

/// An id as it is written into a statement.
fn literal(connection: &Conn, id: Uuid) -> String {
    match connection {
        Conn::Sqlite(_) => format!("x'{}'", id.simple()),
        Conn::Pg(_) => format!("'\\x{}'::bytea", id.simple()),
    }
}
