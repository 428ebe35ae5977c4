//! Leaving a conversation for good: from a colleague whom one has blocked no message comes. They are not told; to them it
//! looks as if one did not wish to be written to.

use super::policy;
use super::rows::blocks;
use super::rows::directory::MemberRow;
use crate::app::App;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use actix_web::{HttpResponse, delete, put, web};
use shared::core::ProblemCode;
use shared::core::id::AccountId;

/// Takes no messages from a colleague any more. They are not told.
#[utoipa::path(
    tag = "members",
    operation_id = "block_member",
    params(("account_id" = AccountId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[put("/members/{account_id}/block")]
pub async fn block_member(
    app: web::Data<App>,
    actor: Actor,
    account: web::Path<AccountId>,
) -> Result<HttpResponse, AppError> {
    policy::must_be_member(&actor)?;
    let (me, other) = (actor.account, *account);
    if me == other {
        return Err(AppError::problem(ProblemCode::Forbidden));
    }
    app.db
        .write(move |connection| {
            MemberRow::find(connection, other)?.ok_or_else(AppError::not_found)?;
            Ok(blocks::insert(connection, me, other)?)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Takes messages from a colleague again.
#[utoipa::path(
    tag = "members",
    operation_id = "unblock_member",
    params(("account_id" = AccountId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/members/{account_id}/block")]
pub async fn unblock_member(
    app: web::Data<App>,
    actor: Actor,
    account: web::Path<AccountId>,
) -> Result<HttpResponse, AppError> {
    policy::must_be_member(&actor)?;
    let (me, other) = (actor.account, *account);
    app.db.write(move |connection| Ok(blocks::delete(connection, me, other)?)).await?;
    Ok(HttpResponse::NoContent().finish())
}
