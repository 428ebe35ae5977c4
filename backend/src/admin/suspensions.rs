//! Suspensions: an account that may not sign in, with the reason that its owner is told, until a day or until lifted.

use super::accounts::{granted, load, looked_after};
use super::policy::{require, require_office};
use crate::accounts::authority;
use crate::accounts::holders::refuse_last_administrator;
use crate::accounts::rows::SessionRow;
use crate::accounts::suspensions::{SuspensionRow, lift};
use crate::app::App;
use crate::audit::Act;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::extract::Body;
use actix_web::{HttpResponse, delete, put, web};
use shared::admin::{Account, NewSuspension};
use shared::core::id::AccountId;
use shared::core::{FieldCode, Problem};

/// Suspends an account, or changes why and until when: its sessions end, and signing in is refused with the reason.
#[utoipa::path(
    tag = "admin",
    operation_id = "suspend_account",
    params(("account_id" = AccountId, Path)),
    request_body = NewSuspension,
    responses(
        (status = 200, body = Account),
        (status = 403, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`last_administrator`"),
    ),
    security(("access_token" = []))
)]
#[put("/admin/accounts/{account_id}/suspension")]
pub async fn suspend_account(
    app: web::Data<App>,
    actor: Actor,
    account: web::Path<AccountId>,
    body: Body<NewSuspension>,
) -> Result<HttpResponse, AppError> {
    require_office(&actor)?;
    let (account, now) = (*account, app.clock.now());
    let NewSuspension { reason, ends_at } = body.0;
    let row = SuspensionRow {
        account_id: account,
        reason: reason.trim().to_owned(),
        ends_at,
        created_at: now,
        created_by: Some(actor.account),
    };
    let until = ends_at.map_or_else(|| "until lifted".to_owned(), |end| format!("until {end}"));
    let act = Act::new(&app.ids, now, Some(actor.account), "suspend_account", format!("account {account}"))
        .with(until);
    let found = app
        .db
        .write(move |connection| {
            let (subject, roles) = looked_after(connection, &actor, account)?;
            let roles = granted(&roles);
            require(authority::may_suspend(&actor, &subject.subject(), &roles))?;
            if ends_at.is_some_and(|end| end <= now) {
                return Err(AppError::field("ends_at", FieldCode::NotAvailable));
            }
            refuse_last_administrator(connection, account, now)?;
            row.put(connection)?;
            SessionRow::end_all(connection, account, now)?;
            act.record(connection)?;
            load(connection, &actor, account, now)
        })
        .await?;
    app.actors.forget_account(account);
    Ok(HttpResponse::Ok().json(found))
}

/// Lifts a suspension before its end.
#[utoipa::path(
    tag = "admin",
    operation_id = "lift_suspension",
    params(("account_id" = AccountId, Path)),
    responses(
        (status = 204),
        (status = 403, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json", description = "no such account here, or it is not suspended"),
    ),
    security(("access_token" = []))
)]
#[delete("/admin/accounts/{account_id}/suspension")]
pub async fn lift_suspension(
    app: web::Data<App>,
    actor: Actor,
    account: web::Path<AccountId>,
) -> Result<HttpResponse, AppError> {
    require_office(&actor)?;
    let (account, now) = (*account, app.clock.now());
    let act = Act::new(&app.ids, now, Some(actor.account), "lift_suspension", format!("account {account}"));
    app.db
        .write(move |connection| {
            let (subject, roles) = looked_after(connection, &actor, account)?;
            require(authority::may_suspend(&actor, &subject.subject(), &granted(&roles)))?;
            if !lift(connection, account, now)? {
                return Err(AppError::not_found());
            }
            act.record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
