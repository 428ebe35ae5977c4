//! Keys and titles that nobody chose.

use crate::accounts::fold::fold;
use shared::learning::MAX_KEY;

/// Characters of a title that is the beginning of a text.
const BEGINNING: usize = 80;

/// The first line of a text that says something, without the signs of Markdown around it, and not too long.
pub fn beginning(text: &str) -> String {
    let signs = ['#', '*', '_', '>', '-', '+', '`', ' ', '\t'];
    let line = text.lines().map(|line| line.trim_matches(signs)).find(|line| !line.is_empty());
    let line = line.unwrap_or_default();
    if line.chars().count() <= BEGINNING {
        return line.to_owned();
    }
    let mut short: String = line.chars().take(BEGINNING).collect();
    short.push('…');
    short
}

/// `Ce aduceți?` becomes `ce-aduceti`; the other word where no letter of it can be in a key.
pub fn key_of(title: &str, otherwise: &str) -> String {
    let folded: String = fold(title)
        .chars()
        .map(|c| if c == ' ' { '-' } else { c })
        .filter(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || *c == '-')
        .take(MAX_KEY)
        .collect();
    let key = folded.trim_matches('-');
    if key.is_empty() { otherwise.to_owned() } else { key.to_owned() }
}

/// The key, or with the first number behind it that makes it free.
pub fn free(key: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2_u32..).map(|number| {
        let end = format!("-{number}");
        let room = MAX_KEY.saturating_sub(end.len());
        key.chars().take(room).chain(end.chars()).collect()
    });
    std::iter::once(key.to_owned()).chain(numbered).find(|key| !is_taken(key)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use shared::learning::is_key;
    use std::collections::BTreeSet;

    #[test]
    fn a_title_becomes_a_key() {
        assert_eq!(key_of("Ce aduceți cu dumneavoastră?", "part"), "ce-aduceti-cu-dumneavoastra");
        assert_eq!(key_of("???", "lesson"), "lesson");
        assert_eq!(key_of("Привет", "quiz"), "quiz");
    }

    #[test]
    fn a_text_is_called_by_its_first_line() {
        assert_eq!(beginning("\n\n## **Safety first**\n\nThen the rest"), "Safety first");
        assert_eq!(beginning(&"a".repeat(200)).chars().count(), BEGINNING + 1);
    }

    proptest! {
        #[test]
        fn every_key_is_one_and_free(title in ".{0,200}", taken in prop::collection::btree_set("[a-c]{1,2}(-[2-4])?", 0..20)) {
            let key = key_of(&title, "part");
            prop_assert!(is_key(&key));
            let mut taken: BTreeSet<String> = taken;
            taken.insert(key.clone());
            let other = free(&key, |key| taken.contains(key));
            prop_assert!(is_key(&other) && !taken.contains(&other));
        }
    }
}
