//! The scores on each set of texts stay where they are or rise. `cases/README.md` says which set is for what.

#![cfg(feature = "command-line")]

use privacy_guard::score::{Case, Scores, Share, predict};
use privacy_guard::{Guard, Kind, Severity};
use std::collections::{BTreeMap, BTreeSet};

/// What must not be fallen short of, per mille.
#[derive(Debug)]
struct Floor {
    numbers: usize,
    names: usize,
    births_and_addresses: usize,
    narrowing: usize,
    precision: usize,
    /// At most.
    false_alarms: usize,
    /// At most.
    leaks: usize,
}

const NUMBERS: [Kind; 7] =
    [Kind::NationalId, Kind::DocumentId, Kind::Phone, Kind::Email, Kind::Handle, Kind::Iban, Kind::Plate];

fn sum(shares: &BTreeMap<Kind, Share>, kinds: &[Kind]) -> Share {
    kinds.iter().filter_map(|kind| shares.get(kind)).fold(Share::default(), |sum, share| Share {
        part: sum.part + share.part,
        whole: sum.whole + share.whole,
    })
}

/// Of nothing, everything is found.
fn found(share: Share) -> usize {
    (share.part * 1000).checked_div(share.whole).unwrap_or(1000)
}

/// Rounded up: nothing that happens is nothing.
fn happened(share: Share) -> usize {
    (share.part * 1000).div_ceil(share.whole.max(1))
}

/// The scores of all these files together.
fn measure(files: &[&str]) -> Scores {
    let guard = Guard::new();
    let mut scores = Scores::default();
    for line in files.iter().flat_map(|file| file.lines()) {
        let case: Case = serde_json::from_str(line).unwrap();
        scores.count(&case, &predict(&guard, &case).spans);
    }
    scores
}

fn hold(files: &[&str], floor: &Floor) {
    let scores = measure(files);
    let recall = |kinds: &[Kind]| found(sum(&scores.recall, kinds));
    let reached = Floor {
        numbers: recall(&NUMBERS),
        names: recall(&[Kind::Person]),
        births_and_addresses: recall(&[Kind::BirthDate, Kind::Address]),
        narrowing: found(Scores::total(&scores.recall, Severity::Narrow)),
        precision: found(Scores::total(&scores.precision, Severity::Identify)),
        false_alarms: happened(scores.false_alarms),
        leaks: happened(scores.leaks),
    };
    let stays = reached.numbers >= floor.numbers
        && reached.names >= floor.names
        && reached.births_and_addresses >= floor.births_and_addresses
        && reached.narrowing >= floor.narrowing
        && reached.precision >= floor.precision
        && reached.false_alarms <= floor.false_alarms
        && reached.leaks <= floor.leaks;
    assert!(stays, "reached {reached:?}\nof      {floor:?}");
}

const DEV: [&str; 1] = [include_str!("../cases/deidentify-dev.jsonl")];
const OWN: [&str; 4] = [
    include_str!("../cases/own-en.jsonl"),
    include_str!("../cases/own-ro.jsonl"),
    include_str!("../cases/own-es.jsonl"),
    include_str!("../cases/own-cs.jsonl"),
];
const TURNS: [&str; 4] = [
    include_str!("../cases/turns-en.jsonl"),
    include_str!("../cases/turns-ro.jsonl"),
    include_str!("../cases/turns-es.jsonl"),
    include_str!("../cases/turns-cs.jsonl"),
];
/// Held back, and never read while rules were written.
const HELD: [&str; 8] = [
    include_str!("../cases/held-en.jsonl"),
    include_str!("../cases/held-ro.jsonl"),
    include_str!("../cases/held-es.jsonl"),
    include_str!("../cases/held-cs.jsonl"),
    include_str!("../cases/later-en.jsonl"),
    include_str!("../cases/later-ro.jsonl"),
    include_str!("../cases/later-es.jsonl"),
    include_str!("../cases/later-cs.jsonl"),
];

/// Read once the rules stood, and learnt from: what is like them is found.
const FRESH: [&str; 4] = [
    include_str!("../cases/fresh-en.jsonl"),
    include_str!("../cases/fresh-ro.jsonl"),
    include_str!("../cases/fresh-es.jsonl"),
    include_str!("../cases/fresh-cs.jsonl"),
];

