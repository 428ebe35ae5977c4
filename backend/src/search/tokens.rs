//! What of a text goes into the index: its words in their order, so that phrases are found, and marks, each begun by a sign that
//! no word has, so that one index answers every kind of question.

use super::words::{Word, stems, words};
use shared::core::Language;
use shared::core::id::{AccountId, CategoryId};
use std::collections::{BTreeSet, HashMap};
use xxhash_rust::xxh3::xxh3_64;

/// Most words of one text in their order; of the rest only the marks are kept. `PostgreSQL` counts no further than 16,383.
const MAX_PLACES: usize = 16_000;
/// A word more often than this leaves an empty place: `PostgreSQL` keeps no more places of one word.
const MAX_REPEATED: u32 = 255;
/// Lengths of the beginnings by which a title is suggested.
const BEGINNINGS: std::ops::RangeInclusive<usize> = 2..=15;
/// Stands between texts and for words that are left out; nobody can ask for it.
const GAP: &str = "_";

/// What a document is filtered by, as a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// It is in this category.
    Category(CategoryId),
    /// This account wrote it.
    Author(AccountId),
    /// It is written in this language.
    Language(Language),
    /// Its topic has the tag of this hash.
    Tag(u64),
    /// A post answers the question of its topic.
    Answered,
}

impl Fact {
    /// That its topic has this tag.
    pub fn tag(tag: &str) -> Self {
        Self::Tag(xxh3_64(tag.as_bytes()))
    }

    /// The mark.
    pub fn token(self) -> String {
        match self {
            Self::Category(id) => format!("_c{}", id.0.simple()),
            Self::Author(id) => format!("_a{}", id.0.simple()),
            Self::Language(language) => format!("_l{language}"),
            Self::Tag(hash) => format!("_t{hash:016x}"),
            Self::Answered => "_y".to_owned(),
        }
    }
}

/// The mark of a stem in a text of this language.
pub fn stem_token(language: Language, stem: &str) -> String {
    format!("={language}{stem}")
}

/// The mark of a word of a title.
pub fn title_token(word: &str) -> String {
    format!("+{word}")
}

/// The mark of a stem in a title of this language.
pub fn title_stem_token(language: Language, stem: &str) -> String {
    format!("~{language}{stem}")
}

/// The mark of a title of which a word begins so; nothing for what is too short to suggest by.
pub fn beginning_token(word: &str) -> Option<String> {
    let beginning: String = word.chars().take(*BEGINNINGS.end()).collect();
    (beginning.chars().count() >= *BEGINNINGS.start()).then(|| format!("^{beginning}"))
}

/// What goes into the index of one document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tokens {
    /// Words in their order.
    pub words: Vec<String>,
    /// Marks, each once.
    pub marks: BTreeSet<String>,
    repeated: HashMap<String, u32>,
}

impl Tokens {
    /// Of a text in this language.
    pub fn of(text: &str, language: Language) -> Self {
        let mut tokens = Self::default();
        for word in words(text) {
            tokens.push(&word, language);
        }
        tokens
    }

    fn push(&mut self, word: &Word<'_>, language: Language) {
        self.marks.extend(stems(word, language).iter().map(|stem| stem_token(language, stem)));
        if self.words.len() >= MAX_PLACES {
            return;
        }
        let times = self.repeated.entry(word.folded.clone()).or_default();
        *times += 1;
        let leaves_gap = *times > MAX_REPEATED;
        self.words.push(if leaves_gap { GAP.to_owned() } else { word.folded.clone() });
    }

    /// Puts a title, whose marks say that it is one, behind the text.
    pub fn add_title(&mut self, title: &str, language: Language) {
        self.words.push(GAP.to_owned());
        for word in words(title) {
            self.push(&word, language);
            self.marks.insert(title_token(&word.folded));
            self.marks.extend(stems(&word, language).iter().map(|stem| title_stem_token(language, stem)));
            for length in BEGINNINGS {
                let beginning: String = word.folded.chars().take(length).collect();
                self.marks.extend(beginning_token(&beginning));
            }
        }
    }

    /// Says something that it is filtered by.
    pub fn add_fact(&mut self, fact: Fact) {
        self.marks.insert(fact.token());
    }

    /// Whether there is nothing in it that one could search for.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|word| word == GAP)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_and_its_title() {
        let mut tokens = Tokens::of("Două ședințe", Language::Romanian);
        tokens.add_title("Azi", Language::Romanian);
        tokens.add_fact(Fact::Language(Language::Romanian));
        assert_eq!(tokens.words, ["doua", "sedinte", "_", "azi"]);
        for mark in ["+azi", "^az", "^azi", "_lro", "=rosedint"] {
            assert!(tokens.marks.contains(mark), "{mark}: {:?}", tokens.marks);
        }
        assert!(!tokens.is_empty());
    }

    #[test]
    fn what_one_word_repeats_leaves_places() {
        let tokens = Tokens::of(&"da ".repeat(20_000), Language::Czech);
        assert_eq!(tokens.words.len(), MAX_PLACES);
        assert_eq!(tokens.words.iter().filter(|word| *word == "da").count(), 255);
        let mut nothing = Tokens::of("…", Language::Czech);
        nothing.add_title("—", Language::Czech);
        assert!(nothing.is_empty());
    }

    #[test]
    fn beginnings_are_neither_too_short_nor_too_long() {
        assert_eq!(beginning_token("s"), None);
        assert_eq!(beginning_token("sa").as_deref(), Some("^sa"));
        assert_eq!(beginning_token("neobhospodarovavatelnejsi").as_deref(), Some("^neobhospodarova"));
    }
}
