//! Orders that tell nothing: made of a seed and the set of what is shown.

use shared::learning::{Formatted, Pair};

/// The partners as they are shown, each text once.
pub(super) fn partners(pairs: &[Pair], seed: Option<u64>) -> Vec<&str> {
    let mut partners: Vec<&str> = pairs.iter().map(|pair| pair.partner.as_str()).collect();
    partners.sort_unstable();
    partners.dedup();
    shuffled(partners, seed.unwrap_or_default())
}

/// The items as they are shown.
pub(super) fn items(items: &[Formatted], seed: Option<u64>) -> Vec<&Formatted> {
    let mut items: Vec<&Formatted> = items.iter().collect();
    items.sort_unstable_by_key(|item| (item.text.as_str(), item.format));
    shuffled(items, seed.unwrap_or_default())
}

/// The places of choices as they are shown: as they are written, unless there is a seed.
pub(super) fn places(count: usize, seed: Option<u64>) -> Vec<u32> {
    let places = (0..).take(count).collect();
    seed.map_or_else(|| places, |seed| shuffled((0..).take(count).collect(), seed))
}

/// Fisher and Yates, with numbers that come from the seed.
fn shuffled<T>(mut list: Vec<T>, seed: u64) -> Vec<T> {
    let mut state = seed;
    for last in (1..list.len()).rev() {
        let below = u64::try_from(last).unwrap_or(u64::MAX).saturating_add(1);
        let place = usize::try_from(next(&mut state) % below).unwrap_or(last);
        list.swap(last, place);
    }
    list
}

/// `SplitMix64`.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut number = *state;
    number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn the_same_seed_gives_the_same_order() {
        assert_eq!(places(4, None), [0, 1, 2, 3]);
        assert_eq!(places(4, Some(7)), places(4, Some(7)));
        assert_eq!(places(0, Some(7)), [0; 0]);
    }

    #[test]
    fn every_order_is_about_as_frequent() {
        let mut counts: BTreeMap<Vec<u32>, u32> = BTreeMap::new();
        for seed in 0..6_000 {
            *counts.entry(places(3, Some(seed))).or_default() += 1;
        }
        assert_eq!(counts.len(), 6);
        assert!(counts.values().all(|count| (900..1_100).contains(count)), "{counts:?}");
    }

    #[test]
    fn equal_partners_are_shown_once() {
        let pair = |partner: &str| Pair { prompt: Formatted::markdown("p"), partner: partner.to_owned() };
        assert_eq!(partners(&[pair("b"), pair("a"), pair("b")], Some(1)).len(), 2);
    }
}
