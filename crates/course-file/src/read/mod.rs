//! From files to the tree.

mod words;

use crate::bounds::{self, MOST_ERRORS, MOST_QUESTIONS};
use crate::document::Wrong;
use crate::files::Files;
use crate::place::{self, Place};
use crate::structure::{self, Node};
use crate::tree::{CourseFile, CoursePart, WrittenWords};
use crate::{bank, check, settings};
use shared::core::Language;
use shared::core::id::FileId;
use shared::learning::{CourseFileError, CourseFlawCode, PartKind, Settings};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Reads a course. Else tells everything that is wrong with the files' form; what is missing in a well-written course [`crate::check()`] tells.
pub fn read(files: &Files) -> Result<CourseFile, Vec<CourseFileError>> {
    let (course, errors) = Reader::new(files).course();
    match course {
        Some(course) if errors.is_empty() => Ok(course),
        _ => Err(errors),
    }
}

/// Reads a course that has to be complete. Else tells everything that is wrong, and what is missing in the files that are well written.
pub fn read_complete(files: &Files) -> Result<CourseFile, Vec<CourseFileError>> {
    let (course, mut errors) = Reader::new(files).course();
    let spoilt: BTreeSet<String> = errors.iter().map(|error| error.file.clone()).collect();
    if let Some(course) = &course {
        let flaws = check(course);
        let flaws = flaws.iter().filter(|flaw| !spoilt.contains(&check::file_of(course, flaw)));
        let room = MOST_ERRORS.saturating_sub(errors.len());
        errors.extend(flaws.take(room).map(|flaw| check::locate(flaw, course, files)));
    }
    match course {
        Some(course) if errors.is_empty() => Ok(course),
        _ => Err(errors),
    }
}

struct Reader<'a> {
    texts: BTreeMap<&'a str, &'a str>,
    media: BTreeMap<&'a str, FileId>,
    source: Language,
    errors: Vec<CourseFileError>,
}

impl<'a> Reader<'a> {
    fn new(files: &'a Files) -> Self {
        let mut reader = Self {
            texts: BTreeMap::new(),
            media: BTreeMap::new(),
            source: Language::English,
            errors: Vec::new(),
        };
        for (name, bytes) in &files.texts {
            match std::str::from_utf8(bytes) {
                Ok(text) => drop(reader.texts.insert(name, text)),
                Err(error) => {
                    let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
                    let line = good.split(|byte| *byte == b'\n').count();
                    reader.tell(name, (line, CourseFlawCode::NotUtf8, String::new()));
                }
            }
        }
        let ids = (1_u128..).map(|number| FileId(Uuid::from_u128(number)));
        reader.media = files.media.keys().map(String::as_str).zip(ids).collect();
        reader
    }

    fn tell(&mut self, file: &str, (line, code, what): Wrong) {
        let (line, what) = (u32::try_from(line).ok(), bounds::subject(&what));
        self.push(CourseFileError { file: file.to_owned(), line, code, what });
    }

    fn tell_all(&mut self, file: &str, wrong: Vec<Wrong>) {
        for wrong in wrong {
            self.tell(file, wrong);
        }
    }

    fn tell_file(&mut self, file: String, code: CourseFlawCode) {
        self.push(CourseFileError { file, line: None, code, what: String::new() });
    }

    fn push(&mut self, error: CourseFileError) {
        if self.errors.len() < MOST_ERRORS {
            self.errors.push(error);
        }
    }

