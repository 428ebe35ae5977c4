//! Days in a text: in digits, with months' names, in words, and ranges of them.

use crate::identifiers::cues;
use crate::identifiers::digits::number;
use crate::number_words;
use crate::reading::Reading;
use crate::tokens::{Capital, Gap, Token};

/// Names of months, folded and sorted; whether a name is no other word.
const MONTHS: [(&str, u8, bool); 94] = [
    ("abr", 4, false),
    ("abril", 4, true),
    ("ago", 8, false),
    ("agosto", 8, true),
    ("apr", 4, false),
    ("april", 4, true),
    ("aprilie", 4, true),
    ("aug", 8, false),
    ("august", 8, true),
    ("brezen", 3, true),
    ("brezna", 3, true),
    ("breznu", 3, true),
    ("cerven", 6, true),
    ("cervence", 7, true),
    ("cervenci", 7, true),
    ("cervenec", 7, true),
    ("cervna", 6, true),
    ("cervnu", 6, true),
    ("dec", 12, false),
    ("december", 12, true),
    ("decembrie", 12, true),
    ("dic", 12, false),
    ("diciembre", 12, true),
    ("duben", 4, true),
    ("dubna", 4, true),
    ("dubnu", 4, true),
    ("ene", 1, false),
    ("enero", 1, true),
    ("feb", 2, false),
    ("febr", 2, false),
    ("febrero", 2, true),
    ("februarie", 2, true),
    ("february", 2, true),
    ("ian", 1, false),
    ("ianuarie", 1, true),
    ("iul", 7, false),
    ("iulie", 7, true),
    ("iun", 6, false),
    ("iunie", 6, true),
    ("jan", 1, false),
    ("january", 1, true),
    ("jul", 7, false),
    ("julio", 7, true),
    ("july", 7, true),
    ("jun", 6, false),
    ("june", 6, true),
    ("junio", 6, true),
    ("kveten", 5, true),
    ("kvetna", 5, true),
    ("kvetnu", 5, true),
    ("leden", 1, true),
    ("ledna", 1, true),
    ("lednu", 1, true),
    ("listopad", 11, true),
    ("listopadu", 11, true),
    ("mai", 5, false),
    ("mar", 3, false),
    ("march", 3, true),
    ("mart", 3, false),
    ("martie", 3, true),
    ("marzo", 3, true),
    ("may", 5, false),
    ("mayo", 5, true),
    ("noi", 11, false),
    ("noiem", 11, false),
    ("noiembrie", 11, true),
    ("nov", 11, false),
    ("november", 11, true),
    ("noviembre", 11, true),
    ("oct", 10, false),
    ("october", 10, true),
    ("octombrie", 10, true),
    ("octubre", 10, true),
    ("okt", 10, false),
    ("prosince", 12, true),
    ("prosinci", 12, true),
    ("prosinec", 12, true),
    ("rijen", 10, true),
    ("rijna", 10, true),
    ("rijnu", 10, true),
    ("sep", 9, false),
    ("sept", 9, false),
    ("september", 9, true),
    ("septembrie", 9, true),
    ("septiembre", 9, true),
    ("set", 9, false),
    ("setiembre", 9, true),
    ("srpen", 8, true),
    ("srpna", 8, true),
    ("srpnu", 8, true),
    ("unor", 2, true),
    ("unora", 2, true),
    ("unoru", 2, true),
    ("zari", 9, true),
];

