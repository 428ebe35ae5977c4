//! The text as rules read it: in small letters without marks, whatever it was typed with.
//!
//! Dropped: zero-width characters, soft hyphens, combining marks. Made alike: letters with and without marks (cedilla and comma below
//! are both none), full-width and other digits, dashes, quotation marks, blanks, ligatures; Cyrillic and Greek letters in a word where
//! each of them looks like a Latin one. The rest of the world's scripts stays as it is, in small letters.

use unicode_normalization::char::decompose_canonical;

/// A text, folded, that knows where each of its bytes came from.
pub(crate) struct View<'t> {
    /// The text as it was typed.
    text: &'t str,
    /// The text as rules read it.
    plain: String,
    /// For each byte of `plain`, and for its end, the byte of `text` at which its character begins.
    places: Vec<u32>,
}

impl<'t> View<'t> {
    /// Reads a text of less than 4 GB.
    pub(crate) fn new(text: &'t str) -> Self {
        let mut view = Self {
            text,
            plain: String::with_capacity(text.len()),
            places: Vec::with_capacity(text.len() + 1),
        };
        let mut foreign = false;
        let mut rest = text;
        while let Some(character) = rest.chars().next() {
            let at = text.len() - rest.len();
            let run = rest.bytes().position(|byte| !stays(byte)).unwrap_or(rest.len());
            let length = run.max(character.len_utf8());
            let place = u32::try_from(at).unwrap_or(u32::MAX);
            if run > 0 {
                let (part, _) = rest.split_at_checked(run).unwrap_or_default();
                view.plain.push_str(part);
                view.places.extend(place..u32::try_from(at + run).unwrap_or(u32::MAX));
            } else {
                foreign |= is_greek_or_cyrillic(character);
                fold(character, &mut |folded| view.push(folded, place));
            }
            rest = rest.get(length..).unwrap_or_default();
        }
        view.plain.make_ascii_lowercase();
        view.places.push(u32::try_from(text.len()).unwrap_or(u32::MAX));
        if foreign { view.with_look_alikes() } else { view }
    }

    fn push(&mut self, character: char, place: u32) {
        self.plain.push(character);
        self.places.extend(core::iter::repeat_n(place, character.len_utf8()));
    }

    /// The same text, with words of letters that look like Latin ones in Latin.
    fn with_look_alikes(self) -> Self {
        let mut latin = Self {
            text: self.text,
            plain: String::with_capacity(self.plain.len()),
            places: Vec::with_capacity(self.places.len()),
        };
        let mut rest = self.plain.as_str();
        let mut at = 0;
        while let Some(first) = rest.chars().next() {
            let is_word = first.is_alphabetic();
            let end = rest.find(|c: char| c.is_alphabetic() != is_word).unwrap_or(rest.len());
            let (run, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            let beside_digit = || {
                after.trim_start_matches([' ', '-']).starts_with(|c: char| c.is_ascii_digit())
                    || latin.ends_in_digit()
            };
            let alike = is_word && looks_latin(run, beside_digit);
            for (offset, character) in run.char_indices() {
                let place = self.places.get(at + offset).copied().unwrap_or_default();
                let shown = if alike { look_alike(character).unwrap_or(character) } else { character };
                latin.push(shown, place);
            }
            at += run.len();
            rest = after;
        }
        latin.places.extend(self.places.last());
        latin
    }

    fn ends_in_digit(&self) -> bool {
        self.plain.trim_end_matches([' ', '-']).ends_with(|c: char| c.is_ascii_digit())
    }

    /// The text as rules read it.
    pub(crate) fn plain(&self) -> &str {
        &self.plain
    }

    /// A part of it; nothing if the bytes are not at borders of characters.
    pub(crate) fn slice(&self, from: usize, to: usize) -> &str {
        self.plain.get(from..to).unwrap_or_default()
    }

    /// One byte of it; 0 beyond its ends.
    pub(crate) fn byte(&self, at: usize) -> u8 {
        self.plain.as_bytes().get(at).copied().unwrap_or_default()
    }

    /// Where a part of it stands in the text as it was typed, without what was dropped behind it.
    pub(crate) fn place(&self, from: usize, to: usize) -> (usize, usize) {
        let at = |byte: usize| {
            self.places.get(byte).map_or(self.text.len(), |place| usize::try_from(*place).unwrap_or(0))
        };
        let start = at(from);
        let last = at(to.saturating_sub(1));
        let mut next = to;
        // One character may have become two: the part then ends behind all of it.
        while at(next) == last && next < self.places.len() {
            next += 1;
        }
        let part = self.text.get(start..at(next)).unwrap_or_default();
        (start, start + part.trim_end_matches(is_invisible).trim_end_matches('\r').len())
    }

    /// The same with what was dropped behind it: enough to look at letters, and quicker.
    pub(crate) fn around(&self, from: usize, to: usize) -> &'t str {
        let at = |byte: usize| {
            self.places.get(byte).map_or(self.text.len(), |place| usize::try_from(*place).unwrap_or(0))
        };
        self.text.get(at(from)..at(to)).unwrap_or_default()
    }

