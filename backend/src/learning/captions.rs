//! Captions of recordings and films, as a browser's `<track>` asks for them: below the file's address, where the cookie of files is sent.

use super::authoring;
use super::freezing::Captions;
use super::rows::{from_json, pages};
use crate::app::App;
use crate::http::actor::FileReader;
use crate::http::error::AppError;
use crate::http::etag;
use actix_web::{HttpRequest, HttpResponse, get, web};
use shared::core::Language;
use shared::core::id::{FileId, PartId};

/// The captions of a recording or film that a block shows, as `WebVTT`: to who learns in the course those of their version, to who writes or
/// translates courses those of the draft. A browser that is signed in may ask with its cookie, so that players work.
#[utoipa::path(
    tag = "learning",
    operation_id = "find_captions",
    params(("file_id" = FileId, Path), ("part_id" = PartId, Path), ("language" = Language, Path)),
    responses((status = 200, description = "WebVTT", content_type = "text/vtt")),
    security(("access_token" = []))
)]
#[get("/media/files/{file_id}/captions/{part_id}/{language}")]
pub async fn find_captions(
    request: HttpRequest,
    app: web::Data<App>,
    reader: FileReader,
    path: web::Path<(FileId, PartId, Language)>,
) -> Result<HttpResponse, AppError> {
    let ((file, part, language), actor) = (path.into_inner(), reader.0);
    let text = app
        .db
        .read(move |connection| {
            let page = pages::captions(connection, actor.account, part, language)?;
            let page: Option<Captions> = page.map(|content| from_json(&content)).transpose()?;
            match page.filter(|page| page.file_id == file) {
                Some(page) => Ok(Some(page.text)),
                None => authoring::files::captions_of_draft(connection, &actor, (file, part), language),
            }
        })
        .await?;
    let text = text.filter(|text| !text.is_empty()).ok_or_else(AppError::not_found)?;
    Ok(etag::of_kind(&request, text.into_bytes(), "text/vtt; charset=utf-8"))
}
