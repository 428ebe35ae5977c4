//! The common words of the four languages, with all their endings: what is none of them and has a capital is most likely a name.

use crate::bloom;

static WORDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/common.bin"));

/// Whether a folded word is a common one in any of the languages. One word in fifty that is none passes for one.
pub(crate) fn is_common(word: &str) -> bool {
    has(bloom::places(word, bits()))
}

/// Whether a folded word is a form of one, which itself may be too rare to be in the list: `odpovídejte`, `coordonatoarea`.
pub(crate) fn has_common_stem(word: &str) -> bool {
    has(bloom::places_of_stem(bloom::stem(word), bits()))
}

fn bits() -> u64 {
    u64::try_from(WORDS.len()).unwrap_or(u64::MAX).saturating_mul(8)
}

fn has(mut places: impl Iterator<Item = u64>) -> bool {
    places.all(|place| {
        let byte = usize::try_from(place / 8).ok().and_then(|at| WORDS.get(at));
        byte.is_some_and(|byte| (byte >> (place % 8)) & 1 == 1)
    })
}

#[cfg(test)]
mod tests {
    use super::{has_common_stem, is_common};

    #[test]
    fn words_of_all_languages_are_known_and_names_are_not() {
        for word in ["yesterday", "povestit", "acompanada", "pracovnici", "asistenta", "vysetrovani"] {
            assert!(is_common(word), "{word}");
        }
        let names = ["stratulat", "ciobotaru", "okonkwo", "hruskova", "etxeberria", "vranova", "zuloaga"];
        assert!(names.iter().filter(|name| is_common(name)).count() <= 1);
        for word in ["neopravila", "odpovidejte", "contestad", "trecusem", "coordonatoarea"] {
            assert!(has_common_stem(word), "{word}");
        }
    }
}
