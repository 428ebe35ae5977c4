//! Feasts on which somebody was born: each is on the same day every year.

use super::birth;
use super::cues;
use crate::calendar::Day;
use crate::identifiers::cues::Words;
use crate::reading::{Found, Reading};
use crate::{Confidence, Kind, Rule};

/// Feasts, by their words.
const FEASTS: &[&[&str]] = &[
    &["christmas", "eve"],
    &["christmas", "day"],
    &["christmas"],
    &["new", "year", "'", "s", "eve"],
    &["new", "year", "'", "s", "day"],
    &["boxing", "day"],
    &["valentine", "'", "s", "day"],
    &["halloween"],
    &["epiphany"],
    &["craciun"],
    &["ajunul", "craciunului"],
    &["ziua", "de", "craciun"],
    &["revelion"],
    &["anul", "nou"],
    &["boboteaza"],
    &["sfantul", "nicolae"],
    &["sfantul", "andrei"],
    &["sf", ".", "nicolae"],
    &["sf", ".", "andrei"],
    &["sfantul", "ion"],
    &["sf", ".", "ion"],
    &["mos", "nicolae"],
    &["sfanta", "maria"],
    &["nochebuena"],
    &["navidad"],
    &["nochevieja"],
    &["dia", "de", "reyes"],
    &["reyes"],
    &["noche", "de", "san", "juan"],
    &["san", "juan"],
    &["san", "jose"],
    &["todos", "los", "santos"],
    &["ano", "nuevo"],
    &["stedry", "den"],
    &["stedreho", "dne"],
    &["silvestra"],
    &["novy", "rok"],
    &["noveho", "roku"],
    &["mikulase"],
    &["tri", "krale"],
    &["tri", "kralu"],
    &["bozi", "hod"],
    &["barbory"],
    &["tri", "krali"],
    &["dusicky"],
    &["hromnice"],
    &["vanoce"],
    &["stedry", "vecer"],
    &["novy", "rok"],
    &["1", ".", "maj"],
    &["craciunul"],
    &["ajun"],
    &["ajunul"],
    &["sf", ".", "gheorghe"],
    &["noaptea", "de", "craciun"],
    &["noaptea", "de", "revelion"],
    &["anul", "nou"],
    &["inmaculada"],
    &["candelaria"],
    &["candelas"],
    &["san", "isidro"],
    &["san", "valentin"],
    &["san", "anton"],
    &["san", "fermin"],
    &["dia", "de", "la", "constitucion"],
    &["dia", "de", "navidad"],
    &["noche", "de", "reyes"],
    &["dia", "de", "todos", "los", "santos"],
    &["fin", "de", "ano"],
    &["st", "patrick", "'", "s", "day"],
    &["st", "stephen", "'", "s", "day"],
    &["guy", "fawkes", "night"],
    &["bonfire", "night"],
    &["new", "year"],
    &["hogmanay"],
    &["all", "saints"],
    &["april", "fool", "'", "s", "day"],
];

/// Words behind which a saint's name is a feast: in Spanish more has to stand before, since many towns are called so.
const SAINTS: &Words = &Words::new("sfantul sfanta sfintii sf svateho svate svatou svaty svata sv");

/// Finds feasts on which somebody is said to have been born.
pub(super) fn find(reading: &Reading, found: &mut Vec<Found>) {
    let mut last = 0;
    for (index, token) in reading.tokens.iter().enumerate() {
        if !token.is_capital() && !token.is_number() || index < last {
            continue;
        }
        let Some(after) = feast(reading, index) else { continue };
        let Some(end) = reading.token(after - 1) else { continue };
        let day = Day { first: index, after, from: token.from, to: end.to, year: None, sure: true };
        if birth::is_birth(reading, &day, last) {
            found.push(Found::new(day.from, day.to, Kind::BirthDate, Confidence::Medium, Rule::BirthDate));
            last = after;
        }
    }
}

/// The token after the feast that begins with this one.
fn feast(reading: &Reading, index: usize) -> Option<usize> {
    let word = reading.word(index);
    let feasts = FEASTS.iter().filter(|feast| feast.first() == Some(&word));
    let fits = |feast: &&&[&str]| {
        feast.iter().enumerate().all(|(offset, part)| reading.word(index + offset) == *part)
    };
    let known = feasts.filter(fits).map(|feast| feast.len()).max();
    known.map(|len| index + len).or_else(|| {
        let dot = usize::from(reading.word(index + 1) == ".");
        let name = index + 1 + dot;
        let is_name =
            reading.token(name).is_some_and(|name| name.is_word() && name.is_capital() && !name.starts);
        (cues::is_one_of(word, SAINTS) && is_name).then_some(name + 1)
    })
}
