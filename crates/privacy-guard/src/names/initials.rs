//! Initials that stand for a name: `M.P.`, `L.`, `AP`.

use super::context::Context;
use super::page::Page;
use crate::cues::Cue;
use crate::reading::{Found, Gender, Who};
use crate::tokens::Gap;
use crate::{Confidence, Kind, Rule};

/// Letters with dots that stand for something else.
const OTHERS: [&str; 18] = [
    "bc", "dc", "dob", "ec", "pm", "eu", "ong", "ps", "sa", "sl", "sro", "srl", "sua", "uk", "un", "us",
    "ue", "usa",
];

/// Words before a letter that number things with it.
const COUNTED: [&str; 52] = [
    "adult",
    "alin",
    "anexa",
    "anexo",
    "annex",
    "appendix",
    "art",
    "bl",
    "bloc",
    "bod",
    "boy",
    "case",
    "caso",
    "caz",
    "cazul",
    "chestia",
    "child",
    "clasa",
    "clase",
    "copil",
    "copilul",
    "dite",
    "et",
    "etapa",
    "faza",
    "girl",
    "group",
    "grupa",
    "grupo",
    "hepatita",
    "hepatitida",
    "level",
    "lit",
    "litera",
    "mladez",
    "modul",
    "module",
    "nivel",
    "odst",
    "option",
    "part",
    "partea",
    "pismeno",
    "pripad",
    "punctul",
    "sc",
    "scara",
    "seccion",
    "section",
    "skupina",
    "typ",
    "vitamina",
];

/// Reads initials that begin at this token, if any; the token after them.
pub(crate) fn read(page: &Page, at: usize, names: &mut Vec<Found>) -> Option<usize> {
    if page.is_taken(at) {
        return None;
    }
    if page.is_letter(at) {
        return read_dotted(page, at, names);
    }
    let is_pair = page.is_shouted(at) && page.word(at).len() == 2;
    if !is_pair
        || page.cue(at).is_title()
        || page.tables.look_up(page.word(at)).is_known()
        || page.is_mark(at + 1, b'.')
    {
        return None;
    }
    let context = Context::read(page, at, at + 1);
    let is_roman = page.word(at).bytes().all(|byte| b"ivx".contains(&byte));
    let is_name = (context.title || context.kin || context.named || context.owned) && !is_roman;
    is_name.then(|| push(page, at, at + 1, Confidence::Medium, names))?
}

fn read_dotted(page: &Page, at: usize, names: &mut Vec<Found>) -> Option<usize> {
    let mut letters = String::new();
    let mut end = at;
    while let Some(dot) = letter_end(page, end).filter(|_| end == at || is_near(page, end)) {
        letters.push_str(page.word(end));
        end = dot + 1;
    }
    // "Č. j.", "S. l.": what goes on with a small letter and a dot is an abbreviation.
    let is_short =
        page.token(end).is_some_and(|next| next.is_word() && next.len() == 1 && !next.is_capital())
            && page.is_mark(end + 1, b'.');
    // "M.ª José": the ending of a name that is shortened.
    let is_ordinal =
        page.token(end).is_some_and(|next| next.gap == Gap::None) && matches!(page.word(end), "a" | "o");
    if letters.is_empty() || is_short || is_ordinal {
        return None;
    }
    if OTHERS.contains(&letters.as_str()) {
        return Some(end);
    }
    // "H. Vránová": a name goes on.
    let goes_on = page.token(end).is_some_and(|token| token.gap == Gap::Space) && page.is_capital(end);
    if letters.len() > 1 {
        let is_name = goes_on && page.cue(end) == Cue::default();
        return if is_name { None } else { push(page, at, end, Confidence::High, names) };
    }
    let context = Context::read(page, at, end);
    let before = page.word_before(at);
    if before.is_some_and(|before| COUNTED.contains(&page.word(before))) {
        return None;
    }
    let said = before.is_some_and(|before| page.cue(before).is_said());
    let is_told = context.is_person() || context.with || said;
    if goes_on && !is_told {
        return None;
    }
    if goes_on && page.cue(end) == Cue::default() && !page.token(end).is_none_or(|token| token.starts) {
        return None;
    }
    // "L. came to us": no sentence ends at the dot, so that it stands for a name.
    let next = page.token(end);
    let is_inside =
        next.is_some_and(|token| token.is_word() && token.gap == Gap::Space && !token.is_capital());
    let comma = next.is_some_and(|token| token.is_mark(b',') && token.gap == Gap::None);
    (is_inside || comma || is_told || signs(page, at, end))
        .then(|| push(page, at, end, Confidence::Medium, names))?
}

/// The dot of an initial that begins at this token: of a letter, or behind it of `O'R.` and `McK.`.
fn letter_end(page: &Page, at: usize) -> Option<usize> {
    let is_tight = |at: usize| page.token(at).is_some_and(|token| token.gap == Gap::None);
    if page.is_letter(at) && is_dot(page, at + 1) {
        return Some(at + 1);
    }
    let follows = at.checked_sub(1).is_some_and(|before| is_dot(page, before));
    let is_gaelic = page.is_letter(at)
        && page.is_mark(at + 1, b'\'')
        && is_tight(at + 1)
        && is_tight(at + 2)
        && page.is_letter(at + 2);
    if follows && is_gaelic && is_dot(page, at + 3) {
        return Some(at + 3);
    }
    let is_son =
        page.is_capital(at) && matches!(page.word(at).strip_prefix("mc"), Some(rest) if rest.len() < 2);
    (follows && is_son && is_dot(page, at + 1)).then_some(at + 1)
}

/// "Omlouvám se. L.": a letter alone at the end of what was written is who wrote it.
fn signs(page: &Page, at: usize, end: usize) -> bool {
    let ends = page.token(end).is_none_or(|next| next.gap == Gap::Paragraph);
    let begins = page.token(at).is_some_and(|token| token.starts || token.gap >= Gap::Line);
    let closes = at
        .checked_sub(1)
        .is_some_and(|before| [b'.', b'!', b'?', b','].iter().any(|mark| page.is_mark(before, *mark)));
    let is_listed = at.checked_sub(2).is_some_and(|before| page.is_letter(before));
    ends && begins && closes && !is_listed
}

fn is_dot(page: &Page, at: usize) -> bool {
    page.is_mark(at, b'.') && page.token(at).is_some_and(|token| token.gap == Gap::None)
}

fn is_near(page: &Page, at: usize) -> bool {
    page.token(at).is_some_and(|token| token.gap <= Gap::Space)
}

fn push(
    page: &Page,
    from: usize,
    end: usize,
    confidence: Confidence,
    names: &mut Vec<Found>,
) -> Option<usize> {
    let (start, last) = (page.token(from)?.from, page.token(end.checked_sub(1)?)?.to);
    let mut found = Found::new(start, last, Kind::Person, confidence, Rule::Initials);
    let stem = page.reading.view.slice(start, last).replace([' ', '.'], "");
    found.who = Some(Who { stem, gender: Gender::Unknown });
    names.push(found);
    Some(end)
}
