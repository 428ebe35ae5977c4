//! Changes of the tree of a draft. Whoever changes it holds its lock until the transaction ends.

use crate::db::schema::learning_parts::dsl;
use crate::db::{Conn, dialect};
use crate::http::error::AppError;
use crate::learning::authoring::naming;
use crate::learning::rows::courses::CourseRow;
use crate::learning::rows::parts::PartRow;
use crate::learning::rows::to_json;
use diesel::prelude::*;
use shared::core::id::{CourseId, PartId};
use shared::core::{FieldCode, Timestamp};
use shared::learning::{PartMove, Settings};
use std::collections::{HashMap, HashSet};

/// Lets nobody else change the draft of this course until the transaction ends, and notes that it changes.
pub fn lock(connection: &mut Conn, course: CourseId) -> Result<CourseRow, AppError> {
    dialect::lock_name(connection, course.0.as_bytes())?;
    CourseRow::touch(connection, course)?;
    CourseRow::find(connection, course)?.ok_or_else(AppError::not_found)
}

/// A part that is there, and its course, whose draft nobody else changes now.
pub fn lock_part(connection: &mut Conn, part: PartId) -> Result<(PartRow, CourseRow), AppError> {
    let course = find(connection, part)?.course_id;
    let course = lock(connection, course)?;
    Ok((find(connection, part)?, course))
}

/// A part that is there.
pub fn find(connection: &mut Conn, part: PartId) -> Result<PartRow, AppError> {
    PartRow::find(connection, part)?.ok_or_else(AppError::not_found)
}

/// The part, whether it was taken away or not.
pub fn find_any(connection: &mut Conn, part: PartId) -> Result<PartRow, AppError> {
    let row = dsl::learning_parts.find(part).select(PartRow::as_select()).first(connection).optional()?;
    row.ok_or_else(AppError::not_found)
}

/// The part of a course in which another is to stand.
pub fn find_parent(connection: &mut Conn, course: CourseId, to: &PartMove) -> Result<PartRow, AppError> {
    let parent = PartRow::find(connection, to.parent_id)?.filter(|row| row.course_id == course);
    parent.ok_or_else(|| AppError::field("parent_id", FieldCode::NotAvailable))
}

/// How many siblings stand before it.
pub fn place_of(connection: &mut Conn, row: &PartRow) -> QueryResult<u32> {
    let Some(parent) = row.parent_id else { return Ok(0) };
    let before = dsl::learning_parts
        .filter(dsl::parent_id.eq(parent).and(dsl::deleted_at.is_null()))
        .filter(dsl::position.lt(row.position).or(dsl::position.eq(row.position).and(dsl::id.lt(row.id))));
    before.count().get_result(connection).map(super::taught::small)
}

/// Makes room in a parent after one of its children (none: before all of them), and gives the place that is free now.
pub fn make_room(connection: &mut Conn, to: &PartMove) -> Result<i32, AppError> {
    let place = match to.after {
        None => 0,
        Some(sibling) => {
            let there = PartRow::find(connection, sibling)?.filter(|row| row.parent_id == Some(to.parent_id));
            there.ok_or_else(|| AppError::field("after", FieldCode::NotAvailable))?.position + 1
        }
    };
    shift(connection, to.parent_id, place)?;
    Ok(place)
}

/// The place after all children of a part, those that were taken away among them.
pub fn place_at_end(connection: &mut Conn, parent: PartId) -> QueryResult<i32> {
    let last: Option<i32> = dsl::learning_parts
        .filter(dsl::parent_id.eq(parent))
        .select(diesel::dsl::max(dsl::position))
        .first(connection)?;
    Ok(last.map_or(0, |last| last + 1))
}

fn shift(connection: &mut Conn, parent: PartId, from: i32) -> QueryResult<()> {
    diesel::update(dsl::learning_parts.filter(dsl::parent_id.eq(parent).and(dsl::position.ge(from))))
        .set(dsl::position.eq(dsl::position + 1))
        .execute(connection)
        .map(drop)
}

/// The keys of the children of a part, without that of one.
pub fn keys(connection: &mut Conn, parent: PartId, without: Option<PartId>) -> QueryResult<HashSet<String>> {
    let rows: Vec<(PartId, String)> = dsl::learning_parts
        .filter(dsl::parent_id.eq(parent).and(dsl::deleted_at.is_null()))
        .select((dsl::id, dsl::key))
        .load(connection)?;
    Ok(rows.into_iter().filter(|(id, _)| Some(*id) != without).map(|(_, key)| key).collect())
}

