//! What the guard tells of a place in a text.

use crate::{Kind, Rule};
use core::ops::Range;

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// The form fits, little else says so.
    Low,
    /// Form and surroundings fit.
    Medium,
    /// A check digit, a cue or a list says so.
    High,
}

impl Confidence {
    /// Its name: `low`, `medium`, `high`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// One place in a text that identifies, or narrows down, a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where it begins: a byte of the text, at the border of a character.
    pub start: usize,
    /// Where it ends: the byte after it, at the border of a character.
    pub end: usize,
    /// What it is.
    pub kind: Kind,
    /// How sure that is.
    pub confidence: Confidence,
    /// The rule that found it.
    pub rule: Rule,
    /// What may stand there instead, in the text's language.
    pub suggestion: String,
}

impl Finding {
    /// Its bytes in the text.
    pub const fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}
