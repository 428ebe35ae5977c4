//! A set of words and their stems that needs a byte for each, and is wrong about one word in fifty: it may say that a word is in
//! it which is not.
//!
//! The build fills it and the library asks it, so that both compile this file.

/// Places that a word has in the set.
const PLACES: u64 = 6;

/// The bits of a set of so many bits that stand for a word.
pub(crate) fn places(word: &str, bits: u64) -> impl Iterator<Item = u64> {
    places_of(hash(word), bits)
}

fn places_of(hash: u64, bits: u64) -> impl Iterator<Item = u64> {
    // Two halves of one hash are as good as many hashes.
    let (first, step) = (hash & 0xffff_ffff, (hash >> 32) | 1);
    (0..PLACES).map(move |place| (first + place * step) % bits.max(1))
}

/// The bits that stand for a stem, of which no word may be made up.
pub(crate) fn places_of_stem(stem: &str, bits: u64) -> impl Iterator<Item = u64> {
    places_of(!hash(stem), bits)
}

/// FNV-1a, mixed once more at the end since short words leave its upper half thin.
fn hash(word: &str) -> u64 {
    let hash = word.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash ^ (hash >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9)
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
pub(crate) fn stem(word: &str) -> &str {
    let word = word.strip_prefix("ne").filter(|rest| rest.len() > SHORTEST).unwrap_or(word);
    let mut stems = ENDINGS.split_whitespace().filter_map(|ending| word.strip_suffix(ending));
    stems.find(|stem| stem.len() >= SHORTEST).unwrap_or(word)
}
