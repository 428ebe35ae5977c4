//! `ETag` and `If-None-Match` (RFC 9110 §8.8.3, §13.1.2): who has the newest already gets no body.

use super::error::AppError;
use actix_web::http::header::{CACHE_CONTROL, ETAG, IF_NONE_MATCH};
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;
use xxhash_rust::xxh3::xxh3_64;

/// The answer of a read: JSON, tagged by its content.
pub fn json(request: &HttpRequest, value: &impl Serialize) -> Result<HttpResponse, AppError> {
    let body = serde_json::to_vec(value).map_err(AppError::internal)?;
    Ok(answer(request, &tag_of(&body), body))
}

/// The answer of a change of one text: JSON, tagged by the new version, which `If-Match` takes.
pub fn changed(value: &impl Serialize, version: u32) -> HttpResponse {
    HttpResponse::Ok().insert_header((ETAG, format!("\"{version}\""))).json(value)
}

/// The answer of a read of one text: JSON, tagged by the version that `If-Match` takes.
pub fn json_version(
    request: &HttpRequest,
    value: &impl Serialize,
    version: u32,
) -> Result<HttpResponse, AppError> {
    let body = serde_json::to_vec(value).map_err(AppError::internal)?;
    Ok(answer(request, &format!("\"{version}\""), body))
}

/// The answer of a read that is no JSON, tagged by its content.
pub fn of_kind(request: &HttpRequest, body: Vec<u8>, content_type: &'static str) -> HttpResponse {
    let tag = tag_of(&body);
    answer_of_kind(request, &tag, body, content_type)
}

fn tag_of(body: &[u8]) -> String {
    format!("W/\"{:016x}\"", xxh3_64(body))
}

fn answer(request: &HttpRequest, tag: &str, body: Vec<u8>) -> HttpResponse {
    answer_of_kind(request, tag, body, "application/json")
}

fn answer_of_kind(
    request: &HttpRequest,
    tag: &str,
    body: Vec<u8>,
    content_type: &'static str,
) -> HttpResponse {
    let unchanged = is_known(request, tag);
    let mut response = if unchanged { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response.insert_header((ETAG, tag)).insert_header((CACHE_CONTROL, "private, no-cache"));
    if unchanged { response.finish() } else { response.content_type(content_type).body(body) }
}

/// Whether who asks has what this tag names: for answers that are long in the making.
pub fn is_known(request: &HttpRequest, tag: &str) -> bool {
    let known =
        request.headers().get(IF_NONE_MATCH).and_then(|value| value.to_str().ok()).unwrap_or_default();
    request.method().is_safe() && known.split(',').any(|candidate| candidate.trim() == tag)
}
