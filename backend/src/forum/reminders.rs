//! Reminding members of posts that they keep, when they wanted to be.

use super::reach::Reach;
use super::rows::bookmarks;
use super::rows::posts::PostRow;
use super::tell::{self, About};
use crate::app::App;
use crate::db::Conn;
use crate::http::error::AppError;
use crate::jobs::{self, Job};
use crate::notify;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use shared::core::Timestamp;
use shared::core::id::{AccountId, PostId};
use uuid::Uuid;

/// The kind of the jobs that remind.
pub const REMIND: &str = "remind_of_post";

#[derive(Clone, Copy, Serialize, Deserialize)]
struct Kept {
    account: AccountId,
    post: PostId,
}

/// Queues the reminder, if there is to be one. One that was wanted at another time before finds nothing due.
pub fn enqueue(
    connection: &mut Conn,
    account: AccountId,
    post: PostId,
    at: Option<Timestamp>,
) -> Result<(), AppError> {
    let Some(at) = at else { return Ok(()) };
    let what = [account.0.as_bytes().as_slice(), post.0.as_bytes(), &at.0.to_be_bytes()].concat();
    let hash = Sha256::digest([REMIND.as_bytes(), &what].concat());
    let id = hash.first_chunk::<16>().map_or(post.0, |bytes| Uuid::from_bytes(*bytes));
    jobs::enqueue(connection, id, REMIND, &Kept { account, post }, at)
}

/// Tells the member, if they still keep the post and want to be reminded.
pub async fn remind(app: App, job: Job) -> Result<(), AppError> {
    let Kept { account, post } = serde_json::from_str(&job.payload).map_err(AppError::internal)?;
    let (reach, now) = (Reach::recent(&app).await?, app.clock.now());
    let told = app
        .db
        .write(move |connection| {
            let Some(place) = PostRow::place(connection, post)? else { return Ok(Vec::new()) };
            if !bookmarks::take_due(connection, account, post, now)? {
                return Ok(Vec::new());
            }
            let about = About { topic: place.topic_id, post: Some(post), by: None, at: now };
            tell::reminded(connection, &reach, &about, account)
        })
        .await?;
    notify::announce(&app, &told);
    Ok(())
}
