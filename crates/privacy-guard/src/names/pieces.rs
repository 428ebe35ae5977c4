//! Parts a run of words with capitals into what may be one name each, and leaves out what names nobody.

use super::context::is_feast_of_old;
use super::page::Page;
use super::runs::{Part, Run};
use crate::cues::Cue;

/// The parts of a run that may be one name, its head and tail of titles and other words without it; where it is to be parted, in
/// several.
pub(crate) fn split<'p>(page: &Page, run: &'p Run) -> Vec<&'p [Part]> {
    let mut pieces = Vec::new();
    let mut rest = run.parts.as_slice();
    while let Some((first, behind)) = rest.split_first() {
        if names_nobody(page, first, behind) {
            rest = if takes_all(page, first, behind) { &[] } else { behind };
            continue;
        }
        let end = behind.iter().position(|part| is_border(page, part)).map_or(rest.len(), |at| at + 1);
        let (piece, tail) = rest.split_at_checked(end).unwrap_or((rest, &[]));
        pieces.push(piece);
        rest = tail;
    }
    pieces
}

/// Whether what stands behind such a word is its name: a saint's, a treaty's, a car's.
fn takes_all(page: &Page, first: &Part, behind: &[Part]) -> bool {
    let cue = page.cue(first.index);
    if cue.is_saint() || cue.is_treaty() || cue.is_thing() {
        return true;
    }
    let entry = first.form.entry;
    let is_brand = entry.is_not_name() && !cue.is_title() && !page.is_shouted(first.index);
    is_brand && behind.first().is_some_and(|next| !next.form.entry.is_name())
}

/// Whether a word inside a run parts it: what names nobody, and is no name as well.
fn is_border(page: &Page, part: &Part) -> bool {
    let entry = part.form.entry;
    (entry.is_not_name() || entry.is_region()) && !entry.is_name() && !part.is_initial(page)
}

/// Whether a word at the head of what is left of a run is none of the name.
fn names_nobody(page: &Page, part: &Part, behind: &[Part]) -> bool {
    let entry = part.form.entry;
    if is_border(page, part) {
        return true;
    }
    let Some(next) = behind.first() else { return page.cue(part.index).is_saint() };
    if page.word(part.index) == "mos" {
        return is_feast_of_old(page.word(next.index));
    }
    if page.cue(part.index).is_saint() {
        return true;
    }
    let cue = page.cue(part.index);
    let is_surely_given = entry.is_given() && !entry.is_word_in(page.language);
    if (cue.is_title() || cue.is_kin()) && !is_surely_given {
        // "Mama Ejiro" is what she is called; "Mama Andreei" at the start of a sentence is not.
        let is_alias = matches!(
            page.word(part.index),
            "auntie" | "baba" | "father" | "madam" | "madame" | "mama" | "padre" | "papa" | "uncle"
        );
        return !is_alias || page.token(part.index).is_some_and(|token| token.starts);
    }
    let starts = page.token(part.index).is_some_and(|token| token.starts);
    // "Tanner, Olivia": a row of a list, surname first.
    if !starts || (page.is_mark(part.end, b',') && !cue.is_opener()) {
        return false;
    }
    if !entry.is_name() || part.form.is_bent {
        // "Zorica Petrescu": a word that is none of the language begins a name.
        if cue == Cue::default() && !page.is_shouted(part.index) && !page.is_like_common(part.index) {
            return false;
        }
        return part.end == part.index + 1 || !part.is_initial(page);
    }
    // "Dar Mihai", "Rosa Jiménez": a word first is a name if a surname follows.
    entry.is_word_in(page.language)
        && (cue.is_opener() || (next.form.entry.is_given() && !next.form.entry.is_family()))
}
