//! Drafts as a whole: copying parts of them, and the same tree as a course's file has it, to be checked or written.

use super::rows::{files, history};
use crate::app::Ids;
use crate::db::Conn;
use crate::http::error::AppError;
use crate::learning::rows::courses::CourseRow;
use crate::learning::rows::parts::PartRow;
use crate::learning::rows::words::WordsRow;
use course_file::{CourseFile, CoursePart, Notice as FileNotice, WrittenWords, free_medium};
use shared::core::Timestamp;
use shared::core::id::{AccountId, CourseId, FileId, PartId};
use shared::learning::CourseNotice;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Who copies, when, and into which course.
#[derive(Clone, Copy)]
pub struct Copy<'a> {
    /// Makes ids.
    pub ids: &'a Ids,
    /// Who copies.
    pub by: AccountId,
    /// Now.
    pub now: Timestamp,
    /// The course that the copy is of.
    pub course: CourseId,
}

impl Copy<'_> {
    /// Copies a whole course under another name.
    pub fn whole(self, connection: &mut Conn, parts: &[PartRow], slug: &str) -> Result<(), AppError> {
        let Some(root) = parts.first() else { return Err(AppError::internal("a course without a root")) };
        let root = PartRow { id: PartRow::root(self.course), key: slug.to_owned(), ..root.clone() };
        self.copy(connection, parts, &root)
    }

    /// Copies a part and all below it, a parent before its children; the first becomes this one.
    pub fn copy(self, connection: &mut Conn, parts: &[PartRow], first: &PartRow) -> Result<(), AppError> {
        let mut copies: HashMap<PartId, PartId> = HashMap::new();
        for (place, part) in parts.iter().enumerate() {
            let mut row = if place == 0 {
                first.clone()
            } else {
                let parent_id = part.parent_id.and_then(|parent| copies.get(&parent).copied());
                PartRow { id: PartId(self.ids.uuid(self.now)), parent_id, ..part.clone() }
            };
            row.course_id = self.course;
            row.revision = 1;
            copies.insert(part.id, row.id);
            row.insert(connection)?;
        }
        let ids: Vec<PartId> = parts.iter().map(|part| part.id).collect();
        for said in history::of_parts(connection, &ids)? {
            let Some(part_id) = copies.get(&said.part_id).copied() else { continue };
            let row =
                WordsRow { part_id, revision: 1, edited_by: Some(self.by), edited_at: self.now, ..said };
            row.insert(connection)?;
        }
        Ok(())
    }
}

/// A draft as a course's file has it, with which part each of its parts is.
pub struct Exported {
    /// The file.
    pub file: CourseFile,
    /// The parts by the keys that lead to them.
    pub ids: HashMap<Vec<String>, PartId>,
}

/// Reads a draft as a course's file has it.
pub fn export(connection: &mut Conn, course: &CourseRow) -> Result<Exported, AppError> {
    let rows = PartRow::list(connection, course.id)?;
    let words = WordsRow::list(connection, course.id)?;
    let mut said: HashMap<PartId, Vec<WordsRow>> = HashMap::new();
    for row in words {
        said.entry(row.part_id).or_default().push(row);
    }
    let mut below: HashMap<Option<PartId>, Vec<PartRow>> = HashMap::new();
    for row in rows {
        below.entry(row.parent_id).or_default().push(row);
    }
    let root = below.remove(&None).and_then(|roots| roots.into_iter().next());
    let root = root.ok_or_else(|| AppError::internal("a course without a root"))?;
    let mut reading = Reading { course, said, below, ids: HashMap::new(), shown: HashSet::new() };
    let mut root = reading.part(root, &mut Vec::new())?;
    // A course that came under a name that another had got another name.
    root.key.clone_from(&course.slug);
    let media = media(files::names(connection, course.id)?, &reading.shown);
    let file = CourseFile {
        slug: course.slug.clone(),
        source_language: course.source_language,
        notice: match course.notice {
            None => FileNotice::None,
            Some(CourseNotice::Starter) => FileNotice::Starter,
        },
        root,
        media,
    };
    Ok(Exported { file, ids: reading.ids })
}

/// A draft on its way to a file.
struct Reading<'a> {
    course: &'a CourseRow,
    said: HashMap<PartId, Vec<WordsRow>>,
    below: HashMap<Option<PartId>, Vec<PartRow>>,
    ids: HashMap<Vec<String>, PartId>,
    shown: HashSet<FileId>,
}

impl Reading<'_> {
    fn part(&mut self, row: PartRow, path: &mut Vec<String>) -> Result<CoursePart, AppError> {
        let settings = row.settings()?;
        self.shown.extend(settings.file());
        self.ids.insert(path.clone(), row.id);
        let mut part = CoursePart::new(row.key, settings);
        let said = self.said.remove(&row.id).unwrap_or_default();
        let source = self.course.source_language;
        let meaning = said.iter().find(|words| words.language == source).map_or(0, |words| words.meaning);
        for words in said {
            let current = words.language == source || words.meaning >= meaning;
            part.words.insert(words.language, WrittenWords { words: words.words()?, current });
        }
        for child in self.below.remove(&Some(row.id)).unwrap_or_default() {
            path.push(child.key.clone());
            part.children.push(self.part(child, path)?);
            path.pop();
        }
        Ok(part)
    }
}

/// The files that are shown, each by a name that no other has.
fn media(files: Vec<(FileId, String)>, shown: &HashSet<FileId>) -> BTreeMap<FileId, String> {
    let mut taken = HashSet::new();
    let shown = files.into_iter().filter(|(id, _)| shown.contains(id));
    let named = shown.map(|(id, name)| {
        let name = free_medium(&name, |name| taken.contains(&name.to_lowercase()));
        taken.insert(name.to_lowercase());
        (id, name)
    });
    named.collect()
}
