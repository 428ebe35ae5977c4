//! Where the scenes of a graph stand on its picture, pure and the same each time: a layer for each step from the beginning, within a layer
//! below what leads there. Scenes that nothing leads to stand below all others.

use shared::learning::Scene;
use std::collections::{BTreeMap, VecDeque};

/// How wide a scene is.
pub const WIDTH: i32 = 216;
/// How high.
pub const HEIGHT: i32 = 68;
const BESIDE: i32 = 24;
const BELOW: i32 = 56;
const MARGIN: i32 = 16;
/// How far a way back bends out, at least.
const BEND: i32 = 28;
/// How much further each next one does.
const LANE: i32 = 8;
/// How often layers are put in order, down and up.
const SWEEPS: usize = 3;

/// A scene on the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Its place in the list of scenes.
    pub scene: usize,
    /// Its layer; the first is 0.
    pub layer: usize,
    /// Its left edge.
    pub x: i32,
    /// Its upper edge.
    pub y: i32,
}

/// The way from a scene to another: one line, however many choices go it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// From this scene, by its place in the list.
    pub from: usize,
    /// To this one.
    pub to: usize,
    /// The line, as an SVG path.
    pub path: String,
    /// Whether it leads back, or stays on its layer.
    pub back: bool,
}

/// A picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// How wide.
    pub width: i32,
    /// How high.
    pub height: i32,
    /// The scenes, in the order of the list.
    pub spots: Vec<Spot>,
    /// The ways between them.
    pub ways: Vec<Way>,
}

/// The picture of a graph that begins with this scene.
pub fn picture(start: &str, scenes: &[Scene]) -> Picture {
    let leads = leads(scenes);
    let mut layers = layers(start, scenes, &leads);
    put_in_order(&mut layers, &leads);
    let spots = spots(&layers, scenes.len());
    let ways = ways(&spots, &leads);
    let right = spots.iter().map(|spot| spot.x + WIDTH).max().unwrap_or_default();
    let lanes = i32::try_from(ways.iter().filter(|way| way.back).count()).unwrap_or_default();
    let bends = if lanes == 0 { 0 } else { BEND + LANE * lanes.min(8) };
    let bottom = spots.iter().map(|spot| spot.y + HEIGHT).max().unwrap_or_default();
    Picture { width: right + bends + MARGIN, height: bottom + MARGIN, spots, ways }
}

/// Where each scene leads, each place once.
fn leads(scenes: &[Scene]) -> Vec<Vec<usize>> {
    let place: BTreeMap<&str, usize> =
        scenes.iter().enumerate().rev().map(|(place, scene)| (scene.key.as_str(), place)).collect();
    let of_scene = |scene: &Scene| {
        let mut found = Vec::new();
        for to in scene.choices.iter().filter_map(|choice| place.get(choice.to.as_str())) {
            if !found.contains(to) {
                found.push(*to);
            }
        }
        found
    };
    scenes.iter().map(of_scene).collect()
}

/// The scenes layer by layer: from the beginning, then from what nothing has led to so far.
fn layers(start: &str, scenes: &[Scene], leads: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut layers: Vec<Vec<usize>> = Vec::new();
    let mut seen = vec![false; scenes.len()];
    let first = scenes.iter().position(|scene| scene.key == start);
    let is_led_to =
        |place: usize| leads.iter().enumerate().any(|(from, to)| from != place && to.contains(&place));
    let alone = (0..scenes.len()).filter(|place| !is_led_to(*place));
    let roots: Vec<usize> = first.into_iter().chain(alone).chain(0..scenes.len()).collect();
    for root in roots {
        if seen.get(root) != Some(&false) {
            continue;
        }
        let top = layers.len();
        let mut waiting = VecDeque::from([(root, top)]);
        mark(&mut seen, root);
        while let Some((scene, layer)) = waiting.pop_front() {
            if layers.len() <= layer {
                layers.push(Vec::new());
            }
            if let Some(layer) = layers.get_mut(layer) {
                layer.push(scene);
            }
            for to in leads.get(scene).into_iter().flatten() {
                if seen.get(*to) == Some(&false) {
                    mark(&mut seen, *to);
                    waiting.push_back((*to, layer + 1));
                }
            }
        }
    }
    layers
}

fn mark(seen: &mut [bool], place: usize) {
    if let Some(seen) = seen.get_mut(place) {
        *seen = true;
    }
}

