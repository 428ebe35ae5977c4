//! Exact days. Those of birth are more than that and found elsewhere; those in a law's citation are nobody's.

use crate::calendar::{Day, days};
use crate::identifiers::birth;
use crate::identifiers::cues;
use crate::reading::{Found, Reading};
use crate::{Confidence, Kind, Rule};

const LAWS: &[&str] = &[
    "ley",
    "leyes",
    "organica",
    "decreto",
    "legea",
    "legii",
    "lege",
    "ordonant*",
    "ordinul*",
    "zakon*",
    "vyhlas*",
    "narizeni*",
    "directiv*",
    "smernic*",
    "regulation*",
    "regulament*",
    "reglamento*",
    "act",
    "conventi*",
    "convenio",
    "umluv*",
    "boe",
    "sb",
    "hg",
    "oug",
];

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
    let distance = cues::before(reading, day.first, LAWS, 9);
    distance.is_some_and(|distance| {
        let between = reading.part(day.first - distance, day.first);
        // A number between them, and no end of a sentence.
        between.iter().any(crate::tokens::Token::is_number)
            && between.iter().skip(1).all(|token| !token.starts)
    })
}
