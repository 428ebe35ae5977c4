//! Polls: writing one below a post of one's own, choosing, choosing anew, ending. The ballot is secret: nothing here tells what anybody else chose.

use super::categories::{self, Rules};
use super::held::must_wait;
use super::policy;
use super::posts::find_visible;
use super::rows::count;
use super::rows::polls::{self, PollRow};
use super::rows::veils;
use crate::app::App;
use crate::db::Conn;
use crate::guard::{Target, Unread};
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use crate::search;
use actix_web::{HttpRequest, HttpResponse, get, put, web};
use shared::core::id::PostId;
use shared::core::{FieldCode, ProblemCode, Timestamp};
use shared::forum::{NewPoll, Poll, PollOption, PollVote};

/// What the actor may do with a poll that they see.
#[derive(Clone, Copy)]
struct May {
    /// Whose post it is writes it, while they may change what they wrote; not where that is looked at first, since a poll would
    /// add words to a post that was let through.
    write: Result<(), ProblemCode>,
    vote: bool,
    end: bool,
}

/// What the actor may do with the poll of a post that stands and that they read.
fn find_readable(connection: &mut Conn, rules: &Rules, actor: &Actor, post: PostId) -> Result<May, AppError> {
    let (row, rule, place) = find_visible(connection, rules, actor, post)?;
    if row.deleted_at.is_some() || !row.is_readable(actor, rule) {
        return Err(AppError::not_found());
    }
    let may_edit = policy::may_edit(actor, rule, place.standing, row.writer());
    let write = if !may_edit || row.writer() != Some(actor.account) {
        Err(ProblemCode::Forbidden)
    } else if must_wait(connection, actor, rule, place.category, row.is_anonymous())? {
        Err(ProblemCode::ApprovalRequired)
    } else {
        Ok(())
    };
    Ok(May { write, vote: policy::may_react(actor, rule, place.standing, None), end: may_edit })
}

fn shown(
    connection: &mut Conn,
    row: PollRow,
    actor: &Actor,
    may: May,
    now: Timestamp,
) -> Result<Poll, AppError> {
    let post = row.post_id;
    let chosen = polls::chosen(connection, post, actor.account)?;
    let ended = row.has_ended(now);
    let is_told = ended || !chosen.is_empty();
    let voters = polls::voters(connection, post)?;
    let voters = count(row.kept_voters).saturating_add(u32::try_from(voters).unwrap_or(u32::MAX));
    let options = (0..).zip(polls::options(connection, post)?).map(|(place, (text, votes))| {
        let place: i32 = place;
        PollOption { text, count: is_told.then_some(votes), mine: chosen.contains(&place) }
    });
    Ok(Poll {
        post_id: post,
        options: options.collect(),
        question: row.question,
        multiple: row.multiple != 0,
        ends_at: row.ended_at.or(row.ends_at),
        ended,
        voters_count: is_told.then_some(voters),
        may_vote: may.vote && !ended,
        may_end: may.end && !ended,
    })
}

/// The poll of a post. How many chose what is in it once one has chosen, or it has ended; who chose what is in no answer.
#[utoipa::path(
    tag = "forum",
    operation_id = "find_poll",
    params(("post_id" = PostId, Path)),
    responses((status = 200, body = Poll)),
    security(("access_token" = []))
)]
#[get("/forum/posts/{post_id}/poll")]
pub async fn find_poll(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    post: web::Path<PostId>,
) -> Result<HttpResponse, AppError> {
    let (rules, post, now) = (categories::rules(&app).await?, *post, app.clock.now());
    let poll = app
        .db
        .read(move |connection| {
            let may = find_readable(connection, &rules, &actor, post)?;
            let row = PollRow::find(connection, post)?.ok_or_else(AppError::not_found)?;
            shown(connection, row, &actor, may, now)
        })
        .await?;
    etag::json(&request, &poll)
}

