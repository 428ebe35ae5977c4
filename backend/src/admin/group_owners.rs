//! Who looks after a group: named by those who run the installation, and then puts people in and takes them out.

use super::policy::require;
use super::rows::accounts::AccountRow;
use super::rows::groups;
use crate::accounts::authority;
use crate::accounts::groups as owners;
use crate::app::App;
use crate::audit::Act;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use actix_web::{HttpRequest, HttpResponse, delete, get, put, web};
use shared::accounts::Person;
use shared::core::Problem;
use shared::core::id::{AccountId, GroupId};

/// Who looks after a group, by name.
#[utoipa::path(
    tag = "admin",
    operation_id = "list_group_owners",
    params(("group_id" = GroupId, Path)),
    responses(
        (status = 200, body = Vec<Person>),
        (status = 403, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[get("/admin/groups/{group_id}/owners")]
pub async fn list_group_owners(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<GroupId>,
) -> Result<HttpResponse, AppError> {
    require(authority::runs_installation(&actor))?;
    let list = app
        .db
        .read(move |connection| {
            groups::find(connection, *id)?.ok_or_else(AppError::not_found)?;
            Ok(owners::owners(connection, *id)?)
        })
        .await?;
    etag::json(&request, &list)
}

/// Lets an account look after a group.
#[utoipa::path(
    tag = "admin",
    operation_id = "add_group_owner",
    params(("group_id" = GroupId, Path), ("account_id" = AccountId, Path)),
    responses(
        (status = 204),
        (status = 403, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[put("/admin/groups/{group_id}/owners/{account_id}")]
pub async fn add_group_owner(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(GroupId, AccountId)>,
) -> Result<HttpResponse, AppError> {
    require(authority::runs_installation(&actor))?;
    let ((group, account), now) = (*path, app.clock.now());
    let act = Act::new(&app.ids, now, Some(actor.account), "add_group_owner", format!("account {account}"))
        .with(format!("group {group}"));
    app.db
        .write(move |connection| {
            groups::find(connection, group)?.ok_or_else(AppError::not_found)?;
            AccountRow::find(connection, account)?.ok_or_else(AppError::not_found)?;
            if owners::add_owner(connection, group, account)? { act.record(connection) } else { Ok(()) }
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Lets an account look after a group no longer.
#[utoipa::path(
    tag = "admin",
    operation_id = "remove_group_owner",
    params(("group_id" = GroupId, Path), ("account_id" = AccountId, Path)),
    responses(
        (status = 204),
        (status = 403, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[delete("/admin/groups/{group_id}/owners/{account_id}")]
pub async fn remove_group_owner(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(GroupId, AccountId)>,
) -> Result<HttpResponse, AppError> {
    require(authority::runs_installation(&actor))?;
    let ((group, account), now) = (*path, app.clock.now());
    let act =
        Act::new(&app.ids, now, Some(actor.account), "remove_group_owner", format!("account {account}"))
            .with(format!("group {group}"));
    app.db
        .write(move |connection| {
            if !owners::remove_owner(connection, group, account)? {
                return Err(AppError::not_found());
            }
            act.record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
