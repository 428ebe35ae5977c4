//! Whether words fit the part that says them.

use super::Found;
use crate::entries::keys;
use crate::tree::{CourseFile, CoursePart};
use shared::core::Language;
use shared::learning::{CourseFlawCode, PartKind, Words};
use std::collections::BTreeSet;

/// Fields that a kind has to have, and those that it may have.
const fn fields(kind: PartKind) -> (&'static [&'static str], &'static [&'static str]) {
    match kind {
        PartKind::Course | PartKind::Module => (&["title", "summary"], &["body", "lines", "sources"]),
        PartKind::Lesson | PartKind::Meeting => (&["title"], &["summary", "body", "sources", "materials"]),
        PartKind::Quiz => (&["title"], &["summary", "body"]),
        PartKind::Scenario => (&["title", "entries"], &["summary", "body", "sources"]),
        PartKind::Assignment => {
            (&["title", "body", "entries"], &["summary", "lines", "sources", "materials"])
        }
        PartKind::Questionnaire => (&["title", "entries"], &["summary", "body"]),
        PartKind::BankQuestion => (&["question"], &[]),
        PartKind::Question => (&["question"], &["title"]),
        PartKind::Text | PartKind::Callout | PartKind::Reflection | PartKind::Vignette => {
            (&["body"], &["title"])
        }
        PartKind::Checklist => (&["lines"], &["title", "body"]),
        PartKind::Picture => (&["summary"], &["title", "body", "sources"]),
        PartKind::Audio => (&["title", "body"], &["summary", "captions", "sources"]),
        PartKind::Video => (&["title", "body", "captions"], &["summary", "sources"]),
        PartKind::File => (&["title"], &["summary", "sources"]),
    }
}

/// Which fields are filled.
fn filled(words: &Words) -> [(&'static str, bool); 9] {
    [
        ("title", !words.title.trim().is_empty()),
        ("summary", !words.summary.trim().is_empty()),
        ("body", !words.body.trim().is_empty()),
        ("lines", !words.lines.is_empty()),
        ("sources", !words.sources.is_empty()),
        ("materials", !words.materials.is_empty()),
        ("entries", !words.entries.is_empty()),
        ("captions", !words.captions.trim().is_empty()),
        ("question", words.question.is_some()),
    ]
}

pub fn check(course: &CourseFile, part: &CoursePart, found: &mut Found<'_>) {
    let source = part.words(course.source_language);
    if source.is_none() {
        found.tell(Some(course.source_language), CourseFlawCode::NoSource, "");
    }
    let keys = keys(&part.settings);
    for (language, written) in &part.words {
        of_fields(part.kind(), &written.words, *language, found);
        of_entries(&keys, &written.words, *language, found);
        let count = source.map_or(0, |source| source.lines.len());
        let lines = &written.words.lines;
        if lines.len() != count && source.is_some() {
            found.tell(Some(*language), CourseFlawCode::LineCount, format!("{} / {count}", lines.len()));
        }
        if lines.iter().any(|line| line.trim().is_empty()) {
            found.tell(Some(*language), CourseFlawCode::FieldMissing, "lines");
        }
    }
}

fn of_fields(kind: PartKind, words: &Words, language: Language, found: &mut Found<'_>) {
    let (required, possible) = fields(kind);
    for (field, is_filled) in filled(words) {
        let is_required = required.contains(&field);
        if is_required && !is_filled && field != "entries" {
            found.tell(Some(language), CourseFlawCode::FieldMissing, field);
        } else if is_filled && !is_required && !possible.contains(&field) {
            found.tell(Some(language), CourseFlawCode::FieldUnused, field);
        }
    }
}

fn of_entries(keys: &[String], words: &Words, language: Language, found: &mut Found<'_>) {
    for key in keys {
        if words.entries.get(key).is_none_or(|text| text.trim().is_empty()) {
            found.tell(Some(language), CourseFlawCode::EntryMissing, key);
        }
    }
    let known: BTreeSet<&String> = keys.iter().collect();
    for key in words.entries.keys().filter(|key| !known.contains(key)) {
        found.tell(Some(language), CourseFlawCode::EntryUnused, key);
    }
}
