//! Tells of nearly every word that it is in no list, by its first three letters, its last one and its length.

use crate::sieve;

/// Words are spread over so many bits, as a power of two.
const BITS: u32 = 12;
/// Bits that are kept together.
const TOGETHER: u32 = u64::BITS;

/// For the words of a list, the bits that they are spread to.
#[derive(Debug)]
pub(crate) struct Filter {
    bits: [u64; 1 << (BITS - TOGETHER.trailing_zeros())],
}

impl Filter {
    /// None yet.
    pub(crate) const fn empty() -> Self {
        Self { bits: [0; 1 << (BITS - TOGETHER.trailing_zeros())] }
    }

    /// With one word more.
    #[expect(
        clippy::indexing_slicing,
        clippy::as_conversions,
        reason = "runs when the crate is compiled, where nothing else can be called and a mistake stops the build"
    )]
    pub(crate) const fn with(mut self, word: &str) -> Self {
        let bit = whole(word.as_bytes()) >> (u32::BITS - BITS);
        self.bits[(bit / TOGETHER) as usize] |= 1 << (bit % TOGETHER);
        self
    }

    /// Whether the word may be in the list; if not, it is not.
    pub(crate) fn may_have(&self, word: &str) -> bool {
        let bit = whole(word.as_bytes()) >> (u32::BITS - BITS);
        let bits = usize::try_from(bit / TOGETHER).ok().and_then(|place| self.bits.get(place));
        bits.is_some_and(|bits| (bits >> (bit % TOGETHER)) & 1 == 1)
    }
}

/// Whether a list may have a word, as the sieve tells that the build made of it.
pub(crate) fn passes(sieve: &[u8], word: &str) -> bool {
    let (place, bit) = sieve::bit(word.as_bytes(), sieve.len());
    sieve.get(place).is_some_and(|byte| byte & bit != 0)
}

/// A number that few words share; its upper bits tell most.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "of the length of a word nothing is lost, and nothing else can be called when the crate is compiled"
)]
pub(crate) const fn whole(word: &[u8]) -> u32 {
    let letters = match word {
        [] => [0; 4],
        [only] => [*only, 0, 0, *only],
        [first, last] => [*first, *last, 0, *last],
        [first, second, last] => [*first, *second, *last, *last],
        [first, second, third, .., last] => [*first, *second, *third, *last],
    };
    spread(u32::from_le_bytes(letters).wrapping_add(word.len() as u32))
}

/// The same of how a word begins, if it has three bytes.
pub(crate) const fn opening(word: &[u8]) -> Option<u32> {
    match word {
        [first, second, third, ..] => Some(spread(u32::from_le_bytes([*first, *second, *third, 0]))),
        _ => None,
    }
}

/// Multiplied by a large odd number (Knuth's), all letters tell in the upper bits.
const fn spread(letters: u32) -> u32 {
    letters.wrapping_mul(2_654_435_769)
}

#[cfg(test)]
mod tests {
    use super::Filter;

    #[test]
    fn every_word_passes_its_own_filter() {
        let words = ["pasap", "str", "ul", "c", "las", "inscris"];
        let filter = words.iter().fold(Filter::empty(), |filter, word| filter.with(word));
        for word in words {
            assert!(filter.may_have(word), "{word}");
        }
        for word in ["", "pa", "strada", "el", "le", "d", "ca", "inscrie"] {
            assert!(!filter.may_have(word), "{word}");
        }
    }
}
