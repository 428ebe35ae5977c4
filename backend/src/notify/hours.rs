//! When a mail may come: not in the quiet hours, and a digest in the morning, both where the reader is.

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeZone, Timelike};
use chrono_tz::Tz;
use shared::core::Timestamp;
use shared::notices::QuietHours;

/// The hours in which nothing is mailed to whoever has not chosen any.
pub const USUAL_QUIET_HOURS: QuietHours = QuietHours { from: 21, until: 7 };
/// The hour at which digests are due.
const MORNING: u32 = 7;

fn local(now: Timestamp, zone: Tz) -> DateTime<Tz> {
    DateTime::from_timestamp_micros(now.0).unwrap_or_default().with_timezone(&zone)
}

/// The first moment of an hour; where a change of the clocks leaves it out, of the one after it.
fn at_hour(zone: Tz, date: NaiveDate, hour: u32) -> Option<Timestamp> {
    (hour..hour + 3).find_map(|hour| {
        let found = zone.from_local_datetime(&date.and_hms_opt(hour, 0, 0)?).earliest()?;
        Some(Timestamp(found.timestamp_micros()))
    })
}

/// When the quiet hours end, if it is quiet now.
pub fn quiet_until(now: Timestamp, zone: Tz, hours: QuietHours) -> Option<Timestamp> {
    let here = local(now, zone);
    let (hour, date) = (here.hour(), here.date_naive());
    let is_quiet = if hours.from < hours.until {
        (hours.from..hours.until).contains(&hour)
    } else {
        hour >= hours.from || hour < hours.until
    };
    let end = if hour < hours.until { date } else { date.checked_add_days(Days::new(1))? };
    is_quiet.then(|| at_hour(zone, end, hours.until)).flatten()
}

/// The last time that it was morning: what happened before is due in the daily digest.
pub fn last_morning(now: Timestamp, zone: Tz) -> Timestamp {
    morning_of(now, zone, local(now, zone).date_naive(), 1)
}

/// The last time that it was Monday morning: what happened before is due in the weekly digest.
pub fn last_monday_morning(now: Timestamp, zone: Tz) -> Timestamp {
    let today = local(now, zone).date_naive();
    let since_monday = Days::new(today.weekday().num_days_from_monday().into());
    let monday = today.checked_sub_days(since_monday).unwrap_or(today);
    morning_of(now, zone, monday, 7)
}

/// The morning of a day, or where it has not come yet, of a day so many days before.
fn morning_of(now: Timestamp, zone: Tz, date: NaiveDate, before: u64) -> Timestamp {
    let earlier = date.checked_sub_days(Days::new(before));
    let mornings = [Some(date), earlier].into_iter().flatten();
    mornings.filter_map(|date| at_hour(zone, date, MORNING)).find(|at| *at <= now).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::{Bucharest, Madrid};

    fn time(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn nights_and_lunch_breaks_are_quiet_where_the_reader_is() {
        let night = USUAL_QUIET_HOURS;
        for (now, zone, hours, end) in [
            ("2026-11-24T19:00:00Z", Bucharest, night, Some("2026-11-25T05:00:00Z")),
            ("2026-11-24T18:59:59Z", Bucharest, night, None),
            ("2026-11-24T19:00:00Z", Madrid, night, None),
            ("2026-11-25T04:59:59Z", Bucharest, night, Some("2026-11-25T05:00:00Z")),
            ("2026-11-25T05:00:00Z", Bucharest, night, None),
            (
                "2026-11-24T11:30:00Z",
                Madrid,
                QuietHours { from: 12, until: 14 },
                Some("2026-11-24T13:00:00Z"),
            ),
            ("2026-11-24T13:00:00Z", Madrid, QuietHours { from: 12, until: 14 }, None),
            // The night in which clocks go forward at three: there is no half past three.
            (
                "2026-03-28T23:00:00Z",
                Bucharest,
                QuietHours { from: 22, until: 3 },
                Some("2026-03-29T01:00:00Z"),
            ),
        ] {
            assert_eq!(quiet_until(time(now), zone, hours), end.map(time), "{now} {zone}");
        }
    }

    #[test]
    fn mornings_are_the_last_ones() {
        for (now, daily, weekly) in [
            // A Tuesday.
            ("2026-11-24T09:00:00Z", "2026-11-24T05:00:00Z", "2026-11-23T05:00:00Z"),
            ("2026-11-24T04:59:00Z", "2026-11-23T05:00:00Z", "2026-11-23T05:00:00Z"),
            // Monday before and after seven.
            ("2026-11-23T04:59:00Z", "2026-11-22T05:00:00Z", "2026-11-16T05:00:00Z"),
            ("2026-11-23T05:00:00Z", "2026-11-23T05:00:00Z", "2026-11-23T05:00:00Z"),
        ] {
            assert_eq!(last_morning(time(now), Bucharest), time(daily), "{now}");
            assert_eq!(last_monday_morning(time(now), Bucharest), time(weekly), "{now}");
        }
    }
}
