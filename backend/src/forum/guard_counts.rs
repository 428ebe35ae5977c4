//! How often the privacy guard has refused or warned, for those who moderate.

use super::policy;
use crate::app::App;
use crate::guard::{self, GuardCountRow};
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use actix_web::{HttpRequest, HttpResponse, get, web};
use shared::core::{FieldCode, ProblemCode};
use shared::forum::{GuardCount, GuardCountQuery, GuardOutcome};

/// How often each rule of the privacy guard has refused a text or warned of it, in the countries where one moderates; what anonymous
/// colleagues wrote has no country and is counted for all. Rules that did nothing are left out.
#[utoipa::path(
    tag = "forum",
    operation_id = "list_guard_counts",
    params(GuardCountQuery),
    responses((status = 200, body = Vec<GuardCount>)),
    security(("access_token" = []))
)]
#[get("/forum/guard-counts")]
pub async fn list_guard_counts(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<GuardCountQuery>,
) -> Result<HttpResponse, AppError> {
    let countries = policy::moderated_countries(&actor);
    if countries.is_empty() {
        return Err(AppError::problem(ProblemCode::Forbidden));
    }
    let days = (query.from, query.to);
    if days.1 < days.0 {
        return Err(AppError::field("to", FieldCode::TooSmall));
    }
    let rows = app.db.read(move |connection| Ok(guard::totals(connection, days, &countries)?)).await?;
    etag::json(&request, &by_rule(rows))
}

/// The rows come rule by rule.
fn by_rule(rows: Vec<GuardCountRow>) -> Vec<GuardCount> {
    let mut counts: Vec<GuardCount> = Vec::new();
    for (rule, outcome, number) in rows {
        let number = u64::try_from(number).unwrap_or_default();
        if counts.last().is_none_or(|last| last.rule != rule) {
            counts.push(GuardCount { rule, refused_count: 0, warned_count: 0, overruled_count: 0 });
        }
        if let Some(last) = counts.last_mut() {
            match outcome {
                GuardOutcome::Refused => last.refused_count = number,
                GuardOutcome::Warned => last.warned_count = number,
                GuardOutcome::Overruled => last.overruled_count = number,
            }
        }
    }
    counts
}
