//! What learners hand in.

use super::{count, from_json};
use crate::db::Conn;
use crate::db::schema::learning_submissions::{self, dsl};
use crate::db::schema::{accounts_accounts, learning_enrolments};
use crate::http::error::AppError;
use crate::learning::guiding::Learner;
use diesel::prelude::*;
use shared::core::id::{AccountId, CohortId, CourseVersionId, EnrolmentId, PartId, SubmissionId};
use shared::core::{Country, Timestamp};
use shared::learning::{Submission, SubmissionState};

/// Something handed in, as it is stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = learning_submissions)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct SubmissionRow {
    pub id: SubmissionId,
    pub enrolment_id: EnrolmentId,
    pub part_id: PartId,
    pub number: i32,
    pub state: SubmissionState,
    pub text: String,
    pub html: String,
    pub submitted_at: Timestamp,
    pub levels: String,
    pub feedback_html: String,
    pub marked_by: Option<AccountId>,
    pub marked_at: Option<Timestamp>,
}

/// Something that was handed in, with its learner.
#[derive(Debug)]
pub struct Waiting {
    /// What was handed in.
    pub row: SubmissionRow,
    /// Whose it is.
    pub learner: Learner,
    /// The learner's name.
    pub name: String,
    /// The version that they learn in.
    pub version: Option<CourseVersionId>,
}

type WaitingRow = (SubmissionRow, AccountId, String, Country, Option<CohortId>, Option<CourseVersionId>);

impl Waiting {
    fn of((row, account, name, country, cohort, version): WaitingRow) -> Self {
        Self { row, learner: Learner { account, country, cohort }, name, version }
    }
}

/// What was handed in is read with whose it is. A macro, since its type has no name that a person could write.
macro_rules! waiting {
    () => {
        dsl::learning_submissions
            .inner_join(learning_enrolments::table.on(learning_enrolments::id.eq(dsl::enrolment_id)))
            .inner_join(
                accounts_accounts::table.on(accounts_accounts::id.eq(learning_enrolments::account_id)),
            )
            .select((
                SubmissionRow::as_select(),
                accounts_accounts::id,
                accounts_accounts::name,
                accounts_accounts::country,
                learning_enrolments::cohort_id,
                learning_enrolments::version_id,
            ))
    };
}

impl SubmissionRow {
    /// Stores it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(dsl::learning_submissions).values(self).execute(connection).map(drop)
    }

    /// All of a learner for an assignment, the newest first.
    pub fn list(connection: &mut Conn, enrolment: EnrolmentId, part: PartId) -> QueryResult<Vec<Self>> {
        dsl::learning_submissions
            .filter(dsl::enrolment_id.eq(enrolment).and(dsl::part_id.eq(part)))
            .order(dsl::number.desc())
            .select(Self::as_select())
            .load(connection)
    }

    /// With whose it is.
    pub fn find(connection: &mut Conn, id: SubmissionId) -> QueryResult<Option<Waiting>> {
        let row: Option<WaitingRow> = waiting!().filter(dsl::id.eq(id)).first(connection).optional()?;
        Ok(row.map(Waiting::of))
    }

    /// What waits longest, of learners in these cohorts, and of those in none who are in these countries; but for one's own.
    pub fn list_waiting(
        connection: &mut Conn,
        but: AccountId,
        cohorts: &[CohortId],
        countries: &[Country],
        most: i64,
    ) -> QueryResult<Vec<Waiting>> {
        let alone = learning_enrolments::cohort_id.is_null();
        let guided = learning_enrolments::cohort_id
            .eq_any(cohorts)
            .or(alone.and(accounts_accounts::country.eq_any(countries)));
        let rows: Vec<WaitingRow> = waiting!()
            .filter(dsl::state.eq(SubmissionState::Waiting))
            .filter(accounts_accounts::id.ne(but))
            .filter(guided)
            .order((dsl::submitted_at, dsl::id))
            .limit(most)
            .load(connection)?;
        Ok(rows.into_iter().map(Waiting::of).collect())
    }

    /// As it goes over the wire, without its files.
    pub fn shown(self) -> Result<Submission, AppError> {
        Ok(Submission {
            id: self.id,
            number: count(self.number),
            state: self.state,
            text: self.text,
            html: self.html,
            attachments: Vec::new(),
            submitted_at: self.submitted_at,
            levels: from_json(&self.levels)?,
            feedback_html: self.feedback_html,
            marked_at: self.marked_at,
        })
    }
}
