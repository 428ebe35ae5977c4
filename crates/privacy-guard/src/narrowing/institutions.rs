//! Named institutions: a generic word and a name, as in `Liceul „Anghel Rusu”`, `IES Ribera del Tormes`, `krizové centrum Lampion`,
//! `Casa Lumina Shelter`.
//!
//! A generic word in small letters is an institution's only with a name of its own right behind it: of "the court in Lorca" only
//! Lorca is found, as a place.

use super::czech::{is_colloquial, noun_end};
use super::firms::{read_firm, read_late};
use super::prisons::{is_penal_law, small_town};
use crate::lexicon::Sign;
use crate::names::page::Page;
use crate::reading::{Found, Reading};
use crate::tables::Tables;
use crate::tokens::{Gap, Token, TokenKind};
use crate::{Confidence, Kind, Rule};

/// Tokens that the longest names have.
const LONGEST: usize = 18;
/// Small words that may stand together before the next part of a name.
const MOST_SMALL: usize = 4;
/// Words that quotation marks hold at most.
const MOST_QUOTED: usize = 10;

/// Small words inside names.
const LINKS: [&str; 32] = [
    "a", "al", "c", "cislo", "cu", "da", "de", "del", "din", "do", "dos", "el", "en", "for", "la", "langa",
    "las", "los", "n", "nad", "no", "nr", "o", "of", "pe", "pentru", "pod", "pro", "v", "ve", "y", "z",
];

/// Small words that go on when a name has begun: others lead to somebody else.
const LATE_LINKS: [&str; 17] = [
    "c", "da", "de", "del", "do", "dos", "din", "en", "la", "las", "los", "n", "nad", "nr", "of", "pod", "v",
];

/// Finds them.
pub(crate) fn find(reading: &Reading, tables: &Tables, found: &mut Vec<Found>) {
    let page = Page::new(reading, tables, found);
    let mut end = 0;
    for index in 0..reading.tokens.len() {
        if index < end || page.is_taken(index) || !page.token(index).is_some_and(Token::is_word) {
            continue;
        }
        let Some((from, to)) = read(&page, index, end) else { continue };
        if let (Some(first), Some(last)) =
            (page.token(from), to.checked_sub(1).and_then(|last| page.token(last)))
        {
            found.push(Found::new(
                first.from,
                last.to,
                Kind::Institution,
                Confidence::Medium,
                Rule::Institution,
            ));
            end = to;
        }
    }
}

/// The institution whose generic word is this token: its first token and the one after it.
fn read(page: &Page, index: usize, free: usize) -> Option<(usize, usize)> {
    let cue = page.cue(index);
    if !(cue.is_head() || cue.is_tail() || page.reading.tells(index, Sign::Firm)) {
        return None;
    }
    if let Some(found) = read_firm(page, index, free) {
        return Some(found);
    }
    // "MŠ" is a nursery school, "Ms" is none.
    if page.token(index).is_some_and(|token| token.len() < 3) && !page.is_shouted(index) {
        return None;
    }
    // "Promenade Lodge Hotel": the last of two generic words ends the name.
    if cue.is_tail()
        && page.is_capital(index)
        && page.is_capital(index + 1)
        && page.cue(index + 1).is_tail()
        && page.token(index + 1).is_some_and(|next| next.gap == Gap::Space && !next.starts)
    {
        return None;
    }
    if let Some(end) = small_town(page, index) {
        return Some((index, end));
    }
    let late = if cue.is_tail() { read_late(page, index, free) } else { None };
    if let Some((from, to)) = late {
        // "BrightSpark Services Ltd".
        return Some(read_firm(page, to, from).map_or((from, to), |(_, end)| (from, end)));
    }
    // Spanish "firma" is "signs".
    if !cue.is_head() || (page.word(index) == "firma" && page.language == Some(crate::Language::Spanish)) {
        return None;
    }
    let from = first(page, index, free);
    let is_proper = (from..=index).any(|at| page.is_capital(at)) && !is_plain_start(page, from);
    if is_penal_law(page, index, from) {
        return None;
    }
    let name = Name::read(page, index + 1, cue.is_tail() || page.word(index).starts_with("ubytovn"));
    if !is_proper && is_somebody(page, index + 1, name.end) {
        return None;
    }
    // "La Atelierul 3" is a part of a conference.
    if page.word(index) == "cc" && page.word(index + 1) == "by"
        || page.word(index).starts_with("atelier") && page.token(index + 1).is_some_and(Token::is_number)
    {
        return None;
    }
    // "Okresní soud v Pelhřimově" at the start of a sentence: its kind and its town leave no doubt.
    let is_whole = from < index && name.places > 0 && name.end > 0 && page.is_capital(from);
    let accepted = is_whole
        || if is_proper { name.says_proper() } else { name.says_small() }
        || ((is_colloquial(page.word(index))
            || page.word(index).starts_with("oddelen") && page.cue(index + 1).is_inside())
            && name.places > 0
            && page.language == Some(crate::Language::Czech));
    let end = noun_end(page, name.end);
    // "Firma Pila Hložek s.r.o."
    let end = read_firm(page, end, from).map_or(end, |(_, end)| end);
    accepted.then_some((from, end))
}

