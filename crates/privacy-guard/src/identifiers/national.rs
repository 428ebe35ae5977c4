//! Numbers that a state gives to one person. The shape decides; a check digit only makes it surer, since a mistyped number identifies
//! a child as well.

use super::cues;
use super::digits::{Row, number};
use crate::identifiers::cues::Words;
use crate::reading::{Found, Reading};
use crate::tokens::Gap;
use crate::{Confidence, Kind, Rule};

const CNP: &Words = &Words::new("cnp cnpul cnp-ul personal");
const BIRTH_NUMBER: &Words = &Words::new("rc rodne rodneho rodnym rodna rod narozeni birth");
const SOCIAL: &Words =
    &Words::new("nuss naf seguridad afiliacion ss nass social asigurat pojistence insurance nino");
const DNI: &Words = &Words::new("dni nif d.n.i documento identidad id nie");
const LETTERS: &[u8; 23] = b"trwagmyfpdxbnjzsqvhlcke";
const BLANKS: &[u8] = b" \n-.";

/// A number that begins with a group of a row: its rule, how sure it is, and the group after it.
pub(super) type Match = (Rule, Confidence, usize);

/// The number of a person that begins with this group.
pub(super) fn read(reading: &Reading, row: &Row, from: usize) -> Option<Match> {
    cnp(reading, row, from)
        .or_else(|| birth_number(reading, row, from))
        .or_else(|| social_security(reading, row, from))
}

/// Thirteen digits: sex and century, date of birth, county, serial, check digit.
fn cnp(reading: &Reading, row: &Row, from: usize) -> Option<Match> {
    let has_cue = has_cue(reading, row, from, CNP);
    let to = row.end_of(from, 13).filter(|to| row.separated_by(from, *to, BLANKS));
    if let Some(to) = to {
        let digits = row.digits(from, to);
        let date = number(digits.get(3..5)?) * 100 + number(digits.get(5..7)?);
        let is_shape = digits.first() != Some(&b'0') && is_day(date / 100, date % 100);
        if is_shape || has_cue || to == from + 1 && !is_book(digits) {
            let confidence = match (is_shape, is_cnp(digits), has_cue) {
                (true, true, _) => Confidence::High,
                (true, ..) | (_, _, true) => Confidence::Medium,
                _ => Confidence::Low,
            };
            return Some((Rule::Cnp, confidence, to));
        }
    }
    // A digit too few or too many.
    let len = row.len(from);
    (has_cue && matches!(len, 10..=12 | 14..=16)).then_some((Rule::Cnp, Confidence::Medium, from + 1))
}

fn is_book(digits: &[u8]) -> bool {
    digits.starts_with(b"978") || digits.starts_with(b"979")
}

/// Whether the check digit of a CNP is right.
pub(super) fn is_cnp(digits: &[u8]) -> bool {
    const WEIGHTS: [u32; 12] = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];
    let sum: u32 =
        digits.iter().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit.wrapping_sub(b'0')) * weight).sum();
    let check = if sum % 11 == 10 { 1 } else { sum % 11 };
    digits.get(12).is_some_and(|digit| u32::from(digit.wrapping_sub(b'0')) == check)
}

/// Six digits of a date of birth, a slash or not, three or four more.
fn birth_number(reading: &Reading, row: &Row, from: usize) -> Option<Match> {
    let has_cue = has_cue(reading, row, from, BIRTH_NUMBER) || has_initials(reading, row, from);
    let joined = matches!(row.len(from), 9 | 10);
    let to = if joined { from + 1 } else { from + 2 };
    let parted = row.len(from) == 6 && matches!(row.len(from + 1), 3 | 4);
    let spaced = !joined && !parted && has_cue;
    let to = if spaced { row.end_of(from, 10).or_else(|| row.end_of(from, 9))? } else { to };
    if !joined && !parted && !spaced {
        return None;
    }
    let digits = row.digits(from, to);
    let (month, day) = (number(digits.get(2..4)?), number(digits.get(4..6)?));
    let is_shape =
        is_day(month % 50, day) || (21..=32).contains(&(month % 50)) && is_day(month % 50 - 20, day);
    let is_right = is_shape && digits.len() == 10 && is_birth_number(digits);
    let slash = parted && row.sep(from + 1) == b'/';
    let counts = match () {
        () if has_cue => true,
        () if slash => is_shape || !is_bank(row, from),
        // Nine digits without a slash are a telephone number as well.
        () if joined => digits.len() == 10 && is_shape && (is_right || digits.first() != Some(&b'0')),
        () => is_right,
    };
    let confidence = if is_right || has_cue && is_shape {
        Confidence::High
    } else if slash && is_shape || has_cue {
        Confidence::Medium
    } else {
        Confidence::Low
    };
    counts.then_some((Rule::BirthNumber, confidence, to))
}

