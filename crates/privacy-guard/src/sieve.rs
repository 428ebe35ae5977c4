//! Bits that tell of nearly every word that no list has it, before the lists are asked. The build sets them, so that it reads this
//! file too.

/// Where the bit of a word is among the bytes of a sieve, whose length is a power of two; and which bit of its byte.
pub(crate) fn bit(word: &[u8], bytes: usize) -> (usize, u8) {
    // FNV-1a, which needs nothing but the bytes; its upper bits are stirred into the lower ones.
    let hash =
        word.iter().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    let hash = hash ^ (hash >> 15);
    let place = usize::try_from(hash / u8::BITS).unwrap_or_default() & bytes.wrapping_sub(1);
    (place, 1 << (hash % u8::BITS))
}
