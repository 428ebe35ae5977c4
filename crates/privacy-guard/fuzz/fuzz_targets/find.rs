//! Any text: no panic, and findings that are sorted, not empty, apart from each other and at borders of characters.

#![no_main]

use libfuzzer_sys::fuzz_target;
use privacy_guard::{Finding, Guard, Language};
use std::sync::LazyLock;

static GUARD: LazyLock<Guard> = LazyLock::new(Guard::new);

fuzz_target!(|text: &str| {
    assert_in_order(text, &GUARD.find(text));
    for language in Language::ALL {
        assert_in_order(text, &GUARD.find_in(text, Some(language)));
    }
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
