//! Other names for persons: the same one for all forms of a name, with another initial, and none that the text has already.

use crate::reading::{Found, Gender, Reading};
use crate::view::View;
use crate::{Kind, Language};
use std::collections::{BTreeMap, BTreeSet};

/// Names that are common in a country, of women and of men.
const NAMES: [[&str; 2]; 4] = [
    [
        "Alice Beth Clara Donna Emily Fiona Grace Holly Jane Kate Laura Nora",
        "Adam Brian Colin Daniel Edward Frank George Harry Jack Kevin Luke Neil",
    ],
    [
        "Alina Bianca Corina Diana Elena Florina Ioana Larisa Mara Nadia Oana Raluca",
        "Adrian Bogdan Cornel Doru Emil Florin Horia Ionuț Liviu Mircea Octavian Radu",
    ],
    [
        "Ana Berta Celia Diana Elsa Fátima Gloria Inés Julia Lidia Marta Nuria",
        "Adrián Bruno César Diego Emilio Félix Gonzalo Hugo Iván Jaime Mario Óscar",
    ],
    [
        "Alena Blanka Dana Edita Hana Irena Jitka Klára Lenka Monika Olga Petra",
        "Adam Bohdan David Emil Filip Hynek Ivan Jakub Karel Lukáš Milan Ota",
    ],
];

/// Who has been named in a text, and what they are called instead.
pub(super) struct Pseudonyms {
    /// Of women and of men: the names, each with its folded form, that nobody in the text has.
    names: [Vec<(&'static str, String)>; 2],
    /// The name of everybody, by what the forms of theirs have in common.
    given: BTreeMap<String, &'static str>,
}

impl Pseudonyms {
    /// For a text with these findings.
    pub(super) fn new(reading: &Reading, found: &[Found], language: Language) -> Self {
        let place = Language::ALL.iter().position(|one| *one == language).unwrap_or_default();
        let persons = found.iter().filter(|one| one.kind == Kind::Person);
        let words = |one: &Found| reading.view.slice(one.from, one.to).split(|c: char| !c.is_alphabetic());
        let taken: BTreeSet<&str> = persons.flat_map(words).collect();
        let free = |names: &'static str| {
            let folded = names.split(' ').map(|name| (name, View::new(name).plain().to_owned()));
            folded.filter(|(_, folded)| !taken.contains(folded.as_str())).collect()
        };
        Self { names: NAMES.get(place).copied().unwrap_or_default().map(free), given: BTreeMap::new() }
    }

    /// The pseudonym of somebody: an initial for initials, and for a name that does not tell a woman's from a man's.
    pub(super) fn of(&mut self, reading: &Reading, one: &Found) -> String {
        let plain = reading.view.slice(one.from, one.to);
        let stem = one.who.as_ref().map_or_else(|| beginning(plain), |who| who.stem.clone());
        let known = self.given.get(&stem).copied();
        let name = known.unwrap_or_else(|| self.next(plain, one));
        self.given.insert(stem, name);
        let is_initials = plain.split(|c: char| !c.is_alphabetic()).all(|part| part.len() < 2);
        let tells = one.who.as_ref().is_some_and(|who| who.gender != Gender::Unknown);
        match name.chars().next().filter(|_| is_initials || !tells) {
            Some(initial) => format!("{initial}."),
            None => name.to_owned(),
        }
    }

    /// A name that is free and begins with another letter.
    fn next(&mut self, plain: &str, one: &Found) -> &'static str {
        let masculine = one.who.as_ref().is_some_and(|who| who.gender == Gender::Masculine);
        let [women, men] = &mut self.names;
        let names = if masculine { men } else { women };
        let initial = plain.chars().next();
        let place = names.iter().position(|(_, folded)| folded.chars().next() != initial).unwrap_or_default();
        // More persons than names: the last one is used again, and the writer sees to it.
        if names.len() > 1 {
            names.remove(place).0
        } else {
            names.first().map(|(name, _)| *name).unwrap_or_default()
        }
    }
}

/// What the forms of one name have in common, where no list says more: its first letters.
fn beginning(plain: &str) -> String {
    let word = plain.split(' ').next().unwrap_or_default();
    let letters = word.chars().count();
    word.chars().take(letters.saturating_sub(2).max(3)).collect()
}
