//! From the tree to texts by file name.

use crate::document::{self, Block, Document, Piece};
use crate::place::{self, Place};
use crate::tree::{CourseFile, CoursePart};
use crate::{bank, check, entries, settings, structure, words};
use shared::core::Language;
use shared::learning::{CourseFileError, PartKind};
use std::collections::BTreeMap;

/// All texts of a course by their file names. A draft may be incomplete; but what the format cannot hold (two parts with one key, a block
/// in a module) is an error.
pub fn texts(course: &CourseFile) -> Result<BTreeMap<String, String>, Vec<CourseFileError>> {
    let flaws = check::form(course);
    if !flaws.is_empty() {
        return Err(flaws.iter().map(|flaw| check::in_file(course, flaw)).collect());
    }
    let mut writer = Writer { course, texts: BTreeMap::new() };
    writer.texts.insert(place::STRUCTURE.to_owned(), structure::write(course));
    writer.part(&course.root, &Place::course());
    for language in Language::ALL {
        if let Some(text) = bank::write(course, *language) {
            writer.texts.insert(place::bank(*language), text);
        }
    }
    Ok(writer.texts)
}

struct Writer<'a> {
    course: &'a CourseFile,
    texts: BTreeMap<String, String>,
}

impl Writer<'_> {
    fn part(&mut self, part: &CoursePart, place: &Place) {
        let kind = part.kind();
        if let Some(text) = settings::write(&part.settings) {
            self.texts.insert(place.settings(), text);
        }
        for language in Language::ALL {
            if let Some(document) = self.document(part, place, *language) {
                self.texts.insert(place.words(*language), document::write(&document));
            }
        }
        for child in &part.children {
            if !child.kind().is_block() && child.kind() != PartKind::BankQuestion {
                self.part(child, &place.below(kind, child.kind(), &child.key));
            }
        }
    }

    /// The file of a part in one language; none if there is nothing in it.
    fn document(&mut self, part: &CoursePart, place: &Place, language: Language) -> Option<Document> {
        let mut document = Document::default();
        let mut texts = Vec::new();
        if let Some(written) = part.words.get(&language) {
            let mut rest = written.words.clone();
            texts = words::entries(&mut rest, &entries::keys(&part.settings));
            (document.front, document.body) = words::write(part.kind(), &rest, None, !written.current);
            if document.front.is_none() && document.body.text.is_empty() && texts.is_empty() {
                document.front = Some(Piece::default());
            }
        }
        document.blocks = texts;
        if part.kind() == PartKind::Lesson {
            let blocks = part.children.iter().filter_map(|child| self.block(child, place, language));
            document.blocks.extend(blocks.collect::<Vec<_>>());
        }
        let is_empty = document == Document::default();
        (!is_empty).then_some(document)
    }

    fn block(&mut self, part: &CoursePart, place: &Place, language: Language) -> Option<Block> {
        let is_source = language == self.course.source_language;
        let written = part.words.get(&language);
        if written.is_none() && !is_source {
            return None;
        }
        let mut rest = written.map(|written| written.words.clone()).unwrap_or_default();
        if !rest.captions.is_empty() {
            self.texts.insert(place.captions(&part.key, language), std::mem::take(&mut rest.captions));
        }
        let name = part.settings.file().and_then(|id| self.course.media.get(&id));
        let (front, body) =
            words::write(part.kind(), &rest, name.filter(|_| is_source).map(String::as_str), false);
        let marks =
            [("missing", written.is_none()), ("outdated", written.is_some_and(|written| !written.current))];
        Some(Block {
            line: 0,
            kind: part.kind().to_string(),
            key: part.key.clone(),
            marks: marks.iter().filter(|(_, is)| *is).map(|(mark, _)| (*mark).to_owned()).collect(),
            front,
            body,
        })
    }
}
