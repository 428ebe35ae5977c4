//! Gives a file out, or a range of it, as players ask who jump about in a recording: its media type is ours, never its sender's;
//! documents are saved, not opened; nothing in it runs, since the page's own policy for it allows nothing
//! (`http/security_headers.rs`).

use super::ranges::{self, Range};
use crate::http::error::AppError;
use actix_web::body::SizedStream;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    ACCEPT_RANGES, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_RANGE, Charset, ContentDisposition,
    DispositionParam, DispositionType, ETAG, ExtendedValue, HeaderName, IF_NONE_MATCH, IF_RANGE, RANGE,
};
use actix_web::{HttpRequest, HttpResponse, web};
use futures_util::stream;
use std::fmt::Write;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

/// Bytes that are read and sent at a time.
const PIECE: usize = 64 * 1024;

/// What is given out.
pub struct Content<'a> {
    /// Its media type.
    pub media_type: &'static str,
    /// Its name, if it is to be saved; none if it may be shown.
    pub save_as: Option<&'a str>,
    /// Names the version: what lies here never changes.
    pub tag: String,
}

/// The answer with a file.
pub fn answer(
    request: &HttpRequest,
    content: &Content<'_>,
    mut file: File,
) -> Result<HttpResponse, AppError> {
    let tag = format!("\"{}\"", content.tag);
    let known = header(request, &IF_NONE_MATCH);
    let is_known = known.split(',').any(|candidate| candidate.trim().trim_start_matches("W/") == tag);
    let size = file.metadata().map_err(AppError::internal)?.len();
    let range = match request.headers().get(IF_RANGE) {
        // What is here now is another version than the one of which the reader has a part already: they get it whole.
        Some(version) if version.as_bytes() != tag.as_bytes() => Range::Whole,
        _ => ranges::of(header(request, &RANGE), size),
    };
    let mut response = HttpResponse::Ok();
    // May be kept in the browser, but is asked about each time: who may see it can change.
    response
        .insert_header((ETAG, tag))
        .insert_header((CACHE_CONTROL, "private, no-cache"))
        .insert_header((ACCEPT_RANGES, "bytes"));
    if is_known {
        return Ok(response.status(StatusCode::NOT_MODIFIED).finish());
    }
    let (first, length) = match range {
        Range::Whole => (0, size),
        Range::Part { first, last } => {
            response
                .status(StatusCode::PARTIAL_CONTENT)
                .insert_header((CONTENT_RANGE, format!("bytes {first}-{last}/{size}")));
            (first, last - first + 1)
        }
        Range::Beyond => {
            let beyond = (CONTENT_RANGE, format!("bytes */{size}"));
            return Ok(response.status(StatusCode::RANGE_NOT_SATISFIABLE).insert_header(beyond).finish());
        }
    };
    file.seek(SeekFrom::Start(first)).map_err(AppError::internal)?;
    Ok(response
        // It is packed already.
        .insert_header((CONTENT_ENCODING, "identity"))
        .insert_header(disposition(content.save_as))
        .content_type(content.media_type)
        .body(SizedStream::new(length, pieces(file.take(length)))))
}

fn header<'a>(request: &'a HttpRequest, name: &HeaderName) -> &'a str {
    request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// How a file is shown, or saved under this name.
pub fn disposition(save_as: Option<&str>) -> ContentDisposition {
    let Some(name) = save_as else {
        return ContentDisposition { disposition: DispositionType::Inline, parameters: Vec::new() };
    };
    let name =
        ExtendedValue { charset: Charset::Ext("UTF-8".into()), language_tag: None, value: name.into() };
    ContentDisposition {
        disposition: DispositionType::Attachment,
        parameters: vec![DispositionParam::FilenameExt(name)],
    }
}

fn pieces(file: std::io::Take<File>) -> impl stream::Stream<Item = std::io::Result<web::Bytes>> {
    stream::try_unfold(file, |mut file| async move {
        let read = web::block(move || {
            let mut piece = Vec::with_capacity(PIECE);
            let limit = u64::try_from(PIECE).unwrap_or(u64::MAX);
            (&mut file).take(limit).read_to_end(&mut piece).map(|_| (piece, file))
        });
        let (piece, file) = read.await.map_err(std::io::Error::other)??;
        Ok(if piece.is_empty() { None } else { Some((piece.into(), file)) })
    })
}

/// The hash as text.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing into a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
