//! The tree of a draft: moving parts, taking them away, bringing them back, copying them.

use super::drafts::Copy;
use super::parts::{created, show};
use super::rows::outline::Sayings;
use super::rows::tree;
use super::{naming, policy};
use crate::app::App;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::extract::Body;
use crate::http::idempotency::{IdempotencyKey, Once};
use crate::learning::rows::courses::CourseRow;
use crate::learning::rows::parts::PartRow;
use actix_web::{HttpResponse, delete, get, post, put, web};
use shared::core::id::{CourseId, PartId};
use shared::core::{FieldCode, ProblemCode};
use shared::learning::{DeletedPart, DraftPart, PartMove};
use std::collections::HashMap;

/// Puts a part elsewhere, with all that stands in it.
#[utoipa::path(
    tag = "teaching",
    operation_id = "move_part",
    params(("part_id" = PartId, Path)),
    request_body = PartMove,
    responses((status = 200, body = DraftPart)),
    security(("access_token" = []))
)]
#[put("/teaching/parts/{part_id}/place")]
pub async fn move_part(
    app: web::Data<App>,
    actor: Actor,
    part: web::Path<PartId>,
    body: Body<PartMove>,
) -> Result<HttpResponse, AppError> {
    policy::require_write(&actor)?;
    let (part, to) = (*part, body.0);
    let part = app
        .db
        .write(move |connection| {
            let (row, course) = tree::lock_part(connection, part)?;
            let parent = tree::find_parent(connection, course.id, &to)?;
            // What fits in something is of a kind below it: so nothing can come to stand in itself.
            if !row.kind.fits_in(parent.kind) {
                return Err(AppError::field("parent_id", FieldCode::NotAvailable));
            }
            if to.after == Some(part) {
                return Err(AppError::field("after", FieldCode::NotAvailable));
            }
            tree::put(connection, &row, &to)?;
            show(connection, &actor, part)
        })
        .await?;
    Ok(HttpResponse::Ok().json(part))
}

