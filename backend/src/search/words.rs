//! Words as they are searched: folded (without diacritics, in lower case) and stemmed, here and not in the database, so that
//! both databases see the same words of the same text.

use shared::core::Language;
use std::collections::BTreeSet;
use tantivy_stemmers::algorithms;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longest folded word: what is longer is cut, in texts and in questions alike.
const MAX_WORD: usize = 40;
/// Shorter words are their own stems.
const MIN_STEMMED: usize = 4;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word<'t> {
    /// As it stands there.
    pub text: &'t str,
    /// Where it begins, in bytes.
    pub start: usize,
    /// Without diacritics, in lower case.
    pub folded: String,
}

impl Word<'_> {
    /// Behind its last byte.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// The words of a text in their order.
pub fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let (before, from_word) = rest.split_at(rest.find(is_of_word)?);
            let end = end_of_word(from_word);
            let (word, after) = from_word.split_at(end);
            let start = text.len() - from_word.len();
            debug_assert!(text.len() - rest.len() + before.len() == start);
            rest = after;
            let folded = fold_word(word);
            if !folded.is_empty() {
                return Some(Word { text: word, start, folded });
            }
        }
    })
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

/// O'Connor is one word whichever apostrophe it is written with, and so is one with a hyphen that only shows at a line's end.
fn joins(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '\u{ad}')
}

fn end_of_word(text: &str) -> usize {
    let mut characters = text.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let goes_on = characters.peek().is_some_and(|(_, next)| is_of_word(*next));
        if !(is_of_word(c) || joins(c) && goes_on) {
            return at;
        }
    }
    text.len()
}

fn fold_word(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.chars().filter(|c| !joins(*c)) {
        push_folded(c, &mut folded);
    }
    folded.retain(char::is_alphanumeric);
    if let Some((end, _)) = folded.char_indices().nth(MAX_WORD) {
        folded.truncate(end);
    }
    folded
}

/// Appends a character without its diacritics, in lower case: ș and ş are both s.
pub fn push_folded(c: char, to: &mut String) {
    if c.is_ascii() {
        to.push(c.to_ascii_lowercase());
        return;
    }
    for c in c.nfkd().flat_map(char::to_lowercase).filter(|c| !is_combining_mark(*c)) {
        match c {
            'ł' => to.push('l'),
            'đ' | 'ð' => to.push('d'),
            'ø' => to.push('o'),
            'ı' => to.push('i'),
            'ß' => to.push_str("ss"),
            'æ' => to.push_str("ae"),
            'œ' => to.push_str("oe"),
            'þ' => to.push_str("th"),
            c => to.push(c),
        }
    }
}

/// The folded stems of a word in a language: of the word as it is written, and of the word as people type it who leave the
/// diacritics out. They are often the same. None for a short word.
pub fn stems(word: &Word<'_>, language: Language) -> BTreeSet<String> {
    if word.folded.chars().nth(MIN_STEMMED - 1).is_none() {
        return BTreeSet::new();
    }
    let mut stems = BTreeSet::from([stem(&word.folded, language)]);
    stems.extend(base_form(&word.folded, language).map(|base| stem(&base, language)));
    if !word.text.is_ascii() {
        let written: String = word.text.nfc().filter(|c| !joins(*c)).flat_map(char::to_lowercase).collect();
        stems.insert(fold_word(&stem(&written, language)));
    }
    stems
}

/// The child in all its forms: the word that is searched for most, and that no rule of its language covers.
const IRREGULAR: [(Language, &[&str], &str); 3] = [
    (Language::English, &["children", "childrens"], "child"),
    (Language::Romanian, &["copii", "copiii", "copiilor"], "copil"),
    (Language::Czech, &["deti", "detem", "detech", "detmi", "ditete", "diteti", "ditetem"], "dite"),
];

/// What a folded word is a form of, where the stemmer does not see it: an irregular plural, or a Romanian noun made of a verb
/// (întâlniri, întâlnirile: întâlnire).
fn base_form(folded: &str, language: Language) -> Option<String> {
    let irregular = IRREGULAR.iter().find(|(of, forms, _)| *of == language && forms.contains(&folded));
    if let Some((_, _, base)) = irregular {
        return Some((*base).to_owned());
    }
    let root = |ending: &&str| folded.strip_suffix(*ending).filter(|root| root.ends_with(['a', 'e', 'i']));
    let root = ["rilor", "rile", "rii", "rea", "ri"].iter().find_map(root);
    root.filter(|_| language == Language::Romanian).map(|root| format!("{root}re"))
}