/// Words for the first to the thirty-first, folded and sorted.
const ORDINALS: [(&str, u16); 124] = [
    ("ctrnacta", 14),
    ("ctrnacte", 14),
    ("ctrnacteho", 14),
    ("ctrnactemu", 14),
    ("ctrnacty", 14),
    ("ctvrta", 4),
    ("ctvrte", 4),
    ("ctvrteho", 4),
    ("ctvrtemu", 4),
    ("ctvrty", 4),
    ("desata", 10),
    ("desate", 10),
    ("desateho", 10),
    ("desatemu", 10),
    ("desaty", 10),
    ("devata", 9),
    ("devate", 9),
    ("devateho", 9),
    ("devatemu", 9),
    ("devatenacta", 19),
    ("devatenacte", 19),
    ("devatenacteho", 19),
    ("devatenactemu", 19),
    ("devatenacty", 19),
    ("devaty", 9),
    ("druha", 2),
    ("druhe", 2),
    ("druheho", 2),
    ("druhemu", 2),
    ("druhy", 2),
    ("dvacata", 20),
    ("dvacate", 20),
    ("dvacateho", 20),
    ("dvacatemu", 20),
    ("dvacaty", 20),
    ("dvanacta", 12),
    ("dvanacte", 12),
    ("dvanacteho", 12),
    ("dvanactemu", 12),
    ("dvanacty", 12),
    ("eighteenth", 18),
    ("eighth", 8),
    ("eleventh", 11),
    ("fifteenth", 15),
    ("fifth", 5),
    ("first", 1),
    ("fourteenth", 14),
    ("fourth", 4),
    ("intai", 1),
    ("intii", 1),
    ("jedenacta", 11),
    ("jedenacte", 11),
    ("jedenacteho", 11),
    ("jedenactemu", 11),
    ("jedenacty", 11),
    ("nineteenth", 19),
    ("ninth", 9),
    ("osma", 8),
    ("osme", 8),
    ("osmeho", 8),
    ("osmemu", 8),
    ("osmnacta", 18),
    ("osmnacte", 18),
    ("osmnacteho", 18),
    ("osmnactemu", 18),
    ("osmnacty", 18),
    ("osmy", 8),
    ("pata", 5),
    ("pate", 5),
    ("pateho", 5),
    ("patemu", 5),
    ("patnacta", 15),
    ("patnacte", 15),
    ("patnacteho", 15),
    ("patnactemu", 15),
    ("patnacty", 15),
    ("paty", 5),
    ("prima", 1),
    ("primero", 1),
    ("primul", 1),
    ("prvni", 1),
    ("prvniho", 1),
    ("prvnimu", 1),
    ("second", 2),
    ("sedma", 7),
    ("sedme", 7),
    ("sedmeho", 7),
    ("sedmemu", 7),
    ("sedmnacta", 17),
    ("sedmnacte", 17),
    ("sedmnacteho", 17),
    ("sedmnactemu", 17),
    ("sedmnacty", 17),
    ("sedmy", 7),
    ("sesta", 6),
    ("seste", 6),
    ("sesteho", 6),
    ("sestemu", 6),
    ("sestnacta", 16),
    ("sestnacte", 16),
    ("sestnacteho", 16),
    ("sestnactemu", 16),
    ("sestnacty", 16),
    ("sesty", 6),
    ("seventeenth", 17),
    ("seventh", 7),
    ("sixteenth", 16),
    ("sixth", 6),
    ("tenth", 10),
    ("third", 3),
    ("thirteenth", 13),
    ("thirtieth", 30),
    ("treti", 3),
    ("tretiho", 3),
    ("tretimu", 3),
    ("tricate", 30),
    ("tricateho", 30),
    ("trinacta", 13),
    ("trinacte", 13),
    ("trinacteho", 13),
    ("trinactemu", 13),
    ("trinacty", 13),
    ("twelfth", 12),
    ("twentieth", 20),
];

/// An exact day, or some of them from one to another.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Day {
    /// Its first token.
    pub(crate) first: usize,
    /// The token after it.
    pub(crate) after: usize,
    /// Where it begins in the folded text.
    pub(crate) from: usize,
    /// Where it ends in the folded text.
    pub(crate) to: usize,
    /// The year, if there is one of four digits.
    pub(crate) year: Option<u32>,
    /// Whether nothing else looks so.
    pub(crate) sure: bool,
}

/// All days of a text, ranges as one.
pub(crate) fn days(reading: &Reading) -> Vec<Day> {
    let mut found: Vec<Day> = Vec::new();
    let mut index = 0;
    while index < reading.tokens.len() {
        let Some(day) = day(reading, index) else {
            index += 1;
            continue;
        };
        index = day.after.max(index + 1);
        match found.last_mut() {
            Some(last) if is_range(reading, last.after, day.first) => {
                (last.to, last.after, last.year) = (day.to, day.after, day.year.or(last.year));
            }
            _ => found.push(day),
        }
    }
    found
}

/// Whether what stands between two days makes them a range.
fn is_range(reading: &Reading, from: usize, to: usize) -> bool {
    const LINKS: &[&str] = &[
        "to", "until", "till", "al", "a", "pana", "la", "pe", "az", "do", "spre", "hasta", "el", "dia", "in",
        "the", "of", "data", "de",
    ];
    const LINKING: &[&str] = &["to", "until", "till", "al", "pana", "az", "do", "spre", "hasta", "la", "-"];
    let between = reading.part(from, to);
    matches!(between.len(), 1..=4)
        && between
            .iter()
            .all(|token| token.is_mark(b'-') || token.is_word() && LINKS.contains(&reading.plain(token)))
        && between.iter().any(|token| LINKING.contains(&reading.plain(token)))
}

