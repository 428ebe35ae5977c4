//! What the format cannot hold.

use super::{Found, each};
use crate::bounds::{MOST_BLOCKS, MOST_PARTS};
use crate::place;
use crate::tree::{CourseFile, CoursePart};
use shared::learning::{CourseFlaw, CourseFlawCode, PartKind, Settings};
use std::collections::BTreeSet;

/// What cannot be written to files: keys, places, names. A course of which this finds nothing can be written, however incomplete it is.
pub fn form(course: &CourseFile) -> Vec<CourseFlaw> {
    let mut flaws = media(course);
    each(course, |path, part| {
        let mut found = Found { path, flaws: Vec::new() };
        if path.is_empty() {
            root(course, &mut found);
        }
        of_part(course, part, &mut found);
        flaws.extend(found.flaws);
    });
    flaws
}

fn root(course: &CourseFile, found: &mut Found<'_>) {
    if course.root.kind() != PartKind::Course {
        found.tell(None, CourseFlawCode::WrongPlace, course.root.kind().code());
    }
    if course.root.key != course.slug {
        found.tell(None, CourseFlawCode::BadKey, &*course.root.key);
    }
}

fn of_part(course: &CourseFile, part: &CoursePart, found: &mut Found<'_>) {
    if !place::is_key(&part.key) {
        found.tell(None, CourseFlawCode::BadKey, &*part.key);
    }
    if let Settings::BankQuestion { tags } = &part.settings {
        tags.iter().filter(|tag| !place::is_tag(tag)).for_each(|tag| {
            found.tell(None, CourseFlawCode::BadTag, tag);
        });
    }
    if part.settings.file().is_some_and(|id| !course.media.contains_key(&id)) {
        found.tell(None, CourseFlawCode::NoSuchMedium, "");
    }
    if part.words.get(&course.source_language).is_some_and(|written| !written.current) {
        found.tell(Some(course.source_language), CourseFlawCode::WrongPlace, "outdated");
    }
    if count(part) > most(part.kind()) {
        found.tell(None, CourseFlawCode::TooMany, most(part.kind()).to_string());
    }
    let mut keys = BTreeSet::new();
    for child in &part.children {
        if !child.kind().fits_in(part.kind()) {
            found.tell(None, CourseFlawCode::WrongPlace, &*child.key);
        }
        if !keys.insert(&child.key) {
            found.tell(None, CourseFlawCode::SameKey, &*child.key);
        }
    }
}

/// How many parts, bank and all, a course has down to the activities; how many blocks and entries stand in a file of another part.
fn count(part: &CoursePart) -> usize {
    let entries = part.words.values().map(|written| written.words.entries.len()).max().unwrap_or(0);
    let below = part.children.iter().map(|child| child.children.len()).sum::<usize>();
    part.children.len() + if part.kind() == PartKind::Course { below } else { entries }
}

const fn most(kind: PartKind) -> usize {
    if matches!(kind, PartKind::Course) { MOST_PARTS } else { MOST_BLOCKS }
}

fn media(course: &CourseFile) -> Vec<CourseFlaw> {
    let mut found = Found { path: &[], flaws: Vec::new() };
    let mut names = BTreeSet::new();
    for name in course.media.values() {
        if !place::is_medium(name) || !names.insert(name.to_lowercase()) {
            found.tell(None, CourseFlawCode::BadMedium, name);
        }
    }
    found.flaws
}
