//! A text as all rules get it, and what they say of it.

use crate::cues::Cue;
use crate::lexicon::{Lexicon, Sign};
use crate::tokens::{Token, tokens};
use crate::view::View;
use crate::{Confidence, Kind, Language, Rule, language};

/// A text with its tokens and its language.
pub(crate) struct Reading<'t> {
    /// The text, folded.
    pub(crate) view: View<'t>,
    /// Its tokens.
    pub(crate) tokens: Vec<Token>,
    /// What is known of its words.
    pub(crate) lexicon: Lexicon,
    /// The language it is mostly written in, as told or guessed; rules of the other languages count all the same.
    pub(crate) language: Option<Language>,
}

impl<'t> Reading<'t> {
    /// Reads a text; without a hint the language is guessed.
    pub(crate) fn new(text: &'t str, hint: Option<Language>) -> Self {
        let view = View::new(text);
        let mut tokens = tokens(&view);
        let lexicon = Lexicon::read(&view, &mut tokens);
        let mut reading = Self { view, tokens, lexicon, language: hint };
        if hint.is_none() {
            reading.language = language::guess(&reading);
        }
        reading
    }

    /// The token with this number.
    pub(crate) fn token(&self, index: usize) -> Option<&Token> {
        self.tokens.get(index)
    }

    /// The token before the one with this number.
    pub(crate) fn before(&self, index: usize) -> Option<&Token> {
        self.tokens.get(index.checked_sub(1)?)
    }

    /// A token, folded.
    pub(crate) fn plain(&self, token: &Token) -> &str {
        self.view.slice(token.from, token.to)
    }

    /// The token with this number, folded; nothing if there is none.
    pub(crate) fn word(&self, index: usize) -> &str {
        self.token(index).map_or("", |token| self.plain(token))
    }

    /// What the token with this number says of names beside it.
    pub(crate) fn cue(&self, index: usize) -> Cue {
        self.token(index).map_or_else(Cue::default, |token| self.lexicon.cue(token))
    }

    /// Whether this may begin with the word that the token with this number is.
    pub(crate) fn tells(&self, index: usize, sign: Sign) -> bool {
        self.token(index).is_some_and(|token| self.lexicon.tells(token, sign))
    }

    /// A token as it was typed.
    pub(crate) fn typed(&self, token: &Token) -> &'t str {
        self.view.typed(token.from, token.to)
    }

    /// Tokens from one to another, the last one not among them.
    pub(crate) fn part(&self, from: usize, to: usize) -> &[Token] {
        self.tokens.get(from..to.min(self.tokens.len())).unwrap_or_default()
    }
}

/// Whom a name names, as far as its form tells: what suggestions need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Who {
    /// The same for all forms of one name (its stem).
    pub(crate) stem: String,
    /// What the form says.
    pub(crate) gender: Gender,
}

/// The gender of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gender {
    /// A woman's or a girl's.
    Feminine,
    /// A man's or a boy's.
    Masculine,
    /// The form does not say.
    Unknown,
}

/// What a rule found: a part of the folded text.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// Where it begins in the folded text.
    pub(crate) from: usize,
    /// Where it ends in the folded text.
    pub(crate) to: usize,
    /// What it is.
    pub(crate) kind: Kind,
    /// How sure that is.
    pub(crate) confidence: Confidence,
    /// The rule.
    pub(crate) rule: Rule,
    /// Whom it names, if it is a name.
    pub(crate) who: Option<Who>,
}

impl Found {
    /// Without a name.
    pub(crate) const fn new(from: usize, to: usize, kind: Kind, confidence: Confidence, rule: Rule) -> Self {
        Self { from, to, kind, confidence, rule, who: None }
    }
}
