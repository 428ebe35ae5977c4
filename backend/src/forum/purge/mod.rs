//! Purging: one act takes a leaked identifier out of everything that is stored, wherever it stands and whoever may see that
//! (ADR 0025). The identifier is in the request and in memory, and nowhere else: no address, log, job or entry of the audit
//! has it, nor a hash of it.

mod pattern;
mod scan;
pub mod texts;
mod whereabouts;

use super::categories::{self, Rules};
use super::policy;
use super::reviews::Reviewed;
use super::rows::translations;
use super::tell::{self, About};
use crate::app::App;
use crate::audit::Act;
use crate::db::schema::{forum_posts, forum_topics, http_idempotency_keys};
use crate::db::{Conn, texts as stored};
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::extract::Body;
use crate::media::delete_files;
use crate::{notify, search};
use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpResponse, post, web};
use diesel::prelude::*;
use pattern::Pattern;
use scan::Found;
use shared::core::id::{AccountId, FileId, PostId, TopicId};
use shared::core::{FieldCode, Problem, ProblemCode, Timestamp};
use shared::forum::{PurgeReport, PurgeRequest};
use std::collections::BTreeSet;
use std::sync::Arc;
use texts::{Kind, Of};
use uuid::Uuid;
use whereabouts::{Whereabouts, post_of};

/// What stands in more texts than this is no identifier, but a word.
const MOST: usize = 500;
/// How often it is looked for again: somebody may quote it while it is taken out.
const ROUNDS: usize = 3;

/// Where an identifier stands. Nothing is changed.
#[utoipa::path(
    tag = "forum",
    operation_id = "preview_purge",
    request_body = PurgeRequest,
    responses(
        (status = 200, body = PurgeReport),
        (status = 422, body = Problem, content_type = "application/problem+json", description = "`values` says too little, or stands in too many texts (`too_broad`)"),
    ),
    security(("access_token" = []))
)]
#[post("/forum/purges/preview")]
pub async fn preview_purge(
    app: web::Data<App>,
    actor: Actor,
    body: Body<PurgeRequest>,
) -> Result<HttpResponse, AppError> {
    let rules = admit(&app, &actor).await?;
    let pattern = Arc::new(Pattern::of(&body.0.values));
    let found = find(&app, &pattern).await?;
    let report = app
        .db
        .read(move |connection| Ok(Whereabouts::of(connection, &found)?.report(connection, &rules, &actor)?))
        .await?;
    Ok(answer(&report))
}

/// Takes an identifier out of everything that is stored. The authors of the posts in which it stood are told.
#[utoipa::path(
    tag = "forum",
    operation_id = "create_purge",
    request_body = PurgeRequest,
    responses(
        (status = 200, body = PurgeReport, description = "where it stood"),
        (status = 422, body = Problem, content_type = "application/problem+json", description = "`values` says too little, or stands in too many texts (`too_broad`); `review_id` is `not_available`"),
    ),
    security(("access_token" = []))
)]
#[post("/forum/purges")]
pub async fn create_purge(
    app: web::Data<App>,
    actor: Actor,
    body: Body<PurgeRequest>,
) -> Result<HttpResponse, AppError> {
    let rules = admit(&app, &actor).await?;
    let PurgeRequest { values, review_id } = body.0;
    let pattern = Arc::new(Pattern::of(&values));
    let mut purge = Purge::new(&app, &actor, rules, Arc::clone(&pattern));
    if let Some(review) = review_id {
        purge.reviewed = Some(Reviewed::purging(&app, &actor, review).await?);
    }
    let mut report = purge.run(&app, find(&app, &pattern).await?).await?;
    for _ in 1..ROUNDS {
        let left = find(&app, &pattern).await?;
        if left.is_empty() {
            break;
        }
        let more = purge.run(&app, left).await?;
        report.places.extend(more.places);
    }
    app.category_rules.forget();
    Ok(answer(&report))
}

/// What names people and what was found is kept nowhere on the way.
fn answer(report: &PurgeReport) -> HttpResponse {
    HttpResponse::Ok().insert_header((CACHE_CONTROL, "no-store")).json(report)
}

async fn admit(app: &App, actor: &Actor) -> Result<Arc<Rules>, AppError> {
    if policy::may_purge(actor) {
        categories::rules(app).await
    } else {
        Err(AppError::problem(ProblemCode::Forbidden))
    }
}

async fn find(app: &App, pattern: &Arc<Pattern>) -> Result<Vec<Found>, AppError> {
    let found = scan::find(app, pattern, MOST).await?;
    if found.len() > MOST { Err(AppError::field("values", FieldCode::TooBroad)) } else { Ok(found) }
}

/// A purge under way.
#[derive(Clone)]
struct Purge {
    /// Names it in the audit: nothing of what is purged is in it.
    id: Uuid,
    app: App,
    actor: Actor,
    rules: Arc<Rules>,
    pattern: Arc<Pattern>,
    reviewed: Option<Reviewed>,
    now: Timestamp,
}

impl Purge {
    fn new(app: &App, actor: &Actor, rules: Arc<Rules>, pattern: Arc<Pattern>) -> Self {
        let now = app.clock.now();
        let id = app.ids.uuid(now);
        Self { id, app: app.clone(), actor: actor.clone(), rules, pattern, reviewed: None, now }
    }

