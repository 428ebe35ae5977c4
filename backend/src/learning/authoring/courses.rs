//! Courses as those who write them see them: the list, beginning one, its set-up, archiving, copying.

use super::rows::taught::{Beside, TaughtRow, beside};
use super::rows::{files, outline, tree};
use super::{drafts, naming, policy};
use crate::app::App;
use crate::audit::Act;
use crate::db::schema::learning_courses::dsl;
use crate::db::{Conn, dialect};
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::{Body, IfMatch};
use crate::http::idempotency::{IdempotencyKey, Once};
use crate::http::page::Asked;
use crate::learning::rows::courses::CourseRow;
use crate::learning::rows::parts::PartRow;
use crate::learning::rows::words::WordsRow;
use crate::learning::rows::{count, to_json};
use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse, delete, get, patch, post, put, web};
use diesel::prelude::*;
use shared::core::id::CourseId;
use shared::core::{FieldCode, Page, Timestamp};
use shared::learning::{
    CourseNotice, CourseSetup, Draft, NewCourse, Settings, TaughtCourse, TaughtQuery, Words,
};

/// The courses that are written or can be taken, the newest first, with how much of each is translated.
#[utoipa::path(
    tag = "teaching",
    operation_id = "list_taught_courses",
    params(TaughtQuery),
    responses((status = 200, body = Page<TaughtCourse>)),
    security(("access_token" = []))
)]
#[get("/teaching/courses")]
pub async fn list_taught_courses(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<TaughtQuery>,
) -> Result<HttpResponse, AppError> {
    policy::require_read(&actor)?;
    let query = query.into_inner();
    let asked = Asked::of("list_taught_courses", &query)?;
    let page = app
        .db
        .read(move |connection| {
            let rows = TaughtRow::list(connection, query.state, &asked)?;
            asked.page(rows, TaughtRow::key).try_map_all(|rows| {
                let beside = beside(connection, &rows)?;
                let nothing = Beside::default();
                let shown = |row: TaughtRow| {
                    let beside = beside.get(&row.course.id).unwrap_or(&nothing);
                    row.shown(&actor, beside)
                };
                Ok::<_, AppError>(rows.into_iter().map(shown).collect())
            })
        })
        .await?;
    etag::json(&request, &page)
}

/// Begins a course, with nothing but its title.
#[utoipa::path(
    tag = "teaching",
    operation_id = "create_course",
    params(("Idempotency-Key" = Option<String>, Header, description = "a repeated request with the same key creates nothing more")),
    request_body = NewCourse,
    responses((status = 201, body = TaughtCourse)),
    security(("access_token" = []))
)]
#[post("/teaching/courses")]
pub async fn create_course(
    app: web::Data<App>,
    actor: Actor,
    key: IdempotencyKey,
    body: Body<NewCourse>,
) -> Result<HttpResponse, AppError> {
    policy::require_write(&actor)?;
    let (new, now) = (body.0, app.clock.now());
    let once = Once::new(&app, actor.account, key, "create_course", &new);
    let id = CourseId(app.ids.uuid(now));
    let course = app
        .db
        .write(move |connection| {
            let created = once.create(connection, |connection| {
                create(connection, &actor, id, &new, now)?;
                Ok(id.0)
            })?;
            show(connection, &actor, CourseId(created))
        })
        .await?;
    Ok(created(&course))
}

fn created(course: &TaughtCourse) -> HttpResponse {
    HttpResponse::Created()
        .insert_header((LOCATION, format!("/api/v1/teaching/courses/{}", course.id)))
        .json(course)
}