    fn course(mut self) -> (Option<CourseFile>, Vec<CourseFileError>) {
        let Some(text) = self.texts.remove(place::STRUCTURE) else {
            if !self.errors.iter().any(|error| error.file == place::STRUCTURE) {
                self.tell_file(place::STRUCTURE.to_owned(), CourseFlawCode::MissingFile);
            }
            return (None, self.errors);
        };
        let (structure, wrong) = structure::parse(text);
        let is_whole = wrong.is_empty();
        self.tell_all(place::STRUCTURE, wrong);
        let Some(structure) = structure else { return (None, self.errors) };
        self.source = structure.source_language;
        if !place::is_key(&structure.slug) {
            self.tell(place::STRUCTURE, (1, CourseFlawCode::BadKey, structure.slug.clone()));
        }
        let root = self.part(structure.root, &Place::course());
        let root = root.map(|root| self.with_bank(root));
        for name in std::mem::take(&mut self.texts).into_keys().filter(|_| is_whole) {
            self.tell_file(name.to_owned(), CourseFlawCode::UnknownFile);
        }
        let course = root.map(|root| CourseFile {
            slug: structure.slug,
            source_language: structure.source_language,
            notice: structure.notice,
            root,
            media: self.media.iter().map(|(name, id)| (*id, (*name).to_owned())).collect(),
        });
        (course, self.errors)
    }

    /// A part with its words and everything below; none if its settings cannot be read.
    fn part(&mut self, node: Node, place: &Place) -> Option<CoursePart> {
        let settings = self.settings(&node, place);
        let mut part = CoursePart::new(node.key, settings.unwrap_or(Settings::Text));
        let known = part.kind() == node.kind;
        self.documents(&mut part, node.kind, place);
        let mut keys = BTreeSet::new();
        for child in node.parts {
            if !keys.insert(child.key.clone()) {
                self.tell(place::STRUCTURE, (child.line, CourseFlawCode::Twice, child.key));
                continue;
            }
            let below = place.below(node.kind, child.kind, &child.key);
            part.children.extend(self.part(child, &below));
        }
        known.then_some(part)
    }

    fn settings(&mut self, node: &Node, place: &Place) -> Option<Settings> {
        if !place::has_settings_file(node.kind) {
            return node.settings.clone();
        }
        let name = place.settings();
        let Some(text) = self.texts.remove(name.as_str()) else {
            self.tell_file(name, CourseFlawCode::MissingFile);
            return None;
        };
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        settings::parse(node.kind, text)
            .map_err(|error| {
                self.tell(&name, (error.line().max(1), CourseFlawCode::BadJson, error.to_string()));
            })
            .ok()
    }

    /// All languages, the source first.
    fn languages(&self) -> Vec<Language> {
        let source = self.source;
        let others = Language::ALL.iter().copied().filter(|language| *language != source);
        std::iter::once(source).chain(others).collect()
    }

    /// The course with the questions of its bank, which come last.
    fn with_bank(&mut self, mut root: CoursePart) -> CoursePart {
        for language in self.languages() {
            let name = place::bank(language);
            let Some(text) = self.texts.remove(name.as_str()) else { continue };
            let (entries, wrong) = bank::parse(text);
            self.tell_all(&name, wrong);
            if let Some(entry) = entries.get(MOST_QUESTIONS) {
                self.tell(&name, (entry.line, CourseFlawCode::TooMany, MOST_QUESTIONS.to_string()));
            }
            for entry in entries.into_iter().take(MOST_QUESTIONS) {
                self.question(&mut root, (language, &name), entry);
            }
        }
        root
    }

    fn question(
        &mut self,
        root: &mut CoursePart,
        (language, name): (Language, &str),
        bank::Entry { line, key, tags, outdated, words }: bank::Entry,
    ) {
        let current = self.is_current(language, outdated, name, line);
        let found = root.children.iter_mut().find(|part| part.key == key);
        let written = words.map(|words| WrittenWords { words, current });
        match found {
            Some(_) if language == self.source => self.tell(name, (line, CourseFlawCode::Twice, key)),
            None if language == self.source => {
                let mut part = CoursePart::new(key, Settings::BankQuestion { tags });
                part.words.extend(written.map(|written| (language, written)));
                root.children.push(part);
            }
            Some(part) if part.kind() == PartKind::BankQuestion => {
                if part.words.contains_key(&language) {
                    self.tell(name, (line, CourseFlawCode::Twice, key));
                } else {
                    part.words.extend(written.map(|written| (language, written)));
                }
            }
            _ => self.tell(name, (line, CourseFlawCode::NotInSource, key)),
        }
    }
}
