//! Rings: what an outsider can know of hidden cells, and what to hide so that it is not too much.
//!
//! An outsider has the cells that are shown and the margins of all rows and columns. Tables that fit them differ by records that
//! are moved along rings: out of a cell, into another of its column, out of one of that one's row, and so on until back, through
//! hidden cells only, and none below nought. So a hidden number can be no more and no less than rings allow. The most that can be
//! moved is a largest flow through a net of rows and columns, hence exact, and whole numbers suffice for it.
//!
//! An outsider knows the rule, too: where cells are hidden, one of them is small and not nought. Of what rings allow that takes
//! away one at either end, and no more: short of the most that can be moved by one, just one is left in all the cells that end it.

/// A table all margins of which are shown, with the cells that are not.
pub(crate) struct Grid {
    rows: usize,
    columns: usize,
    /// Row by row.
    cells: Vec<Cell>,
}

#[derive(Clone, Copy)]
struct Cell {
    count: u64,
    is_hidden: bool,
}

/// Whether records are moved into a cell or out of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    In,
    Out,
}

/// The cells along which records can be moved into another or out of it, from that one's row to its column.
struct Ring {
    cells: Vec<usize>,
    /// What is shown in them.
    shown: u64,
}

/// A row or a column, when looking for a ring.
#[derive(Clone, Copy)]
struct Node {
    /// What is shown in the cells on the way here; the largest number if there is no way yet.
    shown: u64,
    /// The node before, and the cell between.
    from: Option<(usize, usize)>,
    is_done: bool,
}

impl Grid {
    /// Hides what is below `k`, and more until no hidden number can be pinned down.
    pub fn new(columns: usize, counts: &[u64], k: u64) -> Self {
        let cells: Vec<Cell> =
            counts.iter().map(|count| Cell { count: *count, is_hidden: *count < k }).collect();
        let mut grid = Self { rows: cells.len().checked_div(columns).unwrap_or_default(), columns, cells };
        while grid.hide_more(k) {}
        grid
    }

    /// Whether the cell is hidden.
    pub fn is_hidden(&self, cell: usize) -> bool {
        self.cells.get(cell).is_none_or(|cell| cell.is_hidden)
    }

    /// Whether an outsider knows that nobody is in the cell.
    pub fn is_known_empty(&self, cell: usize) -> bool {
        self.count(cell) == 0 && self.room(cell, Way::In, 1).0 == 0
    }

    fn count(&self, cell: usize) -> u64 {
        self.cells.get(cell).map_or(0, |cell| cell.count)
    }

    /// Hides cells until each that is hidden now is safe; says whether there were any.
    fn hide_more(&mut self, k: u64) -> bool {
        let mut has_changed = false;
        for cell in 0..self.cells.len() {
            while let Some(ring) = self.is_hidden(cell).then(|| self.missing(cell, k)).flatten() {
                has_changed = true;
                for cell in ring.cells {
                    if let Some(cell) = self.cells.get_mut(cell) {
                        cell.is_hidden = true;
                    }
                }
            }
        }
        has_changed
    }

    /// What to hide for a hidden cell that can be pinned down; nothing if it cannot be.
    fn missing(&self, cell: usize, k: u64) -> Option<Ring> {
        let count = self.count(cell);
        let (more, ring_in) = self.room(cell, Way::In, k + 1);
        if more > k {
            return None;
        }
        let (less, ring_out) = self.room(cell, Way::Out, count.min(k + 1));
        let is_known_empty = count == 0 && more == 0;
        let is_known_large = count - less >= k;
        let is_wide = more.saturating_sub(1) + less.saturating_sub(1) >= k;
        if is_known_empty || is_known_large || is_wide {
            return None;
        }
        // There is a ring: if all is hidden, margins that are empty or at least `k + 2` leave every cell wide.
        ring_in.into_iter().chain(ring_out).min_by_key(|ring| ring.shown)
    }

    /// How many records an outsider must think could be moved into a cell or out of it, and the cheapest ring to hide for more.
    fn room(&self, cell: usize, way: Way, wanted: u64) -> (u64, Option<Ring>) {
        let mut world = self.cells.clone();
        let mut moved = 0;
        while moved < wanted {
            let Some(ring) = self.ring(&world, cell, way) else { break };
            if ring.shown > 0 {
                return (moved, Some(ring));
            }
            // The first cell of a ring is in the row of the cell that it is about, the second in the column of the first.
            let loses = |place: usize| place.is_multiple_of(2) == (way == Way::In);
            let losing = ring.cells.iter().enumerate().filter(|(place, _)| loses(*place));
            let most = losing.filter_map(|(_, cell)| world.get(*cell)).map(|cell| cell.count).min();
            let by = most.unwrap_or_default().min(wanted - moved);
            for (place, cell) in ring.cells.iter().enumerate() {
                if let Some(cell) = world.get_mut(*cell) {
                    cell.count = if loses(place) { cell.count - by } else { cell.count + by };
                }
            }
            moved += by;
        }
        (moved, None)
    }

    /// The ring along which records can be moved into a cell or out of it that has the least shown in it. Dijkstra's way through
    /// rows and columns.
    fn ring(&self, world: &[Cell], about: usize, way: Way) -> Option<Ring> {
        let start = about.checked_div(self.columns)?;
        let goal = self.rows + about.checked_rem(self.columns)?;
        let mut nodes = vec![Node { shown: u64::MAX, from: None, is_done: false }; self.rows + self.columns];
        nodes.get_mut(start)?.shown = 0;
        loop {
            let open = nodes.iter().enumerate().filter(|(_, node)| !node.is_done && node.shown < u64::MAX);
            let (place, shown) = open
                .map(|(place, node)| (place, node.shown))
                .min_by_key(|(place, shown)| (*shown, *place != goal))?;
            if place == goal {
                return Some(Ring { cells: back(&nodes, goal), shown });
            }
            nodes.get_mut(place)?.is_done = true;
            let is_row = place < self.rows;
            for (other, node) in
                nodes.iter_mut().enumerate().filter(|(other, _)| (*other < self.rows) != is_row)
            {
                let (row, column) = if is_row { (place, other) } else { (other, place) };
                let between = row * self.columns + (column - self.rows);
                let Some(cell) = world.get(between).filter(|_| between != about) else { continue };
                let loses = is_row == (way == Way::In);
                let shown = shown.saturating_add(if cell.is_hidden { 0 } else { cell.count.max(1) });
                if shown < node.shown && (cell.count > 0 || !loses) {
                    (node.shown, node.from) = (shown, Some((place, between)));
                }
            }
        }
    }
}

/// The cells on the way to a node, from its start.
fn back(nodes: &[Node], goal: usize) -> Vec<usize> {
    let step = |node: usize| nodes.get(node).and_then(|node| node.from);
    let mut cells: Vec<usize> =
        std::iter::successors(step(goal), |(before, _)| step(*before)).map(|(_, cell)| cell).collect();
    cells.reverse();
    cells
}
