//! Recognising an identifier however people write it: folded as the search folds words, with anything between its words
//! and between its digits, but never inside a longer word.

use crate::search::words::push_folded;
use unicode_normalization::char::is_combining_mark;

/// What stands in an identifier's place.
pub const BLANK: &str = "█████";
/// Most characters between two words of it, or between two of its digits: fewer than stand in its place.
const MOST_BETWEEN: usize = 4;
/// Characters that are shown before and behind it.
const AROUND: usize = 60;

/// An identifier in its spellings.
#[derive(Clone)]
pub struct Pattern(Vec<Vec<Letter>>);

/// A letter or digit of a text, folded.
#[derive(Clone, Copy)]
struct Letter {
    folded: char,
    /// Where it stands, with the marks on it, in bytes.
    start: usize,
    end: usize,
    /// Characters between the letter before and this one that are neither.
    between: usize,
    /// Whether something stands before it that joins letters to a word.
    joined: bool,
}

/// What does not show, or joins letters to a word.
fn joins(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

fn letters(text: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::with_capacity(text.len());
    let (mut between, mut joined, mut folded) = (0, false, String::new());
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        if is_combining_mark(c) {
            if let Some(last) = letters.last_mut().filter(|last| last.end == start) {
                last.end = end;
            }
            continue;
        }
        if joins(c) {
            joined = true;
            continue;
        }
        folded.clear();
        push_folded(c, &mut folded);
        let mut is_letter = false;
        for folded in folded.chars().filter(|c| c.is_alphanumeric()) {
            letters.push(Letter { folded, start, end, between, joined });
            (between, joined, is_letter) = (0, false, true);
        }
        if !is_letter {
            between += 1;
        }
    }
    letters
}

impl Pattern {
    /// Of these spellings; one without a letter or digit matches nothing.
    pub fn of(values: &[String]) -> Self {
        Self(values.iter().map(|value| letters(value)).filter(|form| !form.is_empty()).collect())
    }

    /// Whether it stands in a text.
    pub fn is_in(&self, text: &str) -> bool {
        !self.find(text).is_empty()
    }

    /// The text without it; none if it does not stand there.
    pub fn blanked(&self, text: &str) -> Option<String> {
        let found = self.find(text);
        let mut blanked = String::with_capacity(text.len());
        let mut at = 0;
        for (start, end) in &found {
            blanked.push_str(text.get(at..*start).unwrap_or_default());
            blanked.push_str(BLANK);
            at = *end;
        }
        blanked.push_str(text.get(at..).unwrap_or_default());
        (!found.is_empty()).then_some(blanked)
    }

    /// The words around the first place where it stands.
    pub fn extract(&self, text: &str) -> String {
        let Some((start, end)) = self.find(text).first().copied() else { return String::new() };
        let (before, found) =
            (text.get(..start).unwrap_or_default(), text.get(start..end).unwrap_or_default());
        let lead = before.char_indices().rev().nth(AROUND - 1).map_or(0, |(at, _)| at);
        let lead = (before.get(lead..).unwrap_or_default(), if lead > 0 { "…" } else { "" });
        let behind = text.get(end..).unwrap_or_default();
        let tail = behind.char_indices().nth(AROUND).map(|(at, _)| at);
        let tail = (behind.get(..tail.unwrap_or(behind.len())).unwrap_or_default(), tail.map_or("", |_| "…"));
        format!("{}{}{found}{}{}", lead.1, lead.0, tail.0, tail.1)
    }

    /// Where it stands, in bytes, from the first on and without overlaps.
    fn find(&self, text: &str) -> Vec<(usize, usize)> {
        let letters = letters(text);
        let (mut found, mut from) = (Vec::new(), 0);
        for at in 0..letters.len() {
            let Some(rest) = letters.get(at..) else { break };
            let Some(first) = rest.first().filter(|first| first.start >= from) else { continue };
            let before = at.checked_sub(1).and_then(|before| letters.get(before));
            if before.is_some_and(|before| !parts(before, first)) {
                continue;
            }
            let longest = self.0.iter().filter_map(|form| end_of(form, rest)).max();
            if let Some(end) = longest {
                let (start, end) = with_emphasis(text, from, first.start, end);
                found.push((start, end));
                from = end;
            }
        }
        found
    }
}

/// What begins or ends within the identifier ends or begins beside it: half an emphasis would be left.
fn with_emphasis(text: &str, from: usize, start: usize, end: usize) -> (usize, usize) {
    let is_mark = |c: char| matches!(c, '*' | '_' | '~' | '`');
    if !text.get(start..end).unwrap_or_default().contains(is_mark) {
        return (start, end);
    }
    let (before, behind) = (text.get(from..start).unwrap_or_default(), text.get(end..).unwrap_or_default());
    let marks_behind = behind.len() - behind.trim_start_matches(is_mark).len();
    (from + before.trim_end_matches(is_mark).len(), end + marks_behind)
}

