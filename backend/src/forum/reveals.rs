//! Telling a facilitator which anonymous colleague wrote a post: for a reason, on record, and never behind the author's back.

use super::categories::{self, Rules};
use super::policy;
use super::posts::find_visible;
use super::rows::reveals::{self, NewRevealRow};
use super::tell;
use crate::accounts::rows::find_person;
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::guard::{Target, Unread};
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::notify;
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use shared::core::ProblemCode;
use shared::core::id::{AccountId, PostId, RevealId};
use shared::forum::{NewReveal, Reveal, RevealedAuthor};

/// Whose an anonymous post is, and whether the actor wrote it; for the author and for those who may be told.
fn find_writer(
    connection: &mut Conn,
    rules: &Rules,
    actor: &Actor,
    post: PostId,
) -> Result<(Option<AccountId>, bool), AppError> {
    let (row, rule, _) = find_visible(connection, rules, actor, post)?;
    let writer = row.writer();
    if !row.is_anonymous() {
        return Err(AppError::not_found());
    }
    let is_own = writer == Some(actor.account);
    if is_own || policy::may_reveal(actor, rule, writer) {
        Ok((writer, is_own))
    } else {
        Err(AppError::problem(ProblemCode::Forbidden))
    }
}

/// Tells a facilitator who wrote an anonymous post. It is on record, and its author is told of it, and why.
#[utoipa::path(
    tag = "forum",
    operation_id = "reveal_author",
    params(("post_id" = PostId, Path)),
    request_body = NewReveal,
    responses((status = 200, body = RevealedAuthor)),
    security(("access_token" = []))
)]
#[post("/forum/posts/{post_id}/reveals")]
pub async fn reveal_author(
    app: web::Data<App>,
    actor: Actor,
    post: web::Path<PostId>,
    body: Unread<NewReveal>,
) -> Result<HttpResponse, AppError> {
    let (rules, post, now) = (categories::rules(&app).await?, *post, app.clock.now());
    let (new, warned) = body.admit(&app, &actor, Target::new("reveal")).await?;
    let row = NewRevealRow {
        id: RevealId(app.ids.uuid(now)),
        post_id: post,
        account_id: actor.account,
        reason: new.reason,
        text: new.text.trim().to_owned(),
        at: now,
    };
    let act = Act::new(&app.ids, now, Some(actor.account), "reveal_author", format!("post {post}"))
        .with(new.reason.to_string());
    let (told, author) = app
        .db
        .write(move |connection| {
            let (writer, is_own) = find_writer(connection, &rules, &actor, post)?;
            if is_own {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            row.insert(connection)?;
            act.record(connection)?;
            warned.count(connection)?;
            let Some(writer) = writer else { return Ok((Vec::new(), None)) };
            Ok((tell::revealed(connection, post, writer, now)?, find_person(connection, writer)?))
        })
        .await?;
    notify::announce(&app, &told);
    Ok(HttpResponse::Ok().json(RevealedAuthor { author }))
}

/// Who was told who wrote an anonymous post, and why: for its author, and for those who may be told.
#[utoipa::path(
    tag = "forum",
    operation_id = "list_reveals",
    params(("post_id" = PostId, Path)),
    responses((status = 200, body = Vec<Reveal>)),
    security(("access_token" = []))
)]
#[get("/forum/posts/{post_id}/reveals")]
pub async fn list_reveals(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    post: web::Path<PostId>,
) -> Result<HttpResponse, AppError> {
    let (rules, post) = (categories::rules(&app).await?, *post);
    let list = app
        .db
        .read(move |connection| {
            find_writer(connection, &rules, &actor, post)?;
            Ok(reveals::list(connection, post)?)
        })
        .await?;
    etag::json(&request, &list)
}
