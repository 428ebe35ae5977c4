//! Names in small letters, as people type them on a telephone.

use super::context::Context;
use super::page::Page;
use crate::reading::{Found, Who};
use crate::tables::Entry;
use crate::tokens::Gap;
use crate::{Confidence, Kind, Language, Rule};

/// Whether a word leaves no doubt that a name follows, in small letters too.
pub(crate) fn is_sure(word: &str) -> bool {
    matches!(
        word,
        "cheama"
            | "chema"
            | "jmenuje"
            | "lui"
            | "llama"
            | "llaman"
            | "llamada"
            | "llamado"
            | "named"
            | "numita"
            | "numitul"
            | "numele"
    )
}

/// Tokens that a quotation in small letters has at most.
const LONGEST: usize = 60;

/// Where a quotation that begins at this token, in small letters, ends: what somebody typed on a telephone, quoted in a proper text.
pub(crate) fn quoted(page: &Page, at: usize, before: usize) -> usize {
    if at < before || !page.is_mark(at, b'"') {
        return before;
    }
    let is_small = page
        .token(at + 1)
        .is_some_and(|first| first.is_word() && !first.is_capital() && first.gap == Gap::None);
    if !is_small {
        return before;
    }
    (at + 3..at + LONGEST).find(|end| page.is_mark(*end, b'"')).unwrap_or(before)
}

/// Reads a Vietnamese name in small letters, which its middle word tells: "nguyen thi hong nhung"; the token after it.
pub(crate) fn read_vietnamese(page: &Page, at: usize, names: &mut Vec<Found>) -> Option<usize> {
    const FAMILIES: [&str; 16] = [
        "bui", "dang", "dinh", "do", "duong", "hoang", "huynh", "le", "luong", "ngo", "nguyen", "pham",
        "phan", "tran", "trinh", "vu",
    ];
    let first = page.token(at).filter(|_| FAMILIES.binary_search(&page.word(at)).is_ok())?;
    let is_next = |at: &usize| {
        page.token(*at).is_some_and(|next| {
            next.is_word() && !next.is_capital() && next.gap == Gap::Space && !page.is_taken(*at)
        })
    };
    if page.is_taken(at) || page.word(at + 1) != "thi" || !is_next(&(at + 1)) {
        return None;
    }
    let is_syllable = |at: &usize| is_next(at) && page.word(*at).len() < 7 && !is_small_word(page.word(*at));
    let count = (at + 2..at + 4).take_while(is_syllable).count();
    let last = page.token(at + 1 + count).filter(|_| count > 0)?;
    let mut found = Found::new(first.from, last.to, Kind::Person, Confidence::High, Rule::GivenName);
    let stem = page.word(at + 1 + count).to_owned();
    found.who = Some(Who { gender: crate::reading::Gender::Feminine, stem });
    names.push(found);
    Some(at + 2 + count)
}

/// Reads a town of several words in small letters behind what leads to places: "a cangas del narcea"; the token after it.
pub(crate) fn read_long_town(page: &Page, at: usize, names: &mut Vec<Found>) -> Option<usize> {
    let (end, entry) = page.tables.longest(page.reading, at)?;
    let (first, last) = (page.token(at)?, page.token(end.checked_sub(1)?)?);
    let context = Context::read(page, at, end);
    let is_led_to = context.place || context.surely_place || context.place_noun;
    let is_free = (at..end).all(|at| !page.is_taken(at));
    if !(entry.is_town() && is_led_to && is_free && last.to > first.from + 8) {
        return None;
    }
    names.push(Found::new(first.from, last.to, Kind::Place, Confidence::Medium, Rule::Place));
    Some(end)
}

/// Small words that follow a name, in the four languages.
fn is_small_word(word: &str) -> bool {
    crate::identifiers::cues::is_one_of(
        word,
        "a ae and are at byla came did e es este fue from had has in is je la left ma na se si said su s to u v was went with y z",
    )
}

