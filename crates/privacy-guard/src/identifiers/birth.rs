//! Days of birth: those that a word says to be one, and feasts on which somebody was born.

use super::cues;
use crate::calendar::Day;
use crate::reading::{Found, Reading};
use crate::{Confidence, Kind, Rule};

/// Words that say it before the day.
const CUES: &str = "\
    born dob birth birthday* birthdate turned turns turning nascut* nasterii nastere naste aniversar* \
    implin* nacid* nacio nacimiento nac cumple cumplen cumplio cumplia cumplira cumpleanos narozen* nar \
    narodil* oslavi slavi slavila slavil fn datanasterii";
/// Words that say it after the day.
const LATER: &str = "birthday* nastere nasterii cumple cumpleanos narozenin* born nascut* aniversar*";
/// Papers that are named after birth; a day beside them is when they were issued.
const PAPERS: &str = "certificat* certificate partida acta act actul list listu rodny certificado";

/// Whether a word says that somebody was born on this day. What stands before the token `last` belongs to another day.
pub(crate) fn is_birth(reading: &Reading, day: &Day, last: usize) -> bool {
    let reach = day.first.saturating_sub(last).min(8);
    let before = cues::before(reading, day.first, CUES, reach).filter(|distance| {
        let at = day.first - distance;
        cues::before(reading, at, PAPERS, 2).is_none()
            && !cues::is_one_of(reading.word(at + 1), PAPERS)
            && reading.part(at + 1, day.first).iter().all(|token| !token.starts)
    });
    // "N." alone, "r. n.".
    let short =
        || reading.word(day.first.wrapping_sub(1)) == "." && reading.word(day.first.wrapping_sub(2)) == "n";
    before.is_some() || short() || says_later(reading, day) || is_age_day(reading, day)
}

fn says_later(reading: &Reading, day: &Day) -> bool {
    let distance = cues::after(reading, day.after.saturating_sub(1), LATER, 6);
    distance.is_some_and(|distance| {
        reading
            .part(day.after, day.after + distance)
            .iter()
            .all(|token| !token.starts && !token.is_mark(b';'))
    }) && cues::before(reading, day.after + 7, PAPERS, 7).is_none()
}

/// `bude jí patnáct 5. května`, `face 15 ani pe 3 mai`, `will be 16 on 3 May`: an age, and the day on which it is reached.
fn is_age_day(reading: &Reading, day: &Day) -> bool {
    let Some(distance) = cues::before(reading, day.first, "bude bylo face facut be hara hace", 6) else {
        return false;
    };
    let between = reading.part(day.first - distance + 1, day.first);
    let is_number = |token: &crate::tokens::Token| {
        token.is_number() && token.len() <= 2
            || token.is_word()
                && crate::number_words::value(reading.plain(token)).is_some_and(|value| value < 100)
    };
    let allowed = "ji mu jim ani let anos years old on pe el de the dne la";
    between.iter().any(is_number)
        && between.iter().all(|token| is_number(token) || cues::is_one_of(reading.plain(token), allowed))
}

/// Feasts, by their words; each is on the same day every year.
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
];

/// Finds feasts on which somebody is said to have been born.
pub(super) fn find(reading: &Reading, found: &mut Vec<Found>) {
    for (index, token) in reading.tokens.iter().enumerate() {
        if !token.is_capital() {
            continue;
        }
        let word = reading.plain(token);
        let feasts = FEASTS.iter().filter(|feast| feast.first() == Some(&word));
        let fits = |feast: &&&[&str]| {
            feast.iter().enumerate().all(|(offset, part)| reading.word(index + offset) == *part)
        };
        let Some(feast) = feasts.filter(fits).max_by_key(|feast| feast.len()) else { continue };
        let last = index + feast.len() - 1;
        let (Some(end), true) = (reading.token(last), cues::before(reading, index, CUES, 5).is_some()) else {
            continue;
        };
        found.push(Found::new(token.from, end.to, Kind::BirthDate, Confidence::Medium, Rule::BirthDate));
    }
}
