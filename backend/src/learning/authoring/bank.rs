//! The bank of questions: listing it, questions from GIFT files and into them.

use super::parts::key_for;
use super::rows::outline::Sayings;
use super::rows::{history, tree};
use super::{naming, policy};
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use crate::http::idempotency::{IdempotencyKey, Once};
use crate::http::page::{Asked, Direction};
use crate::learning::rows::courses::CourseRow;
use crate::learning::rows::parts::PartRow;
use crate::learning::rows::words::WordsRow;
use crate::learning::rows::{count, to_json};
use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use questions::gift::{self, Gift};
use shared::core::id::{CourseId, PartId};
use shared::core::{FieldCode, Language, Page, Timestamp};
use shared::learning::{
    BankQuery, BankQuestion, GiftFile, GiftImport, GiftPreview, GiftQuery, GiftQuestion, MAX_TAGS, PartKind,
    Question, Settings, Words, category_tag, is_key, take_category,
};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Most questions of a course's bank.
const MAX_BANK: usize = 5_000;

/// The questions of a course's bank, in their order.
#[utoipa::path(
    tag = "teaching",
    operation_id = "list_bank",
    params(("course_id" = CourseId, Path), BankQuery),
    responses((status = 200, body = Page<BankQuestion>)),
    security(("access_token" = []))
)]
#[get("/teaching/courses/{course_id}/bank")]
pub async fn list_bank(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
    query: web::Query<BankQuery>,
) -> Result<HttpResponse, AppError> {
    policy::require_read(&actor)?;
    let (course, query) = (*course, query.into_inner());
    let asked = Asked::of(&format!("list_bank {course}"), &query)?;
    let page = app
        .db
        .read(move |connection| {
            let course = CourseRow::find(connection, course)?.ok_or_else(AppError::not_found)?;
            let rows = bank(connection, course.id, query.tag.as_deref())?;
            let rows = around(rows, &asked);
            asked.page(rows, key).try_map_all(|rows| listed(connection, course.source_language, rows))
        })
        .await?;
    etag::json(&request, &page)
}

type Entry = (PartRow, Vec<String>);

/// The questions of a bank with their tags; only those with this one.
fn bank(connection: &mut Conn, course: CourseId, tag: Option<&str>) -> Result<Vec<Entry>, AppError> {
    let mut entries = Vec::new();
    for row in PartRow::list_kind(connection, course, PartKind::BankQuestion)? {
        let Settings::BankQuestion { tags } = row.settings()? else { continue };
        if tag.is_none_or(|tag| tags.iter().any(|one| one == tag)) {
            entries.push((row, tags));
        }
    }
    Ok(entries)
}

fn key((row, _): &Entry) -> (i64, Uuid) {
    (i64::from(row.position), row.id.0)
}

/// Those behind the place that is asked for, or before it from there backwards.
fn around(rows: Vec<Entry>, asked: &Asked) -> Vec<Entry> {
    let Some(place) = asked.place else { return rows.into_iter().take(asked.rows()).collect() };
    let there = (place.key, place.id);
    match place.direction {
        Direction::Next => rows.into_iter().filter(|row| key(row) > there).take(asked.rows()).collect(),
        Direction::Previous => {
            rows.into_iter().rev().filter(|row| key(row) < there).take(asked.rows()).collect()
        }
    }
}

fn listed(connection: &mut Conn, source: Language, rows: Vec<Entry>) -> Result<Vec<BankQuestion>, AppError> {
    let ids: Vec<PartId> = rows.iter().map(|(row, _)| row.id).collect();
    let said = Sayings::of_parts(connection, &ids, source)?;
    let mut questions = questions(connection, &ids, source)?;
    let question = |(row, tags): Entry| BankQuestion {
        id: row.id,
        tags,
        revision: count(row.revision),
        question: questions.remove(&row.id),
        translations: said.translations(row.id),
        key: row.key,
    };
    Ok(rows.into_iter().map(question).collect())
}

