//! What a word may be once its ending is taken off: names bend in Czech and Romanian, and are made small in all languages.

use crate::Language;
use crate::tables::{Entry, Tables};

/// A word, looked up as it stands and without its ending.
#[derive(Clone, Debug, Default)]
pub(crate) struct Form {
    /// What the lists say of it, bent or not.
    pub(crate) entry: Entry,
    /// Whether the lists know it only without its ending.
    pub(crate) is_bent: bool,
    /// Whether its ending is one that common words have as well, so that a sentence's first word may be one of them.
    pub(crate) is_weak: bool,
    /// The name it is a form of, as far as that can be told: the same for all its forms.
    pub(crate) stem: String,
}

/// An ending and what may have stood in its place.
type Ending = (&'static str, &'static [&'static str]);

/// Cases and possessives of Czech, without marks; the longer endings first.
static CZECH: &[Ending] = &[
    ("icich", &["ice"]),
    ("icim", &["ice"]),
    ("scinymi", &["ska"]),
    ("scinou", &["ska"]),
    ("scina", &["ska"]),
    ("scino", &["ska"]),
    ("sciny", &["ska"]),
    ("scine", &["ska"]),
    ("scinu", &["ska"]),
    ("scin", &["ska"]),
    ("cinou", &["ka"]),
    ("cina", &["ka"]),
    ("cino", &["ka"]),
    ("ciny", &["ka"]),
    ("cine", &["ka"]),
    ("cinu", &["ka"]),
    ("cin", &["ka"]),
    ("zin", &["ha", "ga"]),
    ("rin", &["ra"]),
    ("rina", &["ra"]),
    ("rinu", &["ra"]),
    ("inymi", &["a"]),
    ("inych", &["a"]),
    ("inou", &["a"]),
    ("ina", &["a"]),
    ("ino", &["a"]),
    ("iny", &["a"]),
    ("ine", &["a"]),
    ("inu", &["a"]),
    ("in", &["a"]),
    ("ovymi", &[""]),
    ("ovych", &["", "ova"]),
    ("ovym", &["", "ovy"]),
    ("ovou", &["ova", ""]),
    ("ove", &["ova", "", "ovy"]),
    ("ova", &["", "o", "a"]),
    ("ovo", &["", "o", "a"]),
    ("ovy", &["", "o", "a", "ova"]),
    ("ovu", &["", "o", "a", "ov"]),
    ("ovi", &["", "a", "o", "e"]),
    ("uv", &["", "a", "o"]),
    ("iho", &["i"]),
    ("imu", &["i"]),
    ("ima", &["i"]),
    ("eho", &["y", "e"]),
    ("emu", &["y", "e"]),
    ("ym", &["y", "e"]),
    ("ych", &["y", "e"]),
    ("im", &["i", "e"]),
    ("ich", &["e", "y", "i", ""]),
    ("ech", &["y", "e", "a", ""]),
    ("ach", &["y", "e", "a"]),
    ("ami", &["y", "a"]),
    ("emi", &["e"]),
    ("em", &["", "o"]),
    ("um", &["y"]),
    ("ou", &["a", "y"]),
    ("ce", &["ka", "k", "ec", "ek"]),
    ("ci", &["ka", "ec", "k", "c"]),
    ("cu", &["ec", "ek"]),
    ("ze", &["ha", "ga", "h"]),
    ("se", &["cha", "s", "sa"]),
    ("ii", &["ie"]),
    ("i", &["e", "", "a"]),
    ("u", &["a", "", "o", "y"]),
    ("y", &["a", ""]),
    ("e", &["a", "", "o", "y"]),
    ("o", &["a", ""]),
    ("a", &["", "o", "y", "e"]),
    ("ic", &["ice"]),
    ("m", &[""]),
];

/// Cases and articles of Romanian, without marks.
const ROMANIAN: &[Ending] = &[
    ("ului", &["", "u"]),
    ("iului", &["iu", "i"]),
    ("enei", &["eana"]),
    ("oarei", &["oarea"]),
    ("eii", &["ea"]),
    ("iei", &["ia", "ie"]),
    ("eei", &["eea"]),
    ("ei", &["a", "ea", "e"]),
    ("lui", &[""]),
    ("ule", &["", "u"]),
    ("ai", &["a"]),
    ("ii", &["ia", "i"]),
    ("ul", &["", "u"]),
    ("le", &[""]),
    ("o", &["a"]),
    ("e", &["", "a"]),
];

/// Endings that make a name small or dear, in all languages.
const DEAR: &[Ending] = &[
    ("inka", &["a", "e", "ie", ""]),
    ("icka", &["a", "ka"]),
    ("enka", &["a"]),
    ("ecka", &["a", "ka"]),
    ("uska", &["a", "e"]),
    ("unka", &["a", "e"]),
    ("usek", &["", "us"]),
    ("ousek", &[""]),
    ("acek", &["", "a"]),
    ("icek", &["", "ik", "ek"]),
    ("inek", &["", "in"]),
    ("asek", &["as", ""]),
    ("isek", &["is", ""]),
    ("ka", &["a", "", "e", "ie"]),
    ("ek", &["", "a"]),
    ("ik", &["", "a"]),
    ("uta", &["a", ""]),
    ("ita", &["a", "", "ia"]),
    ("ica", &["a", "ia", ""]),
    ("el", &["", "u"]),
    ("ut", &["", "u"]),
    ("ica", &["a"]),
    ("ina", &["a", ""]),
    ("cito", &["", "e"]),
    ("cita", &["", "e"]),
    ("ito", &["o", ""]),
    ("illa", &["a"]),
    ("illo", &["o"]),
    ("in", &["", "o"]),
    ("ucho", &["o", ""]),
];

/// The fewest bytes that may be left of a word when its ending is off.
const SHORTEST: usize = 2;
/// The fewest of a name that is made small: below, too many words would be names.
const SHORTEST_DEAR: usize = 4;
/// Longer words are looked up as they stand only.
const LONGEST: usize = 40;

/// Reads a folded word.
pub(crate) fn read(tables: &Tables, word: &str, language: Option<Language>) -> Form {
    let direct = tables.look_up(word);
    let is_settled = direct.is_given()
        || direct.is_region()
        || direct.is_not_name()
        || direct.is_town()
        || direct.is_author();
    if is_settled || word.len() > LONGEST {
        return Form { entry: direct, is_bent: false, is_weak: false, stem: word.to_owned() };
    }
    let mut form =
        Form { entry: direct, is_bent: !direct.is_known(), is_weak: is_weak(word), stem: word.to_owned() };
    // Said rather than told by the address: a constant may have several.
    let endings: &[(&[Ending], bool)] = match language {
        Some(Language::Czech) => &[(CZECH, true)],
        Some(Language::Romanian) => &[(ROMANIAN, false)],
        Some(_) => &[],
        None => &[(CZECH, true), (ROMANIAN, false)],
    };
    for (endings, is_czech) in endings.iter().copied() {
        bend(word, endings, is_czech, &mut |lemma| {
            let entry = tables.look_up(lemma);
            if entry.is_known() {
                if !form.entry.is_known() || (entry.is_given() && !form.entry.is_given()) {
                    lemma.clone_into(&mut form.stem);
                }
                form.entry = form.entry.with(entry);
            }
        });
    }
    let is_surname_only =
        form.is_bent && form.entry.is_family() && !form.entry.is_given() && !form.entry.is_place();
    if (!form.entry.is_known() || is_surname_only) && word.len() > SHORTEST_DEAR {
        make_plain(tables, word, &mut form);
    }
    form
}

/// Whether a word has none of the endings that names have and hardly any other word.
fn is_weak(word: &str) -> bool {
    const STRONG: [&str; 13] =
        ["uv", "ovi", "ova", "ove", "ovou", "em", "ina", "iny", "inou", "ei", "ului", "ai", "lui"];
    !STRONG.iter().any(|ending| word.ends_with(ending))
}

/// Reads a name that was made small, bent or not: `Lukáškovi`, `Ionică`, `Carmencita`.
fn make_plain(tables: &Tables, word: &str, form: &mut Form) {
    let mut look = |dear: &str| {
        bend(dear, DEAR, false, &mut |lemma| {
            let entry = tables.look_up(lemma);
            if lemma.len() >= SHORTEST_DEAR
                && entry.is_given()
                && !entry.is_word_in(None)
                && !form.entry.is_given()
            {
                form.entry = form.entry.with(entry);
                lemma.clone_into(&mut form.stem);
            }
        });
    };
    look(word);
    bend(word, CZECH, true, &mut |dear| look(dear));
}

/// Every word of which this may be a form.
fn bend(word: &str, endings: &[Ending], is_czech: bool, found: &mut dyn FnMut(&str)) {
    let mut lemma = String::with_capacity(word.len() + 4);
    let last = word.as_bytes().last();
    // The last letter first: nearly no ending fits.
    for (ending, instead) in endings.iter().filter(|(ending, _)| ending.as_bytes().last() == last) {
        let Some(stem) = word.strip_suffix(ending).filter(|stem| stem.len() >= SHORTEST) else { continue };
        for end in *instead {
            // Pavel, Pavla; Žatec, do Žatce: the e between the last consonants is gone in all other cases. Petr has none.
            let is_fleeting = is_czech && end.is_empty() && push_fleeting_e(stem, &mut lemma);
            if is_fleeting && !stem.ends_with('r') {
                found(&lemma);
            }
            lemma.clear();
            lemma.push_str(stem);
            lemma.push_str(end);
            found(&lemma);
            if is_fleeting && stem.ends_with('r') && push_fleeting_e(stem, &mut lemma) {
                found(&lemma);
            }
        }
    }
}

/// Puts the stem with an e before its last letter; whether it has two consonants there.
fn push_fleeting_e(stem: &str, lemma: &mut String) -> bool {
    let is_consonant = |byte: &u8| byte.is_ascii_lowercase() && !b"aeiouy".contains(byte);
    let Some((start, last)) = stem.len().checked_sub(1).and_then(|at| stem.split_at_checked(at)) else {
        return false;
    };
    if !last.as_bytes().last().is_some_and(is_consonant) || !start.as_bytes().last().is_some_and(is_consonant)
    {
        return false;
    }
    lemma.clear();
    lemma.push_str(start);
    lemma.push('e');
    lemma.push_str(last);
    true
}

/// Whether two folded words may be forms of one name, known or not: they part only in their endings.
pub(crate) fn are_alike(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let common = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let longest = one.len().max(other.len());
    // Eliška, Eliščin; Žatec, Žatce; Andrea, Andreo; Blessing, Blessingem.
    common >= 3 && common + 1 >= one.len().min(other.len()) && longest - common <= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stem(word: &str, language: Language) -> (String, Entry) {
        let form = read(&Tables::new(), word, Some(language));
        (form.stem, form.entry)
    }

    #[test]
    fn czech_names_bend() {
        for (word, lemma) in [
            ("petrovi", "petr"),
            ("eliscina", "eliska"),
            ("nikole", "nikola"),
            ("sary", "sara"),
            ("honzou", "honza"),
            ("vanesu", "vanesa"),
            ("terezce", "terezka"),
            ("markovi", "marek"),
        ] {
            let (stem, entry) = stem(word, Language::Czech);
            assert!(entry.is_given(), "{word}");
            assert_eq!(stem, lemma);
        }
        for word in [
            "zatce",
            "chebu",
            "pardubicich",
            "litvinove",
            "breclavi",
            "nuslich",
            "olomouce",
            "krupky",
            "bardejova",
        ] {
            assert!(stem(word, Language::Czech).1.is_place(), "{word}");
        }
        assert!(stem("rumunsku", Language::Czech).1.is_region());
    }

    #[test]
    fn romanian_names_bend() {
        for word in ["andreei", "mariei", "mihaelei", "ionutului", "ileanei", "ancai"] {
            assert!(stem(word, Language::Romanian).1.is_given(), "{word}");
        }
        for word in ["bucurestiului", "constantei", "clujului"] {
            assert!(stem(word, Language::Romanian).1.is_place(), "{word}");
        }
    }

    #[test]
    fn names_are_made_small() {
        assert!(stem("lukaskovi", Language::Czech).1.is_given());
        assert!(stem("anabelita", Language::Spanish).1.is_given());
    }
}
