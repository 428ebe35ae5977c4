//! What e-learning holds about a person. All of it goes with the account's row, but for the contents of files.

use super::rows::attempts::AnswerRow;
use super::rows::certificates::CertificateRow;
use super::rows::from_json;
use super::rows::submission_files::{self, SubmissionFileRow};
use super::rows::submissions::SubmissionRow;
use crate::db::Conn;
use crate::db::schema::{
    learning_answers, learning_attempts, learning_attendance, learning_cohort_facilitators, learning_cohorts,
    learning_courses, learning_enrolments, learning_meetings, learning_plays, learning_progress,
    learning_responses, learning_submissions, learning_surveys,
};
use crate::http::error::AppError;
use crate::media::delete_files;
use crate::privacy::archive::Part;
use crate::text::t;
use diesel::prelude::*;
use serde_json::{Value, json};
use shared::core::Timestamp;
use shared::core::id::{AccountId, AttemptId, EnrolmentId, PartId, SubmissionId};
use shared::learning::{Attendance, EnrolmentState, Phase, ProgressState};

/// The files about a person: the courses they take, how far they are, what they wrote in lessons.
pub fn collect(connection: &mut Conn, account: AccountId) -> Result<Vec<Part>, AppError> {
    Ok(vec![
        Part::new("courses.json", t::learning_archive_courses, courses(connection, account)?),
        Part::new("attempts.json", t::learning_archive_attempts, attempts(connection, account)?),
        Part::new(
            "marked_essays.json",
            t::learning_archive_marked_essays,
            marked_essays(connection, account)?,
        ),
        Part::new("certificates.json", t::learning_archive_certificates, certificates(connection, account)?),
        Part::new("submissions.json", t::learning_archive_submissions, submissions(connection, account)?),
        Part::new("questionnaires.json", t::learning_archive_questionnaires, surveys(connection, account)?),
        Part::new("course_plays.json", t::learning_archive_plays, plays(connection, account)?),
        Part::new("course_notes.json", t::learning_archive_notes, notes(connection, account)?),
        Part::new("course_meetings.json", t::courses_archive_meetings, attendance(connection, account)?),
        Part::new("guided_cohorts.json", t::courses_archive_guided, guided(connection, account)?),
    ])
}

/// Deletes the files that a person handed in; the rest goes with the account's row.
pub fn erase(connection: &mut Conn, account: AccountId, now: Timestamp) -> Result<(), AppError> {
    let files = submission_files::of_account(connection, account)?;
    delete_files(connection, &files, now)
}

type Course = (EnrolmentId, String, EnrolmentState, Timestamp, Timestamp, Option<Timestamp>, Option<String>);

fn courses(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use learning_enrolments::dsl;
    let rows: Vec<Course> = dsl::learning_enrolments
        .inner_join(learning_courses::table.on(learning_courses::id.eq(dsl::course_id)))
        .left_join(learning_cohorts::table.on(learning_cohorts::id.nullable().eq(dsl::cohort_id)))
        .filter(dsl::account_id.eq(account))
        .order(dsl::enrolled_at)
        .select((
            dsl::id,
            learning_courses::slug,
            dsl::state,
            dsl::enrolled_at,
            dsl::seen_at,
            dsl::completed_at,
            learning_cohorts::name.nullable(),
        ))
        .load(connection)?;
    let mut kept = Vec::new();
    for (id, course, state, enrolled_at, seen_at, completed_at, cohort) in rows {
        let progress = progress(connection, id)?;
        kept.push(json!({
            "course": course, "state": state, "enrolled_at": enrolled_at, "seen_at": seen_at,
            "completed_at": completed_at, "cohort": cohort, "progress": progress,
        }));
    }
    Ok(kept)
}

