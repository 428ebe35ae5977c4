//! One table: an outsider who looks at every table that fits what is shown.

use proptest::collection::vec;
use proptest::prelude::*;
use small_numbers::{Figure, Suppressed, Table, suppress};
use std::collections::BTreeMap;

/// The smallest and the largest that a number is in any world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    pub least: u64,
    pub most: u64,
}

impl Range {
    /// No world yet.
    pub const NONE: Self = Self { least: u64::MAX, most: 0 };

    pub fn add(&mut self, number: u64) {
        (self.least, self.most) = (self.least.min(number), self.most.max(number));
    }

    /// Whether somebody who knows the range of a hidden number may know it.
    pub fn is_harmless(self, k: u64) -> bool {
        self.least >= k || self.most.saturating_sub(self.least) >= k
    }
}

pub fn fits(figure: Figure, number: u64) -> bool {
    figure == Figure::Hidden || figure == Figure::Shown(number)
}

/// Visits all ways to put so many into cells of which some are known.
pub fn each_world(cells: &[Figure], total: u64, world: &mut Vec<u64>, visit: &mut impl FnMut(&[u64])) {
    match cells {
        [] if total == 0 => visit(world),
        [] => {}
        [cell, cells @ ..] => {
            let numbers = match *cell {
                Figure::Shown(number) if number > total => return,
                Figure::Shown(number) => number..=number,
                Figure::Hidden if cells.is_empty() => total..=total,
                Figure::Hidden => 0..=total,
            };
            for number in numbers {
                world.push(number);
                each_world(cells, total - number, world, visit);
                world.pop();
            }
        }
    }
}

/// All numbers of a table whose cells are these: the cells, the rows, the columns.
pub fn numbers(cells: &[u64], columns: usize) -> Vec<u64> {
    let rows = cells.chunks(columns).map(|row| row.iter().sum());
    let sums = (0..columns).map(|column| cells.iter().skip(column).step_by(columns).sum());
    cells.iter().copied().chain(rows).chain(sums).collect()
}

/// All figures of a table, in the order of its numbers.
pub fn figures(table: &Suppressed) -> Vec<Figure> {
    table.cells.iter().chain(&table.rows).chain(&table.columns).copied().collect()
}

/// How many a margin needs to be shown.
pub fn spared(k: u32) -> u64 {
    u64::from(if k > 1 { k + 2 } else { k })
}

/// Whether it may be that just these are hidden, for somebody who knows the rule but not what it hides first: among the margins that are
/// hidden, one is small, and among the cells that are hidden though their margins are shown. The margins that are hidden
/// count as one row or column.
pub fn obeys(table: &Suppressed, numbers: &[u64], k: u32) -> bool {
    let (height, width) = (table.rows.len(), table.columns.len());
    let (cells, margins) = numbers.split_at(height * width);
    let (rows, columns) = margins.split_at(height);
    let is_small = |number: u64, least: u64| 0 < number && number < least;
    let mut sides = [(&table.rows, rows), (&table.columns, columns)].into_iter().map(|(figures, numbers)| {
        let mut hidden =
            figures.iter().zip(numbers).filter(|(figure, _)| **figure == Figure::Hidden).peekable();
        hidden.peek().is_none() || hidden.any(|(_, number)| is_small(*number, spared(k)))
    });
    if !sides.all(|side| side) {
        return false;
    }
    let merged = |figures: &[Figure], at: usize| if figures[at] == Figure::Hidden { usize::MAX } else { at };
    let mut sums = BTreeMap::new();
    let mut is_any_hidden = false;
    for (at, (number, figure)) in cells.iter().zip(&table.cells).enumerate() {
        let place = (merged(&table.rows, at / width), merged(&table.columns, at % width));
        *sums.entry(place).or_insert(0) += number;
        is_any_hidden |= *figure == Figure::Hidden && place.0 != usize::MAX && place.1 != usize::MAX;
    }
    !is_any_hidden || sums.into_values().any(|sum| is_small(sum, k.into()))
}

/// What is known of each number of a table, if this is all that is published; with a `k`, to somebody who knows the rule.
fn ranges(table: &Suppressed, total: u64, k: Option<u32>) -> Vec<Range> {
    let figures = figures(table);
    let mut ranges = vec![Range::NONE; figures.len()];
    each_world(&table.cells, total, &mut Vec::new(), &mut |world| {
        let numbers = numbers(world, table.columns.len());
        let does_fit = figures.iter().zip(&numbers).all(|(figure, number)| fits(*figure, *number));
        if does_fit && k.is_none_or(|k| obeys(table, &numbers, k)) {
            ranges.iter_mut().zip(numbers).for_each(|(range, number)| range.add(number));
        }
    });
    ranges
}

