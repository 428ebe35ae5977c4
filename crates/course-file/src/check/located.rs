//! In which file and line a flaw is.

use crate::bounds;
use crate::files::Files;
use crate::place::{self, Place};
use crate::tree::CourseFile;
use shared::learning::{CourseFileError, CourseFlaw, CourseFlawCode, PartKind};

/// The file in which a flaw of this course is.
pub fn file_of(course: &CourseFile, flaw: &CourseFlaw) -> String {
    let mut place = Place::course();
    let mut part = &course.root;
    let mut holder = PartKind::Course;
    for key in &flaw.part {
        let Some(child) = part.children.iter().find(|child| child.key == *key) else { break };
        holder = part.kind();
        part = child;
        if !part.kind().is_block() {
            place = place.below(holder, part.kind(), key);
        }
    }
    let kind = part.kind();
    match flaw.language {
        _ if kind == PartKind::BankQuestion => place::bank(flaw.language.unwrap_or(course.source_language)),
        None if kind.is_block() && holder == PartKind::Lesson => place.words(course.source_language),
        None if place::has_settings_file(kind) => place.settings(),
        None => place::STRUCTURE.to_owned(),
        Some(language) if flaw.code == CourseFlawCode::BadCaptions => place.captions(&part.key, language),
        Some(language) => place.words(language),
    }
}

/// A flaw of this course as an error in a file, without a line.
pub fn in_file(course: &CourseFile, flaw: &CourseFlaw) -> CourseFileError {
    let key = flaw.part.last().map_or("", String::as_str);
    let words: Vec<&str> = [key, &flaw.what].into_iter().filter(|text| !text.is_empty()).collect();
    let what = bounds::subject(&words.join(": "));
    CourseFileError { file: file_of(course, flaw), line: None, code: flaw.code, what }
}

/// A flaw of this course, which was read from these files, as an error with its file and, where one can see it, its line.
pub fn locate(flaw: &CourseFlaw, course: &CourseFile, files: &Files) -> CourseFileError {
    let error = in_file(course, flaw);
    if flaw.code == CourseFlawCode::BadCaptions {
        let line = flaw.what.split_once(':').and_then(|(line, _)| line.parse().ok());
        return CourseFileError { line, ..error };
    }
    let text = files.texts.get(&error.file).and_then(|bytes| std::str::from_utf8(bytes).ok());
    CourseFileError { line: text.and_then(|text| line_in(text, flaw)), ..error }
}

/// The line of this text where the entry or the part begins that a flaw is about.
fn line_in(text: &str, flaw: &CourseFlaw) -> Option<u32> {
    let key = flaw.part.last().map_or("", String::as_str);
    let find = |key: &str| {
        let found = text.lines().position(|line| names(line, key));
        found.filter(|_| !key.is_empty()).and_then(|index| u32::try_from(index + 1).ok())
    };
    find(&flaw.what).or_else(|| find(key))
}

/// Whether something with this key begins in the line: a block, a question, an object.
fn names(line: &str, key: &str) -> bool {
    let mut words = line.split_whitespace();
    match words.next() {
        Some(":::") => words.nth(1).and_then(|word| word.strip_prefix('#')) == Some(key),
        Some("//") => {
            let id = words.next().and_then(|word| word.strip_prefix("[id:"));
            id.and_then(|id| id.strip_suffix(']')) == Some(key)
        }
        _ => line.split('"').any(|piece| piece == key),
    }
}
