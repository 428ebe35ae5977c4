//! Kinds: records that are equal as far as their authors let them be seen, and so are treated alike.

use crate::records::{Code, Field, NOT_SHOWN, Record, loss};
use rustc_hash::FxHashMap;

/// Records that are equal as far as their authors let them be seen.
pub(crate) struct Kind<'a, const F: usize> {
    /// For each field what may be shown of it, from fine to general.
    pub ladders: [&'a [Code]; F],
    /// For each field the steps above where its author starts.
    pub raised: [u8; F],
    /// How many records are of this kind.
    pub count: u32,
}

/// How a kind could be shown.
#[derive(Clone, Copy)]
pub(crate) struct Way<const F: usize> {
    /// What the public would see.
    pub codes: [Code; F],
    /// For each field the steps above where its author starts.
    pub raised: [u8; F],
    /// What would be lost.
    pub loss: u32,
}

impl<const F: usize> Kind<'_, F> {
    /// What the public sees.
    pub fn shown(&self) -> [Code; F] {
        let mut fields = self.ladders.iter().zip(self.raised);
        std::array::from_fn(|_| {
            let step = fields.next().and_then(|(ladder, raised)| ladder.get(usize::from(raised)));
            step.copied().unwrap_or(NOT_SHOWN)
        })
    }

    /// In how many ways at most so many fields can be raised, or not at all.
    pub fn ways(&self, fields: usize) -> usize {
        // For each number of raised fields, in how many ways just so many of the fields until here are.
        let mut ways = [0_usize; F];
        for (ladder, raised) in self.ladders.iter().zip(self.raised) {
            let steps = ladder.len().saturating_sub(raised.into());
            let mut fewer = 1;
            for ways in &mut ways {
                let before = *ways;
                *ways = ways.saturating_add(steps.saturating_mul(fewer));
                fewer = before;
            }
        }
        ways.into_iter().take(fields).fold(1, usize::saturating_add)
    }

    /// Visits each way to raise at most so many fields, none among them. No two ways show the same.
    pub fn each_way(&self, fields: usize, visit: &mut impl FnMut(&Way<F>)) {
        let loss = self.ladders.iter().zip(self.raised).map(|(ladder, raised)| loss(raised, ladder)).sum();
        self.climb(0, fields, &Way { codes: self.shown(), raised: self.raised, loss }, visit);
    }

    /// Visits each way to raise at most so many of the fields from this one on.
    fn climb(&self, field: usize, fields: usize, way: &Way<F>, visit: &mut impl FnMut(&Way<F>)) {
        let (Some(ladder), 1..) = (self.ladders.get(field), fields) else {
            visit(way);
            return;
        };
        self.climb(field + 1, fields, way, visit);
        let from = way.raised.get(field).copied().unwrap_or_default();
        let steps = ladder.get(usize::from(from)..).unwrap_or_default();
        for (by, code) in (1..=u8::MAX).zip(steps.iter().skip(1).chain([&NOT_SHOWN])).take(steps.len()) {
            let shows_the_same = steps.iter().take(usize::from(by)).any(|below| below == code);
            let mut higher = *way;
            if let (Some(slot), Some(raised)) = (higher.codes.get_mut(field), higher.raised.get_mut(field))
                && !shows_the_same
            {
                *slot = *code;
                *raised += by;
                higher.loss += loss(*raised, ladder) - loss(from, ladder);
                self.climb(field + 1, fields - 1, &higher, visit);
            }
        }
    }

    /// Raises every field past its last step.
    pub fn silence(&mut self) {
        self.raised = self.ladders.map(|ladder| u8::try_from(ladder.len()).unwrap_or(u8::MAX));
    }
}

/// The kinds, sorted by what may be shown of them, and for each record the place of its kind.
pub(crate) fn kinds<'a, const F: usize>(records: &[Record<'a, F>]) -> (Vec<Kind<'a, F>>, Vec<usize>) {
    let ranks = ranks(records);
    let mut order: Vec<([u32; F], usize)> = ranks.into_iter().zip(0..).collect();
    order.sort_unstable();
    let mut kinds: Vec<Kind<'a, F>> = Vec::new();
    let mut kind_of = vec![0; records.len()];
    let mut last = None;
    for (rank, place) in order {
        let Some(record) = records.get(place) else { continue };
        if last != Some(rank) {
            kinds.push(Kind { ladders: record.map(Field::allowed), raised: [0; F], count: 0 });
            last = Some(rank);
        }
        if let (Some(kind), Some(slot)) = (kinds.last_mut(), kind_of.get_mut(place)) {
            kind.count = kind.count.saturating_add(1);
            *slot = kinds.len().saturating_sub(1);
        }
    }
    (kinds, kind_of)
}

/// Instead of each field's ladder its place among all of the field, so that records compare as numbers do.
fn ranks<const F: usize>(records: &[Record<'_, F>]) -> Vec<[u32; F]> {
    let mut ranks = vec![[0; F]; records.len()];
    for field in 0..F {
        let ladders =
            || records.iter().map(|record| record.get(field).map_or(&[][..], |field| field.allowed()));
        let mut met: FxHashMap<&[Code], u32> = ladders().map(|ladder| (ladder, 0)).collect();
        let mut sorted: Vec<&[Code]> = met.keys().copied().collect();
        sorted.sort_unstable();
        met.extend(sorted.into_iter().zip(0..));
        for (rank, ladder) in ranks.iter_mut().zip(ladders()) {
            if let (Some(slot), Some(place)) = (rank.get_mut(field), met.get(ladder)) {
                *slot = *place;
            }
        }
    }
    ranks
}
