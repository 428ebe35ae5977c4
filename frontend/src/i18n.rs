//! The reader's language: every word (`t`, compiled from `locales/` by build.rs), dates as people say them, numbers.

use leptos::prelude::*;
use shared::core::{Language, Timestamp};

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

#[cfg(target_arch = "wasm32")]
fn written(date: &js_sys::Date, language: Language, parts: &[(&str, &str)]) -> String {
    date.to_locale_string(tag(language), &options(parts)).into()
}

/// The parts that are asked for, in the reader's time zone.
#[cfg(target_arch = "wasm32")]
fn options(parts: &[(&str, &str)]) -> js_sys::Object {
    let object = js_sys::Object::new();
    let zone = TIME_ZONE.with_borrow(Clone::clone);
    let zone = zone.as_deref().map(|zone| ("timeZone", zone));
    for (name, value) in parts.iter().copied().chain(zone) {
        // Setting a property of a fresh object cannot fail.
        let _ = js_sys::Reflect::set(&object, &name.into(), &value.into());
    }
    object
}
