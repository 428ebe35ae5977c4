//! Streets whose word comes last: `12 Salcâmului Street`, `Poplar Close`, `Harcourt Road`.

use super::{Address, cues, is_name};
use crate::identifiers::cues::Words;
use crate::reading::Reading;
use crate::tokens::{Gap, Token};
use crate::{Confidence, Rule};

/// Words for a street that are hardly anything else.
const STREETS: &Words = &Words::new("street road avenue lane drive boulevard terrace crescent ave rd blvd");
/// Words that are many other things: a number has to stand before the name.
const OTHERS: &Words = &Words::new(
    "st square close court place way gardens park row hill mews dr ln grove walk green yard alley quay",
);

/// The street that begins with this token: a number, or the first word of the name.
pub(super) fn street(reading: &Reading, index: usize) -> Option<Address> {
    let first = reading.token(index)?;
    let has_number = first.is_number() && first.len() <= 4 && first.gap != Gap::None;
    if !(has_number || is_name(first)) {
        return None;
    }
    let mut at = index + usize::from(has_number);
    // "41A Mill Lane"
    if has_number
        && reading
            .token(at)
            .is_some_and(|letter| letter.is_word() && letter.len() == 1 && letter.gap == Gap::None)
    {
        at += 1;
    }
    let name = at;
    while at < name + 6 {
        // "St John's Road"
        if at > name
            && reading.token(at).is_some_and(|token| token.is_mark(b'\'') && token.gap == Gap::None)
            && reading.word(at + 1) == "s"
        {
            at += 2;
            continue;
        }
        let token = reading.token(at).filter(|token| {
            is_name(token) && token.gap <= Gap::Space && (at == index || token.gap == Gap::Space)
        })?;
        let word = reading.plain(token);
        let is_street =
            at > name && (cues::is_one_of(word, STREETS) || has_number && cues::is_one_of(word, OTHERS));
        if is_street && !goes_on(reading, at + 1) {
            let confidence = if has_number { Confidence::High } else { Confidence::Medium };
            return Some(Address {
                first: flat_before(reading, index),
                after: at + 1,
                confidence,
                rule: Rule::Street,
            });
        }
        at += 1;
    }
    None
}

/// Whether another word of a name follows, so that "Street" is no end: "Green Lane Academy".
fn goes_on(reading: &Reading, index: usize) -> bool {
    reading.token(index).is_some_and(|next| {
        is_name(next) && next.gap == Gap::Space && !cues::is_one_of(reading.plain(next), "flat apartment")
    })
}

/// Where `Flat 4,` begins before a street.
fn flat_before(reading: &Reading, index: usize) -> usize {
    let begin = index.checked_sub(3).or_else(|| index.checked_sub(2));
    let is_flat = |at: usize| {
        cues::is_one_of(reading.word(at), "flat apartment apt room unit")
            && reading.token(at + 1).is_some_and(Token::is_number)
    };
    begin.into_iter().chain(index.checked_sub(2)).find(|at| is_flat(*at)).unwrap_or(index)
}
