//! Finds what identifies a person in Romanian, Spanish, Czech and English professional prose: names, numbers, addresses; and what
//! narrows the circle: exact days, ages, places, institutions. Local and deterministic, the same in the browser and on the server.
//!
//! ```
//! use privacy_guard::{Guard, Kind};
//! let guard = Guard::new();
//! let text = "Her CNP is 6991231400016.";
//! let findings = guard.find(text);
//! for finding in findings {
//!     assert_eq!(finding.kind, Kind::NationalId);
//!     assert_eq!(&text[finding.range()], "6991231400016");
//! }
//! ```
//!
//! A text is read in three steps: [`view`](self) folds it (no marks, no capitals, no invisible characters, one kind of dash), tokens
//! are words, numbers and marks, and each rule walks over them by itself. Rules of all four languages always count, since texts mix
//! them. What overlaps is merged; then each finding gets a suggestion.
//!
//! A story can identify somebody without a name or a number in it. The guard does not see that; a second reader may.

mod calendar;
mod common;
mod cues;
mod filter;
mod finding;
mod identifiers;
mod keys;
mod kind;
mod language;
mod lexicon;
mod list;
mod merge;
mod names;
mod narrowing;
mod number_words;
mod reading;
mod rule;
#[cfg(feature = "command-line")]
pub mod score;
mod sieve;
mod suggest;
mod tables;
mod tokens;
mod view;

pub use finding::{Confidence, Finding};
pub use kind::{Kind, Severity};
pub use language::Language;
pub use rule::Rule;

use reading::Reading;
use tables::Tables;

/// Reads texts. Made once and used by all threads.
#[derive(Debug)]
pub struct Guard {
    tables: Tables,
}

/// The guard does not know the language of a text, so that its silence would mean nothing: what decides must not let the text pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownLanguage;

impl core::fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("the text is in no language that the guard reads")
    }
}

impl core::error::Error for UnknownLanguage {}

impl Default for Guard {
    fn default() -> Self {
        Self::new()
    }
}

impl Guard {
    /// Opens the lists that are built in.
    pub fn new() -> Self {
        Self { tables: Tables::new() }
    }

    /// What is found in a text whose language is not known beforehand: sorted, never overlapping.
    pub fn find(&self, text: &str) -> Vec<Finding> {
        self.find_in(text, None)
    }

    /// What is found in a text. The language is a hint, in which suggestions are made; without one it is guessed.
    pub fn find_in(&self, text: &str, language: Option<Language>) -> Vec<Finding> {
        self.read(&Reading::new(text, language))
    }

    /// What is found in a text that must not leave its writer's hands unread.
    ///
    /// # Errors
    /// If the text is in no language that the guard reads, whatever the hint says. A text of a few words, a title or a file's name,
    /// cannot tell: there the hint is believed, and without one it is an error as well.
    pub fn check(&self, text: &str, language: Option<Language>) -> Result<Vec<Finding>, UnknownLanguage> {
        let mut reading = Reading::new(text, None);
        let words = reading.tokens.iter().filter(|token| token.is_word()).count();
        let is_short = words < language::TELLING;
        if reading.language.is_none() && words > 0 && !(is_short && language.is_some()) {
            return Err(UnknownLanguage);
        }
        reading.language = language.or(reading.language);
        Ok(self.read(&reading))
    }

    fn read(&self, reading: &Reading) -> Vec<Finding> {
        let mut found = Vec::new();
        identifiers::find(reading, &mut found);
        narrowing::find(reading, &self.tables, &mut found);
        names::find(reading, &self.tables, &mut found);
        let found = merge::merge(found);
        let suggestions = suggest::suggest(reading, &found);
        let finished = found.iter().zip(suggestions);
        finished
            .map(|(found, suggestion)| {
                let (start, end) = reading.view.place(found.from, found.to);
                Finding {
                    start,
                    end,
                    kind: found.kind,
                    confidence: found.confidence,
                    rule: found.rule,
                    suggestion,
                }
            })
            .collect()
    }
}
