//! A file cut at its blank lines.

use super::comment::{Token, tokens};
use super::units::Unit;
use shared::learning::GiftErrorCode;

/// What stands between two blank lines.
#[derive(Debug)]
pub(super) enum Block {
    /// The category of the questions that follow.
    Category(String),
    /// A question, it seems.
    Question(Lines),
    /// Something that makes the block no question, at this place.
    Wrong(Vec<(GiftErrorCode, Unit)>),
}

/// The lines of a question: each without the blanks around it, comments apart.
#[derive(Debug, Default)]
pub(super) struct Lines {
    /// The characters, with line breaks between lines.
    pub units: Vec<Unit>,
    /// What its comments say.
    pub tokens: Vec<Token>,
}

/// How a line begins that names the category of what follows.
pub(super) const CATEGORY: &str = "$CATEGORY:";

/// The blocks of a file, one at a time, so that only one is in memory.
pub(super) fn blocks(text: &str) -> impl Iterator<Item = Block> + '_ {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = (1_u32..).zip(lines(text));
    std::iter::from_fn(move || {
        let (mut block, mut wrong) = (Lines::default(), Vec::new());
        for (number, line) in lines.by_ref() {
            let begun = !block.units.is_empty();
            if line.trim().is_empty() {
                if begun || !wrong.is_empty() {
                    break;
                }
                block.tokens.clear();
            } else if let Some(comment) = line.trim().strip_prefix("//") {
                block.tokens.extend(tokens(comment));
            } else if let Some(category) = line.trim().strip_prefix(CATEGORY) {
                if !begun {
                    return Some(Block::Category(category.trim().to_owned()));
                }
                wrong
                    .extend(units(number, line).next().map(|unit| (GiftErrorCode::CategoryInQuestion, unit)));
            } else {
                let start = block.units.len();
                add(&mut block.units, number, line);
                let found = block.units.iter().skip(start).find(|unit| is_unfit(unit));
                wrong.extend(found.map(|unit| (GiftErrorCode::ControlCharacter, *unit)));
            }
        }
        match (wrong.is_empty(), block.units.is_empty()) {
            (false, _) => Some(Block::Wrong(wrong)),
            (true, false) => Some(Block::Question(block)),
            (true, true) => None,
        }
    })
}

/// Lines end as Windows, old Macs and everybody else end them.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
}

/// A control character of a file that is no text; tabs and line breaks are none.
fn is_unfit(unit: &Unit) -> bool {
    unit.c.is_control() && !matches!(unit.c, '\n' | '\t')
}

fn add(all: &mut Vec<Unit>, number: u32, line: &str) {
    if let Some(last) = all.last().copied() {
        all.push(Unit { c: '\n', escaped: false, ..last });
    }
    all.extend(units(number, line));
}

/// The characters of a line without the blanks around it. A backslash before a sign of the format takes its meaning away; before
/// anything else it is a backslash.
fn units(line_number: u32, line: &str) -> impl Iterator<Item = Unit> + '_ {
    let blanks = line.chars().take_while(|c| c.is_whitespace()).count();
    let mut chars = (1_u32..).zip(line.trim_end().chars()).skip(blanks).peekable();
    std::iter::from_fn(move || {
        let (column, c) = chars.next()?;
        let plain = Unit { c, escaped: false, line: line_number, column };
        if c != '\\' {
            return Some(plain);
        }
        let meant = |(_, next): &(u32, char)| matches!(next, '~' | '=' | '#' | '{' | '}' | ':' | 'n' | '\\');
        let c = match chars.next_if(meant) {
            Some((_, 'n')) => '\n',
            Some((_, sign)) => sign,
            None => c,
        };
        Some(Unit { c, escaped: true, ..plain })
    })
}
