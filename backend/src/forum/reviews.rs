//! Moderation: a colleague flags a post, those who lead the conversations there look at it, hide it, ask its author to
//! change it, take a passage out, warn; the author is told and can answer; everything is on record.

use super::categories::{self, Rules};
use super::markdown;
use super::policy;
use super::posts::{find_visible, show_reviewed};
use super::redaction;
use super::rows::posts::PostRow;
use super::rows::reviews::{self, NewEntryRow, ReviewRow};
use super::{suspending, tell};
use crate::accounts::authority;
use crate::accounts::suspensions::SuspensionRow;
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::db::schema::{accounts_accounts, forum_posts};
use crate::guard::{Target, Unread};
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::page::Asked;
use crate::{notify, search};
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use diesel::prelude::*;
use shared::core::id::{AccountId, PostId, ReviewEntryId, ReviewId};
use shared::core::{FieldCode, Page, ProblemCode, Timestamp};
use shared::forum::{
    NewFlag, NewReviewAct, NewReviewAnswer, PostReview, ReviewAct, ReviewEntry, ReviewQuery, ReviewReason,
    ReviewStep, ReviewSummary,
};

/// Asks those who moderate to look at a post.
#[utoipa::path(
    tag = "forum",
    operation_id = "flag_post",
    params(("post_id" = PostId, Path)),
    request_body = NewFlag,
    responses((status = 204)),
    security(("access_token" = []))
)]
#[post("/forum/posts/{post_id}/flags")]
pub async fn flag_post(
    app: web::Data<App>,
    actor: Actor,
    post: web::Path<PostId>,
    body: Unread<NewFlag>,
) -> Result<HttpResponse, AppError> {
    let (rules, post) = (categories::rules(&app).await?, *post);
    let (flag, warned) = body.admit(&app, &actor, Target::new("flag")).await?;
    let new = Step::new(&app, &actor, ReviewStep::Flagged, Some(flag.reason), flag.text);
    let id = ReviewId(app.ids.uuid(app.clock.now()));
    app.db
        .write(move |connection| {
            let (row, rule, _) = find_visible(connection, &rules, &actor, post)?;
            if row.deleted_at.is_some() {
                return Err(AppError::not_found());
            }
            if !policy::may_flag(&actor, rule, row.writer()) {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            let review = ReviewRow::open(connection, id, post, flag.reason, new.at)?;
            // Said once more, it says nothing new.
            if !reviews::has_flagged(connection, review, actor.account)? {
                ReviewRow::add_flag(connection, review)?;
                new.record(connection, review)?;
                warned.count(connection)?;
            }
            Ok(())
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Something that somebody does in a review, about to be remembered.
#[derive(Clone)]
struct Step {
    id: ReviewEntryId,
    actor: Actor,
    kind: ReviewStep,
    reason: Option<ReviewReason>,
    text: String,
    at: Timestamp,
}

impl Step {
    fn new(app: &App, actor: &Actor, kind: ReviewStep, reason: Option<ReviewReason>, text: String) -> Self {
        let at = app.clock.now();
        Self { id: ReviewEntryId(app.ids.uuid(at)), actor: actor.clone(), kind, reason, text, at }
    }

    fn record(self, connection: &mut Conn, review: ReviewId) -> QueryResult<()> {
        NewEntryRow {
            id: self.id,
            review_id: review,
            account_id: self.actor.account,
            step: self.kind,
            reason: self.reason,
            text: self.text.trim().to_owned(),
            at: self.at,
        }
        .insert(connection)
    }
}

/// The posts that wait to be looked at where one moderates, the longest waiting first; to others the list is empty.
#[utoipa::path(
    tag = "forum",
    operation_id = "list_reviews",
    params(ReviewQuery),
    responses((status = 200, body = Page<ReviewSummary>)),
    security(("access_token" = []))
)]
#[get("/forum/reviews")]
pub async fn list_reviews(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<ReviewQuery>,
) -> Result<HttpResponse, AppError> {
    let asked = Asked::of("list_reviews", &*query)?;
    let closed = query.closed;
    let led = categories::rules(&app).await?.led_by(&actor);
    let rows = app
        .db
        .read(move |connection| Ok(ReviewRow::list(connection, &led, closed, asked.place, asked.sql_rows())?))
        .await?;
    etag::json(&request, &asked.page(rows, ReviewRow::key).map(ReviewRow::into_summary))
}

/// A review, for those who moderate and for the post's author, who is told no names and nothing of their notes.
#[utoipa::path(
    tag = "forum",
    operation_id = "find_review",
    params(("review_id" = ReviewId, Path)),
    responses((status = 200, body = PostReview)),
    security(("access_token" = []))
)]
#[get("/forum/reviews/{review_id}")]
pub async fn find_review(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    review: web::Path<ReviewId>,
) -> Result<HttpResponse, AppError> {
    let (rules, review, now) = (categories::rules(&app).await?, *review, app.clock.now());
    let review = app.db.read(move |connection| load(connection, &rules, &actor, review, now)).await?;
    etag::json(&request, &review)
}