/// The meetings at which somebody was, or was not.
fn attendance(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use learning_attendance::dsl;
    let own = learning_enrolments::table
        .filter(learning_enrolments::account_id.eq(account))
        .select(learning_enrolments::id);
    let rows: Vec<(String, Timestamp, Attendance)> = dsl::learning_attendance
        .inner_join(learning_meetings::table.on(learning_meetings::id.eq(dsl::meeting_id)))
        .filter(dsl::enrolment_id.eq_any(own))
        .order((learning_meetings::starts_at, learning_meetings::id))
        .select((learning_meetings::title, learning_meetings::starts_at, dsl::state))
        .load(connection)?;
    let kept = |(title, at, state)| json!({"title": title, "starts_at": at, "attendance": state});
    Ok(rows.into_iter().map(kept).collect())
}

/// The cohorts that one guides. Who learns in them is about others.
fn guided(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use learning_cohort_facilitators::dsl;
    let rows: Vec<(String, String)> = dsl::learning_cohort_facilitators
        .inner_join(learning_cohorts::table.on(learning_cohorts::id.eq(dsl::cohort_id)))
        .inner_join(learning_courses::table.on(learning_courses::id.eq(learning_cohorts::course_id)))
        .filter(dsl::account_id.eq(account))
        .order(learning_cohorts::created_at)
        .select((learning_courses::slug, learning_cohorts::name))
        .load(connection)?;
    Ok(rows.into_iter().map(|(course, name)| json!({"course": course, "cohort": name})).collect())
}

fn progress(connection: &mut Conn, enrolment: EnrolmentId) -> QueryResult<Vec<Value>> {
    use learning_progress::dsl;
    let rows: Vec<(PartId, ProgressState, Timestamp)> = dsl::learning_progress
        .filter(dsl::enrolment_id.eq(enrolment))
        .order((dsl::changed_at, dsl::part_id))
        .select((dsl::part_id, dsl::state, dsl::changed_at))
        .load(connection)?;
    let kept = |(part, state, at)| json!({"part_id": part, "state": state, "at": at});
    Ok(rows.into_iter().map(kept).collect())
}

fn notes(connection: &mut Conn, account: AccountId) -> Result<Vec<Value>, AppError> {
    use learning_responses::dsl;
    let own = learning_enrolments::table
        .filter(learning_enrolments::account_id.eq(account))
        .select(learning_enrolments::id);
    let rows: Vec<(PartId, String, Timestamp)> = dsl::learning_responses
        .filter(dsl::enrolment_id.eq_any(own))
        .order((dsl::given_at, dsl::part_id))
        .select((dsl::part_id, dsl::given, dsl::given_at))
        .load(connection)?;
    let kept = |(part, given, at): (PartId, String, Timestamp)| {
        Ok(json!({"part_id": part, "given": from_json::<Value>(&given)?, "at": at}))
    };
    rows.into_iter().map(kept).collect()
}

type Attempt = (AttemptId, PartId, Timestamp, Option<Timestamp>, Option<i32>);

fn attempts(connection: &mut Conn, account: AccountId) -> Result<Vec<Value>, AppError> {
    use learning_attempts::dsl;
    let own = learning_enrolments::table
        .filter(learning_enrolments::account_id.eq(account))
        .select(learning_enrolments::id);
    let rows: Vec<Attempt> = dsl::learning_attempts
        .filter(dsl::enrolment_id.eq_any(own))
        .order((dsl::started_at, dsl::id))
        .select((dsl::id, dsl::part_id, dsl::started_at, dsl::submitted_at, dsl::result))
        .load(connection)?;
    let mut kept = Vec::new();
    for (id, quiz, started_at, submitted_at, result) in rows {
        let answers = AnswerRow::list(connection, id)?.into_iter().map(|row| {
            let answer = from_json::<Value>(&row.answer)?;
            Ok(json!({"place": row.place, "answer": answer, "at": row.saved_at, "weight": row.weight,
                "feedback_html": row.feedback_html}))
        });
        let answers = answers.collect::<Result<Vec<_>, AppError>>()?;
        kept.push(json!({
            "quiz": quiz, "started_at": started_at, "submitted_at": submitted_at, "result": result,
            "answers": answers,
        }));
    }
    Ok(kept)
}

