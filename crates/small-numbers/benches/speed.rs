//! How fast: 20,000 records of six fields settled, advice about one more, and a table of 40 by 40 suppressed.

use criterion::{Criterion, criterion_group, criterion_main};
use small_numbers::{Classes, Code, Field, Record, Table, settle, suppress};
use std::hint::black_box;

const RECORDS: usize = 20_000;
const K: u32 = 11;
/// How many exact codes each field has, and into how many each next step of its ladder puts them.
const FIELDS: [(u16, &[u16]); 6] = [(60, &[8]), (18, &[6, 2]), (3, &[]), (40, &[6]), (12, &[4]), (15, &[3])];

/// Numbers by chance, the same each time: the smaller the likelier with `skew`, else all alike.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u16, skew: bool) -> u16 {
        let mut next = || {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            u16::try_from(self.0 >> 48).unwrap_or_default()
        };
        let (one, two, three) = (next(), next(), next());
        let of =
            |number: u16| u16::try_from((u32::from(number) * u32::from(bound)) >> 16).unwrap_or_default();
        if skew { of(one.min(two).min(three)) } else { of(one) }
    }
}

/// The ladder of each exact code of each field.
fn ladders() -> Vec<Vec<Vec<Code>>> {
    let ladder = |(codes, steps): (u16, &[u16]), code: u16| {
        let coarse = (1..).zip(steps).map(|(step, bound)| 1000 * step + code * bound / codes);
        std::iter::once(code + 1).chain(coarse).collect()
    };
    FIELDS.into_iter().map(|field| (0..field.0).map(|code| ladder(field, code)).collect()).collect()
}

fn records(ladders: &[Vec<Vec<Code>>], skew: bool) -> Vec<Record<'_, 6>> {
    let mut chance = Chance(7);
    let mut field = |place: usize| {
        let ladders = ladders.get(place).map_or(&[][..], Vec::as_slice);
        let code = chance.below(u16::try_from(ladders.len()).unwrap_or_default(), skew);
        Field { ladder: ladders.get(usize::from(code)).map_or(&[], Vec::as_slice), start: 0 }
    };
    (0..RECORDS).map(|_| std::array::from_fn(&mut field)).collect()
}

/// A table of 40 by 40, as many records in each cell as chance will have it.
fn table() -> Option<Table> {
    let mut chance = Chance(7);
    let mut place = || usize::from(chance.below(40, true));
    Table::count(40, 40, (0..RECORDS).map(|_| (place(), place())))
}

fn speed(criterion: &mut Criterion) {
    let ladders = ladders();
    for (name, skew) in [("skewed", true), ("uniform", false)] {
        let records = records(&ladders, skew);
        criterion.bench_function(&format!("settle {name}"), |bencher| {
            bencher.iter(|| settle(black_box(&records), K));
        });
        let classes = Classes::new(&records, &settle(&records, K));
        let mut each = records.iter().cycle();
        criterion.bench_function(&format!("advise {name}"), |bencher| {
            bencher.iter(|| each.next().map(|record| classes.advise(black_box(record), K)));
        });
    }
    if let Some(table) = table() {
        criterion.bench_function("suppress", |bencher| bencher.iter(|| suppress(black_box(&table), K)));
    }
}

criterion_group!(benches, speed);
criterion_main!(benches);
