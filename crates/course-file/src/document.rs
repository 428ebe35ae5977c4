//! A Markdown file of the format: words between `+++`, a text, and blocks between `:::`. Only its form; what the words mean is in
//! [`crate::words`].

use crate::bounds::{MOST_BLOCKS, MOST_ERRORS};
use shared::learning::CourseFlawCode;

/// A file, or what stands in a block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// What stands between `+++`; none if there are no such lines.
    pub front: Option<Piece>,
    /// The text before the blocks.
    pub body: Piece,
    /// The blocks.
    pub blocks: Vec<Block>,
}

/// A piece of text and where it begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Piece {
    /// The line of its first line, from 1.
    pub line: usize,
    /// The text.
    pub text: String,
}

/// A block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// The line of its `:::`.
    pub line: usize,
    /// `text` in `::: text #key outdated`.
    pub kind: String,
    /// `key` in it.
    pub key: String,
    /// `outdated` in it.
    pub marks: Vec<String>,
    /// What stands between `+++`.
    pub front: Option<Piece>,
    /// What it says.
    pub body: Piece,
}

/// What is wrong in which line.
pub type Wrong = (usize, CourseFlawCode, String);

/// Reads a file; tells everything that is wrong with its form, or so much that it is enough.
pub fn parse(text: &str) -> (Document, Vec<Wrong>) {
    let mut wrong = Vec::new();
    let lines: Vec<&str> = text.strip_prefix('\u{feff}').unwrap_or(text).lines().collect();
    let (front, rest) = split_front(&lines, 1, &mut wrong);
    let line = lines.len() - rest.len() + 1;
    let until = rest.iter().position(|line| is_fence(line)).unwrap_or(rest.len());
    let (body, rest) = rest.split_at_checked(until).unwrap_or((rest, &[]));
    let blocks = blocks(rest, line + until, &mut wrong);
    (Document { front, body: piece(body, line), blocks }, wrong)
}

/// Reads the blocks, of which the first begins with the first line.
fn blocks(mut rest: &[&str], mut line: usize, wrong: &mut Vec<Wrong>) -> Vec<Block> {
    let mut blocks = Vec::new();
    while let Some((first, more)) = rest.split_first()
        && blocks.len() <= MOST_BLOCKS
        && wrong.len() < MOST_ERRORS
    {
        let mut taken = 1;
        if is_fence(first) {
            let end = more.iter().position(|line| line.trim_end() == ":::");
            let inside = more.get(..end.unwrap_or(more.len())).unwrap_or_default();
            match fence(first) {
                Some(block) => blocks.push(filled(block, inside, line, wrong)),
                None => wrong.push((line, CourseFlawCode::BadFence, (*first).to_owned())),
            }
            if end.is_none() {
                wrong.push((line, CourseFlawCode::NotClosed, (*first).to_owned()));
            }
            taken += inside.len() + usize::from(end.is_some());
        } else if !first.trim().is_empty() {
            wrong.push((line, CourseFlawCode::TextOutside, (*first).to_owned()));
        }
        line += taken;
        rest = rest.get(taken..).unwrap_or_default();
    }
    blocks
}

fn filled(block: Block, inside: &[&str], line: usize, wrong: &mut Vec<Wrong>) -> Block {
    let (front, rest) = split_front(inside, line + 1, wrong);
    Block { line, front, body: piece(rest, line + 1 + inside.len() - rest.len()), ..block }
}

/// Takes what stands between `+++` from the beginning.
fn split_front<'a, 'b>(
    lines: &'a [&'b str],
    line: usize,
    wrong: &mut Vec<Wrong>,
) -> (Option<Piece>, &'a [&'b str]) {
    let Some((_, more)) = lines.split_first().filter(|(first, _)| is_plus(first)) else {
        return (None, lines);
    };
    let Some(end) = more.iter().position(|line| is_plus(line)) else {
        wrong.push((line, CourseFlawCode::NotClosed, "+++".to_owned()));
        return (None, &[]);
    };
    let text = more.get(..end).unwrap_or_default().join("\n");
    (Some(Piece { line: line + 1, text }), more.get(end + 1..).unwrap_or_default())
}

