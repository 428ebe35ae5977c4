//! Background work: a durable queue in the database, written in the transaction that causes the work (ADR 0006).
//!
//! A worker claims a job by moving its time to the end of the claim; if it dies, the job comes back by itself. So a job
//! may run twice and must bear it. A failure waits longer each time; after the last attempt the job is dead and stays
//! to be looked at.

use crate::app::App;
use crate::db::schema::jobs_jobs::{self, dsl};
use crate::db::{Conn, dialect};
use crate::http::error::AppError;
use crate::http::metrics;
use diesel::prelude::*;
use futures_util::future::LocalBoxFuture;
use serde::Serialize;
use shared::core::Timestamp;
use shared::core::id::JobId;
use std::time::Duration;
use tokio::sync::watch;
use uuid::Uuid;

/// Seconds that a claim holds; no job may take longer.
const CLAIM_SECONDS: i64 = 300;
/// Attempts before a job is dead: the last comes some six hours after the first.
const MAX_ATTEMPTS: i32 = 8;
/// How often an idle worker looks.
const IDLE: Duration = Duration::from_secs(1);

/// A job that a worker has claimed.
#[derive(Queryable, Selectable, Clone, Debug)]
#[diesel(table_name = jobs_jobs)]
pub struct Job {
    /// Its id.
    pub id: JobId,
    /// What to do.
    pub kind: String,
    /// With what: JSON.
    pub payload: String,
    /// This attempt's number, from 1.
    pub attempts: i32,
}

/// What a worker calls with a job: the table of kinds in `routes.rs`.
pub type Work = fn(App, Job) -> LocalBoxFuture<'static, Result<(), AppError>>;

