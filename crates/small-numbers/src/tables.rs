//! Tables of counts without small numbers, and without a way to reckon one.
//!
//! It goes in two steps:
//!
//! 1. **Margins.** Margins below `k + 2` are hidden, and the smallest others as long as all that is hidden is less than that together.
//!    The rows that are hidden then count as one row: that one can be reckoned by taking the shown rows from the total. So
//!    each row and each column that is left is empty or has at least `k + 2`.
//! 2. **Cells.** Cells below `k` are hidden, and further ones as long as a hidden one can be pinned down (see `rings`). This ends,
//!    since margins that are empty or at least `k + 2` pin down no cell if all cells are hidden.
//!
//! The two are for outsiders who know this rule. If two rows with five records are hidden, neither has nought or five, or it would not
//! have been hidden: each has one to four. With seven, each has one to six.
//!
//! What is hidden of a margin depends on the margin alone. So tables of the same records hide the same of an attribute that they
//! share. And one tells nothing new of another's cells: tables that agree in their margins are tables of some records, whatever is in
//! their cells, unless a chain of tables leads back to where it began. Such rings can pin down a cell that no table pins down
//! alone; [`suppress_all`] refuses them.

use crate::rings::Grid;
use std::collections::BTreeMap;
use std::fmt;

/// How many more than `k` a margin needs to be shown.
const SPARE: u64 = 2;

/// A number that is published, or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// At least `k`; or nought, where the other figures would say so anyway if what is hidden with its margin were shown as one.
    Shown(u64),
    /// Below `k`, or hidden to protect another.
    Hidden,
}

/// Counts of records by two attributes: each record is in one cell. One attribute alone is a table of one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    columns: usize,
    counts: Vec<u32>,
}

/// What may be published of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suppressed {
    /// Row by row.
    pub cells: Vec<Figure>,
    /// How many each row has.
    pub rows: Vec<Figure>,
    /// How many each column has.
    pub columns: Vec<Figure>,
    /// How many there are; hidden if fewer than `k + 2`, and all others with it.
    pub total: Figure,
}

/// A table among others of the same records. Attributes are numbers that the caller has given to them.
#[derive(Clone, Debug)]
pub struct Linked {
    /// The attribute whose values are the rows.
    pub rows: usize,
    /// The attribute whose values are the columns; none if there is one column, of all records.
    pub columns: Option<usize>,
    /// The counts.
    pub table: Table,
}

/// Why tables cannot be published together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// This table of two attributes closes a ring: others lead from the one to the other already.
    Ring {
        /// The attribute of its rows.
        rows: usize,
        /// The attribute of its columns.
        columns: usize,
    },
    /// Two tables count this attribute differently, so they are not of the same records.
    Disagree {
        /// The attribute.
        attribute: usize,
    },
}

impl fmt::Display for LinkError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ring { rows, columns } => {
                write!(to, "the table of attributes {rows} and {columns} closes a ring")
            }
            Self::Disagree { attribute } => write!(to, "tables count attribute {attribute} differently"),
        }
    }
}

impl std::error::Error for LinkError {}

impl Table {
    /// A table with so many columns, row by row; none if the last row is not complete.
    pub fn new(columns: usize, counts: Vec<u32>) -> Option<Self> {
        (counts.len().checked_rem(columns) == Some(0)).then_some(Self { columns, counts })
    }

    /// A table of one attribute.
    pub fn one_way(counts: Vec<u32>) -> Self {
        Self { columns: 1, counts }
    }

    /// Counts records by their row and column; none if a record is outside.
    pub fn count(
        rows: usize,
        columns: usize,
        records: impl IntoIterator<Item = (usize, usize)>,
    ) -> Option<Self> {
        let mut counts = vec![0_u32; rows.checked_mul(columns)?];
        for (row, column) in records {
            let cell = counts
                .get_mut(row.checked_mul(columns)?.checked_add(column)?)
                .filter(|_| column < columns)?;
            *cell = cell.saturating_add(1);
        }
        Self::new(columns, counts)
    }

    fn rows(&self) -> Vec<u64> {
        self.counts
            .chunks(self.columns.max(1))
            .map(|row| row.iter().map(|count| u64::from(*count)).sum())
            .collect()
    }

    fn columns(&self) -> Vec<u64> {
        let mut columns = vec![0; self.columns];
        for (column, count) in (0..self.columns).cycle().zip(&self.counts) {
            if let Some(column) = columns.get_mut(column) {
                *column += u64::from(*count);
            }
        }
        columns
    }

    fn places(&self) -> impl Iterator<Item = (usize, usize)> {
        let columns = self.columns.max(1);
        (0..self.counts.len()).map(move |cell| (cell / columns, cell % columns))
    }
}

/// A margin: which of its figures are hidden, and where each is when those count as one.
struct Margin {
    figures: Vec<Figure>,
    merged: Vec<usize>,
    len: usize,
}

