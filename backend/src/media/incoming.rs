//! Takes in what arrives, piece by piece into a file, up to the limit. What is cut off midway goes by itself.

use super::store::Media;
use crate::app::Ids;
use crate::http::error::AppError;
use actix_web::http::header::CONTENT_LENGTH;
use actix_web::{HttpRequest, web};
use futures_util::StreamExt;
use shared::core::{ProblemCode, Timestamp};
use std::io::Write;
use std::time::Duration;
use tempfile::NamedTempFile;

/// How long the next piece may take to come.
const PATIENCE: Duration = Duration::from_mins(1);

/// What says beforehand that it has more than so many bytes is not even received.
pub fn refuse_too_large(request: &HttpRequest, most: u64) -> Result<(), AppError> {
    let length = request.headers().get(CONTENT_LENGTH).and_then(|value| value.to_str().ok());
    let length: u64 = length.and_then(|length| length.parse().ok()).unwrap_or_default();
    if length > most {
        return Err(AppError::problem(ProblemCode::BodyTooLarge));
    }
    Ok(())
}

/// Receives a file of at most so many bytes.
pub async fn receive(
    media: &Media,
    ids: &Ids,
    now: Timestamp,
    mut payload: web::Payload,
    most: u64,
) -> Result<NamedTempFile, AppError> {
    let mut file = media.incoming(ids, now).map_err(AppError::internal)?;
    let mut left = usize::try_from(most).unwrap_or(usize::MAX);
    loop {
        let next = tokio::time::timeout(PATIENCE, payload.next()).await;
        let Some(piece) = next.map_err(|_| cut_off())? else { return Ok(file) };
        let piece = piece.map_err(|_| cut_off())?;
        left = left.checked_sub(piece.len()).ok_or_else(|| AppError::problem(ProblemCode::BodyTooLarge))?;
        file = write(file, piece).await?;
    }
}

async fn write(mut file: NamedTempFile, piece: web::Bytes) -> Result<NamedTempFile, AppError> {
    let written = web::block(move || file.write_all(&piece).map(|()| file)).await;
    written.map_err(AppError::internal)?.map_err(AppError::internal)
}

fn cut_off() -> AppError {
    AppError::Malformed(None, "the body ended early".into())
}