/// Whether a word ends between two letters.
fn parts(one: &Letter, next: &Letter) -> bool {
    next.between > 0 || next.joined || one.folded.is_numeric() != next.folded.is_numeric()
}

/// Where a spelling ends that a text begins with; none if it does not.
fn end_of(form: &[Letter], text: &[Letter]) -> Option<usize> {
    let mut before: Option<&Letter> = None;
    let mut in_text = text.iter();
    for wanted in form {
        let letter = in_text.next()?;
        if letter.folded != wanted.folded {
            return None;
        }
        if let Some(before) = before {
            let is_number = before.folded.is_numeric() && letter.folded.is_numeric();
            let most = if wanted.between > 0 || is_number { MOST_BETWEEN } else { 0 };
            if letter.between > most {
                return None;
            }
        }
        before = Some(letter);
    }
    let last = before?;
    let ends = in_text.next().is_none_or(|next| parts(last, next) && next.start >= last.end);
    ends.then_some(last.end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pattern(values: &[&str]) -> Pattern {
        Pattern::of(&values.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn it_is_known_however_it_is_written() {
        for (value, written) in [
            ("Luminița Bârlad", "luminita barlad"),
            ("luminita barlad", "LUMINIŢA  BÂRLAD"),
            ("Luminita Barlad", "**Luminița** _Bârlad_"),
            ("Luminita Barlad", "Luminița **Bârlad**"),
            ("Luminița-Bârlad", "Luminita\nBarlad"),
            ("Luminița Bârlad", "LuminitaBarlad"),
            ("Ana Maria", "ana-maria"),
            ("Blažena", "Blaz\u{30c}ena"),
            ("0740 123 456", "0740-123-456"),
            ("0740123456", "0740 / 123 / 456"),
            ("0740 12 34 56", "0740123456"),
            ("O'Connor", "O’Connor"),
            ("Luminița", "lumi\u{ad}niţa"),
            ("Straße 5", "STRASSE 5"),
        ] {
            for text in [written.to_owned(), format!("So: „{written}”, she said."), format!("x {written}14y")]
            {
                let is_number = value.ends_with(|c: char| c.is_numeric());
                if is_number && text.contains("14y") {
                    continue;
                }
                let blanked = pattern(&[value]).blanked(&text).unwrap_or_else(|| panic!("{value} in {text}"));
                assert_eq!(blanked, text.replace(written, BLANK));
            }
        }
    }

    #[test]
    fn other_words_are_left_alone() {
        for (value, text) in [
            ("Ana", "banana, Anale, Mariana"),
            ("Ana Maria", "Ana und ihre Maria"),
            ("Ana Maria", "Ana.......... Maria"),
            ("Luminița", "Lumi nița"),
            ("074012", "1074012 0740123"),
            ("Ana", "An"),
        ] {
            assert_eq!(pattern(&[value]).blanked(text), None, "{value} in {text}");
        }
        assert_eq!(pattern(&["…"]).blanked("… and so on"), None);
    }

    #[test]
    fn the_longest_spelling_goes() {
        let blanked =
            pattern(&["Ana", "Ana Pop", "Anei"]).blanked("Ana Pop, Anei Pop. Ana's mother").unwrap();
        assert_eq!(blanked, format!("{BLANK}, {BLANK} Pop. {BLANK}'s mother"));
    }

    #[test]
    fn the_words_around_it() {
        let text = format!("{} Ana {}", "ă".repeat(100), "ș".repeat(100));
        let extract = pattern(&["ana"]).extract(&text);
        assert!(extract.starts_with("…ă") && extract.ends_with("ș…") && extract.contains(" Ana "));
        assert_eq!(extract.chars().count(), 2 * AROUND + 3 + 2);
        assert_eq!(pattern(&["ana"]).extract("Ana."), "Ana.");
    }

    proptest! {
        #[test]
        fn nothing_of_it_is_left(text in "([a-cA-Câ \\-.1-3]|ab1){0,60}", value in "[abcâ1-3][a-c1-3 ]{0,4}") {
            let pattern = pattern(&[&value]);
            if let Some(blanked) = pattern.blanked(&text) {
                prop_assert!(blanked.contains(BLANK));
                prop_assert!(!pattern.is_in(&blanked), "{blanked}");
            }
        }

        #[test]
        fn any_text_is_read(text in ".*", value in ".{0,8}") {
            let pattern = pattern(&[&value]);
            prop_assert_eq!(pattern.is_in(&text), pattern.blanked(&text).is_some());
            pattern.extract(&text);
        }
    }
}
