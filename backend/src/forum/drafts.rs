//! Drafts: what was typed and not sent, found again on every device. Only their writer ever sees them.

use super::rows::drafts::DraftRow;
use crate::app::App;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use actix_web::dev::Payload;
use actix_web::http::header::{HeaderName, IF_MATCH, IF_NONE_MATCH};
use actix_web::{FromRequest, HttpRequest, HttpResponse, delete, get, put, web};
use shared::core::{Problem, ProblemCode};
use shared::forum::{DraftContent, DraftKey, DraftQuery, SavedDraft};
use std::convert::Infallible;
use std::future::{Ready, ready};

/// Most drafts that a list shows.
const MOST: i64 = 100;

/// One's drafts, the last saved first; a hundred at most. That there is none under a key is an answer, not a problem.
#[utoipa::path(
    tag = "forum",
    operation_id = "list_drafts",
    params(DraftQuery),
    responses((status = 200, body = Vec<SavedDraft>)),
    security(("access_token" = []))
)]
#[get("/forum/drafts")]
pub async fn list_drafts(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<DraftQuery>,
) -> Result<HttpResponse, AppError> {
    let key = query.key;
    let rows = app
        .db
        .read(move |connection| match key {
            Some(key) => Ok(DraftRow::find(connection, actor.account, key)?.into_iter().collect()),
            None => Ok(DraftRow::list(connection, actor.account, MOST)?),
        })
        .await?;
    let drafts = rows.into_iter().map(SavedDraft::try_from).collect::<Result<Vec<_>, _>>()?;
    etag::json(&request, &drafts)
}

/// Saves a draft over the one before.
///
/// Where another device may write on the same draft: `If-Match` names the `saved_at` that one knows of, `If-None-Match: *` says
/// that one knows of none. If another text is stored by then that is not all in this one, it stays, and the answer is
/// `draft_conflict`.
#[utoipa::path(
    tag = "forum",
    operation_id = "save_draft",
    params(
        ("key" = String, Path, description = "`topic`, `reply-<topic id>`, `edit-<post id>` or `translation-<language>-<post id>`"),
        ("If-Match" = Option<String>, Header, description = "the `saved_at` of the draft that this one goes on from, quoted"),
        ("If-None-Match" = Option<String>, Header, description = "`*`: there was no draft"),
    ),
    request_body = DraftContent,
    responses(
        (status = 200, body = SavedDraft),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`draft_conflict`: another device saved another text; `list_drafts` has it"),
    ),
    security(("access_token" = []))
)]
#[put("/forum/drafts/{key}")]
pub async fn save_draft(
    app: web::Data<App>,
    actor: Actor,
    key: web::Path<DraftKey>,
    known: Known,
    body: Body<DraftContent>,
) -> Result<HttpResponse, AppError> {
    let (key, now) = (key.into_inner(), app.clock.now());
    let text = serde_json::to_string(&body.0).map_err(AppError::internal)?;
    let sent = body.0.clone();
    app.db
        .write(move |connection| {
            if let Some(there) = DraftRow::find(connection, actor.account, key)?
                && !known.is(&there)
                && !there.is_within(&sent)?
            {
                return Err(AppError::problem(ProblemCode::DraftConflict));
            }
            Ok(DraftRow::save(connection, actor.account, key, &text, now)?)
        })
        .await?;
    Ok(HttpResponse::Ok().json(SavedDraft { key: key.to_string(), content: body.0, saved_at: now }))
}

/// The draft that a device knows of.
enum Known {
    /// Whichever there is.
    Any,
    /// None.
    Nothing,
    /// The one of this tag: the time when it was saved.
    Tag(String),
}

impl Known {
    fn is(&self, there: &DraftRow) -> bool {
        match self {
            Self::Any => true,
            Self::Nothing => false,
            Self::Tag(tag) => *tag == there.saved_at.to_string(),
        }
    }
}

impl FromRequest for Known {
    type Error = Infallible;
    type Future = Ready<Result<Self, Infallible>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let header = |name: HeaderName| Some(request.headers().get(name)?.to_str().unwrap_or_default());
        let known = match (header(IF_MATCH), header(IF_NONE_MATCH)) {
            (Some(tag), _) => Self::Tag(tag.trim().trim_matches('"').to_owned()),
            (None, Some(_)) => Self::Nothing,
            (None, None) => Self::Any,
        };
        ready(Ok(known))
    }
}

/// Throws a draft away; none there is as good. With `If-Match` or `If-None-Match` only that which one knows of.
#[utoipa::path(
    tag = "forum",
    operation_id = "delete_draft",
    params(
        ("key" = String, Path, description = "`topic`, `reply-<topic id>`, `edit-<post id>` or `translation-<language>-<post id>`"),
        ("If-Match" = Option<String>, Header, description = "the `saved_at` of the draft that is meant, quoted"),
        ("If-None-Match" = Option<String>, Header, description = "`*`: one knows of none"),
    ),
    responses(
        (status = 204),
        (status = 409, body = Problem, content_type = "application/problem+json", description = "`draft_conflict`: another device saved another text; it stays"),
    ),
    security(("access_token" = []))
)]
#[delete("/forum/drafts/{key}")]
pub async fn delete_draft(
    app: web::Data<App>,
    actor: Actor,
    key: web::Path<DraftKey>,
    known: Known,
) -> Result<HttpResponse, AppError> {
    let key = key.into_inner();
    app.db
        .write(move |connection| {
            let there = DraftRow::find(connection, actor.account, key)?;
            if there.is_some_and(|there| !known.is(&there)) {
                return Err(AppError::problem(ProblemCode::DraftConflict));
            }
            Ok(DraftRow::delete(connection, actor.account, key)?)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
