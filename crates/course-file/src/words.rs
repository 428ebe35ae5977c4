//! What a part says, from its front and its main content and back. The main content is what stands between `:::`, or below the front: a
//! text, a list, or a question in GIFT. What would not come back as it was stands in the front instead.

use crate::document::{Block, Document, Piece, Wrong, survives};
use crate::{front, gift};
use shared::learning::{CourseFlawCode, PartKind, Words};
use std::collections::BTreeMap;

/// Blocks of this kind are entries of the words around them.
pub const ENTRY: &str = "entry";

/// What was read of a part in one language.
#[derive(Debug, Default)]
pub struct Read {
    /// The words.
    pub words: Words,
    /// Whether the source says something else by now.
    pub outdated: bool,
    /// The medium that it shows.
    pub file: Option<String>,
}

/// Reads the words of a part.
pub fn read(kind: PartKind, front: Option<&Piece>, main: &Piece) -> Result<Read, Wrong> {
    let mut read = Read::default();
    if let Some(piece) = front {
        let parsed = front::parse(piece)?;
        (read.outdated, read.file) = (parsed.outdated, parsed.file.clone());
        read.words = parsed.into_words(kind, piece.line)?;
    }
    if main.text.is_empty() {
        return Ok(read);
    }
    let given = match kind {
        PartKind::Checklist => checklist(&main.text, &mut read.words),
        PartKind::Question => {
            let question = gift::one(&main.text)
                .map_err(|(line, what)| (main.line + line - 1, CourseFlawCode::BadGift, what))?;
            read.words.question.replace(question).is_none()
        }
        _ => give(&mut read.words.body, main.text.clone()),
    };
    if given { Ok(read) } else { Err((main.line, CourseFlawCode::Twice, kind.to_string())) }
}

/// Sets what is not there yet.
fn give(place: &mut String, text: String) -> bool {
    let free = place.is_empty();
    *place = text;
    free
}

/// Reads an introduction and the lines that begin with `- `; false if one of them was there already.
fn checklist(text: &str, words: &mut Words) -> bool {
    let mut lines: Vec<String> = Vec::new();
    let mut body: Vec<&str> = Vec::new();
    for line in text.lines() {
        if let Some(item) = line.strip_prefix("- ") {
            lines.push(item.to_owned());
        } else if let Some(last) = lines.last_mut() {
            last.push('\n');
            last.push_str(line.strip_prefix("  ").unwrap_or(line));
        } else {
            body.push(line);
        }
    }
    for line in &mut lines {
        line.truncate(line.trim_end().len());
    }
    let body = body.join("\n").trim_end().to_owned();
    let free = body.is_empty() || give(&mut words.body, body);
    if lines.is_empty() {
        return free;
    }
    let lines_free = words.lines.is_empty();
    words.lines = lines;
    free && lines_free
}

/// How words are written: a front, if there has to be one, and the main content.
pub fn write(kind: PartKind, words: &Words, file: Option<&str>, outdated: bool) -> (Option<Piece>, Piece) {
    let (main, rest) = main_of(kind, words);
    let front = front::write(&rest, kind, file, outdated).map(|text| Piece { line: 0, text });
    (front, Piece { line: 0, text: main })
}

/// The main content, and the words that stand in the front then.
fn main_of(kind: PartKind, words: &Words) -> (String, Words) {
    let mut rest = words.clone();
    let main = match kind {
        PartKind::Checklist => {
            (rest.lines, rest.body) = (Vec::new(), String::new());
            let items = words.lines.iter().map(|line| format!("- {}", line.replace('\n', "\n  ")));
            let items = items.collect::<Vec<_>>().join("\n");
            [words.body.clone(), items]
                .into_iter()
                .filter(|text| !text.is_empty())
                .collect::<Vec<_>>()
                .join("\n\n")
        }
        PartKind::Question => {
            rest.question.take().and_then(|question| gift::write(&question)).unwrap_or_default()
        }
        _ => std::mem::take(&mut rest.body),
    };
    let again = survives(&main) && comes_back(kind, &main, &rest, words);
    if again { (main, rest) } else { (String::new(), words.clone()) }
}

fn comes_back(kind: PartKind, main: &str, rest: &Words, words: &Words) -> bool {
    let Ok(read) = read(kind, None, &Piece { line: 1, text: main.to_owned() }) else { return false };
    let mut again = rest.clone();
    match kind {
        PartKind::Checklist => (again.body, again.lines) = (read.words.body, read.words.lines),
        PartKind::Question => again.question = read.words.question,
        _ => again.body = read.words.body,
    }
    again == *words
}

/// Moves the entries that come back as they were out of the words, into blocks in this order.
pub fn entries(words: &mut Words, order: &[String]) -> Vec<Block> {
    let fits = |key: &String, text: &String| {
        !key.is_empty()
            && key.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.'))
            && survives(text)
    };
    let (mut blocks, rest) =
        std::mem::take(&mut words.entries).into_iter().partition::<Vec<_>, _>(|(key, text)| fits(key, text));
    words.entries = rest.into_iter().collect();
    let places: BTreeMap<&String, usize> = order.iter().zip(0..).collect();
    blocks.sort_by_key(|(key, _)| places.get(key).copied().unwrap_or(usize::MAX));
    let block = |(key, text)| Block {
        line: 0,
        kind: ENTRY.to_owned(),
        key,
        marks: Vec::new(),
        front: None,
        body: Piece { line: 0, text },
    };
    blocks.into_iter().map(block).collect()
}

/// Takes the entries out of the blocks of a file, into the words.
pub fn take_entries(document: &mut Document, words: &mut Words) -> Vec<Wrong> {
    let (entries, blocks) =
        std::mem::take(&mut document.blocks).into_iter().partition(|block| block.kind == ENTRY);
    document.blocks = blocks;
    let entries: Vec<Block> = entries;
    let mut wrong = Vec::new();
    for block in entries {
        if words.entries.insert(block.key.clone(), block.body.text).is_some() {
            wrong.push((block.line, CourseFlawCode::Twice, block.key));
        } else if block.front.is_some() || !block.marks.is_empty() {
            wrong.push((block.line, CourseFlawCode::BadFence, block.key));
        }
    }
    wrong
}
