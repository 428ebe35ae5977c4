//! What was typed: words, phrases in quotes, the beginning of a word with `*` behind it, and what must not be there with `-` before
//! it; and how the index is asked for it.

use super::tokens::{Fact, beginning_token, stem_token, title_stem_token, title_token};
use super::words::{Word, is_filler, stems, words};
use crate::db::full_text::Match;
use shared::core::{FieldCode, FieldError, Language};
use shared::search::{MAX_QUERY, MAX_TERMS};
use std::collections::BTreeSet;

/// Fewest letters before a `*`: shorter beginnings find too much.
const MIN_BEGINNING: usize = 3;

/// One thing that is searched for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Term {
    /// A word in any form: folded, and its stems by language.
    Word(String, BTreeSet<(Language, String)>),
    /// Exactly these folded words in this order.
    Phrase(Vec<String>),
    /// A word that begins so.
    Beginning(String),
}

impl Term {
    fn of(typed: &str, is_quoted: bool) -> Option<Self> {
        let found: Vec<Word<'_>> = words(typed).collect();
        let [word] = found.as_slice() else {
            let words: Vec<String> = found.into_iter().map(|word| word.folded).collect();
            return (!words.is_empty()).then_some(Self::Phrase(words));
        };
        if is_quoted {
            return Some(Self::Phrase(vec![word.folded.clone()]));
        }
        if typed.ends_with('*') && word.folded.chars().count() >= MIN_BEGINNING {
            return Some(Self::Beginning(word.folded.clone()));
        }
        let of_language = |language: &Language| {
            let language = *language;
            stems(word, language).into_iter().map(move |stem| (language, stem))
        };
        Some(Self::Word(word.folded.clone(), Language::ALL.iter().flat_map(of_language).collect()))
    }

    fn is_filler(&self) -> bool {
        matches!(self, Self::Word(word, _) if is_filler(word))
    }

    /// Anywhere in a document.
    fn anywhere(&self) -> Match {
        match self {
            Self::Word(word, stems) => {
                let stems = stems.iter().map(|(language, stem)| Match::Token(stem_token(*language, stem)));
                Match::Any(std::iter::once(Match::Token(word.clone())).chain(stems).collect())
            }
            Self::Phrase(words) => Match::Phrase(words.clone()),
            Self::Beginning(word) => Match::Beginning(word.clone()),
        }
    }

    /// In a title.
    fn in_title(&self) -> Match {
        match self {
            Self::Word(word, stems) => {
                let stems =
                    stems.iter().map(|(language, stem)| Match::Token(title_stem_token(*language, stem)));
                Match::Any(std::iter::once(Match::Token(title_token(word))).chain(stems).collect())
            }
            Self::Phrase(words) => {
                Match::All(words.iter().map(|word| Match::Token(title_token(word))).collect())
            }
            Self::Beginning(word) => Match::Beginning(title_token(word)),
        }
    }
}

/// What was typed, understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// What must be there.
    pub terms: Vec<Term>,
    /// What must not.
    excluded: Vec<Term>,
}

impl Typed {
    /// Understands it, or says what is wrong with the field `q`.
    pub fn parse(typed: &str) -> Result<Self, FieldError> {
        let wrong = |code, limit| FieldError { field: "q".into(), code, limit };
        if typed.trim().is_empty() {
            return Err(wrong(FieldCode::Required, None));
        }
        if typed.chars().nth(usize::try_from(MAX_QUERY).unwrap_or(usize::MAX)).is_some() {
            return Err(wrong(FieldCode::TooLong, Some(MAX_QUERY)));
        }
        let (mut terms, mut excluded) = (Vec::new(), Vec::new());
        for Piece { text, is_quoted, is_excluded } in pieces(typed) {
            let to = if is_excluded { &mut excluded } else { &mut terms };
            to.extend(Term::of(text, is_quoted));
        }
        if terms.iter().any(|term| !term.is_filler()) {
            terms.retain(|term| !term.is_filler());
        }
        let count = u32::try_from(terms.len() + excluded.len()).unwrap_or(u32::MAX);
        if terms.is_empty() {
            return Err(wrong(FieldCode::Malformed, None));
        }
        if count > MAX_TERMS {
            return Err(wrong(FieldCode::TooLarge, Some(MAX_TERMS)));
        }
        Ok(Self { terms, excluded })
    }

    /// What a document must satisfy to be found.
    pub fn found(&self, within: Within) -> Match {
        let all = self.terms.iter().map(Term::anywhere).chain(within.all).collect();
        let excluded = self.excluded.iter().map(Term::anywhere).chain(within.none_of).collect();
        Match::All(all).but(excluded)
    }

    /// Everything in the title.
    pub fn all_in_title(&self) -> Match {
        Match::All(self.terms.iter().map(Term::in_title).collect())
    }

    /// All that was typed as one phrase; nothing where that says no more than its parts.
    pub fn as_phrase(&self) -> Option<Match> {
        let mut phrase = Vec::new();
        for term in &self.terms {
            match term {
                Term::Word(word, _) => phrase.push(word.clone()),
                Term::Phrase(words) => phrase.extend(words.iter().cloned()),
                Term::Beginning(_) => return None,
            }
        }
        (self.terms.len() > 1).then_some(Match::Phrase(phrase))
    }
}

