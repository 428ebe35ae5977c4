//! Sending a file, reading it, and taking it back before a text has it.

use super::clean::{self, Cleaned};
use super::incoming;
use super::names::{self, FileName};
use super::rows::{self, FileRow, WAITING, delete_files};
use super::{jobs, serve};
use crate::app::App;
use crate::guard;
use crate::http::actor::{Actor, FileReader};
use crate::http::error::AppError;
use crate::http::idempotency::{IdempotencyKey, Once};
use crate::routes;
use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse, delete, get, post, web};
use shared::core::id::FileId;
use shared::core::{ProblemCode, Role, Timestamp};
use shared::media::{FileKind, MAX_FILE_BYTES, MediaFile};
use std::io::{Read, Seek};
use tempfile::NamedTempFile;

/// Sends a file, to be named by a text within a day: PNG, JPEG, WebP, GIF, PDF, and texts, sheets and slides of Office Open
/// XML and `OpenDocument`, up to 20 MB. What it is, is found in its content. What its maker's program wrote about the maker is
/// taken away; what could act is taken away or refused (`422`, field `file`), and so is a file whose name or text has a national
/// identity number or a person's telephone number in it (`identifies`).
#[utoipa::path(
    tag = "media",
    operation_id = "create_file",
    params(
        ("Content-Disposition" = String, Header, description = "names the file: `attachment; filename*=UTF-8''name.pdf`"),
        ("Idempotency-Key" = Option<String>, Header, description = "a repeated request with the same key creates nothing more"),
    ),
    request_body(content = String, content_type = "application/octet-stream", description = "the file's bytes"),
    responses((status = 201, body = MediaFile)),
    security(("access_token" = []))
)]
#[post("/media/files")]
pub async fn create_file(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    name: FileName,
    key: IdempotencyKey,
    payload: web::Payload,
) -> Result<HttpResponse, AppError> {
    if !actor.has_role(Role::Member) {
        return Err(AppError::problem(ProblemCode::Forbidden));
    }
    let most = u64::from(MAX_FILE_BYTES);
    incoming::refuse_too_large(&request, most)?;
    let (account, now) = (actor.account, app.clock.now());
    app.db.read(move |connection| rows::refuse_full_day(connection, account, 1, now)).await?;
    let file = incoming::receive(&app.media, &app.ids, now, payload, most).await?;
    let cleaned = clean_in_turn(&app, file).await?;
    let cleaned = read_by_guard(&app, &actor, &name.0, cleaned).await?;
    let sent = (&name.0, serve::hex(&cleaned.sent_sha256));
    let once = Once::new(&app, account, key, "create_file", &sent);
    let row = row_of(&app, &actor, &name.0, &cleaned, now);
    let id = row.id;
    keep(&app, id, cleaned).await?;
    let stored = app
        .db
        .write(move |connection| {
            let created = once.create(connection, |connection| {
                row.insert(connection)?;
                if row.kind == FileKind::Pdf {
                    jobs::enqueue_reading(connection, row.id, now)?;
                }
                Ok(row.id.0)
            })?;
            FileRow::find(connection, FileId(created))?.ok_or_else(AppError::not_found)
        })
        .await;
    if stored.as_ref().map_or(true, |stored| stored.id != id) {
        // Refused, or there already: what was just kept is not needed.
        let own = app.clone();
        drop(web::block(move || own.media.delete(id)).await);
    }
    let file = MediaFile::from(stored?);
    Ok(HttpResponse::Created()
        .insert_header((LOCATION, format!("/api/v1/media/files/{}", file.id)))
        .json(file))
}

/// A file that makes a library panic is a damaged one: it takes its thread along, and nothing else.
pub async fn clean_in_turn(app: &App, mut file: NamedTempFile) -> Result<Cleaned, AppError> {
    let _turn = app.media.turn().await;
    let cleaned = tokio::task::spawn_blocking(move || {
        let mut bytes = Vec::new();
        file.rewind().and_then(|()| file.read_to_end(&mut bytes)).map_err(AppError::internal)?;
        clean::clean(&bytes)
    });
    cleaned.await.unwrap_or_else(|_| Err(clean::refused(shared::core::FieldCode::Damaged)))
}

/// Refuses a file whose name, or in which something, leads to a person.
async fn read_by_guard(app: &App, actor: &Actor, name: &str, cleaned: Cleaned) -> Result<Cleaned, AppError> {
    let turn = app.media.turn().await;
    let read = tokio::task::spawn_blocking(move || {
        let words = clean::words::words(cleaned.kind, &cleaned.bytes)?;
        Ok::<_, AppError>((cleaned, words))
    });
    let read = read.await.unwrap_or_else(|_| Err(clean::refused(shared::core::FieldCode::Damaged)));
    drop(turn);
    let (cleaned, words) = read?;
    guard::admit_file(app, actor, name, words).await?;
    Ok(cleaned)
}

