//! Published practices, listed and read.

use super::policy;
use super::rows::listing;
use super::rows::practices::PracticeRow;
use super::rows::published::{self, Page, SummaryRow};
use super::rows::responses;
use super::way::{Act, step};
use crate::accounts::rows::find_person;
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::page::Asked;
use actix_web::{HttpRequest, HttpResponse, get, web};
use shared::core::id::PracticeId;
use shared::exchange::{Practice, PracticeQuery, PracticeSummary};

/// How many related practices a practice names.
const RELATED: i64 = 3;

/// The published case practices, the newest first.
#[utoipa::path(
    tag = "exchange",
    operation_id = "list_practices",
    params(PracticeQuery),
    responses((status = 200, body = shared::core::Page<PracticeSummary>)),
    security(("access_token" = []))
)]
#[get("/exchange/practices")]
pub async fn list_practices(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<PracticeQuery>,
) -> Result<HttpResponse, AppError> {
    policy::must_be_reader(&actor)?;
    let asked = Asked::of("list_practices", &*query)?;
    let query = query.into_inner();
    let rows = app
        .db
        .read(move |connection| Ok(listing::list(connection, &query, asked.place, asked.sql_rows())?))
        .await?;
    let page = asked.page(rows, SummaryRow::key);
    etag::json(
        &request,
        &page.try_map_all(|rows| rows.into_iter().map(SummaryRow::into_summary).collect::<Result<_, _>>())?,
    )
}

/// A published case practice.
#[utoipa::path(
    tag = "exchange",
    operation_id = "find_practice",
    params(("practice_id" = PracticeId, Path)),
    responses((status = 200, body = Practice)),
    security(("access_token" = []))
)]
#[get("/exchange/practices/{practice_id}")]
pub async fn find_practice(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<PracticeId>,
) -> Result<HttpResponse, AppError> {
    policy::must_be_reader(&actor)?;
    let id = *id;
    let practice = app.db.read(move |connection| load(connection, &actor, id)).await?;
    etag::json(&request, &practice)
}

fn load(connection: &mut Conn, actor: &ActorFacts, id: PracticeId) -> Result<Practice, AppError> {
    let (summary, version, page) = published::find(connection, id)?.ok_or_else(AppError::not_found)?;
    let row = PracticeRow::find(connection, id)?;
    let (who, state) = (policy::who(connection, actor, &row)?, row.state());
    let page: Page = serde_json::from_str(&page).map_err(AppError::internal)?;
    let related = listing::related(connection, id, RELATED)?;
    let may = |act| who.may(act) && step(state, act).is_some();
    let author = row.author_id.map(|author| find_person(connection, author)).transpose()?.flatten();
    let (votes, own_vote) = responses::votes(connection, id, actor.account)?;
    Ok(Practice {
        summary: summary.into_summary()?,
        version: super::rows::count(version),
        author,
        texts: page.texts,
        steps: page.steps,
        related: related.into_iter().map(SummaryRow::into_summary).collect::<Result<_, _>>()?,
        votes,
        own_vote,
        is_own: who.is_author,
        may_withdraw: may(Act::Withdraw),
        may_change_audience: may(Act::Open) || may(Act::Close),
    })
}
