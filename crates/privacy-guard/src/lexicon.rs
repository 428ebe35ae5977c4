//! The words of a text, each of them looked up once however often it stands there.

use crate::cues::{Cue, Cues};
use crate::tokens::Token;
use crate::view::View;
use crate::{calendar, identifiers, names, narrowing, number_words};
use rustc_hash::FxBuildHasher;
use std::collections::HashMap;

/// What may begin with a word, so that rules need not look at the others.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Sign {
    /// A number in words.
    Number,
    /// A day: a number, an ordinal or a month.
    Day,
    /// An age: a number, an ordinal, or a word for somebody of an age.
    Age,
    /// A street, by a word for one.
    Street,
    /// A part of a house.
    House,
    /// A link.
    Link,
    /// A word for `@`.
    At,
    /// The form of a company.
    Firm,
    /// A name in small letters, behind this word.
    Named,
    /// A word for who lives in a town, or belongs to one.
    Dweller,
}

/// What tells of a folded word whether something may begin with it.
type Tells = fn(&str) -> bool;

/// All of them, and what tells.
const SIGNS: [(Sign, Tells); 10] = [
    (Sign::Number, |word| number_words::value(word).is_some()),
    (Sign::Day, calendar::may_begin),
    (Sign::Age, narrowing::may_begin_age),
    (Sign::Street, identifiers::may_begin_street),
    (Sign::House, identifiers::may_begin_house),
    (Sign::Link, identifiers::may_begin_link),
    (Sign::At, identifiers::may_be_at),
    (Sign::Firm, narrowing::may_begin_firm),
    (Sign::Named, names::leads_to_name),
    (Sign::Dweller, narrowing::may_be_dweller),
];

impl Sign {
    const fn bit(self) -> u16 {
        1 << match self {
            Self::Number => 0,
            Self::Day => 1,
            Self::Age => 2,
            Self::Street => 3,
            Self::House => 4,
            Self::Link => 5,
            Self::At => 6,
            Self::Firm => 7,
            Self::Named => 8,
            Self::Dweller => 9,
        }
    }
}

/// What is known of a word.
#[derive(Clone, Copy, Debug, Default)]
struct Known {
    cue: Cue,
    signs: u16,
}

/// All words of a text that differ, by their numbers; the first is none, for numbers and marks.
#[derive(Debug)]
pub(crate) struct Lexicon {
    words: Vec<Known>,
}

impl Lexicon {
    /// Looks up the words of a text and gives each token the number of its word.
    pub(crate) fn read(view: &View, tokens: &mut [Token]) -> Self {
        let cues = Cues::new();
        let mut numbers: HashMap<&str, u32, FxBuildHasher> = HashMap::default();
        let mut words = vec![Known::default()];
        for token in tokens.iter_mut().filter(|token| token.is_word()) {
            let word = view.slice(token.from, token.to);
            token.word = *numbers.entry(word).or_insert_with(|| {
                words.push(Known::of(word, &cues));
                u32::try_from(words.len() - 1).unwrap_or_default()
            });
        }
        Self { words }
    }

    /// How many they are.
    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }

    /// What the word of a token says of names beside it.
    pub(crate) fn cue(&self, token: &Token) -> Cue {
        self.known(token).map_or_else(Cue::default, |known| known.cue)
    }

    /// Whether this may begin with the word of a token.
    pub(crate) fn tells(&self, token: &Token, sign: Sign) -> bool {
        self.known(token).is_some_and(|known| known.signs & sign.bit() != 0)
    }

    fn known(&self, token: &Token) -> Option<&Known> {
        self.words.get(usize::try_from(token.word).ok()?)
    }
}

impl Known {
    fn of(word: &str, cues: &Cues) -> Self {
        let signs = SIGNS.iter().filter(|(_, tells)| tells(word));
        Self { cue: cues.look_up(word), signs: signs.fold(0, |signs, (sign, _)| signs | sign.bit()) }
    }
}

#[cfg(test)]
mod tests {
    use super::{SIGNS, Sign};
    use crate::reading::Reading;

    #[test]
    fn every_sign_has_a_bit_of_its_own() {
        let all = SIGNS.iter().fold(0_u16, |all, (sign, _)| all | sign.bit());
        assert_eq!(all.count_ones(), u32::try_from(SIGNS.len()).unwrap());
    }

    #[test]
    fn words_are_known_by_their_tokens() {
        let reading = Reading::new("Doamna are opt câini; doamna 8.", None);
        assert_eq!(reading.tokens[0].word, reading.tokens[5].word);
        assert!(reading.lexicon.cue(&reading.tokens[5]).is_title());
        assert!(reading.lexicon.tells(&reading.tokens[2], Sign::Number));
        assert!(!reading.lexicon.tells(&reading.tokens[6], Sign::Number));
    }
}
