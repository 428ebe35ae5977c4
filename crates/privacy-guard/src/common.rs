//! The common words of the four languages, with their endings: what is none of them and has a capital is most likely a name.

use crate::keys;
use core::fmt;
use xorf::{BinaryFuse8, BinaryFuse8Ref, DmaSerializable, Filter, FilterRef};

static WORDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/common.bin"));

/// The set of them, which takes one word in 256 that is none for one.
pub(crate) struct Common(Option<BinaryFuse8Ref<'static>>);

impl fmt::Debug for Common {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Common").field(&self.0.as_ref().map_or(0, Filter::len)).finish()
    }
}

impl Common {
    /// Opens the set that was built in.
    pub(crate) fn new() -> Self {
        let parts = WORDS.split_at_checked(BinaryFuse8::DESCRIPTOR_LEN);
        Self(parts.map(|(descriptor, words)| BinaryFuse8Ref::from_dma(descriptor, words)))
    }

    /// Whether a folded word is a common one in any of the languages.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.has_key(keys::key(word))
    }

    /// Whether a folded word is a form of one, which itself may be too rare to be in the set: `odpovídejte`, `coordonatoarea`.
    pub(crate) fn has_stem_of(&self, word: &str) -> bool {
        self.has_key(keys::key_of_stem(stem(word)))
    }

    fn has_key(&self, key: u64) -> bool {
        self.0.as_ref().is_some_and(|words| words.contains(&key))
    }
}

/// Endings that words of the four languages have, the longer ones first.
const ENDINGS: &str = "\
    atorilor atorului atoarea toarele torului adoras adores amente ations atoare atorii atorul ciones \
    idades ostech ovanim toarea urilor adora arile asera ation atori iendo ieron isera istas kynim mente \
    ments nicim ovala ovali ovalo ovani stvim torii torul ujeme ujete ujici urile usera aban adas ador \
    ados amos ando anim aran area arii aron asem ator cion eaza ejme ejte elor emos enim eran este esti \
    idad idas idos iese iile ilor imos ings isem ista kyne kyni ment neme ness nete nice nici nout nula \
    nuli nulo nuti osti oval ovat stvi ujes ului usem aba ach ada ado aji ala ali alo aly ame ami ana \
    and ani ano any ara are ase ata ate ati ech eho eji ela ele eli elo eme emi emu ena eni eno eny ere \
    ers esc ete ian ich ida ido iei iho ila ili ilo ily ime imu ind ing ire ise ita ite iti lor nim nul \
    nut ost ova ove ovi ovy uit uje uji uju uri use uta ute uti ych ymi ad ai al am an ar as at au ea ed \
    ei el em en er es et ia id ii il im ir it la le li lo ly ma me mi os ou te ul um ut ym a e i o s u y";

/// The fewest bytes that are left of a word.
const SHORTEST: usize = 4;

/// A folded word without its ending and without what denies it in Czech: the same for most forms of one word.
fn stem(word: &str) -> &str {
    let word = word.strip_prefix("ne").filter(|rest| rest.len() > SHORTEST).unwrap_or(word);
    let mut stems = ENDINGS.split_whitespace().filter_map(|ending| word.strip_suffix(ending));
    stems.find(|stem| stem.len() >= SHORTEST).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::Common;

    #[test]
    fn words_of_all_languages_are_known_and_names_are_not() {
        let common = Common::new();
        for word in ["yesterday", "povestit", "acompanada", "pracovnici", "asistenta", "vysetrovani"] {
            assert!(common.has(word), "{word}");
        }
        let names = ["stratulat", "ciobotaru", "okonkwo", "hruskova", "etxeberria", "vranova", "zuloaga"];
        assert!(names.iter().filter(|name| common.has(name)).count() <= 1);
        for word in ["neopravila", "odpovidejte", "contestad", "trecusem", "coordonatoarea"] {
            assert!(common.has_stem_of(word), "{word}");
        }
    }
}
