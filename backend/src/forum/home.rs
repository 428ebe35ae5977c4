//! What waits for one in the forum: new since the last visit, waiting for an answer, recommended.

use super::categories;
use super::rows::topics::TopicRow;
use super::rows::visits::VisitRow;
use crate::app::App;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use actix_web::http::header::{CACHE_CONTROL, HeaderValue};
use actix_web::{HttpResponse, get, put, web};
use shared::forum::ForumHome;

/// Topics that are new.
const FRESH: usize = 10;
/// Topics of the other two lists.
const FEW: usize = 5;

/// What waits for one in the forum. Counts as a sign of one's visit: another begins after half an hour of quiet.
#[utoipa::path(
    tag = "forum",
    operation_id = "find_forum_home",
    responses((status = 200, body = ForumHome)),
    security(("access_token" = []))
)]
#[get("/forum/home")]
pub async fn find_forum_home(app: web::Data<App>, actor: Actor) -> Result<HttpResponse, AppError> {
    let (visible, now) = (categories::rules(&app).await?.visible(&actor), app.clock.now());
    let (account, country) = (actor.account, actor.country);
    let (visit, stored, home) = app
        .db
        .read(move |connection| {
            let stored = VisitRow::find(connection, account)?;
            let visit = VisitRow::seen(account, stored, now);
            let since = visit.last_visit();
            let fresh = TopicRow::list_fresh(connection, account, &visible, visit.new_since(), FRESH)?;
            let waiting = TopicRow::list_waiting(connection, account, &visible, FEW)?;
            let highlighted = TopicRow::list_highlighted(connection, account, &visible, country, FEW)?;
            let summaries =
                |rows: Vec<TopicRow>| rows.into_iter().map(TopicRow::into_summary).collect::<Vec<_>>();
            let home = ForumHome {
                last_visit_at: since,
                fresh: summaries(fresh),
                waiting: summaries(waiting),
                highlighted: summaries(highlighted),
            };
            Ok((visit, stored, home))
        })
        .await?;
    if visit.is_news(stored) {
        app.db.write(move |connection| Ok(visit.store(connection)?)).await?;
    }
    let private = (CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(HttpResponse::Ok().insert_header(private).json(home))
}

/// Marks everything in the forum as read until now.
#[utoipa::path(
    tag = "forum",
    operation_id = "mark_all_read",
    responses((status = 204)),
    security(("access_token" = []))
)]
#[put("/forum/read")]
pub async fn mark_all_read(app: web::Data<App>, actor: Actor) -> Result<HttpResponse, AppError> {
    let (account, now) = (actor.account, app.clock.now());
    app.db
        .write(move |connection| {
            let visit = VisitRow::seen(account, VisitRow::find(connection, account)?, now);
            Ok(visit.all_read(now).store(connection)?)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
