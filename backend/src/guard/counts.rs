//! How often each rule has refused or warned, by day and country: no person, and nothing of a text.

use crate::db::Conn;
use crate::db::schema::guard_counts::dsl;
use diesel::prelude::*;
use diesel::upsert::excluded;
use shared::core::{Country, Day, Timestamp};
use shared::forum::GuardOutcome;

/// What stands for the country of an anonymous colleague.
const UNSAID: &str = "";
/// Seconds of a day.
const DAY: i64 = 24 * 60 * 60;

/// A rule, what came of what it found, and how often.
pub type GuardCountRow = (String, GuardOutcome, i64);

/// Counts each of these rules once.
pub fn add(
    connection: &mut Conn,
    now: Timestamp,
    outcome: GuardOutcome,
    country: Option<Country>,
    rules: &[&'static str],
) -> QueryResult<()> {
    let day = Day(i32::try_from(now.unix_seconds().div_euclid(DAY)).unwrap_or(i32::MAX));
    let country = country.map_or(UNSAID, Country::code);
    for rule in rules {
        crate::both!(connection, c => diesel::insert_into(dsl::guard_counts)
            .values((
                dsl::day.eq(day),
                dsl::rule.eq(*rule),
                dsl::outcome.eq(outcome),
                dsl::country.eq(country),
                dsl::count.eq(1),
            ))
            .on_conflict((dsl::day, dsl::rule, dsl::outcome, dsl::country))
            .do_update()
            .set(dsl::count.eq(dsl::count + excluded(dsl::count)))
            .execute(c))?;
    }
    Ok(())
}

/// How often each rule did what in these days, the last one counted too, with colleagues of these countries and with anonymous ones.
pub fn totals(
    connection: &mut Conn,
    (from, to): (Day, Day),
    countries: &[Country],
) -> QueryResult<Vec<GuardCountRow>> {
    let countries: Vec<&str> = countries.iter().map(|country| country.code()).chain([UNSAID]).collect();
    let rows: Vec<(String, GuardOutcome, Option<i64>)> = dsl::guard_counts
        .filter(dsl::day.ge(from).and(dsl::day.le(to)).and(dsl::country.eq_any(countries)))
        .group_by((dsl::rule, dsl::outcome))
        .select((dsl::rule, dsl::outcome, diesel::dsl::sum(dsl::count)))
        .order((dsl::rule, dsl::outcome))
        .load(connection)?;
    Ok(rows.into_iter().map(|(rule, outcome, count)| (rule, outcome, count.unwrap_or_default())).collect())
}
