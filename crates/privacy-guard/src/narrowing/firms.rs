//! Names that end in what they are: firms (`Danube Freight SRL`), and English institutions (`Casa Lumina Shelter`).

use crate::lexicon::Sign;
use crate::names::page::Page;
use crate::tokens::{Gap, Token};

/// Generic words that mean much else in small letters.
const VAGUE_TAILS: [&str; 14] = [
    "association",
    "centre",
    "center",
    "court",
    "farm",
    "home",
    "homes",
    "house",
    "project",
    "society",
    "station",
    "trust",
    "unit",
    "ward",
];

/// Forms of companies that are written in one.
const FORMS: [&str; 7] = ["gmbh", "limited", "llc", "ltd", "sa", "sl", "srl"];

/// Whether the form of a company may begin with a word.
pub(crate) fn may_begin(word: &str) -> bool {
    matches!(word, "a" | "s") || FORMS.contains(&word)
}

/// A firm: words with capitals and the form of a company.
pub(super) fn read_firm(page: &Page, index: usize, free: usize) -> Option<(usize, usize)> {
    if !page.reading.tells(index, Sign::Firm) {
        return None;
    }
    let dotted = |letters: &[&str]| {
        letters.iter().enumerate().all(|(at, letter)| {
            page.word(index + at * 2) == *letter && page.is_mark(index + at * 2 + 1, b'.')
        })
    };
    let end = if FORMS.contains(&page.word(index)) && page.is_capital(index) {
        index + 1
    } else if dotted(&["s", "r", "o"]) || dotted(&["s", "r", "l"]) {
        index + 6
    } else if dotted(&["s", "l"]) || dotted(&["a", "s"]) || dotted(&["s", "a"]) {
        index + 4
    } else {
        return None;
    };
    let mut from = index;
    let is_near = |at: usize| page.token(at).is_some_and(|token| token.gap <= Gap::Space && !token.starts);
    while let Some(before) = from.checked_sub(1).filter(|before| *before >= free && is_near(from)) {
        // "Čistý svět s.r.o.": one small word may stand inside.
        let is_inner = from == index
            && page.token(before).is_some_and(Token::is_word)
            && before > free
            && page.is_capital(before - 1);
        // "Agro-Losiny s. r. o."
        let is_hyphen = page.is_mark(before, b'-') && before > free && page.is_capital(before - 1);
        if !(page.is_capital(before) || is_inner || is_hyphen) || page.is_taken(before) {
            break;
        }
        from = before;
    }
    (from < index).then_some((from, end))
}

/// An English name, which ends in its generic word: the words with capitals before it.
pub(super) fn read_late(page: &Page, index: usize, free: usize) -> Option<(usize, usize)> {
    let is_capital = page.is_capital(index);
    if !is_capital && VAGUE_TAILS.contains(&page.word(index)) {
        return None;
    }
    // "Return Home Interviews": a heading goes on.
    let goes_on = page.is_capital(index + 1)
        && !page.form(index + 1).entry.is_known()
        && page.is_common(index + 1)
        && page.token(index + 1).is_some_and(|next| next.gap == Gap::Space && !next.starts);
    if goes_on && VAGUE_TAILS.contains(&page.word(index)) {
        return None;
    }
    let (mut from, mut names, mut unknown) = (index, 0, 0);
    for _ in 0..6 {
        let Some(before) = from.checked_sub(1).filter(|before| *before >= free && !page.is_taken(*before))
        else {
            break;
        };
        let token = page.token(from)?;
        if token.starts || token.gap > Gap::Space {
            break;
        }
        // "St Mary's": the s and its apostrophe.
        // "Harp & Anchor pub".
        if page.is_mark(before, b'&') && before > free && page.is_capital(before - 1) && names > 0 {
            from = before;
            continue;
        }
        let step = usize::from(page.word(before) == "s" && before > 1 && page.is_mark(before - 1, b'\'')) * 2;
        let word = before - step;
        if !page.is_capital(word) || page.cue(word).is_opener() || page.cue(word).is_title() {
            break;
        }
        let cue = page.cue(word);
        let entry = page.form(word).entry;
        if entry.is_not_name() && !entry.is_name() && !cue.is_inside() {
            break;
        }
        if !cue.is_inside() {
            names += 1;
            unknown += usize::from(!entry.is_known() || (cue.is_head() && is_capital));
        }
        from = word;
    }
    // "Ms Achterberg's clinic": somebody's, whose name identifies.
    let is_titled = from.checked_sub(1).is_some_and(|before| page.cue(before).is_title());
    if is_titled && page.is_mark(from + 1, b'\'') && from + 3 == index {
        return None;
    }
    // "St. Barnabas Academy".
    if let Some(before) =
        from.checked_sub(2).filter(|before| page.is_mark(from - 1, b'.') && page.word(*before) == "st")
    {
        from = before;
    }
    let of = page.word(index + 1) == "of" && is_capital && page.is_capital(index + 2);
    let adds_place = page.is_capital(index + 1)
        && page.token(index + 1)?.gap == Gap::Space
        && page.form(index + 1).entry.is_place();
    let end =
        if of { index + 3 } else { index + 1 + usize::from(adds_place && !page.token(index + 1)?.starts) };
    let is_named = if is_capital { names > 0 || of } else { unknown > 0 && !page.may_start(from) };
    (is_named && from < index || (of && is_capital && !page.may_start(index))).then_some((from, end))
}
