//! What belongs to an age behind its number: a half, the ending of an ordinal, a birthday.

use super::Number;
use crate::identifiers::cues;
use crate::identifiers::cues::Words;
use crate::reading::Reading;
use crate::tokens::Gap;

/// The token after `a půl`, `y medio`, `and a half`, which may follow an age.
pub(super) fn half_ends(reading: &Reading, after: usize) -> usize {
    match (reading.word(after), reading.word(after + 1), reading.word(after + 2)) {
        ("a", "pul", _) | ("y", "medio", _) | ("si", "jumatate", _) => after + 2,
        ("and", "a", "half") => after + 3,
        _ => after,
    }
}

/// `his 16th birthday`, `slaví čtrnácté`, `15 cumpleaños`.
pub(super) fn birthday(reading: &Reading, number: &Number) -> bool {
    const BIRTHDAYS: &Words = &Words::new("birthday* narozenin* cumpleanos aniversare*");
    let end = ordinal_end(reading, number);
    let is_ordinal = end > number.after
        || number.spelled && crate::calendar::ordinal(reading.word(number.first)).is_some();
    let near = cues::after(reading, end.saturating_sub(1), BIRTHDAYS, 2).is_some()
        || is_ordinal
            && cues::before(reading, number.first, BIRTHDAYS, 8).is_some()
            && crate::calendar::ordinal(reading.word(number.first)).is_some();
    near && (2..=99).contains(&number.value)
        && (is_ordinal || !number.spelled)
        && reading.token(number.after).is_none_or(|next| !next.is_mark(b'-'))
}

/// The token after the ending of an ordinal: `16th`, `16.`, `16-a`.
pub(super) fn ordinal_end(reading: &Reading, number: &Number) -> usize {
    let next = reading.token(number.after).filter(|next| next.gap == Gap::None);
    match next {
        Some(next) if cues::is_one_of(reading.plain(next), "th st nd rd o a") => number.after + 1,
        _ => number.after,
    }
}