/// The same, written later, half of them with nothing to find but much that looks like it.
const TRAPS: [&str; 4] = [
    include_str!("../cases/fresh2-en.jsonl"),
    include_str!("../cases/fresh2-ro.jsonl"),
    include_str!("../cases/fresh2-es.jsonl"),
    include_str!("../cases/fresh2-cs.jsonl"),
];

/// The same, written after those.
const THIRD: [&str; 4] = [
    include_str!("../cases/fresh3-en.jsonl"),
    include_str!("../cases/fresh3-ro.jsonl"),
    include_str!("../cases/fresh3-es.jsonl"),
    include_str!("../cases/fresh3-cs.jsonl"),
];

/// What is to be reached on any text.
const GOALS: Floor = Floor {
    numbers: 990,
    names: 950,
    births_and_addresses: 970,
    narrowing: 900,
    precision: 930,
    false_alarms: 30,
    leaks: 40,
};

#[test]
fn the_development_set_stays_found() {
    hold(&DEV, &GOALS);
}

#[test]
fn our_own_texts_stay_found() {
    hold(&OWN, &GOALS);
}

#[test]
fn turns_of_phrase_stay_found() {
    hold(
        &TURNS,
        &Floor {
            numbers: 990,
            names: 975,
            births_and_addresses: 970,
            narrowing: 970,
            precision: 975,
            false_alarms: 40,
            leaks: 40,
        },
    );
}

#[test]
fn texts_held_back_stay_found() {
    hold(
        &HELD,
        &Floor {
            numbers: 990,
            names: 975,
            births_and_addresses: 990,
            narrowing: 930,
            precision: 960,
            false_alarms: 30,
            leaks: 35,
        },
    );
}

#[test]
fn fresh_texts_stay_found() {
    hold(
        &FRESH,
        // False alarms are above what is wanted, which is 30: persons of books that are talked about.
        &Floor {
            numbers: 990,
            names: 975,
            births_and_addresses: 990,
            narrowing: 915,
            precision: 950,
            false_alarms: 100,
            leaks: 40,
        },
    );
}

#[test]
fn the_third_texts_stay_found() {
    hold(
        &THIRD,
        // False alarms and leaks are above what is wanted, which is 30 and 40: nicknames, persons of ballads.
        &Floor {
            numbers: 990,
            names: 975,
            births_and_addresses: 970,
            narrowing: 970,
            precision: 965,
            false_alarms: 65,
            leaks: 70,
        },
    );
}

#[test]
fn texts_full_of_traps_stay_found() {
    hold(
        &TRAPS,
        &Floor {
            numbers: 990,
            names: 980,
            births_and_addresses: 970,
            narrowing: 925,
            precision: 970,
            false_alarms: 30,
            leaks: 40,
        },
    );
}

#[test]
fn annotations_are_in_order() {
    let mut ids = BTreeSet::new();
    let fresh = FRESH.iter().chain(&TRAPS).chain(&THIRD);
    let sets = DEV.iter().chain(&OWN).chain(&TURNS).chain(&HELD).chain(fresh);
    for line in sets.flat_map(|file| file.lines()) {
        let case: serde_json::Value = serde_json::from_str(line).unwrap();
        let text: Vec<char> = case["text"].as_str().unwrap().chars().collect();
        let id = case["id"].as_str().unwrap();
        assert!(ids.insert(id.to_owned()), "{id} is there twice");
        let mut seen = 0;
        for span in case["spans"].as_array().unwrap() {
            let [start, end] =
                ["start", "end"].map(|key| usize::try_from(span[key].as_u64().unwrap()).unwrap());
            assert!(seen <= start && start < end, "{id}: spans overlap or are not sorted");
            let words: String = text[start..end].iter().collect();
            assert_eq!(words, span["text"].as_str().unwrap(), "{id}");
            assert!(Kind::named(span["type"].as_str().unwrap()).is_some(), "{id}");
            seen = end;
        }
    }
    assert!(ids.len() >= 1800);
}
