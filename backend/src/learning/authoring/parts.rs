//! Parts of a draft: reading one, making one, changing what it is.

use super::naming;
use super::policy;
use super::rows::people::people;
use super::rows::{files, history, tree};
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::{Body, IfMatch};
use crate::http::idempotency::{IdempotencyKey, Once};
use crate::learning::rows::courses::CourseRow;
use crate::learning::rows::parts::PartRow;
use crate::learning::rows::words::WordsRow;
use crate::learning::rows::{count, to_json};
use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse, get, patch, post, web};
use shared::core::id::{CourseId, PartId};
use shared::core::{FieldCode, Timestamp};
use shared::learning::{DraftPart, NewPart, PartKind, PartMove, PartPatch, Pick, Settings, Words};

/// A part of a draft with what it says in every language.
#[utoipa::path(
    tag = "teaching",
    operation_id = "find_part",
    params(("part_id" = PartId, Path)),
    responses((status = 200, body = DraftPart)),
    security(("access_token" = []))
)]
#[get("/teaching/parts/{part_id}")]
pub async fn find_part(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    part: web::Path<PartId>,
) -> Result<HttpResponse, AppError> {
    policy::require_read(&actor)?;
    let part = *part;
    let part = app.db.read(move |connection| show(connection, &actor, part)).await?;
    etag::json(&request, &part)
}

/// A part as it goes over the wire.
pub fn show(connection: &mut Conn, actor: &ActorFacts, part: PartId) -> Result<DraftPart, AppError> {
    let row = tree::find(connection, part)?;
    let course = CourseRow::find(connection, row.course_id)?.ok_or_else(AppError::not_found)?;
    let source = course.source_language;
    let mut said = history::of_part(connection, part)?;
    said.sort_by_key(|words| (words.language != source, words.language));
    let people = people(connection, said.iter().map(|words| words.edited_by))?;
    let original = said.iter().find(|words| words.language == source).map(|words| words.meaning);
    let words = said.iter().map(|words| history::shown(words, original, &people));
    Ok(DraftPart {
        id: row.id,
        course_id: row.course_id,
        parent_id: row.parent_id,
        kind: row.kind,
        position: tree::place_of(connection, &row)?,
        settings: row.settings()?,
        revision: count(row.revision),
        source_language: source,
        words: words.collect::<Result<_, _>>()?,
        may_write: policy::may_write(actor),
        may_translate: policy::may_translate(actor),
        key: row.key,
    })
}

/// Makes a part after one of its siblings, or before all of them.
#[utoipa::path(
    tag = "teaching",
    operation_id = "create_part",
    params(
        ("course_id" = CourseId, Path),
        ("Idempotency-Key" = Option<String>, Header, description = "a repeated request with the same key creates nothing more"),
    ),
    request_body = NewPart,
    responses((status = 201, body = DraftPart)),
    security(("access_token" = []))
)]
#[post("/teaching/courses/{course_id}/parts")]
pub async fn create_part(
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
    key: IdempotencyKey,
    body: Body<NewPart>,
) -> Result<HttpResponse, AppError> {
    policy::require_write(&actor)?;
    let (course, new, now) = (*course, body.0, app.clock.now());
    let once = Once::new(&app, actor.account, key, &format!("create_part {course}"), &new);
    let id = PartId(app.ids.uuid(now));
    let part = app
        .db
        .write(move |connection| {
            let created = once.create(connection, |connection| {
                create(connection, &actor, course, id, new, now)?;
                Ok(id.0)
            })?;
            show(connection, &actor, PartId(created))
        })
        .await?;
    Ok(created(&part))
}

/// The answer to making a part.
pub fn created(part: &DraftPart) -> HttpResponse {
    HttpResponse::Created()
        .insert_header((LOCATION, format!("/api/v1/teaching/parts/{}", part.id)))
        .json(part)
}

fn create(
    connection: &mut Conn,
    actor: &ActorFacts,
    course: CourseId,
    id: PartId,
    new: NewPart,
    now: Timestamp,
) -> Result<(), AppError> {
    let course = tree::lock(connection, course)?;
    let to = PartMove { parent_id: new.parent_id, after: new.after };
    let parent = tree::find_parent(connection, course.id, &to)?;
    if !new.settings.kind().fits_in(parent.kind) {
        return Err(AppError::field("parent_id", FieldCode::NotAvailable));
    }
    take_file(connection, actor, course.id, &new.settings)?;
    let wanted = new.key.unwrap_or_else(|| key_for(&new.settings, new.words.as_ref()));
    let taken = tree::keys(connection, parent.id, None)?;
    let row = PartRow {
        id,
        course_id: course.id,
        parent_id: Some(parent.id),
        kind: new.settings.kind(),
        key: naming::free(&wanted, |key| taken.contains(key)),
        position: tree::make_room(connection, &to)?,
        settings: to_json(&new.settings)?,
        revision: 1,
        deleted_at: None,
    };
    row.insert(connection)?;
    let Some(words) = new.words else { return Ok(()) };
    let words = WordsRow {
        part_id: id,
        language: course.source_language,
        words: to_json(&words)?,
        revision: 1,
        meaning: 1,
        edited_by: Some(actor.account),
        edited_at: now,
    };
    Ok(words.insert(connection)?)
}

