//! The files that courses show: who writes a course sends them, who writes courses and who learns in the course may read them.

use super::policy;
use super::rows::{files, history, tree};
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::idempotency::{IdempotencyKey, Once};
use crate::learning::rows::courses::CourseRow;
use crate::learning::rows::parts::PartRow;
use crate::media::{FileName, FileRow, of_courses, receive, refuse_too_large};
use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse, post, web};
use shared::core::id::{CourseId, FileId, PartId};
use shared::core::{Language, ProblemCode};
use shared::media::{MAX_RECORDING_BYTES, MediaFile};

/// Sends a file for the draft of a course, to be named by a picture, recording, film or file of it: what `create_file` takes, up to 20 MB,
/// and MP3, M4A, WAV, MP4 and `WebM`, up to 512 MB. What it is, is found in its content. What its maker's device or program wrote about the
/// maker is taken away (`422`, field `file`, where that cannot be done). All files of a course together have a limit of the operator's.
#[utoipa::path(
    tag = "teaching",
    operation_id = "create_course_file",
    params(
        ("course_id" = CourseId, Path),
        ("Content-Disposition" = String, Header, description = "names the file: `attachment; filename*=UTF-8''name.mp4`"),
        ("Idempotency-Key" = Option<String>, Header, description = "a repeated request with the same key creates nothing more"),
    ),
    request_body(content = String, content_type = "application/octet-stream", description = "the file's bytes"),
    responses((status = 201, body = MediaFile)),
    security(("access_token" = []))
)]
#[post("/teaching/courses/{course_id}/files")]
pub async fn create_course_file(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
    name: FileName,
    key: IdempotencyKey,
    payload: web::Payload,
) -> Result<HttpResponse, AppError> {
    policy::require_write(&actor)?;
    let (course, now) = (*course, app.clock.now());
    let (most, room) = (u64::from(MAX_RECORDING_BYTES), app.settings.course_bytes());
    app.db.read(move |connection| find_room(connection, course, 1, room)).await?;
    refuse_too_large(&request, most)?;
    let arrived = receive(&app.media, &app.ids, now, payload, most).await?;
    let id = FileId(app.ids.uuid(now));
    let kept = of_courses::take_in(&app, id, arrived).await?;
    let (row, size) = (kept.row(kept.proper_name(&name.0), now), kept.size);
    let once = Once::new(
        &app,
        actor.account,
        key,
        &format!("create_course_file {course}"),
        &(&name.0, &kept.sha256),
    );
    let stored = app
        .db
        .write(move |connection| {
            let created = once.create(connection, |connection| {
                tree::lock(connection, course)?;
                find_room(connection, course, size, room)?;
                files::store(connection, course, &row)?;
                Ok(row.id.0)
            })?;
            FileRow::find(connection, FileId(created))?.ok_or_else(AppError::not_found)
        })
        .await;
    if !matches!(&stored, Ok(row) if row.id == id) {
        // Not stored, or there already: what was just kept is not needed.
        of_courses::forget(&app, vec![id]).await;
    }
    let file = MediaFile::from(stored?);
    Ok(HttpResponse::Created()
        .insert_header((LOCATION, format!("/api/v1/media/files/{}", file.id)))
        .json(file))
}

/// Refuses what would make the files of a course more than so many bytes.
fn find_room(connection: &mut Conn, course: CourseId, size: u64, room: u64) -> Result<(), AppError> {
    CourseRow::find(connection, course)?.ok_or_else(AppError::not_found)?;
    if files::bytes(connection, course)?.saturating_add(size) > room {
        return Err(AppError::problem(ProblemCode::BodyTooLarge));
    }
    Ok(())
}

/// Whether somebody may read a file of a course.
pub async fn may_read(app: &App, actor: &Actor, file: FileId) -> Result<bool, AppError> {
    let actor = actor.clone();
    app.db
        .read(move |connection| {
            if policy::may_read(&actor) && files::is_of_a_course(connection, file)? {
                return Ok(true);
            }
            Ok(files::is_of_learner(connection, actor.account, file)?)
        })
        .await
}

/// The captions of a part of a draft that shows this file, in a language or else as they were written first; nothing to who may not read
/// drafts.
pub fn captions_of_draft(
    connection: &mut Conn,
    actor: &ActorFacts,
    (file, part): (FileId, PartId),
    language: Language,
) -> Result<Option<String>, AppError> {
    let row = PartRow::find(connection, part)?.filter(|_| policy::may_read(actor));
    let Some(row) = row else { return Ok(None) };
    if row.settings()?.file() != Some(file) {
        return Ok(None);
    }
    let course = CourseRow::find(connection, row.course_id)?.ok_or_else(AppError::not_found)?;
    for language in [language, course.source_language] {
        let words = history::find(connection, part, language)?.map(|row| row.words()).transpose()?;
        if let Some(words) = words.filter(|words| !words.captions.is_empty()) {
            return Ok(Some(words.captions));
        }
    }
    Ok(None)
}
