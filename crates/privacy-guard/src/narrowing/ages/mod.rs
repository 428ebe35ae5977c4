//! Exact ages of anybody: with a unit (`15 ani`, `14letá`), or as a number that a word or a name makes one. Bands, thresholds and
//! durations are none.

use crate::calendar::ordinal;
use crate::identifiers::digits::number;
use crate::lexicon::Sign;
use crate::number_words;
use crate::reading::{Found, Reading};
use crate::tokens::{Gap, Token};
use crate::{Confidence, Kind, Rule};

mod bare;
mod ends;
mod units;
mod words;

/// A number that may be an age.
#[derive(Clone, Copy, Debug)]
struct Number {
    /// Its first token.
    first: usize,
    /// The token after it.
    after: usize,
    /// Its value.
    value: u32,
    /// Whether it is in words.
    spelled: bool,
}

/// Whether an age may begin with a word.
pub(crate) fn may_begin(word: &str) -> bool {
    word == "un"
        || number_words::value(word).is_some()
        || ordinal(word).is_some()
        || units::may_begin_compound(word)
}

/// Finds them.
pub(crate) fn find(reading: &Reading, found: &mut Vec<Found>) {
    let mut index = 0;
    // Where the last age ends: another number joined to it by "and" is one as well.
    let mut last: Option<usize> = None;
    while let Some(token) = reading.token(index) {
        if !token.is_number() && !reading.lexicon.tells(token, Sign::Age) {
            index += 1;
            continue;
        }
        if let Some((one, after)) = units::compound(reading, index) {
            found.push(one);
            last = Some(after);
            index = after;
            continue;
        }
        let Some(number) = number_at(reading, index) else {
            index += 1;
            continue;
        };
        index = number.after;
        let age = units::with_unit(reading, &number).or_else(|| bare::age(reading, &number, last));
        if let Some(end) = age {
            found.extend(earlier(reading, &number));
            found.extend(made(reading, &number, end));
            last = Some(end);
            index = index.max(end);
        }
    }
}

/// An age from its number to the token before `after`.
fn made(reading: &Reading, number: &Number, after: usize) -> Option<Found> {
    let (first, last) = (reading.token(number.first)?, reading.token(after.checked_sub(1)?)?);
    let rule = if number.spelled { Rule::AgeInWords } else { Rule::Age };
    let has_unit = after > number.after;
    let confidence = if has_unit { Confidence::High } else { Confidence::Medium };
    Some(Found::new(first.from, last.to, Kind::Age, confidence, rule))
}

/// The number before this age that shares its unit: `9 and 11 years old`, `2 a 5 let`.
fn earlier(reading: &Reading, number: &Number) -> Option<Found> {
    let link = number.first.checked_sub(1)?;
    let at = link.checked_sub(1)?;
    let is_linked =
        matches!(reading.word(link), "and" | "y" | "e" | "si" | "or" | "o" | "sau" | "nebo" | "&")
            || reading.word(link) == "a" && is_czech_unit(reading, number);
    let before = number_at(reading, at).filter(|before| is_linked && before.after == link)?;
    let cue = at.checked_sub(1).map_or("", |at| reading.word(at));
    let is_band = matches!(cue, "between" | "entre" | "intre" | "mezi");
    (!is_band && (1..100).contains(&before.value)).then(|| made(reading, &before, before.after))?
}

fn is_czech_unit(reading: &Reading, number: &Number) -> bool {
    matches!(reading.word(number.after), "let" | "roky" | "roku" | "rok" | "mesicu" | "mesice")
}

/// The number that begins with this token, in digits or in words.
fn number_at(reading: &Reading, index: usize) -> Option<Number> {
    let token = reading.token(index)?;
    if token.is_number() {
        if token.len() > 2 || token.gap == Gap::None && is_joined(reading, index) {
            return None;
        }
        if is_ordinal(reading, index + 1) {
            return None;
        }
        let value = number(reading.plain(token).as_bytes());
        return Some(Number { first: index, after: index + 1, value, spelled: false });
    }
    if !token.is_word() {
        return None;
    }
    let word = reading.plain(token);
    // "Un an", "un año": "un" alone is an article.
    if word == "un" && matches!(reading.word(index + 1), "an" | "ano") {
        return Some(Number { first: index, after: index + 1, value: 1, spelled: true });
    }
    let value = number_words::value(word).or_else(|| ordinal(word).filter(|value| *value > 9))?;
    let mut number = Number { first: index, after: index + 1, value: u32::from(value), spelled: true };
    if value >= 20 && value % 10 == 0 {
        let joint = reading
            .token(index + 1)
            .filter(|joint| joint.is_mark(b'-') || matches!(reading.plain(joint), "y" | "si"));
        let at = index + 1 + usize::from(joint.is_some());
        if let Some(unit) = number_words::value(reading.word(at)).filter(|unit| (1..10).contains(unit)) {
            number.value += u32::from(unit);
            number.after = at + 1;
        }
    }
    (number.value < 100).then_some(number)
}

/// Whether `.º` or `ª` follows: a floor, a school year.
fn is_ordinal(reading: &Reading, index: usize) -> bool {
    let dot = usize::from(reading.token(index).is_some_and(|dot| dot.is_mark(b'.') && dot.gap == Gap::None));
    reading
        .token(index + dot)
        .is_some_and(|ending| ending.gap == Gap::None && matches!(reading.typed(ending), "º" | "ª" | "°"))
}

/// Whether what stands right before a number makes it a part of something longer; "/15 let/" and "Vali-12 ani" do not.
fn is_joined(reading: &Reading, index: usize) -> bool {
    let Some(before) = reading.before(index) else { return false };
    let opens = before.is_mark(b'/') && before.gap == Gap::Space;
    let dashed = before.is_mark(b'-')
        && index
            .checked_sub(2)
            .and_then(|at| reading.token(at))
            .is_some_and(|token| token.is_word() && token.len() > 2);
    joins(before) && !opens && !dashed
}

/// Whether a mark before a number makes it part of a longer one.
fn joins(token: &Token) -> bool {
    token.is_word()
        || [b'.', b',', b'/', b':', b'-', b'_', b'@', b'+', b'#'].iter().any(|mark| token.is_mark(*mark))
}