/// Where is searched, whatever for.
#[derive(Clone, Debug, Default)]
pub struct Within {
    all: Vec<Match>,
    none_of: Vec<Match>,
}

impl Within {
    /// Only where this is so.
    pub fn require(&mut self, fact: Fact) {
        self.all.push(Match::Token(fact.token()));
    }

    /// Only where one of these is so.
    pub fn require_one_of(&mut self, facts: impl IntoIterator<Item = Fact>) {
        self.all.push(Match::Any(facts.into_iter().map(|fact| Match::Token(fact.token())).collect()));
    }

    /// Only where none of these is so.
    pub fn exclude(&mut self, facts: impl IntoIterator<Item = Fact>) {
        self.none_of.extend(facts.into_iter().map(|fact| Match::Token(fact.token())));
    }
}

/// Titles whose words begin as what was typed so far; nothing while that is too little.
pub fn beginnings(typed: &str, within: Within) -> Option<Match> {
    let limit = usize::try_from(MAX_TERMS).unwrap_or(usize::MAX);
    let tokens = words(typed).take(limit).filter_map(|word| beginning_token(&word.folded));
    let tokens: Vec<Match> = tokens.map(Match::Token).collect();
    let all = || Match::All(tokens.iter().cloned().chain(within.all).collect());
    (!tokens.is_empty()).then(|| all().but(within.none_of))
}

/// A word or a quoted phrase as it was typed.
#[derive(Debug, PartialEq, Eq)]
struct Piece<'t> {
    text: &'t str,
    is_quoted: bool,
    is_excluded: bool,
}

/// Quotation marks of our languages; an apostrophe is none.
fn is_quote(c: char) -> bool {
    matches!(c, '"' | '„' | '“' | '”' | '«' | '»' | '‟')
}

fn pieces(typed: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = typed.trim_start();
    while !rest.is_empty() {
        let marked = rest.strip_prefix(['-', '−', '–']).filter(|rest| !rest.starts_with(char::is_whitespace));
        let is_excluded = marked.is_some();
        let text = marked.unwrap_or(rest);
        // A quotation mark that nothing closes quotes up to the end: one is still typing.
        let quoted = text.strip_prefix(is_quote);
        let is_quoted = quoted.is_some();
        let (text, after) = if let Some(quoted) = quoted {
            quoted.split_once(is_quote).unwrap_or((quoted, ""))
        } else {
            text.split_at(text.find(|c: char| c.is_whitespace() || is_quote(c)).unwrap_or(text.len()))
        };
        found.push(Piece { text, is_quoted, is_excluded });
        rest = after.trim_start();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn terms(typed: &str) -> Vec<String> {
        let Typed { terms, excluded } = Typed::parse(typed).unwrap();
        let say = |term: &Term| match term {
            Term::Word(word, _) => word.clone(),
            Term::Phrase(words) => format!("\"{}\"", words.join(" ")),
            Term::Beginning(word) => format!("{word}*"),
        };
        terms.iter().map(say).chain(excluded.iter().map(|term| format!("-{}", say(term)))).collect()
    }

    #[test]
    fn words_phrases_beginnings_and_what_must_not_be_there() {
        for (typed, expected) in [
            ("ședință  azi", &["sedinta", "azi"][..]),
            ("\"prima ședință\" azi", &["\"prima sedinta\"", "azi"]),
            ("„prima ședință” «otra vez»", &["\"prima sedinta\"", "\"otra vez\""]),
            ("\"never closed", &["\"never closed\""]),
            ("reintegr* -familie -\"casa mare\"", &["reintegr*", "-familie", "-\"casa mare\""]),
            ("peer-to-peer", &["\"peer to peer\""]),
            ("ab*", &["ab"]),
            ("cum ajutăm un copil", &["ajutam", "copil"]),
            ("what is", &["what", "is"]),
            ("two - three", &["two", "three"]),
            ("a\"b c\"d", &["\"b c\"", "d"]),
        ] {
            assert_eq!(terms(typed), expected, "{typed}");
        }
    }

    #[test]
    fn what_cannot_be_searched_for_says_why() {
        let code = |typed: &str| Typed::parse(typed).unwrap_err();
        assert_eq!((code("  ").field.as_str(), code("  ").code), ("q", FieldCode::Required));
        assert_eq!(code("… -- ?!").code, FieldCode::Malformed);
        assert_eq!(code("-casa").code, FieldCode::Malformed, "only what must not be there");
        let long = code(&"a".repeat(201));
        assert_eq!((long.code, long.limit), (FieldCode::TooLong, Some(200)));
        assert_eq!(code(&"casa ".repeat(17)).code, FieldCode::TooLarge);
    }

    #[test]
    fn several_words_are_a_phrase_too() {
        let phrase = |typed: &str| Typed::parse(typed).unwrap().as_phrase();
        assert_eq!(phrase("prima ședință"), Some(Match::Phrase(vec!["prima".into(), "sedinta".into()])));
        assert_eq!(phrase("ședință"), None);
        assert_eq!(phrase("prima ședin*"), None);
    }

    proptest! {
        #[test]
        fn nothing_typed_breaks_it(typed in ".{0,220}") {
            if let Ok(typed) = Typed::parse(&typed) {
                prop_assert!(!typed.terms.is_empty());
                let _ = (typed.found(Within::default()), typed.all_in_title(), typed.as_phrase());
            }
        }
    }
}
