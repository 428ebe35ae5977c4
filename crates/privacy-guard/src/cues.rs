//! Words by whose neighbourhood names and places are told, in the four languages together: texts mix them.

use crate::filter::passes;
use core::fmt;
use fst::Map;

static WORDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/cues.fst"));
static SIEVE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/cues.sieve"));

/// What a word says of the name beside it. A word may say several things, or nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cue(u64);

impl Cue {
    const fn has(self, bit: u32) -> bool {
        self.0 & (1 << bit) != 0
    }

    /// A title: `doamna`, `don`, `paní`, `Mrs`.
    pub(crate) const fn is_title(self) -> bool {
        self.has(0)
    }

    /// Kinship or a role: `sora`, `madre`, `babička`, `colleague`.
    pub(crate) const fn is_kin(self) -> bool {
        self.has(1)
    }

    /// That a name follows: `called`, `numele`, `se llama`, `jmenuje`.
    pub(crate) const fn is_named(self) -> bool {
        self.has(2)
    }

    /// What persons do: `said`, `zice`, `llamó`, `řekla`.
    pub(crate) const fn is_said(self) -> bool {
        self.has(3)
    }

    /// A small word that is followed by a person: `lui`, `pe`, `con`, `s`.
    pub(crate) const fn is_with(self) -> bool {
        self.has(4)
    }

    /// A small word that is followed by a place: `in`, `din`, `desde`, `ve`.
    pub(crate) const fn is_where(self) -> bool {
        self.has(5)
    }

    /// A generic word for a place: `satul`, `pueblo`, `obec`.
    pub(crate) const fn is_place(self) -> bool {
        self.has(6)
    }

    /// A generic word for a region: `județul`, `provincia`, `kraj`.
    pub(crate) const fn is_region(self) -> bool {
        self.has(7)
    }

    /// Reading and theory: names near it may be authors'.
    pub(crate) const fn is_cited(self) -> bool {
        self.has(8)
    }

    /// A thing that has a name: an app, a magazine, a test.
    pub(crate) const fn is_thing(self) -> bool {
        self.has(9)
    }

    /// A saint, a feast, a legend.
    pub(crate) const fn is_saint(self) -> bool {
        self.has(10)
    }

    /// A word that often begins a sentence and names nobody there.
    pub(crate) const fn is_opener(self) -> bool {
        self.has(11)
    }

    /// A generic word that begins an institution's name: `liceul`, `colegio`, `gymnázium`.
    pub(crate) const fn is_head(self) -> bool {
        self.has(12)
    }

    /// A word inside an institution's name, beside the generic one: `gimnazială`, `acogida`, `dětský`.
    pub(crate) const fn is_inside(self) -> bool {
        self.has(13)
    }

    /// A generic word that ends an institution's English name: `shelter`, `school`.
    pub(crate) const fn is_tail(self) -> bool {
        self.has(14)
    }

    /// A law or an agreement, called after a place: `Protocolul de la Palermo`.
    pub(crate) const fn is_treaty(self) -> bool {
        self.has(15)
    }
}

/// All of them.
pub(crate) struct Cues {
    map: Option<Map<&'static [u8]>>,
}

impl fmt::Debug for Cues {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cues").field("words", &self.map.as_ref().map_or(0, Map::len)).finish_non_exhaustive()
    }
}

impl Cues {
    /// Opens the lists that were built in, which reads a header only.
    pub(crate) fn new() -> Self {
        // As with the names: a test opens them.
        Self { map: Map::new(WORDS).ok() }
    }

    /// What a folded word says.
    pub(crate) fn look_up(&self, word: &str) -> Cue {
        if !passes(SIEVE, word) {
            return Cue::default();
        }
        Cue(self.map.as_ref().and_then(|map| map.get(word)).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::Cues;

    #[test]
    fn words_say_what_stands_beside_them() {
        let cues = Cues::new();
        assert!(cues.look_up("doamna").is_title());
        assert!(cues.look_up("babicka").is_kin());
        assert!(cues.look_up("llama").is_named());
        assert!(cues.look_up("rekla").is_said());
        assert!(cues.look_up("lui").is_with());
        assert!(cues.look_up("ve").is_where());
        assert!(cues.look_up("satul").is_place());
        assert!(cues.look_up("judetul").is_region());
        assert!(cues.look_up("capitol").is_cited());
        assert!(cues.look_up("aplikace").is_thing());
        assert!(cues.look_up("sfantul").is_saint());
        assert!(cues.look_up("nobody").is_opener());
    }
}
