//! The guard against python-stdnum: `oracle/numbers.tsv` holds generated numbers with its verdict, `oracle/generate.py` made it.

use crate::carriers::{PLAIN, assert_found, fill, telling};
use privacy_guard::{Confidence, Guard, Kind};

const NUMBERS: &str = include_str!("../oracle/numbers.tsv");

struct Number {
    kind: &'static str,
    text: &'static str,
    is_valid: bool,
    /// What was done to it when it was made.
    what: &'static str,
}

fn numbers() -> impl Iterator<Item = Number> {
    NUMBERS.lines().map(|line| {
        let columns: Vec<&str> = line.split('\t').collect();
        let [kind, text, verdict, what] = columns[..] else { panic!("{line}") };
        Number { kind, text, is_valid: verdict == "valid", what }
    })
}

fn kind_of(number: &Number) -> Kind {
    if number.kind == "iban" { Kind::Iban } else { Kind::NationalId }
}

#[test]
fn every_number_is_found_where_a_word_says_what_it_is() {
    let guard = Guard::new();
    for number in numbers() {
        for carrier in telling(kind_of(&number)) {
            assert_found(&guard, carrier, number.text);
        }
    }
}

#[test]
fn a_wrong_check_digit_does_not_hide_a_number() {
    let guard = Guard::new();
    // Nine digits without a slash are a telephone number as well: without a word that says so they are not in here.
    for number in numbers().filter(|number| matches!(number.what, "right" | "check" | "date")) {
        for carrier in PLAIN {
            // A birth number with a wrong check digit needs its slash to be told from any ten digits.
            if number.kind == "rc" && !number.is_valid && !number.text.contains('/') {
                continue;
            }
            assert_found(&guard, carrier, number.text);
        }
    }
}

#[test]
fn the_check_digit_decides_how_sure_a_finding_is() {
    let guard = Guard::new();
    for number in numbers().filter(|number| matches!(number.what, "right" | "check")) {
        // Nine digits of a birth number have no check digit.
        let has_check = number.kind != "rc"
            || number.text.trim_end_matches(char::is_alphabetic).len() > 10
            || !number.text.contains('/');
        if !has_check {
            continue;
        }
        for carrier in PLAIN {
            let (text, start, _) = fill(carrier, number.text);
            let found = guard.find(&text).into_iter().find(|finding| finding.start == start);
            let Some(found) = found.filter(|found| found.kind == kind_of(&number)) else {
                assert!(!number.is_valid, "{} in {text}", number.text);
                continue;
            };
            assert_eq!(
                found.confidence == Confidence::High,
                number.is_valid,
                "{} is {} and found with {:?} in {text}",
                number.text,
                number.what,
                found.confidence
            );
        }
    }
}

#[test]
fn published_specimens_are_found() {
    let guard = Guard::new();
    let specimens = [
        "6991231400016",
        "5990615120422",
        "3850101010079",
        "4770228529994",
        "8400704481232",
        "7400229473057",
        "6991230120091",
        "5312311004",
        "536230/1010",
        "5321151000",
        "5371151005",
        "530228/1040",
        "850101/001",
        "00000000T",
        "99999999R",
        "12345678Z",
        "X0000000T",
        "Y0000000Z",
        "Z0000000M",
        "X1234567L",
        "K0000000T",
        "M0000000T",
        "L1234567L",
        "RO49AAAA1B31007593840000",
        "ES9121000418450200051332",
        "CZ6508000000192000145399",
        // What is wrong with them is a typing error.
        "6991231400017",
        "6991331400011",
        "6990230400012",
        "6991231990014",
        "12345678A",
        "X1234567A",
        "RO50AAAA1B31007593840000",
        "ES9121000418450200051333",
        "CZ6508000000192000145398",
    ];
    for specimen in specimens {
        for carrier in PLAIN {
            assert_found(&guard, carrier, specimen);
        }
    }
}
