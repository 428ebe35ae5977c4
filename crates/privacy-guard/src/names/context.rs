//! What stands before and after a name.

use super::before::{is_greeted, kin_before_comma, lists_places, lists_regions, names_animal, signs};
use super::labels;
use super::page::Page;
use crate::Language;
use crate::cues::Cue;
use crate::identifiers::cues::{self, Words};

/// Small words between a cue and a name: "mama lui Andrei", "madre de Lucía", "se llama Luna", "her name is Luna".
const LINKS: [&str; 67] = [
    "a",
    "al",
    "ale",
    "as",
    "by",
    "himself",
    "herself",
    "themselves",
    "ca",
    "como",
    "drept",
    "jako",
    "cea",
    "cel",
    "de",
    "del",
    "e",
    "ei",
    "el",
    "era",
    "es",
    "este",
    "fost",
    "her",
    "him",
    "his",
    "i",
    "ii",
    "is",
    "je",
    "jeho",
    "jeji",
    "ji",
    "l",
    "la",
    "lo",
    "lui",
    "me",
    "mea",
    "mele",
    "meu",
    "mi",
    "moje",
    "mu",
    "my",
    "nasa",
    "nase",
    "nasi",
    "noastra",
    "nostru",
    "o",
    "of",
    "on",
    "our",
    "po",
    "por",
    "s",
    "se",
    "si",
    "su",
    "the",
    "to",
    "tu",
    "un",
    "una",
    "was",
    "y",
];

/// Small words that stand before places far more often than before persons.
const SURELY_WHERE: [&str; 18] = [
    "desde", "din", "dinspre", "do", "en", "from", "hacia", "in", "inspre", "langa", "na", "near", "spre",
    "v", "ve", "via", "z", "ze",
];

/// Words of going somewhere: behind them "a", "la" and "to" lead to a place.
const MOTION: [&str; 34] = [
    "ajuns",
    "ajunge",
    "arrived",
    "came",
    "drove",
    "dus",
    "flew",
    "fost",
    "fue",
    "fuga",
    "fugit",
    "ido",
    "intors",
    "ir",
    "iba",
    "llega",
    "llegar",
    "llego",
    "mers",
    "merge",
    "moved",
    "mutat",
    "pana",
    "pleaca",
    "plecat",
    "regreso",
    "returned",
    "taken",
    "travelled",
    "trimis",
    "viaja",
    "viajo",
    "volvio",
    "went",
];

/// What says whether a name is a person's or a place's.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one independent sign")]
pub(crate) struct Context {
    /// A title stands before it.
    pub(crate) title: bool,
    /// A word of kinship or a role stands before it.
    pub(crate) kin: bool,
    /// A word of kinship or a role stands at once before it, no small word between.
    pub(crate) beside: bool,
    /// It is said to be a name.
    pub(crate) named: bool,
    /// A small word before it that goes with persons.
    pub(crate) with: bool,
    /// A small word before it that goes with places.
    pub(crate) place: bool,
    /// One that goes with places far more often.
    pub(crate) surely_place: bool,
    /// A generic word for a place stands before it.
    pub(crate) place_noun: bool,
    /// A generic word for a region stands before it.
    pub(crate) region_noun: bool,
    /// It is a saint's, a feast's or a thing's.
    pub(crate) nobody: bool,
    /// It acts as a person does.
    pub(crate) acts: bool,
    /// An age follows, or an English possessive.
    pub(crate) owned: bool,
    /// An age stands a few words behind it.
    pub(crate) aged: bool,
    /// It stands in brackets with nothing but names, in a sentence on reading.
    pub(crate) bracketed: bool,
    /// It is cited: a year, "et al.", "&" or a title follows.
    pub(crate) cited: bool,
}

impl Context {
    /// What stands around these tokens.
    pub(crate) fn read(page: &Page, from: usize, to: usize) -> Self {
        let mut context = Self::default();
        context.read_before(page, from);
        context.read_after(page, from, to);
        if context.named && names_animal(page, from) {
            (context.named, context.nobody) = (false, true);
        }
        context
    }

    /// Whether it is said to be a person's.
    pub(crate) const fn is_person(&self) -> bool {
        self.title || self.kin || self.named || self.owned
    }