/// Puts each layer into the order of what leads there, and of where it leads, so that few lines cross.
fn put_in_order(layers: &mut [Vec<usize>], leads: &[Vec<usize>]) {
    let leads_to = |from: usize, to: usize| leads.get(from).is_some_and(|leads| leads.contains(&to));
    for _ in 0..SWEEPS {
        for layer in 1..layers.len() {
            sort_by(layers, layer, layer - 1, |scene, above| leads_to(above, scene));
        }
        for layer in (0..layers.len().saturating_sub(1)).rev() {
            sort_by(layers, layer, layer + 1, leads_to);
        }
    }
}

/// Sorts a layer by where its neighbours stand in another one. What has none stays where it is.
fn sort_by(layers: &mut [Vec<usize>], layer: usize, other: usize, near: impl Fn(usize, usize) -> bool) {
    let Some(beside) = layers.get(other).cloned() else { return };
    let Some(own) = layers.get_mut(layer) else { return };
    let middle = |(place, scene): (usize, usize)| {
        let places: Vec<usize> =
            beside.iter().enumerate().filter(|(_, one)| near(scene, **one)).map(|(place, _)| place).collect();
        // In thousandths of a place.
        let sum: usize = places.iter().map(|place| place * 1_000).sum();
        (sum.checked_div(places.len()).unwrap_or(place * 1_000), scene)
    };
    let mut sorted: Vec<(usize, usize)> = own.iter().copied().enumerate().map(middle).collect();
    sorted.sort_by_key(|(middle, _)| *middle);
    *own = sorted.into_iter().map(|(_, scene)| scene).collect();
}

fn spots(layers: &[Vec<usize>], count: usize) -> Vec<Spot> {
    let size = |number: usize| i32::try_from(number).unwrap_or(i32::MAX);
    let wide = |number: usize| size(number).saturating_mul(WIDTH + BESIDE) - BESIDE;
    let widest = wide(layers.iter().map(Vec::len).max().unwrap_or_default());
    let mut spots = Vec::with_capacity(count);
    for (layer, scenes) in layers.iter().enumerate() {
        let left = MARGIN + (widest - wide(scenes.len())) / 2;
        for (place, scene) in scenes.iter().enumerate() {
            let x = left + size(place) * (WIDTH + BESIDE);
            spots.push(Spot { scene: *scene, layer, x, y: MARGIN + size(layer) * (HEIGHT + BELOW) });
        }
    }
    spots.sort_unstable_by_key(|spot| spot.scene);
    spots
}

fn ways(spots: &[Spot], leads: &[Vec<usize>]) -> Vec<Way> {
    let mut lane = 0;
    let mut ways = Vec::new();
    for (from, leads) in leads.iter().enumerate() {
        for to in leads {
            let (Some(start), Some(end)) = (spots.get(from), spots.get(*to)) else { continue };
            let back = end.layer <= start.layer;
            let path = if back { bent(start, end, lane % 8) } else { straight(start, end) };
            lane += i32::from(back);
            ways.push(Way { from, to: *to, path, back });
        }
    }
    ways
}

/// Down, from the lower edge to the upper one.
fn straight(from: &Spot, to: &Spot) -> String {
    let (x1, y1, x2, y2) = (from.x + WIDTH / 2, from.y + HEIGHT, to.x + WIDTH / 2, to.y - 2);
    let half = (y2 - y1) / 2;
    format!("M{x1} {y1}C{x1} {} {x2} {} {x2} {y2}", y1 + half, y2 - half)
}

/// Back, from the right edge around to the right edge.
fn bent(from: &Spot, to: &Spot, lane: i32) -> String {
    let (x1, x2) = (from.x + WIDTH, to.x + WIDTH + 2);
    let (y1, y2) = (from.y + HEIGHT / 2 + 10, to.y + HEIGHT / 2 - 10);
    let out = x1.max(x2) + BEND + LANE * lane;
    format!("M{x1} {y1}C{out} {y1} {out} {y2} {x2} {y2}")
}

/// A step by an arrow key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrow {
    /// To the layer above.
    Up,
    /// To the layer below.
    Down,
    /// To the left in the layer.
    Left,
    /// To the right in it.
    Right,
}

/// The scene that an arrow key leads to.
pub fn beside(picture: &Picture, scene: usize, arrow: Arrow) -> Option<usize> {
    let here = picture.spots.get(scene)?;
    let others = picture.spots.iter();
    let found = match arrow {
        Arrow::Up => {
            others.filter(|spot| spot.layer + 1 == here.layer).min_by_key(|spot| (spot.x - here.x).abs())
        }
        Arrow::Down => {
            others.filter(|spot| spot.layer == here.layer + 1).min_by_key(|spot| (spot.x - here.x).abs())
        }
        Arrow::Left => {
            others.filter(|spot| spot.layer == here.layer && spot.x < here.x).max_by_key(|spot| spot.x)
        }
        Arrow::Right => {
            others.filter(|spot| spot.layer == here.layer && spot.x > here.x).min_by_key(|spot| spot.x)
        }
    };
    found.map(|spot| spot.scene)
}

