//! The keys by which words and their stems stand in the set of common words.
//!
//! The build fills the set and the library asks it, so that both compile this file.

/// The key of a word.
pub(crate) fn key(word: &str) -> u64 {
    hash(word)
}

/// The key of a stem, which no word has.
pub(crate) fn key_of_stem(stem: &str) -> u64 {
    !hash(stem)
}

/// FNV-1a, mixed once more at the end since short words leave its upper half thin.
fn hash(word: &str) -> u64 {
    let hash = word.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash ^ (hash >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9)
}