fn is_bank(row: &Row, from: usize) -> bool {
    row.len(from + 1) == 4 && super::accounts::is_bank_code(row.digits(from + 1, from + 2))
}

/// Whether the check digit of a birth number is right; until 1985 remainder 10 was written as 0.
pub(super) fn is_birth_number(digits: &[u8]) -> bool {
    let check = digits.get(9).map(|digit| u32::from(digit.wrapping_sub(b'0')));
    digits.get(..9).is_some_and(|nine| Some(number(nine) % 11 % 10) == check)
}

/// Twelve digits: province, serial, check digits.
fn social_security(reading: &Reading, row: &Row, from: usize) -> Option<Match> {
    let has_cue = has_cue(reading, row, from, SOCIAL);
    let lens = [row.len(from), row.len(from + 1), row.len(from + 2)];
    if let Some(to) = row.end_of(from, 12).or_else(|| row.end_of(from, 11).filter(|_| lens == [2, 7, 2])) {
        let digits = row.digits(from, to);
        let province = number(digits.get(..2)?);
        let is_shape = matches!(province, 1..=53 | 66)
            && (to == from + 1 && !digits.starts_with(b"00")
                || matches!(lens, [2, 7 | 8, 2]) && row.separated_by(from, from + 3, b"/- .")
                || lens == [2, 10, 0]);
        if has_cue || is_shape && (is_social_security(digits) || row.sep(from + 1) == b'/') {
            let sure = is_shape && is_social_security(digits) || has_cue;
            let confidence = if sure { Confidence::High } else { Confidence::Medium };
            return Some((Rule::PersonalNumber, confidence, to));
        }
    }
    (has_cue && matches!(lens[0], 8..=13)).then_some((Rule::PersonalNumber, Confidence::Medium, from + 1))
}

/// Whether the check digits of a Spanish social security number are right.
pub(super) fn is_social_security(digits: &[u8]) -> bool {
    let Some((body, check)) = digits.split_last_chunk::<2>() else { return false };
    let Some((province, serial)) = body.split_first_chunk::<2>() else { return false };
    let value = |digits: &[u8]| {
        digits.iter().fold(0_u64, |sum, digit| sum * 10 + u64::from(digit.wrapping_sub(b'0')))
    };
    let (province, serial) = (value(province), value(serial));
    let whole =
        if serial < 10_000_000 { province * 10_000_000 + serial } else { province * 100_000_000 + serial };
    body.len() <= 12 && whole % 97 == value(check)
}

/// Spanish numbers: digits and a letter, or a letter, digits and a letter.
pub(super) fn find_lettered(reading: &Reading, row: &Row, found: &mut Vec<Found>) {
    for from in 0..row.groups.len() {
        if let Some(one) = nie(reading, row, from)
            .or_else(|| british(reading, row, from))
            .or_else(|| dni(reading, row, from))
        {
            found.push(one);
            return;
        }
    }
}

/// Eight digits and a letter. Without the letter a cue has to say so.
fn dni(reading: &Reading, row: &Row, from: usize) -> Option<Found> {
    let first = row.group_at(from)?;
    if joined_letter(reading, first.token) || row.date(from).is_some() {
        return None;
    }
    let has_cue = has_cue(reading, row, from, DNI);
    let lens = [8, 7].into_iter().take(if has_cue { 2 } else { 1 });
    let to = lens.filter_map(|len| row.end_of(from, len)).find(|to| row.separated_by(from, *to, BLANKS))?;
    let last = row.group_at(to - 1)?;
    let digits = row.digits(from, to);
    let Some((letter, at)) = letter_after(reading, last.after) else {
        let alone = has_cue && row.groups.len() == to;
        return alone
            .then(|| Found::new(first.from, last.to, Kind::NationalId, Confidence::Medium, Rule::Dni));
    };
    let token = reading.token(at)?;
    let is_right = LETTERS.get(usize::try_from(number(digits) % 23).ok()?) == Some(&letter);
    // "y", "o" and "a" are words as well.
    let counts = token.gap == Gap::None || token.is_capital() || has_cue && is_right;
    let confidence = if is_right { Confidence::High } else { Confidence::Medium };
    counts.then(|| Found::new(first.from, token.to, Kind::NationalId, confidence, Rule::Dni))
}

