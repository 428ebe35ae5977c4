//! Invitations to look at, and what one may choose for a new one.

use super::policy;
use super::rows::{InvitationRow, PlacedRow, complete};
use crate::app::App;
use crate::db::Conn;
use crate::db::schema::{accounts_groups, accounts_organisations};
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::page::Asked;
use actix_web::{HttpRequest, HttpResponse, get, web};
use diesel::prelude::*;
use shared::accounts::invitations::{
    GroupSummary, Invitation, InvitationChoices, InvitationQuery, InvitationState, OrganisationChoice,
    RoleChoice,
};
use shared::core::id::{GroupId, InvitationId, OrganisationId};
use shared::core::{Country, Page, Problem, ProblemCode, Role};

/// What one may choose for an invitation: where to, as what, into which groups.
#[utoipa::path(
    tag = "accounts",
    operation_id = "find_invitation_choices",
    responses((status = 200, body = InvitationChoices)),
    security(("access_token" = []))
)]
#[get("/accounts/invitations/choices")]
pub async fn find_invitation_choices(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
) -> Result<HttpResponse, AppError> {
    inviters_only(&actor)?;
    let choices = app.db.read(move |connection| Ok(choices(connection, &actor)?)).await?;
    etag::json(&request, &choices)
}

/// Refuses whoever may invite nobody.
pub fn inviters_only(actor: &ActorFacts) -> Result<(), AppError> {
    if policy::may_invite(actor) { Ok(()) } else { Err(AppError::problem(ProblemCode::Forbidden)) }
}

/// Everything that the policy allows this actor.
pub fn choices(connection: &mut Conn, actor: &ActorFacts) -> QueryResult<InvitationChoices> {
    let organisations: Vec<(OrganisationId, String, Country)> = accounts_organisations::table
        .order((accounts_organisations::country, accounts_organisations::name))
        .select((accounts_organisations::id, accounts_organisations::name, accounts_organisations::country))
        .load(connection)?;
    let groups: Vec<(GroupId, String)> = accounts_groups::table
        .order(accounts_groups::name)
        .select((accounts_groups::id, accounts_groups::name))
        .load(connection)?;
    let scopes = || std::iter::once(None).chain(Country::ALL.iter().copied().map(Some));
    let roles = Role::ALL.iter().flat_map(|role| scopes().map(|country| RoleChoice { role: *role, country }));
    Ok(InvitationChoices {
        organisations: organisations
            .into_iter()
            .filter(|(.., country)| policy::may_invite_into(actor, *country))
            .map(|(id, name, country)| OrganisationChoice { id, name, country })
            .collect(),
        roles: roles.filter(|choice| policy::may_grant(actor, choice.role, choice.country)).collect(),
        groups: groups
            .into_iter()
            .filter(|(id, _)| policy::may_put_into(actor, *id))
            .map(|(id, name)| GroupSummary { id, name })
            .collect(),
    })
}

/// Invitations that one sent, and as a manager those of the country; the newest first.
#[utoipa::path(
    tag = "accounts",
    operation_id = "list_invitations",
    params(InvitationQuery),
    responses((status = 200, body = Page<Invitation>)),
    security(("access_token" = []))
)]
#[get("/accounts/invitations")]
pub async fn list_invitations(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<InvitationQuery>,
) -> Result<HttpResponse, AppError> {
    inviters_only(&actor)?;
    let asked = Asked::of("list_invitations", &*query)?;
    let state = query.state.unwrap_or(InvitationState::Open);
    let page: Page<Invitation> = app
        .db
        .read(move |connection| {
            let is_visible =
                |(row, _, country): &PlacedRow| policy::may_see(&actor, row.invited_by, *country);
            let rows = InvitationRow::list(connection, state, is_visible, asked.place, asked.rows())?;
            let page = asked.page(rows, |(row, ..)| row.key());
            page.try_map_all(|rows| rows.into_iter().map(|row| complete(connection, row)).collect())
        })
        .await?;
    etag::json(&request, &page)
}

/// One invitation.
#[utoipa::path(
    tag = "accounts",
    operation_id = "find_invitation",
    params(("invitation_id" = InvitationId, Path)),
    responses(
        (status = 200, body = Invitation),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[get("/accounts/invitations/{invitation_id}")]
pub async fn find_invitation(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    invitation: web::Path<InvitationId>,
) -> Result<HttpResponse, AppError> {
    let found = load(&app, &actor, *invitation).await?;
    etag::json(&request, &found)
}

/// The invitation, for whoever may see it.
pub async fn load(app: &App, actor: &Actor, invitation: InvitationId) -> Result<Invitation, AppError> {
    let actor = actor.clone();
    app.db
        .read(move |connection| {
            let placed = find_visible(connection, &actor, invitation)?;
            complete(connection, placed)
        })
        .await
}

/// The row; to whoever may not see it, it does not exist.
pub fn find_visible(
    connection: &mut Conn,
    actor: &ActorFacts,
    invitation: InvitationId,
) -> Result<PlacedRow, AppError> {
    InvitationRow::find(connection, invitation)?
        .filter(|(row, _, country)| policy::may_see(actor, row.invited_by, *country))
        .ok_or_else(AppError::not_found)
}