fn cells() -> impl Strategy<Value = (usize, Vec<u32>)> {
    let count = prop_oneof![2 => Just(0), 3 => 1..3_u32, 2 => 3..8_u32];
    (1..=3_usize, 1..=3_usize)
        .prop_flat_map(move |(rows, columns)| (Just(columns), vec(count.clone(), rows * columns)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_hidden_number_is_pinned_down((columns, counts) in cells(), k in 1..6_u32) {
        let total: u32 = counts.iter().sum();
        prop_assume!(total <= 14);
        let table = suppress(&Table::new(columns, counts.clone()).unwrap(), k);
        if u64::from(total) < spared(k) {
            prop_assert!(figures(&table).iter().all(|figure| *figure == Figure::Hidden) && table.total == Figure::Hidden);
            return Ok(());
        }
        prop_assert_eq!(table.total, Figure::Shown(total.into()));
        let truth = numbers(&counts.iter().map(|count| u64::from(*count)).collect::<Vec<_>>(), columns);
        for k_if_known in [None, Some(k)] {
            let ranges = ranges(&table, total.into(), k_if_known);
            for ((figure, truth), range) in figures(&table).into_iter().zip(&truth).zip(ranges) {
                prop_assert!(fits(figure, *truth) && (range.least..=range.most).contains(truth));
                prop_assert!(figure == Figure::Hidden || *truth == 0 || *truth >= k.into(), "{} is small", truth);
                prop_assert!(figure != Figure::Hidden || range.is_harmless(k.into()), "{} in {:?}: {:?}", truth, range, table);
            }
        }
    }
}

fn shown(figures: &[Figure]) -> Vec<Option<u64>> {
    figures
        .iter()
        .map(|figure| if let Figure::Shown(number) = figure { Some(*number) } else { None })
        .collect()
}

#[test]
fn one_attribute() {
    let rows = |counts: &[u32], k| shown(&suppress(&Table::one_way(counts.to_vec()), k).rows);
    assert_eq!(rows(&[20, 3, 9, 30], 5), [Some(20), None, None, Some(30)], "the smallest is hidden with it");
    assert_eq!(rows(&[20, 3, 4, 30], 5), [Some(20), None, None, Some(30)], "two that are enough together");
    assert_eq!(rows(&[20, 1, 0, 30], 5), [None, None, None, Some(30)], "a nought helps nobody");
    assert_eq!(rows(&[20, 0, 0, 30], 5), [Some(20), Some(0), Some(0), Some(30)], "the others say it anyway");
    assert_eq!(rows(&[2, 2], 5), [None, None], "fewer than that altogether");
    assert_eq!(rows(&[7], 5), [Some(7)]);
    assert_eq!(rows(&[], 5), []);
    assert_eq!(rows(&[2, 0, 1], 1), [Some(2), Some(0), Some(1)]);
    assert_eq!(rows(&[2, 0, 1], 0), [Some(2), Some(0), Some(1)]);
}

#[test]
fn two_attributes() {
    let cells = |counts: &[u32], k| shown(&suppress(&Table::new(3, counts.to_vec()).unwrap(), k).cells);
    // The cheapest ring around the three.
    assert_eq!(
        cells(&[3, 20, 30, 20, 10, 40, 30, 40, 50], 5),
        [None, None, Some(30), None, None, Some(40), Some(30), Some(40), Some(50)]
    );
    // Nothing is small, nothing is hidden.
    assert_eq!(cells(&[5, 5, 5, 5, 5, 5], 5), [Some(5); 6]);
    // Were only the four hidden, each would have one to three: if one had nought or four, none of them would be small.
    assert_eq!(cells(&[2, 2, 5, 2, 2, 5, 5, 5, 9], 3), [None; 9]);
    // A row of small cells.
    let table = suppress(&Table::new(3, vec![2, 2, 3, 10, 10, 10]).unwrap(), 5);
    assert_eq!((shown(&table.cells), shown(&table.rows)), (vec![None; 6], vec![Some(7), Some(30)]));
}

#[test]
fn tables_are_whole() {
    assert_eq!(Table::new(2, vec![1, 2, 3]), None);
    assert_eq!(Table::new(0, vec![1]), None);
    assert_eq!(Table::count(2, 2, [(0, 1), (1, 1), (0, 1)]), Table::new(2, vec![0, 2, 0, 1]));
    assert_eq!(Table::count(2, 2, [(0, 2)]), None);
    assert_eq!(Table::count(2, 2, [(2, 0)]), None);
}
