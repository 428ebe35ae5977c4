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
    let in_sentences = numbers()
        .flat_map(|number| telling(kind_of(&number)).iter().map(move |sentence| (*sentence, number.text)));
    assert_found(&guard, in_sentences);
}

#[test]
fn a_wrong_check_digit_does_not_hide_a_number() {
    let guard = Guard::new();
    let shaped = numbers().filter(|number| matches!(number.what, "right" | "check" | "date"));
    // A birth number with a wrong check digit needs its slash to be told from any ten digits.
    let told = shaped.filter(|number| number.kind != "rc" || number.is_valid || number.text.contains('/'));
    assert_found(&guard, told.flat_map(|number| PLAIN.map(|sentence| (sentence, number.text))));
}

#[test]
fn the_check_digit_decides_how_sure_a_finding_is() {
    let guard = Guard::new();
    let mut unlike = Vec::new();
    for number in
        numbers().filter(|number| matches!(number.what, "right" | "check") && has_check_digit(number))
    {
        for sentence in PLAIN {
            let (text, start, _) = fill(sentence, number.text);
            let found = guard.find(&text).into_iter().find(|finding| finding.start == start);
            let confidence =
                found.filter(|found| found.kind == kind_of(&number)).map(|found| found.confidence);
            if (confidence == Some(Confidence::High)) != number.is_valid {
                unlike.push((number.what, text, confidence));
            }
        }
    }
    assert!(unlike.is_empty(), "{}: {:#?}", unlike.len(), &unlike[..unlike.len().min(40)]);
}

/// All have one but birth numbers of nine digits.
fn has_check_digit(number: &Number) -> bool {
    number.kind != "rc" || number.text.bytes().filter(u8::is_ascii_digit).count() == 10
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
    assert_found(&guard, specimens.iter().flat_map(|one| PLAIN.map(|sentence| (sentence, *one))));
}
