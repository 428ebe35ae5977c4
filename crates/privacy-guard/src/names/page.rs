//! A text as the rules of names walk over it: words before and after, what the lists and the cues say of them, what is taken.

use super::forms::{self, Form};
use crate::cues::Cue;
use crate::reading::{Found, Reading};
use crate::tables::Tables;
use crate::tokens::{Capital, Gap, Token, TokenKind};
use crate::{Kind, Language};
use std::cell::OnceCell;
use std::rc::Rc;

/// Tokens on either side that are looked at for a sentence's end: beyond, no cue is meant for the name.
const FARTHEST: usize = 40;

/// A text, the lists, and which tokens are part of other findings.
pub(crate) struct Page<'r, 't> {
    /// The text.
    pub(crate) reading: &'r Reading<'t>,
    /// The lists.
    pub(crate) tables: &'r Tables,
    /// Its language.
    pub(crate) language: Option<Language>,
    /// Whether it is written in small letters, so that names are too.
    pub(crate) is_small: bool,
    /// Sentences that begin with a small letter, if there are several.
    small: Vec<(usize, usize)>,
    taken: Vec<bool>,
    ages: Vec<usize>,
    /// What the words of the lexicon were read as, once they were asked for.
    forms: Vec<OnceCell<Rc<Form>>>,
    /// Whether they are common words, and whether they are like one.
    commons: Vec<[OnceCell<bool>; 2]>,
}

impl<'r, 't> Page<'r, 't> {
    /// A text in which these were found already.
    pub(crate) fn new(reading: &'r Reading<'t>, tables: &'r Tables, found: &[Found]) -> Self {
        let mut taken = vec![false; reading.tokens.len()];
        for one in found.iter().filter(|one| !matches!(one.kind, Kind::Date | Kind::Age)) {
            take(reading, &mut taken, one);
        }
        let mut ages: Vec<usize> = found
            .iter()
            .filter(|one| matches!(one.kind, Kind::Age | Kind::BirthDate))
            .map(|one| one.from)
            .collect();
        ages.sort_unstable();
        Self {
            reading,
            tables,
            language: reading.language,
            is_small: is_small(reading),
            small: small_sentences(reading),
            taken,
            ages,
            forms: vec![OnceCell::new(); reading.lexicon.len()],
            commons: vec![[const { OnceCell::new() }; 2]; reading.lexicon.len()],
        }
    }

    /// Whether a token stands in a sentence that begins with a small letter, in a text of which many do.
    pub(crate) fn is_in_small_sentence(&self, index: usize) -> bool {
        let next = self.small.partition_point(|(from, _)| *from <= index);
        next.checked_sub(1).and_then(|at| self.small.get(at)).is_some_and(|(_, to)| index < *to)
    }

    /// Whether a token is part of another finding.
    pub(crate) fn is_taken(&self, index: usize) -> bool {
        self.taken.get(index).copied().unwrap_or(true)
    }

    /// A token.
    pub(crate) fn token(&self, index: usize) -> Option<&Token> {
        self.reading.token(index)
    }

    /// A token, folded.
    pub(crate) fn word(&self, index: usize) -> &str {
        self.reading.word(index)
    }

    /// What a token says of names beside it.
    pub(crate) fn cue(&self, index: usize) -> Cue {
        self.reading.cue(index)
    }

    /// What a token may be.
    pub(crate) fn form(&self, index: usize) -> Rc<Form> {
        let read = || Rc::new(forms::read(self.tables, self.word(index), self.language));
        let kept = self.number(index).and_then(|number| self.forms.get(number));
        kept.map_or_else(read, |kept| Rc::clone(kept.get_or_init(read)))
    }

    /// The number of a word in the lexicon: numbers and marks share one, and are hardly ever asked for.
    fn number(&self, index: usize) -> Option<usize> {
        let token = self.token(index).filter(|token| token.is_word())?;
        usize::try_from(token.word).ok()
    }

    /// Whether a token is a common word of any language: asked of words with a capital that the lists do not know.
    pub(crate) fn is_common(&self, index: usize) -> bool {
        let read = || self.tables.common.has(self.word(index));
        let kept = self.number(index).and_then(|number| self.commons.get(number));
        kept.map_or_else(read, |[kept, _]| *kept.get_or_init(read))
    }