/// "ingresó en el piso Antía Seoane Vilariño, de 16 años": a given name and surnames, of whom the age is told.
fn is_somebody(page: &Page, from: usize, to: usize) -> bool {
    page.is_capital(from)
        && to > from + 1
        && (from..to).all(|at| page.is_capital(at))
        && page.form(from).entry.is_given()
        && page.tells_age(to, 3)
}

/// The first word of it: kinds stand before the generic word in Czech.
fn first(page: &Page, index: usize, free: usize) -> usize {
    let mut from = index;
    for _ in 0..3 {
        let Some(before) = from.checked_sub(1).filter(|before| *before >= free) else { break };
        let is_joined =
            page.token(from).is_some_and(|token| token.gap == Gap::Space) && !page.is_taken(before);
        let cue = page.cue(before);
        if !is_joined || !cue.is_inside() || cue.is_where() || cue.is_with() {
            break;
        }
        from = before;
    }
    from
}

/// Whether the capital is a sentence's.
fn is_plain_start(page: &Page, from: usize) -> bool {
    page.may_start(from) && !page.is_shouted(from)
}

/// What stands behind a generic word.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one independent sign")]
struct Name {
    /// The token after it.
    end: usize,
    /// A name in quotation marks, or a number.
    is_marked: bool,
    /// Words with capitals that are neither kinds nor places.
    names: usize,
    /// Kinds with capitals.
    kinds: usize,
    /// Whether the first of all that has a capital is a place.
    place_first: bool,
    /// Whether the first is a person's given name, alone.
    lone_given: bool,
    /// Whether a small link stands before the first.
    linked: bool,
    /// Places that belong to it.
    places: usize,
    /// Whether the generic word is a venue's, so that "Central" or a brand is a name.
    is_venue: bool,
}

impl Name {
    /// Whether it is enough for a generic word that has a capital itself.
    fn says_proper(&self) -> bool {
        self.end > 0
            && (self.is_marked || self.names > 0 || self.places > 0)
            && !(self.lone_given && self.linked)
    }

    /// Whether it is enough for a generic word in small letters, or at the start of a sentence.
    fn says_small(&self) -> bool {
        if self.end == 0 || (self.lone_given && (!self.is_venue || self.linked)) {
            return false;
        }
        self.is_marked
            || self.kinds > 0 && self.names + self.places > 0
            || (!self.linked && (!self.place_first || self.is_venue) && self.names + self.places > 0)
    }

    /// Whether a part of the name proper was read.
    fn is_begun(&self) -> bool {
        self.is_marked || self.names + self.places > 0
    }

