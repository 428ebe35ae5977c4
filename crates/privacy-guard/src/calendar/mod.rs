//! Days in a text: in digits, with months' names, in words, and ranges of them.

use crate::identifiers::cues;
use crate::identifiers::cues::Words;
use crate::lexicon::Sign;
use crate::reading::Reading;
use crate::tokens::Gap;

mod named;
mod numeric;
mod words;

pub(crate) use words::ordinal;

/// Whether a day may begin with a word.
pub(crate) fn may_begin(word: &str) -> bool {
    crate::number_words::value(word).is_some() || ordinal(word).is_some() || month(word).is_some()
}

/// The number of the month with this name, folded.
pub(crate) fn month(name: &str) -> Option<u8> {
    words::month(name).map(|(month, _)| month)
}

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
    const LINKS: &Words =
        &Words::new("to until till al a pana la pe az do spre hasta el dia in the of data de");
    const LINKING: &Words = &Words::new("to until till al pana az do spre hasta la -");
    let between = reading.part(from, to);
    matches!(between.len(), 1..=4)
        && between.iter().all(|token| {
            token.is_mark(b'-') || token.is_word() && cues::is_one_of(reading.plain(token), LINKS)
        })
        && between.iter().any(|token| cues::is_one_of(reading.plain(token), LINKING))
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
        return numeric::numeric(reading, index).or_else(|| named::with_month(reading, index));
    }
    if reading.lexicon.tells(token, Sign::Day) {
        return named::with_month(reading, index).or_else(|| named::month_first(reading, index));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let reading = Reading::new(text, None);
        days(&reading).iter().map(|day| reading.view.typed(day.from, day.to).to_owned()).collect()
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