/// Reads a name in small letters that begins at this token.
pub(crate) fn read(page: &Page, at: usize, names: &mut Vec<Found>) {
    let Some(token) = page.token(at).filter(|token| token.is_word() && token.len() > 2) else { return };
    if page.is_taken(at) {
        return;
    }
    let direct = page.tables.look_up(page.word(at));
    let form = page.form(at);
    if !direct.is_known() && !form.entry.is_known() {
        read_strange(page, at, names);
        return;
    }
    let entry = if direct.is_known() { direct } else { form.entry };
    if !(entry.is_given() || entry.is_place() || entry.is_family())
        || page.cue(at) != crate::cues::Cue::default()
    {
        return;
    }
    let context = Context::read(page, at, at + 1);
    let is_word = entry.is_word_in(page.language);
    let is_any_word = entry.is_word_in(None) || (!page.is_small && entry.is_rare_word_in(page.language));
    let before = page.word_before(at);
    let is_with = before.is_some_and(|before| {
        matches!(
            page.word(before),
            "con" | "cu" | "k" | "ke" | "lui" | "od" | "pe" | "s" | "se" | "u" | "with"
        )
    });
    let is_told = context.title || context.named || context.kin || (is_with && form.is_bent);
    // "nguyenovi maji stanek": a family in one of its cases, and no word.
    let is_family = form.is_bent && entry.is_family() && !entry.is_place() && is_family_s(page.word(at));
    let is_family = is_family && !entry.is_word_in(None) && !page.is_common(at);
    if is_family && page.is_small && page.language == Some(Language::Czech) {
        names.push(Found::new(token.from, token.to, Kind::Person, Confidence::Low, Rule::Surname));
        return;
    }
    if form.is_bent && !is_told && !(entry.is_place() && context.place) {
        return;
    }
    // A common word elsewhere may be a name here if it does what persons do, or is spoken of as one.
    let is_somebody =
        is_told || is_with || context.acts || before.is_some_and(|before| page.cue(before).is_said());
    let verdict = if is_town(page, at, entry, &context, form.is_bent) {
        Some((Kind::Place, Rule::Place))
    } else if !is_word
        && ((entry.is_given() && (is_somebody || !is_any_word)) || (entry.is_name() && is_told))
    {
        Some((Kind::Person, Rule::GivenName))
    } else {
        None
    };
    let Some((kind, rule)) = verdict else { return };
    let confidence = if is_somebody { Confidence::Medium } else { Confidence::Low };
    let mut found = Found::new(token.from, token.to, kind, confidence, rule);
    if kind == Kind::Person {
        let stem = page.form(at).stem.clone();
        found.who = Some(Who { gender: super::gender(&stem), stem });
    }
    names.push(found);
}

/// Reads a word that is in no list and no common one, behind what leaves no doubt: "mama lui serioja", "ii zic gibonu".
fn read_strange(page: &Page, at: usize, names: &mut Vec<Found>) {
    let is_told =
        page.word_before(at).is_some_and(|before| is_sure(page.word(before)) || page.cue(before).is_title());
    if !is_told || page.cue(at) != crate::cues::Cue::default() || page.is_like_common(at) {
        return;
    }
    let Some(token) = page.token(at) else { return };
    let mut found = Found::new(token.from, token.to, Kind::Person, Confidence::Medium, Rule::NameSaid);
    found.who = Some(Who { gender: super::gender(page.word(at)), stem: page.word(at).to_owned() });
    names.push(found);
}

/// Whether a Czech word has an ending that a family or one of it has.
fn is_family_s(word: &str) -> bool {
    word.len() > 6 && ["ovi", "ovic", "ovou", "ovych", "ovym"].iter().any(|ending| word.ends_with(ending))
}

/// Whether a town is meant: behind a small word that leads to one, or since the word is nothing else.
fn is_town(page: &Page, at: usize, entry: Entry, context: &Context, is_bent: bool) -> bool {
    if !entry.is_town() {
        // "din comrat", "z kraslic": a smaller place behind what leads to places, if the word is nothing else.
        return entry.is_place()
            && (context.surely_place || context.place_noun)
            && !entry.is_name()
            && page.word(at).len() > 3
            && !page.is_common(at);
    }
    let length = page.word(at).len();
    let is_nothing_else = !is_bent && !entry.is_name() && !entry.is_word_in(None) && length > 3;
    let is_led_to = context.place && !entry.is_word_in(page.language) && !entry.is_given();
    let is_surely_led_to = context.surely_place && length > 4 && page.language != Some(Language::English);
    is_nothing_else || is_led_to || is_surely_led_to
}