    /// Takes out what was found, all or nothing, and says where it stood.
    async fn run(&mut self, app: &App, found: Vec<Found>) -> Result<PurgeReport, AppError> {
        let this = self.clone();
        // Only the first round is a step of the review.
        self.reviewed = None;
        let (report, told) = app.db.write(move |connection| this.write(connection, &found)).await?;
        notify::announce(app, &told);
        Ok(report)
    }

    fn write(
        self,
        connection: &mut Conn,
        found: &[Found],
    ) -> Result<(PurgeReport, Vec<AccountId>), AppError> {
        let whereabouts = Whereabouts::of(connection, found)?;
        let report = whereabouts.report(connection, &self.rules, &self.actor)?;
        let authors = whereabouts.authors(connection)?;
        stored::overwrite_deleted(connection, true)?;
        let taken = self.take_out(connection, found);
        stored::overwrite_deleted(connection, false)?;
        taken?;
        let subject = format!("purge {}", self.id);
        Act::new(&self.app.ids, self.now, Some(self.actor.account), "create_purge", subject)
            .with(format!("{} texts", found.len()))
            .record(connection)?;
        let told = self.tell(connection, authors)?;
        Ok((report, told))
    }

    fn take_out(&self, connection: &mut Conn, found: &[Found]) -> Result<(), AppError> {
        let (mut posts, mut before) = (BTreeSet::new(), BTreeSet::new());
        let (mut topics, mut files) = (BTreeSet::new(), Vec::new());
        let mut created: BTreeSet<Uuid> = BTreeSet::new();
        for one in found {
            one.blank(connection, &self.pattern)?;
            created.insert(one.owner);
            match one.text.of {
                Of::Post(_) => drop(posts.insert(PostId(one.owner))),
                Of::PostHistory(_) => drop(before.insert(PostId(one.owner))),
                Of::Topic(_) => drop(topics.insert(TopicId(one.owner))),
                Of::File(_) if one.text.kind == Kind::File => files.push(FileId(one.owner)),
                Of::File(_) | Of::Review(_) | Of::Nobody(_) => {}
            }
        }
        let posts: Vec<PostId> = posts.into_iter().collect();
        self.delete_files(connection, &files)?;
        renew_posts(connection, &posts, self.now)?;
        for post in posts.iter().chain(&before) {
            translations::withhold_outdated(connection, *post, self.now)?;
            search::index_post(connection, *post)?;
        }
        renew_topics(connection, topics)?;
        created.extend(topics_of(connection, &posts)?);
        forget_requests(connection, created)
    }

    fn delete_files(&self, connection: &mut Conn, files: &[FileId]) -> Result<(), AppError> {
        let mut posts = BTreeSet::new();
        for file in files {
            posts.extend(post_of(connection, *file)?);
            search::forget_attachment(connection, file.0)?;
        }
        delete_files(connection, files, self.now)?;
        Ok(posts.into_iter().try_for_each(|post| search::index_post(connection, post))?)
    }

    fn tell(
        self,
        connection: &mut Conn,
        authors: Vec<(PostId, TopicId, AccountId)>,
    ) -> Result<Vec<AccountId>, AppError> {
        let mut told = Vec::new();
        let mut is_reviewed = None;
        if let Some(reviewed) = self.reviewed {
            is_reviewed = Some(reviewed.post());
            told.extend(reviewed.record(connection)?);
        }
        let reach = self.rules.into();
        for (post, topic, author) in authors {
            if Some(post) != is_reviewed && author != self.actor.account {
                let about = About { topic, post: Some(post), by: None, at: self.now };
                told.extend(tell::purged(connection, &reach, &about, author)?);
            }
        }
        Ok(told)
    }
}

/// A post that says something else has another version, and its translations are of another one.
fn renew_posts(connection: &mut Conn, posts: &[PostId], now: Timestamp) -> Result<(), AppError> {
    use forum_posts::dsl;
    diesel::update(dsl::forum_posts.filter(dsl::id.eq_any(posts)))
        .set((dsl::edited_at.eq(Some(now)), dsl::version.eq(dsl::version + 1)))
        .execute(connection)?;
    Ok(posts.iter().try_for_each(|post| translations::outdate(connection, *post, now))?)
}

fn renew_topics(connection: &mut Conn, topics: BTreeSet<TopicId>) -> Result<(), AppError> {
    use forum_topics::dsl;
    for topic in topics {
        diesel::update(dsl::forum_topics.find(topic))
            .set(dsl::version.eq(dsl::version + 1))
            .execute(connection)?;
        search::index_topic(connection, topic)?;
    }
    Ok(())
}

fn topics_of(connection: &mut Conn, posts: &[PostId]) -> QueryResult<Vec<Uuid>> {
    let rows: Vec<TopicId> = forum_posts::table
        .filter(forum_posts::id.eq_any(posts))
        .select(forum_posts::topic_id)
        .load(connection)?;
    Ok(rows.into_iter().map(|topic| topic.0).collect())
}

/// What tells a repeated request apart is a hash of all that was sent: from it the identifier could be guessed. The key stays,
/// so that a request that is sent again brings nothing back.
fn forget_requests(connection: &mut Conn, created: BTreeSet<Uuid>) -> Result<(), AppError> {
    use http_idempotency_keys::dsl;
    for id in created {
        let requests = dsl::http_idempotency_keys.filter(dsl::created_id.eq(id.as_bytes().as_slice()));
        diesel::update(requests).set(dsl::fingerprint.eq([0].as_slice())).execute(connection)?;
    }
    Ok(())
}