/// The day that begins with this token.
fn day(reading: &Reading, index: usize) -> Option<Day> {
    let token = reading.token(index)?;
    let joined = token.gap == Gap::None
        && reading.before(index).is_some_and(|before| {
            before.is_word() || before.is_mark(b'_') || before.is_mark(b'/') || before.is_mark(b'@')
        });
    if joined {
        return None;
    }
    if token.is_number() {
        return numeric(reading, index).or_else(|| with_month(reading, index));
    }
    if token.is_word() {
        return with_month(reading, index).or_else(|| month_first(reading, index));
    }
    None
}

/// A month by its name: its number, and whether that is no other word here.
fn month(reading: &Reading, index: usize) -> Option<(u8, bool)> {
    let token = reading.token(index).filter(|token| token.is_word() && token.gap <= Gap::Line)?;
    let place = MONTHS.binary_search_by_key(&reading.plain(token), |(name, ..)| name).ok()?;
    MONTHS.get(place).map(|(_, month, sure)| (*month, *sure))
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
        if ending.is_some_and(|ending| {
            cues::is_one_of(reading.plain(ending), &["st", "nd", "rd", "th", "o", "er", "ro", "ho"])
        }) {
            after += 1;
        }
        return Some(after);
    }
    let word = reading.plain(token);
    if let Some(value) = ordinal(word) {
        return (1..=31).contains(&value).then_some(after);
    }
    let value = number_words::value(word).filter(|value| (1..=31).contains(value))?;
    // "Treinta y uno", "twenty-first", "douazeci si trei", "dvacateho patého".
    if value % 10 == 0 && value >= 20 {
        let joint = reading
            .token(after)
            .filter(|joint| joint.is_mark(b'-') || matches!(reading.plain(joint), "y" | "si"));
        let unit = reading.word(after + usize::from(joint.is_some()));
        if number_words::value(unit).or_else(|| ordinal(unit)).is_some_and(|unit| unit < 10) {
            after += 1 + usize::from(joint.is_some());
        }
    }
    Some(after)
}

/// The number of which a word is the ordinal.
pub(crate) fn ordinal(word: &str) -> Option<u16> {
    let place = ORDINALS.binary_search_by_key(&word, |(known, _)| known).ok()?;
    ORDINALS.get(place).map(|(_, value)| *value)
}

