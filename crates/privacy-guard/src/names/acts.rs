//! What is said of a name behind it: that it does what only persons do, who it is, whom it goes with.

use super::page::Page;
use super::runs::Part;
use crate::Language;
use crate::identifiers::cues::{self, Words};

/// "Consuelo, la cocinera, sabe": who it is stands between commas, or the name is said to be one in brackets.
pub(crate) fn is_explained(page: &Page, part: &Part) -> bool {
    const ARTICLES: [&str; 14] =
        ["a", "el", "her", "his", "la", "mi", "moje", "my", "nase", "nasa", "our", "su", "the", "nuestra"];
    let to = part.end;
    if page.is_mark(to, b'(') {
        return (to..to + 8).any(|at| page.cue(at).is_named());
    }
    let closes = || (to + 2..to + 7).any(|at| page.is_mark(at, b','));
    let thing = || (to + 1..to + 5).any(|at| page.cue(at).is_thing());
    // "Doina, bucătăreasa, a venit": a trade with its article behind.
    let is_trade = ["easa", "toarea", "ista", "orul", "istul", "arul"]
        .iter()
        .any(|end| page.word(to + 1).ends_with(end));
    let told = ARTICLES.contains(&page.word(to + 1)) || page.cue(to + 1).is_kin() || is_trade;
    page.is_mark(to, b',') && told && closes() && !thing()
}

/// "Mercedes y Dolores": another given name stands beside it.
pub(crate) fn is_paired(page: &Page, part: &Part) -> bool {
    let words: &[&str] = match page.language {
        Some(Language::English) => &["and"],
        Some(Language::Czech) => &["a", "i"],
        Some(Language::Spanish) => &["e", "y"],
        Some(Language::Romanian) => &["si"],
        None => &["a", "and", "e", "i", "si", "y"],
    };
    let joins = words.contains(&page.word(part.end));
    let next = part.end + 1;
    let is_theirs =
        matches!(page.word(next), "her" | "his" | "jeho" | "jeji" | "su" | "sus") || page.cue(next).is_kin();
    joins && (is_theirs || (page.is_capital(next) && page.form(next).entry.is_given()))
}

/// Small words between somebody and what they do.
const SMALL: [&str; 34] = [
    "a", "ai", "au", "did", "had", "has", "i", "ii", "il", "isi", "jeste", "la", "le", "les", "lo", "me",
    "mi", "n", "ne", "no", "nos", "not", "nu", "o", "s", "se", "si", "te", "ti", "to", "uz", "ya", "then",
    "just",
];

/// Whether what stands behind it is what only persons do: not "is" or "has", which the moon does too.
pub(crate) fn acts_surely(page: &Page, part: &Part) -> bool {
    let mut at = part.end;
    // "Nora și-a notat", "Luna i-a spus": who has something for herself, or for somebody.
    let is_for_somebody = matches!(page.word(at), "i" | "le" | "mi" | "ne" | "si")
        && page.is_mark(at + 1, b'-')
        && matches!(page.word(at + 2), "a" | "au");
    if is_for_somebody {
        return true;
    }
    if is_treated(page, at) {
        return true;
    }
    // "Luna no vino", "Paz nos contó", "Luna n-a venit", "Faith did not come": small words stand between.
    while at < part.end + 4 && (page.is_mark(at, b'-') || SMALL.contains(&page.word(at))) {
        at += 1;
    }
    if page.token(at).is_none_or(|token| token.starts || token.is_capital()) {
        return false;
    }
    let word = page.word(at);
    if matches!(
        word,
        "este" | "esta" | "byla" | "bude" | "neni" | "nema" | "have" | "does" | "will" | "tiene" | "habia"
    ) {
        return false;
    }
    let said = |word: &str| word.len() > 3 && page.tables.cues.look_up(word).is_said();
    let is_kin = matches!(page.word(part.end), "is" | "es" | "este" | "e" | "je")
        && (0..3).any(|next| page.cue(part.end + 1 + next).is_kin());
    // "Mark is what the boys call him", and not "Will is what we call the last letter".
    let is_called = page.word(part.end) == "is"
        && page.word(part.end + 1) == "what"
        && (2..5).any(|next| page.cue(part.end + next).is_kin());
    said(word) || is_called || word.strip_prefix("ne").is_some_and(said) || is_kin
}

