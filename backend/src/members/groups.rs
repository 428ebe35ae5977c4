//! The groups that one looks after: who is in them, and putting colleagues in and taking them out. Others do not learn that
//! the group exists. Which categories are open to it is not told here: one need not see them.

use super::policy;
use super::rows::directory::MemberRow;
use crate::accounts::groups;
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use actix_web::{HttpRequest, HttpResponse, delete, get, put, web};
use shared::core::id::{AccountId, GroupId};
use shared::members::{OwnGroup, OwnGroupMembers};

/// The groups that one looks after, by name.
#[utoipa::path(
    tag = "members",
    operation_id = "list_own_groups",
    responses((status = 200, body = Vec<OwnGroup>)),
    security(("access_token" = []))
)]
#[get("/members/groups")]
pub async fn list_own_groups(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
) -> Result<HttpResponse, AppError> {
    policy::must_be_member(&actor)?;
    let rows = app.db.read(move |connection| Ok(groups::owned_by(connection, actor.account)?)).await?;
    let own: Vec<OwnGroup> = rows.into_iter().map(|(id, name)| OwnGroup { id, name }).collect();
    etag::json(&request, &own)
}

/// The name of a group that the actor looks after; others do not exist.
fn find_own(connection: &mut Conn, actor: &Actor, group: GroupId) -> Result<String, AppError> {
    groups::owned_name(connection, group, actor.account)?.ok_or_else(AppError::not_found)
}

/// A group that one looks after, with who belongs to it.
#[utoipa::path(
    tag = "members",
    operation_id = "find_own_group",
    params(("group_id" = GroupId, Path)),
    responses((status = 200, body = OwnGroupMembers)),
    security(("access_token" = []))
)]
#[get("/members/groups/{group_id}")]
pub async fn find_own_group(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    group: web::Path<GroupId>,
) -> Result<HttpResponse, AppError> {
    policy::must_be_member(&actor)?;
    let id = *group;
    let found = app
        .db
        .read(move |connection| {
            let name = find_own(connection, &actor, id)?;
            Ok(OwnGroupMembers { id, name, members: groups::members(connection, id)? })
        })
        .await?;
    etag::json(&request, &found)
}

/// Puts a colleague into a group that one looks after: oneself, or one whom the directory shows.
#[utoipa::path(
    tag = "members",
    operation_id = "admit_to_group",
    params(("group_id" = GroupId, Path), ("account_id" = AccountId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[put("/members/groups/{group_id}/members/{account_id}")]
pub async fn admit_to_group(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(GroupId, AccountId)>,
) -> Result<HttpResponse, AppError> {
    policy::must_be_member(&actor)?;
    let (group, account) = *path;
    let act = act(&app, &actor, "add_group_member", group, account);
    app.db
        .write(move |connection| {
            find_own(connection, &actor, group)?;
            let colleague = MemberRow::find(connection, account)?.ok_or_else(AppError::not_found)?;
            if !colleague.is_listed() && account != actor.account {
                return Err(AppError::not_found());
            }
            if groups::add(connection, group, account)? { act.record(connection) } else { Ok(()) }
        })
        .await?;
    app.actors.forget_account(account);
    Ok(HttpResponse::NoContent().finish())
}

/// Takes somebody out of a group that one looks after.
#[utoipa::path(
    tag = "members",
    operation_id = "dismiss_from_group",
    params(("group_id" = GroupId, Path), ("account_id" = AccountId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/members/groups/{group_id}/members/{account_id}")]
pub async fn dismiss_from_group(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(GroupId, AccountId)>,
) -> Result<HttpResponse, AppError> {
    policy::must_be_member(&actor)?;
    let (group, account) = *path;
    let act = act(&app, &actor, "remove_group_member", group, account);
    app.db
        .write(move |connection| {
            find_own(connection, &actor, group)?;
            if !groups::remove(connection, group, account)? {
                return Err(AppError::not_found());
            }
            act.record(connection)
        })
        .await?;
    app.actors.forget_account(account);
    Ok(HttpResponse::NoContent().finish())
}

/// The same acts as an administrator's.
fn act(app: &App, actor: &Actor, name: &'static str, group: GroupId, account: AccountId) -> Act {
    let (now, subject) = (app.clock.now(), format!("account {account}"));
    Act::new(&app.ids, now, Some(actor.account), name, subject).with(format!("group {group}"))
}