/// `5 May`, `5. května 2009`, `3 de agosto de 2010`, `18 spre 19 ianuarie`, `first of May`.
fn with_month(reading: &Reading, index: usize) -> Option<Day> {
    const TO: &[&str] =
        &["spre", "to", "al", "a", "az", "y", "si", "and", "do", "la", "pana", "or", "sau", "o", "nebo", "e"];
    let first = reading.token(index)?;
    let mut at = day_number(reading, index)?;
    let link = reading.token(at)?;
    let is_link =
        link.is_mark(b'-') || link.is_mark(b'/') || link.is_word() && TO.contains(&reading.plain(link));
    let mut second = at + 1;
    if is_link && cues::is_one_of(reading.word(second), &["the", "la", "el"]) {
        second += 1;
    }
    if let Some(after) = is_link.then(|| day_number(reading, second)).flatten() {
        at = after;
    }
    if cues::is_one_of(reading.word(at), &["of", "de", "del", "lunii", "dia"]) {
        at += 1;
    }
    let (name, known) = month(reading, at)?;
    let month = reading.token(at)?;
    let dotted =
        !known && reading.token(at + 1).is_some_and(|next| next.is_mark(b'.') && next.gap == Gap::None);
    let year = year(reading, at + 1 + usize::from(dotted));
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

/// Whether a word that is more than a month is one here: Romanian `mai` (more), English `may`, and what is shortened without a dot.
fn is_month_here(reading: &Reading, day: usize, month: usize, name: u8) -> bool {
    let before = day.checked_sub(1).map_or("", |at| reading.word(at));
    let token = reading.token(month);
    let is_capital = token.is_some_and(Token::is_capital);
    let next = reading.token(month + 1);
    let ends = next.is_none_or(|next| !next.is_word() || next.gap > Gap::Space);
    let announced = cues::is_one_of(
        before,
        &[
            "pe", "din", "la", "data", "de", "pana", "in", "ziua", "on", "the", "by", "until", "el", "dia",
            "from", "since", "luni", "marti", "miercuri", "joi", "vineri", "sambata", "duminica",
        ],
    );
    let more = next.is_some_and(|next| {
        cues::is_one_of(
            reading.plain(next),
            &["mult*", "putin*", "mari", "mici", "mare", "mica", "bun*", "degraba", "tarziu", "ales"],
        )
    });
    match (name, reading.word(month)) {
        (5, "may") => is_capital || announced && ends,
        (5, _) => !more && (announced || ends || is_capital),
        _ => is_capital && ends || announced && ends,
    }
}

/// `May 9, 2023`, `March 3rd`.
fn month_first(reading: &Reading, index: usize) -> Option<Day> {
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
    let announced = cues::is_one_of(
        before,
        &["on", "by", "until", "from", "since", "before", "after", "of", "dated", "to"],
    );
    let ends = next.is_none_or(|next| !next.is_word() || next.gap > Gap::Space);
    let counts = !part
        && (year.is_some() || with_ending || announced || known && ends && token.capital == Capital::First);
    let (after, to, value) = year.map_or((at, last.to, None), |(after, to, year)| (after, to, Some(year)));
    counts.then_some(Day { first: index, after, from: token.from, to, year: value, sure: year.is_some() })
}

/// A year of four digits, with `de` before it or not: the token after it, where it ends, and the year.
fn year(reading: &Reading, index: usize) -> Option<(usize, usize, u32)> {
    let linked = cues::is_one_of(reading.word(index), &["de", "del", "din", "of"]);
    let at = index + usize::from(linked);
    let token =
        reading.token(at).filter(|token| token.is_number() && token.len() == 4 && token.gap <= Gap::Line)?;
    let year = number(reading.plain(token).as_bytes());
    let goes_on = reading
        .token(at + 1)
        .is_some_and(|next| next.gap == Gap::None && (next.is_word() || next.is_mark(b'/')));
    ((1850..2200).contains(&year) && !goes_on).then_some((at + 1, token.to, year))
}

/// `14/02/2008`, `7. 6. 2023`, `2023-11-25`, `12.IV.2023`, `2.12.`.
fn numeric(reading: &Reading, index: usize) -> Option<Day> {
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
    const ON: &[&str] = &[
        "on",
        "el",
        "dia",
        "pe",
        "data",
        "dne",
        "din",
        "den",
        "ziua",
        "until",
        "by",
        "hasta",
        "pana",
        "del",
        "al",
        "from",
        "od",
        "do",
        "since",
        "lunes",
        "martes",
        "miercoles",
        "jueves",
        "viernes",
        "sabado",
        "domingo",
        "luni",
        "marti",
        "miercuri",
        "joi",
        "vineri",
        "sambata",
        "duminica",
        "pondeli",
        "utery",
        "streda",
        "stredu",
        "ctvrtek",
        "patek",
        "sobota",
        "sobotu",
        "nedele",
        "nedeli",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "before",
        "after",
        "nascut*",
        "narozen*",
        "nar",
        "born",
    ];
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
        b'.' => dot.is_some() && (spaced || announced || goes_small) || announced && a.len() + b.len() > 2,
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

/// The number of a month in Roman digits; 0 if it is none.
fn roman(word: &str) -> u32 {
    const MONTHS: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    let place = MONTHS.iter().zip(1..).find(|(month, _)| **month == word);
    place.map_or(0, |(_, number)| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let reading = Reading::new(text, None);
        days(&reading).iter().map(|day| reading.view.typed(day.from, day.to).to_owned()).collect()
    }

    #[test]
    fn lists_are_in_order() {
        assert!(MONTHS.is_sorted_by(|a, b| a.0 < b.0) && ORDINALS.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn days_are_found_whatever_their_form() {
        for (text, days) in [
            ("pe 6 martie", &["6 martie"][..]),
            ("dne 7. 6. 2023 v 11:15", &["7. 6. 2023"]),
            ("el 3 de agosto de 2010,", &["3 de agosto de 2010"]),
            ("noaptea de 18 spre 19 ianuarie 2023,", &["18 spre 19 ianuarie 2023"]),
            ("on May 9, 2023.", &["May 9, 2023"]),
            ("the 11th of August.", &["11th of August"]),
            ("od 3. do 5. května", &["3. do 5. května"]),
            ("od 3. května do 5. června 2022", &["3. května do 5. června 2022"]),
            ("2023-11-25", &["2023-11-25"]),
            ("Schůzka 2.12. v kavárně", &["2.12."]),
            ("el 25/11 la", &["25/11"]),
            ("el treinta y uno de mayo", &["treinta y uno de mayo"]),
            ("prvního května", &["prvního května"]),
            ("12.IV.2023", &["12.IV.2023"]),
            ("24/7, 4.6 din 5, art. 2 alin. 5, are 12 mai mult, 2 mai mari, v. 2.0.1", &[]),
            ("May was our hardest month", &[]),
        ] {
            assert_eq!(read(text), days, "{text}");
        }
    }
}
