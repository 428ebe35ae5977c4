//! Naming who guides a cohort.

use super::discussion;
use super::setup::show;
use crate::app::App;
use crate::audit::Act;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::learning::catalogue::language;
use crate::learning::guiding;
use crate::learning::rows::cohorts;
use actix_web::{HttpRequest, HttpResponse, delete, get, put, web};
use shared::accounts::Person;
use shared::core::ProblemCode;
use shared::core::id::{AccountId, CohortId};
use shared::learning::Cohort;

/// Who could guide a cohort, by name.
#[utoipa::path(
    tag = "teaching",
    operation_id = "list_facilitators",
    responses((status = 200, body = Vec<Person>)),
    security(("access_token" = []))
)]
#[get("/teaching/facilitators")]
pub async fn list_facilitators(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
) -> Result<HttpResponse, AppError> {
    guiding::require_arrange(&actor)?;
    let people = app.db.read(|connection| Ok(cohorts::facilitators(connection, None)?)).await?;
    etag::json(&request, &people)
}

/// Names a facilitator as one who guides a cohort. Who manages the project may do so too, so that no cohort is left alone.
#[utoipa::path(
    tag = "teaching",
    operation_id = "add_cohort_facilitator",
    params(("cohort_id" = CohortId, Path), ("account_id" = AccountId, Path)),
    responses((status = 200, body = Cohort)),
    security(("access_token" = []))
)]
#[put("/teaching/cohorts/{cohort_id}/facilitators/{account_id}")]
pub async fn add_cohort_facilitator(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(CohortId, AccountId)>,
) -> Result<HttpResponse, AppError> {
    let (id, account) = *path;
    let (act, language) = (act(&app, &actor, "add_cohort_facilitator", id, account), language(&actor, None));
    let cohort = app
        .db
        .write(move |connection| {
            let row = guiding::cohort_to_arrange(connection, &actor, id)?;
            if cohorts::facilitators(connection, Some(account))?.is_empty() {
                return Err(AppError::not_found());
            }
            if cohorts::add_facilitator(connection, id, account)? {
                discussion::join(connection, &row, account)?;
                act.record(connection)?;
            }
            show(connection, &actor, id, language)
        })
        .await?;
    app.actors.forget_account(account);
    Ok(HttpResponse::Ok().json(cohort))
}

/// Takes back that somebody guides a cohort. The last one stays.
#[utoipa::path(
    tag = "teaching",
    operation_id = "remove_cohort_facilitator",
    params(("cohort_id" = CohortId, Path), ("account_id" = AccountId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/teaching/cohorts/{cohort_id}/facilitators/{account_id}")]
pub async fn remove_cohort_facilitator(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(CohortId, AccountId)>,
) -> Result<HttpResponse, AppError> {
    let (id, account) = *path;
    let act = act(&app, &actor, "remove_cohort_facilitator", id, account);
    app.db
        .write(move |connection| {
            let row = guiding::cohort_to_arrange(connection, &actor, id)?;
            if !cohorts::remove_facilitator(connection, id, account)? {
                return Err(AppError::not_found());
            }
            if cohorts::facilitators_of(connection, &[id])?.is_empty() {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            discussion::leave(connection, &row, account)?;
            act.record(connection)
        })
        .await?;
    app.actors.forget_account(account);
    Ok(HttpResponse::NoContent().finish())
}

fn act(app: &App, actor: &Actor, name: &'static str, cohort: CohortId, account: AccountId) -> Act {
    let (now, subject) = (app.clock.now(), format!("account {account}"));
    Act::new(&app.ids, now, Some(actor.account), name, subject).with(format!("cohort {cohort}"))
}
