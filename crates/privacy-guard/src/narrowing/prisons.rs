//! Prisons, hospitals and courts as people write them: in small letters with their town, or shortened to what laws are called too.

use crate::names::page::Page;
use crate::tokens::Gap;

/// The end of a prison or a hospital with its town, as one types them in small letters: "penitenciarul gherla".
pub(super) fn small_town(page: &Page, index: usize) -> Option<usize> {
    const SURE: [&str; 11] = [
        "penitenciar",
        "spital",
        "judecator",
        "tribunalul",
        "liceul",
        "veznic",
        "nemocnic",
        "prision",
        "carcel",
        "hospital",
        "instituto",
    ];
    let is_small = page.is_small || page.is_in_small_sentence(index);
    if !is_small || !SURE.iter().any(|beginning| page.word(index).starts_with(beginning)) {
        return None;
    }
    let next = page.token(index + 1)?;
    let entry = page.form(index + 1).entry;
    let is_town = next.is_word() && next.gap == Gap::Space && !next.starts && entry.is_town();
    (is_town && !page.is_capital(index + 1) && !entry.is_word_in(None) && !entry.is_given())
        .then_some(index + 2)
}

/// "Código Penal de España" is a law, "en el Penal de Ocaña" a prison.
pub(super) fn is_penal_law(page: &Page, index: usize, from: usize) -> bool {
    let says_law = |before: usize| {
        page.is_capital(before) || matches!(page.word(before), "codigo" | "derecho" | "reforma" | "lo")
    };
    page.word(index) == "penal"
        && (from < index || !page.is_capital(index) || page.word_before(index).is_some_and(says_law))
}
