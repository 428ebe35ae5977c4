//! Words with a capital that stand together: one name, as far as form tells.

use super::forms::Form;
use super::page::Page;
use crate::Language;
use crate::tokens::Gap;
use std::rc::Rc;

/// Words that stand together.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    /// Its words, in their order.
    pub(crate) parts: Vec<Part>,
}

/// One of them.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    /// Its token.
    pub(crate) index: usize,
    /// The token after it, and after the dot of an initial.
    pub(crate) end: usize,
    /// What it may be.
    pub(crate) form: Rc<Form>,
}

/// Words that a name has at most; what is longer is a heading.
const MOST: usize = 8;

/// Small words inside names.
const PARTICLES: [&str; 12] = ["al", "ben", "da", "de", "del", "der", "di", "el", "la", "los", "van", "von"];

impl Part {
    fn new(page: &Page, index: usize) -> Self {
        // "M.ª José": the ending of what is shortened.
        if has_ordinal(page, index) {
            return Self { index, end: index + 3, form: page.form(index) };
        }
        // "H. Vránová", "Al. Ungureanu": the dot belongs to the letter, if a name follows or it ends one.
        let is_short = page.is_letter(index) || (is_shortened(page, index) && page.is_capital(index + 2));
        let has_dot = is_short
            && page.is_mark(index + 1, b'.')
            && page.token(index + 1).is_some_and(|dot| dot.gap == Gap::None);
        let end = if has_dot { index + 2 } else { index + 1 };
        Self { index, end, form: page.form(index) }
    }

    /// Whether a dot belongs to it.
    pub(crate) const fn is_dotted(&self) -> bool {
        self.end > self.index + 1
    }

    /// Whether it is a letter, with or without a dot.
    pub(crate) fn is_initial(&self, page: &Page) -> bool {
        page.is_letter(self.index) || self.end > self.index + 1
    }
}

impl Run {
    /// The words that begin at this token, which has a capital.
    pub(crate) fn read(page: &Page, from: usize) -> Self {
        let mut parts = vec![Part::new(page, from)];
        while let Some(next) = parts.last().and_then(|last| next(page, last, parts.len())) {
            parts.push(Part::new(page, next));
        }
        Self { parts }
    }

    /// The token after it.
    pub(crate) fn end(&self) -> usize {
        self.parts.last().map_or(0, |part| part.end)
    }
}

/// Whether a word is a given name that is shortened: any of two letters, and those that are shortened so.
fn is_shortened(page: &Page, index: usize) -> bool {
    const SHORT: [&str; 40] = [
        "ale", "alex", "ant", "ben", "benj", "boh", "chas", "const", "cris", "crist", "dum", "fco", "fdo",
        "fra", "fran", "frant", "ghe", "gheo", "jar", "jas", "jos", "kar", "lad", "mil", "mir", "mth", "nic",
        "nico", "ovid", "pav", "robt", "rud", "stan", "stef", "teod", "thos", "vac", "vas", "vlad", "zden",
    ];
    let word = page.word(index);
    let is_first = page.token(index).is_some_and(|token| token.capital == crate::tokens::Capital::First);
    is_first && (word.len() == 2 || SHORT.binary_search(&word).is_ok())
}

/// Whether `.ª` or `.º` stands behind a letter, and a name behind that.
fn has_ordinal(page: &Page, index: usize) -> bool {
    page.is_letter(index)
        && page.is_mark(index + 1, b'.')
        && matches!(page.word(index + 2), "a" | "o")
        && page.token(index + 2).is_some_and(|ending| ending.gap == Gap::None && !ending.is_capital())
        && page.is_capital(index + 3)
}

/// The token that goes on with a name after this part of it.
fn next(page: &Page, last: &Part, count: usize) -> Option<usize> {
    if count == MOST {
        return None;
    }
    let at = last.end;
    let token = page.token(at)?;
    if token.is_word() {
        return match token.gap {
            Gap::Space if page.is_capital(at) && (!token.starts || last.is_dotted()) => {
                goes_on(page, last, at)
            }
            // A name may be broken by the end of a line; a heading may stand there too, so that lists decide.
            Gap::Line
                if page.is_capital(at) && last.form.entry.is_given() && page.form(at).entry.is_name() =>
            {
                Some(at)
            }
            // "Artem Serhiyovych⏎Kovtun": behind a father's name only the family's follows.
            Gap::Line if page.is_capital(at) && count > 1 && is_patronymic(page.word(last.index)) => Some(at),
            // "Jordi Casadevall i Roca": Catalan surnames are joined.
            Gap::Space if page.word(at) == "i" && count > 1 && page.language == Some(Language::Spanish) => {
                Some(at + 1).filter(|next| page.is_capital(*next))
            }
            Gap::Space if last.form.entry.is_name() && !last.form.entry.is_town() => after_particle(page, at),
            _ => None,
        };
    }
    let is_tight = |index: usize| page.token(index).is_some_and(|token| token.gap == Gap::None);
    if matches!(token.kind, crate::tokens::TokenKind::Mark(b'-' | b'\'' | b'_'))
        && is_tight(at)
        && is_tight(at + 1)
        && page.is_capital(at + 1)
    {
        return Some(at + 1);
    }
    if token.is_mark(b',') && count <= 2 {
        return inverted(page, last, at, count);
    }
    if token.is_mark(b'"') {
        let opens =
            |back: usize| last.index.checked_sub(back).is_some_and(|before| page.is_mark(before, b'"'));
        let closes = opens(1) || opens(2);
        return if closes && count > 1 {
            Some(at + 1).filter(|at| page.is_capital(*at))
        } else {
            nickname(page, at)
        };
    }
    None
}