    /// Whether a token is a common word or a form of one, as far as its stem tells: asked where a capital says nothing.
    pub(crate) fn is_like_common(&self, index: usize) -> bool {
        let read = || self.is_common(index) || self.tables.common.has_stem_of(self.word(index));
        let kept = self.number(index).and_then(|number| self.commons.get(number));
        kept.map_or_else(read, |[_, kept]| *kept.get_or_init(read))
    }

    /// Whether a token is this mark.
    pub(crate) fn is_mark(&self, index: usize, mark: u8) -> bool {
        self.token(index).is_some_and(|token| token.is_mark(mark))
    }

    /// Whether a token is a word with a capital that is no part of another finding.
    pub(crate) fn is_capital(&self, index: usize) -> bool {
        !self.is_taken(index) && self.token(index).is_some_and(|token| token.is_word() && token.is_capital())
    }

    /// Whether a token is one capital letter.
    pub(crate) fn is_letter(&self, index: usize) -> bool {
        self.token(index).is_some_and(|token| token.is_word() && token.is_capital() && token.len() == 1)
    }

    /// Whether a token's word is in capitals throughout.
    pub(crate) fn is_shouted(&self, index: usize) -> bool {
        self.token(index).is_some_and(|token| token.capital == Capital::All)
    }

    /// Whether a word is typed with letters that only Vietnamese has: no common word of our languages.
    pub(crate) fn is_vietnamese(&self, index: usize) -> bool {
        self.token(index).is_some_and(|token| {
            let mut letters = self.reading.typed(token).chars();
            letters
                .any(|letter| matches!(letter, 'Đ' | 'đ' | 'Ơ' | 'ơ' | 'Ư' | 'ư' | '\u{1ea0}'..='\u{1ef9}'))
        })
    }

    /// Whether a word's capital says little: a sentence may begin with it, or a heading, an item, a quotation.
    pub(crate) fn may_start(&self, index: usize) -> bool {
        let Some(token) = self.token(index) else { return true };
        token.starts
            || token.gap >= Gap::Line
            || self.reading.before(index).is_none_or(|before| {
                matches!(
                    before.kind,
                    TokenKind::Mark(
                        b'.' | b':'
                            | b'!'
                            | b'?'
                            | b'"'
                            | b'\''
                            | b'*'
                            | b'/'
                            | b'>'
                            | b';'
                            | b'#'
                            | b'='
                            | b'~'
                            | b'|'
                            | b'+'
                            | b'['
                            | 0xc2..
                    )
                ) || (before.is_mark(b'-') && token.gap != Gap::None)
            })
            || self.follows_greeting(index)
    }

    /// "Dear all, Summer rota": a letter begins behind its greeting and a comma.
    fn follows_greeting(&self, index: usize) -> bool {
        const GREETINGS: [&str; 22] = [
            "ahoj",
            "buenas",
            "buenos",
            "buna",
            "cau",
            "dear",
            "dobry",
            "draga",
            "dragi",
            "estimadas",
            "estimados",
            "hello",
            "hey",
            "hezky",
            "hi",
            "hola",
            "mila",
            "mili",
            "salut",
            "stimati",
            "vazene",
            "vazeni",
        ];
        let Some(comma) = index.checked_sub(1).filter(|at| self.is_mark(*at, b',')) else { return false };
        let first = (comma.saturating_sub(3)..comma)
            .rev()
            .find(|at| self.token(*at).is_some_and(|token| token.starts || token.gap >= Gap::Line));
        first.or(Some(0).filter(|_| comma < 4)).is_some_and(|first| GREETINGS.contains(&self.word(first)))
    }

    /// The word before a token, if nothing but quotation marks, brackets and hyphens stands between them in the same sentence.
    pub(crate) fn word_before(&self, index: usize) -> Option<usize> {
        if self.token(index)?.gap >= Gap::Line {
            return None;
        }
        let mut at = index.checked_sub(1)?;
        for _ in 0..3 {
            let token = self.token(at)?;
            if token.is_word() {
                return Some(at);
            }
            // "Sra. Campos", "Bc. Hrubá": the dot of a title.
            let of_title = token.is_mark(b'.') && at > 0 && is_short_title(self.word(at - 1));
            if !(of_title || matches!(token.kind, TokenKind::Mark(b'"' | b'\'' | b'(' | b'[' | b'-' | b'*')))
                || token.gap == Gap::Paragraph
            {
                return None;
            }
            at = at.checked_sub(1)?;
        }
        None
    }

