//! Organisations: made, renamed, listed or not, merged where one was proposed twice.

use super::policy::require;
use super::rows::organisations::{self, OrganisationRow};
use crate::accounts::authority;
use crate::accounts::rows::NewOrganisationRow;
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::db::schema::accounts_organisations;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::{Body, IfMatch};
use crate::http::idempotency::{IdempotencyKey, Once};
use crate::http::page::Asked;
use actix_web::http::header::{ETAG, LOCATION};
use actix_web::{HttpRequest, HttpResponse, get, patch, post, web};
use diesel::prelude::*;
use shared::admin::{Merge, NewOrganisation, Organisation, OrganisationPatch, OrganisationQuery};
use shared::core::id::OrganisationId;
use shared::core::problem::EditConflict;
use shared::core::{FieldCode, Page, Problem};

/// The organisations of the countries that one looks after, the newest first.
#[utoipa::path(
    tag = "admin",
    operation_id = "list_organisations",
    params(OrganisationQuery),
    responses(
        (status = 200, body = Page<Organisation>),
        (status = 403, body = Problem, content_type = "application/problem+json", description = "one looks after nobody"),
    ),
    security(("access_token" = []))
)]
#[get("/admin/organisations")]
pub async fn list_organisations(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<OrganisationQuery>,
) -> Result<HttpResponse, AppError> {
    require(authority::looks_after_somebody(&actor))?;
    let asked = Asked::of("list_organisations", &*query)?;
    super::policy::require_short(query.search.as_deref())?;
    let query = query.into_inner();
    let page = app
        .db
        .read(move |connection| {
            let is_wanted = |row: &OrganisationRow| {
                query.country.is_none_or(|country| country == row.country) && may_see(&actor, row)
            };
            let search = query.search.as_deref();
            let rows = OrganisationRow::list(connection, is_wanted, search, asked.place, asked.rows())?;
            let page = asked.page(rows, OrganisationRow::key);
            Ok(page.try_map_all(|rows| organisations::counted(connection, rows))?)
        })
        .await?;
    etag::json(&request, &page)
}

