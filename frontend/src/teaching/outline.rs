//! The tree of a draft as a list of parts, pure: who stands where, and where a part goes that is moved. Among what stands in one part only
//! parts of one sort are neighbours: modules, activities, blocks, questions of the bank.

use shared::core::id::PartId;
use shared::learning::{DraftPartSummary, PartKind, PartMove};

/// What parts are neighbours of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// Chapters.
    Module,
    /// What learners complete.
    Activity,
    /// What lessons are made of.
    Block,
    /// The course, and questions of its bank.
    Other,
}

/// Which sort a kind is of.
pub const fn sort(kind: PartKind) -> Sort {
    match kind {
        PartKind::Module => Sort::Module,
        _ if kind.is_activity() => Sort::Activity,
        _ if kind.is_block() => Sort::Block,
        _ => Sort::Other,
    }
}

/// The part of this id.
pub fn find(parts: &[DraftPartSummary], id: PartId) -> Option<&DraftPartSummary> {
    parts.iter().find(|part| part.id == id)
}

/// The course itself.
pub fn root(parts: &[DraftPartSummary]) -> Option<PartId> {
    parts.iter().find(|part| part.kind == PartKind::Course).map(|part| part.id)
}

/// What stands in a part, of one sort, in order.
pub fn within(parts: &[DraftPartSummary], parent: PartId, of: Sort) -> Vec<PartId> {
    let is_there = |part: &&DraftPartSummary| part.parent_id == Some(parent) && sort(part.kind) == of;
    parts.iter().filter(is_there).map(|part| part.id).collect()
}

/// In what activities can stand, in order: the modules, then the course.
pub fn containers(parts: &[DraftPartSummary]) -> Vec<PartId> {
    let root = root(parts);
    root.map(|root| within(parts, root, Sort::Module)).unwrap_or_default().into_iter().chain(root).collect()
}

/// The neighbours of a part and its place among them, from 0.
pub fn place(parts: &[DraftPartSummary], id: PartId) -> Option<(Vec<PartId>, usize)> {
    let part = find(parts, id)?;
    let neighbours = within(parts, part.parent_id?, sort(part.kind));
    let place = neighbours.iter().position(|one| *one == id)?;
    Some((neighbours, place))
}

/// One place up. The first activity of a module goes to the end of the one before.
pub fn up(parts: &[DraftPartSummary], id: PartId) -> Option<PartMove> {
    let part = find(parts, id)?;
    let (neighbours, place) = place(parts, id)?;
    if let Some(before) = place.checked_sub(1) {
        let after = before.checked_sub(1).and_then(|place| neighbours.get(place)).copied();
        return Some(PartMove { parent_id: part.parent_id?, after });
    }
    let parent_id = next_container(parts, part, |place| place.checked_sub(1))?;
    Some(PartMove { parent_id, after: within(parts, parent_id, Sort::Activity).last().copied() })
}

/// One place down. The last activity of a module goes to the beginning of the next.
pub fn down(parts: &[DraftPartSummary], id: PartId) -> Option<PartMove> {
    let part = find(parts, id)?;
    let (neighbours, place) = place(parts, id)?;
    if let Some(next) = neighbours.get(place + 1) {
        return Some(PartMove { parent_id: part.parent_id?, after: Some(*next) });
    }
    let parent_id = next_container(parts, part, |place| Some(place + 1))?;
    Some(PartMove { parent_id, after: None })
}

fn next_container(
    parts: &[DraftPartSummary],
    part: &DraftPartSummary,
    step: impl Fn(usize) -> Option<usize>,
) -> Option<PartId> {
    if sort(part.kind) != Sort::Activity {
        return None;
    }
    let containers = containers(parts);
    let here = containers.iter().position(|one| Some(*one) == part.parent_id)?;
    containers.get(step(here)?).copied()
}

/// To the end of a part.
pub fn into(parts: &[DraftPartSummary], id: PartId, parent: PartId) -> Option<PartMove> {
    let part = find(parts, id)?;
    let others = within(parts, parent, sort(part.kind));
    Some(PartMove { parent_id: parent, after: others.into_iter().rfind(|one| *one != id) })
}

/// Where a part goes that is dropped on another one, on its upper or lower half; nothing where it cannot go, or stands already.
pub fn dropped(parts: &[DraftPartSummary], id: PartId, on: PartId, below: bool) -> Option<PartMove> {
    let (part, target) = (find(parts, id)?, find(parts, on)?);
    if id == on {
        return None;
    }
    if sort(part.kind) == sort(target.kind) {
        let parent_id = target.parent_id?;
        if !part.kind.fits_in(find(parts, parent_id)?.kind) {
            return None;
        }
        let others: Vec<PartId> =
            within(parts, parent_id, sort(part.kind)).into_iter().filter(|one| *one != id).collect();
        let place = others.iter().position(|one| *one == on)?;
        let before = place.checked_sub(1).and_then(|place| others.get(place)).copied();
        let to = PartMove { parent_id, after: if below { Some(on) } else { before } };
        return (to != stands(parts, id)?).then_some(to);
    }
    part.kind
        .fits_in(target.kind)
        .then(|| into(parts, id, on))
        .flatten()
        .filter(|_| part.parent_id != Some(on))
}