/// The questions of these parts in a language, of those that have one.
fn questions(
    connection: &mut Conn,
    parts: &[PartId],
    language: Language,
) -> Result<HashMap<PartId, Question>, AppError> {
    let rows = history::of_parts(connection, parts)?.into_iter().filter(|row| row.language == language);
    let said = rows.map(|row| Ok((row.part_id, row.words()?.question)));
    let said = said.collect::<Result<Vec<_>, AppError>>()?;
    Ok(said.into_iter().filter_map(|(part, question)| Some((part, question?))).collect())
}

/// How a file of questions is understood, and what is wrong with it line by line. Nothing is stored.
#[utoipa::path(
    tag = "teaching",
    operation_id = "preview_gift",
    params(("course_id" = CourseId, Path)),
    request_body = GiftFile,
    responses((status = 200, body = GiftPreview)),
    security(("access_token" = []))
)]
#[post("/teaching/courses/{course_id}/bank/preview")]
pub async fn preview_gift(
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
    body: Body<GiftFile>,
) -> Result<HttpResponse, AppError> {
    policy::require_write(&actor)?;
    let (course, file) = (*course, body.0);
    let preview = app
        .db
        .read(move |connection| {
            let course = CourseRow::find(connection, course)?.ok_or_else(AppError::not_found)?;
            let Gift { items, errors } = gift::parse(&file.text);
            let taken = tree::keys(connection, PartRow::root(course.id), None)?;
            Ok(GiftPreview { questions: understood(items, &file.tags, taken), errors })
        })
        .await?;
    Ok(HttpResponse::Ok().json(preview))
}

/// The questions as they would stand in the bank: their tags stand beside them, and each has a key that no other has.
fn understood(items: Vec<gift::Item>, tags: &[String], mut taken: HashSet<String>) -> Vec<GiftQuestion> {
    let mut questions = Vec::new();
    for item in items {
        let mut question = item.question;
        let mut all = std::mem::take(&mut question.tags);
        all.extend(item.category.as_deref().and_then(category_tag).filter(|tag| !all.contains(tag)));
        all.extend(tags.iter().filter(|tag| !all.contains(tag)).cloned().collect::<Vec<_>>());
        all.truncate(MAX_TAGS);
        let settings = Settings::BankQuestion { tags: Vec::new() };
        let words = Words { question: Some(question), ..Words::default() };
        let wanted = item.id.filter(|id| is_key(id)).unwrap_or_else(|| key_for(&settings, Some(&words)));
        let key = naming::free(&wanted, |key| taken.contains(key));
        taken.insert(key.clone());
        let Some(question) = words.question else { continue };
        questions.push(GiftQuestion { line: item.line, category: item.category, key, tags: all, question });
    }
    questions
}

/// Takes the questions of a file into the bank, after those that are there; nothing of it if anything is wrong.
#[utoipa::path(
    tag = "teaching",
    operation_id = "import_gift",
    params(
        ("course_id" = CourseId, Path),
        ("Idempotency-Key" = Option<String>, Header, description = "a repeated request with the same key creates nothing more"),
    ),
    request_body = GiftFile,
    responses((status = 200, body = GiftImport)),
    security(("access_token" = []))
)]
#[post("/teaching/courses/{course_id}/bank")]
pub async fn import_gift(
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
    key: IdempotencyKey,
    body: Body<GiftFile>,
) -> Result<HttpResponse, AppError> {
    policy::require_write(&actor)?;
    let (course, file, now) = (*course, body.0, app.clock.now());
    let Gift { items, errors } = gift::parse(&file.text);
    if !errors.is_empty() {
        require_course(&app, course).await?;
        return Ok(HttpResponse::Ok().json(GiftImport::Refused { errors }));
    }
    let once = Once::new(&app, actor.account, key, &format!("import_gift {course}"), &file);
    let ids: Vec<PartId> = items.iter().map(|_| PartId(app.ids.uuid(now))).collect();
    let part_ids = app
        .db
        .write(move |connection| {
            let first = ids.first().ok_or_else(|| AppError::field("text", FieldCode::Required))?.0;
            let created = once.create(connection, |connection| {
                store(connection, &actor, course, &file.tags, items, &ids, now)?;
                Ok(first)
            })?;
            // The same file sent again: the questions are those that stand from the first one on.
            Ok(if created == first { ids } else { from(connection, course, PartId(created), ids.len())? })
        })
        .await?;
    Ok(HttpResponse::Ok().json(GiftImport::Imported { part_ids }))
}

