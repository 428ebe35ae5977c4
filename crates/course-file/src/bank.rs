//! The question bank: one GIFT file per language that Moodle imports too. A comment before each question says which it is:
//! `// [id:key] [tag:a tag]`. A question that GIFT cannot say stands as JSON in a comment below.

use crate::bounds::{MOST_ERRORS, MOST_QUESTIONS};
use crate::document::Wrong;
use crate::tree::{CourseFile, WrittenWords};
use crate::{gift, place};
use shared::core::Language;
use shared::learning::{CourseFlawCode, Settings, Words};

/// A question as it stands in the file.
#[derive(Debug)]
pub struct Entry {
    /// The line of its comment.
    pub line: usize,
    /// Its key.
    pub key: String,
    /// Its tags.
    pub tags: Vec<String>,
    /// Whether the source says something else by now.
    pub outdated: bool,
    /// What it says; none if it only tells that there is a question.
    pub words: Option<Words>,
}

/// Begins the comment that says which question it is.
const HEAD: &str = "// [id:";
/// Begins the comment with the words as JSON.
const JSON: &str = "// [words] ";

/// Reads a bank; tells everything that is wrong, or so much that it is enough.
pub fn parse(text: &str) -> (Vec<Entry>, Vec<Wrong>) {
    let (mut entries, mut wrong) = (Vec::new(), Vec::new());
    let mut head: Option<Entry> = None;
    let mut lines = Vec::new();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (index, line) in text.lines().enumerate() {
        if entries.len() > MOST_QUESTIONS || wrong.len() >= MOST_ERRORS {
            return (entries, wrong);
        }
        if line.starts_with(HEAD) {
            entries.extend(finish(head.take(), &lines, &mut wrong));
            lines.clear();
            head = header(line, index + 1);
            if head.is_none() {
                wrong.push((index + 1, CourseFlawCode::BadGift, line.to_owned()));
            }
        } else {
            lines.push((index + 1, line));
        }
    }
    entries.extend(finish(head, &lines, &mut wrong));
    (entries, wrong)
}

/// Reads `// [id:key] [tag:a tag] [outdated]`.
fn header(line: &str, number: usize) -> Option<Entry> {
    let mut entry =
        Entry { line: number, key: String::new(), tags: Vec::new(), outdated: false, words: None };
    let mut rest = line.strip_prefix("//")?.trim();
    while !rest.is_empty() {
        let (mark, more) = rest.strip_prefix('[')?.split_once(']')?;
        match mark.split_once(':') {
            Some(("id", key)) if entry.key.is_empty() && place::is_key(key) => key.clone_into(&mut entry.key),
            Some(("tag", tag)) if place::is_tag(tag) => entry.tags.push(tag.to_owned()),
            None if mark == "outdated" => entry.outdated = true,
            _ => return None,
        }
        rest = more.trim_start();
    }
    Some(entry)
}

/// Reads the lines below a comment.
fn finish(head: Option<Entry>, lines: &[(usize, &str)], wrong: &mut Vec<Wrong>) -> Option<Entry> {
    let json = lines.iter().find_map(|(line, text)| Some((*line, text.strip_prefix(JSON)?)));
    let category = |text: &str| text.trim_start().starts_with("$CATEGORY:");
    let silent = |text: &str| text.trim().is_empty() || text.trim_start().starts_with("//") || category(text);
    let first = lines.first().map_or(0, |(line, _)| *line);
    let said = lines.iter().find(|(_, text)| !silent(text)).map(|(line, _)| *line);
    let Some(mut entry) = head else {
        wrong.extend(said.map(|line| (line, CourseFlawCode::BadGift, "[id:…]".to_owned())));
        return None;
    };
    if let Some((line, json)) = json {
        entry.words = serde_json::from_str(json)
            .map_err(|error| wrong.push((line, CourseFlawCode::BadGift, error.to_string())))
            .ok();
        wrong.extend(said.map(|line| (line, CourseFlawCode::Twice, entry.key.clone())));
    } else if said.is_some() {
        let text: Vec<&str> = lines.iter().map(|(_, text)| if category(text) { "" } else { *text }).collect();
        match gift::one(text.join("\n").trim_end()) {
            Ok(question) => entry.words = Some(Words { question: Some(question), ..Words::default() }),
            Err((line, what)) => wrong.push((first + line - 1, CourseFlawCode::BadGift, what)),
        }
    }
    Some(entry)
}

/// Writes the bank in one language; none if there is nothing to write.
pub fn write(course: &CourseFile, language: Language) -> Option<String> {
    let is_source = language == course.source_language;
    let mut pieces = Vec::new();
    let mut category = "";
    for part in &course.root.children {
        let Settings::BankQuestion { tags } = &part.settings else { continue };
        let written = part.words.get(&language);
        if written.is_none() && !is_source {
            continue;
        }
        let tag = tags.first().map_or("", String::as_str);
        if tag != category && !tag.contains(['$', '/']) {
            category = tag;
            let below = if tag.is_empty() { "" } else { "/" };
            pieces.push(format!("$CATEGORY: {}{below}{tag}\n", course.slug));
        }
        let head = head(&part.key, if is_source { tags } else { &[] }, written);
        pieces.push(head + &written.map(|written| said(&written.words)).unwrap_or_default());
    }
    (!pieces.is_empty()).then(|| pieces.join("\n"))
}

/// The comment before a question.
fn head(key: &str, tags: &[String], written: Option<&WrittenWords>) -> String {
    let tags = tags.iter().map(|tag| format!(" [tag:{tag}]")).collect::<Vec<_>>().concat();
    let outdated = if written.is_some_and(|written| !written.current) { " [outdated]" } else { "" };
    format!("{HEAD}{key}]{tags}{outdated}\n")
}

/// The words as GIFT if they come back, else as JSON.
fn said(words: &Words) -> String {
    let as_gift = words.question.as_ref().and_then(gift::write).map(|gift| gift + "\n").filter(|gift| {
        let (entries, wrong) = parse(&format!("{HEAD}a]\n{gift}\n"));
        wrong.is_empty() && matches!(entries.as_slice(), [entry] if entry.words.as_ref() == Some(words))
    });
    as_gift.unwrap_or_else(|| format!("{JSON}{}\n", serde_json::to_string(words).unwrap_or_default()))
}
