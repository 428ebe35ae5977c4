//! What Czech names of institutions have of their own.

use crate::names::page::Page;
use crate::tokens::Gap;

/// The end of a Czech name whose last word is small: "SOU Zlatá vařečka", "penzion U Tří borovic".
pub(super) fn noun_end(page: &Page, end: usize) -> usize {
    let Some(last) = end.checked_sub(1).and_then(|at| page.token(at)) else { return end };
    let typed = page.reading.typed(last);
    let is_adjective = last.is_capital()
        && ["á", "ý", "é", "ří", "í", "ou", "ém", "ého", "ých"].iter().any(|ending| typed.ends_with(ending));
    let is_noun = page.token(end).is_some_and(|next| {
        next.is_word() && !next.is_capital() && next.gap == Gap::Space && !next.starts && next.len() > 4
    });
    let form = page.form(end.saturating_sub(1)).entry;
    let goes_on = page.language == Some(crate::Language::Czech)
        && is_adjective
        && is_noun
        && !form.is_name()
        && !form.is_place()
        && page.cue(end) == crate::cues::Cue::default();
    if goes_on { end + 1 } else { end }
}

/// "Zemědělka v Rumburku", "služebna v Náchodě": what a school or a police station is called among people, of which each town has one.
pub(super) fn is_colloquial(word: &str) -> bool {
    [
        "zemedelk",
        "zdravk",
        "zdravc",
        "prumk",
        "prumc",
        "prumyslov",
        "obchodk",
        "obchodc",
        "hotelov",
        "ekonomk",
        "gympl",
        "sluzebn",
    ]
    .iter()
    .any(|beginning| word.starts_with(beginning))
}
