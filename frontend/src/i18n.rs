//! The reader's language: every word (`t`, compiled from `locales/` by build.rs), dates as people say them, numbers.

use leptos::prelude::*;
use shared::core::{Day, Language, Timestamp};

/// One function per message of `locales/`; without variables it gives `&'static str`, with them a `String`.
pub mod t {
    use shared::core::Language;
    include!(concat!(env!("OUT_DIR"), "/text.rs"));
}

pub use t::number;

/// A message without variables.
pub type Word = fn(Language) -> &'static str;

/// Makes a language known to all components below; changing the signal changes their words in place.
pub fn provide_language(language: impl Into<Signal<Language>>) {
    provide_context(language.into());
}

/// The reader's language; English where nobody provided one.
pub fn use_language() -> Signal<Language> {
    use_context::<Signal<Language>>().unwrap_or_else(|| Signal::stored(Language::English))
}

/// The words of a key without variables, in the reader's language, following it when it changes.
pub fn words(key: Word) -> Signal<String> {
    let language = use_language();
    Signal::derive(move || key(language.get()).to_owned())
}

/// The tag that browsers format dates for: British English, because colleagues write 24 November and 14:20.
#[cfg(target_arch = "wasm32")]
const fn tag(language: Language) -> &'static str {
    match language {
        Language::English => "en-GB",
        Language::Romanian => "ro-RO",
        Language::Spanish => "es-ES",
        Language::Czech => "cs-CZ",
    }
}

thread_local! {
    /// The time zone that dates are shown in; the browser's while nobody has signed in.
    #[cfg(target_arch = "wasm32")]
    static TIME_ZONE: std::cell::RefCell<Option<String>> = const { std::cell::RefCell::new(None) };
}

/// Shows dates in this time zone (IANA) from now on, on whichever device one is.
#[cfg(target_arch = "wasm32")]
pub fn set_time_zone(zone: &str) {
    TIME_ZONE.set(Some(zone.to_owned()));
}

/// Natively dates are in UTC.
#[cfg(not(target_arch = "wasm32"))]
pub fn set_time_zone(_zone: &str) {}

/// A time as people say it, in the reader's time zone: `14:20` today, `yesterday 14:20`, `Friday 14:20` in the
/// week, `3 Nov` in the year, `3 Nov 2025` before. Natively, where no reader's time zone is known, in UTC.
#[cfg(target_arch = "wasm32")]
pub fn moment(language: Language, at: Timestamp) -> String {
    let date = browser_date(at);
    let time = written(&date, language, &[("hour", "2-digit"), ("minute", "2-digit")]);
    let days = days_before_today(&date);
    if days <= 0.0 && days > -1.0 {
        return time;
    }
    if days > 0.0 && days < 2.0 {
        return t::ui_when_yesterday(language, &time);
    }
    if days > 0.0 && days < 7.0 {
        let weekday = written(&date, language, &[("weekday", "long")]);
        return t::ui_when_weekday(language, &time, &weekday);
    }
    let this_year = day(&js_sys::Date::new_0()).get(..4) == day(&date).get(..4);
    let year: &[(&str, &str)] = if this_year { &[] } else { &[("year", "numeric")] };
    written(&date, language, &[&[("day", "numeric"), ("month", "short")], year].concat())
}

/// The full date and time, for titles and screen readers.
#[cfg(target_arch = "wasm32")]
pub fn full_moment(language: Language, at: Timestamp) -> String {
    written(&browser_date(at), language, &[("dateStyle", "full"), ("timeStyle", "short")])
}

/// A time as people say it; natively in UTC, because the reader's time zone is not known there.
#[cfg(not(target_arch = "wasm32"))]
pub fn moment(language: Language, at: Timestamp) -> String {
    full_moment(language, at)
}

/// The full date and time, in UTC.
#[cfg(not(target_arch = "wasm32"))]
pub fn full_moment(_language: Language, at: Timestamp) -> String {
    let text = at.to_string().replace('T', " ");
    format!("{} UTC", text.get(..16).unwrap_or_default())
}

#[cfg(target_arch = "wasm32")]
fn browser_date(at: Timestamp) -> js_sys::Date {
    js_sys::Date::new(&at.to_string().into())
}

/// The date in the reader's time zone: `2026-11-24`. Canadian English is the one that writes dates so.
#[cfg(target_arch = "wasm32")]
fn day(date: &js_sys::Date) -> String {
    let parts = [("year", "numeric"), ("month", "2-digit"), ("day", "2-digit")];
    date.to_locale_string("en-CA", &options(&parts)).into()
}

