//! Versions as those who write and review see them.

use super::outline::Sayings;
use super::people::people;
use super::taught::small;
use crate::db::Conn;
use crate::db::schema::learning_versions::dsl;
use crate::db::schema::{learning_enrolments, learning_version_parts};
use crate::http::actor::ActorFacts;
use crate::http::error::AppError;
use crate::learning::authoring::policy;
use crate::learning::rows::count;
use crate::learning::rows::courses::CourseRow;
use crate::learning::rows::versions::{VersionPartRow, VersionRow};
use diesel::dsl::count_star;
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{AccountId, CourseId, CourseVersionId, PartId};
use shared::learning::{ChangeKind, EnrolmentState, PartChange, Version, VersionState};
use std::collections::HashMap;

/// A version with what was said of it.
pub type Reviewed = (VersionRow, String);

/// The version with this id.
pub fn find(connection: &mut Conn, id: CourseVersionId) -> Result<VersionRow, AppError> {
    VersionRow::find(connection, id)?.ok_or_else(AppError::not_found)
}

/// The versions of a course, the newest first.
pub fn list(connection: &mut Conn, course: CourseId) -> QueryResult<Vec<Reviewed>> {
    dsl::learning_versions
        .filter(dsl::course_id.eq(course))
        .order(dsl::number.desc())
        .select((VersionRow::as_select(), dsl::review))
        .load(connection)
}

/// One of them.
pub fn find_reviewed(connection: &mut Conn, id: CourseVersionId) -> Result<Reviewed, AppError> {
    let row =
        dsl::learning_versions.find(id).select((VersionRow::as_select(), dsl::review)).first(connection);
    row.optional()?.ok_or_else(AppError::not_found)
}

/// Versions that wait are not waited for any more: a newer one takes their place.
pub fn withdraw_waiting(connection: &mut Conn, course: CourseId) -> QueryResult<()> {
    let waiting = dsl::learning_versions.filter(dsl::course_id.eq(course)).filter(is_open());
    diesel::update(waiting).set(dsl::state.eq(VersionState::Retired)).execute(connection).map(drop)
}

fn is_open() -> diesel::dsl::EqAny<dsl::state, [VersionState; 2]> {
    dsl::state.eq_any([VersionState::Proposed, VersionState::Reviewed])
}

/// Stores what somebody says of a version.
pub fn review(
    connection: &mut Conn,
    id: CourseVersionId,
    by: AccountId,
    is_accepted: bool,
    words: &str,
    now: Timestamp,
) -> QueryResult<()> {
    let state = if is_accepted { VersionState::Reviewed } else { VersionState::SentBack };
    diesel::update(dsl::learning_versions.find(id))
        .set((dsl::state.eq(state), dsl::review.eq(words), dsl::reviewed_by.eq(by), dsl::reviewed_at.eq(now)))
        .execute(connection)
        .map(drop)
}

/// As they go over the wire.
pub fn shown(
    connection: &mut Conn,
    actor: &ActorFacts,
    course: &CourseRow,
    rows: Vec<Reviewed>,
) -> Result<Vec<Version>, AppError> {
    let who = rows.iter().flat_map(|(row, _)| [row.proposed_by, row.reviewed_by]);
    let people = people(connection, who)?;
    let person = |account: Option<AccountId>| people.get(&account?).cloned();
    let learners = learners(connection, course.id)?;
    let mut changes = changes(connection, course, &rows)?;
    let shown = rows.into_iter().map(|(row, review)| Version {
        id: row.id,
        course_id: row.course_id,
        number: count(row.number),
        state: row.state,
        note: row.note,
        proposed_by: person(row.proposed_by),
        proposed_at: row.proposed_at,
        review,
        reviewed_by: person(row.reviewed_by),
        reviewed_at: row.reviewed_at,
        published_at: row.published_at,
        learners_count: learners.get(&row.id).copied().unwrap_or_default(),
        changes: changes.remove(&row.id).unwrap_or_default(),
        may_review: row.state == VersionState::Proposed && policy::may_review(actor, row.proposed_by),
        may_publish: row.state == VersionState::Reviewed && policy::may_write(actor),
    });
    Ok(shown.collect())
}

