//! What the form of a word and its nearest neighbours tell of one that the lists do not know.

use super::context::Context;
use super::page::Page;
use super::runs::Part;
use crate::Language;

/// "Apareció la Chata, sola": a Spanish by-name, a common word with an article and a capital that is no body's or office's.
pub(crate) fn is_called(page: &Page, part: &Part, context: &Context) -> bool {
    let cue = page.cue(part.index);
    let is_office = cue.is_head()
        || cue.is_inside()
        || cue.is_tail()
        || cue.is_cited()
        || cue.is_thing()
        || cue.is_treaty();
    let ends = page.is_mark(part.end, b',') && !page.is_capital(part.end + 1);
    let farther = page.word_before(part.index).and_then(|article| page.word_before(article));
    let did = farther.is_some_and(|verb| page.cue(verb).is_said() && page.word(verb).len() > 3);
    !is_office
        && page.word(part.index).len() < 9
        && (context.acts || (ends && farther.is_some_and(|at| !page.cue(at).is_where())) || did)
}

/// Whether a word has the ending of what is thought or done, which no name has: `hipervigilența`, `parentification`.
pub(crate) fn is_abstract(word: &str) -> bool {
    const ENDINGS: [&str; 37] = [
        "encele", "encelor", "tion", "tions", "ness", "ment", "ments", "ology", "iunea", "iunii", "tatea",
        "tatii", "ismul", "ismului", "enta", "entei", "logia", "logiei", "cion", "ciones", "idad", "idades",
        "ismo", "encia", "encias", "nost", "nosti", "ismus", "ismu", "logie", "logii", "stvi", "stina",
        "stinu", "stiny", "stine", "stinou",
    ];
    word.len() > 8 && ENDINGS.iter().any(|ending| word.ends_with(ending))
}

/// "Supervizní tým": a Czech ending that hardly any name has.
pub(crate) fn is_czech_adjective(page: &Page, part: &Part) -> bool {
    page.language == Some(Language::Czech)
        && page.token(part.index).is_some_and(|token| {
            let typed = page.reading.typed(token);
            token.len() > 5
                && ["sko", "sku", "cí", "cího", "ní", "ního", "ním", "ními", "izace", "izaci"]
                    .iter()
                    .any(|end| typed.ends_with(end))
        })
}

/// "Merton-compliant": an English word compares or measures something by a name.
pub(crate) fn is_compared(page: &Page, part: &Part) -> bool {
    let is_tight = |at: usize| page.token(at).is_some_and(|token| token.gap == crate::tokens::Gap::None);
    page.is_mark(part.end, b'-')
        && is_tight(part.end)
        && is_tight(part.end + 1)
        && matches!(
            page.word(part.end + 1),
            "approved"
                | "based"
                | "compliant"
                | "friendly"
                | "informed"
                | "inspired"
                | "like"
                | "style"
                | "type"
        )
}

/// Whether a word stands in an English title within another language: "Concept of Trauma and Guidance".
pub(crate) fn is_english_title(page: &Page, part: &Part) -> bool {
    let is_small = |at: Option<usize>| {
        at.is_some_and(|at| {
            matches!(page.word(at), "and" | "for" | "my" | "of" | "on" | "the" | "to" | "with")
        })
    };
    page.language != Some(Language::English)
        && (is_small(page.word_before(part.index)) || is_small(page.word_after(part.end)))
}

/// Whether a word has the form of a surname and of little else.
pub(crate) fn is_surname(word: &str) -> bool {
    word.len() > 5
        && ["ova", "ovou", "escu", "eanu", "ovic", "ovici", "enko"]
            .iter()
            .any(|ending| word.ends_with(ending))
}

/// Whether a Czech word has the ending of a family, among whom one is: "u Kroščenů", "k Horákovým".
pub(crate) fn is_family(page: &Page, part: &Part) -> bool {
    let is_long_u = page.token(part.index).is_some_and(|token| page.reading.typed(token).ends_with('ů'));
    let ends = |ending: &str| page.word(part.index).ends_with(ending);
    page.language == Some(Language::Czech) && (is_long_u || ends("ovych") || ends("ovym"))
}

/// Whether a Czech word is an adjective made of a place's name.
pub(crate) fn is_adjective(word: &str) -> bool {
    ["skem", "ckem", "skeho", "ckeho", "skemu", "ckemu"].iter().any(|ending| word.ends_with(ending))
}

/// "Vino de El Alto", "en La Línea": Spanish towns keep their article, and its capital.
pub(crate) fn is_town_with_article(page: &Page, parts: &[Part], context: &Context) -> bool {
    let Some(first) = parts.first() else { return false };
    let before = page.word_before(first.index);
    let word = before.map_or("", |at| page.word(at));
    let moved = || {
        before.and_then(|at| page.word_before(at)).is_some_and(|verb| {
            matches!(
                page.word(verb),
                "vino" | "viene" | "llego" | "salio" | "es" | "era" | "volvio" | "fue" | "huyo" | "natural"
            )
        })
    };
    page.language == Some(Language::Spanish)
        && matches!(page.word(first.index), "el" | "la" | "las" | "los")
        && !context.named
        && (matches!(word, "en" | "desde" | "hacia") || (matches!(word, "de" | "a") && moved()))
}

/// Whether a Spanish article stands before it.
pub(crate) fn has_article(page: &Page, part: &Part) -> bool {
    page.language == Some(Language::Spanish)
        && page
            .word_before(part.index)
            .is_some_and(|before| matches!(page.word(before), "la" | "el" | "las" | "los" | "al" | "del"))
}

/// Whether words are too strange to be anything but a name: in English, where headings have capitals too, all of them.
pub(crate) fn are_strange(page: &Page, parts: &[Part]) -> bool {
    // "O'Malley": the letter is a part of the name.
    let is_strange = |part: &Part| {
        !part.is_initial(page) && !page.is_common(part.index)
            || page.is_letter(part.index) && page.is_mark(part.end, b'\'') && !page.is_common(part.end + 1)
    };
    if page.language == Some(Language::English) {
        parts.iter().all(is_strange)
    } else {
        parts.iter().any(is_strange)
    }
}
