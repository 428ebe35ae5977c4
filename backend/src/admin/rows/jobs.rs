//! Background work, without what it works on: that may name a person.

use crate::db::Conn;
use crate::db::schema::jobs_jobs::{self, dsl};
use crate::http::page::{Direction, Place};
use diesel::prelude::*;
use shared::admin::{JobQuery, JobState, JobSummary};
use shared::core::Timestamp;
use shared::core::id::JobId;
use uuid::Uuid;

/// A job as it is looked at.
#[derive(Queryable, Selectable)]
#[diesel(table_name = jobs_jobs)]
pub struct JobRow {
    id: JobId,
    kind: String,
    state: JobState,
    run_at: Timestamp,
    attempts: i32,
    last_error: Option<String>,
    created_at: Timestamp,
}

/// The place before every job: the list starts here.
const START: Place = Place { direction: Direction::Next, key: i64::MAX, id: Uuid::max() };

impl JobRow {
    /// Up to `limit` jobs of a state beyond a place, nearest first.
    pub fn list(
        connection: &mut Conn,
        query: &JobQuery,
        place: Option<Place>,
        limit: i64,
    ) -> QueryResult<Vec<Self>> {
        let state = query.state.unwrap_or(JobState::Dead);
        let mut jobs = dsl::jobs_jobs.filter(dsl::state.eq(state)).select(Self::as_select()).into_boxed();
        if let Some(kind) = query.kind.clone() {
            jobs = jobs.filter(dsl::kind.eq(kind));
        }
        let place = place.unwrap_or(START);
        let (at, tie) = (Timestamp(place.key), JobId(place.id));
        match place.direction {
            Direction::Next => jobs
                .filter(dsl::run_at.le(at).and(dsl::run_at.lt(at).or(dsl::id.lt(tie))))
                .order((dsl::run_at.desc(), dsl::id.desc()))
                .limit(limit)
                .load(connection),
            Direction::Previous => jobs
                .filter(dsl::run_at.ge(at).and(dsl::run_at.gt(at).or(dsl::id.gt(tie))))
                .order((dsl::run_at.asc(), dsl::id.asc()))
                .limit(limit)
                .load(connection),
        }
    }

    /// Gives a dead job a new life, due now; whether there was one.
    pub fn retry(connection: &mut Conn, job: JobId, now: Timestamp) -> QueryResult<bool> {
        let dead = dsl::jobs_jobs.find(job).filter(dsl::state.eq(JobState::Dead));
        let revived = diesel::update(dead)
            .set((dsl::state.eq(JobState::Queued), dsl::run_at.eq(now), dsl::attempts.eq(0)))
            .execute(connection)?;
        Ok(revived == 1)
    }

    /// Throws a dead job away; whether there was one.
    pub fn delete(connection: &mut Conn, job: JobId) -> QueryResult<bool> {
        let dead = dsl::jobs_jobs.find(job).filter(dsl::state.eq(JobState::Dead));
        Ok(diesel::delete(dead).execute(connection)? == 1)
    }

    /// Where it stands in the list.
    pub fn key(&self) -> (i64, Uuid) {
        (self.run_at.0, self.id.0)
    }
}

impl From<JobRow> for JobSummary {
    fn from(row: JobRow) -> Self {
        let JobRow { id, kind, state, run_at, attempts, last_error, created_at } = row;
        let attempts = u32::try_from(attempts).unwrap_or_default();
        Self { id, kind, state, run_at, attempts, last_error, created_at }
    }
}
