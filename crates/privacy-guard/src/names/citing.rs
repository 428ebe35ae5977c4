//! Who is cited or read rather than somebody of the account: authors, and the persons of books.

use super::context::{Context, is_and};
use super::page::Page;
use super::runs::Part;
use crate::cues::Cue;
use crate::identifiers::cues::{self, Words};

/// "Četli jsme Saturnina", "we watched Paddington": what is read or seen has a title.
fn is_title(page: &Page, first: &Part, last: &Part) -> bool {
    const READ: &Words = &Words::new(
        "read reading watched watching rereading leimos leido leyendo leer leemos releer vimos citim citit citesc recitit cteme cetli \
         precetli cist precist ctu docetli",
    );
    let Some(before) = page.word_before(first.index) else { return false };
    let verb = if matches!(page.word(before), "jsme" | "si" | "jsem") {
        page.word_before(before)
    } else {
        Some(before)
    };
    let goes_on = page.is_mark(last.end, b'\'')
        || matches!(page.word(last.end), "a" | "the" | "her" | "his" | "un" | "o");
    verb.is_some_and(|verb| cues::is_one_of(page.word(verb), READ)) && !goes_on
}

/// "Lucas y Mateo eran evangelistas": who wrote the Gospels, in a sentence about them.
fn is_evangelist(page: &Page, part: &Part) -> bool {
    const EVANGELISTS: &Words = &Words::new(
        "luca lucas luke lukas lukase matei mateo matthew matous matouse marcu marcos mark marek marka ioan juan john jan jana",
    );
    const BOOKS: [&str; 8] =
        ["evangel", "evanghel", "gospel", "testament", "bibli", "apostol", "psalm", "liturg"];
    let (from, to) = page.sentence(part.index);
    cues::is_one_of(page.word(part.index), EVANGELISTS)
        && (from..to).any(|at| BOOKS.iter().any(|book| page.word(at).starts_with(book)))
}

/// Whether an author is cited rather than somebody of the account.
pub(crate) fn is_cited(page: &Page, parts: &[Part], context: &Context) -> bool {
    if context.title || context.kin {
        return false;
    }
    let Some(last) = parts.last() else { return false };
    if parts.len() == 1 && !context.owned && is_evangelist(page, last) {
        return true;
    }
    if parts.first().is_some_and(|first| is_title(page, first, last)) && !context.owned {
        return true;
    }
    let entry = last.form.entry;
    let reads = || page.sentence_says(last.index, Cue::is_cited);
    if entry.is_author() {
        // "Rogers decía": who is dead and read says things still.
        let says = parts.len() == 1
            && matches!(
                page.word(last.end),
                "ar" | "by"
                    | "would"
                    | "decia"
                    | "dice"
                    | "escribe"
                    | "escribio"
                    | "rikal"
                    | "psal"
                    | "pise"
                    | "scrie"
                    | "zicea"
                    | "spunea"
                    | "wrote"
                    | "writes"
                    | "argues"
            );
        // "Tak to učí Hermanová."
        let taught = page.word_before(last.index).is_some_and(|verb| {
            matches!(
                page.word(verb),
                "uci"
                    | "pise"
                    | "popisuje"
                    | "explica"
                    | "explains"
                    | "teaches"
                    | "writes"
                    | "describes"
                    | "descrie"
                    | "scrie"
                    | "escribe"
                    | "podle"
                    | "segun"
                    | "conform"
                    | "dupa"
            )
        });
        return !entry.is_name()
            || context.cited
            || says
            || taught
            || reads()
            || stands_by_author(page, last);
    }
    let is_lone = parts.len() == 1 && (!entry.is_given() || context.bracketed);
    (context.cited && !context.owned && is_lone)
        || (is_lone && !entry.is_name() && reads() && stands_by_author(page, last))
        || (is_lone && !context.owned && is_listed_surname(page, last) && reads())
}

/// "Svoboda, Krejčířová a Vágnerová": surnames alone, joined as authors are.
fn is_listed_surname(page: &Page, part: &Part) -> bool {
    let is_surname = |at: usize| page.is_capital(at) && !page.form(at).entry.is_given();
    let joins = |at: usize| is_and(page.word(at)) && !page.is_mark(at, b',');
    let before = || part.index.checked_sub(2).is_some_and(|first| joins(first + 1) && is_surname(first));
    is_surname(part.index)
        && (joins(part.end) && is_surname(part.end + 1)
            || before()
            || page.is_mark(part.end, b',') && is_surname(part.end + 1) && joins(part.end + 2))
}

/// Whether an author is named in the same sentence.
fn stands_by_author(page: &Page, part: &Part) -> bool {
    let (from, to) = page.sentence(part.index);
    (from..to).any(|at| at != part.index && page.is_capital(at) && page.form(at).entry.is_author())
}
