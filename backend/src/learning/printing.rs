//! Lessons and courses as PDF, for whoever learns in them: what is on paper is what the pages of their version say, in the language in
//! which they read. Nothing of it is stored, and nothing in it is the learner's: what one wrote stays where one wrote it.

mod album;
mod sheets;

use super::catalogue::language;
use super::freezing::Captions;
use super::lessons::learner;
use super::rows::courses::CourseRow;
use super::rows::pages::PageRow;
use super::rows::parts::PartRow;
use super::rows::versions::VersionRow;
use super::rows::{count, from_json};
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use crate::http::etag;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, ETAG};
use actix_web::{HttpRequest, HttpResponse, get, web};
use album::Album;
use print::{Document, Edition, PrintError};
use shared::core::id::{CourseId, CourseVersionId, PartId};
use shared::core::{FieldCode, FieldError, Language};
use shared::learning::{CourseNotice, Lesson, Outline, PartKind, Wanted};
use sheets::Sheets;
use std::collections::HashMap;
use tokio::sync::Semaphore;

/// One file is set at a time, and who waits for it holds no thread: a long course takes seconds, and hundreds of megabytes.
static PRESS: Semaphore = Semaphore::const_new(1);

/// All that is read of a version to print of it.
struct Found {
    course: CourseId,
    slug: String,
    version: CourseVersionId,
    language: Language,
    edition: Edition,
    starter: bool,
    outline: Outline,
    lessons: HashMap<PartId, Lesson>,
    /// What is said in recordings and films, as `WebVTT`.
    captions: HashMap<PartId, String>,
}

/// A lesson of a course that one learns in as PDF, in a language of one's choice: with empty lines where something is to be written, and
/// without what is right. The `ETag` holds as long as the version does.
#[utoipa::path(
    tag = "learning",
    operation_id = "print_lesson",
    params(("course_id" = CourseId, Path), ("part_id" = PartId, Path), Wanted),
    responses((status = 200, content_type = "application/pdf")),
    security(("access_token" = []))
)]
#[get("/learning/courses/{course_id}/lessons/{part_id}/pdf")]
pub async fn print_lesson(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(CourseId, PartId)>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    let ((course, part), language) = (*path, language(&actor, wanted.language));
    let found = app.db.read(move |connection| load(connection, &actor, course, Some(part), language)).await?;
    let name = format!("{}-lesson-{part}", found.slug);
    answer(&request, &app, found, &name, move |sheets| sheets.lesson(part)).await
}

/// A course that one learns in as PDF, in a language of one's choice: its modules with all their lessons. What is done online is named.
#[utoipa::path(
    tag = "learning",
    operation_id = "print_course",
    params(("course_id" = CourseId, Path), Wanted),
    responses((status = 200, content_type = "application/pdf")),
    security(("access_token" = []))
)]
#[get("/learning/courses/{course_id}/pdf")]
pub async fn print_course(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, AppError> {
    let (course, language) = (*course, language(&actor, wanted.language));
    let found = app.db.read(move |connection| load(connection, &actor, course, None, language)).await?;
    let name = found.slug.clone();
    answer(&request, &app, found, &name, |sheets| Some(sheets.course())).await
}

/// Reads what is to be printed: this lesson, or all.
fn load(
    connection: &mut Conn,
    actor: &ActorFacts,
    course: CourseId,
    only: Option<PartId>,
    language: Language,
) -> Result<Found, AppError> {
    let (_, version) = learner(connection, course, actor.account)?;
    let CourseRow { slug, notice, .. } =
        CourseRow::find(connection, course)?.ok_or_else(AppError::not_found)?;
    let row = VersionRow::find(connection, version)?.ok_or_else(AppError::not_found)?;
    let outline = PageRow::content(connection, version, PartRow::root(course), language, PartKind::Course)?;
    let lessons = match only {
        Some(part) => {
            let page = PageRow::content(connection, version, part, language, PartKind::Lesson)?;
            vec![page.ok_or_else(AppError::not_found)?]
        }
        None => PageRow::lessons(connection, version, language)?,
    };
    let lessons = lessons.iter().map(|page| from_json::<Lesson>(page).map(|lesson| (lesson.id, lesson)));
    let lessons = lessons.collect::<Result<HashMap<_, _>, _>>()?;
    Ok(Found {
        course,
        slug,
        version,
        language,
        edition: edition(&row)?,
        starter: notice == Some(CourseNotice::Starter),
        outline: from_json(&outline.ok_or_else(AppError::not_found)?)?,
        captions: captions(connection, version, &lessons, language)?,
        lessons,
    })
}

fn edition(version: &VersionRow) -> Result<Edition, AppError> {
    let day = super::certificates::day(version.published_at.unwrap_or(version.proposed_at))?;
    Ok(Edition { number: count(version.number), day })
}

/// The captions of those recordings and films that have no transcript.
fn captions(
    connection: &mut Conn,
    version: CourseVersionId,
    lessons: &HashMap<PartId, Lesson>,
    language: Language,
) -> Result<HashMap<PartId, String>, AppError> {
    let blocks = lessons.values().flat_map(|lesson| &lesson.blocks);
    let untold: Vec<PartId> =
        blocks.filter(|block| block.captions && block.html.is_empty()).map(|block| block.id).collect();
    if untold.is_empty() {
        return Ok(HashMap::new());
    }
    let pages = PageRow::captions(connection, version, &untold, language)?;
    pages.into_iter().map(|(part, page)| Ok((part, from_json::<Captions>(&page)?.text))).collect()
}

/// Prints, unless who asks has it already.
async fn answer(
    request: &HttpRequest,
    app: &web::Data<App>,
    found: Found,
    name: &str,
    document: impl FnOnce(&mut Sheets<'_>) -> Option<Document> + Send + 'static,
) -> Result<HttpResponse, AppError> {
    let language = found.language;
    // What a version says never changes; how it is printed may with the program.
    let tag = format!(
        "W/\"{}-{name}-{language}-{}-{}\"",
        found.version,
        u8::from(found.starter),
        env!("CARGO_PKG_VERSION")
    );
    let mut response = HttpResponse::Ok();
    response.insert_header((ETAG, tag.as_str())).insert_header((CACHE_CONTROL, "private, no-cache"));
    if etag::is_known(request, &tag) {
        return Ok(response.status(actix_web::http::StatusCode::NOT_MODIFIED).finish());
    }
    let _turn = PRESS.acquire().await.map_err(AppError::internal)?;
    let own = app.clone();
    let pdf = web::block(move || {
        let mut sheets = Sheets::new(&found, own.settings.origin(), Album::new(&own.media));
        document(&mut sheets).ok_or_else(AppError::not_found).and_then(|document| set(&document))
    });
    let pdf = pdf.await.map_err(AppError::internal)??;
    Ok(response
        .content_type("application/pdf")
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{name}-{language}.pdf\"")))
        .body(pdf))
}

fn set(document: &Document) -> Result<Vec<u8>, AppError> {
    print::document(document).map_err(|error| match error {
        PrintError::TooMuch { most, .. } => AppError::Fields(vec![FieldError {
            field: "course_id".to_owned(),
            code: FieldCode::TooLong,
            limit: u32::try_from(most).ok(),
        }]),
        error => AppError::internal(error),
    })
}
