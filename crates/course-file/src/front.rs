//! The words between `+++`: TOML, with one line per text, so that any text comes back as it was.

use crate::document::{Piece, Wrong};
use serde::Deserialize;
use shared::learning::{CourseFlawCode, PartKind, Question, Words};
use std::collections::BTreeMap;

/// What can stand between `+++`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Front {
    title: String,
    summary: String,
    outcomes: Vec<String>,
    objectives: Vec<String>,
    lines: Vec<String>,
    sources: Vec<String>,
    materials: Vec<String>,
    body: String,
    captions: String,
    question: Option<String>,
    entries: BTreeMap<String, String>,
    /// The medium that a block shows.
    pub file: Option<String>,
    /// Whether the source says something else by now.
    pub outdated: bool,
}

/// How the lines of this kind are called.
const fn lines_name(kind: PartKind) -> &'static str {
    match kind {
        PartKind::Course => "outcomes",
        PartKind::Module => "objectives",
        _ => "lines",
    }
}

/// Reads them.
pub fn parse(piece: &Piece) -> Result<Front, Wrong> {
    toml::from_str(&piece.text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let above = piece.text.get(..start).unwrap_or_default().matches('\n').count();
        (piece.line + above, CourseFlawCode::BadFront, error.message().to_owned())
    })
}

impl Front {
    /// The words of a part of this kind.
    pub fn into_words(self, kind: PartKind, line: usize) -> Result<Words, Wrong> {
        let mut lines = vec![];
        for (name, given) in
            [("outcomes", self.outcomes), ("objectives", self.objectives), ("lines", self.lines)]
        {
            if name == lines_name(kind) {
                lines = given;
            } else if !given.is_empty() {
                return Err((line, CourseFlawCode::BadFront, name.to_owned()));
            }
        }
        Ok(Words {
            title: self.title,
            summary: self.summary,
            body: self.body,
            lines,
            sources: self.sources,
            materials: self.materials,
            entries: self.entries,
            captions: self.captions,
            question: self.question.map(|json| question(&json, line)).transpose()?,
        })
    }
}

fn question(json: &str, line: usize) -> Result<Question, Wrong> {
    serde_json::from_str(json).map_err(|error| (line, CourseFlawCode::BadGift, error.to_string()))
}

/// Writes them; none if there is nothing to write.
pub fn write(words: &Words, kind: PartKind, file: Option<&str>, outdated: bool) -> Option<String> {
    let mut lines = Vec::new();
    let texts =
        [("title", words.title.as_str()), ("summary", &words.summary), ("file", file.unwrap_or_default())];
    lines.extend(texts.iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| pair(name, text)));
    for (name, list) in
        [(lines_name(kind), &words.lines), ("sources", &words.sources), ("materials", &words.materials)]
    {
        if !list.is_empty() {
            lines.push(format!("{name} = ["));
            lines.extend(list.iter().map(|text| format!("  {},", quoted(text))));
            lines.push("]".to_owned());
        }
    }
    let question =
        words.question.as_ref().and_then(|question| serde_json::to_string(question).ok()).unwrap_or_default();
    let texts = [("body", &words.body), ("captions", &words.captions), ("question", &question)];
    lines.extend(texts.iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| pair(name, text)));
    if outdated {
        lines.push("outdated = true".to_owned());
    }
    if !words.entries.is_empty() {
        lines.push("[entries]".to_owned());
        lines.extend(words.entries.iter().map(|(key, text)| pair(&quoted(key), text)));
    }
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn pair(name: &str, text: &str) -> String {
    format!("{name} = {}", quoted(text))
}

/// A text as a basic string of TOML, on one line.
fn quoted(text: &str) -> String {
    let inside: String = text.chars().map(escaped).collect();
    format!("\"{inside}\"")
}

fn escaped(character: char) -> String {
    match character {
        '"' => "\\\"".to_owned(),
        '\\' => "\\\\".to_owned(),
        '\n' => "\\n".to_owned(),
        '\t' => "\\t".to_owned(),
        other if other.is_control() => format!("\\u{:04X}", u32::from(other)),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_comes_back() {
        let title: String = (0..0x100_u32).filter_map(char::from_u32).chain("\u{2028}ș😀".chars()).collect();
        let words = Words {
            title,
            lines: vec!["\"\"\"\n+++".to_owned()],
            entries: BTreeMap::from([("a.b c".to_owned(), "'".to_owned())]),
            ..Words::default()
        };
        let text = write(&words, PartKind::Course, None, true).unwrap();
        assert!(!text.contains("\n+++"));
        let front = parse(&Piece { line: 1, text }).unwrap();
        assert!(front.outdated);
        assert_eq!(front.into_words(PartKind::Course, 1).unwrap(), words);
    }

    #[test]
    fn says_in_which_line_it_is_wrong() {
        let text = "title = \"A\"\nsumary = \"B\"\n".to_owned();
        let (line, code, what) = parse(&Piece { line: 2, text }).unwrap_err();
        assert_eq!((line, code), (3, CourseFlawCode::BadFront));
        assert!(what.contains("sumary"), "{what}");
    }
}
