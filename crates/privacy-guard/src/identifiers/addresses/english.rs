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
    "st square close court place way gardens park row hill mews dr ln grove walk green yard alley quay rise parade view heights \
    cottages wharf mount croft bank fields meadow meadows vale garth fold chase approach broadway esplanade promenade villas \
    buildings side lea brae wynd loan strand priory circle circus parkway hwy end gate bridge mill orchard reach dene",
);
/// Streets that are so in small letters as well, behind a number and one word or two.
const SMALL: &Words = &Words::new("street road avenue lane crescent terrace rd ave");
/// Words before those that make them no street.
const NO_STREETS: &Words = &Words::new(
    "minute minutes hour hours mile miles km lane way main busy long the of a this that same main side",
);
/// Houses that have a name instead of a number.
const HOUSES: &Words = &Words::new("cottage house farm lodge villa barn bungalow flat hall manor");

/// The street that begins with this token: a number, or the first word of the name.
pub(super) fn street(reading: &Reading, index: usize) -> Option<Address> {
    let first = reading.token(index)?;
    let opens = || reading.before(index).is_some_and(|before| before.is_mark(b'(') || before.is_mark(b'"'));
    let has_number = first.is_number() && first.len() <= 4 && (first.gap != Gap::None || opens());
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
    if has_number && let Some(after) = celtic(reading, name) {
        let first = flat_before(reading, index);
        return Some(Address { first, after, confidence: Confidence::High, rule: Rule::Street });
    }
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

/// `Heol y Felin`, `Bóthar na Trá`: Welsh and Irish streets, whose word comes first; the token after one.
fn celtic(reading: &Reading, index: usize) -> Option<usize> {
    const FIRST: &Words = &Words::new(
        "heol ffordd stryd lon rhodfa rhiw maes clos bryn cilgant bothar sraid ascaill ceide lana plas",
    );
    const WITHIN: &Words = &Words::new("y yr na an nan ar");
    let is_named =
        |at: usize| reading.token(at).is_some_and(|token| is_name(token) && token.gap == Gap::Space);
    if !is_named(index) || !cues::is_one_of(reading.word(index), FIRST) {
        return None;
    }
    let link = usize::from(cues::is_one_of(reading.word(index + 1), WITHIN));
    let count = (index + 1 + link..index + 4 + link).take_while(|at| is_named(*at)).count();
    (count > 0).then_some(index + 1 + link + count)
}

/// `14 linden avenue`, `7 high street`, as one types it.
pub(super) fn small(reading: &Reading, index: usize) -> Option<Address> {
    let number = reading.token(index).filter(|number| number.is_number() && number.len() <= 3)?;
    let letter = reading
        .token(index + 1)
        .is_some_and(|next| next.is_word() && next.len() == 1 && next.gap == Gap::None);
    let name = index + 1 + usize::from(letter);
    let is_free = number.gap != Gap::None
        && reading
            .token(name)
            .is_some_and(|word| word.is_word() && word.gap == Gap::Space && !word.is_capital());
    let ends = |at: &usize| {
        reading
            .token(*at)
            .is_some_and(|word| word.gap == Gap::Space && cues::is_one_of(reading.plain(word), SMALL))
            && !cues::is_one_of(reading.word(at - 1), NO_STREETS)
    };
    let end = [name + 1, name + 2].into_iter().find(ends).filter(|_| is_free)?;
    let is_named = !cues::is_one_of(reading.word(name), NO_STREETS);
    is_named.then(|| Address {
        first: flat_before(reading, index),
        after: end + 1,
        confidence: Confidence::Medium,
        rule: Rule::Street,
    })
}

/// `PO Box 112, Swansea`.
pub(super) fn box_number(reading: &Reading, index: usize) -> Option<Address> {
    let is_box = reading.word(index) == "po" && reading.word(index + 1) == "box";
    reading.token(index + 2).filter(|number| is_box && number.is_number())?;
    let comma = usize::from(reading.word(index + 3) == ",");
    let town = reading
        .token(index + 3 + comma)
        .is_some_and(|town| is_name(town) && town.gap == Gap::Space && !town.starts);
    let after = index + 3 + if town { comma + 1 } else { 0 };
    Some(Address { first: index, after, confidence: Confidence::High, rule: Rule::Street })
}

/// `LS1 4AP`: a British postcode, which fifteen houses share; the token after it.
pub(super) fn postcode(reading: &Reading, index: usize) -> Option<usize> {
    let large = |at: usize, lens: core::ops::RangeInclusive<usize>| {
        reading.token(at).is_some_and(|token| {
            token.is_word()
                && lens.contains(&token.len())
                && reading.typed(token).chars().all(char::is_uppercase)
        })
    };
    let digits = |at: usize, most: usize| {
        reading.token(at).is_some_and(|token| token.is_number() && token.len() <= most)
    };
    let joined = |at: usize| reading.token(at).is_some_and(|token| token.gap == Gap::None);
    let begins = large(index, 1..=2) && !joined(index) && digits(index + 1, 2) && joined(index + 1);
    // "EC1A 1BB": a letter may end the first half.
    let letter = usize::from(joined(index + 2) && large(index + 2, 1..=1));
    let second = index + 2 + letter;
    let ends = digits(second, 1) && !joined(second) && large(second + 1, 2..=2) && joined(second + 1);
    let goes_on = joined(second + 2) && reading.token(second + 2).is_some_and(Token::is_word);
    (begins && ends && !goes_on).then_some(second + 2)
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
    let flat = begin.into_iter().chain(index.checked_sub(2)).find(|at| is_flat(*at));
    flat.or_else(|| house_before(reading, index)).unwrap_or(index)
}

/// Where `Rose Cottage,` begins before a street.
fn house_before(reading: &Reading, index: usize) -> Option<usize> {
    let house = index.checked_sub(2).filter(|_| reading.word(index - 1) == ",")?;
    let name = house.checked_sub(1)?;
    let is_named = reading.token(name).is_some_and(|token| is_name(token) && !token.starts);
    (is_named && reading.token(house).is_some_and(is_name) && cues::is_one_of(reading.word(house), HOUSES))
        .then_some(name)
}