    fn read(page: &Page, from: usize, is_venue: bool) -> Self {
        let mut name = Self { is_venue, ..Self::default() };
        let (mut at, mut small, mut link) = (from, 0, false);
        while at < from + LONGEST {
            let Some(token) = page.token(at).filter(|_| !page.is_taken(at)) else { break };
            if token.starts && !token.is_mark(b'"') || token.gap > Gap::Line {
                break;
            }
            match token.kind {
                TokenKind::Word if token.is_capital() => {
                    if !name.take(page, at, link) {
                        break;
                    }
                    (small, link) = (0, false);
                }
                TokenKind::Word => {
                    let word = page.word(at);
                    small += 1;
                    let is_link = LINKS.contains(&word) || page.cue(at).is_title();
                    let is_late = name.is_begun() && !LATE_LINKS.contains(&word) && !page.cue(at).is_inside();
                    if small > MOST_SMALL || is_late || !(is_link || page.cue(at).is_inside()) {
                        break;
                    }
                    // "Postul de poliție Berca": the kind is led to, not the name.
                    link &= !page.cue(at).is_inside() || is_link;
                    link |=
                        is_link && !matches!(word, "nr" | "n" | "no" | "o" | "c" | "cislo" | "pod" | "nad");
                }
                TokenKind::Number => {
                    if token.len() > 3 || !is_counted(page, at, from) {
                        break;
                    }
                    name.is_marked = true;
                    name.end = at + 1;
                }
                TokenKind::Mark(b'"') => {
                    let Some(close) = close(page, at) else { break };
                    name.is_marked = true;
                    name.end = close + 1;
                    at = close;
                }
                TokenKind::Mark(b'.' | b'-' | b'\'') if token.gap == Gap::None && goes_on(page, at) => {}
                TokenKind::Mark(_) => break,
            }
            at += 1;
        }
        name
    }

    /// Takes up a word with a capital; whether it may be part of the name.
    fn take(&mut self, page: &Page, at: usize, link: bool) -> bool {
        let cue = page.cue(at);
        let form = page.form(at);
        let entry = form.entry;
        let is_first = self.names + self.places + self.kinds == 0 && !self.is_marked;
        if cue.is_head() && link && self.names + self.places > 0 {
            return false;
        }
        // "Tribunalul Vaslui, cu Maria": a given name behind a small word is somebody.
        if link && entry.is_given() && !entry.is_place() && !cue.is_inside() {
            let is_devout = (at.saturating_sub(3)..at).any(|before| page.cue(before).is_saint());
            let goes_on = page.is_capital(at + 1) || is_devout;
            if !goes_on || self.names + self.places > 0 {
                return false;
            }
        }
        let is_saint = at.checked_sub(1).is_some_and(|before| page.cue(before).is_saint());
        let is_body = entry.is_not_name() && !entry.is_name();
        if is_first && !is_body {
            self.linked = link;
            // "v centru Prahy": of a place that is bent, the generic word is a part of it.
            self.place_first = (entry.is_place() || entry.is_region()) && form.is_bent;
            self.lone_given = entry.is_given() && !cue.is_inside() && !page.is_capital(at + 1) && !is_saint;
        } else if self.lone_given {
            self.lone_given = false;
        }
        if is_body || cue.is_inside() || (cue.is_head() && !entry.is_place()) {
            self.kinds += 1;
            // A kind alone is none: "Spitalul Județean".
            if self.names + self.places > 0 || self.is_marked || self.is_venue {
                self.end = at + 1;
            }
            self.names += usize::from(self.is_venue);
            return true;
        }
        if entry.is_place() || entry.is_region() {
            self.places += 1;
        } else {
            self.names += 1;
        }
        self.end = at + 1;
        true
    }
}

