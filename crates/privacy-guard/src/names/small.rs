//! Names in small letters, as people type them on a telephone.

use super::context::Context;
use super::page::Page;
use crate::reading::{Found, Who};
use crate::{Confidence, Kind, Rule};

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

/// Reads a name in small letters that begins at this token.
pub(crate) fn read(page: &Page, at: usize, names: &mut Vec<Found>) {
    let Some(token) = page.token(at).filter(|token| token.is_word() && token.len() > 2) else { return };
    if page.is_taken(at) {
        return;
    }
    let direct = page.tables.look_up(page.word(at));
    let form = page.form(at);
    let entry = if direct.is_known() { direct } else { form.entry };
    if !(entry.is_given() || entry.is_place() || entry.is_family())
        || page.cue(at) != crate::cues::Cue::default()
    {
        return;
    }
    let context = Context::read(page, at, at + 1);
    let is_word = entry.is_word_in(page.language);
    let is_with = page
        .word_before(at)
        .is_some_and(|before| matches!(page.word(before), "con" | "cu" | "lui" | "pe" | "s" | "se"));
    let is_surely_place =
        context.surely_place && token.len() > 4 && page.language != Some(crate::Language::English);
    let is_told = context.title || context.named || context.kin || (is_with && form.is_bent);
    if form.is_bent && !is_told && !(entry.is_town() && context.place) {
        return;
    }
    let verdict = if entry.is_town() && ((context.place && !is_word && !entry.is_given()) || is_surely_place)
    {
        Some((Kind::Place, Rule::Place))
    } else if (entry.is_given() && (is_told || (!is_word && !entry.is_word_in(None))))
        || (entry.is_name() && is_told && !is_word)
    {
        Some((Kind::Person, Rule::GivenName))
    } else {
        None
    };
    let Some((kind, rule)) = verdict else { return };
    let mut found = Found::new(token.from, token.to, kind, Confidence::Low, rule);
    if kind == Kind::Person {
        let stem = page.form(at).stem.clone();
        found.who = Some(Who { gender: super::gender(&stem), stem });
    }
    names.push(found);
}
