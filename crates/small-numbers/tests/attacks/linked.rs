//! Tables of the same records: an outsider who looks at every set of records that fits what all tables show.

use super::tables::{Range, each_world, figures, fits, numbers, obeys};
use proptest::collection::vec;
use proptest::prelude::*;
use small_numbers::{Figure, LinkError, Linked, Suppressed, Table, suppress, suppress_all};

/// Pairs of attributes of records with so many values each.
struct Shape {
    sizes: &'static [usize],
    pairs: &'static [(usize, usize)],
}

const SHAPES: [Shape; 4] = [
    Shape { sizes: &[2, 2, 2], pairs: &[(0, 1), (1, 2)] },
    Shape { sizes: &[2, 3, 2], pairs: &[(0, 1), (1, 2)] },
    Shape { sizes: &[3, 2, 2], pairs: &[(0, 1), (2, 0)] },
    Shape { sizes: &[2, 2, 2, 2], pairs: &[(0, 1), (0, 2), (0, 3)] },
];

impl Shape {
    fn cells(&self) -> usize {
        self.sizes.iter().product()
    }

    /// The value of an attribute in a cell of the whole.
    fn value(&self, cell: usize, attribute: usize) -> usize {
        cell / self.sizes[attribute + 1..].iter().product::<usize>() % self.sizes[attribute]
    }

    /// The cells of the table of a pair.
    fn table(&self, whole: &[u64], (rows, columns): (usize, usize)) -> Vec<u64> {
        let mut table = vec![0; self.sizes[rows] * self.sizes[columns]];
        for (cell, count) in whole.iter().enumerate() {
            table[self.value(cell, rows) * self.sizes[columns] + self.value(cell, columns)] += count;
        }
        table
    }

    fn linked(&self, whole: &[u64]) -> Vec<Linked> {
        let table = |pair: &(usize, usize)| {
            let counts =
                self.table(whole, *pair).into_iter().map(|count| u32::try_from(count).unwrap()).collect();
            Linked {
                rows: pair.0,
                columns: Some(pair.1),
                table: Table::new(self.sizes[pair.1], counts).unwrap(),
            }
        };
        self.pairs.iter().map(table).collect()
    }

    /// What is known of each number of each table, table by table: to somebody who does not know the rule, and to somebody who does.
    fn ranges(&self, tables: &[Suppressed], total: u64, k: u32) -> [Vec<Range>; 2] {
        let figures: Vec<Vec<Figure>> = tables.iter().map(figures).collect();
        let mut ranges = [(); 2].map(|()| vec![Range::NONE; figures.iter().map(Vec::len).sum()]);
        each_world(&vec![Figure::Hidden; self.cells()], total, &mut Vec::new(), &mut |whole| {
            let mut world = Vec::new();
            let mut does_obey = true;
            for ((pair, table), figures) in self.pairs.iter().zip(tables).zip(&figures) {
                let numbers = numbers(&self.table(whole, *pair), self.sizes[pair.1]);
                if !figures.iter().zip(&numbers).all(|(figure, number)| fits(*figure, *number)) {
                    return;
                }
                does_obey &= obeys(table, &numbers, k);
                world.extend(numbers);
            }
            for ranges in ranges.iter_mut().take(if does_obey { 2 } else { 1 }) {
                ranges.iter_mut().zip(&world).for_each(|(range, number)| range.add(*number));
            }
        });
        ranges
    }
}

fn wholes() -> impl Strategy<Value = (usize, Vec<u64>, u32)> {
    (0..SHAPES.len(), 2..4_u32, 2..7_u64).prop_flat_map(|(shape, k, more)| {
        let cells = SHAPES[shape].cells();
        let total = usize::try_from(u64::from(k) + more).unwrap().min(if cells > 12 { 5 } else { 8 });
        let skewed = (0..cells, 0..cells).prop_map(|(one, other)| one.min(other));
        let whole = vec(skewed, total).prop_map(move |records| {
            (0..cells)
                .map(|cell| records.iter().filter(|record| **record == cell).count().try_into().unwrap())
                .collect()
        });
        (Just(shape), whole, Just(k))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(50))]

    #[test]
    fn no_hidden_number_is_pinned_down_by_all_tables((shape, whole, k) in wholes()) {
        let shape = &SHAPES[shape];
        let tables = suppress_all(&shape.linked(&whole), k).unwrap();
        for ranges in shape.ranges(&tables, whole.iter().sum(), k) {
            for (figure, range) in tables.iter().flat_map(figures).zip(ranges) {
                prop_assert!(figure != Figure::Hidden || range.is_harmless(k.into()), "{:?}: {:?}", range, tables);
            }
        }
    }

    /// One table hides of an attribute what another hides.
    #[test]
    fn tables_agree((shape, whole, k) in wholes()) {
        let shape = &SHAPES[shape];
        let mut margins = std::collections::BTreeMap::new();
        for (pair, table) in shape.pairs.iter().zip(suppress_all(&shape.linked(&whole), k).unwrap()) {
            for (attribute, margin) in [(pair.0, table.rows), (pair.1, table.columns)] {
                prop_assert_eq!(margins.entry(attribute).or_insert(margin.clone()), &margin);
            }
        }
    }
}

/// All of the first row have the first value of a third attribute, and all of the first column the second. So nobody is in the
/// first cell, which the table of both hides.
#[test]
fn a_ring_can_pin_down_what_no_table_does_alone() {
    let records = [
        (1, [0, 1, 0]),
        (5, [0, 2, 0]),
        (1, [1, 0, 1]),
        (5, [1, 1, 0]),
        (5, [1, 2, 1]),
        (5, [2, 0, 1]),
        (5, [2, 1, 0]),
        (5, [2, 2, 1]),
    ];
    let table = |rows: usize, columns: usize, width: usize| {
        let each = records.iter().flat_map(|(count, record)| vec![(record[rows], record[columns]); *count]);
        Linked { rows, columns: Some(columns), table: Table::count(3, width, each).unwrap() }
    };
    let ring = [table(0, 2, 2), table(1, 2, 2), table(0, 1, 3)];
    let alone = ring.each_ref().map(|linked| suppress(&linked.table, 3));
    assert_eq!(alone[0].cells[1], Figure::Shown(0), "nobody in the first row has the second value");
    assert_eq!(alone[1].cells[0], Figure::Shown(0), "nobody in the first column has the first value");
    assert_eq!(alone[2].cells[0], Figure::Hidden);
    assert_eq!(suppress_all(&ring, 3), Err(LinkError::Ring { rows: 0, columns: 1 }));
}

#[test]
fn tables_of_other_records_are_refused() {
    let one_way =
        |rows, counts: &[u32]| Linked { rows, columns: None, table: Table::one_way(counts.to_vec()) };
    let same = [one_way(0, &[5, 6]), one_way(0, &[5, 6]), one_way(1, &[1, 10])];
    assert!(suppress_all(&same, 2).is_ok());
    assert!(suppress_all(&[], 2).is_ok());
    let disagree = |attribute| Err(LinkError::Disagree { attribute });
    assert_eq!(suppress_all(&[one_way(0, &[5, 6]), one_way(0, &[6, 5])], 2), disagree(0));
    assert_eq!(suppress_all(&[one_way(0, &[5, 6]), one_way(1, &[6, 6])], 2), disagree(1));
    let square = Linked { rows: 3, columns: Some(3), table: Table::new(1, vec![4]).unwrap() };
    assert_eq!(suppress_all(&[square], 2), Err(LinkError::Ring { rows: 3, columns: 3 }));
}
