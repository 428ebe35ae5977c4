//! Larger tables of the same records: an outsider who solves equations and narrows intervals.

use super::tables::{Range, figures, numbers};
use proptest::collection::vec;
use proptest::prelude::*;
use small_numbers::{Figure, Linked, Suppressed, Table, suppress_all};

const SIZES: [usize; 4] = [7, 9, 4, 6];
const CHAIN: [(usize, usize); 3] = [(0, 1), (1, 2), (2, 3)];
const STAR: [(usize, usize); 3] = [(1, 0), (1, 2), (1, 3)];

/// That some numbers add up to another.
struct Sum {
    parts: Vec<usize>,
    whole: usize,
}

/// All numbers of all tables, what is shown of them, and how they hang together.
struct Published {
    figures: Vec<Figure>,
    truth: Vec<u64>,
    sums: Vec<Sum>,
}

impl Published {
    fn new(tables: &[Suppressed], cells: &[Vec<u64>], pairs: &[(usize, usize)]) -> Self {
        let mut all = Self { figures: Vec::new(), truth: Vec::new(), sums: Vec::new() };
        all.figures.push(tables[0].total);
        all.truth.push(cells[0].iter().sum());
        // Where the margins of each attribute are.
        let mut margins = [None; SIZES.len()];
        for ((table, cells), (rows, columns)) in tables.iter().zip(cells).zip(pairs) {
            let first = all.figures.len();
            all.figures.extend(figures(table));
            all.truth.extend(numbers(cells, table.columns.len()));
            let (height, width) = (table.rows.len(), table.columns.len());
            let row = first + cells.len();
            let column = row + height;
            for at in 0..height {
                all.sums.push(Sum {
                    parts: (0..width).map(|cell| first + at * width + cell).collect(),
                    whole: row + at,
                });
            }
            for at in 0..width {
                all.sums.push(Sum {
                    parts: (0..height).map(|cell| first + cell * width + at).collect(),
                    whole: column + at,
                });
            }
            for (attribute, from, len) in [(*rows, row, height), (*columns, column, width)] {
                all.sums.push(Sum { parts: (from..from + len).collect(), whole: 0 });
                let other = *margins[attribute].get_or_insert(from);
                all.sums.extend((0..len).map(|at| Sum { parts: vec![from + at], whole: other + at }));
            }
        }
        all
    }

    /// What narrowing intervals finds, until nothing is narrowed any more.
    fn narrowed(&self) -> Vec<Range> {
        let total = self.truth[0];
        let start = |figure: &Figure| match *figure {
            Figure::Shown(number) => Range { least: number, most: number },
            Figure::Hidden => Range { least: 0, most: total },
        };
        let mut ranges: Vec<Range> = self.figures.iter().map(start).collect();
        loop {
            let before = ranges.clone();
            for Sum { parts, whole } in &self.sums {
                let least: u64 = parts.iter().map(|part| ranges[*part].least).sum();
                let most: u64 = parts.iter().map(|part| ranges[*part].most).sum();
                let Range { least: from, most: to } = ranges[*whole];
                ranges[*whole] = Range { least: from.max(least), most: to.min(most) };
                for part in parts {
                    let Range { least: low, most: high } = ranges[*part];
                    let up = (to + low).saturating_sub(least);
                    let down = (from + high).saturating_sub(most);
                    ranges[*part] = Range { least: low.max(down), most: high.min(up) };
                }
            }
            if ranges == before {
                return ranges;
            }
        }
    }

    /// The hidden numbers that follow from the equations alone. Reckoned modulo a prime: what is determined by whole numbers is so there.
    fn solved(&self) -> Vec<usize> {
        let hidden: Vec<usize> =
            (0..self.figures.len()).filter(|at| self.figures[*at] == Figure::Hidden).collect();
        let mut rows: Vec<Vec<u64>> = self
            .sums
            .iter()
            .map(|sum| {
                let factor = |at: &usize| {
                    u64::from(sum.parts.contains(at)) + if sum.whole == *at { PRIME - 1 } else { 0 }
                };
                hidden.iter().map(|at| factor(at) % PRIME).collect()
            })
            .collect();
        let mut done = 0;
        for column in 0..hidden.len() {
            let Some(pivot) = (done..rows.len()).find(|row| rows[*row][column] != 0) else { continue };
            rows.swap(done, pivot);
            let inverse = power(rows[done][column], PRIME - 2);
            rows[done].iter_mut().for_each(|factor| *factor = times(*factor, inverse));
            let by = rows[done].clone();
            for (row, factors) in rows.iter_mut().enumerate() {
                let factor = factors[column];
                if row != done && factor != 0 {
                    for (number, by) in factors.iter_mut().zip(&by) {
                        *number = (*number + times(PRIME - factor, *by)) % PRIME;
                    }
                }
            }
            done += 1;
        }
        let single = |row: &Vec<u64>| {
            let mut set = (0..row.len()).filter(|at| row[*at] != 0);
            set.next().filter(|_| set.next().is_none())
        };
        rows.iter().filter_map(single).map(|at| hidden[at]).collect()
    }
}

const PRIME: u64 = 2_147_483_647;

fn times(one: u64, other: u64) -> u64 {
    one * other % PRIME
}

fn power(base: u64, exponent: u64) -> u64 {
    if exponent == 0 {
        return 1;
    }
    let half = power(times(base, base), exponent / 2);
    if exponent % 2 == 1 { times(half, base) } else { half }
}

fn records() -> impl Strategy<Value = Vec<[usize; 4]>> {
    let skewed =
        |size: usize| (0..size, 0..size, 0..size).prop_map(|(one, two, three)| one.min(two).min(three));
    (0..500_usize).prop_flat_map(move |count| {
        vec([skewed(SIZES[0]), skewed(SIZES[1]), skewed(SIZES[2]), skewed(SIZES[3])], count)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(50))]

    #[test]
    fn no_equation_and_no_interval_pins_down_a_number(records in records(), is_star: bool, k in 2..12_u32) {
        let pairs = if is_star { STAR } else { CHAIN };
        let table = |(rows, columns): &(usize, usize)| {
            let cells = records.iter().map(|record| (record[*rows], record[*columns]));
            Table::count(SIZES[*rows], SIZES[*columns], cells).unwrap()
        };
        let linked: Vec<Linked> =
            pairs.iter().map(|pair| Linked { rows: pair.0, columns: Some(pair.1), table: table(pair) }).collect();
        let cells: Vec<Vec<u64>> = pairs
            .iter()
            .map(|(rows, columns)| {
                let mut cells = vec![0; SIZES[*rows] * SIZES[*columns]];
                for record in &records {
                    cells[record[*rows] * SIZES[*columns] + record[*columns]] += 1;
                }
                cells
            })
            .collect();
        let tables = suppress_all(&linked, k).unwrap();
        if records.len() < usize::try_from(k).unwrap() + 2 {
            prop_assert!(tables.iter().flat_map(figures).all(|figure| figure == Figure::Hidden));
            return Ok(());
        }
        let published = Published::new(&tables, &cells, &pairs);
        for ((figure, truth), range) in published.figures.iter().zip(&published.truth).zip(published.narrowed()) {
            prop_assert!((range.least..=range.most).contains(truth));
            prop_assert!(*figure != Figure::Hidden || range.is_harmless(k.into()), "{} in {:?}", truth, range);
        }
        for at in published.solved() {
            prop_assert!(published.truth[at] >= k.into(), "{} is solved", published.truth[at]);
        }
    }
}
