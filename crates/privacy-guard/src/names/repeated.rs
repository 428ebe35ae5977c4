//! Names that were told by their surroundings somewhere, everywhere else in the text.

use super::acts::is_described;
use super::forms;
use super::page::Page;
use crate::reading::{Found, Who};
use crate::{Confidence, Kind, Rule};
use std::collections::BTreeMap;

/// Names of one text that are looked for again; a list of a hundred persons has each of them once.
const MOST: usize = 200;

/// Finds them, and keeps all findings in the order of the text.
pub(crate) fn find(page: &Page, names: &mut Vec<Found>) {
    let known = known(page, names);
    if known.is_empty() {
        return;
    }
    let mut again = Vec::new();
    let mut ends = names.iter().map(|name| (name.from, name.to)).peekable();
    for (index, token) in page.reading.tokens.iter().enumerate() {
        while ends.peek().is_some_and(|(_, to)| *to <= token.from) {
            ends.next();
        }
        let is_found = ends.peek().is_some_and(|(from, _)| *from < token.to);
        if is_found
            || !(page.is_capital(index) || (page.is_small && token.is_word() && !page.is_taken(index)))
        {
            continue;
        }
        let word = page.word(index);
        let Some(who) =
            known.get(prefix(word)).and_then(|same| same.iter().find(|who| is_same(page, index, &who.stem)))
        else {
            continue;
        };
        let mut found =
            Found::new(token.from, token.to, Kind::Person, Confidence::Medium, Rule::NameRepeated);
        found.who = Some(who.clone());
        again.push(found);
    }
    names.append(&mut again);
    names.sort_by_key(|name| name.from);
}

/// Words of names, by their first letters.
fn known<'n>(page: &Page<'n, '_>, names: &[Found]) -> BTreeMap<&'n str, Vec<Who>> {
    let mut known: BTreeMap<&str, Vec<Who>> = BTreeMap::new();
    let mut count = 0;
    for name in names.iter().filter(|name| name.kind == Kind::Person && name.confidence >= Confidence::Medium)
    {
        let Some(who) = &name.who else { continue };
        let first = page.reading.tokens.partition_point(|token| token.from < name.from);
        for index in first.. {
            let Some(token) = page.reading.tokens.get(index).filter(|token| token.to <= name.to) else {
                break;
            };
            if !token.is_word() || token.len() < 3 || count == MOST {
                continue;
            }
            let word = page.reading.view.slice(token.from, token.to);
            let same = known.entry(prefix(word)).or_default();
            if !same.iter().any(|known| known.stem == word) {
                same.push(Who { stem: word.to_owned(), gender: who.gender });
                count += 1;
            }
        }
    }
    known
}

/// The first letters, by which words are found again.
fn prefix(word: &str) -> &str {
    word.char_indices().nth(3).map_or(word, |(at, _)| word.get(..at).unwrap_or(word))
}

/// Whether a word is a form of a known name, and not a common word at the start of a sentence that only looks like one.
fn is_same(page: &Page, index: usize, known: &str) -> bool {
    let word = page.word(index);
    let starts = page.may_start(index);
    if word == known {
        let is_thing = page.tables.look_up(word).is_word_in(page.language) && is_described(page, index + 1)
            || starts
                && page.tables.look_up(word).is_rare_word_in(page.language)
                && matches!(page.word(index + 1), "de" | "del" | "din" | "of");
        return !(is_thing || starts && page.cue(index).is_opener());
    }
    !starts && !page.is_small && forms::are_alike(word, known) && !page.tables.look_up(word).is_known()
}