    fn read_before(&mut self, page: &Page, from: usize) {
        let Some(before) = page.word_before(from) else {
            let label = labels::read(page, from);
            self.kin = kin_before_comma(page, from)
                || is_greeted(page, from)
                || (label.is_role && !page.is_like_common(from));
            self.named = signs(page, from) || label.is_named;
            return;
        };
        let word = page.word(before);
        let cue = page.cue(before);
        let quoted = before + 1 != from;
        // "že" is "that" and "ze" is "from": folded they are one word.
        let is_that =
            word == "ze" && page.token(before).is_some_and(|token| page.reading.typed(token).len() > 2);
        let is_own = !quoted && !is_that && !is_foreign(word, page.language);
        self.with = cue.is_with() && is_own;
        self.place = cue.is_where() && is_own;
        self.surely_place = is_own && SURELY_WHERE.binary_search(&word).is_ok();
        // "Moș Gheorghe" is an old man, "Moș Nicolae" a feast.
        let is_old_man = word == "mos" && !is_feast_of_old(page.word(from));
        self.title |= is_old_man;
        self.nobody = (cue.is_saint() && !is_old_man) || cue.is_thing() || cue.is_treaty();
        self.take_nouns(cue);
        self.beside = self.kin;
        if lists_places(page, before) {
            (self.place, self.with) = (true, false);
        }
        self.surely_place |=
            self.place && page.word_before(before).is_some_and(|verb| MOTION.contains(&page.word(verb)));
        self.region_noun |= lists_regions(page, before);
        if !LINKS.contains(&word) && !cue.is_kin() && !matches!(word, "spun" | "zic") {
            return;
        }
        // One more word: "barrio de Zorroza", "numele ei este Luna"; "doamna psiholog Popa".
        let Some(farther) = page.word_before(before) else { return };
        let cue = page.cue(farther);
        let named = self.named;
        self.take_nouns(cue);
        // "Me dicen de Oradea": who speaks from there, not what somebody is called.
        let is_from = matches!(word, "de" | "del")
            && matches!(page.word(farther), "dicen" | "decimos" | "spune" | "zice" | "llaman");
        self.named = if is_from { named } else { self.named };
        // "Toți îi spun Dubai", "le dicen Mono": what somebody is called.
        self.named |=
            matches!(word, "spun" | "zic") && matches!(page.word(farther), "ii" | "i" | "imi" | "le");
        // "He goes by Ace".
        self.named |= word == "by" && matches!(page.word(farther), "go" | "goes" | "going" | "went");
        self.nobody |= cue.is_treaty();
        let farthest = page.word_before(farther).filter(|_| LINKS.contains(&page.word(farther)));
        if let Some(farthest) = farthest {
            let cue = page.cue(farthest);
            self.named |= cue.is_named();
            self.place_noun |= cue.is_place();
            self.nobody |= cue.is_treaty();
        }
    }

    /// "Escala de Snyder", "piramida lui Maslow": a method is called after somebody.
    fn by_method(page: &Page, from: usize) -> bool {
        const METHODS: &Words = &Words::new(
            "scala scalei escala scale skala skaly skalu test testul testului testu piramida piramidei piramide pyramida pyramid ladder scara escalera \
             modelul modelului modelo model modelu metoda metodei metodo method teoria teoriei teorie theory efectul efecto effect efekt sindromul sindromului \
             sindrome syndrome syndrom triunghiul triangulo triangle trojuhelnik fereastra ventana window okno chestionarul cuestionario questionnaire dotaznik \
             inventarul inventario inventory criteriile criterios criteria legea ley law zakon ciclul ciclo cycle cyklus roata rueda wheel indicele indice index \
             diagrama diagram varianta taxonomia taxonomie taxonomy alfa alpha coeficientul coeficiente",
        );
        let Some(link) =
            page.word_before(from).filter(|at| matches!(page.word(*at), "de" | "lui" | "of" | "podle"))
        else {
            return false;
        };
        page.word_before(link).is_some_and(|method| cues::is_one_of(page.word(method), METHODS))
    }

    fn take_nouns(&mut self, cue: Cue) {
        self.title |= cue.is_title() && !self.place;
        self.kin |= cue.is_kin();
        self.named |= cue.is_named();
        self.place_noun |= cue.is_place();
        self.region_noun |= cue.is_region();
    }

