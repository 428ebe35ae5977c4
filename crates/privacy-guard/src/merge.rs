//! Of findings that overlap, one.

use crate::reading::Found;
use crate::{Kind, Severity};

/// Sorts findings and leaves no two that overlap.
///
/// What contains another wins, unless the other is of a form that nothing else has; of those that overlap in part and give away the
/// same, one that covers both is made, since a character too many costs a click and a character too few gives a child away.
pub(crate) fn merge(mut found: Vec<Found>) -> Vec<Found> {
    found.retain(|one| one.from < one.to);
    found.sort_by(|a, b| a.from.cmp(&b.from).then(b.to.cmp(&a.to)).then(rank(b.kind).cmp(&rank(a.kind))));
    let mut merged: Vec<Found> = Vec::with_capacity(found.len());
    for next in found {
        match merged.last_mut() {
            Some(last) if next.from < last.to => join(last, next),
            _ => merged.push(next),
        }
    }
    merged
}

/// Takes up a finding that begins in another one.
fn join(last: &mut Found, next: Found) {
    let to = last.to.max(next.to);
    let from = last.from;
    let stronger = strength(&next) > strength(last);
    let same = next.from == last.from && next.to == last.to;
    // A name within a day, a place or a school is a part of that.
    let outranks =
        stronger && next.kind.severity() > last.kind.severity() && (next.kind != Kind::Person || same);
    if next.to <= last.to && !outranks {
        // It lies within. A street keeps its name's name, a school too.
        if stronger && same {
            *last = next;
        }
        return;
    }
    let who = last.who.take().or_else(|| next.who.clone());
    if stronger {
        *last = next;
    }
    last.from = from;
    last.to = to;
    last.who = who;
}

fn strength(found: &Found) -> (Severity, u8, usize) {
    (found.kind.severity(), rank(found.kind), found.to - found.from)
}

/// How little the form of a kind can be taken for another one.
const fn rank(kind: Kind) -> u8 {
    match kind {
        Kind::Iban | Kind::Email => 9,
        Kind::Handle => 8,
        Kind::NationalId => 7,
        Kind::BirthDate => 6,
        Kind::DocumentId => 5,
        Kind::Phone => 4,
        Kind::Plate => 3,
        Kind::Address => 2,
        Kind::Person => 1,
        Kind::Institution | Kind::Place | Kind::Date | Kind::Age => 0,
    }
}
