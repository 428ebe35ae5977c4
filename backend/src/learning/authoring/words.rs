//! What parts say: saving it, confirming translations, the history and restoring from it.

use super::policy;
use super::rows::people::people;
use super::rows::{history, tree};
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::{Body, IfMatch};
use crate::learning::rows::courses::CourseRow;
use crate::learning::rows::parts::PartRow;
use crate::learning::rows::words::WordsRow;
use crate::learning::rows::{count, to_json};
use actix_web::{HttpResponse, get, post, put, web};
use shared::core::id::{AccountId, PartId};
use shared::core::{FieldError, Language, Timestamp};
use shared::learning::{NewWords, PartWords, TranslationConfirmation, Words, WordsVersion};

/// A part and a language whose words somebody changes, with what is stored.
struct Change {
    part: PartRow,
    course: CourseRow,
    language: Language,
    /// The words that are stored, if there are any.
    stored: Option<WordsRow>,
    /// What the original means, if it says anything.
    original: Option<i32>,
    by: AccountId,
    now: Timestamp,
}

impl Change {
    /// Nobody else changes the draft until the transaction ends.
    fn begin(
        connection: &mut Conn,
        actor: &Actor,
        (part, language): (PartId, Language),
        now: Timestamp,
    ) -> Result<Self, AppError> {
        let (part, course) = tree::lock_part(connection, part)?;
        policy::require(actor, policy::may_write_words(actor, course.source_language, language))?;
        let stored = history::find(connection, part.id, language)?;
        let original = if language == course.source_language {
            stored.as_ref().map(|row| row.meaning)
        } else {
            history::find(connection, part.id, course.source_language)?.map(|row| row.meaning)
        };
        Ok(Self { part, course, language, stored, original, by: actor.account, now })
    }

    fn is_original(&self) -> bool {
        self.language == self.course.source_language
    }

    /// Somebody was faster if the stored words are not of this revision; 0: there are none.
    fn require_revision(&self, revision: i32, sent: Option<&Words>) -> Result<(), AppError> {
        let stored = self.stored.as_ref();
        if stored.map_or(0, |row| row.revision) == revision {
            return Ok(());
        }
        let version = stored.map_or(0, |row| count(row.revision));
        let words = stored.map(|row| row.words.clone()).unwrap_or_default();
        Err(AppError::edit_conflict(version, words, sent.map(to_json).transpose()?))
    }

    /// Stores words. Of the original, others raise what it means unless the change is minor; of a translation, they say this state of
    /// the original. The same words again change nothing but that state.
    fn store(
        &self,
        connection: &mut Conn,
        words: String,
        meaning: i32,
        autosave: bool,
    ) -> Result<WordsRow, AppError> {
        let same = self.stored.as_ref().filter(|row| row.words == words);
        if let Some(row) = same.filter(|row| row.meaning == meaning || self.is_original()) {
            return Ok(row.clone());
        }
        let row = WordsRow {
            part_id: self.part.id,
            language: self.language,
            words,
            revision: self.stored.as_ref().map_or(0, |row| row.revision) + 1,
            meaning,
            edited_by: Some(self.by),
            edited_at: self.now,
        };
        history::put(connection, &row, autosave)?;
        Ok(row)
    }

    /// What the original means after a change, or which state of it a translation says.
    fn meaning(&self, is_minor: bool, says: Option<i32>) -> i32 {
        let original = self.original.unwrap_or_default();
        if !self.is_original() {
            return says.unwrap_or(original).clamp(0, original);
        }
        if is_minor && self.original.is_some() { original } else { original + 1 }
    }

    /// As it goes over the wire.
    fn shown(&self, connection: &mut Conn, row: &WordsRow) -> Result<PartWords, AppError> {
        let people = people(connection, [row.edited_by])?;
        let original = if self.is_original() { Some(row.meaning) } else { self.original };
        history::shown(row, original, &people)
    }
}

/// Saves what a part says in a language, if its words still have this revision; 0 for the first.
#[utoipa::path(
    tag = "teaching",
    operation_id = "save_words",
    params(
        ("part_id" = PartId, Path), ("language" = Language, Path),
        ("If-Match" = String, Header, description = "the revision that was read, quoted; \"0\" for the first"),
    ),
    request_body = NewWords,
    responses((status = 200, body = PartWords)),
    security(("access_token" = []))
)]
#[put("/teaching/parts/{part_id}/words/{language}")]
pub async fn save_words(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(PartId, Language)>,
    revision: IfMatch,
    body: Body<NewWords>,
) -> Result<HttpResponse, AppError> {
    policy::require(&actor, policy::may_translate(&actor))?;
    let (path, new, now) = (*path, body.0, app.clock.now());
    let words = app
        .db
        .write(move |connection| {
            let change = Change::begin(connection, &actor, path, now)?;
            refuse_misfits(&change, &new.words)?;
            change.require_revision(revision.0, Some(&new.words))?;
            let says = new.meaning.and_then(|meaning| i32::try_from(meaning).ok());
            let meaning = change.meaning(new.minor, says);
            let row = change.store(connection, to_json(&new.words)?, meaning, new.autosave)?;
            change.shown(connection, &row)
        })
        .await?;
    Ok(etag::changed(&words, words.revision))
}

