//! The files of what learners hand in: for them, and for who guides them; with the learner's account they go.

use super::guiding::Guide;
use super::rows::cohorts::guided_by;
use super::rows::submission_files::{self, SubmissionFileRow};
use super::rows::submissions::SubmissionRow;
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::media::use_file;
use shared::core::id::{AccountId, FileId, SubmissionId};
use shared::core::{FieldCode, FieldError};
use shared::learning::Submission;
use shared::media::{AttachmentChoice, MAX_POST_BYTES, MEGABYTE};

/// Whether somebody may read a file that was handed in.
pub async fn may_read(app: &App, actor: &Actor, file: FileId) -> Result<bool, AppError> {
    let actor = actor.clone();
    app.db
        .read(move |connection| {
            let Some(learner) = submission_files::learner_of(connection, file)? else { return Ok(false) };
            if learner.account == actor.account {
                return Ok(true);
            }
            let named = guided_by(connection, actor.account)?;
            Ok(Guide::of(&actor, named).guides(&learner))
        })
        .await
}

/// Puts files that their sender has not used yet to something that is handed in.
pub fn take(
    connection: &mut Conn,
    sender: AccountId,
    submission: SubmissionId,
    chosen: &[AttachmentChoice],
) -> Result<(), AppError> {
    for (position, choice) in (0..).zip(chosen) {
        if !use_file(connection, sender, choice.file_id)? {
            let field = format!("attachments.{position}.file_id");
            return Err(AppError::field(&field, FieldCode::NotAvailable));
        }
        submission_files::insert(connection, submission, position, choice)?;
    }
    refuse_too_much(connection, submission)
}

fn refuse_too_much(connection: &mut Conn, submission: SubmissionId) -> Result<(), AppError> {
    let files = SubmissionFileRow::list(connection, &[submission])?;
    if files.iter().map(SubmissionFileRow::bytes).sum::<u64>() <= u64::from(MAX_POST_BYTES) {
        return Ok(());
    }
    let limit = Some(MAX_POST_BYTES / MEGABYTE);
    let error = FieldError { field: "attachments".to_owned(), code: FieldCode::TooMuchInside, limit };
    Err(AppError::Fields(vec![error]))
}

/// As it goes over the wire, with its files.
pub fn shown(connection: &mut Conn, rows: Vec<SubmissionRow>) -> Result<Vec<Submission>, AppError> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<SubmissionId> = rows.iter().map(|row| row.id).collect();
    let mut shown = rows.into_iter().map(SubmissionRow::shown).collect::<Result<Vec<_>, _>>()?;
    for file in SubmissionFileRow::list(connection, &ids)? {
        if let Some(submission) = shown.iter_mut().find(|one| one.id == file.submission_id) {
            submission.attachments.push(file.into());
        }
    }
    Ok(shown)
}
