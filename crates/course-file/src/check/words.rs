//! Whether words fit the part that says them.

use super::Found;
use crate::captions::bad_caption;
use crate::entries::keys;
use crate::tree::{CourseFile, CoursePart};
use shared::core::Language;
use shared::learning::{CourseFlawCode, PartKind, Words};
use std::collections::BTreeSet;

pub fn check(course: &CourseFile, part: &CoursePart, found: &mut Found<'_>) {
    let source = part.words(course.source_language);
    if source.is_none() {
        found.tell(Some(course.source_language), CourseFlawCode::NoSource, "");
    }
    let keys = keys(&part.settings);
    for (language, written) in &part.words {
        of_fields(part.kind(), &written.words, *language, found);
        of_captions(&written.words, *language, found);
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
    let fields = kind.fields();
    for (field, is_filled) in words.filled() {
        if fields.required.contains(&field) && !is_filled && field != "entries" {
            found.tell(Some(language), CourseFlawCode::FieldMissing, field);
        } else if is_filled && !fields.has(field) {
            found.tell(Some(language), CourseFlawCode::FieldUnused, field);
        }
    }
}

/// Captions that browsers do not show are none.
fn of_captions(words: &Words, language: Language, found: &mut Found<'_>) {
    if words.captions.trim().is_empty() {
        return;
    }
    if let Some((line, text)) = bad_caption(&words.captions) {
        found.tell(Some(language), CourseFlawCode::BadCaptions, format!("{line}: {text}"));
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
