//! The files of courses.

use crate::db::Conn;
use crate::db::schema::learning_files::dsl;
use crate::db::schema::{learning_enrolments, media_files};
use crate::http::error::AppError;
use crate::media::{FileRow, use_file};
use diesel::prelude::*;
use shared::core::id::{AccountId, CourseId, FileId};
use shared::learning::EnrolmentState;

/// Lets a course have a file: one that it has, or one that the sender has sent and no text has. Whether it has it now.
pub fn take(connection: &mut Conn, course: CourseId, sender: AccountId, file: FileId) -> QueryResult<bool> {
    if diesel::select(diesel::dsl::exists(dsl::learning_files.find((course, file)))).get_result(connection)? {
        return Ok(true);
    }
    if !use_file(connection, sender, file)? {
        return Ok(false);
    }
    insert(connection, course, file).map(|()| true)
}

/// Stores a file that came for a course.
pub fn store(connection: &mut Conn, course: CourseId, file: &FileRow) -> Result<(), AppError> {
    file.insert(connection)?;
    Ok(insert(connection, course, file.id)?)
}

/// How many bytes the files of a course have.
pub fn bytes(connection: &mut Conn, course: CourseId) -> QueryResult<u64> {
    let files = dsl::learning_files.filter(dsl::course_id.eq(course)).select(dsl::file_id);
    let sizes: Vec<i32> = media_files::table
        .filter(media_files::id.eq_any(files))
        .select(media_files::size)
        .load(connection)?;
    Ok(sizes.into_iter().filter_map(|size| u64::try_from(size).ok()).sum())
}

fn insert(connection: &mut Conn, course: CourseId, file: FileId) -> QueryResult<()> {
    diesel::insert_into(dsl::learning_files)
        .values((dsl::course_id.eq(course), dsl::file_id.eq(file)))
        .execute(connection)
        .map(drop)
}

/// The files of a course with their names.
pub fn names(connection: &mut Conn, course: CourseId) -> QueryResult<Vec<(FileId, String)>> {
    let files = dsl::learning_files.filter(dsl::course_id.eq(course)).select(dsl::file_id);
    media_files::table
        .filter(media_files::id.eq_any(files))
        .order(media_files::id)
        .select((media_files::id, media_files::name))
        .load(connection)
}

/// Lets a course have the files of another.
pub fn copy(connection: &mut Conn, from: CourseId, to: CourseId) -> QueryResult<()> {
    let files: Vec<FileId> =
        dsl::learning_files.filter(dsl::course_id.eq(from)).select(dsl::file_id).load(connection)?;
    files.into_iter().try_for_each(|file| insert(connection, to, file))
}

/// Whether any course has the file.
pub fn is_of_a_course(connection: &mut Conn, file: FileId) -> QueryResult<bool> {
    let of_one = dsl::learning_files.filter(dsl::file_id.eq(file));
    diesel::select(diesel::dsl::exists(of_one)).get_result(connection)
}

/// Whether a course has the file in which this account learns, or has.
pub fn is_of_learner(connection: &mut Conn, account: AccountId, file: FileId) -> QueryResult<bool> {
    let courses = dsl::learning_files.filter(dsl::file_id.eq(file)).select(dsl::course_id);
    let learns = [EnrolmentState::Active, EnrolmentState::Completed];
    let theirs = learning_enrolments::table
        .filter(learning_enrolments::account_id.eq(account))
        .filter(learning_enrolments::state.eq_any(learns))
        .filter(learning_enrolments::course_id.eq_any(courses));
    diesel::select(diesel::dsl::exists(theirs)).get_result(connection)
}
