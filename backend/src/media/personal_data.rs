//! What is held of files about a person.

use super::rows::{WAITING, delete_files};
use crate::db::Conn;
use crate::db::schema::media_files::dsl;
use crate::http::error::AppError;
use crate::privacy::archive::Part;
use crate::text::t;
use diesel::prelude::*;
use serde_json::{Value, json};
use shared::core::Timestamp;
use shared::core::id::{AccountId, FileId};
use shared::media::FileKind;

/// The list of files that a person sent, each with the address of its content.
pub fn collect(connection: &mut Conn, account: AccountId) -> Result<Vec<Part>, AppError> {
    let rows: Vec<(FileId, String, FileKind, i32, Timestamp)> = dsl::media_files
        .filter(dsl::owner_id.eq(account))
        .order(dsl::id)
        .select((dsl::id, dsl::name, dsl::kind, dsl::size, dsl::created_at))
        .load(connection)?;
    let file = |(id, name, kind, size, at): (FileId, String, FileKind, i32, Timestamp)| {
        let address = format!("/api/v1/media/files/{id}");
        json!({"id": id, "name": name, "kind": kind, "size": size, "created_at": at, "content": address})
    };
    let files: Vec<Value> = rows.into_iter().map(file).collect();
    Ok(vec![Part::new("files.json", t::media_archive_files, files)])
}

/// Deletes what a person sent and no text has; what texts have goes or stays with them, without a name.
pub fn erase(connection: &mut Conn, account: AccountId, now: Timestamp) -> Result<(), AppError> {
    let own = dsl::media_files.filter(dsl::owner_id.eq(account));
    let waiting: Vec<FileId> = own.filter(dsl::state.eq(WAITING)).select(dsl::id).load(connection)?;
    delete_files(connection, &waiting, now)?;
    diesel::update(own).set(dsl::owner_id.eq(None::<AccountId>)).execute(connection)?;
    Ok(())
}
