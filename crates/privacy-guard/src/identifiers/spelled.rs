//! Telephone numbers in words: "zero șapte doi doi", "seis cero cero doce", "sedm nula nula".

use super::cues;
use crate::identifiers::cues::Words;
use crate::lexicon::Sign;
use crate::number_words::value;
use crate::reading::{Found, Reading};
use crate::tokens::{Gap, TokenKind};
use crate::{Confidence, Kind, Rule};

/// Finds them.
pub(super) fn find(reading: &Reading, found: &mut Vec<Found>) {
    let mut index = 0;
    while index < reading.tokens.len() {
        if digits(reading, index).is_none() {
            index += 1;
            continue;
        }
        let row = Row::read(reading, index);
        if row.counts(reading, index) {
            found.push(Found::new(row.from, row.to, Kind::Phone, Confidence::Medium, Rule::SpelledPhone));
        }
        index = row.after;
    }
}

/// Words that double the digit behind them.
const DOUBLE: &Words = &Words::new("double triple doble dublu dvakrat trikrat ctyrikrat");
/// Words within a number between twenty and a hundred.
const AND: &Words = &Words::new("y si a and then plus apoi luego despues pak potom jeste");
/// Tokens that one number has at most.
const LONGEST: usize = 40;

/// Words of numbers, one behind the other.
struct Row {
    from: usize,
    to: usize,
    after: usize,
    /// How many words.
    words: usize,
    /// How many digits they are.
    digits: usize,
    /// Whether each is one more, or one less, than the one before: somebody counts.
    counting: bool,
}

impl Row {
    fn read(reading: &Reading, index: usize) -> Self {
        let from = reading.token(index).map_or(0, |token| token.from);
        let mut row = Self { from, to: from, after: index + 1, words: 0, digits: 0, counting: true };
        let mut last: Option<u16> = None;
        let mut at = index;
        while let Some(token) = reading.token(at).filter(|_| at < index + LONGEST) {
            if at > index && token.gap == Gap::Paragraph {
                break;
            }
            let word = reading.plain(token);
            if let Some(len) = digits(reading, at) {
                let own = value(word);
                row.counting &= last.zip(own).is_none_or(|(last, own)| last.abs_diff(own) == 1);
                last = own;
                row.words += usize::from(own.is_some());
                row.digits += len;
                row.to = token.to;
                row.after = at + 1;
            } else if !(cues::is_one_of(word, AND)
                || cues::is_one_of(word, DOUBLE)
                || matches!(token.kind, TokenKind::Mark(b',' | b'-' | b'.' | b'/')))
            {
                break;
            }
            at += 1;
        }
        row
    }

    fn counts(&self, reading: &Reading, index: usize) -> bool {
        let has_cue = cues::before(reading, index, cues::PHONE, 6).is_some();
        let is_long = self.words >= 6 && self.digits >= 7 || has_cue && self.words >= 3 && self.digits >= 6;
        is_long && (!self.counting || self.words > 8)
    }
}

/// How many digits a word stands for in a row, or how many a number has.
fn digits(reading: &Reading, index: usize) -> Option<usize> {
    let token = reading.token(index)?;
    if token.is_number() {
        return (token.len() < 4 && token.gap != Gap::None).then(|| token.len());
    }
    // "Șapte sute" is seven and two more, "tři sta" three.
    let is_hundred =
        matches!(reading.plain(token), "sute" | "suta" | "hundred" | "set" | "sta" | "ste" | "cientos");
    if is_hundred
        && index.checked_sub(1).is_some_and(|before| value(reading.word(before)).is_some_and(|one| one < 10))
    {
        return Some(2);
    }
    let value = value(reading.lexicon.tells(token, Sign::Number).then(|| reading.plain(token))?)?;
    let doubled = index.checked_sub(1).is_some_and(|before| cues::is_one_of(reading.word(before), DOUBLE));
    // "Treinta y cuatro" is two digits together, one for each word.
    let is_ten = value >= 20 && value % 10 == 0;
    let next = reading.word(index + 1);
    let goes_on = is_ten
        && (cues::is_one_of(next, AND) || crate::number_words::value(next).is_some_and(|next| next < 10));
    Some(match value {
        _ if doubled => 2,
        100.. => 3,
        10.. if !goes_on => 2,
        _ => 1,
    })
}