/// Takes a part away, with all that stands in it. It can be brought back.
#[utoipa::path(
    tag = "teaching",
    operation_id = "delete_part",
    params(("part_id" = PartId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/teaching/parts/{part_id}")]
pub async fn delete_part(
    app: web::Data<App>,
    actor: Actor,
    part: web::Path<PartId>,
) -> Result<HttpResponse, AppError> {
    policy::require_write(&actor)?;
    let (part, now) = (*part, app.clock.now());
    app.db
        .write(move |connection| {
            let (row, _) = tree::lock_part(connection, part)?;
            if row.parent_id.is_none() {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            let parts = tree::subtree(connection, &row, None)?;
            Ok(tree::set_deleted(connection, &parts, Some(now))?)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// The parts of a course that were taken away, the last one first; what went with another is not named.
#[utoipa::path(
    tag = "teaching",
    operation_id = "list_deleted_parts",
    params(("course_id" = CourseId, Path)),
    responses((status = 200, body = Vec<DeletedPart>)),
    security(("access_token" = []))
)]
#[get("/teaching/courses/{course_id}/deleted-parts")]
pub async fn list_deleted_parts(
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
) -> Result<HttpResponse, AppError> {
    policy::require_read(&actor)?;
    let course = *course;
    let parts = app
        .db
        .read(move |connection| {
            let course = CourseRow::find(connection, course)?.ok_or_else(AppError::not_found)?;
            let rows = tree::deleted(connection, course.id)?;
            let ids: Vec<PartId> =
                rows.iter().flat_map(|row| [Some(row.id), row.parent_id]).flatten().collect();
            let said = Sayings::of_parts(connection, &ids, course.source_language)?;
            Ok(listed(&rows, &said))
        })
        .await?;
    Ok(HttpResponse::Ok().json(parts))
}

/// Those that did not go with another, and how many went with each.
fn listed(rows: &[PartRow], said: &Sayings) -> Vec<DeletedPart> {
    let by_id: HashMap<PartId, &PartRow> = rows.iter().map(|row| (row.id, row)).collect();
    let above = |row: &PartRow| {
        let parent = by_id.get(&row.parent_id?)?;
        (parent.deleted_at == row.deleted_at).then_some(parent.id)
    };
    let mut counts: HashMap<PartId, u32> = HashMap::new();
    for row in rows {
        let mut top = row.id;
        while let Some(parent) = by_id.get(&top).and_then(|row| above(row)) {
            top = parent;
        }
        *counts.entry(top).or_default() += 1;
    }
    let shown = |row: &PartRow| {
        let deleted_at = row.deleted_at.filter(|_| above(row).is_none())?;
        Some(DeletedPart {
            id: row.id,
            kind: row.kind,
            title: said.title(row.id),
            parent_title: row.parent_id.map(|parent| said.title(parent)).unwrap_or_default(),
            parts_count: counts.get(&row.id).copied().unwrap_or_default(),
            deleted_at,
        })
    };
    rows.iter().filter_map(shown).collect()
}

/// Brings a part back, with all that was taken away with it, to where it stood.
#[utoipa::path(
    tag = "teaching",
    operation_id = "restore_part",
    params(("part_id" = PartId, Path)),
    responses((status = 200, body = DraftPart)),
    security(("access_token" = []))
)]
#[post("/teaching/parts/{part_id}/restore")]
pub async fn restore_part(
    app: web::Data<App>,
    actor: Actor,
    part: web::Path<PartId>,
) -> Result<HttpResponse, AppError> {
    policy::require_write(&actor)?;
    let part = *part;
    let part = app
        .db
        .write(move |connection| {
            let course = tree::find_any(connection, part)?.course_id;
            tree::lock(connection, course)?;
            let row = tree::find_any(connection, part)?;
            if row.deleted_at.is_some() {
                // What it stood in has to be there.
                if let Some(parent) = row.parent_id {
                    PartRow::find(connection, parent)?
                        .ok_or_else(|| AppError::problem(ProblemCode::Forbidden))?;
                }
                let parts = tree::subtree(connection, &row, row.deleted_at)?;
                tree::set_deleted(connection, &parts, None)?;
                tree::settle(connection, &row)?;
            }
            show(connection, &actor, part)
        })
        .await?;
    Ok(HttpResponse::Ok().json(part))
}

/// Makes a part like this one right after it, with all that stands in it and what it says in every language.
#[utoipa::path(
    tag = "teaching",
    operation_id = "duplicate_part",
    params(
        ("part_id" = PartId, Path),
        ("Idempotency-Key" = Option<String>, Header, description = "a repeated request with the same key creates nothing more"),
    ),
    responses((status = 201, body = DraftPart)),
    security(("access_token" = []))
)]
#[post("/teaching/parts/{part_id}/duplicates")]
pub async fn duplicate_part(
    app: web::Data<App>,
    actor: Actor,
    part: web::Path<PartId>,
    key: IdempotencyKey,
) -> Result<HttpResponse, AppError> {
    policy::require_write(&actor)?;
    let (part, now, ids) = (*part, app.clock.now(), app.ids.clone());
    let once = Once::new(&app, actor.account, key, &format!("duplicate_part {part}"), &());
    let part = app
        .db
        .write(move |connection| {
            let created = once.create(connection, |connection| {
                let (row, course) = tree::lock_part(connection, part)?;
                let parent_id = row.parent_id.ok_or_else(|| AppError::problem(ProblemCode::Forbidden))?;
                let parts = tree::subtree(connection, &row, None)?;
                let taken = tree::keys(connection, parent_id, None)?;
                let first = PartRow {
                    id: PartId(ids.uuid(now)),
                    key: naming::free(&row.key, |key| taken.contains(key)),
                    position: tree::make_room(connection, &PartMove { parent_id, after: Some(part) })?,
                    ..row
                };
                let id = first.id;
                let copy = Copy { ids: &ids, by: actor.account, now, course: course.id };
                copy.copy(connection, &parts, &first)?;
                Ok(id.0)
            })?;
            show(connection, &actor, PartId(created))
        })
        .await?;
    Ok(created(&part))
}
