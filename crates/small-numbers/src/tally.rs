//! A tally that is never too low: it counts by a hash alone, in little memory, and so tells quickly what cannot be frequent.

use crate::records::Code;
use rustc_hash::FxBuildHasher;
use std::hash::BuildHasher;

/// A power of two; half a megabyte stays in a processor's cache.
const COUNTERS: usize = 1 << 18;

/// Counts that may be too high, if others fall on the same counter.
pub(crate) struct Tally {
    counters: Vec<u16>,
}

impl Tally {
    pub fn new() -> Self {
        Self { counters: vec![0; COUNTERS] }
    }

    pub fn add<const F: usize>(&mut self, codes: &[Code; F], count: u32) {
        if let Some(counter) = self.counters.get_mut(place(codes)) {
            *counter = counter.saturating_add(u16::try_from(count).unwrap_or(u16::MAX));
        }
    }

    /// Whether there may be so many.
    pub fn may_be<const F: usize>(&self, codes: &[Code; F], count: u32) -> bool {
        let counted = self.counters.get(place(codes)).copied().unwrap_or(u16::MAX);
        counted >= u16::try_from(count).unwrap_or(u16::MAX)
    }
}

fn place<const F: usize>(codes: &[Code; F]) -> usize {
    usize::try_from(FxBuildHasher.hash_one(codes)).unwrap_or_default() % COUNTERS
}