fn stem(word: &str, language: Language) -> String {
    let algorithm = match language {
        Language::English => algorithms::english_porter_2,
        Language::Romanian => algorithms::romanian,
        Language::Spanish => algorithms::spanish,
        Language::Czech => algorithms::czech_dolamic_light,
    };
    algorithm(word).into_owned()
}

/// Words so common that a question means more without them: folded, and of no other meaning in another of our languages.
pub fn is_filler(folded: &str) -> bool {
    const FILLERS: [&str; 56] = [
        "a", "al", "an", "and", "are", "ce", "cu", "cum", "de", "del", "din", "do", "e", "el", "en", "es",
        "este", "for", "how", "i", "in", "is", "jak", "je", "k", "la", "las", "los", "na", "o", "of", "on",
        "or", "para", "pe", "pentru", "por", "pro", "que", "s", "sau", "se", "si", "the", "to", "u", "un",
        "una", "v", "ve", "what", "with", "y", "z", "za", "ze",
    ];
    FILLERS.binary_search(&folded).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn folded(text: &str) -> Vec<String> {
        words(text).map(|word| word.folded).collect()
    }

    fn is_found(typed: &str, written: &str, language: Language) -> bool {
        let of = |text: &'static str| words(text).next().unwrap();
        let (typed, written) = (of(Box::leak(typed.into())), of(Box::leak(written.into())));
        typed.folded == written.folded || !stems(&typed, language).is_disjoint(&stems(&written, language))
    }

    #[test]
    fn words_are_folded_whatever_they_are_written_with() {
        assert_eq!(folded("Sărbătoare, ședință/şedinţă!"), ["sarbatoare", "sedinta", "sedinta"]);
        assert_eq!(folded("Núñez: „příliš“ 3×"), ["nunez", "prilis", "3"]);
        assert_eq!(folded("sa\u{306}rba\u{306}toare"), ["sarbatoare"], "decomposed");
        assert_eq!(folded("O’Connor's 'quoted' words'"), ["oconnors", "quoted", "words"]);
        assert_eq!(folded("peer-to-peer_group"), ["peer", "to", "peer", "group"]);
        assert_eq!(folded("… \u{301} —"), Vec::<String>::new());
        assert_eq!(folded("Оксана Łoś"), ["оксана", "los"]);
        assert_eq!(folded(&"x".repeat(500)), ["x".repeat(MAX_WORD)]);
    }

    #[test]
    fn a_word_knows_where_it_stands() {
        let text = "La ședință, azi";
        let found: Vec<&str> = words(text).map(|word| &text[word.start..word.end()]).collect();
        assert_eq!(found, ["La", "ședință", "azi"]);
    }

    #[test]
    fn light_stems_of_four_languages_with_or_without_diacritics() {
        for (language, typed, written) in [
            (Language::English, "meeting", "meetings"),
            (Language::English, "supported", "supporting"),
            (Language::Romanian, "întâlnire", "întâlniri"),
            (Language::Romanian, "intalniri", "întâlnirile"),
            (Language::Romanian, "evaluare", "evaluărilor"),
            (Language::Romanian, "copilului", "copil"),
            (Language::Romanian, "copil", "copiilor"),
            (Language::English, "child", "children"),
            (Language::Czech, "dite", "dětem"),
            (Language::Spanish, "reuniones", "reunión"),
            (Language::Spanish, "niño", "niños"),
            (Language::Czech, "schůzka", "schůzky"),
            (Language::Czech, "schuzky", "schůzkách"),
            (Language::Czech, "dítěti", "dítětem"),
        ] {
            assert!(is_found(typed, written, language), "{typed} finds {written}");
        }
        assert!(!is_found("copil", "copac", Language::Romanian));
        assert!(stems(&words("und").next().unwrap(), Language::English).is_empty());
    }

    #[test]
    fn fillers_are_sorted() {
        assert!(is_filler("a") && is_filler("ze") && is_filler("pentru"));
        assert!(!is_filler("care") && !is_filler("sin"), "these mean something elsewhere");
    }

    proptest! {
        #[test]
        fn every_word_stands_where_it_says(text in ".*") {
            for word in words(&text) {
                prop_assert_eq!(&text[word.start..word.end()], word.text);
                prop_assert!(word.folded.chars().all(char::is_alphanumeric));
                prop_assert!(word.folded.chars().count() <= MAX_WORD);
                for language in Language::ALL {
                    let plain = |stem: &String| stem.chars().all(char::is_alphanumeric);
                    prop_assert!(stems(&word, *language).iter().all(plain));
                }
            }
        }
    }
}