/// A letter (X, Y, Z for foreigners, K, L, M for those without identity card), seven digits, a letter.
fn nie(reading: &Reading, row: &Row, from: usize) -> Option<Found> {
    let first = row.group_at(from)?;
    let (begin, token) = letter_before(reading, first.token)?;
    let letter = reading.view.byte(token.from);
    if !matches!(letter, b'x' | b'y' | b'z' | b'k' | b'l' | b'm') || joined_letter(reading, begin) {
        return None;
    }
    let to = [7, 8]
        .into_iter()
        .find_map(|len| row.end_of(from, len))
        .filter(|to| row.separated_by(from, *to, BLANKS))?;
    let last = row.group_at(to - 1)?;
    let (check, at) = letter_after(reading, last.after)?;
    let end = reading.token(at)?;
    let lead = u32::from(matches!(letter, b'y')) + 2 * u32::from(matches!(letter, b'z'));
    let value = lead * 10_000_000 + number(row.digits(from, to));
    let is_right = LETTERS.get(usize::try_from(value % 23).ok()?) == Some(&check);
    let tight = |index: usize| reading.token(index).is_some_and(|token| token.gap == Gap::None);
    let joined = (begin + 1..=at).all(tight);
    let counts = joined || is_right || token.is_capital() && end.is_capital();
    let confidence = if is_right { Confidence::High } else { Confidence::Medium };
    counts.then(|| Found::new(token.from, end.to, Kind::NationalId, confidence, Rule::Nie))
}

/// Two letters, six digits, a letter from A to D: a British insurance number.
fn british(reading: &Reading, row: &Row, from: usize) -> Option<Found> {
    let first = row.group_at(from)?;
    let begin = first.token.checked_sub(1)?;
    let letters = reading.token(begin).filter(|token| token.is_word() && token.len() == 2)?;
    let to = row.end_of(from, 6).filter(|to| row.separated_by(from, *to, BLANKS))?;
    let last = row.group_at(to - 1)?;
    let (letter, at) =
        letter_after(reading, last.after).filter(|(letter, _)| matches!(letter, b'a'..=b'd'))?;
    let end = reading.token(at)?;
    let large = reading.typed(letters).chars().all(char::is_uppercase) && end.is_capital();
    let counts = large || cues::before(reading, begin, SOCIAL, 6).is_some();
    let confidence = if letter < b'e' && large { Confidence::High } else { Confidence::Medium };
    counts.then(|| Found::new(letters.from, end.to, Kind::NationalId, confidence, Rule::PersonalNumber))
}

/// The single letter behind digits, with a dash, a dot or a blank between them or not; and its token.
fn letter_after(reading: &Reading, index: usize) -> Option<(u8, usize)> {
    let token = reading.token(index).filter(|token| token.gap <= Gap::Space)?;
    let is_joint = token.is_mark(b'-') || token.is_mark(b'.') && token.gap == Gap::None;
    let at = if is_joint { index + 1 } else { index };
    let token =
        reading.token(at).filter(|token| token.is_word() && token.len() == 1 && token.gap <= Gap::Space)?;
    let next = reading.token(at + 1);
    let goes_on = next.is_some_and(|next| next.gap == Gap::None && (next.is_word() || next.is_number()));
    (!goes_on).then_some((reading.view.byte(token.from), at))
}

/// The single letter before digits, with its token's number.
fn letter_before<'r>(reading: &'r Reading, index: usize) -> Option<(usize, &'r crate::tokens::Token)> {
    let mut at = index.checked_sub(1)?;
    if reading.token(at).is_some_and(|token| token.is_mark(b'-') || token.is_mark(b'.')) {
        at = at.checked_sub(1)?;
    }
    let token = reading.token(at).filter(|token| token.is_word() && token.len() == 1)?;
    Some((at, token))
}

/// Whether a letter or digit is joined to the beginning of this token.
fn joined_letter(reading: &Reading, index: usize) -> bool {
    let joined = reading.token(index).is_some_and(|token| token.gap == Gap::None);
    joined && reading.before(index).is_some_and(|before| before.is_word() || before.is_number())
}

/// Whether one of these words stands shortly before a group.
fn has_cue(reading: &Reading, row: &Row, from: usize, words: &Words) -> bool {
    row.group_at(from).is_some_and(|group| cues::before(reading, group.token, words, 6).is_some())
}

/// Whether `r. č.` stands shortly before a group: two letters and two dots.
fn has_initials(reading: &Reading, row: &Row, from: usize) -> bool {
    row.group_at(from).is_some_and(|group| {
        cues::before(reading, group.token, "c", 3).is_some()
            && cues::before(reading, group.token, "r", 5).is_some()
    })
}

/// Whether these can be a month and a day.
fn is_day(month: u32, day: u32) -> bool {
    (1..=12).contains(&month) && (1..=31).contains(&day)
}