/// Queues a job in the transaction that causes it, for `at` or later. The same id queues once; a dead job of it
/// gets a new life.
pub fn enqueue(
    connection: &mut Conn,
    id: Uuid,
    kind: &str,
    payload: &impl Serialize,
    at: Timestamp,
) -> Result<(), AppError> {
    let payload = serde_json::to_string(payload).map_err(AppError::internal)?;
    let values = (
        dsl::id.eq(JobId(id)),
        dsl::kind.eq(kind),
        dsl::payload.eq(&payload),
        dsl::state.eq("queued"),
        dsl::run_at.eq(at),
        dsl::attempts.eq(0),
        dsl::created_at.eq(at),
    );
    let queued = crate::both!(connection, c => diesel::insert_into(dsl::jobs_jobs)
        .values(values)
        .on_conflict(dsl::id)
        .do_nothing()
        .execute(c))?;
    if queued == 0 {
        diesel::update(dsl::jobs_jobs.find(JobId(id)).filter(dsl::state.eq("dead")))
            .set((
                dsl::payload.eq(&payload),
                dsl::state.eq("queued"),
                dsl::run_at.eq(at),
                dsl::attempts.eq(0),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// Queues jobs of one kind at once, each with its id, payload and time. An id that is queued already stays as it is.
pub fn enqueue_all(
    connection: &mut Conn,
    kind: &str,
    jobs: Vec<(Uuid, impl Serialize, Timestamp)>,
) -> Result<(), AppError> {
    let values = |(id, payload, at): (Uuid, _, Timestamp)| {
        let payload = serde_json::to_string(&payload).map_err(AppError::internal)?;
        Ok((
            dsl::id.eq(JobId(id)),
            dsl::kind.eq(kind),
            dsl::payload.eq(payload),
            dsl::state.eq("queued"),
            dsl::run_at.eq(at),
            dsl::attempts.eq(0),
            dsl::created_at.eq(at),
        ))
    };
    let values = jobs.into_iter().map(values).collect::<Result<Vec<_>, AppError>>()?;
    crate::both!(connection, c => diesel::insert_into(dsl::jobs_jobs)
        .values(values)
        .on_conflict(dsl::id)
        .do_nothing()
        .execute(c))?;
    Ok(())
}

/// Forgets the jobs whose payload or failure names one of these values, but for one: what waits to be told to or about a
/// person who is being erased.
pub fn forget_about(connection: &mut Conn, but: JobId, values: &[String]) -> QueryResult<()> {
    for value in values {
        let naming = dsl::jobs_jobs
            .filter(dsl::id.ne(but))
            .filter(dsl::payload.like(format!("%{value}%")).or(dsl::last_error.like(format!("%{value}%"))));
        let found: Vec<(JobId, String, Option<String>)> =
            naming.select((dsl::id, dsl::payload, dsl::last_error)).load(connection)?;
        for (id, payload, error) in found {
            // LIKE takes an underscore for any character: only what really names the value goes.
            if payload.contains(value) || error.is_some_and(|error| error.contains(value)) {
                diesel::delete(dsl::jobs_jobs.find(id)).execute(connection)?;
            }
        }
    }
    Ok(())
}

/// Works until told to stop; finishes the job in hand first.
pub async fn work(app: App, kinds: Work, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        match run_one(&app, kinds).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::error!(%error, "the job queue does not answer"),
        }
        tokio::select! {
            () = tokio::time::sleep(IDLE) => {}
            _ = stop.changed() => {}
        }
    }
}

/// Runs the next due job, if there is one.
pub async fn run_one(app: &App, kinds: Work) -> Result<bool, AppError> {
    let now = app.clock.now();
    if !app.db.read(move |connection| any_due(connection, now)).await? {
        return Ok(false);
    }
    let Some(job) = app.db.write(move |connection| claim(connection, now)).await? else { return Ok(false) };
    let result = kinds(app.clone(), job.clone()).await;
    let now = app.clock.now();
    if let Err(error) = &result {
        tracing::warn!(job = %job.id, kind = job.kind, attempt = job.attempts, %error, "a job failed");
    }
    let outcome = result.map_err(|error| error.to_string());
    let (kind, attempts) = (job.kind.clone(), job.attempts);
    metrics::job(
        &kind,
        if outcome.is_ok() {
            "done"
        } else if attempts >= MAX_ATTEMPTS {
            "dead"
        } else {
            "retry"
        },
    );
    app.db.write(move |connection| Ok(finish(connection, &job, outcome, now)?)).await?;
    Ok(true)
}

fn any_due(connection: &mut Conn, now: Timestamp) -> Result<bool, AppError> {
    let due = dsl::jobs_jobs.filter(dsl::state.eq("queued").and(dsl::run_at.le(now)));
    Ok(diesel::select(diesel::dsl::exists(due)).get_result(connection)?)
}

fn claim(connection: &mut Conn, now: Timestamp) -> Result<Option<Job>, AppError> {
    let Some(id) = dialect::lock_due_job(connection, now)? else { return Ok(None) };
    diesel::update(dsl::jobs_jobs.find(id))
        .set((dsl::run_at.eq(now.plus_seconds(CLAIM_SECONDS)), dsl::attempts.eq(dsl::attempts + 1)))
        .execute(connection)?;
    Ok(Some(dsl::jobs_jobs.find(id).select(Job::as_select()).first(connection)?))
}

fn finish(connection: &mut Conn, job: &Job, outcome: Result<(), String>, now: Timestamp) -> QueryResult<()> {
    let row = dsl::jobs_jobs.find(job.id);
    let Err(error) = outcome else { return diesel::delete(row).execute(connection).map(drop) };
    let state = if job.attempts >= MAX_ATTEMPTS { "dead" } else { "queued" };
    diesel::update(row)
        .set((
            dsl::state.eq(state),
            dsl::run_at.eq(now.plus_seconds(backoff(job.attempts))),
            dsl::last_error.eq(Some(error)),
        ))
        .execute(connection)
        .map(drop)
}

/// Seconds to wait after the attempt of this number: 4 s, 16 s, … four and a half hours.
fn backoff(attempt: i32) -> i64 {
    4_i64.saturating_pow(u32::try_from(attempt).unwrap_or(1).min(7))
}

#[cfg(test)]
mod tests {
    #[test]
    fn waits_longer_each_time() {
        let waits: Vec<i64> = (1..8).map(super::backoff).collect();
        assert_eq!(waits, [4, 16, 64, 256, 1024, 4096, 16384]);
    }
}
