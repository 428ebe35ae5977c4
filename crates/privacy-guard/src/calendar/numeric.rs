//! Days in digits.

use super::Day;
use super::words::roman;
use crate::identifiers::cues;
use crate::identifiers::cues::Words;
use crate::identifiers::digits::number;
use crate::reading::Reading;
use crate::tokens::{Gap, Token};

/// `14/02/2008`, `7. 6. 2023`, `2023-11-25`, `12.IV.2023`, `2.12.`.
pub(super) fn numeric(reading: &Reading, index: usize) -> Option<Day> {
    let a = reading.token(index)?;
    let mark = reading.token(index + 1).filter(|mark| mark.gap <= Gap::Space)?;
    let b = reading.token(index + 2).filter(|b| b.gap <= Gap::Line)?;
    let sep = [b'.', b'/', b'-', b' '].into_iter().find(|sep| mark.is_mark(*sep))?;
    let value = |token: &Token| {
        if token.is_number() { number(reading.plain(token).as_bytes()) } else { roman(reading.plain(token)) }
    };
    let is_day = |day: u32, month: u32| (1..=31).contains(&day) && (1..=12).contains(&month);
    let ending = reading.token(index + 3).filter(|next| next.is_mark(sep) && next.gap <= Gap::Space);
    let c = ending.and(reading.token(index + 4)).filter(|c| c.is_number() && c.gap <= Gap::Line);
    if a.len() == 4 {
        let c =
            c.filter(|c| (1850..2200).contains(&value(a)) && c.len() <= 2 && is_day(value(c), value(b)))?;
        return Some(Day {
            first: index,
            after: index + 5,
            from: a.from,
            to: c.to,
            year: Some(value(a)),
            sure: true,
        });
    }
    if a.len() > 2
        || b.len() > 2 && b.is_number()
        || !(b.is_number() || b.is_word() && b.is_capital() && value(b) > 0)
    {
        return None;
    }
    if let Some(c) = c.filter(|c| {
        c.len() == 4 && (1850..2200).contains(&value(c)) || c.len() == 2 && c.gap == mark_gap(mark, b)
    }) {
        let swapped = c.len() == 4 && is_day(value(b), value(a));
        let after = reading.token(index + 5);
        let goes_on = after.is_some_and(|next| {
            next.gap == Gap::None
                && (next.is_mark(b'/')
                    || next.is_word()
                    || next.is_mark(b'.')
                        && reading
                            .token(index + 6)
                            .is_some_and(|more| more.is_number() && more.gap == Gap::None))
        });
        let year = (c.len() == 4).then(|| value(c));
        return ((is_day(value(a), value(b)) || swapped) && !goes_on).then_some(Day {
            first: index,
            after: index + 5,
            from: a.from,
            to: c.to,
            year,
            sure: c.len() == 4,
        });
    }
    without_year(reading, index, sep).filter(|_| is_day(value(a), value(b)))
}

/// What gap a third number has to have, if it has two digits: that of the second.
fn mark_gap(mark: &Token, b: &Token) -> Gap {
    if mark.gap == Gap::None { b.gap } else { Gap::Space }
}

/// `2.12.`, `7. 6.`; and `25/11`, `7.6` where a word says that it is a day.
fn without_year(reading: &Reading, index: usize, sep: u8) -> Option<Day> {
    const ON: &Words = &Words::new(
        "\
        on el dia pe data dne din den ziua until by hasta pana del al from od do since lunes martes \
        miercoles jueves viernes sabado domingo luni marti miercuri joi vineri sambata duminica pondeli \
        utery streda stredu ctvrtek patek sobota sobotu nedele nedeli monday tuesday wednesday thursday \
        friday saturday sunday before after nascut* narozen* nar born",
    );
    let (a, b) = (reading.token(index)?, reading.token(index + 2)?);
    let before = index.checked_sub(1).map_or("", |at| reading.word(at));
    let before = if before == "," { index.checked_sub(2).map_or("", |at| reading.word(at)) } else { before };
    let announced = cues::is_one_of(before, ON);
    let dot =
        reading.token(index + 3).filter(|next| next.is_mark(b'.') && next.gap == Gap::None && sep == b'.');
    let next = reading.token(index + 3 + usize::from(dot.is_some()));
    let goes_on = next.is_some_and(|next| {
        next.gap == Gap::None
            && (next.is_number() || next.is_word() || next.is_mark(b'/') || next.is_mark(b'%'))
    });
    let all_day = reading.plain(a) == "24" && reading.plain(b) == "7";
    let spaced = b.gap == Gap::Space;
    // "7. 6." is a day; "2.5." a number at the end of a sentence, unless the next word is small.
    let goes_small = next
        .is_some_and(|next| next.is_word() && !next.is_capital() || next.is_mark(b',') || next.is_mark(b')'));
    let counts = match sep {
        b'.' => {
            dot.is_some()
                && (spaced || announced || goes_small || a.len() == 2 && is_last(next) && !is_measure(before))
                || announced && a.len() + b.len() > 2
        }
        b'/' => announced && !all_day && a.gap != Gap::None,
        _ => false,
    };
    let last = dot.unwrap_or(b);
    let after = index + 3 + usize::from(dot.is_some());
    (counts && !goes_on).then_some(Day {
        first: index,
        after,
        from: a.from,
        to: last.to,
        year: None,
        sure: false,
    })
}

/// Whether nothing follows in the same sentence.
fn is_last(next: Option<&Token>) -> bool {
    next.is_none_or(|next| next.gap >= Gap::Line || next.is_word() && next.is_capital())
}

/// Whether a word before a number with a dot says that it is a measure.
fn is_measure(word: &str) -> bool {
    cues::is_one_of(
        word,
        "score scor scorul media nota average is was de of cu la to version v art chapter cap kapitola section mean skore prumer",
    )
}
