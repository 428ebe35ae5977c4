//! GIFT, the text format of Moodle in which people write quizzes: read with errors that name line and column, and written.
//!
//! Everything that Moodle reads is read as Moodle does: `$CATEGORY:`, comments with `[id:…]` and `[tag:…]`, `::names::`, formats
//! such as `[markdown]` before any text, escapes, and all forms of answers. A blank line ends a question. A text without a format is
//! Moodle's own ([`shared::learning::TextFormat::Moodle`]). Where Moodle guesses, an error is told instead: a second pair of braces,
//! an answer without its mark, a comma in a number, `%50 %`. A short answer in mid-sentence is a gap, unless it has feedback or
//! parts of the points, which gaps have not; then, and for all other forms, `_____` stands in the text.
//!
//! What GIFT has no form for is written so that Moodle reads something near it, and this program its own:
//!
//! * ordering: pairs `= item -> 1` and the tag `waymark-ordering`;
//! * several gaps, or one that ends the text: pairs `= [[1]] -> word`, or a short answer, and the tag `waymark-gaps`; further words
//!   that count stand in the comment as `[gap:1:word]`;
//! * an essay's guidance: in the comment as `[guidance:markdown:…]`.
//!
//! What even so cannot be said, [`shared::learning::Question::problems`] refuses: everything that passes there comes back from
//! [`write()`] and [`parse`] as it was. Moodle itself takes weights only from its list (100, 90, 83.33333, 80, 75 … per cent) unless
//! its import is told to take the nearest.

mod answers;
mod blocks;
mod comment;
mod numbers;
mod pairs;
mod read;
mod units;
mod weight;
mod write;

#[cfg(test)]
mod tests;

pub use shared::learning::{GiftError, GiftErrorCode};
pub use write::write;

use shared::learning::Question;

/// What a file holds: its questions, and what is wrong with those that are not among them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gift {
    /// The questions that could be read, in their order.
    pub items: Vec<Item>,
    /// What is wrong, in the order of the file, but not more than some hundreds; empty if every question could be read.
    pub errors: Vec<GiftError>,
}

/// A question of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The line where it begins, the first is 1; not looked at in writing.
    pub line: u32,
    /// The category, as a path such as `course/module`; `top` is Moodle's word for none.
    pub category: Option<String>,
    /// The id that its comment gives it, `[id:…]`.
    pub id: Option<String>,
    /// The question.
    pub question: Question,
}

impl Item {
    /// A question to be written, without category and id.
    pub const fn new(question: Question) -> Self {
        Self { line: 0, category: None, id: None, question }
    }
}

/// Reads a file. Goes on after a question that cannot be read; takes time and memory in proportion to the text, whatever it is.
pub fn parse(text: &str) -> Gift {
    let mut gift = Gift::default();
    let mut reader = read::Reader::default();
    for block in blocks::blocks(text) {
        reader.block(block, &mut gift);
    }
    gift
}
