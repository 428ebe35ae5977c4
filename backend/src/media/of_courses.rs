//! The files of courses: pictures and documents as members attach them, and recordings and films, which are never in memory. They belong to
//! the course from the beginning and to nobody by name; how much a course has is its own limit.

use super::clean::recordings;
use super::files::{clean_in_turn, keep};
use super::names;
use super::rows::{FileRow, USED};
use crate::app::App;
use crate::http::error::AppError;
use actix_web::web;
use sha2::{Digest, Sha256};
use shared::core::id::FileId;
use shared::core::{ProblemCode, Timestamp};
use shared::media::{FileKind, MAX_FILE_BYTES, MAX_RECORDING_BYTES};
use std::fs::File;
use std::io::{Read, Seek};
use tempfile::NamedTempFile;

/// Bytes that are read at a time.
const PIECE: usize = 64 * 1024;

/// A file whose content is kept; its row is still to come, or else the content is to be taken away again.
#[derive(Debug)]
pub struct Kept {
    /// Names it.
    pub id: FileId,
    /// What it is.
    pub kind: FileKind,
    /// Its bytes.
    pub size: u64,
    /// The hash of its content.
    pub sha256: Vec<u8>,
    /// How wide and high an image is.
    pub pixels: Option<(u32, u32)>,
}

impl Kept {
    /// Its row, under this name.
    pub fn row(&self, name: String, now: Timestamp) -> FileRow {
        let number = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
        FileRow {
            id: self.id,
            owner_id: None,
            name,
            kind: self.kind,
            size: i32::try_from(self.size).unwrap_or(i32::MAX),
            sha256: self.sha256.clone(),
            width: self.pixels.map(|(width, _)| number(width)),
            height: self.pixels.map(|(_, height)| number(height)),
            state: USED.to_owned(),
            created_at: now,
        }
    }

    /// The name that its sender gives, made harmless, with the right ending.
    pub fn proper_name(&self, given: &str) -> String {
        names::proper(given, self.kind)
    }
}

/// Cleans what has arrived and keeps it under this id, or refuses it.
pub async fn take_in(app: &web::Data<App>, id: FileId, arrived: NamedTempFile) -> Result<Kept, AppError> {
    let (arrived, kind) = blocking(move || {
        let mut arrived = arrived;
        let kind = recordings::kind_of(arrived.as_file_mut()).map_err(AppError::internal)?;
        Ok((arrived, kind))
    })
    .await?;
    let size = arrived.as_file().metadata().map_err(AppError::internal)?.len();
    let most = if kind.is_some() { MAX_RECORDING_BYTES } else { MAX_FILE_BYTES };
    if size > u64::from(most) {
        return Err(AppError::problem(ProblemCode::BodyTooLarge));
    }
    if let Some(kind) = kind {
        let own = app.clone();
        return blocking(move || keep_recording(&own, id, kind, arrived)).await;
    }
    let cleaned = clean_in_turn(app, arrived).await?;
    let size = u64::try_from(cleaned.bytes.len()).unwrap_or(u64::MAX);
    let (kind, sha256, pixels) = (cleaned.kind, cleaned.sha256.clone(), cleaned.pixels);
    keep(app, id, cleaned).await?;
    Ok(Kept { id, kind, size, sha256, pixels })
}

fn keep_recording(
    app: &App,
    id: FileId,
    kind: FileKind,
    mut arrived: NamedTempFile,
) -> Result<Kept, AppError> {
    let file = arrived.as_file_mut();
    let kind = recordings::clean(kind, file)?;
    let size = file.metadata().map_err(AppError::internal)?.len();
    let sha256 = hash(file).map_err(AppError::internal)?;
    app.media.keep_arrived(id, arrived).map_err(AppError::internal)?;
    Ok(Kept { id, kind, size, sha256, pixels: None })
}

/// The hash of a file's content, without having it in memory.
fn hash(file: &mut File) -> std::io::Result<Vec<u8>> {
    file.rewind()?;
    let (mut hash, mut piece) = (Sha256::new(), vec![0; PIECE]);
    loop {
        let read = file.read(&mut piece)?;
        match piece.get(..read) {
            Some([]) | None => return Ok(hash.finalize().to_vec()),
            Some(some) => hash.update(some),
        }
    }
}

/// Takes contents away of which no row tells.
pub async fn forget(app: &web::Data<App>, files: Vec<FileId>) {
    let own = app.clone();
    let forgotten = blocking(move || {
        files.into_iter().try_for_each(|file| own.media.delete(file)).map_err(AppError::internal)
    });
    if let Err(error) = forgotten.await {
        tracing::warn!(%error, "contents of files stay until they are collected");
    }
}

/// Runs what takes long on a thread of its own.
pub async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    tokio::task::spawn_blocking(work).await.map_err(AppError::internal)?
}
