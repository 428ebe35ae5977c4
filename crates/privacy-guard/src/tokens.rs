//! Words, numbers and marks of a text, as rules walk over them.

use crate::view::View;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// Letters.
    Word,
    /// ASCII digits.
    Number,
    /// One character that is neither; its first byte in the folded text.
    Mark(u8),
}

/// What stands before a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Gap {
    /// Nothing: it is joined to what precedes.
    None,
    /// Blanks.
    Space,
    /// One line break.
    Line,
    /// An empty line, or the beginning of the text.
    Paragraph,
}

/// Which letters of a word are capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Capital {
    /// None; also of what is no word.
    None,
    /// The first alone.
    First,
    /// All, of more than one.
    All,
    /// Others.
    Mixed,
}

/// One of them. A hyphen and an apostrophe are marks of their own, and so is the border of letters and digits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// Where it begins in the folded text.
    pub(crate) from: usize,
    /// Where it ends in the folded text.
    pub(crate) to: usize,
    /// What it is.
    pub(crate) kind: TokenKind,
    /// What stands before it.
    pub(crate) gap: Gap,
    /// Which letters are capitals.
    pub(crate) capital: Capital,
    /// Whether it is the first word of a sentence, so that its capital says nothing.
    pub(crate) starts: bool,
    /// The number of its word in the lexicon; 0 for what is none.
    pub(crate) word: u32,
}

impl Token {
    /// Whether it is a word.
    pub(crate) fn is_word(&self) -> bool {
        self.kind == TokenKind::Word
    }

    /// Whether it is digits.
    pub(crate) fn is_number(&self) -> bool {
        self.kind == TokenKind::Number
    }

    /// Whether it is this mark.
    pub(crate) fn is_mark(&self, mark: u8) -> bool {
        self.kind == TokenKind::Mark(mark)
    }

    /// Whether its first letter is a capital.
    pub(crate) fn is_capital(&self) -> bool {
        self.capital != Capital::None
    }

    /// Letters or digits it has, in bytes of the folded text.
    pub(crate) fn len(&self) -> usize {
        self.to - self.from
    }
}

/// All tokens of a text.
pub(crate) fn tokens(view: &View) -> Vec<Token> {
    let plain = view.plain();
    let mut found: Vec<Token> = Vec::with_capacity(plain.len() / 4);
    let mut gap = Gap::Paragraph;
    let mut at = 0;
    while at < plain.len() {
        let (kind, to) = match view.byte(at) {
            b' ' => {
                gap = gap.max(Gap::Space);
                at += 1;
                continue;
            }
            b'\n' => {
                gap = if gap >= Gap::Line { Gap::Paragraph } else { Gap::Line };
                at += 1;
                continue;
            }
            b'0'..=b'9' => (TokenKind::Number, run(view, at, |byte| byte.is_ascii_digit())),
            b'a'..=b'z' => (TokenKind::Word, word_end(plain, at)),
            byte if byte.is_ascii() => (TokenKind::Mark(byte), at + 1),
            byte => {
                let character = plain.get(at..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
                if character.is_alphabetic() {
                    (TokenKind::Word, word_end(plain, at))
                } else {
                    (TokenKind::Mark(byte), at + character.len_utf8())
                }
            }
        };
        let capital = if kind == TokenKind::Word { capital(view.around(at, to)) } else { Capital::None };
        let starts = kind != TokenKind::Mark(b'.') && starts_sentence(view, &found, gap);
        found.push(Token { from: at, to, kind, gap, capital, starts, word: 0 });
        gap = Gap::None;
        at = to;
    }
    found
}

fn run(view: &View, from: usize, is_part: impl Fn(u8) -> bool) -> usize {
    let mut to = from;
    while is_part(view.byte(to)) {
        to += 1;
    }
    to
}

fn word_end(plain: &str, from: usize) -> usize {
    let rest = plain.get(from..).unwrap_or_default();
    let ascii = rest.bytes().take_while(u8::is_ascii_lowercase).count();
    match rest.as_bytes().get(ascii) {
        Some(byte) if !byte.is_ascii() => {
            from + rest.find(|character: char| !character.is_alphabetic()).unwrap_or(rest.len())
        }
        _ => from + ascii,
    }
}

fn capital(typed: &str) -> Capital {
    // Nearly all words are small ASCII letters.
    if typed.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Capital::None;
    }
    if typed.is_ascii() {
        let mut letters = typed.bytes().filter(u8::is_ascii_alphabetic);
        let first = letters.next().is_some_and(|first| first.is_ascii_uppercase());
        let (large, small) = letters.fold((0, 0), |(large, small), letter| {
            if letter.is_ascii_uppercase() { (large + 1, small) } else { (large, small + 1) }
        });
        return capital_of(first, large, small);
    }
    let mut letters = typed.chars().filter(|character| character.is_alphabetic());
    let first = letters.next().is_some_and(char::is_uppercase);
    let (mut large, mut small) = (0_usize, 0_usize);
    for letter in letters {
        if letter.is_uppercase() {
            large += 1;
        } else {
            small += 1;
        }
    }
    capital_of(first, large, small)
}