async fn require_course(app: &App, course: CourseId) -> Result<(), AppError> {
    let found = app.db.read(move |connection| Ok(CourseRow::find(connection, course)?)).await?;
    found.map(drop).ok_or_else(AppError::not_found)
}

/// So many questions of a bank from this one on.
fn from(
    connection: &mut Conn,
    course: CourseId,
    first: PartId,
    number: usize,
) -> Result<Vec<PartId>, AppError> {
    let rows = PartRow::list_kind(connection, course, PartKind::BankQuestion)?;
    Ok(rows.into_iter().map(|row| row.id).skip_while(|id| *id != first).take(number).collect())
}

fn store(
    connection: &mut Conn,
    actor: &Actor,
    course: CourseId,
    tags: &[String],
    items: Vec<gift::Item>,
    ids: &[PartId],
    now: Timestamp,
) -> Result<(), AppError> {
    let course = tree::lock(connection, course)?;
    let root = PartRow::root(course.id);
    if bank(connection, course.id, None)?.len() + items.len() > MAX_BANK {
        return Err(AppError::field("text", FieldCode::TooMany));
    }
    let taken = tree::keys(connection, root, None)?;
    let first = tree::place_at_end(connection, root)?;
    let questions = understood(items, tags, taken);
    for ((question, id), position) in questions.into_iter().zip(ids).zip(first..) {
        let settings = Settings::BankQuestion { tags: question.tags };
        let row = PartRow {
            id: *id,
            course_id: course.id,
            parent_id: Some(root),
            kind: PartKind::BankQuestion,
            key: question.key,
            position,
            settings: to_json(&settings)?,
            revision: 1,
            deleted_at: None,
        };
        row.insert(connection)?;
        let words = WordsRow {
            part_id: *id,
            language: course.source_language,
            words: to_json(&Words { question: Some(question.question), ..Words::default() })?,
            revision: 1,
            meaning: 1,
            edited_by: Some(actor.account),
            edited_at: now,
        };
        words.insert(connection)?;
    }
    Ok(())
}

/// The questions of a bank as GIFT, which Moodle reads too.
#[utoipa::path(
    tag = "teaching",
    operation_id = "export_gift",
    params(("course_id" = CourseId, Path), GiftQuery),
    responses((status = 200, content_type = "text/plain", body = String)),
    security(("access_token" = []))
)]
#[get("/teaching/courses/{course_id}/bank/gift")]
pub async fn export_gift(
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
    query: web::Query<GiftQuery>,
) -> Result<HttpResponse, AppError> {
    policy::require_read(&actor)?;
    let (course, query) = (*course, query.into_inner());
    let (slug, text) = app
        .db
        .read(move |connection| {
            let course = CourseRow::find(connection, course)?.ok_or_else(AppError::not_found)?;
            let language = query.language.unwrap_or(course.source_language);
            let entries = bank(connection, course.id, query.tag.as_deref())?;
            let ids: Vec<PartId> = entries.iter().map(|(row, _)| row.id).collect();
            let mut questions = questions(connection, &ids, language)?;
            let item = |(row, mut tags): Entry| {
                let question = questions.remove(&row.id)?;
                let category = take_category(&mut tags);
                let question = Question { tags, ..question };
                Some(gift::Item { line: 0, category, id: Some(row.key), question })
            };
            let items: Vec<gift::Item> = entries.into_iter().filter_map(item).collect();
            Ok((course.slug, gift::write(&items)))
        })
        .await?;
    Ok(HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{slug}.gift.txt\"")))
        .body(text))
}