/// The key of a part that was given none: of what it says, or of what it is.
pub fn key_for(settings: &Settings, words: Option<&Words>) -> String {
    let kind = settings.kind().code().replace('_', "-");
    let said = words.map(|words| {
        let question = words.question.as_ref().map(|question| question.name.as_str());
        question.filter(|_| words.title.is_empty()).unwrap_or(&words.title)
    });
    naming::key_of(said.unwrap_or_default(), &kind)
}

/// The file that a part shows belongs to the course from now on.
fn take_file(
    connection: &mut Conn,
    actor: &ActorFacts,
    course: CourseId,
    settings: &Settings,
) -> Result<(), AppError> {
    match settings.file() {
        Some(file) if !files::take(connection, course, actor.account, file)? => {
            Err(AppError::field("settings.file_id", FieldCode::NotAvailable))
        }
        _ => Ok(()),
    }
}

/// Changes key and settings of a part of this revision.
#[utoipa::path(
    tag = "teaching",
    operation_id = "update_part",
    params(("part_id" = PartId, Path), ("If-Match" = String, Header, description = "the revision that was read, quoted")),
    request_body = PartPatch,
    responses((status = 200, body = DraftPart)),
    security(("access_token" = []))
)]
#[patch("/teaching/parts/{part_id}")]
pub async fn update_part(
    app: web::Data<App>,
    actor: Actor,
    part: web::Path<PartId>,
    revision: IfMatch,
    body: Body<PartPatch>,
) -> Result<HttpResponse, AppError> {
    policy::require_write(&actor)?;
    let (part, patch, now) = (*part, body.0, app.clock.now());
    let part = app
        .db
        .write(move |connection| {
            let (row, _) = tree::lock_part(connection, part)?;
            let key = new_key(connection, &row, patch.key)?;
            let before = row.settings()?;
            let settings = patch.settings.unwrap_or_else(|| before.clone());
            if settings.kind() != row.kind {
                return Err(AppError::field("settings.kind", FieldCode::NotAvailable));
            }
            take_file(connection, &actor, row.course_id, &settings)?;
            tree::update(connection, &row, revision.0, &key, &settings)?;
            if row.kind == PartKind::BankQuestion && key != row.key {
                rename_in_picks(connection, &row, &key)?;
            }
            forget_entries(connection, &actor, part, &before, &settings, now)?;
            show(connection, &actor, part)
        })
        .await?;
    Ok(etag::changed(&part, part.revision))
}

/// The key that a part is to have. That of the course is its name, which is changed with its set-up.
fn new_key(connection: &mut Conn, row: &PartRow, key: Option<String>) -> Result<String, AppError> {
    let Some(key) = key.filter(|key| *key != row.key) else { return Ok(row.key.clone()) };
    let taken = match row.parent_id {
        Some(parent) => tree::keys(connection, parent, Some(row.id))?.contains(&key),
        None => true,
    };
    if taken { Err(AppError::field("key", FieldCode::NotAvailable)) } else { Ok(key) }
}

/// Quizzes that ask for a question by its key go on asking for it.
fn rename_in_picks(connection: &mut Conn, row: &PartRow, key: &str) -> Result<(), AppError> {
    for part in PartRow::list(connection, row.course_id)? {
        if part.kind != PartKind::Quiz {
            continue;
        }
        let Settings::Quiz(mut quiz) = part.settings()? else { continue };
        let mut is_changed = false;
        for pick in &mut quiz.picks {
            if *pick == (Pick::Question { key: row.key.clone() }) {
                *pick = Pick::Question { key: key.to_owned() };
                is_changed = true;
            }
        }
        if is_changed {
            tree::follow(connection, part.id, &Settings::Quiz(quiz))?;
        }
    }
    Ok(())
}

/// Texts that settings do not ask for any more go, in every language; the history has them.
fn forget_entries(
    connection: &mut Conn,
    actor: &ActorFacts,
    part: PartId,
    before: &Settings,
    after: &Settings,
    now: Timestamp,
) -> Result<(), AppError> {
    let keys = after.entry_keys();
    if before.entry_keys().iter().all(|key| keys.contains(key)) {
        return Ok(());
    }
    for row in history::of_part(connection, part)? {
        let mut words = row.words()?;
        let number = words.entries.len();
        words.entries.retain(|key, _| keys.contains(key));
        if words.entries.len() < number {
            let row = WordsRow {
                words: to_json(&words)?,
                revision: row.revision + 1,
                edited_by: Some(actor.account),
                edited_at: now,
                ..row
            };
            history::put(connection, &row, false)?;
        }
    }
    Ok(())
}