/// Whether a word is a father's name, as persons from Ukraine and its neighbours have it.
fn is_patronymic(word: &str) -> bool {
    word.len() > 6
        && ["ovych", "ovich", "evich", "evych", "yovych", "ivna", "ovna", "evna", "ivny", "ovny"]
            .iter()
            .any(|end| word.ends_with(end))
}

/// "Stanciu, Mirela"; "Aguado, D.;": the surname first, as lists have it.
fn inverted(page: &Page, last: &Part, comma: usize, count: usize) -> Option<usize> {
    let next = comma + 1;
    let entry = last.form.entry;
    // "Munteanu Cristescu, Ilinca": two surnames.
    let head = last.index.checked_sub(count - 1)?;
    if is_item(page, head, next)
        && is_strange(page, last.index)
        && is_strange(page, head)
        && is_strange(page, next)
    {
        return Some(next);
    }
    if count > 1 {
        return None;
    }
    let is_head = page.may_start(last.index) || page.is_shouted(last.index);
    if !is_head || !page.is_capital(next) || page.token(next)?.gap != Gap::Space {
        return None;
    }
    let given = page.form(next).entry;
    let is_surname = entry.is_family() && (!entry.is_given() || page.is_shouted(last.index));
    // "Tanner, Olivia: absent": a row of a list.
    let in_list = page.is_mark(next + 1, b':') && page.may_start(last.index);
    let is_given = given.is_given() && (is_surname || in_list) && !page.cue(next).is_opener();
    let is_row = page.token(last.index)?.gap >= Gap::Line
        || last.index.checked_sub(1).is_some_and(|at| page.is_mark(at, b';') || page.is_mark(at, b':'));
    let is_letter = is_row && page.is_letter(next) && page.is_mark(next + 1, b'.') && entry.is_name();
    (is_given || is_letter).then_some(next)
}

/// Whether an item of a list of persons stands here, and no more: behind a colon, a semicolon or at the beginning of a line.
fn is_item(page: &Page, head: usize, last: usize) -> bool {
    let begins = page.token(head).is_some_and(|token| token.gap >= Gap::Line)
        || head.checked_sub(1).is_some_and(|at| page.is_mark(at, b';') || page.is_mark(at, b':'));
    let ends = page.token(last + 1).is_none_or(|next| {
        next.gap >= Gap::Line
            || next.is_mark(b';')
            || next.is_mark(b'(')
            || next.is_mark(b'.')
            || next.is_mark(b':')
    });
    begins && ends && page.is_capital(last) && page.token(last).is_some_and(|token| token.gap == Gap::Space)
}

/// Whether a word is a name by the lists or no common word at all.
fn is_strange(page: &Page, index: usize) -> bool {
    let entry = page.form(index).entry;
    entry.is_name() || (!entry.is_known() && !page.is_like_common(index))
}

/// A word with a capital goes on with the name, unless it begins the name of a place of several words.
fn goes_on(page: &Page, last: &Part, at: usize) -> Option<usize> {
    let begins_place =
        page.tables.longest(page.reading, at).is_some_and(|(_, entry)| entry.is_place() || entry.is_region());
    let begins_initials = page.is_letter(at) && page.is_mark(at + 1, b'.') && page.is_letter(at + 2);
    ((!begins_place || last.is_initial(page)) && !begins_initials).then_some(at)
}

/// "Juan de la Cruz": the word with a capital after small ones, if it is a name.
fn after_particle(page: &Page, at: usize) -> Option<usize> {
    let mut at = at;
    for _ in 0..3 {
        if !PARTICLES.contains(&page.word(at)) {
            return None;
        }
        at += 1;
        if page.token(at)?.gap != Gap::Space {
            return None;
        }
        if page.is_capital(at) {
            let entry = page.form(at).entry;
            let is_devout =
                matches!(page.word(at), "angeles" | "carmen" | "dios" | "jesus" | "mar" | "pilar");
            let is_name = entry.is_name() || !entry.is_known();
            return (is_devout || (is_name && !entry.is_town() && !entry.is_region())).then_some(at);
        }
    }
    None
}

/// `Denis „Bebe” Radulea`: the word in quotation marks, if a name goes on behind them.
fn nickname(page: &Page, at: usize) -> Option<usize> {
    // «el Mono»: an article may stand before it.
    let word = if page.is_capital(at + 1) { at + 1 } else { at + 2 };
    let closes = page.is_mark(word + 1, b'"') && page.token(word + 1)?.gap == Gap::None;
    let goes_on = page.is_capital(word + 2) && !page.token(word + 2)?.starts;
    (page.is_capital(word) && closes && goes_on).then_some(word)
}
