//! Questions as learners get them, and what their answers are worth. The rules are Moodle's:
//!
//! * one choice: its weight, less than nothing counts as nothing;
//! * several choices: the sum of their weights, from nothing to all; what rounding took from 100 % is given back;
//! * what is typed: the best weight among the answers that it fits. Capitals, diacritics (`ș`, `ş` and `s`), quotation marks and
//!   repeated blanks do not matter; `*` in the key stands for anything, `\*` for itself;
//! * numbers: with a point or a comma, and with or without separators of thousands; a tolerance and the ends of a range count;
//! * pairs: the share of prompts that have their partner; of equal partners one is as good as the other;
//! * ordering: the share of items that are in their own place, so that two that were exchanged cost two places; of items that
//!   look alike one is as good as the other;
//! * gaps: the share of gaps that are filled rightly;
//! * an essay is marked by a person.
//!
//! An answer of another form, or with places that do not exist, is worth nothing.
//!
//! [`asked()`] and [`mark()`] have to be given the same seed, one for each attempt and question, which says in which order partners and
//! items are shown, and choices, if there is one. The order comes from the seed and the set of texts alone, never from the key: [`AskedQuestion`] is the same whatever
//! is right.

mod asked;
mod fold;
mod mark;
mod number;
mod order;
mod text;

#[cfg(test)]
mod tests;

pub use asked::asked;
pub use mark::mark;
pub use shared::learning::{AskedQuestion, MarkedAnswer};
pub use text::html;
