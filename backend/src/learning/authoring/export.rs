//! A whole course as one file (`docs/COURSE-FORMAT.md`), written while it is sent: only its texts are in memory.

use super::{drafts, policy};
use crate::app::App;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::learning::rows::courses::CourseRow;
use crate::media::disposition;
use actix_web::body::BodyStream;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_ENCODING};
use actix_web::{HttpResponse, get, web};
use course_file::{CourseFile, write_zip};
use futures_util::stream;
use shared::core::id::CourseId;
use std::io::{self, BufWriter, Write};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::mpsc;

/// Bytes that are sent at a time.
const PIECE: usize = 64 * 1024;
/// Pieces that wait to be sent.
const WAITING: usize = 4;
/// How long whoever loads a course may not take a piece.
const PATIENCE: Duration = Duration::from_mins(1);

/// A whole course as one file: the draft as it is, in every language, with the bank and all media. It is written while it is sent; where
/// that fails, the answer breaks off.
#[utoipa::path(
    tag = "teaching",
    operation_id = "export_course",
    params(("course_id" = CourseId, Path)),
    responses((status = 200, description = "a ZIP as docs/COURSE-FORMAT.md describes it", content_type = "application/zip")),
    security(("access_token" = []))
)]
#[get("/teaching/courses/{course_id}/file")]
pub async fn export_course(
    app: web::Data<App>,
    actor: Actor,
    course: web::Path<CourseId>,
) -> Result<HttpResponse, AppError> {
    policy::require_read(&actor)?;
    let course = *course;
    let draft = app
        .db
        .read(move |connection| {
            let course = CourseRow::find(connection, course)?.ok_or_else(AppError::not_found)?;
            drafts::export(connection, &course)
        })
        .await?;
    let name = format!("{}.zip", draft.file.slug);
    let (sender, receiver) = mpsc::channel(WAITING);
    let writing = Handle::current();
    let own = app.clone();
    tokio::task::spawn_blocking(move || send(&own, &draft.file, &Pipe { sender, writing }));
    let pieces = stream::unfold(receiver, |mut receiver| async { Some((receiver.recv().await?, receiver)) });
    Ok(HttpResponse::Ok()
        .content_type("application/zip")
        .insert_header(disposition(Some(&name)))
        .insert_header((CACHE_CONTROL, "no-store"))
        // It is packed already.
        .insert_header((CONTENT_ENCODING, "identity"))
        .body(BodyStream::new(pieces)))
}

/// Writes a course into the answer; what goes wrong breaks it off, so that nobody takes half a course for a whole one.
fn send(app: &App, course: &CourseFile, pipe: &Pipe) {
    let into = BufWriter::with_capacity(PIECE, pipe.clone());
    let written = write_zip(course, into, |id| app.media.open(id)).map_err(io::Error::other);
    if let Err(error) = written.and_then(|mut rest| rest.flush()) {
        tracing::warn!(course = course.slug, %error, "a course was not sent to its end");
        // Whoever wanted it may be gone.
        let _ = pipe.put(Err(error));
    }
}

/// From the thread that writes to the answer. It waits for the reader, so that what is not sent yet takes no memory.
#[derive(Clone)]
struct Pipe {
    sender: mpsc::Sender<io::Result<web::Bytes>>,
    writing: Handle,
}

impl Pipe {
    fn put(&self, piece: io::Result<web::Bytes>) -> io::Result<()> {
        let sent = self.writing.block_on(tokio::time::timeout(PATIENCE, self.sender.send(piece)));
        match sent {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) => Err(io::ErrorKind::BrokenPipe.into()),
            Err(_) => Err(io::ErrorKind::TimedOut.into()),
        }
    }
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.put(Ok(web::Bytes::copy_from_slice(bytes)))?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
