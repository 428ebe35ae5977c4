//! Gives a file out: its media type is ours, never its sender's; documents are saved, not opened; nothing in it runs, since
//! the page's own policy for it allows nothing (`http/security_headers.rs`).

use crate::http::error::AppError;
use actix_web::body::SizedStream;
use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_ENCODING, Charset, ContentDisposition, DispositionParam, DispositionType, ETAG,
    ExtendedValue, IF_NONE_MATCH,
};
use actix_web::{HttpRequest, HttpResponse, web};
use futures_util::stream;
use std::fmt::Write;
use std::fs::File;
use std::io::Read;

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
pub fn answer(request: &HttpRequest, content: &Content<'_>, file: File) -> Result<HttpResponse, AppError> {
    let tag = format!("\"{}\"", content.tag);
    let known =
        request.headers().get(IF_NONE_MATCH).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_known = known.split(',').any(|candidate| candidate.trim().trim_start_matches("W/") == tag);
    let mut response = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    // May be kept in the browser, but is asked about each time: who may see it can change.
    response.insert_header((ETAG, tag)).insert_header((CACHE_CONTROL, "private, no-cache"));
    if is_known {
        return Ok(response.finish());
    }
    let size = file.metadata().map_err(AppError::internal)?.len();
    Ok(response
        // It is packed already.
        .insert_header((CONTENT_ENCODING, "identity"))
        .insert_header(disposition(content.save_as))
        .content_type(content.media_type)
        .body(SizedStream::new(size, pieces(file))))
}

fn disposition(save_as: Option<&str>) -> ContentDisposition {
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

fn pieces(file: File) -> impl stream::Stream<Item = std::io::Result<web::Bytes>> {
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