fn row_of(app: &App, actor: &Actor, name: &str, cleaned: &Cleaned, now: Timestamp) -> FileRow {
    let number = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
    FileRow {
        id: FileId(app.ids.uuid(now)),
        owner_id: Some(actor.account),
        name: names::proper(name, cleaned.kind),
        kind: cleaned.kind,
        size: i32::try_from(cleaned.bytes.len()).unwrap_or(i32::MAX),
        sha256: cleaned.sha256.clone(),
        width: cleaned.pixels.map(|(width, _)| number(width)),
        height: cleaned.pixels.map(|(_, height)| number(height)),
        state: WAITING.to_owned(),
        created_at: now,
    }
}

/// Keeps a content under an id.
pub async fn keep(app: &web::Data<App>, id: FileId, cleaned: Cleaned) -> Result<(), AppError> {
    let own = app.clone();
    let kept = web::block(move || own.media.keep(id, &cleaned.bytes, cleaned.thumbnail.as_deref()));
    kept.await.map_err(AppError::internal)?.map_err(AppError::internal)
}

/// A file's content, or a range of it (`206`; `416` where there is nothing). Who sees the text that has it may read it, and who writes or
/// takes the course that shows it; as long as no text has it, only who sent it. A browser that is signed in may ask with its cookie, so
/// that pictures, players and links work.
#[utoipa::path(
    tag = "media",
    operation_id = "find_file",
    params(
        ("file_id" = FileId, Path),
        ("Range" = Option<String>, Header, description = "one range of bytes: `bytes=0-1023`"),
        ("If-Range" = Option<String>, Header, description = "the `ETag` of which one has a part; if it is another now, the whole file comes"),
    ),
    responses(
        (status = 200, description = "the bytes; images and recordings to be shown, documents to be saved", content_type = "application/octet-stream"),
        (status = 206, description = "the range", content_type = "application/octet-stream"),
        (status = 416, description = "nothing of the range is there; without a body"),
    ),
    security(("access_token" = []))
)]
#[get("/media/files/{file_id}")]
pub async fn find_file(
    request: HttpRequest,
    app: web::Data<App>,
    reader: FileReader,
    file: web::Path<FileId>,
) -> Result<HttpResponse, AppError> {
    let row = find_readable(&app, reader.0, *file).await?;
    let own = app.clone();
    let id = row.id;
    let stored = web::block(move || own.media.open(id)).await.map_err(AppError::internal)?;
    let content = serve::Content {
        media_type: row.kind.media_type(),
        save_as: (!row.kind.is_image() && !row.kind.is_recording()).then_some(row.name.as_str()),
        tag: serve::hex(&row.sha256),
    };
    serve::answer(&request, &content, stored.map_err(AppError::internal)?)
}

/// A small picture of an image; there is none of a document.
#[utoipa::path(
    tag = "media",
    operation_id = "find_thumbnail",
    params(("file_id" = FileId, Path)),
    responses((status = 200, description = "a JPEG, 640 pixels at its longest side", content_type = "image/jpeg")),
    security(("access_token" = []))
)]
#[get("/media/files/{file_id}/thumbnail")]
pub async fn find_thumbnail(
    request: HttpRequest,
    app: web::Data<App>,
    reader: FileReader,
    file: web::Path<FileId>,
) -> Result<HttpResponse, AppError> {
    let row = find_readable(&app, reader.0, *file).await?;
    if !row.kind.is_image() {
        return Err(AppError::not_found());
    }
    let own = app.clone();
    let id = row.id;
    let stored = web::block(move || own.media.open_thumbnail(id)).await.map_err(AppError::internal)?;
    let tag = format!("{}-thumbnail", serve::hex(&row.sha256));
    let content = serve::Content { media_type: FileKind::Jpeg.media_type(), save_as: None, tag };
    serve::answer(&request, &content, stored.map_err(AppError::internal)?)
}

/// A file that the actor may read; others do not exist.
async fn find_readable(app: &App, actor: Actor, file: FileId) -> Result<FileRow, AppError> {
    let row = app.db.read(move |connection| Ok(FileRow::find(connection, file)?)).await?;
    let row = row.ok_or_else(AppError::not_found)?;
    let is_own = row.is_waiting() && row.owner_id == Some(actor.account);
    let may_read = is_own || routes::may_read_file(app.clone(), actor, file).await?;
    if may_read { Ok(row) } else { Err(AppError::not_found()) }
}

/// Takes a file back that one has sent and that no text has yet.
#[utoipa::path(
    tag = "media",
    operation_id = "delete_file",
    params(("file_id" = FileId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/media/files/{file_id}")]
pub async fn delete_file(
    app: web::Data<App>,
    actor: Actor,
    file: web::Path<FileId>,
) -> Result<HttpResponse, AppError> {
    let (file, now) = (*file, app.clock.now());
    app.db
        .write(move |connection| {
            let row = FileRow::find(connection, file)?;
            let own = row.filter(|row| row.is_waiting() && row.owner_id == Some(actor.account));
            own.ok_or_else(AppError::not_found)?;
            delete_files(connection, &[file], now)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
