//! The lists of names and places, as one finite-state map that is read where it lies.

use crate::Language;
use crate::common::Common;
use crate::cues::Cues;
use crate::filter::passes;
use crate::reading::Reading;
use crate::tokens::{Gap, Token};
use core::fmt;
use fst::Map;

static NAMES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/names.fst"));
/// For names of one word.
static SIEVE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/names.sieve"));
/// For the first words of the others.
static OPENINGS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/openings.sieve"));

/// All lists. Opening them reads a header only.
pub(crate) struct Tables {
    /// Words that tell of a name beside them.
    pub(crate) cues: Cues,
    /// Common words.
    pub(crate) common: Common,
    map: Option<Map<&'static [u8]>>,
}

impl fmt::Debug for Tables {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tables")
            .field("cues", &self.cues)
            .field("common", &self.common)
            .field("names", &self.map.as_ref().map_or(0, Map::len))
            .finish()
    }
}

/// What a word may be, by the lists. A word may be several things, or none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entry(u64);

impl Entry {
    const GIVEN: u64 = 1;
    const FAMILY: u64 = 1 << 1;
    const TOWN: u64 = 1 << 2;
    const VILLAGE: u64 = 1 << 3;
    const REGION: u64 = 1 << 4;
    const NOT_NAME: u64 = 1 << 5;
    const AUTHOR: u64 = 1 << 6;
    const CZECH: u64 = 1 << 7;
    const ENGLISH: u64 = 1 << 8;
    const SPANISH: u64 = 1 << 9;
    const ROMANIAN: u64 = 1 << 10;
    const RARELY_CZECH: u64 = 1 << 11;
    const RARELY_ENGLISH: u64 = 1 << 12;
    const RARELY_SPANISH: u64 = 1 << 13;
    const RARELY_ROMANIAN: u64 = 1 << 14;
    const RARELY: u64 =
        Self::RARELY_CZECH | Self::RARELY_ENGLISH | Self::RARELY_SPANISH | Self::RARELY_ROMANIAN;
    const WORD: u64 = Self::CZECH | Self::ENGLISH | Self::SPANISH | Self::ROMANIAN;

    /// Both taken together.
    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn has(self, bits: u64) -> bool {
        self.0 & bits != 0
    }

    /// A given name or a short form of one.
    pub(crate) const fn is_given(self) -> bool {
        self.has(Self::GIVEN)
    }

    /// A surname.
    pub(crate) const fn is_family(self) -> bool {
        self.has(Self::FAMILY)
    }

    /// A given name or a surname.
    pub(crate) const fn is_name(self) -> bool {
        self.has(Self::GIVEN | Self::FAMILY)
    }

    /// A town that many know.
    pub(crate) const fn is_town(self) -> bool {
        self.has(Self::TOWN)
    }

    /// A town or a village.
    pub(crate) const fn is_place(self) -> bool {
        self.has(Self::TOWN | Self::VILLAGE)
    }

    /// A country, a county, a landscape.
    pub(crate) const fn is_region(self) -> bool {
        self.has(Self::REGION)
    }

    /// A word with a capital that names nobody.
    pub(crate) const fn is_not_name(self) -> bool {
        self.has(Self::NOT_NAME)
    }

    /// An author whom professionals cite.
    pub(crate) const fn is_author(self) -> bool {
        self.has(Self::AUTHOR)
    }

    /// Whether it is a common word too: of this language, or of any if the language is not known.
    pub(crate) const fn is_word_in(self, language: Option<Language>) -> bool {
        self.has(match language {
            Some(Language::Czech) => Self::CZECH,
            Some(Language::English) => Self::ENGLISH,
            Some(Language::Spanish) => Self::SPANISH,
            Some(Language::Romanian) => Self::ROMANIAN,
            None => Self::WORD,
        })
    }

    /// Whether it is a rare word too, in the same way.
    pub(crate) const fn is_rare_word_in(self, language: Option<Language>) -> bool {
        self.has(match language {
            Some(Language::Czech) => Self::RARELY_CZECH,
            Some(Language::English) => Self::RARELY_ENGLISH,
            Some(Language::Spanish) => Self::RARELY_SPANISH,
            Some(Language::Romanian) => Self::RARELY_ROMANIAN,
            None => Self::RARELY,
        })
    }

    /// Whether the lists know it at all.
    pub(crate) const fn is_known(self) -> bool {
        self.0 != 0
    }
}

/// Words that the longest names of places have.
const MOST_WORDS: usize = 7;

impl Tables {
    /// Opens the lists that were built in.
    pub(crate) fn new() -> Self {
        // This crate's build wrote them and a test opens them: there is no moment at which a reader would see an error.
        Self { cues: Cues::new(), common: Common::new(), map: Map::new(NAMES).ok() }
    }

    /// What a folded word may be.
    pub(crate) fn look_up(&self, word: &str) -> Entry {
        if !passes(SIEVE, word) {
            return Entry::default();
        }
        Entry(self.map.as_ref().and_then(|map| map.get(word)).unwrap_or_default())
    }

    /// The longest entry of several words that begins with this token, a word, and the token after it.
    pub(crate) fn longest(&self, reading: &Reading, from: usize) -> Option<(usize, Entry)> {
        if !passes(OPENINGS, reading.word(from)) {
            return None;
        }
        let fst = self.map.as_ref()?.as_fst();
        let mut node = fst.root();
        let mut output = 0_u64;
        let mut found = None;
        let mut words = 0;
        let mut index = from;
        while let Some(token) = reading.token(index) {
            if words > 0 && !is_joined(token) {
                break;
            }
            if !token.is_word() {
                index += 1;
                continue;
            }
            let blank: &[u8] = if words == 0 { b"" } else { b" " };
            for byte in blank.iter().chain(reading.plain(token).as_bytes()) {
                let Some(next) = node.find_input(*byte) else { return found };
                let transition = node.transition(next);
                output += transition.out.value();
                node = fst.node(transition.addr);
            }
            words += 1;
            index += 1;
            if words > 1 && node.is_final() {
                found = Some((index, Entry(output + node.final_output().value())));
            }
            if words == MOST_WORDS {
                break;
            }
        }
        found
    }
}

/// Whether a token goes on with a name of several words: a word on the same line or the next, or a mark between two words.
fn is_joined(token: &Token) -> bool {
    if token.is_word() {
        token.gap <= Gap::Line
    } else {
        token.gap == Gap::None && (token.is_mark(b'-') || token.is_mark(b'\'') || token.is_mark(b'.'))
    }
}

#[cfg(test)]
mod tests {
    use super::Tables;
    use crate::Language;
    use crate::reading::Reading;

    #[test]
    fn the_lists_open_and_tell_what_a_word_may_be() {
        let tables = Tables::new();
        assert!(tables.look_up("mihaela").is_given());
        assert!(tables.look_up("popescu").is_family());
        assert!(tables.look_up("tecuci").is_town());
        assert!(tables.look_up("rumunsko").is_region());
        assert!(tables.look_up("telegram").is_not_name());
        assert!(tables.look_up("luna").is_word_in(Some(Language::Romanian)));
        assert!(!tables.look_up("zzzz").is_known());
    }

    #[test]
    fn names_of_several_words_are_found_at_their_longest() {
        let tables = Tables::new();
        let reading = Reading::new("u Usti nad Labem, Cluj-Napoca", None);
        let (end, entry) = tables.longest(&reading, 1).unwrap();
        assert_eq!(end, 4);
        assert!(entry.is_town());
        let (end, entry) = tables.longest(&reading, 5).unwrap();
        assert_eq!(end, 8);
        assert!(entry.is_town());
    }
}