/// What somebody may do in a review.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Moderator,
    Author,
    /// They look after the author, and were asked to suspend them: whatever they see of the forum, they see this review.
    Office,
}

/// The review, and which part the actor has in it; to others it does not exist.
fn part(
    connection: &mut Conn,
    rules: &Rules,
    actor: &Actor,
    review: ReviewId,
) -> Result<(ReviewRow, Part), AppError> {
    let row = ReviewRow::find(connection, review)?.ok_or_else(AppError::not_found)?;
    let visible = rules.find_visible(actor, row.category_id);
    if row.writer() == Some(actor.account) {
        // Nobody moderates their own.
        return visible.map(|_| (row, Part::Author));
    }
    if visible.is_ok_and(|rule| policy::may_lead(actor, rule)) {
        return Ok((row, Part::Moderator));
    }
    let is_office = match row.writer().filter(|_| authority::looks_after_somebody(actor)) {
        Some(author) => suspending::may_decide(connection, actor, author)?,
        None => false,
    };
    let is_office = is_office && reviews::is_suspension_asked(connection, review, actor.account)?;
    if is_office { Ok((row, Part::Office)) } else { Err(AppError::not_found()) }
}

/// Whether the actor may suspend the author here and now. Of an anonymous colleague only those may whom somebody else has asked
/// to: who may follows from the author's country and organisation, which it would otherwise tell whoever moderates.
fn may_suspend(
    connection: &mut Conn,
    actor: &Actor,
    review: &ReviewRow,
    part: Part,
    now: Timestamp,
) -> QueryResult<bool> {
    let is_possible = part != Part::Author && authority::looks_after_somebody(actor);
    let Some(author) = review.writer().filter(|_| is_possible) else { return Ok(false) };
    let is_due = !review.is_anonymous()
        || part == Part::Office
        || reviews::is_suspension_asked(connection, review.id, actor.account)?;
    Ok(is_due && suspending::may_suspend(connection, actor, author, now)?)
}

/// What somebody may do in an open review.
fn acts(
    connection: &mut Conn,
    actor: &Actor,
    review: &ReviewRow,
    part: Part,
    now: Timestamp,
) -> QueryResult<Vec<ReviewAct>> {
    let suspends = may_suspend(connection, actor, review, part, now)?;
    // Of an anonymous colleague the same is offered whoever it is, and whether they are still there.
    let is_somebody = review.is_anonymous() || review.writer().is_some();
    let may = |act: &ReviewAct| match act {
        ReviewAct::Suspend => suspends,
        ReviewAct::AskSuspension => part == Part::Moderator && !suspends && is_somebody,
        _ => part == Part::Moderator,
    };
    Ok(ReviewAct::ALL.iter().copied().filter(|act| review.closed_at.is_none() && may(act)).collect())
}

fn load(
    connection: &mut Conn,
    rules: &Rules,
    actor: &Actor,
    review: ReviewId,
    now: Timestamp,
) -> Result<PostReview, AppError> {
    let (row, part) = part(connection, rules, actor, review)?;
    let mut post = show_reviewed(connection, rules, actor, row.post_id)?;
    let acts = acts(connection, actor, &row, part, now)?;
    let is_moderator = part != Part::Author;
    let (body_markdown, author_language) = if is_moderator {
        let language = match row.author_id {
            Some(author) => Some(
                accounts_accounts::table
                    .find(author)
                    .select(accounts_accounts::language)
                    .first(connection)?,
            ),
            None => None,
        };
        (PostRow::markdown(connection, row.post_id)?, language)
    } else {
        (String::new(), None)
    };
    if part == Part::Office {
        // Hidden or not, they decide about it.
        post.body_html = markdown::to_html(&body_markdown);
    }
    let mut entries = reviews::entries(connection, review)?;
    let is_anonymous = row.is_anonymous();
    if is_anonymous && is_moderator {
        entries.iter_mut().for_each(name_no_author);
    }
    Ok(PostReview {
        id: row.id,
        title: row.title,
        post,
        body_markdown,
        author_language,
        opened_at: row.opened_at,
        closed_at: row.closed_at,
        entries: if is_moderator { entries } else { told_to_author(entries, is_anonymous) },
        may_moderate: is_moderator,
        acts,
    })
}

