//! Plates of vehicles. Those of Romania, Spain and Czechia are known by their form, those of other countries by a word before them.

use super::cues;
use crate::identifiers::cues::Words;
use crate::reading::{Found, Reading};
use crate::tokens::{Gap, Token};
use crate::{Confidence, Kind, Rule};

const CUES: &Words = &Words::new(
    "\
    plate* matricula* matriculad* spz rz znacka znacku znackou znacky registracni inmatricul* placuta \
    placutele numere registration reg placa auto masina masini car van coche furgoneta auta autem \
    vozidlo dodavka dodavku dodavky dodavce van vans minibus taxi lorry truck transit duba dubita microbuz microbuzul camion \
    camionul taxiul logan golf passat skoda octavia ford opel astra bmw audi dacia mercedes renault peugeot seat autocar moto \
    motocicleta skutr motorka taxik",
);
/// Words that say no more than that something is a plate.
const SURE: &Words = &Words::new(
    "plate* matricula* spz rz znacka znacku znackou znacky inmatricul* placuta placutele registration",
);
/// Letters of Romania's counties.
const COUNTIES: [&str; 42] = [
    "ab", "ag", "ar", "b", "bc", "bh", "bn", "br", "bt", "bv", "bz", "cj", "cl", "cs", "ct", "cv", "db",
    "dj", "gj", "gl", "gr", "hd", "hr", "if", "il", "is", "mh", "mm", "ms", "nt", "ot", "ph", "sb", "sj",
    "sm", "sv", "tl", "tm", "tr", "vl", "vn", "vs",
];

/// Finds them.
pub(super) fn find(reading: &Reading, found: &mut Vec<Found>) {
    for index in 0..reading.tokens.len() {
        found.extend(plate(reading, index).or_else(|| halved(reading, index)));
    }
}

