//! Advice: how a new record would stand among those that are already settled.

use crate::records::{Code, Levels, Record, is_silent, loss, shown};
use crate::settle::Sizes;

/// How a record would stand among those that are published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Advice<const F: usize> {
    /// As its author shows it, it is one of at least `k`, or says nothing.
    Stands,
    /// It is one of at least `k` at any of these levels, and at none that are lower in every field. Those that raise the fewest
    /// fields are first, and among them those that lose least.
    Raise(Vec<Levels<F>>),
    /// It is one of at least `k` only if nothing of it is shown.
    Hide,
}

/// What is published, by what is shown of it.
#[derive(Clone, Debug, Default)]
pub struct Classes<const F: usize> {
    sizes: Sizes<F>,
}

impl<const F: usize> Classes<F> {
    /// The classes of records at the levels of [`settle`](crate::settle()).
    pub fn new(records: &[Record<'_, F>], levels: &[Levels<F>]) -> Self {
        let mut sizes = Sizes::default();
        for (record, levels) in records.iter().zip(levels) {
            *sizes.entry(shown(record, *levels)).or_default() += 1;
        }
        Self { sizes }
    }

    /// How many show just these codes.
    pub fn size(&self, codes: &[Code; F]) -> u32 {
        self.sizes.get(codes).copied().unwrap_or_default()
    }

    /// Each combination that is shown, and how many show it; sorted.
    pub fn sizes(&self) -> Vec<([Code; F], u32)> {
        let mut sizes: Vec<_> = self.sizes.iter().map(|(codes, size)| (*codes, *size)).collect();
        sizes.sort_unstable();
        sizes
    }

    /// How a new record would stand here.
    pub fn advise(&self, record: &Record<'_, F>, k: u32) -> Advice<F> {
        let as_it_is = shown(record, [0; F]);
        if is_silent(&as_it_is) || self.size(&as_it_is).saturating_add(1) >= k {
            return Advice::Stands;
        }
        let mut reached: Vec<((usize, u32), Levels<F>)> = self
            .sizes
            .iter()
            .filter(|(codes, size)| size.saturating_add(1) >= k && !is_silent(codes))
            .filter_map(|(codes, _)| reach(record, codes))
            .map(|levels| (cost(record, levels), levels))
            .collect();
        reached.sort_unstable();
        let mut least: Vec<Levels<F>> = Vec::new();
        for (_, levels) in reached {
            if !least.iter().any(|other| other.iter().zip(levels).all(|(other, level)| *other <= level)) {
                least.push(levels);
            }
        }
        if least.is_empty() { Advice::Hide } else { Advice::Raise(least) }
    }
}

/// The lowest levels at which a record shows just these codes.
fn reach<const F: usize>(record: &Record<'_, F>, codes: &[Code; F]) -> Option<Levels<F>> {
    let mut levels = [0; F];
    for ((level, field), code) in levels.iter_mut().zip(record).zip(codes) {
        let allowed = field.allowed();
        let raised = allowed.iter().position(|step| step == code);
        let raised = raised.or((*code == crate::NOT_SHOWN).then_some(allowed.len()))?;
        *level = field.start.saturating_add(u8::try_from(raised).unwrap_or(u8::MAX));
    }
    Some(levels)
}

/// How many fields are raised, and what that loses.
fn cost<const F: usize>(record: &Record<'_, F>, levels: Levels<F>) -> (usize, u32) {
    let raised = || {
        record.iter().zip(levels).map(|(field, level)| (level.saturating_sub(field.start), field.allowed()))
    };
    (
        raised().filter(|(raised, _)| *raised > 0).count(),
        raised().map(|(raised, allowed)| loss(raised, allowed)).sum(),
    )
}