/// Puts a part elsewhere. A part that would have the key of a sibling there gets a number.
pub fn put(connection: &mut Conn, row: &PartRow, to: &PartMove) -> Result<(), AppError> {
    let place = make_room(connection, to)?;
    let taken = keys(connection, to.parent_id, Some(row.id))?;
    let key = naming::free(&row.key, |key| taken.contains(key));
    diesel::update(dsl::learning_parts.find(row.id))
        .set((dsl::parent_id.eq(to.parent_id), dsl::position.eq(place), dsl::key.eq(key)))
        .execute(connection)?;
    Ok(())
}

/// Stores key and settings of a part of this revision.
pub fn update(
    connection: &mut Conn,
    row: &PartRow,
    revision: i32,
    key: &str,
    settings: &Settings,
) -> Result<(), AppError> {
    let sent = to_json(settings)?;
    let this = dsl::learning_parts.find(row.id).filter(dsl::revision.eq(revision));
    let changed = diesel::update(this)
        .set((dsl::key.eq(key), dsl::settings.eq(&sent), dsl::revision.eq(dsl::revision + 1)))
        .execute(connection)?;
    if changed == 1 {
        return Ok(());
    }
    let stored = find(connection, row.id)?;
    let version = crate::learning::rows::count(stored.revision);
    Err(AppError::edit_conflict(version, stored.settings, Some(sent)))
}

/// Stores settings that follow from another change.
pub fn follow(connection: &mut Conn, part: PartId, settings: &Settings) -> Result<(), AppError> {
    diesel::update(dsl::learning_parts.find(part))
        .set((dsl::settings.eq(to_json(settings)?), dsl::revision.eq(dsl::revision + 1)))
        .execute(connection)?;
    Ok(())
}

/// All parts below a part and itself that were taken away at this time (none: that are there), a parent before its children.
pub fn subtree(
    connection: &mut Conn,
    row: &PartRow,
    deleted_at: Option<Timestamp>,
) -> QueryResult<Vec<PartRow>> {
    let all: Vec<PartRow> = dsl::learning_parts
        .filter(dsl::course_id.eq(row.course_id))
        .order((dsl::position, dsl::id))
        .select(PartRow::as_select())
        .load(connection)?;
    let mut below: HashMap<PartId, Vec<PartRow>> = HashMap::new();
    for part in all.into_iter().filter(|part| part.deleted_at == deleted_at && part.id != row.id) {
        if let Some(parent) = part.parent_id {
            below.entry(parent).or_default().push(part);
        }
    }
    let mut found = vec![row.clone()];
    let mut next = 0;
    while let Some(part) = found.get(next).map(|part| part.id) {
        found.extend(below.remove(&part).unwrap_or_default());
        next += 1;
    }
    Ok(found)
}

/// Takes parts away, or brings them back.
pub fn set_deleted(connection: &mut Conn, parts: &[PartRow], at: Option<Timestamp>) -> QueryResult<()> {
    let ids: Vec<PartId> = parts.iter().map(|part| part.id).collect();
    diesel::update(dsl::learning_parts.filter(dsl::id.eq_any(ids)))
        .set(dsl::deleted_at.eq(at))
        .execute(connection)
        .map(drop)
}

/// Gives a part that comes back its key again, or with a number, and a place of its own.
pub fn settle(connection: &mut Conn, row: &PartRow) -> Result<(), AppError> {
    let Some(parent) = row.parent_id else { return Ok(()) };
    let taken = keys(connection, parent, Some(row.id))?;
    let key = naming::free(&row.key, |key| taken.contains(key));
    shift(connection, parent, row.position)?;
    diesel::update(dsl::learning_parts.find(row.id))
        .set((dsl::position.eq(row.position), dsl::key.eq(key)))
        .execute(connection)?;
    Ok(())
}

/// The parts of a course that were taken away, the last one first; the ones that went with them too.
pub fn deleted(connection: &mut Conn, course: CourseId) -> QueryResult<Vec<PartRow>> {
    dsl::learning_parts
        .filter(dsl::course_id.eq(course).and(dsl::deleted_at.is_not_null()))
        .order((dsl::deleted_at.desc(), dsl::id))
        .select(PartRow::as_select())
        .load(connection)
}