/// Makes an organisation. A name that the country has already is refused.
#[utoipa::path(
    tag = "admin",
    operation_id = "create_organisation",
    params(("Idempotency-Key" = Option<String>, Header, description = "a repeated request with the same key creates nothing more")),
    request_body = NewOrganisation,
    responses(
        (status = 201, body = Organisation),
        (status = 403, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[post("/admin/organisations")]
pub async fn create_organisation(
    app: web::Data<App>,
    actor: Actor,
    key: IdempotencyKey,
    body: Body<NewOrganisation>,
) -> Result<HttpResponse, AppError> {
    let new = body.0;
    require(authority::looks_after_country(&actor, Some(new.country)))?;
    let now = app.clock.now();
    let once = Once::new(&app, actor.account, key, "create_organisation", &new);
    let id = OrganisationId(app.ids.uuid(now));
    let act =
        Act::new(&app.ids, now, Some(actor.account), "create_organisation", format!("organisation {id}"));
    let made = app
        .db
        .write(move |connection| {
            let id = once.create(connection, |connection| {
                let name = new.name.trim().to_owned();
                if OrganisationRow::is_taken(connection, &name, new.country, None)? {
                    return Err(AppError::field("name", FieldCode::NotAvailable));
                }
                let row = NewOrganisationRow { id, name, country: new.country, created_at: now };
                let listed = accounts_organisations::listed.eq(i32::from(new.listed));
                diesel::insert_into(accounts_organisations::table)
                    .values((row, listed))
                    .execute(connection)?;
                act.record(connection)?;
                Ok(id.0)
            })?;
            load(connection, OrganisationId(id))
        })
        .await?;
    let location = format!("/api/v1/admin/organisations/{}", made.id);
    Ok(HttpResponse::Created().insert_header((LOCATION, location)).json(made))
}

/// Changes an organisation of this version: its name, or whether those who apply may choose it.
#[utoipa::path(
    tag = "admin",
    operation_id = "update_organisation",
    params(("organisation_id" = OrganisationId, Path), ("If-Match" = String, Header, description = "the version that was read, quoted")),
    request_body = OrganisationPatch,
    responses(
        (status = 200, body = Organisation),
        (status = 403, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`edit_conflict` with both names"),
        (status = 428, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[patch("/admin/organisations/{organisation_id}")]
pub async fn update_organisation(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<OrganisationId>,
    version: IfMatch,
    body: Body<OrganisationPatch>,
) -> Result<HttpResponse, AppError> {
    require(authority::looks_after_somebody(&actor))?;
    let (id, patch, now) = (*id, body.0, app.clock.now());
    let mut act =
        Act::new(&app.ids, now, Some(actor.account), "update_organisation", format!("organisation {id}"));
    if let Some(listed) = patch.listed {
        act = act.with(format!("listed {listed}"));
    }
    let changed = app
        .db
        .write(move |connection| {
            let row = looked_after(connection, &actor, id)?;
            let name = patch.name.map_or(row.name, |name| name.trim().to_owned());
            if OrganisationRow::is_taken(connection, &name, row.country, Some(id))? {
                return Err(AppError::field("name", FieldCode::NotAvailable));
            }
            if !OrganisationRow::update(connection, id, version.0, &name, patch.listed)? {
                let row = OrganisationRow::find(connection, id)?.ok_or_else(AppError::not_found)?;
                let (stored_version, stored) = (row.version(), row.name);
                return Err(AppError::Conflict(Box::new(EditConflict {
                    stored_version,
                    stored,
                    sent: name,
                })));
            }
            act.record(connection)?;
            load(connection, id)
        })
        .await?;
    Ok(HttpResponse::Ok().insert_header((ETAG, format!("\"{}\"", changed.version))).json(changed))
}

/// Merges an organisation into another of the same country: its accounts and grants move, and it is gone.
#[utoipa::path(
    tag = "admin",
    operation_id = "merge_organisation",
    params(("organisation_id" = OrganisationId, Path)),
    request_body = Merge,
    responses(
        (status = 200, body = Organisation, description = "the organisation that stays"),
        (status = 403, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[post("/admin/organisations/{organisation_id}/merge")]
pub async fn merge_organisation(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<OrganisationId>,
    body: Body<Merge>,
) -> Result<HttpResponse, AppError> {
    require(authority::looks_after_somebody(&actor))?;
    let (from, into, now) = (*id, body.0.into, app.clock.now());
    let act =
        Act::new(&app.ids, now, Some(actor.account), "merge_organisation", format!("organisation {from}"))
            .with(format!("into {into}"));
    let (stays, moved) = app
        .db
        .write(move |connection| {
            let gone = looked_after(connection, &actor, from)?;
            let is_other = |row: &OrganisationRow| from != into && row.country == gone.country;
            OrganisationRow::find(connection, into)?
                .filter(is_other)
                .ok_or_else(|| AppError::field("into", FieldCode::NotAvailable))?;
            let moved = organisations::merge(connection, from, into)?;
            act.record(connection)?;
            Ok((load(connection, into)?, moved))
        })
        .await?;
    for account in moved {
        app.actors.forget_account(account);
    }
    Ok(HttpResponse::Ok().json(stays))
}

fn load(connection: &mut Conn, id: OrganisationId) -> Result<Organisation, AppError> {
    let row = OrganisationRow::find(connection, id)?.ok_or_else(AppError::not_found)?;
    organisations::counted(connection, vec![row])?.pop().ok_or_else(AppError::not_found)
}

/// An organisation that the actor may change: others do not exist for them.
fn looked_after(
    connection: &mut Conn,
    actor: &ActorFacts,
    id: OrganisationId,
) -> Result<OrganisationRow, AppError> {
    OrganisationRow::find(connection, id)?
        .filter(|row| authority::looks_after_country(actor, Some(row.country)))
        .ok_or_else(AppError::not_found)
}

/// Whoever looks after an organisation's people sees it.
fn may_see(actor: &ActorFacts, row: &OrganisationRow) -> bool {
    let subject = authority::Subject { account: None, country: row.country, organisation: row.id };
    authority::looks_after(actor, &subject)
}
