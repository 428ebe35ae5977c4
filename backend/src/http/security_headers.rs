//! Headers that make a browser distrust everything but this site.

use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};

/// Nothing foreign, nothing inline; WebAssembly may be compiled.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data:; media-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; \
     base-uri 'none'; manifest-src 'self'";

/// The API's own documentation page sets style attributes.
const DOCS_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
     img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// What members sent: shown as a picture or saved, and nothing in it runs. The page that a browser puts around a picture has
/// styles of the browser's own.
const MEDIA_POLICY: &str = "default-src 'none'; sandbox; style-src 'unsafe-inline'; frame-ancestors 'none'";

const HEADERS: [(&str, &str); 6] = [
    ("content-security-policy", CONTENT_SECURITY_POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

/// Sets them all.
pub fn insert(headers: &mut HeaderMap) {
    for (name, value) in HEADERS {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
}

/// Sets them for the API's documentation page.
pub fn insert_for_docs(headers: &mut HeaderMap) {
    insert(headers);
    headers.insert(HeaderName::from_static("content-security-policy"), HeaderValue::from_static(DOCS_POLICY));
}

/// Sets them for what members sent.
pub fn insert_for_media(headers: &mut HeaderMap) {
    insert(headers);
    headers
        .insert(HeaderName::from_static("content-security-policy"), HeaderValue::from_static(MEDIA_POLICY));
}

/// Over https: tells the browser to stay there.
pub fn insert_strict_transport(headers: &mut HeaderMap) {
    headers.insert(
        HeaderName::from_static("strict-transport-security"),
        HeaderValue::from_static("max-age=31536000"),
    );
}