/// Lets a post of one's own ask with this poll, in place of another in which nobody has chosen yet.
#[utoipa::path(
    tag = "forum",
    operation_id = "save_poll",
    params(("post_id" = PostId, Path)),
    request_body = NewPoll,
    responses((status = 200, body = Poll)),
    security(("access_token" = []))
)]
#[put("/forum/posts/{post_id}/poll")]
pub async fn save_poll(
    app: web::Data<App>,
    actor: Actor,
    post: web::Path<PostId>,
    body: Unread<NewPoll>,
) -> Result<HttpResponse, AppError> {
    let (rules, post, now) = (categories::rules(&app).await?, *post, app.clock.now());
    let is_veiled = move |connection: &mut Conn| veils::is_anonymous(connection, post);
    let (new, warned) = body.admit(&app, &actor, Target::beside("poll", is_veiled)).await?;
    if new.ends_at.is_some_and(|end| end <= now) {
        return Err(AppError::field("ends_at", FieldCode::NotAvailable));
    }
    let poll = app
        .db
        .write(move |connection| {
            let may = find_readable(connection, &rules, &actor, post)?;
            may.write.map_err(AppError::problem)?;
            if PollRow::lock(connection, post)?.is_some() && polls::voters(connection, post)? > 0 {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            PollRow::delete(connection, post)?;
            PollRow::insert(connection, post, &new)?;
            warned.count(connection)?;
            search::index_post(connection, post)?;
            let row = PollRow::find(connection, post)?.ok_or_else(AppError::not_found)?;
            shown(connection, row, &actor, may, now)
        })
        .await?;
    Ok(HttpResponse::Ok().json(poll))
}

/// Chooses, in place of what one chose before; nothing at all takes that back.
#[utoipa::path(
    tag = "forum",
    operation_id = "vote_in_poll",
    params(("post_id" = PostId, Path)),
    request_body = PollVote,
    responses((status = 200, body = Poll)),
    security(("access_token" = []))
)]
#[put("/forum/posts/{post_id}/poll/vote")]
pub async fn vote_in_poll(
    app: web::Data<App>,
    actor: Actor,
    post: web::Path<PostId>,
    body: Body<PollVote>,
) -> Result<HttpResponse, AppError> {
    let (rules, post, now) = (categories::rules(&app).await?, *post, app.clock.now());
    let mut wanted: Vec<i32> =
        body.0.options.into_iter().map(|place| i32::try_from(place).unwrap_or(i32::MAX)).collect();
    wanted.sort_unstable();
    wanted.dedup();
    let poll = app
        .db
        .write(move |connection| {
            let may = find_readable(connection, &rules, &actor, post)?;
            let row = PollRow::lock(connection, post)?.ok_or_else(AppError::not_found)?;
            if !may.vote || row.has_ended(now) {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            let places = i32::try_from(polls::options(connection, post)?.len()).unwrap_or(i32::MAX);
            let is_known = wanted.iter().all(|place| (0..places).contains(place));
            if !is_known || (row.multiple == 0 && wanted.len() > 1) {
                return Err(AppError::field("options", FieldCode::NotAvailable));
            }
            polls::vote(connection, post, actor.account, &wanted)?;
            shown(connection, row, &actor, may, now)
        })
        .await?;
    Ok(HttpResponse::Ok().json(poll))
}

/// Ends a poll: whoever wrote it, or leads the conversation.
#[utoipa::path(
    tag = "forum",
    operation_id = "end_poll",
    params(("post_id" = PostId, Path)),
    responses((status = 200, body = Poll)),
    security(("access_token" = []))
)]
#[put("/forum/posts/{post_id}/poll/end")]
pub async fn end_poll(
    app: web::Data<App>,
    actor: Actor,
    post: web::Path<PostId>,
) -> Result<HttpResponse, AppError> {
    let (rules, post, now) = (categories::rules(&app).await?, *post, app.clock.now());
    let poll = app
        .db
        .write(move |connection| {
            let may = find_readable(connection, &rules, &actor, post)?;
            let mut row = PollRow::lock(connection, post)?.ok_or_else(AppError::not_found)?;
            if !may.end {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            if !row.has_ended(now) {
                PollRow::end(connection, post, now)?;
                row.ended_at = Some(now);
            }
            shown(connection, row, &actor, may, now)
        })
        .await?;
    Ok(HttpResponse::Ok().json(poll))
}