fn is_plus(line: &str) -> bool {
    line.trim_end() == "+++"
}

fn is_fence(line: &str) -> bool {
    line.starts_with(":::")
}

/// Reads `::: kind #key marks`.
fn fence(line: &str) -> Option<Block> {
    let mut words = line.strip_prefix(":::")?.split_whitespace();
    let kind = words.next()?.to_owned();
    let key = words.next()?.strip_prefix('#').filter(|key| !key.is_empty())?.to_owned();
    let marks = words.map(ToOwned::to_owned).collect();
    Some(Block { line: 0, kind, key, marks, front: None, body: Piece::default() })
}

/// The lines without blank ones around them.
fn piece(lines: &[&str], line: usize) -> Piece {
    let blank = lines.iter().take_while(|line| line.trim().is_empty()).count();
    let text = lines.get(blank..).unwrap_or_default().join("\n").trim_end().to_owned();
    Piece { line: line + blank, text }
}

/// Whether a text comes back as it was when it stands in a block or before the blocks.
pub fn survives(text: &str) -> bool {
    let lines: Vec<&str> = text.lines().collect();
    !text.contains(['\r', '\u{feff}'])
        && piece(&lines, 0).text == text
        && !lines.iter().any(|line| is_fence(line))
        && !lines.first().is_some_and(|line| is_plus(line))
}

/// Writes a file.
pub fn write(document: &Document) -> String {
    let mut pieces = Vec::new();
    if let Some(front) = &document.front {
        pieces.push(write_front(front));
    }
    if !document.body.text.is_empty() {
        pieces.push(format!("{}\n", document.body.text));
    }
    pieces.extend(document.blocks.iter().map(write_block));
    pieces.join("\n")
}

fn write_front(front: &Piece) -> String {
    let end = if front.text.is_empty() { "" } else { "\n" };
    format!("+++\n{}{end}+++\n", front.text)
}

fn write_block(block: &Block) -> String {
    let mut text = format!("::: {} #{}", block.kind, block.key);
    for mark in &block.marks {
        text = text + " " + mark;
    }
    text.push('\n');
    if let Some(front) = &block.front {
        text += &write_front(front);
    }
    if !block.body.text.is_empty() {
        text = text + &block.body.text + "\n";
    }
    text + ":::\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_every_line_that_is_wrong() {
        let text = "+++\ntitle = \"A\"\n+++\n\nHello.\n\n::: text #a\nOne\n:::\nlost\n::: text\nTwo\n:::\n::: text #c\n";
        let (document, wrong) = parse(text);
        assert_eq!(document.body, Piece { line: 5, text: "Hello.".to_owned() });
        assert_eq!(document.blocks.len(), 2);
        let told: Vec<_> = wrong.iter().map(|(line, code, _)| (*line, *code)).collect();
        assert_eq!(
            told,
            [
                (10, CourseFlawCode::TextOutside),
                (11, CourseFlawCode::BadFence),
                (14, CourseFlawCode::NotClosed)
            ]
        );
    }

    #[test]
    fn what_it_writes_it_reads() {
        let text = "+++\na = 1\n+++\n\nBody\n\nof two\n\n::: text #a outdated\n+++\nb = 2\n+++\nOne\n:::\n\n::: callout #b\n:::\n";
        let (document, wrong) = parse(text);
        assert_eq!(wrong, []);
        assert_eq!(write(&document), text);
    }

    #[test]
    fn knows_which_texts_do_not_survive() {
        for text in ["\nA", "A\n", "::: text #a", "A\n:::", "+++\n+++", "A\r\nB", "\u{feff}A"] {
            assert!(!survives(text), "{text:?}");
        }
        assert!(survives("A\n\n    B\n\n```\nC\n```"));
    }
}