fn create(
    connection: &mut Conn,
    actor: &ActorFacts,
    id: CourseId,
    new: &NewCourse,
    now: Timestamp,
) -> Result<(), AppError> {
    let slug = free_slug(connection, &naming::key_of(&new.title, "course"))?;
    let course = CourseRow {
        id,
        slug: slug.clone(),
        source_language: new.source_language,
        entry: new.entry,
        notice: None,
        revision: 1,
        created_by: Some(actor.account),
        created_at: now,
        published_at: None,
        archived_at: None,
        version_id: None,
    };
    course.insert(connection)?;
    let settings = Settings::Course { hours: 0 };
    let root = PartRow {
        id: PartRow::root(id),
        course_id: id,
        parent_id: None,
        kind: settings.kind(),
        key: slug,
        position: 0,
        settings: to_json(&settings)?,
        revision: 1,
        deleted_at: None,
    };
    root.insert(connection)?;
    let words = WordsRow {
        part_id: root.id,
        language: new.source_language,
        words: to_json(&Words { title: new.title.trim().to_owned(), ..Words::default() })?,
        revision: 1,
        meaning: 1,
        edited_by: Some(actor.account),
        edited_at: now,
    };
    Ok(words.insert(connection)?)
}

/// The name, or with a number if another course has it. Nobody else takes it until the transaction ends.
pub fn free_slug(connection: &mut Conn, slug: &str) -> Result<String, AppError> {
    dialect::lock_name(connection, b"learning_courses.slug")?;
    let taken: Vec<String> = dsl::learning_courses.select(dsl::slug).load(connection)?;
    Ok(naming::free(slug, |slug| taken.iter().any(|one| one == slug)))
}

/// A course as it goes over the wire.
pub fn show(connection: &mut Conn, actor: &ActorFacts, course: CourseId) -> Result<TaughtCourse, AppError> {
    let row = TaughtRow::find(connection, course)?;
    let beside = beside(connection, std::slice::from_ref(&row))?;
    Ok(row.shown(actor, beside.get(&course).unwrap_or(&Beside::default())))
}

/// The draft of a course: every part with what it is, its title, and where its translations stand.
#[utoipa::path(
    tag = "teaching",
    operation_id = "find_draft",
    params(("course_id" = CourseId, Path)),
    responses((status = 200, body = Draft)),
    security(("access_token" = []))
)]
#[get("/teaching/courses/{course_id}")]
pub async fn find_draft(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
) -> Result<HttpResponse, AppError> {
    policy::require_read(&actor)?;
    let course = *course;
    let draft = app.db.read(move |connection| outline::find(connection, &actor, course)).await?;
    etag::json(&request, &draft)
}

/// Changes the set-up of a course of this revision: its name, how one comes in, its notice, its hours.
#[utoipa::path(
    tag = "teaching",
    operation_id = "update_course_setup",
    params(("course_id" = CourseId, Path), ("If-Match" = String, Header, description = "the revision that was read, quoted")),
    request_body = CourseSetup,
    responses((status = 200, body = TaughtCourse)),
    security(("access_token" = []))
)]
#[patch("/teaching/courses/{course_id}")]
pub async fn update_course_setup(
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
    revision: IfMatch,
    body: Body<CourseSetup>,
) -> Result<HttpResponse, AppError> {
    policy::require_write(&actor)?;
    let (course, setup) = (*course, body.0);
    let course = app
        .db
        .write(move |connection| {
            tree::lock(connection, course)?;
            let before = TaughtRow::find(connection, course)?;
            if before.setup_revision != revision.0 {
                let stored = to_json(&show(connection, &actor, course)?)?;
                let sent = Some(to_json(&setup)?);
                return Err(AppError::edit_conflict(count(before.setup_revision), stored, sent));
            }
            set_up(connection, course, &setup)?;
            show(connection, &actor, course)
        })
        .await?;
    Ok(etag::changed(&course, course.revision))
}

fn set_up(connection: &mut Conn, course: CourseId, setup: &CourseSetup) -> Result<(), AppError> {
    let this = dsl::learning_courses.find(course);
    diesel::update(this).set(dsl::setup_revision.eq(dsl::setup_revision + 1)).execute(connection)?;
    let root = tree::find(connection, PartRow::root(course))?;
    if let Some(slug) = setup.slug.as_deref().filter(|slug| *slug != root.key) {
        if free_slug(connection, slug)? != slug {
            return Err(AppError::field("slug", FieldCode::NotAvailable));
        }
        diesel::update(this).set(dsl::slug.eq(slug)).execute(connection)?;
        let settings = root.settings()?;
        tree::update(connection, &root, root.revision, slug, &settings)?;
    }
    if let Some(entry) = setup.entry {
        diesel::update(this).set(dsl::entry.eq(entry)).execute(connection)?;
    }
    if let Some(starter) = setup.starter {
        let notice = starter.then_some(CourseNotice::Starter);
        diesel::update(this).set(dsl::notice.eq(notice)).execute(connection)?;
    }
    match setup.hours {
        Some(hours) => tree::follow(connection, root.id, &Settings::Course { hours }),
        None => Ok(()),
    }
}

