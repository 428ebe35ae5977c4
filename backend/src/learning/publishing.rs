//! From a draft to a version, and from a version to the learners.

use super::freezing::{Frozen, freeze};
use super::rows::courses::{CardRow, CourseRow};
use super::rows::from_json;
use super::rows::pages::PageRow;
use super::rows::parts::PartRow;
use super::rows::versions::{VersionPartRow, VersionRow};
use super::tree::Tree;
use crate::app::Ids;
use crate::db::Conn;
use crate::http::error::AppError;
use shared::core::Timestamp;
use shared::core::id::{AccountId, CourseVersionId};
use shared::learning::{Outline, PartKind, VersionState};

/// Freezes the draft of a course into a version that is proposed.
pub fn propose(
    connection: &mut Conn,
    ids: &Ids,
    course: &CourseRow,
    by: Option<AccountId>,
    note: &str,
    now: Timestamp,
) -> Result<VersionRow, AppError> {
    let id = CourseVersionId(ids.uuid(now));
    let tree = Tree::load(connection, course.id, course.source_language)?;
    let frozen = freeze(&tree, id)?;
    let version = VersionRow {
        id,
        course_id: course.id,
        number: VersionRow::next_number(connection, course.id)?,
        state: VersionState::Proposed,
        note: note.to_owned(),
        proposed_by: by,
        proposed_at: now,
        reviewed_by: None,
        reviewed_at: None,
        published_at: None,
        required_count: frozen.required_count(),
    };
    version.insert(connection)?;
    store(connection, course, id, &frozen)?;
    Ok(version)
}

fn store(
    connection: &mut Conn,
    course: &CourseRow,
    id: CourseVersionId,
    frozen: &Frozen,
) -> Result<(), AppError> {
    VersionPartRow::insert_all(connection, &frozen.parts)?;
    PageRow::insert_all(connection, &frozen.pages)?;
    let root = PartRow::root(course.id);
    for page in frozen.pages.iter().filter(|page| page.part_id == root && page.kind == PartKind::Course) {
        let outline: Outline = from_json(&page.content)?;
        let card = CardRow {
            version_id: id,
            language: page.language,
            title: outline.title,
            summary: outline.summary,
            said_in: outline.language,
            hours: i32::try_from(outline.hours).unwrap_or(i32::MAX),
        };
        card.insert(connection)?;
    }
    Ok(())
}

/// Puts a version before the learners. Whoever comes in gets it; who is in an older one stays there until they move on.
pub fn publish(connection: &mut Conn, version: &VersionRow, now: Timestamp) -> Result<(), AppError> {
    VersionRow::publish(connection, version.course_id, version.id, now)?;
    Ok(CourseRow::publish(connection, version.course_id, version.id, now)?)
}
