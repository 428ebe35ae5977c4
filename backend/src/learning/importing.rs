//! From a course's file to its draft: every part and what it says, with the state of each translation.

mod limits;

pub use limits::beyond_limits;

use super::rows::courses::CourseRow;
use super::rows::parts::PartRow;
use super::rows::to_json;
use super::rows::words::WordsRow;
use crate::app::Ids;
use crate::db::Conn;
use crate::http::error::AppError;
use course_file::{CourseFile, CoursePart, Notice as FileNotice};
use shared::core::Timestamp;
use shared::core::id::{AccountId, CourseId, PartId};
use shared::learning::{CourseNotice, Entry};

/// Who brings a course in, and when.
#[derive(Clone, Copy)]
pub struct Import<'a> {
    /// Makes ids.
    pub ids: &'a Ids,
    /// Whose it is from now on; nobody's, of a course that comes with the program.
    pub by: Option<AccountId>,
    /// Now.
    pub now: Timestamp,
}

impl Import<'_> {
    /// Stores a course as a draft under a name that no other has. Its files must have been stored.
    pub fn store(&self, connection: &mut Conn, file: &CourseFile, slug: &str) -> Result<CourseRow, AppError> {
        self.store_as(connection, CourseId(self.ids.uuid(self.now)), file, slug)
    }

    /// The same, with this id.
    pub fn store_as(
        &self,
        connection: &mut Conn,
        id: CourseId,
        file: &CourseFile,
        slug: &str,
    ) -> Result<CourseRow, AppError> {
        let course = CourseRow {
            id,
            slug: slug.to_owned(),
            source_language: file.source_language,
            entry: Entry::Open,
            notice: match file.notice {
                FileNotice::None => None,
                FileNotice::Starter => Some(CourseNotice::Starter),
            },
            revision: 1,
            created_by: self.by,
            created_at: self.now,
            published_at: None,
            archived_at: None,
            version_id: None,
        };
        course.insert(connection)?;
        let mut rows = Rows::default();
        self.rows_of(course.id, (None, 0), &file.root, &mut rows)?;
        PartRow::insert_all(connection, &rows.parts)?;
        WordsRow::insert_all(connection, &rows.words)?;
        Ok(course)
    }

    /// The rows of a part and of all below it, a parent before its children.
    fn rows_of(
        &self,
        course: CourseId,
        (parent, position): (Option<PartId>, i32),
        part: &CoursePart,
        rows: &mut Rows,
    ) -> Result<(), AppError> {
        let id = if parent.is_none() { PartRow::root(course) } else { PartId(self.ids.uuid(self.now)) };
        rows.parts.push(PartRow {
            id,
            course_id: course,
            parent_id: parent,
            kind: part.kind(),
            key: part.key.clone(),
            position,
            settings: to_json(&part.settings)?,
            revision: 1,
            deleted_at: None,
        });
        for (language, written) in &part.words {
            rows.words.push(WordsRow {
                part_id: id,
                language: *language,
                words: to_json(&written.words)?,
                revision: 1,
                meaning: i32::from(written.current),
                edited_by: self.by,
                edited_at: self.now,
            });
        }
        (0..)
            .zip(&part.children)
            .try_for_each(|(position, child)| self.rows_of(course, (Some(id), position), child, rows))
    }
}

/// What is to be stored.
#[derive(Default)]
struct Rows {
    parts: Vec<PartRow>,
    words: Vec<WordsRow>,
}
