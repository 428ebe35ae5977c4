//! Records: that nothing shown is shared by few, whatever is asked of them.

use proptest::collection::vec;
use proptest::prelude::*;
use small_numbers::{Advice, Classes, Code, Field, Levels, NOT_SHOWN, Record, settle, shown};
use std::collections::BTreeMap;

const F: usize = 3;

/// Ladders and starts of records; equal codes need not have equal ladders above.
type Rows = Vec<[(Vec<Code>, u8); F]>;

/// A code, and above it the halves, quarters and so on that it is in, as far as this field's ladder goes.
fn tidy(codes: Code, steps: u32) -> impl Strategy<Value = (Vec<Code>, u8)> {
    (0..codes, 0..=u8::try_from(steps).unwrap() + 1).prop_map(move |(code, start)| {
        ((0..=steps).map(|step| Code::try_from(step).unwrap() * 100 + 1 + (code >> step)).collect(), start)
    })
}

fn rows() -> impl Strategy<Value = Rows> {
    let wild = || (vec(0..4_u16, 0..4), 0..5_u8);
    prop_oneof![
        4 => vec((tidy(12, 2), tidy(5, 1), tidy(3, 0)).prop_map(|(one, two, three)| [one, two, three]), 0..80),
        1 => vec([wild(), wild(), wild()], 0..40),
    ]
}

fn records(rows: &Rows) -> Vec<Record<'_, F>> {
    rows.iter()
        .map(|row| std::array::from_fn(|field| Field { ladder: &row[field].0, start: row[field].1 }))
        .collect()
}

fn published(records: &[Record<'_, F>], levels: &[Levels<F>]) -> Vec<[Code; F]> {
    records.iter().zip(levels).map(|(record, levels)| shown(record, *levels)).collect()
}

/// What can be asked: that some fields show these codes. That a field is not shown cannot be asked.
type Filter = [Option<Code>; F];

fn fits(filter: Filter, codes: [Code; F]) -> bool {
    filter.iter().zip(codes).all(|(asked, code)| asked.is_none_or(|asked| asked == code))
}

/// All filters that anything fits.
fn filters(published: &[[Code; F]]) -> Vec<Filter> {
    let some = |codes: [Code; F], mask: usize| -> Filter {
        std::array::from_fn(|field| {
            (mask >> field & 1 == 1 && codes[field] != NOT_SHOWN).then_some(codes[field])
        })
    };
    let mut all: Vec<Filter> =
        published.iter().flat_map(|codes| (0..1 << F).map(move |mask| some(*codes, mask))).collect();
    all.push([None; F]);
    all.sort_unstable();
    all.dedup();
    all
}

/// The levels at which a record is one of `k`, and at none that are lower; found by trying all.
fn tried(record: &Record<'_, F>, classes: &Classes<F>, k: u32) -> Vec<Levels<F>> {
    let top = record.map(|field| field.start.max(u8::try_from(field.ladder.len()).unwrap()));
    let mut passing = Vec::new();
    for one in record[0].start..=top[0] {
        for two in record[1].start..=top[1] {
            for three in record[2].start..=top[2] {
                let codes = shown(record, [one, two, three]);
                if codes != [NOT_SHOWN; F] && classes.size(&codes) + 1 >= k {
                    passing.push([one, two, three]);
                }
            }
        }
    }
    let is_least = |levels: &Levels<F>| {
        !passing
            .iter()
            .any(|other| other != levels && other.iter().zip(levels).all(|(other, level)| other <= level))
    };
    let mut least: Vec<_> = passing.iter().filter(|levels| is_least(levels)).copied().collect();
    least.sort_unstable();
    least
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn nothing_shown_is_shared_by_few(rows in rows(), k in 0..8_u32) {
        let records = records(&rows);
        let levels = settle(&records, k);
        for (record, levels) in records.iter().zip(&levels) {
            prop_assert!(record.iter().zip(levels).all(|(field, level)| field.start <= *level));
        }
        for (codes, size) in Classes::new(&records, &levels).sizes() {
            prop_assert!(codes == [NOT_SHOWN; F] || size >= k, "{codes:?} {size}");
        }
    }

    #[test]
    fn who_is_among_enough_stays_as_they_are(rows in rows(), k in 1..8_u32) {
        let records = records(&rows);
        let started: Vec<Levels<F>> = records.iter().map(|record| record.map(|field| field.start)).collect();
        let before = Classes::new(&records, &started);
        for ((record, levels), start) in records.iter().zip(settle(&records, k)).zip(started) {
            if before.size(&shown(record, start)) >= k {
                prop_assert_eq!(levels, start);
            }
        }
    }

    #[test]
    fn what_is_settled_stays_settled(rows in rows(), k in 1..8_u32) {
        let records = records(&rows);
        let levels = settle(&records, k);
        let again: Vec<Record<'_, F>> = records
            .iter()
            .zip(&levels)
            .map(|(record, levels)| std::array::from_fn(|field| Field { start: levels[field], ..record[field] }))
            .collect();
        prop_assert_eq!(settle(&again, k), levels);
    }

    #[test]
    fn the_order_does_not_matter((rows, turned) in rows().prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle())), k in 1..8_u32) {
        let by_record = |rows: &Rows| {
            let levels = settle(&records(rows), k);
            let mut met = BTreeMap::new();
            for (row, levels) in rows.iter().zip(levels) {
                assert_eq!(*met.entry(row.clone()).or_insert(levels), levels, "equal records have equal levels");
            }
            met
        };
        prop_assert_eq!(by_record(&rows), by_record(&turned));
    }

    /// The difference of any two answers, nested or not, is of none or of at least `k`. Only if all records are asked for are those
    /// in it of which nothing is shown, and of these there may be fewer.
    #[test]
    fn no_two_answers_differ_by_few(rows in rows(), k in 1..8_u32) {
        let records = records(&rows);
        let published = published(&records, &settle(&records, k));
        let filters = filters(&published);
        for more in &filters {
            for less in &filters {
                let difference = published.iter().filter(|codes| fits(*more, **codes) && !fits(*less, **codes));
                let count = difference.filter(|codes| **codes != [NOT_SHOWN; F]).count();
                prop_assert!(count == 0 || count >= usize::try_from(k).unwrap(), "{more:?} without {less:?}: {count}");
            }
        }
        let silent = published.iter().filter(|codes| **codes == [NOT_SHOWN; F]);
        prop_assert!(silent.into_iter().all(|codes| filters.iter().all(|filter| *filter == [None; F] || !fits(*filter, *codes))));
    }

    #[test]
    fn advice_is_what_trying_all_finds(rows in rows(), new in rows(), k in 1..8_u32) {
        let records = records(&rows);
        let classes = Classes::new(&records, &settle(&records, k));
        for record in self::records(&new) {
            let least = tried(&record, &classes, k);
            match classes.advise(&record, k) {
                Advice::Stands if shown(&record, [0; F]) == [NOT_SHOWN; F] => {}
                Advice::Stands => prop_assert_eq!(least, vec![record.map(|field| field.start)]),
                Advice::Hide => prop_assert!(least.is_empty()),
                Advice::Raise(mut levels) => {
                    levels.sort_unstable();
                    // Equal codes on a ladder are one step to the public.
                    let codes = |levels: &[Levels<F>]| levels.iter().map(|levels| shown(&record, *levels)).collect::<Vec<_>>();
                    prop_assert_eq!(codes(&levels), codes(&least));
                }
            }
        }
    }
}

