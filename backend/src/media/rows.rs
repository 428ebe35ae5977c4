//! The rows of files. Their contents follow: a file's content is there before its row, and goes after it.

use super::jobs;
use crate::db::schema::media_files::{self, dsl};
use crate::db::{Conn, dialect};
use crate::http::error::AppError;
use diesel::prelude::*;
use shared::core::id::{AccountId, FileId};
use shared::core::{FieldCode, FieldError, Timestamp};
use shared::media::{FileKind, MAX_DAY_BYTES, MEGABYTE, MediaFile};

/// A file.
#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = media_files)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct FileRow {
    pub id: FileId,
    pub owner_id: Option<AccountId>,
    pub name: String,
    pub kind: FileKind,
    pub size: i32,
    pub sha256: Vec<u8>,
    pub width: Option<i32>,
    pub height: Option<i32>,
    pub state: String,
    pub created_at: Timestamp,
}

/// Sent, and part of no text yet.
pub const WAITING: &str = "waiting";
/// Part of a text.
pub const USED: &str = "used";
/// Seconds of a day.
const DAY: i64 = 24 * 60 * 60;

impl FileRow {
    /// One file.
    pub fn find(connection: &mut Conn, file: FileId) -> QueryResult<Option<Self>> {
        dsl::media_files.find(file).select(Self::as_select()).first(connection).optional()
    }

    /// Stores it, unless that were more than its owner may store in a day.
    pub fn insert(&self, connection: &mut Conn) -> Result<(), AppError> {
        if let Some(owner) = self.owner_id {
            // Two at once are counted one after the other.
            dialect::lock_name(connection, &[b"media".as_slice(), owner.0.as_bytes()].concat())?;
            refuse_full_day(connection, owner, i64::from(self.size), self.created_at)?;
        }
        diesel::insert_into(dsl::media_files).values(self).execute(connection)?;
        Ok(())
    }

    /// Whether no text has it yet.
    pub fn is_waiting(&self) -> bool {
        self.state == WAITING
    }
}

impl From<FileRow> for MediaFile {
    fn from(row: FileRow) -> Self {
        Self {
            id: row.id,
            name: row.name,
            kind: row.kind,
            size: unsigned(row.size),
            width: row.width.map(unsigned),
            height: row.height.map(unsigned),
            created_at: row.created_at,
        }
    }
}

/// A number of the wire; the columns never hold negative ones.
fn unsigned(number: i32) -> u32 {
    u32::try_from(number).unwrap_or_default()
}

/// Refuses what would be more than an account may store in a day.
pub fn refuse_full_day(
    connection: &mut Conn,
    owner: AccountId,
    size: i64,
    now: Timestamp,
) -> Result<(), AppError> {
    let sizes: Vec<i32> = dsl::media_files
        .filter(dsl::owner_id.eq(owner).and(dsl::created_at.gt(now.plus_seconds(-DAY))))
        .select(dsl::size)
        .load(connection)?;
    let stored: i64 = sizes.into_iter().map(i64::from).sum();
    if stored + size <= i64::from(MAX_DAY_BYTES) {
        return Ok(());
    }
    let limit = Some(MAX_DAY_BYTES / MEGABYTE);
    Err(AppError::Fields(vec![FieldError { field: "file".to_owned(), code: FieldCode::DayFull, limit }]))
}

/// Takes a file that its sender has not used yet for a text: whether there was one. Of two texts only one gets it.
pub fn use_file(connection: &mut Conn, sender: AccountId, file: FileId) -> QueryResult<bool> {
    let waiting = dsl::media_files.find(file).filter(dsl::owner_id.eq(sender).and(dsl::state.eq(WAITING)));
    Ok(diesel::update(waiting).set(dsl::state.eq(USED)).execute(connection)? == 1)
}

/// Deletes files; their contents go with a job, once this transaction is through.
pub fn delete_files(connection: &mut Conn, files: &[FileId], now: Timestamp) -> Result<(), AppError> {
    for file in files {
        diesel::delete(dsl::media_files.find(*file)).execute(connection)?;
        jobs::enqueue_deletion(connection, *file, now)?;
    }
    Ok(())
}

/// Files that wait since before a time, and who sent them.
pub fn waiting_before(
    connection: &mut Conn,
    time: Timestamp,
) -> QueryResult<Vec<(FileId, Option<AccountId>)>> {
    dsl::media_files
        .filter(dsl::state.eq(WAITING).and(dsl::created_at.lt(time)))
        .order((dsl::created_at, dsl::id))
        .select((dsl::id, dsl::owner_id))
        .load(connection)
}

/// Which of these files have a row.
pub fn known(connection: &mut Conn, files: &[FileId]) -> QueryResult<Vec<FileId>> {
    dsl::media_files.filter(dsl::id.eq_any(files)).select(dsl::id).load(connection)
}

/// What a file says, once it was read; for the search.
pub fn text_of(connection: &mut Conn, file: FileId) -> QueryResult<Option<String>> {
    Ok(dsl::media_files.find(file).select(dsl::text).first(connection).optional()?.flatten())
}

/// Notes what a file says.
pub fn note_text(connection: &mut Conn, file: FileId, text: &str) -> QueryResult<()> {
    diesel::update(dsl::media_files.find(file)).set(dsl::text.eq(text)).execute(connection).map(drop)
}
