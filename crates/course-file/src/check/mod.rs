//! What is wrong with a course, or missing in it, that is well written: the same for a file and for a draft that is to be proposed.

mod form;
mod question;
mod settings;
mod words;

pub use form::form;

use crate::error::{ErrorCode, FileError};
use crate::place::{self, Place};
use crate::tree::{CourseFile, CoursePart};
use serde::Serialize;
use shared::core::Language;
use shared::learning::PartKind;

/// Something that is wrong with a part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Flaw {
    /// The keys on the way to the part, without the course's.
    pub part: Vec<String>,
    /// The language that it is about; none if it is about the settings.
    pub language: Option<Language>,
    /// What is wrong.
    pub code: FlawCode,
    /// What it is about: a field, a key.
    pub what: String,
}

/// Kinds of flaws.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FlawCode {
    /// A key has characters that it may not have, or none.
    BadKey,
    /// Two siblings have the same key.
    SameKey,
    /// A part of this kind cannot stand there.
    WrongPlace,
    /// A tag has brackets or a line end.
    BadTag,
    /// The name of a medium cannot be that of a file, or another one has it.
    BadMedium,
    /// A part shows a medium that is not there.
    NoSuchMedium,
    /// The part says nothing in the source language.
    NoSource,
    /// A field is empty that this kind has to have.
    FieldMissing,
    /// A field is filled that this kind does not have.
    FieldUnused,
    /// A scene, choice, level or item has no text.
    EntryMissing,
    /// A text belongs to nothing.
    EntryUnused,
    /// A translation has another number of lines than the source.
    LineCount,
    /// A question has another form, or other points, than in the source.
    OtherQuestion,
    /// A question cannot be asked or marked: [`shared::learning::Question::problems`].
    BadQuestion,
    /// No file was chosen.
    NoFile,
    /// The file is not of the kind that the part shows.
    WrongFile,
    /// The conversation has a fault.
    Scenario,
    /// A quiz asks for a question that is not in the bank.
    NoSuchQuestion,
    /// A quiz asks for more questions with a tag than there are.
    TooFewQuestions,
    /// A quiz asks nothing.
    NoQuestions,
    /// A number is beyond what makes sense.
    BadNumber,
    /// A rubric has no criteria, or a criterion no levels.
    NoLevels,
    /// Two criteria, items or options have the same key.
    SameItem,
    /// The right option is not among the options.
    NoSuchOption,
}

/// Everything that is wrong with a course, or missing in it. A course without flaws can be proposed, and written and read again.
pub fn check(course: &CourseFile) -> Vec<Flaw> {
    let mut flaws = form(course);
    each(course, |path, part| {
        let mut found = Found { path, flaws: Vec::new() };
        settings::check(course, part, &mut found);
        words::check(course, part, &mut found);
        question::check(course, part, &mut found);
        flaws.extend(found.flaws);
    });
    flaws
}

/// What is found at one part.
struct Found<'a> {
    path: &'a [&'a str],
    flaws: Vec<Flaw>,
}

impl Found<'_> {
    fn tell(&mut self, language: Option<Language>, code: FlawCode, what: impl Into<String>) {
        let part = self.path.iter().map(|key| (*key).to_owned()).collect();
        self.flaws.push(Flaw { part, language, code, what: what.into() });
    }
}

/// Calls this with each part and the keys on the way to it.
fn each<'a>(course: &'a CourseFile, mut call: impl FnMut(&[&'a str], &'a CoursePart)) {
    let mut waiting = vec![(Vec::new(), &course.root)];
    while let Some((path, part)) = waiting.pop() {
        call(&path, part);
        for child in part.children.iter().rev() {
            let below = path.iter().copied().chain([child.key.as_str()]).collect();
            waiting.push((below, child));
        }
    }
}

impl Flaw {
    /// The file in which it is.
    pub fn file(&self, course: &CourseFile) -> String {
        let mut place = Place::course();
        let mut part = &course.root;
        let mut holder = PartKind::Course;
        for key in &self.part {
            let Some(child) = part.children.iter().find(|child| child.key == *key) else { break };
            holder = part.kind();
            part = child;
            if !part.kind().is_block() {
                place = place.below(holder, part.kind(), key);
            }
        }
        let kind = part.kind();
        match self.language {
            _ if kind == PartKind::BankQuestion => {
                place::bank(self.language.unwrap_or(course.source_language))
            }
            None if kind.is_block() && holder == PartKind::Lesson => place.words(course.source_language),
            None if place::has_settings_file(kind) => place.settings(),
            None => place::STRUCTURE.to_owned(),
            Some(language) => place.words(language),
        }
    }

    /// The same as an error in a file.
    pub fn in_file(self, course: &CourseFile) -> FileError {
        let file = self.file(course);
        FileError { file, line: None, code: ErrorCode::Flaw(self.code), what: self.subject() }
    }

    /// The last key and what it is about.
    fn subject(&self) -> String {
        let key = self.part.last().map_or("", String::as_str);
        [key, &self.what].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(": ")
    }

    /// The line in the text of its file where the entry or part begins that it is about.
    pub fn line(&self, text: &str) -> Option<usize> {
        let key = self.part.last().map_or("", String::as_str);
        let names = |line: &str, key: &str| {
            let mut words = line.split_whitespace();
            match words.next() {
                Some(":::") => words.nth(1) == Some(&format!("#{key}")),
                Some("//") => words.next() == Some(&format!("[id:{key}]")),
                _ => line.contains(&format!("\"{key}\"")),
            }
        };
        let find = |key: &str| {
            let found = text.lines().position(|line| names(line, key));
            found.filter(|_| !key.is_empty()).map(|index| index + 1)
        };
        find(&self.what).or_else(|| find(key))
    }
}
