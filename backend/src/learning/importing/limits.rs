//! What a draft may not have however it comes to it: the same as in the editor, said of a file. What is only missing is no error.

use course_file::{CourseFile, CourseFileError, CourseFlaw, CourseFlawCode, CoursePart, Files, locate};
use shared::core::{FieldCode, FieldError, Language, Validate};
use std::collections::BTreeSet;

/// Everything of a course that the editor would refuse, with its file and line.
pub fn beyond_limits(course: &CourseFile, files: &Files) -> Vec<CourseFileError> {
    let mut flaws = Vec::new();
    collect(&course.root, &mut Vec::new(), &mut flaws);
    let located = flaws.iter().map(|flaw| locate(flaw, course, files));
    located.chain(unseen(course)).collect()
}

/// Media that nothing shows: a name was mistyped somewhere, and the medium would be lost.
fn unseen(course: &CourseFile) -> impl Iterator<Item = CourseFileError> {
    let mut shown = BTreeSet::new();
    let mut waiting = vec![&course.root];
    while let Some(part) = waiting.pop() {
        shown.extend(part.settings.file());
        waiting.extend(&part.children);
    }
    let unseen = course.media.iter().filter(move |(id, _)| !shown.contains(id));
    unseen.map(|(_, name)| CourseFileError {
        file: format!("media/{name}"),
        line: None,
        code: CourseFlawCode::UnknownFile,
        what: String::new(),
    })
}

fn collect(part: &CoursePart, path: &mut Vec<String>, flaws: &mut Vec<CourseFlaw>) {
    tell(path, None, part.settings.validate(), flaws);
    for (language, written) in &part.words {
        tell(path, Some(*language), written.words.validate(), flaws);
        tell(path, Some(*language), written.words.misfits(&part.settings), flaws);
    }
    for child in &part.children {
        path.push(child.key.clone());
        collect(child, path, flaws);
        path.pop();
    }
}

fn tell(path: &[String], language: Option<Language>, errors: Vec<FieldError>, flaws: &mut Vec<CourseFlaw>) {
    flaws.extend(errors.into_iter().map(|error| {
        let code = code_of(&error);
        let what = error.field.strip_prefix("entries.").map(str::to_owned).unwrap_or(error.field);
        CourseFlaw { part: path.to_vec(), language, code, what }
    }));
}

fn code_of(error: &FieldError) -> CourseFlawCode {
    match error.code {
        FieldCode::TooLong => CourseFlawCode::TooLong,
        FieldCode::TooMany => CourseFlawCode::TooMany,
        FieldCode::Malformed => CourseFlawCode::BadFront,
        FieldCode::TooSmall | FieldCode::TooLarge => CourseFlawCode::BadNumber,
        _ if error.field.starts_with("question") => CourseFlawCode::BadQuestion,
        _ if error.field.starts_with("entries.") => CourseFlawCode::EntryUnused,
        _ => CourseFlawCode::FieldUnused,
    }
}
