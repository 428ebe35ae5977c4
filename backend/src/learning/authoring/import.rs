//! A course that comes as a file (`docs/COURSE-FORMAT.md`): all of it is read and looked at before anything is stored. The file and its media
//! are never in memory, only its texts.

use super::courses::{free_slug, show};
use super::policy;
use super::rows::files;
use crate::app::App;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::idempotency::{IdempotencyKey, Once};
use crate::learning::importing::{Import, beyond_limits};
use crate::media::of_courses::{self, Kept, blocking};
use crate::media::{FileRow, receive, refuse_too_large};
use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse, post, web};
use course_file::{CourseFile, Limits, Zip};
use sha2::{Digest, Sha256};
use shared::core::Timestamp;
use shared::core::id::{CourseId, FileId};
use shared::learning::{CourseFileError, CourseFlawCode, CourseImport};
use shared::media::MAX_RECORDING_BYTES;
use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use tempfile::NamedTempFile;

/// Makes a course of a file, as a draft that nobody can take yet. Everything is read first; where anything is wrong, the answer names it
/// with file and line, and nothing is stored. What is only missing is taken as it is: a draft may be incomplete.
#[utoipa::path(
    tag = "teaching",
    operation_id = "import_course",
    params(("Idempotency-Key" = Option<String>, Header, description = "a repeated request with the same key creates nothing more")),
    request_body(content = String, content_type = "application/octet-stream", description = "a ZIP as docs/COURSE-FORMAT.md describes it"),
    responses((status = 201, body = CourseImport), (status = 200, body = CourseImport, description = "the file has errors")),
    security(("access_token" = []))
)]
#[post("/teaching/courses/import")]
pub async fn import_course(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    key: IdempotencyKey,
    payload: web::Payload,
) -> Result<HttpResponse, AppError> {
    policy::require_write(&actor)?;
    let (now, most) = (app.clock.now(), app.settings.course_bytes());
    refuse_too_large(&request, most)?;
    let arrived = receive(&app.media, &app.ids, now, payload, most).await?;
    let _turn = app.media.course_turn().await;
    let opened = blocking(move || open(&arrived, most)).await?;
    let Opened { zip, mut course, texts } = match opened {
        Ok(opened) => opened,
        Err(errors) => return Ok(refused(errors)),
    };
    let mut media = Media { app: app.clone(), now, kept: BTreeMap::new() };
    let errors = media.take_in(zip, &course).await;
    if !matches!(&errors, Ok(errors) if errors.is_empty()) {
        media.forget().await;
        return errors.map(refused);
    }
    course.root.replace_files(&media.ids());
    let once = Once::new(&app, actor.account, key, "import_course", &(&texts, media.hashes()));
    let (id, ids, rows) = (CourseId(app.ids.uuid(now)), app.ids.clone(), media.rows());
    let stored = app
        .db
        .write(move |connection| {
            let imported = once.create(connection, |connection| {
                let slug = free_slug(connection, &course.slug)?;
                Import { ids: &ids, by: Some(actor.account), now }
                    .store_as(connection, id, &course, &slug)?;
                rows.iter().try_for_each(|row| files::store(connection, id, row))?;
                Ok(id.0)
            })?;
            show(connection, &actor, CourseId(imported))
        })
        .await;
    if !matches!(&stored, Ok(course) if course.id == id) {
        // Not stored, or there already: what was just kept is not needed.
        media.forget().await;
    }
    let course = Box::new(stored?);
    Ok(HttpResponse::Created()
        .insert_header((LOCATION, format!("/api/v1/teaching/courses/{}", course.id)))
        .json(CourseImport::Imported { course }))
}

fn refused(errors: Vec<CourseFileError>) -> HttpResponse {
    HttpResponse::Ok().json(CourseImport::Refused { errors })
}

/// A file that was read.
struct Opened {
    zip: Zip<File>,
    course: CourseFile,
    /// The hash of its texts.
    texts: Vec<u8>,
}

