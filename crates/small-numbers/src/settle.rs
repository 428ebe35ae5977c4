//! Settling: raises fields until each combination that is shown is shared by enough records.
//!
//! Records that share theirs with enough others stay as they are, and large classes only grow. The others look for a class that
//! would be large enough if all came who could: first by raising one field, then two, and so on, and among those the class that
//! loses least. If that is too much to look through, the field that tells the most of them apart is raised by a step for all of
//! them, as Datafly does. Who finds no class at any level is not shown.
//!
//! The order of the records does not matter: equal records are one kind, kinds are sorted, and every choice ends with comparing
//! codes. No choice hangs on the order of a hash map.

use crate::kinds::{Kind, Way, kinds};
use crate::records::{Code, Levels, NOT_SHOWN, Record, is_silent};
use crate::tally::Tally;
use rustc_hash::{FxHashMap, FxHashSet};
use std::cmp::Reverse;

/// So many moves are looked through at once, and no more.
const MOST_MOVES: usize = 200_000;

/// Sizes of classes by what they show.
pub(crate) type Sizes<const F: usize> = FxHashMap<[Code; F], u32>;

/// A class that kinds could join.
struct Goal<const F: usize> {
    codes: [Code; F],
    /// What it costs the kind that it costs most.
    loss: u32,
    /// How many records could join.
    reach: u32,
    /// The last of the moves into it.
    last: Option<usize>,
}

/// That a kind joins a class by raising fields.
struct Move<const F: usize> {
    kind: usize,
    raised: [u8; F],
    /// The move before it into the same class.
    before: Option<usize>,
}

/// All that some kinds could do.
struct Moves<const F: usize> {
    goals: Vec<Goal<F>>,
    all: Vec<Move<F>>,
    goal_of: FxHashMap<[Code; F], usize>,
}

