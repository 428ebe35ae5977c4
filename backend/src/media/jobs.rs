//! What happens to files in the background: contents that nobody needs go, and PDFs are read for the search.

use super::clean::pdf;
use super::rows::{self, FileRow, delete_files};
use crate::app::App;
use crate::db::Conn;
use crate::http::error::AppError;
use crate::jobs::{self, Job};
use diesel::QueryResult;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use shared::core::Timestamp;
use shared::core::id::{AccountId, FileId};
use shared::media::FileKind;
use std::collections::HashSet;
use std::io::Read;
use uuid::Uuid;

/// The kind of the jobs that take a content away whose row is gone.
pub const DELETE: &str = "delete_stored_file";
/// The kind of the jobs that read a PDF.
pub const READ_TEXT: &str = "read_file_text";
/// The kind of the daily job that collects what nothing uses.
pub const COLLECT: &str = "collect_files";

/// Seconds that a file waits for a text: a day.
const PATIENCE: i64 = 24 * 60 * 60;
/// Most files looked at together.
const BATCH: usize = 200;

#[derive(Serialize, Deserialize)]
struct Payload {
    file: FileId,
}

/// Whether a draft of this account names this file.
pub type IsNamed = fn(&mut Conn, AccountId, FileId) -> QueryResult<bool>;

/// Queues the end of a content.
pub fn enqueue_deletion(connection: &mut Conn, file: FileId, now: Timestamp) -> Result<(), AppError> {
    jobs::enqueue(connection, job_id(DELETE, file), DELETE, &Payload { file }, now)
}

/// Queues the reading of a PDF.
pub fn enqueue_reading(connection: &mut Conn, file: FileId, now: Timestamp) -> Result<(), AppError> {
    jobs::enqueue(connection, job_id(READ_TEXT, file), READ_TEXT, &Payload { file }, now)
}

fn job_id(kind: &str, file: FileId) -> Uuid {
    let hash = Sha256::digest([kind.as_bytes(), file.0.as_bytes()].concat());
    hash.first_chunk::<16>().map_or(file.0, |bytes| Uuid::from_bytes(*bytes))
}

fn file_of(job: &Job) -> Result<FileId, AppError> {
    serde_json::from_str(&job.payload).map(|Payload { file }| file).map_err(AppError::internal)
}

/// Takes a content away.
pub async fn delete(app: App, job: Job) -> Result<(), AppError> {
    let file = file_of(&job)?;
    blocking(move || app.media.delete(file)).await?.map_err(AppError::internal)
}

/// Reads what a PDF says, and gives which file it is. One that cannot be read says nothing, and is not tried again.
pub async fn read_text(app: App, job: Job) -> Result<FileId, AppError> {
    let file = file_of(&job)?;
    let row = app.db.read(move |connection| Ok(FileRow::find(connection, file)?)).await?;
    if row.is_none_or(|row| row.kind != FileKind::Pdf) {
        return Ok(file);
    }
    let own = app.clone();
    let turn = app.media.turn().await;
    let read = blocking(move || {
        let mut content = Vec::new();
        own.media
            .open(file)
            .and_then(|mut stored| stored.read_to_end(&mut content))
            .map_err(AppError::internal)?;
        pdf::text(&content)
    })
    .await
    .flatten();
    drop(turn);
    let text = read.unwrap_or_else(|error| {
        tracing::info!(%file, %error, "the text of a file cannot be read");
        String::new()
    });
    app.db.write(move |connection| Ok(rows::note_text(connection, file, &text)?)).await?;
    Ok(file)
}

/// Collects files that were sent a day ago and that no text and no draft names, and contents without a row.
pub async fn collect(app: App, is_named: IsNamed) -> Result<(), AppError> {
    let now = app.clock.now();
    let before = now.plus_seconds(-PATIENCE);
    let collected = app.db.write(move |connection| delete_unused(connection, is_named, before, now)).await?;
    let own = app.clone();
    let stored = blocking(move || {
        own.media.forget_incoming_before(before)?;
        own.media.stored_before(before)
    });
    let stored = stored.await?.map_err(AppError::internal)?;
    let strays = delete_strays(&app, &stored).await?;
    if collected + strays > 0 {
        tracing::info!(collected, strays, "collected files that nothing uses");
    }
    Ok(())
}

fn delete_unused(
    connection: &mut Conn,
    is_named: IsNamed,
    before: Timestamp,
    now: Timestamp,
) -> Result<usize, AppError> {
    let mut unused = Vec::new();
    for (file, owner) in rows::waiting_before(connection, before)? {
        let is_kept = match owner {
            Some(owner) => is_named(connection, owner, file)?,
            None => false,
        };
        if !is_kept {
            unused.push(file);
        }
    }
    delete_files(connection, &unused, now)?;
    Ok(unused.len())
}

/// Contents whose row never came to be, or whose job was lost.
async fn delete_strays(app: &App, stored: &[FileId]) -> Result<usize, AppError> {
    let mut strays = 0;
    for batch in stored.chunks(BATCH) {
        let asked = batch.to_vec();
        let known = app.db.read(move |connection| Ok(rows::known(connection, &asked)?)).await?;
        let known: HashSet<FileId> = known.into_iter().collect();
        for file in batch.iter().copied().filter(|file| !known.contains(file)) {
            let own = app.clone();
            blocking(move || own.media.delete(file)).await?.map_err(AppError::internal)?;
            strays += 1;
        }
    }
    Ok(strays)
}

/// Runs what may take long, or panic over a broken file, on a thread of its own.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, AppError> {
    tokio::task::spawn_blocking(work).await.map_err(AppError::internal)
}
