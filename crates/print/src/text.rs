//! The words that stand on every certificate and lesson, compiled from `locales/` by build.rs.

use chrono::{Datelike, NaiveDate};
use shared::core::Language;

/// One function per message of `locales/`.
pub(crate) mod t {
    use shared::core::Language;
    include!(concat!(env!("OUT_DIR"), "/text.rs"));
}

/// A day as a letter writes it: 3 November 2026, 3 de noviembre de 2026.
pub fn date(language: Language, day: NaiveDate) -> String {
    let month = t::print_month(language, &day.format("%B").to_string().to_lowercase());
    t::print_date(language, &day.day().to_string(), &month, &day.year().to_string())
}
