//! What is found, in which order: newer before older, where a match of the whole phrase counts as if the post were two years
//! younger, and one in the title five.
//!
//! So the order does not depend on the day on which one asks, and each kind of match is a list that the database gives newest
//! first: a page takes its rows from the lists' beginnings, however much there is to find.

use super::index::number_at;
use super::query::{Typed, Within};
use crate::db::Conn;
use crate::db::full_text::{self, Match, Wanted};
use crate::http::page::{Direction, Place};
use diesel::prelude::*;
use shared::core::Timestamp;
use uuid::Uuid;

const YEAR: i64 = 365 * 24 * 60 * 60;
/// Seconds by which a match in the title makes a post younger.
const IN_TITLE: i64 = 5 * YEAR;
/// Seconds by which a match of all that was typed, in its order, makes it younger.
const AS_PHRASE: i64 = 2 * YEAR;

/// A document that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its number in the index.
    pub number: i64,
    /// Its place in the order: larger is better.
    pub score: i64,
}

impl Found {
    /// Where it stands in the list.
    pub fn key(&self) -> (i64, Uuid) {
        (self.score, Uuid::from_u128(u128::from(self.number.unsigned_abs())))
    }
}

/// Between which times a post was written.
#[derive(Clone, Copy, Debug, Default)]
pub struct Period {
    /// Not before this time.
    pub from: Option<Timestamp>,
    /// Before this time.
    pub until: Option<Timestamp>,
}

/// Up to `limit` documents beyond a place, nearest first.
pub fn find(
    connection: &mut Conn,
    typed: &Typed,
    within: Within,
    period: Period,
    place: Option<Place>,
    limit: usize,
) -> QueryResult<Vec<Found>> {
    let newest_first = place.is_none_or(|place| place.direction == Direction::Next);
    let mut found: Vec<Found> = Vec::new();
    for (what, bonus) in kinds(typed, within) {
        let bonus = number_at(Timestamp(0).plus_seconds(bonus));
        // One more than the limit: what stands in the place itself is passed over below.
        let mut wanted = wanted(period, place, bonus, newest_first, limit + 1);
        // Once the page is full, only what is nearer than its last row is of interest: most often there is nothing.
        if let Some(last) = found.last().filter(|_| found.len() == limit) {
            wanted.stop_at(last.score - bonus);
        }
        let numbers = full_text::find(connection, &what, wanted)?;
        found.extend(numbers.into_iter().map(|number| Found { number, score: number + bonus }));
        found.retain(|one| place.is_none_or(|place| is_beyond(one, place)));
        found.sort_unstable_by_key(Found::key);
        if newest_first {
            found.reverse();
        }
        found.truncate(limit);
    }
    Ok(found)
}

/// The kinds of match with what each is worth. None finds what a better one does.
fn kinds(typed: &Typed, within: Within) -> Vec<(Match, i64)> {
    let found = typed.found(within);
    let in_title = typed.all_in_title();
    let mut kinds = vec![(found.clone().and(in_title.clone()), IN_TITLE)];
    let mut better = vec![in_title];
    if let Some(phrase) = typed.as_phrase() {
        kinds.push((found.clone().and(phrase.clone()).but(better.clone()), AS_PHRASE));
        better.push(phrase);
    }
    kinds.push((found.but(better), 0));
    kinds
}

fn wanted(period: Period, place: Option<Place>, bonus: i64, newest_first: bool, limit: usize) -> Wanted {
    let mut from = period.from.map_or(i64::MIN, number_at);
    let mut until = period.until.map_or(i64::MAX, |time| number_at(time) - 1);
    match place {
        Some(place) if newest_first => until = until.min(place.key.saturating_sub(bonus)),
        Some(place) => from = from.max(place.key.saturating_sub(bonus)),
        None => {}
    }
    Wanted { from, until, newest_first, limit: i64::try_from(limit).unwrap_or(i64::MAX) }
}

fn is_beyond(found: &Found, place: Place) -> bool {
    let there = (place.key, place.id);
    match place.direction {
        Direction::Next => found.key() < there,
        Direction::Previous => found.key() > there,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_kind_finds_what_a_better_one_does() {
        let kinds_of = |typed: &str| kinds(&Typed::parse(typed).unwrap(), Within::default());
        assert_eq!(kinds_of("casa").len(), 2);
        let kinds = kinds_of("casa mare");
        assert_eq!(kinds.iter().map(|(_, bonus)| *bonus).collect::<Vec<_>>(), [IN_TITLE, AS_PHRASE, 0]);
        let Match::But(_, none_of) = &kinds[2].0 else { panic!("{kinds:?}") };
        assert!(matches!(&**none_of, Match::Any(better) if better.len() == 2));
    }

    #[test]
    fn a_place_bounds_every_list() {
        let place = |direction| Some(Place { direction, key: 1_000, id: Uuid::nil() });
        let period = Period { from: Some(Timestamp(1_000)), until: None };
        let next = wanted(period, place(Direction::Next), 300, true, 21);
        assert_eq!((next.from, next.until), (16, 700));
        let previous = wanted(period, place(Direction::Previous), 300, false, 21);
        assert_eq!((previous.from, previous.until), (700, i64::MAX));
    }
}
