//! Codes: letters, digits and marks without a blank between them, and what of them is a document's number.

use crate::identifiers::cues;
use crate::identifiers::digits::number;
use crate::reading::Reading;
use crate::tokens::Gap;

/// Letters, digits and marks without a blank between them.
pub(super) struct Code {
    pub(super) digits: usize,
    pub(super) letters: usize,
    pub(super) marks: usize,
    pub(super) longest: usize,
    pub(super) year: bool,
    /// Words and numbers.
    parts: usize,
    /// Slashes among its marks.
    strokes: usize,
    ends_in_year: bool,
    /// Whether its letters are those of a law's gazette or a standard.
    lawful: bool,
    pub(super) to: usize,
    pub(super) after: usize,
}

impl Code {
    /// Whether it has what a document's number has, where a word says that it is one.
    pub(super) fn counts(&self, reading: &Reading, index: usize, is_paper: bool) -> bool {
        let begins = reading
            .token(index)
            .is_some_and(|token| token.is_number() || token.is_capital() || self.digits > self.letters);
        let is_date = self.marks == 0
            && self.letters == 0
            && self.year
            && (5..=8).contains(&self.digits)
            && self.longest < 5;
        let is_short =
            !is_paper && self.strokes > 0 && self.parts == 2 && self.letters == 0 && self.digits > 2;
        let is_number = self.marks > 0 && self.year && self.digits > 4
            || is_short
            || self.longest >= 5
            || self.letters > 0 && self.digits >= 4;
        begins && !is_date && (is_number || is_paper && self.digits >= 6)
    }

    /// Whether it is a document's number by its form: capitals, digits and marks; a number of three digits or more and a year.
    pub(super) fn has_own_form(&self, reading: &Reading, index: usize) -> bool {
        let Some(first) = reading.token(index) else { return false };
        let file =
            cues::is_one_of(reading.word(self.after + 1), "jpg jpeg png pdf doc docx odt mp4 mp3 txt heic");
        if file && reading.word(self.after) == "." {
            return false;
        }
        let is_year = first.len() == 4 && (1900..2100).contains(&number(reading.plain(first).as_bytes()));
        // "28-000911-AI"; with a year in front it is rather the number of a grant.
        let coded = self.letters > 0 && self.marks > 1 && self.digits > 5 && !is_year;
        if first.is_number() && !coded {
            return self.parts == 2
                && self.letters == 0
                && self.ends_in_year
                && self.marks == 1
                && self.strokes > 0
                && first.len() > 2
                && !is_year;
        }
        let large = reading
            .part(index, self.after)
            .iter()
            .all(|token| !token.is_word() || reading.typed(token).chars().all(char::is_uppercase));
        let item = self.marks == 0 && first.len() <= 2 && self.longest >= 7;
        large && (self.marks > 0 && self.digits >= 5 && self.letters >= 2 || item)
    }

    /// Whether what follows, or what it begins with, makes it the number of a law or a standard.
    pub(super) fn is_law(&self, reading: &Reading) -> bool {
        let after = reading.token(self.after);
        after.is_some_and(|token| cues::is_one_of(reading.plain(token), "sb z zakona zz")) || self.lawful
    }

    /// Takes up groups of digits behind blanks: `000 412 006`.
    pub(super) fn take_blanks(&mut self, reading: &Reading) {
        while let Some(next) = reading
            .token(self.after)
            .filter(|next| next.is_number() && next.gap == Gap::Space && next.len() <= 4)
        {
            if self.digits + next.len() > 10 {
                break;
            }
            self.digits += next.len();
            self.to = next.to;
            self.after += 1;
        }
    }
}

/// The code that begins with this token: `EXP-2023/000871`, `KRPA-12345-6/ČJ-2024`, `2023-014-00000355`.
pub(super) fn code(reading: &Reading, index: usize) -> Option<Code> {
    let mut code = Code {
        digits: 0,
        letters: 0,
        marks: 0,
        longest: 0,
        year: false,
        parts: 0,
        strokes: 0,
        ends_in_year: false,
        lawful: false,
        to: 0,
        after: index,
    };
    for (at, token) in reading.part(index, index + 24).iter().enumerate() {
        if at > 0 && token.gap != Gap::None {
            break;
        }
        if token.is_number() {
            code.digits += token.len();
            code.parts += 1;
            code.longest = code.longest.max(token.len());
            code.ends_in_year =
                token.len() == 4 && (1980..2100).contains(&number(reading.plain(token).as_bytes()));
            code.year |= code.ends_in_year;
        } else if token.is_word() && token.len() <= 8 {
            code.letters += token.len();
            code.parts += 1;
            code.lawful |=
                cues::is_one_of(reading.plain(token), "boe com celex ecli iso eu ue ce cmp icd dsm en");
        } else if at > 0 && matches!(token.kind, crate::tokens::TokenKind::Mark(b'/' | b'-' | b'.' | b'_')) {
            code.marks += usize::from(!token.is_mark(b'.'));
            code.strokes += usize::from(token.is_mark(b'/'));
            continue;
        } else {
            break;
        }
        code.to = token.to;
        code.after = index + at + 1;
    }
    (code.to > 0).then_some(code)
}