/// Whether what stands behind it has the form of what somebody did: "a refuzat", "pidió", "odmítla", "laughed".
pub(crate) fn acts_by_form(page: &Page, part: &Part) -> bool {
    let mut at = part.end;
    while at < part.end + 2
        && matches!(
            page.word(at),
            "a" | "au" | "ho" | "ji" | "mi" | "mu" | "n" | "nu" | "no" | "se" | "si" | "to" | "uz" | "-"
        )
    {
        at += 1;
    }
    let Some(token) =
        page.token(at).filter(|token| token.is_word() && !token.is_capital() && token.len() > 4)
    else {
        return false;
    };
    let word = page.word(at);
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    match page.language {
        Some(Language::English) => ends(&["ed"]),
        Some(Language::Spanish) => page.reading.typed(token).ends_with('ó'),
        Some(Language::Czech) => ends(&["ala", "ila", "ela", "yla", "ula", "al", "il", "el", "ul"]),
        Some(Language::Romanian) => {
            at > part.end
                && ends(&["at", "it", "ut"])
                && !["ul", "le", "ii", "lor", "rea"]
                    .iter()
                    .any(|ending| page.word(part.index).ends_with(ending))
        }
        None => false,
    }
}

/// "Hope has been placed with cousins", "Faith is missing": what is done to persons and how they are.
fn is_treated(page: &Page, at: usize) -> bool {
    const TREATED: &Words = &Words::new(
        "accompanied admitted adopted afraid arrested asleep assaulted assessed beaten brought coming crying discharged \
         eating excluded expelled fostered frightened hiding hospitalised hungry hurt interviewed living missing moved \
         placed pregnant raped referred safe scared seen shy sick sleeping staying suspended taken talking threatened \
         tired trafficked transferred upset waiting washing wearing working worried yelling young",
    );
    let mut end = at;
    while end < at + 4
        && matches!(
            page.word(end),
            "is" | "was"
                | "has"
                | "had"
                | "been"
                | "be"
                | "will"
                | "not"
                | "now"
                | "still"
                | "already"
                | "never"
        )
    {
        end += 1;
    }
    end > at && cues::is_one_of(page.word(end), TREATED)
}

/// "Victoria pequeña", "Luna trecută", "Victoria line": what stands behind a word that is also a name describes a thing.
pub(crate) fn is_described(page: &Page, end: usize) -> bool {
    const DESCRIBING: &Words = &Words::new(
        "mica mici mare mari trecuta trecut viitoare viitor noua nou veche vechi urmatoare aceasta asta intreaga plina lunga scurta alba neagra \
         pequena pequeno grande grandes pasada pasado proxima proximo nueva nuevo vieja viejo basica basico entera entero llena larga corta inicial final \
         mala maly velka velky nova novy stara minula minuly pristi cela cely bila cerna \
         rota report list leaves flower flowers evening morning afternoon",
    );
    page.token(end).is_some_and(|next| !next.starts && !next.is_capital())
        && cues::is_one_of(page.word(end), DESCRIBING)
}

/// "Victoria line": a line or a station is called so.
pub(crate) fn is_line(page: &Page, end: usize) -> bool {
    matches!(page.word(end), "line" | "lines" | "station" | "bridge" | "sponge")
        && page.token(end).is_some_and(|next| !next.starts && !next.is_capital())
}

/// Whether a rare word that is also a name is rather the word: what stands behind it goes with things, or is one more of a row.
pub(crate) fn is_rather_word(page: &Page, part: &Part) -> bool {
    let at = part.end;
    let Some(next) = page.token(at) else { return false };
    let is_small_word =
        |at: usize| page.token(at).is_some_and(|token| token.is_word() && !token.is_capital());
    if next.is_mark(b',') {
        // "Violeta, malva, lila:" is a row of things.
        let ends = page.is_mark(at + 2, b',')
            || page.is_mark(at + 2, b':')
            || matches!(page.word(at + 2), "a" | "and" | "y" | "si" | "i");
        return is_small_word(at + 1) && ends && page.cue(at + 1) == crate::cues::Cue::default();
    }
    if !is_small_word(at) || next.starts {
        return false;
    }
    let word = page.word(at);
    // "Květa na okně", "Vera del río"; "Dana vaporului", "Stan pățitul": a part of a thing, a by-name of proverbs.
    let is_of_thing = matches!(word, "de" | "del" | "din" | "of" | "na" | "v" | "en" | "in" | "pro" | "para")
        || (matches!(word, "nebo" | "sau" | "or" | "o") && is_small_word(at + 1));
    let is_by_name = page.language == Some(Language::Romanian)
        && word.len() > 5
        && (word.ends_with("ul") || word.ends_with("lui"));
    is_of_thing || is_by_name
}