/// Days from the date's day to today, in the reader's time zone; counted in UTC, which has no summer time.
#[cfg(target_arch = "wasm32")]
fn days_before_today(date: &js_sys::Date) -> f64 {
    let number = |date: &js_sys::Date| js_sys::Date::parse(&day(date)) / 86_400_000.0;
    number(&js_sys::Date::new_0()) - number(date)
}

/// When something is, from when until when: `Monday, 24 November 2026 at 14:20–15:30`.
#[cfg(target_arch = "wasm32")]
pub fn period(language: Language, from: Timestamp, until: Timestamp) -> String {
    let (first, last) = (browser_date(from), browser_date(until));
    if day(&first) == day(&last) {
        let end = written(&last, language, &[("hour", "2-digit"), ("minute", "2-digit")]);
        format!("{}–{end}", full_moment(language, from))
    } else {
        format!("{} – {}", full_moment(language, from), full_moment(language, until))
    }
}

/// When something is, in UTC.
#[cfg(not(target_arch = "wasm32"))]
pub fn period(language: Language, from: Timestamp, until: Timestamp) -> String {
    format!("{} – {}", full_moment(language, from), full_moment(language, until))
}

/// A day as people write it: `24 November 2026`.
#[cfg(target_arch = "wasm32")]
pub fn full_day(language: Language, day: Day) -> String {
    // The browser takes a date without a time as its beginning in UTC.
    let date = js_sys::Date::new(&day.to_string().into());
    date.to_locale_string(tag(language), &options_in(&[("dateStyle", "long")], Some("UTC"))).into()
}

/// A day as machines write it.
#[cfg(not(target_arch = "wasm32"))]
pub fn full_day(_language: Language, day: Day) -> String {
    day.to_string()
}

/// A time as the fields of a form hold it, in the reader's time zone: the day (`2026-11-24`) and the hour (`14:20`).
#[cfg(target_arch = "wasm32")]
pub fn to_fields(at: Timestamp) -> (String, String) {
    let parts = [("hour", "2-digit"), ("minute", "2-digit"), ("hourCycle", "h23")];
    let date = browser_date(at);
    (day(&date), date.to_locale_string("en-GB", &options(&parts)).into())
}

/// A time as the fields of a form hold it, in UTC.
#[cfg(not(target_arch = "wasm32"))]
pub fn to_fields(at: Timestamp) -> (String, String) {
    let text = at.to_string();
    (text.get(..10).unwrap_or_default().to_owned(), text.get(11..16).unwrap_or_default().to_owned())
}

/// The time that fields of a form hold, in the reader's time zone; nothing while they hold none.
pub fn from_fields(day: &str, hour: &str) -> Option<Timestamp> {
    let read = |day: &str, hour: &str| format!("{day}T{hour}:00Z").parse::<Timestamp>().ok();
    let wanted = read(day, hour)?;
    // What the fields would hold at a guess says how far it is off; twice, as the clock may change in between.
    let mut guess = wanted;
    for _ in 0..2 {
        let (day, hour) = to_fields(guess);
        guess = guess.plus_seconds(wanted.unix_seconds() - read(&day, &hour)?.unix_seconds());
    }
    Some(guess)
}

#[cfg(target_arch = "wasm32")]
fn written(date: &js_sys::Date, language: Language, parts: &[(&str, &str)]) -> String {
    date.to_locale_string(tag(language), &options(parts)).into()
}

/// The parts that are asked for, in the reader's time zone.
#[cfg(target_arch = "wasm32")]
fn options(parts: &[(&str, &str)]) -> js_sys::Object {
    options_in(parts, TIME_ZONE.with_borrow(Clone::clone).as_deref())
}

#[cfg(target_arch = "wasm32")]
fn options_in(parts: &[(&str, &str)], zone: Option<&str>) -> js_sys::Object {
    let object = js_sys::Object::new();
    let zone = zone.map(|zone| ("timeZone", zone));
    for (name, value) in parts.iter().copied().chain(zone) {
        // Setting a property of a fresh object cannot fail.
        let _ = js_sys::Reflect::set(&object, &name.into(), &value.into());
    }
    object
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_comes_back_from_the_fields_of_a_form() {
        let at: Timestamp = "2026-11-24T14:20:00Z".parse().unwrap();
        let (day, hour) = to_fields(at);
        assert_eq!((day.as_str(), hour.as_str()), ("2026-11-24", "14:20"));
        assert_eq!(from_fields(&day, &hour), Some(at));
        assert_eq!(from_fields("", "14:20"), None);
        assert_eq!(from_fields("2026-11-24", ""), None);
    }
}
