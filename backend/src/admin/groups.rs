//! Groups: named sets of accounts, for categories that only some see. They cross borders, so only those who run the
//! installation have to do with them. Whom an administrator puts in is recorded, themselves too.

use super::policy::require;
use super::rows::accounts::AccountRow;
use super::rows::groups;
use crate::accounts::authority;
use crate::app::App;
use crate::audit::Act;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::{Body, IfMatch};
use crate::http::idempotency::{IdempotencyKey, Once};
use actix_web::http::header::{ETAG, LOCATION};
use actix_web::{HttpRequest, HttpResponse, delete, get, patch, post, put, web};
use shared::accounts::Person;
use shared::admin::{Group, NewName};
use shared::core::id::{AccountId, GroupId};
use shared::core::problem::EditConflict;
use shared::core::{Problem, ProblemCode};

/// All groups, by name.
#[utoipa::path(
    tag = "admin",
    operation_id = "list_groups",
    responses(
        (status = 200, body = Vec<Group>),
        (status = 403, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[get("/admin/groups")]
pub async fn list_groups(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
) -> Result<HttpResponse, AppError> {
    require(authority::runs_installation(&actor))?;
    let list = app.db.read(|connection| Ok(groups::list(connection)?)).await?;
    etag::json(&request, &list)
}

/// Makes a group.
#[utoipa::path(
    tag = "admin",
    operation_id = "create_group",
    params(("Idempotency-Key" = Option<String>, Header, description = "a repeated request with the same key creates nothing more")),
    request_body = NewName,
    responses(
        (status = 201, body = Group),
        (status = 403, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[post("/admin/groups")]
pub async fn create_group(
    app: web::Data<App>,
    actor: Actor,
    key: IdempotencyKey,
    body: Body<NewName>,
) -> Result<HttpResponse, AppError> {
    require(authority::runs_installation(&actor))?;
    let now = app.clock.now();
    let once = Once::new(&app, actor.account, key, "create_group", &body.0);
    let id = GroupId(app.ids.uuid(now));
    let act = Act::new(&app.ids, now, Some(actor.account), "create_group", format!("group {id}"));
    let group = app
        .db
        .write(move |connection| {
            let id = once.create(connection, |connection| {
                groups::create(connection, id, body.0.name.trim())?;
                act.record(connection)?;
                Ok(id.0)
            })?;
            groups::find(connection, GroupId(id))?.ok_or_else(AppError::not_found)
        })
        .await?;
    let location = format!("/api/v1/admin/groups/{}", group.id);
    Ok(HttpResponse::Created().insert_header((LOCATION, location)).json(group))
}

/// Renames a group of this version.
#[utoipa::path(
    tag = "admin",
    operation_id = "update_group",
    params(("group_id" = GroupId, Path), ("If-Match" = String, Header, description = "the version that was read, quoted")),
    request_body = NewName,
    responses(
        (status = 200, body = Group),
        (status = 403, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`edit_conflict` with both names"),
        (status = 428, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[patch("/admin/groups/{group_id}")]
pub async fn update_group(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<GroupId>,
    version: IfMatch,
    body: Body<NewName>,
) -> Result<HttpResponse, AppError> {
    require(authority::runs_installation(&actor))?;
    let (id, name, now) = (*id, body.0.name.trim().to_owned(), app.clock.now());
    let act = Act::new(&app.ids, now, Some(actor.account), "rename_group", format!("group {id}"));
    let group = app
        .db
        .write(move |connection| {
            let renamed = groups::rename(connection, id, version.0, &name)?;
            let group = groups::find(connection, id)?.ok_or_else(AppError::not_found)?;
            if !renamed {
                let conflict = EditConflict { stored_version: group.version, stored: group.name, sent: name };
                return Err(AppError::Conflict(Box::new(conflict)));
            }
            act.record(connection)?;
            Ok(group)
        })
        .await?;
    Ok(HttpResponse::Ok().insert_header((ETAG, format!("\"{}\"", group.version))).json(group))
}

/// Deletes a group: nobody belongs to it any more, and open invitations lead there no more.
///
/// A group that a category is open to stays, since without it the category would be open to everybody or to nobody.
#[utoipa::path(
    tag = "admin",
    operation_id = "delete_group",
    params(("group_id" = GroupId, Path)),
    responses(
        (status = 204),
        (status = 403, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`group_in_use`: a category is open to this group only"),
    ),
    security(("access_token" = []))
)]
#[delete("/admin/groups/{group_id}")]
pub async fn delete_group(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<GroupId>,
) -> Result<HttpResponse, AppError> {
    require(authority::runs_installation(&actor))?;
    let (id, now) = (*id, app.clock.now());
    let act = Act::new(&app.ids, now, Some(actor.account), "delete_group", format!("group {id}"));
    let members = app
        .db
        .write(move |connection| {
            let group = groups::find(connection, id)?.ok_or_else(AppError::not_found)?;
            if !group.categories.is_empty() {
                return Err(AppError::problem(ProblemCode::GroupInUse));
            }
            let members = groups::members(connection, id)?;
            groups::delete(connection, id)?;
            act.with(format!("{} accounts", members.len())).record(connection)?;
            Ok(members)
        })
        .await?;
    for member in members {
        app.actors.forget_account(member.id);
    }
    Ok(HttpResponse::NoContent().finish())
}

/// Who belongs to a group, by name.
#[utoipa::path(
    tag = "admin",
    operation_id = "list_group_members",
    params(("group_id" = GroupId, Path)),
    responses(
        (status = 200, body = Vec<Person>),
        (status = 403, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[get("/admin/groups/{group_id}/members")]
pub async fn list_group_members(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<GroupId>,
) -> Result<HttpResponse, AppError> {
    require(authority::runs_installation(&actor))?;
    let members = app
        .db
        .read(move |connection| {
            groups::find(connection, *id)?.ok_or_else(AppError::not_found)?;
            Ok(groups::members(connection, *id)?)
        })
        .await?;
    etag::json(&request, &members)
}

/// Puts an account into a group.
#[utoipa::path(
    tag = "admin",
    operation_id = "add_group_member",
    params(("group_id" = GroupId, Path), ("account_id" = AccountId, Path)),
    responses(
        (status = 204),
        (status = 403, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[put("/admin/groups/{group_id}/members/{account_id}")]
pub async fn add_group_member(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(GroupId, AccountId)>,
) -> Result<HttpResponse, AppError> {
    require(authority::runs_installation(&actor))?;
    let ((group, account), now) = (*path, app.clock.now());
    let act = Act::new(&app.ids, now, Some(actor.account), "add_group_member", format!("account {account}"))
        .with(format!("group {group}"));
    app.db
        .write(move |connection| {
            groups::find(connection, group)?.ok_or_else(AppError::not_found)?;
            AccountRow::find(connection, account)?.ok_or_else(AppError::not_found)?;
            if groups::add(connection, group, account)? { act.record(connection) } else { Ok(()) }
        })
        .await?;
    app.actors.forget_account(account);
    Ok(HttpResponse::NoContent().finish())
}

/// Takes an account out of a group.
#[utoipa::path(
    tag = "admin",
    operation_id = "remove_group_member",
    params(("group_id" = GroupId, Path), ("account_id" = AccountId, Path)),
    responses(
        (status = 204),
        (status = 403, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[delete("/admin/groups/{group_id}/members/{account_id}")]
pub async fn remove_group_member(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(GroupId, AccountId)>,
) -> Result<HttpResponse, AppError> {
    require(authority::runs_installation(&actor))?;
    let ((group, account), now) = (*path, app.clock.now());
    let act =
        Act::new(&app.ids, now, Some(actor.account), "remove_group_member", format!("account {account}"))
            .with(format!("group {group}"));
    app.db
        .write(move |connection| {
            if !groups::remove(connection, group, account)? {
                return Err(AppError::not_found());
            }
            act.record(connection)
        })
        .await?;
    app.actors.forget_account(account);
    Ok(HttpResponse::NoContent().finish())
}