    /// A part of the text as it was typed, by the bytes of the folded one.
    pub(crate) fn typed(&self, from: usize, to: usize) -> &'t str {
        let (start, end) = self.place(from, to);
        self.text.get(start..end).unwrap_or_default()
    }
}

/// Letters of a plate.
const SHORT: usize = 3;

/// Whether a byte is read as it stands, but for capitals.
const fn stays(byte: u8) -> bool {
    byte.is_ascii() && !matches!(byte, b'\r' | b'\t' | b'\x0b' | b'\x0c' | b'`')
}

/// Characters that are not seen: zero-width ones, soft hyphens, marks of direction, selectors.
pub(crate) const fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    )
}

const fn is_mark(character: char) -> bool {
    matches!(
        character,
        '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}'
    )
}

const fn is_greek_or_cyrillic(character: char) -> bool {
    matches!(character, '\u{370}'..='\u{52f}')
}

/// Whether a word is Latin to the eye: mixed with Latin letters, beside digits as in a plate or an account, or very short.
fn looks_latin(word: &str, beside_digit: impl Fn() -> bool) -> bool {
    let mut is_foreign = word.chars().map(is_greek_or_cyrillic);
    is_foreign.clone().any(|foreign| foreign)
        && (is_foreign.any(|foreign| !foreign) || word.chars().count() <= SHORT || beside_digit())
        && word.chars().all(|character| !is_greek_or_cyrillic(character) || look_alike(character).is_some())
}

/// What a character that does not stay is read as.
fn fold(character: char, push: &mut impl FnMut(char)) {
    if let Some(plain) = without_mark(character) {
        return push(plain);
    }
    match character {
        '\r' => {}
        '\t' => push(' '),
        '\u{b}' | '\u{c}' => push('\n'),
        '`' => push('\''),
        _ if is_mark(character) || is_invisible(character) => {}
        'º' | 'ª' => push(if character == 'º' { 'o' } else { 'a' }),
        '‘' | '’' | '‚' | '‛' | '´' | 'ʼ' | '′' | '＇' => push('\''),
        '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›' | '″' | '＂' => push('"'),
        '‐'..='―' | '−' | '⁃' | '﹘' | '﹣' | '－' | '­' => push('-'),
        '…' | '․' => push('.'),
        '·' | '•' => push('·'),
        '⁄' | '∕' => push('/'),
        '№' => "nr".chars().for_each(push),
        'ß' | 'ẞ' => "ss".chars().for_each(push),
        'æ' | 'Æ' => "ae".chars().for_each(push),
        'œ' | 'Œ' => "oe".chars().for_each(push),
        'ĳ' | 'Ĳ' => "ij".chars().for_each(push),
        'þ' | 'Þ' => "th".chars().for_each(push),
        'ﬁ' => "fi".chars().for_each(push),
        'ﬂ' => "fl".chars().for_each(push),
        'ﬀ' => "ff".chars().for_each(push),
        'ł' | 'Ł' => push('l'),
        'đ' | 'Đ' | 'ð' | 'Ð' => push('d'),
        'ø' | 'Ø' => push('o'),
        'ı' => push('i'),
        'ħ' | 'Ħ' => push('h'),
        '\u{85}' | '\u{2028}' | '\u{2029}' => push('\n'),
        '\u{ff01}'..='\u{ff5e}' => push(full_width(character)),
        '\u{1d400}'..='\u{1d6a3}' => push(mathematical(character)),
        _ if character.is_whitespace() => push(' '),
        _ => {
            if let Some(digit) = digit(character) {
                push(digit);
            } else {
                fold_letter(character, push);
            }
        }
    }
}