    fn read_after(&mut self, page: &Page, from: usize, to: usize) {
        let number =
            |at: usize| page.token(at).filter(|token| token.is_number()).map(crate::tokens::Token::len);
        let is_apart = page.is_mark(to, b',')
            || page.is_mark(to, b'(')
            || page.word(to) == "de"
            || page.word(to) == "con";
        self.owned = is_apart && page.tells_age(to, 2);
        self.aged = page.tells_age(to, 7);
        if page.is_mark(to, b'\'') && page.word(to + 1) == "s" {
            self.owned = true;
            // Herman's "Trauma and Recovery"; Cronbach's alpha.
            // "Bessel's famous title".
            let owned = [page.cue(to + 2), page.cue(to + 3)];
            let is_adjective = owned[0] == Cue::default() && !page.is_capital(to + 2);
            let owned = if is_adjective { owned[1] } else { owned[0] };
            // Herman's Trauma and Recovery: a title with capitals.
            let is_titled = page.is_capital(to + 2)
                && page.is_common(to + 2)
                && (page.sentence_says(from, Cue::is_cited) || page.form(from).entry.is_author());
            self.cited = page.is_mark(to + 2, b'"') && page.sentence_says(from, Cue::is_cited);
            let is_method = owned.is_cited() && !owned.is_kin() || is_titled;
            self.cited |= is_method;
            self.owned &= !is_method;
        }
        // "Vymětalovu učebnici": a Czech possessive before what one reads.
        let is_possessive = ["uv", "ova", "ove", "ovo", "ovou", "ovu", "ovy"]
            .iter()
            .any(|end| page.word(to - 1).ends_with(end));
        self.cited |= is_possessive && page.language == Some(Language::Czech) && page.cue(to).is_cited();
        let opens = page.is_mark(to, b'(');
        self.cited |= number(to) == Some(4) || (opens && number(to + 1) == Some(4));
        self.cited |= page.is_mark(to, b'&') || (from > 0 && page.is_mark(from - 1, b'&'));
        self.cited |= matches!(
            (page.word(to), page.word(to + 1)),
            ("et", "al") | ("si", "colab" | "colaboratorii") | ("a", "kol" | "spol") | ("y", "cols" | "col")
        );
        // "Braun y Clarke (2006)".
        let year = |at: usize| page.is_mark(at, b'(') && number(at + 1) == Some(4) || number(at) == Some(4);
        self.cited |= is_and(page.word(to)) && page.is_capital(to + 1) && year(to + 2);
        self.cited |= Self::by_method(page, from);
        let in_brackets = from > 0
            && (page.is_mark(from - 1, b'(') || page.is_mark(from - 1, b','))
            && (page.is_mark(to, b')') || page.is_mark(to, b','));
        self.bracketed = in_brackets && page.is_bracketed(from) && page.sentence_says(from, Cue::is_cited);
        self.cited |= self.bracketed;
        self.nobody |= names_thing(page, to) && !self.is_person();
        let closed =
            if opens { (to..to + 14).find(|at| page.is_mark(*at, b')')).map_or(to, |at| at + 1) } else { to };
        if let Some(next) = page.word_after(closed) {
            self.acts = page.cue(next).is_said();
            let cue = page.cue(next);
            self.nobody |= (cue.is_thing() || cue.is_treaty()) && !self.is_person();
            self.region_noun |= cue.is_region() && next == to;
        }
    }
}

/// Words that join two authors.
pub(crate) fn is_and(word: &str) -> bool {
    matches!(word, "a" | "and" | "e" | "i" | "o" | "or" | "si" | "sau" | "y" | "nebo" | "&")
}

/// Whether an old man of a feast is called so.
pub(crate) fn is_feast_of_old(word: &str) -> bool {
    ["craciun", "ene", "geril", "nicola", "martin"].iter().any(|name| word.starts_with(name))
}

/// Whether a small word means something else in this language: "la" is Spain's article and Romania's "to".
fn is_foreign(word: &str, language: Option<Language>) -> bool {
    let foreign: &[&str] = match language {
        Some(Language::Spanish) => &["at", "do", "in", "la", "na", "o", "s", "to", "u", "z"],
        Some(Language::Romanian) => &["a", "an", "at", "de", "do", "e", "na", "o", "to", "u", "z"],
        Some(Language::Czech) => &["a", "at", "de", "e", "en", "in", "la", "o", "to"],
        Some(Language::English) => &["a", "de", "do", "e", "en", "la", "o", "pe", "s", "u", "z"],
        None => &[],
    };
    foreign.contains(&word) && !(word == "a" && matches!(language, Some(Language::Czech)))
}

/// `"Speranța" era numele bărcii`: it is said to be the name of something that is nobody.
fn names_thing(page: &Page, to: usize) -> bool {
    // "Vlasta, ten časopis z čekáren".
    let is_this = matches!(
        page.word(to + 1),
        "a" | "acea"
            | "acel"
            | "el"
            | "esa"
            | "ese"
            | "la"
            | "o"
            | "ta"
            | "ten"
            | "that"
            | "the"
            | "to"
            | "un"
            | "una"
    );
    if page.is_mark(to, b',') && is_this && page.cue(to + 2).is_thing() {
        return true;
    }
    let from = to + usize::from(page.is_mark(to, b'"'));
    let is_name = |at: usize| matches!(page.word(at), "jmeno" | "name" | "nombre" | "numele");
    let is_verb = matches!(page.word(from), "bylo" | "byl" | "era" | "es" | "este" | "is" | "je" | "was");
    // "iar „Victoria” numele portului": the verb may be left out where it was said before.
    let first = from + usize::from(is_verb);
    let Some(name) = (first..first + 2).find(|at| is_name(*at)) else { return false };
    !(name + 1..name + 5).any(|at| page.cue(at).is_kin())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_are_searched_are_sorted() {
        assert!(SURELY_WHERE.is_sorted());
    }
}
