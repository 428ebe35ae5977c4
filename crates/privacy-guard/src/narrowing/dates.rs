//! Exact days. Those of birth are more than that and found elsewhere; those in a law's citation are nobody's.

use crate::calendar::{Day, days};
use crate::identifiers::birth;
use crate::identifiers::{cues, documents};
use crate::reading::{Found, Reading};
use crate::{Confidence, Kind, Rule};

/// Finds them, and the days of birth among them.
pub(crate) fn find(reading: &Reading, found: &mut Vec<Found>) {
    let days = days(reading);
    let mut last = 0;
    for day in &days {
        let one = if birth::is_birth(reading, day, last) {
            Found::new(day.from, day.to, Kind::BirthDate, Confidence::High, Rule::BirthDate)
        } else {
            let confidence = if day.sure { Confidence::High } else { Confidence::Medium };
            Found::new(day.from, day.to, Kind::Date, confidence, Rule::Date)
        };
        if one.kind == Kind::BirthDate || !is_law(reading, day) {
            found.push(one);
        }
        last = day.after;
    }
}

/// Whether the day is one of a law: `Ley Orgánica 8/2021, de 4 de junio`.
fn is_law(reading: &Reading, day: &Day) -> bool {
    let begin = day.first.saturating_sub(9);
    let sentence =
        reading.part(begin, day.first).iter().rposition(|token| token.starts).map_or(begin, |at| begin + at);
    let numbers = sentence..day.first;
    let mut numbers = numbers.filter(|at| reading.token(*at).is_some_and(crate::tokens::Token::is_number));
    numbers.any(|at| documents::is_law(reading, at))
        || cues::before(reading, day.first, "zakon* ley legea legii act", 3).is_some()
}