/// Where a part stands, said as a move.
fn stands(parts: &[DraftPartSummary], id: PartId) -> Option<PartMove> {
    let (neighbours, place) = place(parts, id)?;
    let after = place.checked_sub(1).and_then(|place| neighbours.get(place)).copied();
    Some(PartMove { parent_id: find(parts, id)?.parent_id?, after })
}

/// Puts a part elsewhere in the list.
pub fn put(parts: &mut Vec<DraftPartSummary>, id: PartId, to: PartMove) {
    let Some(from) = parts.iter().position(|part| part.id == id) else { return };
    let mut part = parts.remove(from);
    part.parent_id = Some(to.parent_id);
    let before = parts.iter().position(|one| one.id == to.after.unwrap_or(to.parent_id));
    let place = before.map_or(parts.len(), |place| place + 1);
    parts.insert(place, part);
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::learning::Settings;

    fn id(number: u32) -> PartId {
        format!("01a1ffa6-3c1b-7845-8f56-{number:012}").parse().unwrap()
    }

    fn part(number: u32, parent: Option<u32>, settings: Settings) -> DraftPartSummary {
        DraftPartSummary {
            id: id(number),
            parent_id: parent.map(id),
            kind: settings.kind(),
            key: number.to_string(),
            position: 0,
            settings,
            revision: 1,
            title: String::new(),
            translations: Vec::new(),
        }
    }

    /// A course (0) with two modules (1, 2), lessons 11 and 12 in the first, 21 in the second, 3 after the modules, and two blocks.
    fn course() -> Vec<DraftPartSummary> {
        let lesson = |number, parent| {
            part(number, Some(parent), Settings::Lesson { minutes: 1, exercise: false, optional: false })
        };
        vec![
            part(0, None, Settings::Course { hours: 1 }),
            part(1, Some(0), Settings::Module { hours: 1 }),
            lesson(11, 1),
            part(111, Some(11), Settings::Text),
            part(112, Some(11), Settings::Callout),
            lesson(12, 1),
            part(2, Some(0), Settings::Module { hours: 1 }),
            lesson(21, 2),
            lesson(3, 0),
        ]
    }

    fn order(parts: &[DraftPartSummary]) -> Vec<Vec<PartId>> {
        containers(parts).into_iter().map(|one| within(parts, one, Sort::Activity)).collect()
    }

    fn ids(numbers: &[&[u32]]) -> Vec<Vec<PartId>> {
        numbers.iter().map(|numbers| numbers.iter().copied().map(id).collect()).collect()
    }

    #[test]
    fn an_activity_goes_down_through_the_course_and_up_again() {
        let mut parts = course();
        let mut seen = Vec::new();
        while let Some(to) = down(&parts, id(11)) {
            put(&mut parts, id(11), to);
            seen.push(order(&parts));
        }
        assert_eq!(
            seen,
            [
                ids(&[&[12, 11], &[21], &[3]]),
                ids(&[&[12], &[11, 21], &[3]]),
                ids(&[&[12], &[21, 11], &[3]]),
                ids(&[&[12], &[21], &[11, 3]]),
                ids(&[&[12], &[21], &[3, 11]]),
            ]
        );
        let mut steps = 0;
        while let Some(to) = up(&parts, id(11)) {
            put(&mut parts, id(11), to);
            steps += 1;
        }
        assert_eq!((steps, order(&parts)), (5, ids(&[&[11, 12], &[21], &[3]])));
    }

    #[test]
    fn modules_change_places_with_modules_and_blocks_with_blocks() {
        let mut parts = course();
        let place = up(&parts, id(2)).unwrap();
        put(&mut parts, id(2), place);
        assert_eq!(within(&parts, id(0), Sort::Module), [id(2), id(1)]);
        assert_eq!(up(&parts, id(2)), None);
        let place = down(&parts, id(111)).unwrap();
        put(&mut parts, id(111), place);
        assert_eq!(within(&parts, id(11), Sort::Block), [id(112), id(111)]);
        assert_eq!(down(&parts, id(111)), None, "a block stays in its lesson");
    }

    #[test]
    fn a_part_is_dropped_above_or_below_another_or_into_it() {
        let parts = course();
        let to = |parent, after: Option<u32>| Some(PartMove { parent_id: id(parent), after: after.map(id) });
        assert_eq!(dropped(&parts, id(12), id(11), false), to(1, None));
        assert_eq!(dropped(&parts, id(12), id(11), true), None, "there it is");
        assert_eq!(dropped(&parts, id(11), id(21), true), to(2, Some(21)));
        assert_eq!(dropped(&parts, id(11), id(2), true), to(2, Some(21)), "into a module");
        assert_eq!(dropped(&parts, id(1), id(11), true), None, "a module goes into no module");
        assert_eq!(dropped(&parts, id(111), id(12), true), to(12, None), "a block goes into another lesson");
        assert_eq!(dropped(&parts, id(11), id(11), true), None);
    }
}
