//! Names of persons and of places. They are read together, since one word may be both and its surroundings decide.

use crate::cues::Cue;
use crate::lexicon::Sign;
use crate::reading::{Found, Gender, Reading, Who};
use crate::tables::Tables;
use crate::{Confidence, Kind, Rule};
use context::Context;
use decide::Verdict;
use page::Page;
use runs::{Part, Run};

mod acts;
mod before;
mod citing;
mod context;
mod decide;
mod forms;
mod initials;
mod labels;
pub(crate) mod page;
mod pieces;
mod repeated;
mod runs;
mod shapes;
mod small;

pub(crate) use small::is_sure as leads_to_name;

/// Finds them. What was found before is given along: a name within an address, a link or an institution is a part of that.
pub(crate) fn find(reading: &Reading, tables: &Tables, found: &mut Vec<Found>) {
    let page = Page::new(reading, tables, found);
    let mut names = Vec::new();
    let (mut at, mut quoted) = (0, 0);
    while at < reading.tokens.len() {
        if let Some(end) = title_end(&page, at) {
            at = end;
            continue;
        }
        quoted = small::quoted(&page, at, quoted);
        let is_small = page.is_small || at < quoted || page.is_in_small_sentence(at);
        at = read(&page, at, is_small, &mut names).max(at + 1);
    }
    repeated::find(&page, &mut names);
    found.append(&mut names);
}

/// Tokens that the title of a book or a project has at most.
const LONGEST_TITLE: usize = 12;

/// Where a title in quotation marks that begins at this token ends: `Proiectul „Pași spre Casă”`, nobody's name.
fn title_end(page: &Page, at: usize) -> Option<usize> {
    let thing = at.checked_sub(1).filter(|_| page.is_mark(at, b'"'))?;
    let cue = page.cue(thing);
    if !cue.is_thing() || page.token(at)?.starts || !page.is_capital(at + 1) {
        return None;
    }
    (at + 2..at + LONGEST_TITLE).find(|end| page.is_mark(*end, b'"')).map(|end| end + 1)
}

/// Reads what begins at a token; the token to go on with.
fn read(page: &Page, at: usize, is_small: bool, names: &mut Vec<Found>) -> usize {
    if let Some(end) = initials::read(page, at, names) {
        return end;
    }
    if !page.is_capital(at) {
        if let Some(end) = small::read_vietnamese(page, at, names) {
            return end;
        }
        if is_small && let Some(end) = small::read_long_town(page, at, names) {
            return end;
        }
        if is_small {
            small::read(page, at, names);
        } else if page.reading.tells(at, Sign::Named) && !page.is_capital(at + 1) {
            small::read(page, at + 1, names);
        }
        return at + 1;
    }
    if let Some(end) = read_district(page, at, names) {
        return end;
    }
    if let Some(end) = read_long_place(page, at, names) {
        return end;
    }
    // A sentence's first word that is no name: what follows it begins a name of its own.
    if page.may_start(at)
        && !page.is_letter(at)
        && page.cue(at) != Cue::default()
        && !page.form(at).entry.is_name()
    {
        return at + 1;
    }
    let run = Run::read(page, at);
    for parts in pieces::split(page, &run) {
        if let Some(verdict) = decide::decide(page, parts) {
            names.extend(found(page, parts, verdict));
        }
    }
    run.end()
}

/// "Praha 8": a town whose parts have numbers.
fn read_district(page: &Page, at: usize, names: &mut Vec<Found>) -> Option<usize> {
    let is_town = matches!(page.word(at), "praha" | "praze" | "prahu" | "prahy" | "prahou");
    let number = page.token(at + 1).filter(|number| {
        is_town && number.is_number() && number.len() <= 2 && number.gap == crate::tokens::Gap::Space
    })?;
    names.push(Found::new(page.token(at)?.from, number.to, Kind::Place, Confidence::High, Rule::Place));
    Some(at + 2)
}

/// A place of several words, as the lists have it.
fn read_long_place(page: &Page, at: usize, names: &mut Vec<Found>) -> Option<usize> {
    let (end, entry) = page.tables.longest(page.reading, at)?;
    // "por San Isidro": the feast, not the town.
    let is_feast =
        page.cue(at).is_saint() && page.word_before(at).is_some_and(|before| page.word(before) == "por");
    // "Un tal Víctor Hugo": said to be somebody's name.
    if entry.is_author() && page.form(at).entry.is_given() && Context::read(page, at, end).is_person() {
        return None;
    }
    if entry.is_author() || entry.is_region() || entry.is_not_name() || is_feast {
        return Some(end);
    }
    let last = end.checked_sub(1).filter(|last| page.is_capital(*last))?;
    if !entry.is_place() && !entry.is_given() {
        return None;
    }
    // "Santiago de la Cruz Moreno": a person whose name begins as the place does.
    let is_person =
        page.is_capital(end) && page.form(end).entry.is_family() && page.form(at).entry.is_given();
    if is_person {
        return None;
    }
    let after = place_end(page, end);
    let last = if entry.is_place() && after > end { after - 1 } else { last };
    let (from, to) = (page.token(at)?.from, page.token(last)?.to);
    let (kind, rule) =
        if entry.is_place() { (Kind::Place, Rule::Place) } else { (Kind::Person, Rule::GivenName) };
    names.push(Found::new(from, to, kind, Confidence::High, rule));
    Some(end)
}