impl Margin {
    /// Hides what is below so many, and more until the hidden have so many together.
    fn new(counts: &[u64], least: u64) -> Self {
        let mut is_hidden: Vec<bool> = counts.iter().map(|count| *count < least).collect();
        loop {
            let hidden: u64 =
                counts.iter().zip(&is_hidden).filter(|(_, hidden)| **hidden).map(|(count, _)| count).sum();
            if hidden == 0 {
                is_hidden.fill(false);
            }
            let shown = counts.iter().zip(&mut is_hidden).filter(|(_, hidden)| !**hidden);
            match shown.min_by_key(|(count, _)| **count) {
                Some((_, smallest)) if 0 < hidden && hidden < least => *smallest = true,
                _ => break,
            }
        }
        let figures: Vec<Figure> =
            counts.iter().zip(is_hidden).map(|(count, hidden)| figure(hidden, *count)).collect();
        let mut len = usize::from(figures.contains(&Figure::Hidden));
        let merged = figures.iter().map(|figure| {
            let is_shown = *figure != Figure::Hidden;
            len += usize::from(is_shown);
            if is_shown { len - 1 } else { 0 }
        });
        let merged = merged.collect();
        Self { figures, merged, len }
    }

    fn figure(&self, place: usize) -> Figure {
        self.figures.get(place).copied().unwrap_or(Figure::Hidden)
    }
}

fn figure(is_hidden: bool, count: u64) -> Figure {
    if is_hidden { Figure::Hidden } else { Figure::Shown(count) }
}

/// What may be published of a table with its margins and its total, so that nobody can pin down a hidden number: its smallest and
/// its largest possible value are at least `k` apart, or it is known to be at least `k`.
pub fn suppress(table: &Table, k: u32) -> Suppressed {
    let k = u64::from(k);
    let least = if k > 1 { k + SPARE } else { k };
    let (rows, columns) = (table.rows(), table.columns());
    let total: u64 = rows.iter().sum();
    if total < least {
        let hidden = |count| vec![Figure::Hidden; count];
        let (cells, rows, columns) = (hidden(table.counts.len()), hidden(rows.len()), hidden(columns.len()));
        return Suppressed { cells, rows, columns, total: Figure::Hidden };
    }
    let (rows, columns) = (Margin::new(&rows, least), Margin::new(&columns, least));
    let merged = |(row, column): (usize, usize)| {
        Some(rows.merged.get(row)? * columns.len + columns.merged.get(column)?)
    };
    let mut counts = vec![0; rows.len * columns.len];
    for (place, count) in table.places().zip(&table.counts) {
        if let Some(cell) = merged(place).and_then(|cell| counts.get_mut(cell)) {
            *cell += u64::from(*count);
        }
    }
    let grid = Grid::new(columns.len, &counts, k);
    let is_known_empty: Vec<bool> = (0..counts.len()).map(|cell| grid.is_known_empty(cell)).collect();
    let cells = table.places().zip(&table.counts).map(|(place, count)| {
        let Some(cell) = merged(place) else { return Figure::Hidden };
        let margins = [rows.figure(place.0), columns.figure(place.1)];
        figure(
            (grid.is_hidden(cell) || margins.contains(&Figure::Hidden))
                && is_known_empty.get(cell) != Some(&true),
            (*count).into(),
        )
    });
    Suppressed {
        cells: cells.collect(),
        rows: rows.figures,
        columns: columns.figures,
        total: Figure::Shown(total),
    }
}

/// What may be published of several tables of the same records together, so that nobody can pin down a hidden number from all of
/// them either.
///
/// # Errors
///
/// If tables are not of the same records, or lead from an attribute back to itself.
pub fn suppress_all(tables: &[Linked], k: u32) -> Result<Vec<Suppressed>, LinkError> {
    agree(tables)?;
    open_chains(tables)?;
    Ok(tables.iter().map(|linked| suppress(&linked.table, k)).collect())
}

/// Whether tables count each attribute alike, and equally many records.
fn agree(tables: &[Linked]) -> Result<(), LinkError> {
    let mut margins: BTreeMap<usize, Vec<u64>> = BTreeMap::new();
    let mut total = None;
    for Linked { rows, columns, table } in tables {
        let sum: u64 = table.rows().iter().sum();
        if *total.get_or_insert(sum) != sum {
            return Err(LinkError::Disagree { attribute: *rows });
        }
        let columns = columns.map(|columns| (columns, table.columns()));
        for (attribute, margin) in [(*rows, table.rows())].into_iter().chain(columns) {
            if *margins.entry(attribute).or_insert_with(|| margin.clone()) != margin {
                return Err(LinkError::Disagree { attribute });
            }
        }
    }
    Ok(())
}

/// Whether no chain of tables leads back to where it began.
fn open_chains(tables: &[Linked]) -> Result<(), LinkError> {
    let mut chains: BTreeMap<usize, usize> = BTreeMap::new();
    for Linked { rows, columns, .. } in tables {
        let Some(columns) = *columns else { continue };
        let from = *chains.entry(*rows).or_insert(*rows);
        let to = *chains.entry(columns).or_insert(columns);
        if from == to {
            return Err(LinkError::Ring { rows: *rows, columns });
        }
        for chain in chains.values_mut().filter(|chain| **chain == to) {
            *chain = from;
        }
    }
    Ok(())
}
