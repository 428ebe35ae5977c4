//! Names of months and words for days.

use crate::filter::Filter;

/// Names of months, folded and sorted; whether a name is no other word.
#[rustfmt::skip]
const MONTHS: [(&str, u8, bool); 94] = [
    ("abr", 4, false), ("abril", 4, true), ("ago", 8, false), ("agosto", 8, true), ("apr", 4, false),
    ("april", 4, true), ("aprilie", 4, true), ("aug", 8, false), ("august", 8, true), ("brezen", 3, true),
    ("brezna", 3, true), ("breznu", 3, true), ("cerven", 6, true), ("cervence", 7, true),
    ("cervenci", 7, true), ("cervenec", 7, true), ("cervna", 6, true), ("cervnu", 6, true),
    ("dec", 12, false), ("december", 12, true), ("decembrie", 12, true), ("dic", 12, false),
    ("diciembre", 12, true), ("duben", 4, true), ("dubna", 4, true), ("dubnu", 4, true), ("ene", 1, false),
    ("enero", 1, true), ("feb", 2, false), ("febr", 2, false), ("febrero", 2, true), ("februarie", 2, true),
    ("february", 2, true), ("ian", 1, false), ("ianuarie", 1, true), ("iul", 7, false), ("iulie", 7, true),
    ("iun", 6, false), ("iunie", 6, true), ("jan", 1, false), ("january", 1, true), ("jul", 7, false),
    ("julio", 7, true), ("july", 7, true), ("jun", 6, false), ("june", 6, true), ("junio", 6, true),
    ("kveten", 5, true), ("kvetna", 5, true), ("kvetnu", 5, true), ("leden", 1, true), ("ledna", 1, true),
    ("lednu", 1, true), ("listopad", 11, true), ("listopadu", 11, true), ("mai", 5, false),
    ("mar", 3, false), ("march", 3, true), ("mart", 3, false), ("martie", 3, true), ("marzo", 3, true),
    ("may", 5, false), ("mayo", 5, true), ("noi", 11, false), ("noiem", 11, false), ("noiembrie", 11, true),
    ("nov", 11, false), ("november", 11, true), ("noviembre", 11, true), ("oct", 10, false),
    ("october", 10, true), ("octombrie", 10, true), ("octubre", 10, true), ("okt", 10, false),
    ("prosince", 12, true), ("prosinci", 12, true), ("prosinec", 12, true), ("rijen", 10, true),
    ("rijna", 10, true), ("rijnu", 10, true), ("sep", 9, false), ("sept", 9, false), ("september", 9, true),
    ("septembrie", 9, true), ("septiembre", 9, true), ("set", 9, false), ("setiembre", 9, true),
    ("srpen", 8, true), ("srpna", 8, true), ("srpnu", 8, true), ("unor", 2, true), ("unora", 2, true),
    ("unoru", 2, true), ("zari", 9, true),
];