/// The finding for parts of a name.
fn found(page: &Page, parts: &[Part], verdict: Verdict) -> Option<Found> {
    let (first, last) = (parts.first()?, parts.last()?);
    let from = page.token(first.index)?.from;
    let end = if verdict.kind == Kind::Place { place_end(page, last.end) } else { last.end };
    let to = page.token(end.checked_sub(1)?)?.to;
    let mut found = Found::new(from, to, verdict.kind, verdict.confidence, verdict.rule);
    if verdict.kind == Kind::Person {
        found.who = Some(who(parts));
    }
    Some(found)
}

/// The end of a place that is told from others of its name: "v Louce u Litvínova".
fn place_end(page: &Page, end: usize) -> usize {
    let joins = matches!(page.word(end), "nad" | "pod" | "u" | "pri") && page.is_capital(end + 1);
    let entry = page.form(end + 1).entry;
    let is_part = page.word(end) != "u" || (!entry.is_given() && (entry.is_place() || !entry.is_known()));
    // "Valea Seacă de Jos".
    let is_half = page.word(end) == "de" && matches!(page.word(end + 1), "jos" | "sus" | "mijloc");
    if joins && is_part || is_half && page.is_capital(end + 1) { end + 2 } else { end }
}

/// Whom parts of a name name: their given name tells.
fn who(parts: &[Part]) -> Who {
    let given = parts.iter().find(|part| part.form.entry.is_given());
    let stem = given.or(parts.first()).map(|part| part.form.stem.clone()).unwrap_or_default();
    let gender = given.map_or(Gender::Unknown, |part| gender(&part.form.stem));
    Who { stem, gender }
}

/// The gender of a folded given name, by its last letter.
pub(crate) fn gender(name: &str) -> Gender {
    const MEN: [&str; 16] = [
        "costica", "fanica", "honza", "ilia", "ionica", "jarda", "jirka", "kuba", "luca", "mihaita", "misa",
        "mitica", "nikita", "petrica", "tonda", "vojta",
    ];
    if MEN.contains(&name) {
        Gender::Masculine
    } else if name.ends_with('a') || name.ends_with("ie") {
        Gender::Feminine
    } else if name.ends_with(|last: char| last.is_ascii_alphabetic() && !"eiy".contains(last)) {
        Gender::Masculine
    } else {
        Gender::Unknown
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    fn names(text: &str, language: Language) -> Vec<(Kind, String)> {
        let reading = Reading::new(text, Some(language));
        let mut found = Vec::new();
        find(&reading, &Tables::new(), &mut found);
        found.iter().map(|one| (one.kind, reading.view.typed(one.from, one.to).to_owned())).collect()
    }

    fn only(text: &str, language: Language, kind: Kind, name: &str) {
        assert_eq!(names(text, language), [(kind, name.to_owned())], "{text}");
    }

    #[test]
    fn persons_are_found_in_many_forms() {
        use Language::{Czech, English, Romanian, Spanish};
        for (language, text, name) in [
            (Romanian, "Am vorbit cu mama Andreei despre asta.", "Andreei"),
            (Romanian, "Vine și Denis „Bebe” Radulea azi.", "Denis „Bebe” Radulea"),
            (Romanian, "Domnul judecător Săndulescu a întrebat.", "Săndulescu"),
            (Spanish, "Lo dijo Consuelo Martínez de Albéniz ayer.", "Consuelo Martínez de Albéniz"),
            (Spanish, "Consuelo, la cocinera, sabe más.", "Consuelo"),
            (Czech, "Volala Eliščina matka.", "Eliščina"),
            (Czech, "Přišla s Lukáškem ráno.", "Lukáškem"),
            (English, "Will walked out of the room.", "Will"),
            (English, "She is the sister of J. K. Petrescu now.", "J. K. Petrescu"),
            (English, "We met M.P. at the door.", "M.P."),
        ] {
            only(text, language, Kind::Person, name);
        }
    }

    #[test]
    fn what_stands_before_tells_places_from_persons() {
        only("Byla viděna v Pardubicích.", Language::Czech, Kind::Place, "Pardubicích");
        assert_eq!(names("Nabral ji v Louce u Litvínova.", Language::Czech)[0].1, "Louce u Litvínova");
        only("Vive en el barrio de Zorroza.", Language::Spanish, Kind::Place, "Zorroza");
        only("Stă în satul Dealu Mare acum.", Language::Romanian, Kind::Place, "Dealu Mare");
        let kinds = names("Precious llegó a Bilbao sola.", Language::Spanish);
        assert_eq!(kinds, [(Kind::Person, "Precious".to_owned()), (Kind::Place, "Bilbao".to_owned())]);
    }

    #[test]
    fn what_names_nobody_is_left_alone() {
        for (language, text) in [
            (Language::Romanian, "Luna trecută am citit Rogers și Yalom."),
            (Language::Romanian, "Vine Moș Nicolae din județul Vaslui."),
            (Language::Spanish, "Paz y ciencia, decía el Protocolo de Palermo."),
            (Language::Czech, "V Moravskoslezském kraji funguje Linka bezpečí."),
            (Language::English, "Herman's book and the Johari window are on Instagram."),
        ] {
            assert!(names(text, language).is_empty(), "{text}: {:?}", names(text, language));
        }
    }
}