/// Words on so many lines of at most so many letters; the last one ends with three dots if there is more.
pub fn lines(text: &str, letters: usize, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let word: String = word.chars().take(letters).collect();
        let is_full = lines.len() == most;
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= letters => {
                line.push(' ');
                line.push_str(&word);
            }
            Some(line) if is_full => {
                *line = line.chars().take(letters - 1).chain(['…']).collect();
                break;
            }
            _ => lines.push(word),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::learning::Choice;

    fn scenes(all: &[(&str, &[&str])]) -> Vec<Scene> {
        let choice = |to: &&str| Choice {
            key: (*to).to_owned(),
            to: (*to).to_owned(),
            change: BTreeMap::new(),
            when: BTreeMap::new(),
        };
        let scene = |(key, to): &(&str, &[&str])| Scene {
            key: (*key).to_owned(),
            choices: to.iter().map(choice).collect(),
            end: None,
        };
        all.iter().map(scene).collect()
    }

    fn layer_of(picture: &Picture) -> Vec<usize> {
        picture.spots.iter().map(|spot| spot.layer).collect()
    }

    #[test]
    fn a_layer_is_a_step_from_the_beginning() {
        let all = scenes(&[("a", &["b", "c"]), ("b", &["d"]), ("c", &["d", "a"]), ("d", &[])]);
        let drawn = picture("a", &all);
        assert_eq!(layer_of(&drawn), [0, 1, 1, 2]);
        let back: Vec<_> = drawn.ways.iter().filter(|way| way.back).map(|way| (way.from, way.to)).collect();
        assert_eq!(back, [(2, 0)]);
        assert_eq!(drawn, picture("a", &all), "the same each time");
        assert_eq!(layer_of(&picture("c", &all)), [1, 2, 0, 1], "another beginning");
    }

    #[test]
    fn what_nothing_leads_to_stands_below() {
        let all = scenes(&[("x", &["y"]), ("a", &["b"]), ("b", &[]), ("y", &[]), ("z", &["z"])]);
        assert_eq!(layer_of(&picture("a", &all)), [2, 0, 1, 3, 4]);
        assert_eq!(layer_of(&picture("nowhere", &all)), [0, 2, 3, 1, 4]);
        assert_eq!(picture("", &[]).spots, []);
    }

    #[test]
    fn no_two_scenes_overlap_and_few_lines_cross() {
        let all = scenes(&[("a", &["b", "c"]), ("b", &["e"]), ("c", &["d"]), ("d", &[]), ("e", &[])]);
        let drawn = picture("a", &all);
        for (place, one) in drawn.spots.iter().enumerate() {
            assert!(one.x >= 0 && one.x + WIDTH <= drawn.width && one.y + HEIGHT <= drawn.height);
            for other in &drawn.spots[place + 1..] {
                assert!((one.x - other.x).abs() >= WIDTH || (one.y - other.y).abs() >= HEIGHT);
            }
        }
        let x = |scene: usize| drawn.spots[scene].x;
        assert_eq!(x(1) < x(2), x(4) < x(3), "each below what leads there");
    }

    #[test]
    fn arrow_keys_go_from_scene_to_scene() {
        let all = scenes(&[("a", &["b", "c"]), ("b", &[]), ("c", &[])]);
        let drawn = picture("a", &all);
        assert_eq!(beside(&drawn, 1, Arrow::Right), Some(2));
        assert_eq!(beside(&drawn, 2, Arrow::Right), None);
        assert_eq!(beside(&drawn, 2, Arrow::Left), Some(1));
        assert_eq!(beside(&drawn, 2, Arrow::Up), Some(0));
        assert_eq!(beside(&drawn, 0, Arrow::Up), None);
        assert!(beside(&drawn, 0, Arrow::Down).is_some());
    }

    #[test]
    fn long_words_are_cut_and_long_texts_end_with_dots() {
        assert_eq!(lines("Ana sits down", 10, 2), ["Ana sits", "down"]);
        assert_eq!(lines("Ana sits down and says nothing", 10, 2), ["Ana sits", "down and…"]);
        assert_eq!(lines("Donaudampfschiff", 5, 2), ["Donau"]);
        assert_eq!(lines("", 5, 2), [""; 0]);
    }
}
