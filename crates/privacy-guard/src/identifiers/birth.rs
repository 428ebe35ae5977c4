//! Days of birth: those that a word says to be one, and feasts on which somebody was born.

use super::cues;
use crate::calendar::Day;
use crate::identifiers::cues::Words;
use crate::reading::{Found, Reading};
use crate::tokens::Token;
use crate::{Confidence, Kind, Rule};

/// Words that say it before the day.
const CUES: &Words = &Words::new(
    "\
    born dob birth birthday* birthdate turned turns turning nascut* nasterii nastere naste aniversar* \
    implin* nacid* nacio nacimiento nac cumple cumplen cumplio cumplia cumplira cumpleanos narozen* nar \
    narodil* oslavi slavi slavila slavil fn datanasterii",
);
/// Words that say it after the day.
const LATER: &Words =
    &Words::new("birthday* nastere nasterii cumple cumpleanos narozenin* born nascut* aniversar*");
/// Papers that are named after birth; a day beside them is when they were issued.
const PAPERS: &Words =
    &Words::new("certificat* certificate partida acta act actul list listu rodny certificado");

/// Whether a word says that somebody was born on this day. What stands before the token `last` belongs to another day.
pub(crate) fn is_birth(reading: &Reading, day: &Day, last: usize) -> bool {
    let reach = day.first.saturating_sub(last).min(8);
    let before = cues::before(reading, day.first, CUES, reach).filter(|distance| {
        let at = day.first - distance;
        cues::before(reading, at, PAPERS, 2).is_none()
            && !cues::is_one_of(reading.word(at + 1), PAPERS)
            && reading.part(at + 1, day.first).iter().all(|token| !token.starts)
    });
    before.is_some()
        || is_short(reading, day)
        || is_own_day(reading, day, reach)
        || says_later(reading, day)
        || is_age_day(reading, day)
}

/// `n.`, `b.`, `d.o.b.`, `*` right before the day.
fn is_short(reading: &Reading, day: &Day) -> bool {
    let word = |back: usize| day.first.checked_sub(back).map_or("", |at| reading.word(at));
    let marks = usize::from(word(1) == ":");
    match (word(1 + marks), word(2 + marks)) {
        ("*", _) | (".", "n") => true,
        (".", "b") => {
            word(3 + marks) == "." && word(4 + marks) == "o"
                || !reading.token(day.first - 2 - marks).is_some_and(Token::is_capital)
        }
        _ => false,
    }
}

/// `ziua ei este pe 17 octombrie`: her day is that of birth.
fn is_own_day(reading: &Reading, day: &Day, reach: usize) -> bool {
    cues::before(reading, day.first, "ziua", reach.min(6)).is_some_and(|distance| {
        let whose = day.first - distance + 1;
        let named = reading.token(whose).is_some_and(|token| token.is_word() && token.is_capital());
        named
            || cues::is_one_of(
                reading.word(whose),
                "lui ei mea ta sa lor fetei baiatului copilului fetitei minorei micutei micutului",
            )
    })
}

/// `5 May is her birthday`, `pe 3 iunie face 15 ani`.
fn says_later(reading: &Reading, day: &Day) -> bool {
    let last = day.after.saturating_sub(1);
    let same = |distance: usize| {
        reading
            .part(day.after, day.after + distance)
            .iter()
            .all(|token| !token.starts && !token.is_mark(b';') && !token.is_mark(b','))
    };
    let turns = cues::after(reading, last, TURNS, 4).is_some_and(|distance| {
        same(distance)
            && (1..4).any(|next| {
                reading.token(last + distance + next).is_some_and(|token| is_number(reading, token))
            })
    });
    turns
        || cues::after(reading, last, LATER, 6).is_some_and(same)
            && cues::before(reading, day.after + 7, PAPERS, 7).is_none()
}

/// Verbs of reaching an age.
const TURNS: &Words =
    &Words::new("face implin* cumple* cumplira turn turns turned be bude hara oslavi slavi");

fn is_number(reading: &Reading, token: &Token) -> bool {
    token.is_number() && token.len() <= 2
        || token.is_word()
            && crate::number_words::value(reading.plain(token)).is_some_and(|value| value < 100)
}

/// `bude jí patnáct 5. května`, `face 15 ani pe 3 mai`, `will be 16 on 3 May`: an age, and the day on which it is reached.
fn is_age_day(reading: &Reading, day: &Day) -> bool {
    let Some(distance) = cues::before(reading, day.first, "bude bylo face facut be hara hace", 6) else {
        return false;
    };
    let between = reading.part(day.first - distance + 1, day.first);
    let allowed = "ji mu jim ani let anos years old on pe el de the dne la";
    between.iter().any(|token| is_number(reading, token))
        && between
            .iter()
            .all(|token| is_number(reading, token) || cues::is_one_of(reading.plain(token), allowed))
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
