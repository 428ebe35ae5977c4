//! The files of what learners hand in.

use crate::db::Conn;
use crate::db::schema::learning_submission_files::dsl;
use crate::db::schema::{accounts_accounts, learning_enrolments, learning_submissions, media_files};
use crate::learning::guiding::Learner;
use diesel::prelude::*;
use serde_json::{Value, json};
use shared::core::id::{AccountId, FileId, SubmissionId};
use shared::media::{Attachment, AttachmentChoice, FileKind};

/// A file of something that was handed in.
#[derive(Queryable)]
pub struct SubmissionFileRow {
    /// What was handed in.
    pub submission_id: SubmissionId,
    file_id: FileId,
    alt: String,
    name: String,
    kind: FileKind,
    size: i32,
    width: Option<i32>,
    height: Option<i32>,
}

impl SubmissionFileRow {
    /// Of all of these, in their order.
    pub fn list(connection: &mut Conn, submissions: &[SubmissionId]) -> QueryResult<Vec<Self>> {
        dsl::learning_submission_files
            .inner_join(media_files::table)
            .filter(dsl::submission_id.eq_any(submissions))
            .order((dsl::submission_id, dsl::position))
            .select((
                dsl::submission_id,
                dsl::file_id,
                dsl::alt,
                media_files::name,
                media_files::kind,
                media_files::size,
                media_files::width,
                media_files::height,
            ))
            .load(connection)
    }

    /// As it stands in what its owner takes along: where its content is, and what its owner said of it.
    pub fn kept(&self) -> Value {
        json!({"file_id": self.file_id, "alt": self.alt})
    }

    /// The bytes that it takes.
    pub fn bytes(&self) -> u64 {
        u64::try_from(self.size).unwrap_or_default()
    }
}

impl From<SubmissionFileRow> for Attachment {
    fn from(row: SubmissionFileRow) -> Self {
        let number = |number: i32| u32::try_from(number).unwrap_or_default();
        Self {
            id: row.file_id,
            name: row.name,
            kind: row.kind,
            size: number(row.size),
            width: row.width.map(number),
            height: row.height.map(number),
            alt: row.alt,
        }
    }
}

/// Puts a file to something that was handed in.
pub fn insert(
    connection: &mut Conn,
    submission: SubmissionId,
    position: i32,
    choice: &AttachmentChoice,
) -> QueryResult<()> {
    let row = (
        dsl::submission_id.eq(submission),
        dsl::file_id.eq(choice.file_id),
        dsl::position.eq(position),
        dsl::alt.eq(choice.alt.trim()),
    );
    diesel::insert_into(dsl::learning_submission_files).values(row).execute(connection).map(drop)
}

/// Whose work a file belongs to, if it belongs to any.
pub fn learner_of(connection: &mut Conn, file: FileId) -> QueryResult<Option<Learner>> {
    let row: Option<(AccountId, _, _)> = learning_submissions::table
        .inner_join(
            learning_enrolments::table.on(learning_enrolments::id.eq(learning_submissions::enrolment_id)),
        )
        .inner_join(accounts_accounts::table.on(accounts_accounts::id.eq(learning_enrolments::account_id)))
        .filter(
            learning_submissions::id.eq_any(
                dsl::learning_submission_files.filter(dsl::file_id.eq(file)).select(dsl::submission_id),
            ),
        )
        .select((accounts_accounts::id, accounts_accounts::country, learning_enrolments::cohort_id))
        .first(connection)
        .optional()?;
    Ok(row.map(|(account, country, cohort)| Learner { account, country, cohort }))
}

/// All files that an account has handed in.
pub fn of_account(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<FileId>> {
    let own = learning_submissions::table
        .inner_join(
            learning_enrolments::table.on(learning_enrolments::id.eq(learning_submissions::enrolment_id)),
        )
        .filter(learning_enrolments::account_id.eq(account))
        .select(learning_submissions::id);
    dsl::learning_submission_files
        .filter(dsl::submission_id.eq_any(own))
        .select(dsl::file_id)
        .load(connection)
}
