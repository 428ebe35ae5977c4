//! Days with the name of their month.

use super::{Day, words};
use crate::identifiers::cues;
use crate::identifiers::cues::Words;
use crate::identifiers::digits::number;
use crate::number_words;
use crate::reading::Reading;
use crate::tokens::{Capital, Gap, Token};

/// A month by its name: its number, and whether that is no other word here.
fn month(reading: &Reading, index: usize) -> Option<(u8, bool)> {
    let token = reading.token(index).filter(|token| token.is_word() && token.gap <= Gap::Line)?;
    words::month(reading.plain(token))
}

/// A number from 1 to 31, in digits or in words; and the token after it, with its ending (`1st`, `5.`, `1.º`).
fn day_number(reading: &Reading, index: usize) -> Option<usize> {
    let token = reading.token(index)?;
    let mut after = index + 1;
    if token.is_number() {
        if !(token.len() <= 2 && (1..=31).contains(&number(reading.plain(token).as_bytes()))) {
            return None;
        }
        if reading.token(after).is_some_and(|next| next.is_mark(b'.') && next.gap == Gap::None) {
            after += 1;
        }
        let ending = reading.token(after).filter(|next| next.is_word() && next.gap == Gap::None);
        if ending.is_some_and(|ending| cues::is_one_of(reading.plain(ending), "st nd rd th o er ro ho")) {
            after += 1;
        }
        return Some(after);
    }
    let word = reading.plain(token);
    if let Some(value) = words::ordinal(word) {
        // "Dvacátého prvního".
        let unit = words::ordinal(reading.word(after)).is_some_and(|unit| unit < 10);
        after += usize::from(value % 10 == 0 && value >= 20 && unit);
        return (1..=31).contains(&value).then_some(after);
    }
    let value = number_words::value(word).filter(|value| (1..=31).contains(value))?;
    // "Treinta y uno", "twenty-first", "douazeci si trei", "dvacateho patého".
    if value % 10 == 0 && value >= 20 {
        let joint = reading
            .token(after)
            .filter(|joint| joint.is_mark(b'-') || matches!(reading.plain(joint), "y" | "si"));
        let unit = reading.word(after + usize::from(joint.is_some()));
        if number_words::value(unit).or_else(|| words::ordinal(unit)).is_some_and(|unit| unit < 10) {
            after += 1 + usize::from(joint.is_some());
        }
    }
    Some(after)
}

/// `5 May`, `5. května 2009`, `3 de agosto de 2010`, `18 spre 19 ianuarie`, `first of May`.
pub(super) fn with_month(reading: &Reading, index: usize) -> Option<Day> {
    const TO: &Words = &Words::new("spre to al a az y si and do la pana or sau o nebo e");
    let first = reading.token(index)?;
    let mut at = day_number(reading, index)?;
    let link = reading.token(at)?;
    let is_link = link.is_mark(b'-')
        || link.is_mark(b'/')
        || link.is_word() && cues::is_one_of(reading.plain(link), TO);
    let mut second = at + 1;
    if is_link && cues::is_one_of(reading.word(second), "the la el") {
        second += 1;
    }
    if let Some(after) = is_link.then(|| day_number(reading, second)).flatten() {
        at = after;
    }
    if cues::is_one_of(reading.word(at), "of de del d lunii dia") {
        at += 1;
    }
    let (name, known) = month(reading, at)?;
    let month = reading.token(at)?;
    let dotted =
        !known && reading.token(at + 1).is_some_and(|next| next.is_mark(b'.') && next.gap == Gap::None);
    let comma = reading.token(at + 1).is_some_and(|next| next.is_mark(b','));
    let year = year(reading, at + 1 + usize::from(dotted || comma && is_english(reading.word(at))));
    let sure = known || year.is_some();
    if !(sure || dotted || is_month_here(reading, index, at, name)) {
        return None;
    }
    let (after, to, year) = match year {
        Some((after, to, year)) => (after, to, Some(year)),
        None => (at + 1, month.to, None),
    };
    Some(Day { first: index, after, from: first.from, to, year, sure })
}

/// Whether a year may follow behind a comma: `3rd of May, 2009`.
fn is_english(month: &str) -> bool {
    cues::is_one_of(
        month,
        "january february march april may june july august september october november december",
    )
}

/// Whether a word that is more than a month is one here: Romanian `mai` (more), English `may`, and what is shortened without a dot.
fn is_month_here(reading: &Reading, day: usize, month: usize, name: u8) -> bool {
    let before = day.checked_sub(1).map_or("", |at| reading.word(at));
    let token = reading.token(month);
    let is_capital = token.is_some_and(Token::is_capital);
    let next = reading.token(month + 1);
    let ends = next.is_none_or(|next| !next.is_word() || next.gap > Gap::Space);
    let announced = cues::is_one_of(
        before,
        "pe din la data de pana in ziua on the by until el dia from since luni marti miercuri joi vineri sambata duminica",
    );
    let more = next.is_some_and(|next| {
        cues::is_one_of(reading.plain(next), "mult* putin* mari mici mare mica bun* degraba tarziu ales")
    });
    match (name, reading.word(month)) {
        (5, "may") => is_capital || announced && ends,
        (5, _) => !more && (announced || ends || is_capital),
        _ => ends && (is_capital || announced),
    }
}

/// `May 9, 2023`, `March 3rd`.
pub(super) fn month_first(reading: &Reading, index: usize) -> Option<Day> {
    let (_, known) = month(reading, index)?;
    let token = reading.token(index)?;
    if !token.is_capital() || !reading.token(index + 1).is_some_and(Token::is_number) {
        return None;
    }
    let mut at = day_number(reading, index + 1)?;
    let mut last = reading.token(at - 1)?;
    if last.is_mark(b'.') {
        at -= 1;
        last = reading.token(at - 1)?;
    }
    let with_ending = last.is_word();
    if let Some(after) =
        reading.token(at).filter(|link| link.is_mark(b'-')).and_then(|_| day_number(reading, at + 1))
    {
        at = after;
        last = reading.token(at - 1)?;
    }
    let next = reading.token(at);
    let part = next.is_some_and(|next| {
        next.gap == Gap::None
            && (next.is_mark(b':') || next.is_mark(b'%') || next.is_word() || next.is_number())
    });
    let year = year(reading, at + usize::from(next.is_some_and(|next| next.is_mark(b','))));
    let before = index.checked_sub(1).map_or("", |at| reading.word(at));
    let announced = cues::is_one_of(before, "on by until from since before after of dated to");
    let ends = next.is_none_or(|next| !next.is_word() || next.gap > Gap::Space);
    let counts = !part
        && (year.is_some() || with_ending || announced || known && ends && token.capital == Capital::First);
    let (after, to, value) = year.map_or((at, last.to, None), |(after, to, year)| (after, to, Some(year)));
    counts.then_some(Day { first: index, after, from: token.from, to, year: value, sure: year.is_some() })
}

/// A year of four digits, with `de` before it or not: the token after it, where it ends, and the year.
fn year(reading: &Reading, index: usize) -> Option<(usize, usize, u32)> {
    let linked = cues::is_one_of(reading.word(index), "de del din of");
    let at = index + usize::from(linked);
    let token =
        reading.token(at).filter(|token| token.is_number() && token.len() == 4 && token.gap <= Gap::Line)?;
    let year = number(reading.plain(token).as_bytes());
    let goes_on = reading
        .token(at + 1)
        .is_some_and(|next| next.gap == Gap::None && (next.is_word() || next.is_mark(b'/')));
    ((1850..2200).contains(&year) && !goes_on).then_some((at + 1, token.to, year))
}