/// Whether a number counts institutions: behind "nr.", "n.º", "č." or the generic word itself.
fn is_counted(page: &Page, at: usize, from: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let is_sign = |index: usize| {
        matches!(page.word(index), "nr" | "no" | "n" | "o" | "c" | "num" | "numero" | "numarul" | "cislo")
    };
    at == from
        || is_sign(before)
        || page.cue(before).is_inside()
        || is_quartered(page.word(before))
        || (page.is_mark(before, b'.') && before.checked_sub(1).is_some_and(is_sign))
}

/// Towns whose parts have numbers: "Obvodní soud pro Prahu 8".
fn is_quartered(word: &str) -> bool {
    matches!(word, "praha" | "prahu" | "prahy" | "praze" | "sectorul" | "sectorului")
}

/// Whether a dot, a hyphen or an apostrophe stands inside a name.
fn goes_on(page: &Page, at: usize) -> bool {
    let Some(next) = page.token(at + 1) else { return false };
    if page.is_mark(at, b'.') {
        let is_short = at.checked_sub(1).is_some_and(|before| page.word(before).len() <= 4);
        return is_short && !next.starts && (next.is_number() || next.is_word());
    }
    next.gap == Gap::None && next.is_word()
}

/// The quotation mark that closes what this one opens, if a name stands between them.
fn close(page: &Page, at: usize) -> Option<usize> {
    let is_name = page
        .token(at + 1)
        .is_some_and(|first| first.gap == Gap::None && (first.is_capital() || first.is_number()));
    let close = (at + 2..at + 2 + MOST_QUOTED).find(|index| page.is_mark(*index, b'"'));
    close.filter(|close| is_name && page.token(*close).is_some_and(|token| token.gap == Gap::None))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    fn names(text: &str, language: Language) -> Vec<String> {
        let reading = Reading::new(text, Some(language));
        let mut found = Vec::new();
        find(&reading, &Tables::new(), &mut found);
        found.iter().map(|one| reading.view.typed(one.from, one.to).to_owned()).collect()
    }

    #[test]
    fn generic_words_with_a_name_are_institutions() {
        for (language, text, name) in [
            (
                Language::Romanian,
                "A mers la Liceul Tehnologic „Ion Barbu” ieri.",
                "Liceul Tehnologic „Ion Barbu”",
            ),
            (Language::Romanian, "Dosarul e la Judecătoria Bârlad acum.", "Judecătoria Bârlad"),
            (Language::Romanian, "Merge la Școala nr. 7 din oraș.", "Școala nr. 7"),
            (Language::Spanish, "Estudia en el IES Ribera del Duero desde mayo.", "IES Ribera del Duero"),
            (
                Language::Spanish,
                "Está en el Juzgado de Instrucción n.º 2 de Lorca hoy.",
                "Juzgado de Instrucción n.º 2 de Lorca",
            ),
            (Language::Czech, "Volala z krizového centra Maják a plakala.", "krizového centra Maják"),
            (Language::Czech, "Chodí do ZŠ Na Kopci rád.", "ZŠ Na Kopci"),
            (Language::Czech, "Rozhodl Okresní soud v Teplicích.", "Okresní soud v Teplicích"),
            (Language::English, "She sleeps at the Casa Lumina Shelter tonight.", "Casa Lumina Shelter"),
            (Language::English, "He goes to St Mary's Primary School now.", "St Mary's Primary School"),
        ] {
            assert_eq!(names(text, language), [name], "{text}");
        }
    }

    #[test]
    fn generic_words_without_a_name_are_none() {
        for (language, text) in [
            (Language::English, "The court in Almería believed the test; school begins."),
            (Language::Romanian, "Școala a început, spitalul din Vaslui e plin."),
            (Language::Spanish, "El colegio de Lucía está cerca del hospital de Lorca."),
            (Language::Czech, "Škola začíná, soud v Teplicích mlčí."),
        ] {
            assert!(names(text, language).is_empty(), "{text}: {:?}", names(text, language));
        }
    }
}
