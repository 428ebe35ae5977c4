//! Reads what a request brings, and says exactly what is wrong with it.

use super::error::AppError;
use actix_web::dev::Payload;
use actix_web::error::PayloadError;
use actix_web::http::header::{CONTENT_TYPE, IF_MATCH};
use actix_web::{FromRequest, HttpRequest, web};
use futures_util::future::LocalBoxFuture;
use serde::de::DeserializeOwned;
use shared::core::{FieldCode, FieldError, ProblemCode, Validate};

/// Largest body that any operation takes, in bytes: a draft of 100,000 characters, escaped.
pub const MAX_BODY_BYTES: usize = 640 * 1024;

/// A JSON body that was read and checked.
pub struct Body<T>(pub T);

impl<T: DeserializeOwned + Validate + 'static> FromRequest for Body<T> {
    type Error = AppError;
    type Future = LocalBoxFuture<'static, Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let is_json = is_json(request);
        let bytes = web::Bytes::from_request(request, payload);
        Box::pin(async move {
            if !is_json {
                return Err(AppError::problem(ProblemCode::UnsupportedMediaType));
            }
            let bytes = bytes.await.map_err(|error| match error.as_error::<PayloadError>() {
                Some(PayloadError::Overflow) => AppError::problem(ProblemCode::BodyTooLarge),
                _ if error.as_response_error().status_code().as_u16() == 413 => {
                    AppError::problem(ProblemCode::BodyTooLarge)
                }
                _ => AppError::Malformed(None, "the body ended early".into()),
            })?;
            let body: T = parse(&bytes)?;
            let errors = body.validate();
            if errors.is_empty() { Ok(Self(body)) } else { Err(AppError::Fields(errors)) }
        })
    }
}

fn is_json(request: &HttpRequest) -> bool {
    let value = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json")
}

fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, AppError> {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let body = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let path = error.path().to_string();
        let detail = error.into_inner().to_string();
        AppError::Malformed(located(&path, &detail), detail)
    })?;
    json.end().map_err(|error| AppError::Malformed(None, error.to_string()))?;
    Ok(body)
}

/// serde names a missing or unknown field in its words only: the field is taken from there.
fn located(path: &str, detail: &str) -> Option<FieldError> {
    let quoted = detail.split('`').nth(1).unwrap_or_default();
    let (field, code) = if detail.starts_with("missing field") {
        (quoted, FieldCode::Required)
    } else if detail.starts_with("unknown field") {
        (quoted, FieldCode::UnknownField)
    } else if path == "." || path == "?" {
        // The text ends or breaks before any field is known.
        return None;
    } else {
        (path, FieldCode::Malformed)
    };
    Some(FieldError { field: field.to_owned(), code, limit: None })
}

/// The version that an edit started from, of `If-Match: "3"` (RFC 9110 §13.1.1).
pub struct IfMatch(pub i32);

impl FromRequest for IfMatch {
    type Error = AppError;
    type Future = std::future::Ready<Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let Some(value) = request.headers().get(IF_MATCH) else {
            return std::future::ready(Err(AppError::problem(ProblemCode::PreconditionRequired)));
        };
        let version = value.to_str().ok().and_then(|text| text.trim().trim_matches('"').parse().ok());
        std::future::ready(version.map(Self).ok_or_else(|| AppError::Problem {
            code: ProblemCode::MalformedRequest,
            detail: Some("If-Match must be the ETag of the version that was read".into()),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::{AppError, parse};
    use shared::core::{FieldCode, ProblemCode};
    use shared::forum::NewPost;

    fn problem(body: &str) -> (ProblemCode, Option<(String, FieldCode)>) {
        match parse::<NewPost>(body.as_bytes()) {
            Err(error @ AppError::Malformed(..)) => {
                let problem = error.to_problem();
                (problem.code, problem.errors.into_iter().next().map(|error| (error.field, error.code)))
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn names_the_field() {
        let malformed = ProblemCode::MalformedBody;
        assert_eq!(problem(""), (malformed, None));
        assert_eq!(problem("{"), (malformed, None));
        assert_eq!(problem("{}"), (malformed, Some(("body_markdown".into(), FieldCode::Required))));
        assert_eq!(
            problem(r#"{"body_markdown": 3, "language": "ro"}"#),
            (malformed, Some(("body_markdown".into(), FieldCode::Malformed)))
        );
        assert_eq!(
            problem(r#"{"body_markdown": "a", "language": "xx"}"#),
            (malformed, Some(("language".into(), FieldCode::Malformed)))
        );
        assert_eq!(
            problem(r#"{"body_markdown": "a", "language": "ro", "role": "administrator"}"#),
            (malformed, Some(("role".into(), FieldCode::UnknownField)))
        );
    }
}