/// Words for the first to the thirty-first, folded and sorted.
#[rustfmt::skip]
const ORDINALS: [(&str, u16); 124] = [
    ("ctrnacta", 14), ("ctrnacte", 14), ("ctrnacteho", 14), ("ctrnactemu", 14), ("ctrnacty", 14),
    ("ctvrta", 4), ("ctvrte", 4), ("ctvrteho", 4), ("ctvrtemu", 4), ("ctvrty", 4), ("desata", 10),
    ("desate", 10), ("desateho", 10), ("desatemu", 10), ("desaty", 10), ("devata", 9), ("devate", 9),
    ("devateho", 9), ("devatemu", 9), ("devatenacta", 19), ("devatenacte", 19), ("devatenacteho", 19),
    ("devatenactemu", 19), ("devatenacty", 19), ("devaty", 9), ("druha", 2), ("druhe", 2), ("druheho", 2),
    ("druhemu", 2), ("druhy", 2), ("dvacata", 20), ("dvacate", 20), ("dvacateho", 20), ("dvacatemu", 20),
    ("dvacaty", 20), ("dvanacta", 12), ("dvanacte", 12), ("dvanacteho", 12), ("dvanactemu", 12),
    ("dvanacty", 12), ("eighteenth", 18), ("eighth", 8), ("eleventh", 11), ("fifteenth", 15), ("fifth", 5),
    ("first", 1), ("fourteenth", 14), ("fourth", 4), ("intai", 1), ("intii", 1), ("jedenacta", 11),
    ("jedenacte", 11), ("jedenacteho", 11), ("jedenactemu", 11), ("jedenacty", 11), ("nineteenth", 19),
    ("ninth", 9), ("osma", 8), ("osme", 8), ("osmeho", 8), ("osmemu", 8), ("osmnacta", 18),
    ("osmnacte", 18), ("osmnacteho", 18), ("osmnactemu", 18), ("osmnacty", 18), ("osmy", 8), ("pata", 5),
    ("pate", 5), ("pateho", 5), ("patemu", 5), ("patnacta", 15), ("patnacte", 15), ("patnacteho", 15),
    ("patnactemu", 15), ("patnacty", 15), ("paty", 5), ("prima", 1), ("primero", 1), ("primul", 1),
    ("prvni", 1), ("prvniho", 1), ("prvnimu", 1), ("second", 2), ("sedma", 7), ("sedme", 7), ("sedmeho", 7),
    ("sedmemu", 7), ("sedmnacta", 17), ("sedmnacte", 17), ("sedmnacteho", 17), ("sedmnactemu", 17),
    ("sedmnacty", 17), ("sedmy", 7), ("sesta", 6), ("seste", 6), ("sesteho", 6), ("sestemu", 6),
    ("sestnacta", 16), ("sestnacte", 16), ("sestnacteho", 16), ("sestnactemu", 16), ("sestnacty", 16),
    ("sesty", 6), ("seventeenth", 17), ("seventh", 7), ("sixteenth", 16), ("sixth", 6), ("tenth", 10),
    ("third", 3), ("thirteenth", 13), ("thirtieth", 30), ("treti", 3), ("tretiho", 3), ("tretimu", 3),
    ("tricate", 30), ("tricateho", 30), ("trinacta", 13), ("trinacte", 13), ("trinacteho", 13),
    ("trinactemu", 13), ("trinacty", 13), ("twelfth", 12), ("twentieth", 20),
];

static MONTHS_FILTER: Filter = months();
static ORDINALS_FILTER: Filter = ordinals();

#[expect(
    clippy::indexing_slicing,
    reason = "runs when the crate is compiled, where nothing else can be called"
)]
const fn months() -> Filter {
    let mut filter = Filter::empty();
    let mut at = 0;
    while at < MONTHS.len() {
        filter = filter.with(MONTHS[at].0);
        at += 1;
    }
    filter
}

#[expect(
    clippy::indexing_slicing,
    reason = "runs when the crate is compiled, where nothing else can be called"
)]
const fn ordinals() -> Filter {
    let mut filter = Filter::empty();
    let mut at = 0;
    while at < ORDINALS.len() {
        filter = filter.with(ORDINALS[at].0);
        at += 1;
    }
    filter
}

/// The month with this name, folded; and whether the name is no other word.
pub(super) fn month(word: &str) -> Option<(u8, bool)> {
    if !MONTHS_FILTER.may_have(word) {
        return None;
    }
    let place = MONTHS.binary_search_by_key(&word, |(name, ..)| name).ok()?;
    MONTHS.get(place).map(|(_, month, sure)| (*month, *sure))
}

/// The number of which a word is the ordinal.
pub(crate) fn ordinal(word: &str) -> Option<u16> {
    if !ORDINALS_FILTER.may_have(word) {
        return None;
    }
    let place = ORDINALS.binary_search_by_key(&word, |(known, _)| known).ok()?;
    ORDINALS.get(place).map(|(_, value)| *value)
}

/// The number of a month in Roman digits; 0 if it is none.
pub(super) fn roman(word: &str) -> u32 {
    const MONTHS: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    let place = MONTHS.iter().zip(1..).find(|(month, _)| **month == word);
    place.map_or(0, |(_, number)| number)
}

#[cfg(test)]
mod tests {
    use super::{MONTHS, ORDINALS};

    #[test]
    fn lists_are_in_order() {
        assert!(MONTHS.is_sorted_by(|a, b| a.0 < b.0) && ORDINALS.is_sorted_by(|a, b| a.0 < b.0));
    }
}
