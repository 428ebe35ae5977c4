//! What is said aloud of the places in a text.

use super::finding::Found;
use crate::i18n::t;
use crate::names::guard_rule_name;
use shared::core::Language;

/// What a rule finds, in words.
pub fn rule(language: Language, one: &Found) -> &'static str {
    guard_rule_name(language, one.rule.code()).unwrap_or_default()
}

/// How much there is; nothing where nothing was found.
pub fn summary(language: Language, open: &[Found]) -> String {
    let count =
        |is: fn(&Found) -> bool| u32::try_from(open.iter().filter(|one| is(one)).count()).unwrap_or_default();
    let (refused, identifying) = (count(Found::is_refused), count(Found::identifies));
    let narrowing = count(|one| !one.identifies());
    let mut said = Vec::new();
    if refused > 0 {
        said.push(t::guarding_refused(language, refused));
    }
    if identifying > refused {
        said.push(t::guarding_identifying(language, identifying.saturating_sub(refused)));
    }
    if narrowing > 0 {
        said.push(t::guarding_narrowing(language, narrowing));
    }
    said.join(" ")
}

/// One place, as one comes to it.
pub fn place(language: Language, one: &Found) -> String {
    t::guarding_at(language, rule(language, one), &one.suggestion, &one.words)
}

/// What was put in the place of it.
pub fn replaced(language: Language, one: &Found) -> String {
    t::guarding_replaced(language, &one.suggestion)
}
