//! Fills the index where it lacks something: after the upgrade that brought it, after one that makes tokens in another way, and
//! should anything have been forgotten.

use super::index::{VERSION, index_post};
use crate::app::App;
use crate::db::Conn;
use crate::db::schema::{forum_posts, search_documents};
use crate::http::error::AppError;
use crate::jobs::{self, Job};
use diesel::prelude::*;
use sha2::{Digest, Sha256};
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

/// Of the next posts those that are not indexed as now, and the last that was looked at; none at the end.
fn find_missing(connection: &mut Conn, before: Option<PostId>) -> QueryResult<(Vec<PostId>, Option<PostId>)> {
    let before = before.unwrap_or(PostId(Uuid::max()));
    let own = search_documents::source_id.eq(forum_posts::id).and(search_documents::version.eq(VERSION));
    let looked_at: Vec<(PostId, Option<i32>)> = forum_posts::table
        .left_join(search_documents::table.on(own))
        .filter(forum_posts::id.lt(before))
        .order(forum_posts::id.desc())
        .limit(STEP)
        .select((forum_posts::id, search_documents::version.nullable()))
        .load(connection)?;
    let last = looked_at.last().map(|(post, _)| *post);
    let missing = looked_at.into_iter().filter(|(_, version)| version.is_none()).map(|(post, _)| post);
    Ok((missing.collect(), last))
}
