//! Bands instead of ages.

use super::words;
use crate::identifiers::digits::number;
use crate::reading::{Found, Reading};
use crate::{Language, number_words};

/// The band in which an age lies, with the unit that it was told in: `15–17 ani`.
pub(super) fn band(reading: &Reading, one: &Found, language: Language) -> String {
    let first = reading.tokens.partition_point(|token| token.from < one.from);
    let end = reading.tokens.partition_point(|token| token.from < one.to);
    let Some(token) = reading.token(first) else { return String::new() };
    let word = reading.plain(token);
    let rest: String = reading.view.typed(token.to, one.to).to_owned();
    let is_months = (first..end).any(|at| words::is_months(reading.word(at)));
    let value = if token.is_number() { Some(number(word.as_bytes())) } else { value(reading, first, end) };
    match value {
        Some(value) if !is_months || value > 24 => {
            let band = of(value);
            if token.is_number() && !rest.chars().any(|character| character.is_ascii_digit()) {
                format!("{band}{}{rest}", reading.view.typed(token.to, token.to))
            } else if end > first + 1 {
                format!("{band} {}", words::of(words::YEARS, language))
            } else {
                compound(reading, one).map_or_else(|| band.clone(), |ending| format!("{band}{ending}"))
            }
        }
        Some(value) if end > first + 1 && value <= 24 && is_whole_years(reading, first, end) => {
            format!("{} {}", of(value), words::of(words::YEARS, language))
        }
        _ => words::of(words::UNDER_THREE, language).to_owned(),
    }
}

/// Whether years come before months: `11 let a 4 měsíce`.
fn is_whole_years(reading: &Reading, first: usize, end: usize) -> bool {
    (first..end).find(|at| words::is_months(reading.word(*at))).is_some_and(|months| months > first + 2)
}

/// The number that the words of an age are.
fn value(reading: &Reading, first: usize, end: usize) -> Option<u32> {
    let word = reading.word(first);
    let simple = number_words::value(word).or_else(|| crate::calendar::ordinal(word)).map(u32::from);
    let value = simple.or_else(|| number_words::czech_stem(word))?;
    let unit = (first + 1..end.min(first + 3)).find_map(|at| number_words::value(reading.word(at)));
    Some(if value >= 20 && value % 10 == 0 { value + u32::from(unit.unwrap_or(0)) % 10 } else { value })
}

/// The ending of `sedmnáctiletá`, as it was typed.
fn compound<'t>(reading: &Reading<'t>, one: &Found) -> Option<&'t str> {
    let place = reading.view.slice(one.from, one.to).rfind("let")?;
    (place > 2).then(|| reading.view.typed(one.from + place, one.to))
}

fn of(age: u32) -> String {
    const BANDS: [(u32, u32); 10] =
        [(0, 2), (3, 5), (6, 8), (9, 11), (12, 14), (15, 17), (18, 20), (21, 25), (26, 35), (36, 50)];
    let band = BANDS.iter().find(|(from, to)| (*from..=*to).contains(&age));
    band.map_or_else(|| "50+".to_owned(), |(from, to)| format!("{from}–{to}"))
}