/// Lets nobody into a course any more. Who is in it finishes it.
#[utoipa::path(
    tag = "teaching",
    operation_id = "archive_course",
    params(("course_id" = CourseId, Path)),
    responses((status = 200, body = TaughtCourse)),
    security(("access_token" = []))
)]
#[put("/teaching/courses/{course_id}/archive")]
pub async fn archive_course(
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
) -> Result<HttpResponse, AppError> {
    let now = app.clock.now();
    set_archived(&app, actor, *course, Some(now), "archive_course").await
}

/// Lets people into a course again that was archived.
#[utoipa::path(
    tag = "teaching",
    operation_id = "reopen_course",
    params(("course_id" = CourseId, Path)),
    responses((status = 200, body = TaughtCourse)),
    security(("access_token" = []))
)]
#[delete("/teaching/courses/{course_id}/archive")]
pub async fn reopen_course(
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
) -> Result<HttpResponse, AppError> {
    set_archived(&app, actor, *course, None, "reopen_course").await
}

async fn set_archived(
    app: &App,
    actor: Actor,
    course: CourseId,
    at: Option<Timestamp>,
    action: &'static str,
) -> Result<HttpResponse, AppError> {
    policy::require_write(&actor)?;
    let act = Act::new(&app.ids, app.clock.now(), Some(actor.account), action, format!("course {course}"));
    let course = app
        .db
        .write(move |connection| {
            let before = TaughtRow::find(connection, course)?.course.archived_at;
            if before.is_some() != at.is_some() {
                diesel::update(dsl::learning_courses.find(course))
                    .set((dsl::archived_at.eq(at), dsl::setup_revision.eq(dsl::setup_revision + 1)))
                    .execute(connection)?;
                act.record(connection)?;
            }
            show(connection, &actor, course)
        })
        .await?;
    Ok(HttpResponse::Ok().json(course))
}

/// Makes a course like this one: its draft with everything that its parts say, as a draft that nobody can take yet.
#[utoipa::path(
    tag = "teaching",
    operation_id = "duplicate_course",
    params(
        ("course_id" = CourseId, Path),
        ("Idempotency-Key" = Option<String>, Header, description = "a repeated request with the same key creates nothing more"),
    ),
    responses((status = 201, body = TaughtCourse)),
    security(("access_token" = []))
)]
#[post("/teaching/courses/{course_id}/duplicates")]
pub async fn duplicate_course(
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
    key: IdempotencyKey,
) -> Result<HttpResponse, AppError> {
    policy::require_write(&actor)?;
    let (course, now, ids) = (*course, app.clock.now(), app.ids.clone());
    let once = Once::new(&app, actor.account, key, &format!("duplicate_course {course}"), &());
    let course = app
        .db
        .write(move |connection| {
            let created = once.create(connection, |connection| {
                let from = tree::lock(connection, course)?;
                let id = CourseId(ids.uuid(now));
                let slug = free_slug(connection, &from.slug)?;
                let to = CourseRow {
                    id,
                    slug: slug.clone(),
                    revision: 1,
                    created_by: Some(actor.account),
                    created_at: now,
                    published_at: None,
                    archived_at: None,
                    version_id: None,
                    ..from
                };
                to.insert(connection)?;
                let root = tree::find(connection, PartRow::root(course))?;
                let parts = tree::subtree(connection, &root, None)?;
                let copy = drafts::Copy { ids: &ids, by: actor.account, now, course: id };
                copy.whole(connection, &parts, &slug)?;
                files::copy(connection, course, id)?;
                Ok(id.0)
            })?;
            show(connection, &actor, CourseId(created))
        })
        .await?;
    Ok(created(&course))
}