/// What one said of others' essays; what they wrote is theirs.
fn marked_essays(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use learning_answers::dsl;
    let rows: Vec<(AttemptId, i32, Option<i32>, String)> = dsl::learning_answers
        .filter(dsl::marked_by.eq(account))
        .order((dsl::attempt_id, dsl::place))
        .select((dsl::attempt_id, dsl::place, dsl::weight, dsl::feedback_html))
        .load(connection)?;
    let kept = |(attempt, place, weight, feedback)| json!({"attempt": attempt, "place": place, "weight": weight, "feedback_html": feedback});
    Ok(rows.into_iter().map(kept).collect())
}

fn certificates(connection: &mut Conn, account: AccountId) -> Result<Vec<Value>, AppError> {
    let kept = |row: CertificateRow| {
        let printed = from_json::<Value>(&row.printed)?;
        Ok(json!({"code": row.code, "printed": printed, "issued_at": row.issued_at,
            "revoked_at": row.revoked_at, "reason": row.reason}))
    };
    CertificateRow::list(connection, account)?.into_iter().map(|(row, _)| kept(row)).collect()
}

/// What was handed in, with what was said about it; and what one said of others' work.
fn submissions(connection: &mut Conn, account: AccountId) -> Result<Vec<Value>, AppError> {
    use learning_submissions::dsl;
    let own = learning_enrolments::table
        .filter(learning_enrolments::account_id.eq(account))
        .select(learning_enrolments::id);
    let rows: Vec<SubmissionRow> = dsl::learning_submissions
        .filter(dsl::enrolment_id.eq_any(own).or(dsl::marked_by.eq(account).assume_not_null()))
        .order((dsl::submitted_at, dsl::id))
        .select(SubmissionRow::as_select())
        .load(connection)?;
    let ids: Vec<SubmissionId> = rows.iter().map(|row| row.id).collect();
    let files = SubmissionFileRow::list(connection, &ids)?;
    let kept = |row: SubmissionRow| {
        // What somebody else handed in is theirs.
        let by_me = row.marked_by == Some(account);
        let text = if by_me { Value::Null } else { Value::from(row.text) };
        let own = files.iter().filter(|file| !by_me && file.submission_id == row.id);
        let files: Vec<Value> = own.map(SubmissionFileRow::kept).collect();
        Ok(json!({"part_id": row.part_id, "text": text, "files": files, "submitted_at": row.submitted_at,
            "state": row.state, "levels": from_json::<Value>(&row.levels)?,
            "feedback_html": row.feedback_html, "marked_by_me": by_me}))
    };
    rows.into_iter().map(kept).collect()
}

fn surveys(connection: &mut Conn, account: AccountId) -> Result<Vec<Value>, AppError> {
    use learning_surveys::dsl;
    let own = learning_enrolments::table
        .filter(learning_enrolments::account_id.eq(account))
        .select(learning_enrolments::id);
    let rows: Vec<(PartId, Phase, String, Timestamp)> = dsl::learning_surveys
        .filter(dsl::enrolment_id.eq_any(own))
        .order((dsl::answered_at, dsl::part_id))
        .select((dsl::part_id, dsl::phase, dsl::answers, dsl::answered_at))
        .load(connection)?;
    let kept = |(part, phase, answers, at): (PartId, Phase, String, Timestamp)| {
        Ok(json!({"part_id": part, "phase": phase, "answers": from_json::<Value>(&answers)?, "at": at}))
    };
    rows.into_iter().map(kept).collect()
}

fn plays(connection: &mut Conn, account: AccountId) -> Result<Vec<Value>, AppError> {
    use learning_plays::dsl;
    let own = learning_enrolments::table
        .filter(learning_enrolments::account_id.eq(account))
        .select(learning_enrolments::id);
    let rows: Vec<(PartId, String, String, Timestamp)> = dsl::learning_plays
        .filter(dsl::enrolment_id.eq_any(own))
        .order((dsl::updated_at, dsl::part_id))
        .select((dsl::part_id, dsl::steps, dsl::reflection, dsl::updated_at))
        .load(connection)?;
    let kept = |(part, steps, reflection, at): (PartId, String, String, Timestamp)| {
        let steps = from_json::<Value>(&steps)?;
        Ok(json!({"part_id": part, "steps": steps, "reflection": reflection, "at": at}))
    };
    rows.into_iter().map(kept).collect()
}