/// The answers of an anonymous author say no name either. Nor do those who suspended them: it would say whom they look after; and
/// their words to the author, in the author's language, would say where that is.
fn name_no_author(entry: &mut ReviewEntry) {
    if matches!(entry.step, ReviewStep::Answered | ReviewStep::Suspended) {
        entry.person = None;
    }
    if entry.step == ReviewStep::Suspended {
        entry.text.clear();
    }
}

/// No names and nothing of their notes; but an anonymous author is told who suspended them, since to those it said who they are.
fn told_to_author(entries: Vec<ReviewEntry>, is_anonymous: bool) -> Vec<ReviewEntry> {
    let is_told = |entry: &ReviewEntry| {
        !matches!(entry.step, ReviewStep::Flagged | ReviewStep::Noted | ReviewStep::SuspensionAsked)
    };
    let told = entries.into_iter().filter(is_told);
    let is_named = |step| is_anonymous && step == ReviewStep::Suspended;
    told.map(|entry| ReviewEntry { person: entry.person.filter(|_| is_named(entry.step)), ..entry }).collect()
}

/// Does something in an open review. Its author is told of all but notes.
#[utoipa::path(
    tag = "forum",
    operation_id = "act_in_review",
    params(("review_id" = ReviewId, Path)),
    request_body = NewReviewAct,
    responses((status = 200, body = PostReview)),
    security(("access_token" = []))
)]
#[post("/forum/reviews/{review_id}/acts")]
pub async fn act_in_review(
    app: web::Data<App>,
    actor: Actor,
    review: web::Path<ReviewId>,
    body: Unread<NewReviewAct>,
) -> Result<HttpResponse, AppError> {
    let (rules, review, now) = (categories::rules(&app).await?, *review, app.clock.now());
    let (new, warned) = body.admit(&app, &actor, Target::new("review")).await?;
    let step = Step::new(&app, &actor, step_of(new.act), new.reason, new.text.clone());
    let subject = format!("review {review}: {}", new.act);
    let act = Act::new(&app.ids, now, Some(actor.account), "act_in_review", subject);
    let is_told = !matches!(new.act, ReviewAct::Note | ReviewAct::Close | ReviewAct::AskSuspension);
    let inner = app.clone();
    let (told, author, review) = app
        .db
        .write(move |connection| {
            let (row, part) = part(connection, &rules, &actor, review)?;
            if !acts(connection, &actor, &row, part, now)?.contains(&new.act) {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            perform(connection, &inner, &actor, &row, &new, now)?;
            step.record(connection, review)?;
            act.record(connection)?;
            warned.count(connection)?;
            let told = match row.writer().filter(|_| is_told) {
                Some(author) => tell::decided(connection, review, author, now)?,
                None => Vec::new(),
            };
            let suspended = row.writer().filter(|_| new.act == ReviewAct::Suspend);
            Ok((told, suspended, load(connection, &rules, &actor, review, now)?))
        })
        .await?;
    if let Some(author) = author {
        app.actors.forget_account(author);
    }
    notify::announce(&app, &told);
    Ok(HttpResponse::Ok().json(review))
}

/// An open review in which somebody moderates: what they do elsewhere becomes a step of it.
#[derive(Clone)]
pub(super) struct Reviewed {
    review: ReviewId,
    post: PostId,
    author: Option<AccountId>,
    step: Step,
}

impl Reviewed {
    /// The review in which the actor purges an identifier.
    pub async fn purging(app: &App, actor: &Actor, review: ReviewId) -> Result<Self, AppError> {
        let step = Step::new(app, actor, ReviewStep::Purged, Some(ReviewReason::Identifies), String::new());
        let (rules, actor) = (categories::rules(app).await?, actor.clone());
        let unknown = || AppError::field("review_id", FieldCode::NotAvailable);
        app.db
            .read(move |connection| {
                let (row, part) = part(connection, &rules, &actor, review).map_err(|_| unknown())?;
                if part != Part::Moderator || row.closed_at.is_some() {
                    return Err(unknown());
                }
                Ok(Self { review, post: row.post_id, author: row.writer(), step })
            })
            .await
    }

    /// The post that is looked at.
    pub const fn post(&self) -> PostId {
        self.post
    }

    /// Remembers it, and tells the author of the post.
    pub fn record(self, connection: &mut Conn) -> Result<Vec<AccountId>, AppError> {
        let at = self.step.at;
        self.step.record(connection, self.review)?;
        self.author.map_or(Ok(Vec::new()), |author| tell::decided(connection, self.review, author, at))
    }
}

const fn step_of(act: ReviewAct) -> ReviewStep {
    match act {
        ReviewAct::Note => ReviewStep::Noted,
        ReviewAct::Hide => ReviewStep::Hidden,
        ReviewAct::Show => ReviewStep::Shown,
        ReviewAct::AskEdit => ReviewStep::EditAsked,
        ReviewAct::Redact => ReviewStep::Redacted,
        ReviewAct::Warn => ReviewStep::Warned,
        ReviewAct::Suspend => ReviewStep::Suspended,
        ReviewAct::AskSuspension => ReviewStep::SuspensionAsked,
        ReviewAct::Close => ReviewStep::Closed,
    }
}

fn perform(
    connection: &mut Conn,
    app: &App,
    actor: &Actor,
    review: &ReviewRow,
    new: &NewReviewAct,
    now: Timestamp,
) -> Result<(), AppError> {
    match new.act {
        ReviewAct::Hide => hide(connection, review.post_id, Some(now))?,
        ReviewAct::Show => hide(connection, review.post_id, None)?,
        ReviewAct::Close => ReviewRow::close(connection, review.id, now)?,
        ReviewAct::Redact => {
            if !redaction::redact(connection, review.post_id, &new.passage, now)? {
                return Err(AppError::field("passage", FieldCode::NotAvailable));
            }
        }
        ReviewAct::Suspend => {
            let account_id = review.writer().ok_or_else(AppError::not_found)?;
            let (reason, ends_at) = (new.text.trim().to_owned(), new.ends_at);
            let created_by = Some(actor.account);
            let row = SuspensionRow { account_id, reason, ends_at, created_at: now, created_by };
            suspending::suspend(connection, &app.ids, actor, &row)?;
        }
        ReviewAct::AskSuspension => {
            // An anonymous colleague who has left is asked about as if they had not.
            if let Some(author) = review.writer() {
                suspending::ask(connection, review.id, author, actor.account, now)?;
            }
        }
        ReviewAct::Note | ReviewAct::AskEdit | ReviewAct::Warn => {}
    }
    Ok(())
}

fn hide(connection: &mut Conn, post: PostId, since: Option<Timestamp>) -> QueryResult<()> {
    use forum_posts::dsl;
    diesel::update(dsl::forum_posts.find(post))
        .set((dsl::hidden_at.eq(since), dsl::version.eq(dsl::version + 1)))
        .execute(connection)?;
    search::index_post(connection, post)
}

/// Answers those who moderate, as the author of the post.
#[utoipa::path(
    tag = "forum",
    operation_id = "answer_review",
    params(("review_id" = ReviewId, Path)),
    request_body = NewReviewAnswer,
    responses((status = 200, body = PostReview)),
    security(("access_token" = []))
)]
#[post("/forum/reviews/{review_id}/answers")]
pub async fn answer_review(
    app: web::Data<App>,
    actor: Actor,
    review: web::Path<ReviewId>,
    body: Unread<NewReviewAnswer>,
) -> Result<HttpResponse, AppError> {
    let (rules, review, now) = (categories::rules(&app).await?, *review, app.clock.now());
    let (new, warned) = body.admit(&app, &actor, Target::new("review")).await?;
    let step = Step::new(&app, &actor, ReviewStep::Answered, None, new.text);
    let review = app
        .db
        .write(move |connection| {
            let (row, part) = part(connection, &rules, &actor, review)?;
            if part != Part::Author || row.closed_at.is_some() {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            step.record(connection, review)?;
            warned.count(connection)?;
            load(connection, &rules, &actor, review, now)
        })
        .await?;
    Ok(HttpResponse::Ok().json(review))
}