fn plate(reading: &Reading, index: usize) -> Option<Found> {
    let first =
        reading.token(index).filter(|token| token.is_number() || token.is_word() && token.len() <= 3)?;
    if first.gap == Gap::None
        && reading.before(index).is_some_and(|before| !before.is_mark(b'(') && !before.is_mark(b'"'))
    {
        return None;
    }
    if !reading.token(index + 1).is_some_and(|next| may_go_on(first, next)) {
        return None;
    }
    let parts = Parts::read(reading, index)?;
    let [a, b, c, d] = parts.groups;
    let large = parts.large;
    let has_cue = cues::before(reading, index, CUES, 7).is_some();
    let letters = |text: &str, from: usize, to: usize| {
        (from..=to).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    let digits = |text: &str, from: usize, to: usize| {
        (from..=to).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let romanian = COUNTIES.binary_search(&a).is_ok() && digits(b, 2, 3) && letters(c, 3, 3) && d.is_empty();
    let spanish = digits(a, 4, 4)
        && letters(b, 3, 3)
        && b.bytes().all(|byte| !b"aeiouq".contains(&byte))
        && c.is_empty();
    let old_spanish = letters(a, 1, 2) && digits(b, 4, 4) && letters(c, 1, 2) && d.is_empty();
    let czech =
        digits(a, 1, 1) && letters(b, 1, 1) && (digits(c, 5, 5) || digits(c, 1, 1) && digits(d, 4, 4))
            || digits(a, 1, 1) && letters(b, 2, 2) && digits(c, 4, 4) && d.is_empty();
    let old_czech = letters(a, 3, 3) && digits(b, 2, 2) && digits(c, 2, 2) && d.is_empty() && parts.dashed;
    let british = letters(a, 2, 2) && digits(b, 2, 2) && letters(c, 3, 3) && d.is_empty();
    let foreign = letters(a, 1, 3) && digits(b, 3, 4) && letters(c, 0, 2) && d.is_empty();
    let known = romanian || spanish || czech;
    let is_sure = cues::before(reading, index, SURE, 7).is_some();
    let counts = known && (large || has_cue)
        || british && large && first.len() == 2
        || (old_spanish || british) && (is_sure || large && (parts.dashed || has_cue))
        || old_czech && large && has_cue
        || foreign && large && (is_sure || has_cue && letters(a, 2, 3) && letters(c, 2, 2));
    let confidence = if known && has_cue || is_sure { Confidence::High } else { Confidence::Medium };
    counts.then(|| Found::new(first.from, parts.to, Kind::Plate, confidence, Rule::Plate))
}

/// `2A4 00-00`: a Czech plate whose last four digits stand as two pairs.
fn halved(reading: &Reading, index: usize) -> Option<Found> {
    let number = |at: usize, len: usize| reading.token(at).filter(|one| one.is_number() && one.len() == len);
    let is_tight = |at: usize| reading.token(at).is_some_and(|one| one.gap == Gap::None);
    let first = number(index, 1).filter(|first| first.gap != Gap::None || index == 0)?;
    reading.token(index + 1).filter(|one| one.is_word() && one.len() == 1 && is_large(reading, one))?;
    let begins = is_tight(index + 1) && is_tight(index + 2) && number(index + 2, 1).is_some();
    let dash = index + 4;
    let is_paired = number(index + 3, 2).is_some()
        && !is_tight(index + 3)
        && reading.token(dash).is_some_and(|one| one.is_mark(b'-'))
        && is_tight(dash)
        && is_tight(dash + 1);
    let last = number(dash + 1, 2).filter(|_| begins && is_paired)?;
    Some(Found::new(first.from, last.to, Kind::Plate, Confidence::Medium, Rule::Plate))
}

/// Whether what follows the first group may belong to a plate: hardly any word of prose does.
fn may_go_on(first: &Token, next: &Token) -> bool {
    let is_letters = next.is_word()
        && next.len() <= 3
        && (first.is_number() || next.is_capital() || next.gap == Gap::None);
    is_letters || next.is_number() || next.is_mark(b'-')
}

/// Up to four groups of letters or digits, with a blank or a dash between them or nothing.
struct Parts<'r> {
    groups: [&'r str; 4],
    /// Whether all letters are capitals.
    large: bool,
    /// Whether a dash stands between them.
    dashed: bool,
    to: usize,
}

impl<'r> Parts<'r> {
    fn read(reading: &'r Reading, index: usize) -> Option<Self> {
        let mut read = Self { groups: [""; 4], large: true, dashed: false, to: 0 };
        let mut count = 0;
        let mut at = index;
        let mut has = (false, false);
        while let Some(token) = reading.token(at) {
            let first = at == index;
            if !first && token.gap > Gap::Line {
                break;
            }
            if token.is_mark(b'-') && token.gap <= Gap::Space && count > 0 {
                read.dashed = true;
                at += 1;
                continue;
            }
            // What is a word of its own behind a blank does not belong to it.
            let is_part = token.len() <= 5
                && (token.is_number() || token.is_word() && token.len() <= 3 && is_large(reading, token));
            let is_small = token.is_word() && token.len() <= 3 && !is_large(reading, token);
            if !(is_part || is_small && (token.gap == Gap::None || count < 3 && (has.1 || first))) {
                break;
            }
            read.large &= !is_small;
            *read.groups.get_mut(count)? = reading.plain(token);
            has = (has.0 || token.is_word(), has.1 || token.is_number());
            read.to = token.to;
            count += 1;
            at += 1;
            if count == 4 || count == 3 && token.is_word() || count == 2 && spanish_so_far(&read) {
                break;
            }
        }
        let goes_on = reading.token(at).is_some_and(|next| {
            next.gap == Gap::None && (next.is_word() || next.is_number() || next.is_mark(b'/'))
        });
        (count > 1 && has.0 && has.1 && !goes_on).then_some(read)
    }
}

fn spanish_so_far(parts: &Parts) -> bool {
    let [a, b, ..] = parts.groups;
    a.len() == 4
        && b.len() == 3
        && a.bytes().all(|byte| byte.is_ascii_digit())
        && b.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn is_large(reading: &Reading, token: &Token) -> bool {
    reading.typed(token).chars().all(char::is_uppercase)
}
