//! The directory: colleagues by name, and one colleague's page.

use super::policy::{self, Contact};
use super::rows::blocks;
use super::rows::directory::{self, MemberRow};
use crate::app::App;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::page::Asked;
use actix_web::{HttpRequest, HttpResponse, get, web};
use shared::accounts::OrganisationSummary;
use shared::core::id::AccountId;
use shared::core::{Page, ProblemCode};
use shared::members::{Member, MemberQuery, MemberSummary};

/// Most characters that a search by name takes.
const MAX_SEARCH: usize = 100;

/// Colleagues by name, those who are listed.
#[utoipa::path(
    tag = "members",
    operation_id = "list_members",
    params(MemberQuery),
    responses((status = 200, body = Page<MemberSummary>)),
    security(("access_token" = []))
)]
#[get("/members")]
pub async fn list_members(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<MemberQuery>,
) -> Result<HttpResponse, AppError> {
    policy::must_be_member(&actor)?;
    if query.name.as_deref().unwrap_or_default().chars().count() > MAX_SEARCH {
        let detail = Some(format!("name may have {MAX_SEARCH} characters"));
        return Err(AppError::Problem { code: ProblemCode::MalformedRequest, detail });
    }
    let asked = Asked::of("list_members", &*query)?;
    let query = query.into_inner();
    let page = app
        .db
        .read(move |connection| {
            let rows = MemberRow::list(connection, &query, asked.place, asked.sql_rows())?;
            let page = asked.page(rows, MemberRow::key);
            Ok(page.try_map_all(|rows| directory::into_summaries(connection, rows))?)
        })
        .await?;
    etag::json(&request, &page)
}

/// The organisations that listed colleagues work for, to choose one.
#[utoipa::path(
    tag = "members",
    operation_id = "list_member_organisations",
    responses((status = 200, body = Vec<OrganisationSummary>)),
    security(("access_token" = []))
)]
#[get("/members/organisations")]
pub async fn list_member_organisations(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
) -> Result<HttpResponse, AppError> {
    policy::must_be_member(&actor)?;
    let organisations = app.db.read(|connection| Ok(directory::list_organisations(connection)?)).await?;
    etag::json(&request, &organisations)
}

/// What every member sees of a colleague, or of oneself.
#[utoipa::path(
    tag = "members",
    operation_id = "find_member",
    params(("account_id" = AccountId, Path)),
    responses((status = 200, body = Member)),
    security(("access_token" = []))
)]
#[get("/members/{account_id}")]
pub async fn find_member(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    account: web::Path<AccountId>,
) -> Result<HttpResponse, AppError> {
    policy::must_be_member(&actor)?;
    let account = *account;
    let member = app
        .db
        .read(move |connection| {
            let row = MemberRow::find(connection, account)?.ok_or_else(AppError::not_found)?;
            let contact = Contact::find(connection, actor.account, &row)?;
            let may_write = policy::may_write(&actor, account, contact);
            let blocked = blocks::has_blocked(connection, actor.account, account)?;
            Ok(row.into_member(connection, may_write, blocked)?)
        })
        .await?;
    etag::json(&request, &member)
}
