//! Accounts: searched, looked at, signed out everywhere.

use super::policy::{require, require_office, require_short};
use super::rows::accounts::{self, AccountRow};
use super::rows::roles::GrantRow;
use crate::accounts::authority;
use crate::accounts::rows::{SessionRow, find_person};
use crate::accounts::suspensions::SuspensionRow;
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::page::Asked;
use actix_web::{HttpRequest, HttpResponse, delete, get, web};
use shared::accounts::RoleGrant;
use shared::admin::{Account, AccountQuery, AccountSummary, GrantedRole, Suspension};
use shared::core::id::AccountId;
use shared::core::{Page, Problem, Timestamp};

/// The accounts that one looks after, the newest first.
#[utoipa::path(
    tag = "admin",
    operation_id = "list_accounts",
    params(AccountQuery),
    responses(
        (status = 200, body = Page<AccountSummary>),
        (status = 403, body = Problem, content_type = "application/problem+json", description = "one looks after nobody"),
    ),
    security(("access_token" = []))
)]
#[get("/admin/accounts")]
pub async fn list_accounts(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<AccountQuery>,
) -> Result<HttpResponse, AppError> {
    require_office(&actor)?;
    let asked = Asked::of("list_accounts", &*query)?;
    require_short(query.search.as_deref())?;
    let (query, now) = (query.into_inner(), app.clock.now());
    let page = app
        .db
        .read(move |connection| {
            let rows = AccountRow::list(connection, &actor, &query, now, asked.place, asked.sql_rows())?;
            let page = asked.page(rows, AccountRow::key);
            Ok(page.try_map_all(|rows| accounts::into_summaries(connection, rows, now))?)
        })
        .await?;
    etag::json(&request, &page)
}

/// One account, with its roles, its groups and its suspension.
#[utoipa::path(
    tag = "admin",
    operation_id = "find_account",
    params(("account_id" = AccountId, Path)),
    responses(
        (status = 200, body = Account),
        (status = 403, body = Problem, content_type = "application/problem+json", description = "one looks after nobody"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[get("/admin/accounts/{account_id}")]
pub async fn find_account(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    account: web::Path<AccountId>,
) -> Result<HttpResponse, AppError> {
    require_office(&actor)?;
    let now = app.clock.now();
    let account = app.db.read(move |connection| load(connection, &actor, *account, now)).await?;
    etag::json(&request, &account)
}

/// Signs an account out on all devices.
#[utoipa::path(
    tag = "admin",
    operation_id = "end_sessions",
    params(("account_id" = AccountId, Path)),
    responses(
        (status = 204),
        (status = 403, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[delete("/admin/accounts/{account_id}/sessions")]
pub async fn end_sessions(
    app: web::Data<App>,
    actor: Actor,
    account: web::Path<AccountId>,
) -> Result<HttpResponse, AppError> {
    require_office(&actor)?;
    let (account, now) = (*account, app.clock.now());
    let act = Act::new(&app.ids, now, Some(actor.account), "end_all_sessions", format!("account {account}"));
    app.db
        .write(move |connection| {
            let (row, roles) = looked_after(connection, &actor, account)?;
            require(authority::may_suspend(&actor, &row.subject(), &granted(&roles)))?;
            SessionRow::end_all(connection, account, now)?;
            act.record(connection)
        })
        .await?;
    app.actors.forget_account(account);
    Ok(HttpResponse::NoContent().finish())
}

/// An account that the actor looks after, with its roles; others do not exist.
pub fn looked_after(
    connection: &mut Conn,
    actor: &ActorFacts,
    account: AccountId,
) -> Result<(AccountRow, Vec<GrantRow>), AppError> {
    let row = AccountRow::find(connection, account)?
        .filter(|row| authority::looks_after(actor, &row.subject()))
        .ok_or_else(AppError::not_found)?;
    Ok((row, GrantRow::list(connection, account)?))
}

/// What the rows grant.
pub fn granted(roles: &[GrantRow]) -> Vec<RoleGrant> {
    roles.iter().map(GrantRow::grant).collect()
}

/// An account as the actor sees it.
pub fn load(
    connection: &mut Conn,
    actor: &ActorFacts,
    account: AccountId,
    now: Timestamp,
) -> Result<Account, AppError> {
    let (row, roles) = looked_after(connection, actor, account)?;
    let subject = row.subject();
    let has = granted(&roles);
    let role = |row: GrantRow| GrantedRole {
        id: row.id,
        may_revoke: authority::may_grant(actor, &subject, &row.grant()),
        grant: row.grant(),
    };
    let sessions = accounts::open_sessions(connection, account, now)?;
    Ok(Account {
        id: row.id,
        organisation: row.organisation(),
        groups: accounts::groups(connection, account)?,
        suspension: suspension(connection, account, now)?,
        sessions_count: u32::try_from(sessions.len()).unwrap_or(u32::MAX),
        last_used_at: sessions.into_iter().max(),
        grantable: authority::grantable(actor, &subject)
            .into_iter()
            .filter(|grant| !has.contains(grant))
            .collect(),
        may_suspend: authority::may_suspend(actor, &subject, &has),
        roles: roles.into_iter().map(role).collect(),
        name: row.name,
        email: row.email,
        language: row.language,
        country: row.country,
        profession: row.profession,
        created_at: row.created_at,
    })
}

fn suspension(
    connection: &mut Conn,
    account: AccountId,
    now: Timestamp,
) -> Result<Option<Suspension>, AppError> {
    let Some(row) = SuspensionRow::find(connection, account, now)? else { return Ok(None) };
    let created_by = match row.created_by {
        Some(account) => find_person(connection, account)?,
        None => None,
    };
    let SuspensionRow { reason, ends_at, created_at, .. } = row;
    Ok(Some(Suspension { reason, ends_at, created_at, created_by }))
}
