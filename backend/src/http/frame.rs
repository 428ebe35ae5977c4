//! The frame around every request: its id, its log line, its measure, its headers, and the net under a panic.

use super::error::AppError;
use super::security_headers;
use crate::app::App;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::InternalError;
use actix_web::http::Method;
use actix_web::http::header::{CACHE_CONTROL, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, web};
use futures_util::FutureExt;
use std::net::IpAddr;
use std::panic::AssertUnwindSafe;
use std::time::Instant;

tokio::task_local! {
    static REQUEST_ID: String;
}

/// The id of the request that is being answered; an error shows it, the log has it.
pub fn request_id() -> Option<String> {
    REQUEST_ID.try_with(Clone::clone).ok()
}

/// Wraps a request. The id is this program's own: one from outside could be anything.
pub async fn frame(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    if request.method() == Method::HEAD {
        // Answered as GET (RFC 9110 §9.3.2); the connection leaves the body out.
        request.head_mut().method = Method::GET;
    }
    let Some(app) = request.app_data::<web::Data<App>>().cloned() else {
        return Err(AppError::internal("the app is not configured").into());
    };
    let id = app.ids.uuid(app.clock.now()).simple().to_string();
    REQUEST_ID.scope(id.clone(), answer(app, id, request, next)).await
}

async fn answer(
    app: web::Data<App>,
    id: String,
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let started = Instant::now();
    let method = request.method().clone();
    let path = without_secret(request.path()).to_owned();
    let refused = client_address(&app, &request).and_then(|address| app.limits.check_address(address).err());
    let answered = match refused {
        Some(error) => Err(error.into()),
        None => AssertUnwindSafe(next.call(request))
            .catch_unwind()
            .await
            .unwrap_or_else(|_| Err(AppError::internal("a handler panicked").into())),
    };
    let pattern = answered.as_ref().ok().and_then(|response| response.request().match_pattern());
    // What answers in a handler's place is made here: further out nobody knows the request's id.
    let mut answered = answered.map_err(|error| error.error_response());
    let (status, headers) = match &mut answered {
        Ok(response) => (response.status().as_u16(), response.headers_mut()),
        Err(response) => (response.status().as_u16(), response.headers_mut()),
    };
    insert_headers(&app, &id, &path, headers);
    let elapsed = started.elapsed();
    super::metrics::request(&method, pattern.as_deref().unwrap_or("other"), status, elapsed);
    tracing::debug!(request_id = id, %method, path, status, micros = elapsed.as_micros(), "answered");
    match answered {
        Ok(response) => Ok(response.map_into_boxed_body()),
        Err(response) => Err(InternalError::from_response("answered by the frame", response).into()),
    }
}

/// The address of a feed is a secret, which no log may have.
fn without_secret(path: &str) -> &str {
    if path.starts_with("/feeds/") { "/feeds/…" } else { path }
}

fn insert_headers(app: &App, id: &str, path: &str, headers: &mut HeaderMap) {
    if path.starts_with("/api/docs") {
        security_headers::insert_for_docs(headers);
    } else if path.starts_with("/api/v1/media/") {
        security_headers::insert_for_media(headers);
    } else {
        security_headers::insert(headers);
    }
    if app.settings.secure_cookies() {
        security_headers::insert_strict_transport(headers);
    }
    if !headers.contains_key(CACHE_CONTROL) {
        // What a member sees must not stay on a shared computer.
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if let Ok(value) = HeaderValue::from_str(id) {
        headers.insert(HeaderName::from_static("x-request-id"), value);
    }
}

/// Who is at the other end: the peer, or what a trusted proxy says of it.
pub fn client_address(app: &App, request: &ServiceRequest) -> Option<IpAddr> {
    address_of(app, request.peer_addr().map(|peer| peer.ip()), request.headers())
}

/// The same for a handler's request.
pub fn address_of(app: &App, peer: Option<IpAddr>, headers: &HeaderMap) -> Option<IpAddr> {
    let peer = peer?;
    if !app.settings.trusted_proxies.contains(&peer) {
        return Some(peer);
    }
    let forwarded = headers.get("x-forwarded-for").and_then(|value| value.to_str().ok()).unwrap_or_default();
    // The right-most address that is no proxy of ours: everything left of it is hearsay.
    let client = forwarded
        .rsplit(',')
        .filter_map(|part| part.trim().parse::<IpAddr>().ok())
        .find(|address| !app.settings.trusted_proxies.contains(address));
    Some(client.unwrap_or(peer))
}
