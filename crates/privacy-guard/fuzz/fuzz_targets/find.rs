//! Any text: no panic, and findings that are sorted, not empty, apart from each other and at borders of characters.

#![no_main]

use libfuzzer_sys::fuzz_target;
use privacy_guard::{Finding, Guard, Language};
use std::sync::LazyLock;

static GUARD: LazyLock<Guard> = LazyLock::new(Guard::new);

fuzz_target!(|text: &str| {
    // One hint or none, by the text's length: whether a word is a name may depend on it.
    let hints = Language::ALL.map(Some);
    let hint = hints.into_iter().chain([None]).nth(text.len() % 5).flatten();
    assert_in_order(text, &GUARD.find_in(text, hint));
});

fn assert_in_order(text: &str, findings: &[Finding]) {
    let mut seen = 0;
    for finding in findings {
        assert!(finding.start >= seen && finding.start < finding.end, "{finding:?}");
        assert!(text.get(finding.range()).is_some(), "{finding:?}");
        assert!(!finding.suggestion.is_empty(), "{finding:?}");
        seen = finding.end;
    }
}
