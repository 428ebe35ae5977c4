//! What everybody agrees to before anything else, in versions: who accepted which, and when, stays on record. A newer
//! version of a text asks everybody again.

use super::rows;
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::db::schema::accounts_acceptances::{self, dsl};
use crate::db::schema::accounts_accounts;
use crate::http::actor::SessionOwner;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use diesel::prelude::*;
use frontend::site::agreement_text;
use shared::accounts::Me;
use shared::accounts::agreements::{Acceptance, Agreement, AgreementText};
use shared::core::id::AccountId;
use shared::core::{Language, Problem, Timestamp};
use shared::settings::Controller;

/// The agreements as they are now, in one's language, and what one accepted.
#[utoipa::path(
    tag = "accounts",
    operation_id = "list_agreements",
    responses((status = 200, body = Vec<AgreementText>)),
    security(("access_token" = []))
)]
#[get("/accounts/agreements")]
pub async fn list_agreements(
    request: HttpRequest,
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
) -> Result<HttpResponse, AppError> {
    let (account, controller) = (actor.account, app.in_force.get().controller());
    let agreements = app.db.read(move |connection| Ok(list(connection, account, &controller)?)).await?;
    etag::json(&request, &agreements)
}

/// Accepts agreements in the version that is read now. Accepting again changes nothing.
#[utoipa::path(
    tag = "accounts",
    operation_id = "accept_agreements",
    request_body = Acceptance,
    responses(
        (status = 200, body = Me),
        (status = 422, body = Problem, content_type = "application/problem+json", description = "`not_available`: the text has changed meanwhile"),
    ),
    security(("access_token" = []))
)]
#[post("/accounts/agreements/acceptances")]
pub async fn accept_agreements(
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
    body: Body<Acceptance>,
) -> Result<HttpResponse, AppError> {
    let (account, now, ids) = (actor.account, app.clock.now(), app.ids.clone());
    let rule = app.in_force.get().second_factor();
    let me = app
        .db
        .write(move |connection| {
            for one in body.0.accepted {
                if accept(connection, account, one.agreement, now)? {
                    let subject = format!("agreement {} {}", one.agreement, one.version);
                    Act::new(&ids, now, Some(account), "accept_agreement", subject).record(connection)?;
                }
            }
            rows::find_me(connection, account, rule)
        })
        .await?;
    app.actors.forget_account(account);
    Ok(HttpResponse::Ok().json(me))
}

/// Whether the account owes an acceptance.
pub fn missing(connection: &mut Conn, account: AccountId) -> QueryResult<bool> {
    let accepted: Vec<(Agreement, i32)> = dsl::accounts_acceptances
        .filter(dsl::account_id.eq(account))
        .select((dsl::agreement, dsl::version))
        .load(connection)?;
    Ok(!Agreement::ALL.iter().all(|agreement| accepted.contains(&(*agreement, stored_version(*agreement)))))
}

/// Writes down that an account accepts an agreement as it is now; whether it had not before.
pub fn accept(
    connection: &mut Conn,
    account: AccountId,
    agreement: Agreement,
    now: Timestamp,
) -> QueryResult<bool> {
    let values = (
        dsl::account_id.eq(account),
        dsl::agreement.eq(agreement),
        dsl::version.eq(stored_version(agreement)),
        dsl::accepted_at.eq(now),
    );
    let added = crate::both!(connection, c => diesel::insert_into(accounts_acceptances::table)
        .values(values)
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(added == 1)
}

fn stored_version(agreement: Agreement) -> i32 {
    i32::try_from(agreement.version()).unwrap_or(i32::MAX)
}

fn list(
    connection: &mut Conn,
    account: AccountId,
    controller: &Controller,
) -> QueryResult<Vec<AgreementText>> {
    let language: Language =
        accounts_accounts::table.find(account).select(accounts_accounts::language).first(connection)?;
    let mut texts = Vec::new();
    for &agreement in Agreement::ALL {
        let newest: Option<(i32, Timestamp)> = dsl::accounts_acceptances
            .filter(dsl::account_id.eq(account).and(dsl::agreement.eq(agreement)))
            .order(dsl::version.desc())
            .select((dsl::version, dsl::accepted_at))
            .first(connection)
            .optional()?;
        let (title, body_html) = agreement_text(agreement, language, controller);
        texts.push(AgreementText {
            agreement,
            version: agreement.version(),
            title: title.to_owned(),
            body_html,
            accepted_version: newest.and_then(|(version, _)| u32::try_from(version).ok()),
            accepted_at: newest.map(|(_, at)| at),
        });
    }
    Ok(texts)
}
