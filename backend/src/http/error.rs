//! Errors of handlers, and how they become `application/problem+json` (RFC 9457).
//!
//! A handler returns [`AppError`]. What the reader may know is in the problem; what only the operator may know is logged
//! with the request id that both see.

use super::frame;
use super::security_headers;
use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_TYPE, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};
use actix_web::{HttpResponse, ResponseError};
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use shared::core::problem::{EditConflict, SuspensionNotice};
use shared::core::{FieldCode, FieldError, Problem, ProblemCode};

/// Why a request failed.
#[derive(Debug)]
pub enum AppError {
    /// Something the caller can act on.
    Problem {
        /// What it is.
        code: ProblemCode,
        /// One English sentence for the developer who reads it.
        detail: Option<String>,
    },
    /// Fields of the body are wrong.
    Fields(Vec<FieldError>),
    /// The body is not the JSON of this operation; where, if a place can be named.
    Malformed(Option<FieldError>, String),
    /// Two people changed one text.
    Conflict(Box<EditConflict>),
    /// The account may not sign in for now.
    Suspended(Box<SuspensionNotice>),
    /// Asked too often; seconds to wait.
    TooMany(u64),
    /// The same mail was sent a short while ago; seconds to wait.
    SentRecently(u64),
    /// The database does not answer, or the program is stopping.
    Unavailable,
    /// A query failed.
    Database(DieselError),
    /// Our fault; for the log only.
    Internal(String),
}

impl AppError {
    /// A problem that its code says all about.
    pub fn problem(code: ProblemCode) -> Self {
        Self::Problem { code, detail: None }
    }

    /// There is nothing here that the caller may know of.
    pub fn not_found() -> Self {
        Self::problem(ProblemCode::NotFound)
    }

    /// Our fault; the cause goes to the log.
    pub fn internal(cause: impl std::fmt::Display) -> Self {
        Self::Internal(cause.to_string())
    }

    /// One field that only the database could judge.
    pub fn field(field: &str, code: FieldCode) -> Self {
        Self::Fields(vec![FieldError { field: field.to_owned(), code, limit: None }])
    }

    /// Somebody was faster: the version and the text that are stored now, and what was sent and is not stored.
    pub fn edit_conflict(stored_version: u32, stored: String, sent: Option<String>) -> Self {
        Self::Conflict(Box::new(EditConflict { stored_version, stored, sent: sent.unwrap_or_default() }))
    }

    fn seconds_to_wait(&self) -> Option<u64> {
        if let Self::TooMany(seconds) | Self::SentRecently(seconds) = self { Some(*seconds) } else { None }
    }

    fn code(&self) -> ProblemCode {
        match self {
            Self::Problem { code, .. } => *code,
            Self::Fields(_) => ProblemCode::InvalidFields,
            Self::Malformed(..) => ProblemCode::MalformedBody,
            Self::Conflict(_) => ProblemCode::EditConflict,
            Self::Suspended(_) => ProblemCode::AccountSuspended,
            Self::TooMany(_) => ProblemCode::TooManyRequests,
            Self::SentRecently(_) => ProblemCode::SentRecently,
            Self::Unavailable => ProblemCode::Unavailable,
            Self::Database(DieselError::NotFound) => ProblemCode::NotFound,
            Self::Database(DieselError::DatabaseError(DatabaseErrorKind::ClosedConnection, _)) => {
                ProblemCode::Unavailable
            }
            Self::Database(_) | Self::Internal(_) => ProblemCode::Internal,
        }
    }

    /// The problem that the caller reads.
    pub fn to_problem(&self) -> Problem {
        let code = self.code();
        let status = status_of(code);
        let (detail, errors, conflict) = match self {
            Self::Problem { detail, .. } => (detail.clone(), Vec::new(), None),
            Self::Fields(errors) => (None, errors.clone(), None),
            Self::Malformed(error, detail) => (Some(detail.clone()), error.iter().cloned().collect(), None),
            Self::Conflict(conflict) => (None, Vec::new(), Some((**conflict).clone())),
            _ => (None, Vec::new(), None),
        };
        Problem {
            kind: "about:blank".into(),
            title: status.canonical_reason().unwrap_or("Error").into(),
            status: status.as_u16(),
            code,
            detail,
            request_id: frame::request_id(),
            errors,
            retry_after_seconds: self.seconds_to_wait(),
            conflict,
            suspension: if let Self::Suspended(notice) = self { Some((**notice).clone()) } else { None },
        }
    }
}

