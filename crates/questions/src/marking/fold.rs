//! Whether what was typed is what counts: capitals, diacritics, quotation marks and blanks aside.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Most characters that are looked at; nobody types more into one line.
const LONGEST: usize = 2_000;
/// Stands for anything; no text has it.
const ANYTHING: char = '\0';

/// Whether the answer fits the text of the key, in which `*` stands for anything and `\*` for itself.
pub(super) fn fits(key: &str, typed: &str) -> bool {
    if typed.trim().is_empty() || typed.chars().nth(LONGEST).is_some() {
        return false;
    }
    let typed = fold(&typed.replace(ANYTHING, ""));
    let pattern = fold(&key.replace(ANYTHING, "").replace('*', "\0").replace("\\\0", "*"));
    let mut pieces = pattern.split(ANYTHING);
    let first = pieces.next().unwrap_or_default();
    let Some(rest) = typed.strip_prefix(first) else { return false };
    match pieces.next_back() {
        None => rest.is_empty(),
        Some(last) => rest.strip_suffix(last).is_some_and(|middle| in_order(middle, pieces)),
    }
}

/// Whether the pieces stand in the text one after the other.
fn in_order<'a>(text: &str, mut pieces: impl Iterator<Item = &'a str>) -> bool {
    let mut rest = text;
    pieces.all(|piece| match rest.split_once(piece) {
        Some((_, after)) => {
            rest = after;
            true
        }
        None => piece.is_empty(),
    })
}

/// The text without what does not matter.
fn fold(text: &str) -> String {
    let plain = text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    let plain: String = plain.filter(|c| !is_combining_mark(*c)).collect();
    let mut folded = String::with_capacity(plain.len());
    for word in plain.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        for c in word.chars() {
            push(&mut folded, c);
        }
    }
    folded
}

/// Letters that are no letter with a mark, and signs that keyboards have in one form only.
fn push(folded: &mut String, c: char) {
    match c {
        'ł' => folded.push('l'),
        'đ' => folded.push('d'),
        'ø' => folded.push('o'),
        'ı' => folded.push('i'),
        'ς' => folded.push('σ'),
        'ß' => folded.push_str("ss"),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        '‘' | '’' | '‚' | '´' | '`' => folded.push('\''),
        '“' | '”' | '„' | '«' | '»' => folded.push('"'),
        '‐' | '‑' | '–' | '—' | '−' => folded.push('-'),
        _ => folded.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn small_things_do_not_matter() {
        for (key, typed) in [
            ("Încredere", "  incredere "),
            ("Iași", "IAŞI"),
            ("mésto", "Mesto"),
            ("straße", "STRASSE"),
            ("pe termen lung", "pe \u{a0} termen\tlung"),
            ("don't \"ask\"", "Don’t „ask”"),
            ("no-one", "no–one"),
            ("İzmir", "izmir"),
            ("ΟΔΟΣ", "οδος"),
        ] {
            assert!(fits(key, typed) && fits(typed, key), "{key} {typed}");
        }
        for (key, typed) in [("one", "ones"), ("one", ""), ("one", "on e"), ("a", "b")] {
            assert!(!fits(key, typed), "{key} {typed}");
        }
    }

    #[test]
    fn a_star_stands_for_anything() {
        for typed in ["a date", "the date of it", "date"] {
            assert!(fits("*date*", typed), "{typed}");
        }
        assert!(fits("a*b*c", "a b b c") && fits("a*b*c", "abc"));
        assert!(!fits("a*b*c", "acb") && !fits("ab*ba", "aba"));
        assert!(fits("*", "x") && !fits("*", " "));
        assert!(fits("2 \\* 3", "2 * 3") && !fits("2 \\* 3", "2 x 3"));
        assert!(fits("șt*", "St. Ana") && !fits("a*", &"a".repeat(3_000)));
    }
}