/// For each record the levels at which it is published, so that what is shown of a record is shown of at least `k`. Only of records
/// of which nothing is shown there may be fewer. No level is below where the author starts, equal records have equal levels, and
/// the order of the records does not matter.
pub fn settle<const F: usize>(records: &[Record<'_, F>], k: u32) -> Vec<Levels<F>> {
    let (mut kinds, kind_of) = kinds(records);
    let mut pending: Vec<usize> = (0..kinds.len()).collect();
    let mut large = Sizes::default();
    stay(&kinds, &mut pending, &mut large, k);
    let mut fields = 1;
    while fields <= F {
        let ways = pending.iter().filter_map(|place| kinds.get(*place)).map(|kind| kind.ways(fields));
        if ways.fold(0, usize::saturating_add) > MOST_MOVES {
            raise_what_tells_most(&mut kinds, &pending);
            stay(&kinds, &mut pending, &mut large, k);
            fields = 1;
        } else {
            let joined = Moves::of(&kinds, &pending, fields, &large, k).join(&mut kinds, &mut large, k);
            pending.retain(|place| !joined.contains(place));
            fields += 1;
        }
    }
    for place in pending {
        if let Some(kind) = kinds.get_mut(place) {
            kind.silence();
        }
    }
    records.iter().zip(kind_of).map(|(record, place)| levels(record, kinds.get(place))).collect()
}

/// The levels of a record of this kind.
fn levels<const F: usize>(record: &Record<'_, F>, kind: Option<&Kind<'_, F>>) -> Levels<F> {
    let mut raised = kind.map_or([u8::MAX; F], |kind| kind.raised).into_iter();
    record.map(|field| field.start.saturating_add(raised.next().unwrap_or(u8::MAX)))
}

/// Lets go of the kinds that are in large classes as they are, and of those that say nothing.
fn stay<const F: usize>(kinds: &[Kind<'_, F>], pending: &mut Vec<usize>, large: &mut Sizes<F>, k: u32) {
    let mut sizes = Sizes::default();
    for kind in pending.iter().filter_map(|place| kinds.get(*place)) {
        *sizes.entry(kind.shown()).or_default() += kind.count;
    }
    pending.retain(|place| {
        let Some(kind) = kinds.get(*place) else { return false };
        let codes = kind.shown();
        if is_silent(&codes) {
            return false;
        }
        let size = sizes.get(&codes).copied().unwrap_or_default();
        let is_large = large.contains_key(&codes) || size >= k;
        if is_large {
            *large.entry(codes).or_default() += kind.count;
        }
        !is_large
    });
}

/// Raises the field with the most different codes by a step.
fn raise_what_tells_most<const F: usize>(kinds: &mut [Kind<'_, F>], pending: &[usize]) {
    let mut seen: [FxHashSet<Code>; F] = std::array::from_fn(|_| FxHashSet::default());
    for kind in pending.iter().filter_map(|place| kinds.get(*place)) {
        for (seen, code) in seen.iter_mut().zip(kind.shown()) {
            if code != NOT_SHOWN {
                seen.insert(code);
            }
        }
    }
    let most = (0..F).max_by_key(|field| (seen.get(*field).map(FxHashSet::len), Reverse(*field)));
    for place in pending {
        let Some(kind) = kinds.get_mut(*place) else { continue };
        let field = kind.raised.iter_mut().zip(kind.ladders).nth(most.unwrap_or_default());
        if let Some((raised, ladder)) = field {
            *raised += u8::from(usize::from(*raised) < ladder.len());
        }
    }
}

impl<const F: usize> Moves<F> {
    /// What the pending kinds could do by raising at most so many fields, as far as it may lead to classes that are large enough.
    fn of(kinds: &[Kind<'_, F>], pending: &[usize], fields: usize, large: &Sizes<F>, k: u32) -> Self {
        let pending = || pending.iter().filter_map(|place| Some((*place, kinds.get(*place)?)));
        let mut tally = Tally::new();
        for (codes, size) in large {
            tally.add(codes, *size);
        }
        for (_, kind) in pending() {
            kind.each_way(fields, &mut |way| tally.add(&way.codes, kind.count));
        }
        let mut moves = Self { goals: Vec::new(), all: Vec::new(), goal_of: FxHashMap::default() };
        for (place, kind) in pending() {
            kind.each_way(fields, &mut |way| {
                if tally.may_be(&way.codes, k) && !is_silent(&way.codes) {
                    moves.add(place, kind.count, way);
                }
            });
        }
        moves
    }

    fn add(&mut self, kind: usize, count: u32, way: &Way<F>) {
        let next = self.goals.len();
        let goal = *self.goal_of.entry(way.codes).or_insert(next);
        if goal == next {
            self.goals.push(Goal { codes: way.codes, loss: 0, reach: 0, last: None });
        }
        if let Some(goal) = self.goals.get_mut(goal) {
            goal.loss = goal.loss.max(way.loss);
            goal.reach = goal.reach.saturating_add(count);
            self.all.push(Move { kind, raised: way.raised, before: goal.last });
            goal.last = Some(self.all.len() - 1);
        }
    }

    /// The moves into a class.
    fn into(&self, goal: &Goal<F>) -> impl Iterator<Item = &Move<F>> {
        let first = goal.last.and_then(|last| self.all.get(last));
        std::iter::successors(first, |step| step.before.and_then(|before| self.all.get(before)))
    }

    /// Lets kinds join classes that are large enough with them; each kind joins the one that loses least. Says which have joined.
    fn join(&self, kinds: &mut [Kind<'_, F>], large: &mut Sizes<F>, k: u32) -> FxHashSet<usize> {
        let size = |large: &Sizes<F>, goal: &Goal<F>| large.get(&goal.codes).copied().unwrap_or_default();
        let mut goals: Vec<&Goal<F>> =
            self.goals.iter().filter(|goal| size(large, goal).saturating_add(goal.reach) >= k).collect();
        goals.sort_unstable_by_key(|goal| (goal.loss, Reverse(goal.reach), goal.codes));
        let mut joined = FxHashSet::default();
        for goal in goals {
            let free = || self.into(goal).filter(|step| !joined.contains(&step.kind));
            let coming: u32 = free().filter_map(|step| kinds.get(step.kind)).map(|kind| kind.count).sum();
            if coming == 0 || size(large, goal).saturating_add(coming) < k {
                continue;
            }
            *large.entry(goal.codes).or_default() += coming;
            let coming: Vec<&Move<F>> = free().collect();
            for step in coming {
                if let Some(kind) = kinds.get_mut(step.kind) {
                    kind.raised = step.raised;
                }
                joined.insert(step.kind);
            }
        }
        joined
    }
}
