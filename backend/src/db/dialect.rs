//! The only place that knows which database it talks to, beyond connecting: what cannot be said portably.

use super::Conn;
use super::schema::jobs_jobs::dsl;
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::JobId;

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