/// The HTTP status of a problem.
pub fn status_of(code: ProblemCode) -> StatusCode {
    match code {
        ProblemCode::MalformedBody | ProblemCode::MalformedRequest | ProblemCode::InvalidCursor => {
            StatusCode::BAD_REQUEST
        }
        ProblemCode::SignInRequired
        | ProblemCode::AccessTokenExpired
        | ProblemCode::WrongCredentials
        | ProblemCode::WrongCode
        | ProblemCode::SignInExpired
        | ProblemCode::SessionEnded => StatusCode::UNAUTHORIZED,
        ProblemCode::AccountSuspended
        | ProblemCode::Forbidden
        | ProblemCode::StepsRequired
        | ProblemCode::RulesNotAccepted
        | ProblemCode::ApprovalRequired
        | ProblemCode::ConfirmationRequired
        | ProblemCode::CrossSite => StatusCode::FORBIDDEN,
        ProblemCode::NotFound => StatusCode::NOT_FOUND,
        ProblemCode::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
        ProblemCode::EditConflict
        | ProblemCode::AttemptEnded
        | ProblemCode::LastSecondFactor
        | ProblemCode::LastAdministrator
        | ProblemCode::GroupInUse
        | ProblemCode::CategoryInUse
        | ProblemCode::DraftConflict
        | ProblemCode::WrongStage
        | ProblemCode::IdempotencyKeyReused => StatusCode::CONFLICT,
        ProblemCode::BodyTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        ProblemCode::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        ProblemCode::InvalidFields => StatusCode::UNPROCESSABLE_ENTITY,
        ProblemCode::PreconditionRequired => StatusCode::PRECONDITION_REQUIRED,
        ProblemCode::TooManyRequests | ProblemCode::SentRecently => StatusCode::TOO_MANY_REQUESTS,
        ProblemCode::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        ProblemCode::KeyMissing | ProblemCode::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
    }
}

impl std::fmt::Display for AppError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Database(error) => write!(f, "database: {error}"),
            Self::Internal(cause) => f.write_str(cause),
            other => other.code().fmt(f),
        }
    }
}

impl ResponseError for AppError {
    fn status_code(&self) -> StatusCode {
        status_of(self.code())
    }

    fn error_response(&self) -> HttpResponse<BoxBody> {
        let problem = self.to_problem();
        if problem.status >= 500 {
            tracing::error!(request_id = problem.request_id, error = %self, "a request failed");
        }
        let mut response = HttpResponse::build(self.status_code());
        match self {
            Self::TooMany(seconds) | Self::SentRecently(seconds) => {
                response.insert_header((RETRY_AFTER, seconds.to_string()));
            }
            _ if problem.status == 401 => {
                response.insert_header((WWW_AUTHENTICATE, "Bearer"));
            }
            _ => {}
        }
        let mut response = response.json(problem);
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        // A panic or a failing middleware leaves through here alone, past the frame that sets them otherwise.
        security_headers::insert(response.headers_mut());
        response
    }
}

impl From<DieselError> for AppError {
    fn from(error: DieselError) -> Self {
        Self::Database(error)
    }
}

impl From<actix_web::error::PathError> for AppError {
    fn from(error: actix_web::error::PathError) -> Self {
        Self::Problem { code: ProblemCode::MalformedRequest, detail: Some(error.to_string()) }
    }
}

impl From<actix_web::error::QueryPayloadError> for AppError {
    fn from(error: actix_web::error::QueryPayloadError) -> Self {
        Self::Problem { code: ProblemCode::MalformedRequest, detail: Some(error.to_string()) }
    }
}