fn plain(codes: &[Code]) -> Vec<[Field<'_>; 1]> {
    codes.chunks(1).map(|ladder| [Field { ladder, start: 0 }]).collect()
}

#[test]
fn the_edges() {
    assert_eq!(settle::<1>(&[], 5), Vec::<Levels<1>>::new());
    assert_eq!(settle::<0>(&[[], []], 5), vec![[]; 2], "records without fields say nothing");
    assert_eq!(settle(&plain(&[1, 2, 3]), 1), vec![[0]; 3], "one is enough");
    assert_eq!(settle(&plain(&[7; 5]), 5), vec![[0]; 5], "all are equal");
    assert_eq!(settle(&plain(&[7; 4]), 5), vec![[1]; 4], "too few even together");
    assert_eq!(settle(&plain(&[7]), 2), vec![[1]], "one alone is not shown");
    let long: Vec<Code> = (1..=300).collect();
    let far = Field { ladder: &long, start: 250 };
    assert_eq!(settle(&[[far]], 2), vec![[255]], "a ladder has at most 255 steps");
    assert_eq!(shown(&[far], [255]), [NOT_SHOWN]);
}

/// Seven of a town and four of a village in its region: those of the village join nobody of the town, since all of the town are
/// enough without, and are fewer than five.
#[test]
fn who_leaves_a_class_does_not_leave_few_behind() {
    let (town, village, other) = ([1, 10], [2, 10], [3, 11]);
    let mut ladders = vec![&town; 7];
    ladders.extend([&village; 4]);
    let records: Vec<Record<'_, 1>> =
        ladders.iter().map(|ladder| [Field { ladder: *ladder, start: 0 }]).collect();
    assert_eq!(settle(&records, 5)[7..], vec![[2]; 4]);
    // With another that starts at the region, there are five there.
    let mut more = records.clone();
    more.push([Field { ladder: &village, start: 1 }]);
    more.push([Field { ladder: &other, start: 0 }]);
    assert_eq!(settle(&more, 5)[7..], [[1], [1], [1], [1], [1], [2]]);
}

#[test]
fn advice_names_the_smallest_steps_first() {
    let ladders: [[Code; 2]; 2] = [[1, 10], [2, 20]];
    let at =
        |one, two| [Field { ladder: &ladders[0], start: one }, Field { ladder: &ladders[1], start: two }];
    let mut records = vec![at(2, 0); 5];
    records.extend([at(1, 1); 5]);
    records.extend([at(0, 2); 4]);
    let classes = Classes::new(&records, &settle(&records, 4));
    assert_eq!(classes.advise(&at(0, 0), 6), Advice::Raise(vec![[2, 0], [1, 1]]));
    assert_eq!(classes.advise(&at(0, 0), 5), Advice::Raise(vec![[0, 2], [2, 0], [1, 1]]));
    assert_eq!(classes.advise(&at(1, 1), 5), Advice::Stands);
    assert_eq!(classes.advise(&at(0, 0), 7), Advice::Hide);
}

/// There are more ways to raise these than numbers can count.
#[test]
fn long_ladders_of_many_fields() {
    let ladder = |one: Code| (1..=45).map(|step| if step < 8 { step * 16 + one } else { step }).collect();
    let ladders: Vec<Vec<Code>> = (0..3).map(ladder).collect();
    let records: Vec<Record<'_, 12>> =
        ladders.iter().map(|ladder| [Field { ladder, start: 0 }; 12]).collect();
    assert_eq!(settle(&records, 3), [[7; 12]; 3]);
}