fn refuse_misfits(change: &Change, words: &Words) -> Result<(), AppError> {
    let misfits = words.misfits(&change.part.settings()?);
    if misfits.is_empty() {
        return Ok(());
    }
    let located = |error: FieldError| FieldError { field: format!("words.{}", error.field), ..error };
    Err(AppError::Fields(misfits.into_iter().map(located).collect()))
}

/// Says that a translation of this revision still says what the original says, in the state of it that was read.
#[utoipa::path(
    tag = "teaching",
    operation_id = "confirm_translation",
    params(
        ("part_id" = PartId, Path), ("language" = Language, Path),
        ("If-Match" = String, Header, description = "the revision that was read, quoted"),
    ),
    request_body = TranslationConfirmation,
    responses((status = 200, body = PartWords)),
    security(("access_token" = []))
)]
#[put("/teaching/parts/{part_id}/words/{language}/confirmation")]
pub async fn confirm_translation(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(PartId, Language)>,
    revision: IfMatch,
    body: Body<TranslationConfirmation>,
) -> Result<HttpResponse, AppError> {
    policy::require(&actor, policy::may_translate(&actor))?;
    let (path, now) = (*path, app.clock.now());
    let read = i32::try_from(body.0.meaning).unwrap_or(i32::MAX);
    let words = app
        .db
        .write(move |connection| {
            let change = Change::begin(connection, &actor, path, now)?;
            let stored = change.stored.as_ref().ok_or_else(AppError::not_found)?;
            change.require_revision(revision.0, None)?;
            let row = if change.is_original() {
                stored.clone()
            } else {
                let meaning = change.meaning(true, Some(read)).max(stored.meaning);
                history::confirm(connection, stored, meaning)?;
                WordsRow { meaning, ..stored.clone() }
            };
            change.shown(connection, &row)
        })
        .await?;
    Ok(etag::changed(&words, words.revision))
}

/// What a part said in a language, the newest first, at most a hundred states.
#[utoipa::path(
    tag = "teaching",
    operation_id = "list_words_versions",
    params(("part_id" = PartId, Path), ("language" = Language, Path)),
    responses((status = 200, body = Vec<WordsVersion>)),
    security(("access_token" = []))
)]
#[get("/teaching/parts/{part_id}/words/{language}/versions")]
pub async fn list_words_versions(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(PartId, Language)>,
) -> Result<HttpResponse, AppError> {
    policy::require_read(&actor)?;
    let (part, language) = *path;
    let versions = app
        .db
        .read(move |connection| {
            tree::find(connection, part)?;
            let rows = history::list(connection, part, language)?;
            let people = people(connection, rows.iter().map(|row| row.edited_by))?;
            rows.iter().map(|row| history::shown_version(row, &people)).collect::<Result<Vec<_>, _>>()
        })
        .await?;
    Ok(HttpResponse::Ok().json(versions))
}

/// Says again what a part said in this state of its history, if its words still have this revision. A translation says the state of the
/// original again that it said then.
#[utoipa::path(
    tag = "teaching",
    operation_id = "restore_words",
    params(
        ("part_id" = PartId, Path), ("language" = Language, Path), ("revision" = i32, Path),
        ("If-Match" = String, Header, description = "the revision that was read, quoted"),
    ),
    responses((status = 200, body = PartWords)),
    security(("access_token" = []))
)]
#[post("/teaching/parts/{part_id}/words/{language}/versions/{revision}/restore")]
pub async fn restore_words(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(PartId, Language, i32)>,
    revision: IfMatch,
) -> Result<HttpResponse, AppError> {
    policy::require(&actor, policy::may_translate(&actor))?;
    let ((part, language, version), now) = (*path, app.clock.now());
    let words = app
        .db
        .write(move |connection| {
            let change = Change::begin(connection, &actor, (part, language), now)?;
            let before = history::find_version(connection, part, language, version)?;
            let before = before.ok_or_else(AppError::not_found)?;
            let mut words = before.words()?;
            // What a scene or criterion said that is not there any more has nothing to stand under.
            let keys = change.part.settings()?.entry_keys();
            words.entries.retain(|key, _| keys.contains(key));
            change.require_revision(revision.0, Some(&words))?;
            let meaning = change.meaning(false, Some(before.meaning));
            let row = change.store(connection, to_json(&words)?, meaning, false)?;
            change.shown(connection, &row)
        })
        .await?;
    Ok(etag::changed(&words, words.revision))
}