/// By whether the first letter is large, and how many of the others are large and small.
const fn capital_of(first: bool, large: usize, small: usize) -> Capital {
    match (first, large, small) {
        (false, 0, _) => Capital::None,
        (true, 0, _) => Capital::First,
        (true, _, 0) => Capital::All,
        _ => Capital::Mixed,
    }
}

/// Tokens that are looked at for the end of the sentence before.
const FARTHEST: usize = 6;

/// Whether what follows these tokens begins a sentence.
fn starts_sentence(view: &View, before: &[Token], gap: Gap) -> bool {
    if gap == Gap::Paragraph {
        return true;
    }
    if before.last().is_some_and(|last| !matches!(last.kind, TokenKind::Mark(_))) {
        return false;
    }
    // Not far: a long row of marks would otherwise be walked again for each of them.
    let mut back = before.iter().rev().take(FARTHEST);
    let mut last = back.next();
    // Quotation marks, brackets and bullets stand between the end of one sentence and the beginning of the next.
    while let Some(token) = last {
        match token.kind {
            TokenKind::Mark(b'"' | b'\'' | b')' | b'(' | b'[' | b']' | b'*' | b'-' | b'_' | 0xc2..) => {
                if token.starts {
                    return true;
                }
                last = back.next();
            }
            _ => break,
        }
    }
    match last.map(|token| token.kind) {
        None | Some(TokenKind::Mark(b'!' | b'?')) => true,
        Some(TokenKind::Mark(b'.')) => {
            gap != Gap::None && !back.next().is_some_and(|token| is_abbreviated(view, token))
        }
        // A colon before an opening quotation mark: somebody begins to speak.
        Some(TokenKind::Mark(b':')) => before.last().is_some_and(|token| token.is_mark(b'"')),
        _ => false,
    }
}

/// Whether a dot after this token rather shortens or counts than ends a sentence.
fn is_abbreviated(view: &View, token: &Token) -> bool {
    const SHORT: [&str; 46] = [
        "al", "alin", "ap", "art", "av", "avda", "bd", "bl", "cap", "cca", "dl", "dna", "dr", "dra", "dvs",
        "et", "ing", "jud", "lit", "mgr", "mr", "mrs", "ms", "mudr", "nam", "nar", "no", "nr", "num", "odst",
        "pag", "phdr", "prof", "prov", "resp", "sc", "sf", "sr", "sra", "srta", "st", "str", "sv", "tel",
        "tzv", "ul",
    ];
    match token.kind {
        TokenKind::Word => token.len() == 1 || SHORT.binary_search(&view.slice(token.from, token.to)).is_ok(),
        // "5. května"; a sentence that ends with a number is rarer than an ordinal, but years end many.
        TokenKind::Number => token.len() < 3,
        TokenKind::Mark(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<(String, Capital, bool)> {
        let view = View::new(text);
        tokens(&view)
            .iter()
            .filter(|token| token.is_word())
            .map(|token| (view.slice(token.from, token.to).to_owned(), token.capital, token.starts))
            .collect()
    }

    #[test]
    fn words_know_their_capitals_and_sentences() {
        let found = words("Am vorbit cu dna. Ionescu. Ea zice: „Vino!” OK, Șerban-MIHAI?\n\nda");
        let starts: Vec<_> = found.iter().filter(|word| word.2).map(|word| word.0.as_str()).collect();
        assert_eq!(starts, ["am", "ea", "vino", "ok", "da"]);
        assert_eq!(found[9], ("serban".to_owned(), Capital::First, false));
        assert_eq!(found[10].1, Capital::All);
    }

    #[test]
    fn letters_and_digits_part() {
        let view = View::new("17letou 9Z9 0000");
        let found = tokens(&view);
        let parts: Vec<_> = found.iter().map(|token| view.slice(token.from, token.to)).collect();
        assert_eq!(parts, ["17", "letou", "9", "z", "9", "0000"]);
        assert_eq!(found[1].gap, Gap::None);
        assert_eq!(found[5].gap, Gap::Space);
    }
}
