//! The only place that knows which database it talks to, beyond connecting: what cannot be said portably.

use super::Conn;
use super::schema::jobs_jobs::dsl;
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::JobId;

/// Lets requests with the same name wait for one another until the transaction ends: the second sees what the first did.
/// SQLite has one writer at a time anyway.
pub fn lock_name(connection: &mut Conn, name: &[u8]) -> QueryResult<()> {
    let Conn::Pg(c) = connection else { return Ok(()) };
    let number = i64::from_ne_bytes(xxhash_rust::xxh3::xxh3_64(name).to_ne_bytes());
    diesel::sql_query("SELECT pg_advisory_xact_lock($1)")
        .bind::<diesel::sql_types::BigInt, _>(number)
        .execute(c)
        .map(drop)
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