    /// The word after a token, if nothing but quotation marks stands between them in the same sentence.
    pub(crate) fn word_after(&self, end: usize) -> Option<usize> {
        for at in [end, end + 1] {
            let token = self.token(at)?;
            if token.starts || token.gap == Gap::Paragraph {
                return None;
            }
            if token.is_word() {
                return Some(at);
            }
            if !matches!(token.kind, TokenKind::Mark(b'"' | b'\'')) {
                return None;
            }
        }
        None
    }

    /// The tokens of the sentence around a token.
    pub(crate) fn sentence(&self, index: usize) -> (usize, usize) {
        let starts =
            |at: usize| self.token(at).is_none_or(|token| token.starts || token.gap == Gap::Paragraph);
        let mut from = index;
        while from > 0 && index - from < FARTHEST && !starts(from) {
            from -= 1;
        }
        let mut to = index + 1;
        while to < self.reading.tokens.len() && to - index < FARTHEST && !starts(to) {
            to += 1;
        }
        (from, to)
    }

    /// Whether a bracket opens a few tokens before a token and does not close before it.
    pub(crate) fn is_bracketed(&self, index: usize) -> bool {
        let mut back = (index.saturating_sub(6)..index).rev();
        back.find(|at| self.is_mark(*at, b'(') || self.is_mark(*at, b')'))
            .is_some_and(|at| self.is_mark(at, b'('))
    }

    /// Whether a word of the sentence around a token says this.
    pub(crate) fn sentence_says(&self, index: usize, says: impl Fn(Cue) -> bool) -> bool {
        let (from, to) = self.sentence(index);
        (from..to).any(|at| self.token(at).is_some_and(Token::is_word) && says(self.cue(at)))
    }

    /// Whether an age or a day of birth begins within so many tokens behind a name.
    pub(crate) fn tells_age(&self, end: usize, within: usize) -> bool {
        let place = |at: usize| self.token(at).map(|token| token.from);
        let Some(from) = place(end) else { return false };
        let last = self.reading.tokens.len().saturating_sub(1).min(end + within);
        let first = self.ages.partition_point(|age| *age < from);
        self.ages.get(first).is_some_and(|age| place(last).is_some_and(|to| *age <= to))
    }
}

/// Whether a word is a title that is shortened, so that the dot behind it ends no sentence.
fn is_short_title(word: &str) -> bool {
    const SHORT: [&str; 44] = [
        "av", "bc", "capt", "cpt", "d", "det", "dhra", "dl", "dlui", "dna", "dnei", "doc", "dr", "dra",
        "dres", "dsoara", "fr", "gen", "ing", "insp", "judr", "kpt", "lic", "mgr", "mjr", "mr", "mrs", "ms",
        "mudr", "mvdr", "npor", "phdr", "plk", "pplk", "pr", "prof", "rev", "rndr", "sgt", "sl", "sr", "sra",
        "sres", "srta",
    ];
    SHORT.binary_search(&word).is_ok()
}

fn take(reading: &Reading, taken: &mut [bool], found: &Found) {
    let first = reading.tokens.partition_point(|token| token.to <= found.from);
    for (token, taken) in reading.tokens.iter().zip(taken.iter_mut()).skip(first) {
        if token.from >= found.to {
            break;
        }
        *taken = true;
    }
}

/// Sentences that begin with a small letter: only if there are two, since a dot may shorten a word.
fn small_sentences(reading: &Reading) -> Vec<(usize, usize)> {
    let mut all = Vec::new();
    let mut open: Option<usize> = None;
    for (index, token) in reading.tokens.iter().enumerate() {
        if token.starts || token.gap == Gap::Paragraph {
            all.extend(open.take().map(|from| (from, index)));
            open = (token.is_word() && token.capital == Capital::None).then_some(index);
        }
    }
    all.extend(open.map(|from| (from, reading.tokens.len())));
    if all.len() < 2 { Vec::new() } else { all }
}

/// Whether most sentences begin with a small letter.
fn is_small(reading: &Reading) -> bool {
    let firsts = reading.tokens.iter().filter(|token| token.starts && token.is_word());
    let (mut all, mut small) = (0_usize, 0_usize);
    for token in firsts {
        all += 1;
        if token.capital == Capital::None {
            small += 1;
        }
    }
    small * 2 > all
}
