//! The language of a text: told by its smallest words.

use crate::reading::Reading;

/// A language that the guard reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English.
    English,
    /// Romanian.
    Romanian,
    /// Spanish.
    Spanish,
    /// Czech.
    Czech,
}

impl Language {
    /// All of them, in the order of their codes' use in the benchmark.
    pub const ALL: [Self; 4] = [Self::English, Self::Romanian, Self::Spanish, Self::Czech];

    /// Its ISO 639-1 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Romanian => "ro",
            Self::Spanish => "es",
            Self::Czech => "cs",
        }
    }

    /// The language with this code, if the guard reads it.
    pub fn with_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// Words that stand in nearly every sentence of it and are rare in the others; folded and sorted.
    const fn small_words(self) -> &'static [&'static str] {
        match self {
            Self::English => &[
                "about", "after", "and", "are", "at", "but", "by", "for", "from", "had", "has", "have",
                "her", "him", "his", "in", "is", "it", "not", "of", "on", "our", "she", "that", "the",
                "they", "this", "to", "was", "we", "were", "what", "who", "will", "with", "you",
            ],
            Self::Romanian => &[
                "ale", "am", "are", "asta", "au", "ca", "care", "ce", "cu", "cum", "daca", "dar", "de",
                "din", "dupa", "ei", "este", "fost", "i", "iar", "in", "l", "la", "lui", "mai", "mi", "nu",
                "o", "pe", "pentru", "prin", "sa", "sau", "se", "si", "sunt", "un", "va",
            ],
            Self::Spanish => &[
                "al", "como", "con", "cuando", "de", "del", "el", "ella", "en", "entre", "es", "esta", "ha",
                "la", "las", "le", "lo", "los", "mas", "me", "muy", "no", "nos", "para", "pero", "por",
                "que", "se", "si", "sin", "sobre", "su", "un", "una", "y", "ya",
            ],
            Self::Czech => &[
                "a", "ale", "byl", "byla", "by", "co", "do", "i", "jak", "jako", "je", "jen", "ji", "jsem",
                "jsme", "jsou", "k", "kdo", "kdyz", "ktera", "ktery", "mu", "na", "nebo", "ni", "o", "od",
                "po", "pro", "s", "se", "si", "ta", "tak", "to", "u", "uz", "v", "ve", "z", "za", "ze",
            ],
        }
    }
}

/// Words of a text that are looked at; what follows will not be in another language.
const ENOUGH: usize = 2_000;
/// One word in so many has to be a small one, in a text that can be told.
const ONE_IN: usize = 12;

/// The language, if the small words tell.
pub(crate) fn guess(reading: &Reading) -> Option<Language> {
    let mut counts = [0_usize; 4];
    let mut words = 0;
    for token in reading.tokens.iter().filter(|token| token.is_word()).take(ENOUGH) {
        words += 1;
        let word = reading.plain(token);
        if word.len() > 7 {
            continue;
        }
        for (count, language) in counts.iter_mut().zip(Language::ALL) {
            if language.small_words().contains(&word) {
                *count += 1;
            }
        }
    }
    let best = counts.iter().copied().max().unwrap_or_default();
    if best == 0 || best * ONE_IN < words {
        return None;
    }
    counts.iter().zip(Language::ALL).find(|(count, _)| **count == best).map(|(_, language)| language)
}
