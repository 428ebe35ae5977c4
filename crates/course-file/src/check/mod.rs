//! What is wrong with a course, or missing in it, that is well written: the same for a file and for a draft that is to be proposed.

mod form;
mod located;
mod question;
mod settings;
mod words;

pub use form::form;
pub use located::{file_of, in_file, locate};

use crate::tree::{CourseFile, CoursePart};
use shared::core::Language;
use shared::learning::{CourseFlaw, CourseFlawCode};

/// Everything that is wrong with a course, or missing in it. A course without flaws can be proposed, and written and read again.
pub fn check(course: &CourseFile) -> Vec<CourseFlaw> {
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
    flaws: Vec<CourseFlaw>,
}

impl Found<'_> {
    fn tell(&mut self, language: Option<Language>, code: CourseFlawCode, what: impl Into<String>) {
        let part = self.path.iter().map(|key| (*key).to_owned()).collect();
        self.flaws.push(CourseFlaw { part, language, code, what: what.into() });
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