/// Reads everything but the media.
fn open(arrived: &NamedTempFile, most: u64) -> Result<Result<Opened, Vec<CourseFileError>>, AppError> {
    let file = arrived.reopen().map_err(AppError::internal)?;
    let limits = Limits { media: most, medium: u64::from(MAX_RECORDING_BYTES), ..Limits::default() };
    Ok(read(file, limits))
}

fn read(file: File, limits: Limits) -> Result<Opened, Vec<CourseFileError>> {
    let zip = Zip::open(file, limits)?;
    let course = course_file::read(zip.files())?;
    let errors = beyond_limits(&course, zip.files());
    if !errors.is_empty() {
        return Err(errors);
    }
    let mut hash = Sha256::new();
    for (name, text) in &zip.files().texts {
        hash.update(name);
        hash.update(Sha256::digest(text));
    }
    Ok(Opened { course, texts: hash.finalize().to_vec(), zip })
}

/// The media of a course that is being read, on the disk already.
struct Media {
    app: web::Data<App>,
    now: Timestamp,
    /// By what the course calls them, with their names.
    kept: BTreeMap<FileId, (String, Kept)>,
}

impl Media {
    /// Takes them in one by one; gives what is wrong with them.
    async fn take_in(
        &mut self,
        mut zip: Zip<File>,
        course: &CourseFile,
    ) -> Result<Vec<CourseFileError>, AppError> {
        let mut errors = Vec::new();
        for (called, name) in &course.media {
            let mut into = self.app.media.incoming(&self.app.ids, self.now).map_err(AppError::internal)?;
            let wanted = name.clone();
            let (rest, copied) = blocking(move || {
                let copied = zip.medium(&wanted).and_then(|mut medium| io::copy(&mut medium, &mut into));
                Ok((zip, copied.map(|_| into)))
            })
            .await?;
            zip = rest;
            let kept = match copied {
                Ok(arrived) => self.keep(*called, name, arrived).await?,
                Err(error) => Err((CourseFlawCode::Unreadable, error.to_string())),
            };
            errors.extend(kept.err().map(|(code, what)| CourseFileError {
                file: format!("media/{name}"),
                line: None,
                code,
                what,
            }));
        }
        Ok(errors)
    }

    /// Keeps one, if it is what its name says.
    async fn keep(
        &mut self,
        called: FileId,
        name: &str,
        arrived: NamedTempFile,
    ) -> Result<Result<(), (CourseFlawCode, String)>, AppError> {
        let id = FileId(self.app.ids.uuid(self.now));
        let kept = match of_courses::take_in(&self.app, id, arrived).await {
            Ok(kept) => kept,
            Err(AppError::Fields(errors)) => {
                let why = errors.first().map(|error| error.code.to_string()).unwrap_or_default();
                return Ok(Err((CourseFlawCode::WrongFile, why)));
            }
            Err(AppError::Problem { code, .. }) => {
                return Ok(Err((CourseFlawCode::TooLarge, code.to_string())));
            }
            Err(error) => return Err(error),
        };
        let (kind, ending) = (kept.kind, name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()));
        self.kept.insert(called, (name.to_owned(), kept));
        let fits = ending.is_some_and(|ending| kind.endings().contains(&&*ending));
        Ok(if fits { Ok(()) } else { Err((CourseFlawCode::WrongFile, kind.to_string())) })
    }

    fn ids(&self) -> BTreeMap<FileId, FileId> {
        self.kept.iter().map(|(called, (_, kept))| (*called, kept.id)).collect()
    }

    /// Which files they are.
    fn hashes(&self) -> Vec<(&str, &[u8])> {
        self.kept.values().map(|(name, kept)| (name.as_str(), kept.sha256.as_slice())).collect()
    }

    fn rows(&self) -> Vec<FileRow> {
        self.kept.values().map(|(name, kept)| kept.row(name.clone(), self.now)).collect()
    }

    /// Takes their contents away again.
    async fn forget(&mut self) {
        let files = std::mem::take(&mut self.kept).into_values().map(|(_, kept)| kept.id);
        of_courses::forget(&self.app, files.collect()).await;
    }
}
