//! Makes the index what it should be: after the upgrade that brought it, after one that makes tokens in another way, and for what
//! an older program wrote or deleted that ran beside this one during the upgrade.

use super::index::{VERSION, index_post};
use crate::app::App;
use crate::db::Conn;
use crate::db::schema::{forum_posts, search_documents};
use crate::http::error::AppError;
use crate::jobs::{self, Job};
use diesel::prelude::*;
use sha2::{Digest, Sha256};
use shared::core::Timestamp;
use shared::core::id::PostId;
use uuid::Uuid;

/// The kind of the nightly job that fills the index.
pub const REBUILD: &str = "rebuild_search_index";

/// Posts that are looked at together.
const STEP: i64 = 1_000;
/// Steps of one job, which then queues another that goes on: no job may take longer than its claim.
const STEPS: usize = 50;
/// Posts that are indexed in one transaction: others wait for it no longer than for any write.
const AT_ONCE: usize = 50;

/// Indexes the posts that are not, or not as now, the newest first. The payload is the post before which it goes on, if any.
pub async fn rebuild(app: App, job: Job) -> Result<(), AppError> {
    let mut before: Option<PostId> = serde_json::from_str(&job.payload).map_err(AppError::internal)?;
    for _ in 0..STEPS {
        let (missing, last) = app.db.read(move |connection| Ok(find_missing(connection, before)?)).await?;
        for posts in missing.chunks(AT_ONCE) {
            let posts = posts.to_vec();
            let index = move |connection: &mut Conn| {
                posts.into_iter().try_for_each(|post| Ok(index_post(connection, post)?))
            };
            app.db.write(index).await?;
        }
        let Some(last) = last else { return Ok(()) };
        before = Some(last);
    }
    go_on(&app, before).await
}

async fn go_on(app: &App, before: Option<PostId>) -> Result<(), AppError> {
    let now = app.clock.now();
    let hash = Sha256::digest(format!("{REBUILD} {before:?}"));
    let id = hash.first_chunk::<16>().map_or(Uuid::nil(), |bytes| Uuid::from_bytes(*bytes));
    app.db.write(move |connection| jobs::enqueue(connection, id, REBUILD, &before, now)).await
}

/// What a post is, and what the index has of it.
#[derive(Queryable)]
struct LookedAt {
    post: PostId,
    number: i32,
    version: i32,
    deleted_at: Option<Timestamp>,
    hidden_at: Option<Timestamp>,
    /// How its tokens were made, and of which version.
    indexed: Option<(i32, i32)>,
}

impl LookedAt {
    fn is_wrong(&self) -> bool {
        let has_words = (self.deleted_at.is_none() && self.hidden_at.is_none()) || self.number == 1;
        self.indexed.map_or(has_words, |indexed| indexed != (VERSION, self.version))
    }
}

/// Of the next posts those that are not indexed as now, and the last that was looked at; none at the end.
fn find_missing(connection: &mut Conn, before: Option<PostId>) -> QueryResult<(Vec<PostId>, Option<PostId>)> {
    let before = before.unwrap_or(PostId(Uuid::max()));
    let looked_at: Vec<LookedAt> = forum_posts::table
        .left_join(search_documents::table.on(search_documents::source_id.eq(forum_posts::id)))
        .filter(forum_posts::id.lt(before))
        .order(forum_posts::id.desc())
        .limit(STEP)
        .select((
            forum_posts::id,
            forum_posts::number,
            forum_posts::version,
            forum_posts::deleted_at,
            forum_posts::hidden_at,
            (search_documents::version, search_documents::post_version).nullable(),
        ))
        .load(connection)?;
    let last = looked_at.last().map(|one| one.post);
    Ok((looked_at.into_iter().filter(LookedAt::is_wrong).map(|one| one.post).collect(), last))
}