fn learners(connection: &mut Conn, course: CourseId) -> QueryResult<HashMap<CourseVersionId, u32>> {
    use learning_enrolments::dsl as enrolments;
    let rows: Vec<(Option<CourseVersionId>, i64)> = enrolments::learning_enrolments
        .filter(enrolments::course_id.eq(course))
        .filter(enrolments::state.eq_any([EnrolmentState::Active, EnrolmentState::Completed]))
        .group_by(enrolments::version_id)
        .select((enrolments::version_id, count_star()))
        .load(connection)?;
    Ok(rows.into_iter().filter_map(|(version, number)| Some((version?, small(number)))).collect())
}

type Changes = HashMap<CourseVersionId, Vec<PartChange>>;

/// What is otherwise in the versions that wait or were sent back than in the one that learners get.
fn changes(connection: &mut Conn, course: &CourseRow, rows: &[Reviewed]) -> Result<Changes, AppError> {
    let is_looked_at = |row: &VersionRow| {
        matches!(row.state, VersionState::Proposed | VersionState::Reviewed | VersionState::SentBack)
    };
    let open: Vec<CourseVersionId> =
        rows.iter().map(|(row, _)| row).filter(|row| is_looked_at(row)).map(|row| row.id).collect();
    if open.is_empty() {
        return Ok(Changes::new());
    }
    let wanted: Vec<CourseVersionId> = open.iter().copied().chain(course.version_id).collect();
    let mut parts: HashMap<CourseVersionId, Vec<VersionPartRow>> = HashMap::new();
    for row in load_parts(connection, &wanted)? {
        parts.entry(row.version_id).or_default().push(row);
    }
    let published = course.version_id.and_then(|version| parts.remove(&version)).unwrap_or_default();
    let mut found = HashMap::new();
    for version in open {
        found.insert(version, differences(&published, parts.get(&version).map_or(&[], Vec::as_slice)));
    }
    let ids: Vec<PartId> = found.values().flatten().map(|change| change.part_id).collect();
    let said = Sayings::of_parts(connection, &ids, course.source_language)?;
    for change in found.values_mut().flatten() {
        change.title = said.title(change.part_id);
    }
    Ok(found)
}

fn load_parts(connection: &mut Conn, versions: &[CourseVersionId]) -> QueryResult<Vec<VersionPartRow>> {
    use learning_version_parts::dsl as parts;
    parts::learning_version_parts
        .filter(parts::version_id.eq_any(versions))
        .order(parts::position)
        .select(VersionPartRow::as_select())
        .load(connection)
}

/// What is otherwise in one list of parts than in another, in the order of the newer; what is gone at the end.
fn differences(older: &[VersionPartRow], newer: &[VersionPartRow]) -> Vec<PartChange> {
    let before: HashMap<PartId, &VersionPartRow> = older.iter().map(|row| (row.part_id, row)).collect();
    let change = |row: &VersionPartRow, change| PartChange {
        part_id: row.part_id,
        activity_id: row.activity_id,
        kind: row.kind,
        title: String::new(),
        change,
    };
    let changed = newer.iter().filter_map(|row| {
        let kind = match before.get(&row.part_id) {
            None => ChangeKind::Added,
            Some(old) if old.meaning != row.meaning || old.settings != row.settings => ChangeKind::Changed,
            Some(old) if old.wording != row.wording => ChangeKind::Reworded,
            Some(_) => return None,
        };
        Some(change(row, kind))
    });
    let is_gone = |row: &&VersionPartRow| newer.iter().all(|other| other.part_id != row.part_id);
    let gone = older.iter().filter(is_gone).map(|row| change(row, ChangeKind::Removed));
    changed.chain(gone).collect()
}
