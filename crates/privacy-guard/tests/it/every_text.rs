//! What holds for every text, whatever it says.

use privacy_guard::{Finding, Guard, Kind, Language};
use proptest::prelude::*;
use std::sync::LazyLock;

static GUARD: LazyLock<Guard> = LazyLock::new(Guard::new);

/// What findings promise; the fuzz target asks the same.
fn assert_in_order(text: &str, findings: &[Finding]) {
    let mut seen = 0;
    for finding in findings {
        assert!(finding.start >= seen, "{finding:?} overlaps or is not sorted");
        assert!(finding.start < finding.end, "{finding:?} is empty");
        let words = text.get(finding.range()).unwrap();
        assert_eq!(words.trim(), words, "blanks at the ends of {finding:?}");
        assert!(!finding.suggestion.trim().is_empty(), "{finding:?} suggests nothing");
        seen = finding.end;
    }
}

/// Pieces of which texts are put together that rules look at closely.
const PIECES: [&str; 48] = [
    "CNP ", "r. č. ", "DNI ", "tel. ", "+40 ", "0722", "000", " 000 ", "/", "-", ".", ", ", "@", "at",
    "t.me/", "str. ", "ul. ", "C/ ", "nr. ", "bl. ", "Ana", " Ionescu", "ová", "lui ", "doamna ", "Mgr. ",
    "M.", "P.", " ani", "15", " años", " let", "12", " mai ", "2053", "născut ", "în ", "en ", "v ",
    "Școala ", "„", "”", "\n", "\u{200b}", "\u{301}", "Ａ", "🙂", " ",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn findings_are_in_order_in_any_text(text in "\\PC{0,200}") {
        assert_in_order(&text, &GUARD.find(&text));
    }

    #[test]
    fn findings_are_in_order_in_texts_of_awkward_pieces(
        pieces in prop::collection::vec(proptest::sample::select(&PIECES[..]), 0..60),
    ) {
        let text = pieces.concat();
        let findings = GUARD.find(&text);
        assert_in_order(&text, &findings);
        prop_assert_eq!(&findings, &GUARD.find(&text), "not the same twice");
        for language in Language::ALL {
            assert_in_order(&text, &GUARD.find_in(&text, Some(language)));
        }
    }

    #[test]
    fn a_hint_of_the_language_changes_no_number(
        pieces in prop::collection::vec(proptest::sample::select(&PIECES[..]), 0..40),
    ) {
        let text = pieces.concat();
        // Whether a word is a name may depend on the language; whether digits are a number may not.
        let numbers = |findings: Vec<Finding>| {
            let numbers = findings.into_iter().filter(|finding| NUMBERS.contains(&finding.kind));
            numbers.map(|finding| (finding.start, finding.end, finding.kind)).collect::<Vec<_>>()
        };
        let guessed = numbers(GUARD.find(&text));
        for language in Language::ALL {
            prop_assert_eq!(&guessed, &numbers(GUARD.find_in(&text, Some(language))), "with {:?}", language);
        }
    }
}

const NUMBERS: [Kind; 5] = [Kind::NationalId, Kind::Phone, Kind::Email, Kind::Iban, Kind::Plate];

#[test]
fn a_text_in_an_unknown_language_is_not_passed_over() {
    let guard = Guard::new();
    let unknown = [
        "Лена живёт у тёти и больше не ходит в школу.",
        "彼女は十五歳です。",
        "Ez a kislány tegnap elment és nem jött haza.",
    ];
    for text in unknown {
        assert!(guard.check(text, None).is_err(), "{text}");
    }
    assert!(guard.check("", None).is_ok());
    assert!(guard.check("?! 12", None).is_ok());
    assert!(guard.check("La niña no quiere volver a la casa de su tía.", None).is_ok());
}
