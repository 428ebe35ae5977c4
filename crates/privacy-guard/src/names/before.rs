//! What stands farther before a name: a greeting, kin behind a comma, a list of places, an animal.

use super::page::Page;
use crate::tokens::Gap;

/// "județele Cluj și Iași": the word before joins it to another region.
pub(crate) fn lists_regions(page: &Page, before: usize) -> bool {
    let joins = matches!(page.word(before), "a" | "and" | "i" | "si" | "y");
    let first = before.checked_sub(1).filter(|first| joins && page.is_capital(*first));
    first.and_then(|first| page.word_before(first)).is_some_and(|noun| page.cue(noun).is_region())
}

/// "přes Oradeu a Bratislavu": the word before joins it to another place.
pub(crate) fn lists_places(page: &Page, before: usize) -> bool {
    let joins =
        matches!(page.word(before), "a" | "and" | "e" | "i" | "o" | "or" | "sau" | "si" | "y" | "nebo");
    let Some(first) = before.checked_sub(1).filter(|first| joins && page.is_capital(*first)) else {
        return false;
    };
    let entry = page.form(first).entry;
    entry.is_town() && !entry.is_name()
}

/// "Thanks, Orla.", "ahoj, Péťo!": who is spoken to, and nothing else in the same breath.
pub(crate) fn is_greeted(page: &Page, from: usize) -> bool {
    const GREETINGS: [&str; 40] = [
        "adios",
        "ahoj",
        "bara",
        "best",
        "buenas",
        "buna",
        "bye",
        "ciao",
        "cau",
        "dear",
        "dekuji",
        "dekuju",
        "diky",
        "draga",
        "dragi",
        "dragul",
        "goodbye",
        "gracias",
        "hello",
        "hey",
        "hi",
        "hola",
        "hej",
        "love",
        "mersi",
        "mila",
        "mily",
        "multam",
        "multumesc",
        "nazdar",
        "pa",
        "prosim",
        "querida",
        "querido",
        "salut",
        "salutari",
        "sorry",
        "thanks",
        "you",
        "zdravim",
    ];
    let Some(word) = from.checked_sub(2).filter(|_| page.is_mark(from - 1, b',')) else { return false };
    let ends = page.token(from + 1).is_none_or(|next| !next.is_word() || next.gap >= Gap::Line);
    GREETINGS.contains(&page.word(word)) && ends
}

/// "Best,\nJo": alone on the line after a comma, at the end.
pub(crate) fn signs(page: &Page, from: usize) -> bool {
    let breaks = page.token(from).is_some_and(|token| token.gap >= Gap::Line);
    let comma = from.checked_sub(1).is_some_and(|before| page.is_mark(before, b','));
    let ends = |at: usize| page.token(at).is_none_or(|token| token.gap >= Gap::Line);
    breaks && comma && (ends(from + 1) || ends(from + 2) || ends(from + 3))
}

/// "her brother, Cosmin": a word of kinship and a comma.
pub(crate) fn kin_before_comma(page: &Page, from: usize) -> bool {
    // "Sousedka, stará Fialka,": what somebody is like stands between.
    let is_like = |at: usize| {
        matches!(
            page.word(at),
            "stara"
                | "stary"
                | "mlada"
                | "mlady"
                | "mala"
                | "maly"
                | "batranul"
                | "batrana"
                | "mica"
                | "micul"
                | "vieja"
                | "viejo"
                | "pequena"
                | "pequeno"
                | "old"
                | "young"
                | "little"
        )
    };
    let from = if from > 1 && is_like(from - 1) { from - 1 } else { from };
    let Some(comma) = from.checked_sub(1).filter(|at| page.is_mark(*at, b',')) else { return false };
    let Some(before) = page.word_before(comma) else { return false };
    if page.cue(before).is_kin() {
        return true;
    }
    // "mama ei, Crina"; "sestra mé klientky, Jana".
    page.word_before(before).is_some_and(|farther| page.cue(farther).is_kin())
}

/// "El perro se llama Canela", "the cat is called Biscuit": an animal is nobody.
pub(crate) fn names_animal(page: &Page, from: usize) -> bool {
    const FOLDERS: [&str; 14] = [
        "archivo", "carpeta", "carpetas", "channel", "chat", "dosar", "file", "folder", "folders", "grupo",
        "slozce", "slozka", "slozku", "soubor",
    ];
    const ANIMALS: [&str; 34] = [
        "caine", "cainele", "catelul", "cat", "cats", "dog", "dogs", "gata", "gato", "hamster", "iapa",
        "kitten", "kocka", "kocku", "kocour", "kocoura", "kon", "kralik", "motan", "motanul", "papagal",
        "pejsek", "pejska", "perra", "perrita", "perrito", "perro", "pes", "pisica", "pisoiul", "psa",
        "puppy", "rabbit", "vaca",
    ];
    let is_near = |at: &usize| !page.token(at + 1).is_some_and(|token| token.starts);
    let mut near = (from.saturating_sub(7)..from).rev().take_while(is_near);
    // "A folder called Misc", "la app se llama Brújula".
    let mut nearer = (from.saturating_sub(4)..from).rev().take_while(is_near);
    near.any(|at| ANIMALS.contains(&page.word(at)))
        || nearer.any(|at| page.cue(at).is_thing() || FOLDERS.contains(&page.word(at)))
}
