//! Roles, given and taken back.

use super::accounts::{load, looked_after};
use super::policy::{require, require_office};
use super::rows::roles::{GrantRow, codes};
use crate::accounts::authority;
use crate::accounts::holders::refuse_last_administrator;
use crate::app::App;
use crate::audit::Act;
use crate::db::schema::accounts_role_grants;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::extract::Body;
use actix_web::{HttpResponse, delete, put, web};
use diesel::prelude::*;
use shared::accounts::RoleGrant;
use shared::admin::{Account, NewRoleGrant};
use shared::core::id::{AccountId, RoleGrantId};
use shared::core::{Problem, Role};

/// Grants a role, everywhere or in one place. What the account has already is granted once.
///
/// Administrators grant every role, project managers those of facilitators, privacy reviewers and translators, both within
/// their own reach; nobody grants anything to themselves.
#[utoipa::path(
    tag = "admin",
    operation_id = "grant_role",
    params(("account_id" = AccountId, Path)),
    request_body = NewRoleGrant,
    responses(
        (status = 200, body = Account),
        (status = 403, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[put("/admin/accounts/{account_id}/roles")]
pub async fn grant_role(
    app: web::Data<App>,
    actor: Actor,
    account: web::Path<AccountId>,
    body: Body<NewRoleGrant>,
) -> Result<HttpResponse, AppError> {
    require_office(&actor)?;
    let (account, now) = (*account, app.clock.now());
    let grant = RoleGrant::from(body.0);
    let id = RoleGrantId(app.ids.uuid(now));
    let act = Act::new(&app.ids, now, Some(actor.account), "grant_role", format!("account {account}"))
        .with(codes(&grant));
    let found = app
        .db
        .write(move |connection| {
            let (row, roles) = looked_after(connection, &actor, account)?;
            require(authority::may_grant(&actor, &row.subject(), &grant))?;
            if roles.iter().all(|held| held.grant() != grant) {
                diesel::insert_into(accounts_role_grants::table)
                    .values(GrantRow::new(id, account, &grant))
                    .execute(connection)?;
                act.record(connection)?;
            }
            load(connection, &actor, account, now)
        })
        .await?;
    app.actors.forget_account(account);
    Ok(HttpResponse::Ok().json(found))
}

/// Takes a role back. The last administrator keeps theirs.
#[utoipa::path(
    tag = "admin",
    operation_id = "revoke_role",
    params(("account_id" = AccountId, Path), ("grant_id" = RoleGrantId, Path)),
    responses(
        (status = 204),
        (status = 403, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`last_administrator`"),
    ),
    security(("access_token" = []))
)]
#[delete("/admin/accounts/{account_id}/roles/{grant_id}")]
pub async fn revoke_role(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(AccountId, RoleGrantId)>,
) -> Result<HttpResponse, AppError> {
    require_office(&actor)?;
    let ((account, id), now) = (*path, app.clock.now());
    let act = Act::new(&app.ids, now, Some(actor.account), "revoke_role", format!("account {account}"));
    app.db
        .write(move |connection| {
            let (row, roles) = looked_after(connection, &actor, account)?;
            let held = roles.iter().find(|held| held.id == id).ok_or_else(AppError::not_found)?.grant();
            require(authority::may_grant(&actor, &row.subject(), &held))?;
            if held.role == Role::Administrator && held.country.is_none() {
                refuse_last_administrator(connection, account, now)?;
            }
            diesel::delete(accounts_role_grants::table.find(id)).execute(connection)?;
            act.with(codes(&held)).record(connection)
        })
        .await?;
    app.actors.forget_account(account);
    Ok(HttpResponse::NoContent().finish())
}