/// The letters with marks that our languages have, and their neighbours, at once: what `fold_letter` says of them too.
const fn without_mark(character: char) -> Option<char> {
    Some(match character {
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => 'a',
        'Ç' | 'ç' | 'Ć'..='č' => 'c',
        'Ď' | 'ď' => 'd',
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => 'e',
        'Ì'..='Ï' | 'ì'..='ï' => 'i',
        'Ñ' | 'ñ' | 'Ń'..='ň' => 'n',
        'Ò'..='Ö' | 'ò'..='ö' | 'Ō'..='ő' => 'o',
        'Ŕ'..='ř' => 'r',
        'Ś'..='š' | 'Ș' | 'ș' => 's',
        'Ţ'..='ť' | 'Ț' | 'ț' => 't',
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => 'u',
        'Ý' | 'ý' | 'ÿ' => 'y',
        'Ź'..='ž' => 'z',
        _ => return None,
    })
}

/// A letter without its marks, small.
fn fold_letter(character: char, push: &mut impl FnMut(char)) {
    let mut base = character;
    let mut seen = false;
    decompose_canonical(character, |part| {
        if !seen {
            base = part;
            seen = true;
        }
    });
    for small in base.to_lowercase().filter(|small| !is_mark(*small)) {
        push(small);
    }
}

fn full_width(character: char) -> char {
    char::from_u32(u32::from(character) - 0xff01 + 0x21).unwrap_or(character).to_ascii_lowercase()
}

/// Letters of formulas, with which names are written to look odd: each alphabet has 26 large ones, then 26 small ones.
fn mathematical(character: char) -> char {
    let letter = (u32::from(character) - 0x1d400) % 26;
    char::from_u32(u32::from('a') + letter).unwrap_or(character)
}

/// Digits of other scripts, and those of formulas.
fn digit(character: char) -> Option<char> {
    let code = u32::from(character);
    let zero = match code {
        0x660..=0x669 => 0x660,
        0x6f0..=0x6f9 => 0x6f0,
        0x966..=0x96f => 0x966,
        0x9e6..=0x9ef => 0x9e6,
        0xe50..=0xe59 => 0xe50,
        0x1d7ce..=0x1d7ff => return char::from_digit((code - 0x1d7ce) % 10, 10),
        _ => return None,
    };
    char::from_digit(code - zero, 10)
}

/// The Latin letter that a Greek or Cyrillic one looks like.
const fn look_alike(character: char) -> Option<char> {
    Some(match character {
        'а' | 'α' => 'a',
        'в' | 'β' => 'b',
        'с' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'ε' => 'e',
        'н' | 'η' => 'h',
        'і' | 'ι' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'м' | 'μ' => 'm',
        'ν' => 'n',
        'о' | 'ο' => 'o',
        'р' | 'ρ' => 'p',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'у' | 'υ' => 'y',
        'х' | 'χ' => 'x',
        'ԝ' => 'w',
        'ζ' => 'z',
        'ԛ' => 'q',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{View, fold_letter, without_mark};

    #[test]
    fn what_looks_alike_is_alike() {
        for (typed, plain) in [
            ("Ștefan Ţiriac ŞI Țara", "stefan tiriac si tara"),
            ("Řehoř Dvořák", "rehor dvorak"),
            ("S\u{30c}a\u{301}rka", "sarka"),
            ("07\u{200b}12\u{ad}3", "07123"),
            ("０７１２", "0712"),
            ("a\u{a0}–\u{2009}b", "a - b"),
            ("„a” «b» ’c", "\"a\" \"b\" 'c"),
            ("M\u{430}ri\u{430}", "maria"),
            ("Оксана", "оксана"),
            ("n.º 3", "n.o 3"),
            ("Hoàng Minh Tú", "hoang minh tu"),
            ("a\r\nb", "a\nb"),
        ] {
            assert_eq!(View::new(typed).plain(), plain, "{typed}");
        }
    }

    #[test]
    fn letters_with_marks_are_what_they_are_made_of() {
        for letter in '\u{c0}'..='\u{24f}' {
            let mut made = String::new();
            fold_letter(letter, &mut |part| made.push(part));
            let quick = without_mark(letter);
            assert!(quick.is_none_or(|plain| made == plain.to_string()), "{letter} {made}");
        }
    }

    #[test]
    fn every_part_knows_its_place() {
        let view = View::new("x S\u{30c}a\u{301}r\u{200b}ka\u{200b}, y");
        assert_eq!(view.plain(), "x sarka, y");
        assert_eq!(view.typed(2, 7), "S\u{30c}a\u{301}r\u{200b}ka");
        let view = View::new("Weiß æ");
        assert_eq!(view.typed(0, 4), "Weiß");
        assert_eq!(view.typed(0, 5), "Weiß");
        assert_eq!(view.typed(6, 8), "æ");
    }
}
