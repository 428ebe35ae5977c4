//! Whether words with a capital name a person, a place, or nobody.

use super::context::Context;
use super::page::Page;
use super::runs::{Part, Run};
use crate::cues::Cue;
use crate::tables::Entry;
use crate::{Confidence, Kind, Language, Rule};

/// What a run, or a part of it, was found to be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verdict {
    /// Person or place.
    pub(crate) kind: Kind,
    /// How sure that is.
    pub(crate) confidence: Confidence,
    /// Why.
    pub(crate) rule: Rule,
}

impl Verdict {
    const fn person(confidence: Confidence, rule: Rule) -> Option<Self> {
        Some(Self { kind: Kind::Person, confidence, rule })
    }

    const fn place(confidence: Confidence, rule: Rule) -> Option<Self> {
        Some(Self { kind: Kind::Place, confidence, rule })
    }
}

/// Decides on parts that stand together; none of them is known to name nobody.
pub(crate) fn decide(page: &Page, parts: &[Part]) -> Option<Verdict> {
    let (first, last) = (parts.first()?, parts.last()?);
    let context = Context::read(page, first.index, last.end);
    if context.nobody && !context.title && !context.named {
        return None;
    }
    if is_cited(page, parts, &context) {
        return None;
    }
    match parts {
        [only] => decide_word(page, only, &context),
        _ => decide_words(page, parts, &context),
    }
}

/// Whether an author is cited rather than somebody of the account.
fn is_cited(page: &Page, parts: &[Part], context: &Context) -> bool {
    if context.title || context.kin {
        return false;
    }
    let Some(last) = parts.last() else { return false };
    let entry = last.form.entry;
    let reads = || page.sentence_says(last.index, Cue::is_cited);
    if entry.is_author() {
        return !entry.is_name() || context.cited || reads() || stands_by_author(page, last);
    }
    let is_lone = parts.len() == 1 && !entry.is_given();
    (context.cited && !context.owned && is_lone)
        || (is_lone && !entry.is_name() && reads() && stands_by_author(page, last))
}

/// Whether an author is named in the same sentence.
fn stands_by_author(page: &Page, part: &Part) -> bool {
    let (from, to) = page.sentence(part.index);
    (from..to).any(|at| at != part.index && page.is_capital(at) && page.form(at).entry.is_author())
}

/// One word.
fn decide_word(page: &Page, part: &Part, context: &Context) -> Option<Verdict> {
    let entry = part.form.entry;
    let starts = page.may_start(part.index);
    if context.region_noun && !entry.is_given() {
        return None;
    }
    // Libia and Georgia are girls' names too, Kuba a boy's.
    let is_person = context.is_person() || acts_surely(page, part) || (context.with && !context.place);
    if entry.is_region() && !(entry.is_given() && is_person) {
        return None;
    }
    if !entry.is_known() {
        return decide_unknown(page, part, context, starts);
    }
    let is_word =
        entry.is_word_in(page.language) || (entry.is_word_in(Some(Language::English)) && !entry.is_family());
    let is_word = is_word && !page.is_vietnamese(part.index);
    if starts && (is_word || part.form.is_bent) && !starts_with_name(page, part, context, is_word) {
        return None;
    }
    if part.form.is_bent && page.cue(part.index) != Cue::default() && !context.is_person() {
        return None;
    }
    if entry.is_not_name() {
        let acts = acts_surely(page, part);
        let is_told =
            context.title || context.named || (entry.is_given() && (context.kin || context.owned || acts));
        return if is_told { Verdict::person(Confidence::Low, Rule::NameByContext) } else { None };
    }
    if entry.is_place() && is_place(entry, context) {
        return Verdict::place(if is_word { Confidence::Medium } else { Confidence::High }, Rule::Place);
    }
    let confidence = if part.form.is_bent || is_word { Confidence::Medium } else { Confidence::High };
    if context.title {
        return Verdict::person(Confidence::High, Rule::NameAfterTitle);
    }
    if entry.is_given() {
        return Verdict::person(confidence, Rule::GivenName);
    }
    if entry.is_family() {
        return Verdict::person(Confidence::Medium, Rule::Surname);
    }
    Verdict::person(Confidence::Medium, if context.named { Rule::NameSaid } else { Rule::NameAfterRole })
}

/// Whether a place it is, of what may be a place and a person.
fn is_place(entry: Entry, context: &Context) -> bool {
    if context.place_noun {
        return true;
    }
    if context.title || context.named {
        return false;
    }
    if entry.is_given() {
        return (context.surely_place || (context.place && !context.with)) && entry.is_town() && !context.kin;
    }
    if entry.is_family() {
        let place = context.surely_place || (context.place && (entry.is_town() || !context.with));
        return place || (entry.is_town() && !context.beside && !context.owned);
    }
    !(context.kin && !context.place)
}

/// Whether a word at the start of a sentence, where every word has a capital, is a name all the same.
fn starts_with_name(page: &Page, part: &Part, context: &Context, is_word: bool) -> bool {
    let entry = part.form.entry;
    let cue = page.cue(part.index);
    if context.title || context.named {
        return true;
    }
    if cue.is_opener() {
        return false;
    }
    let acts = acts_surely(page, part);
    let is_called = part.form.is_bent && page.is_mark(part.end, b',') && part.form.stem.len() > 4;
    let is_told =
        is_paired(page, part) || is_called || (!part.form.is_bent && (acts || is_explained(page, part)));
    if is_told && entry.is_given() && part.form.stem.len() > 2 {
        return true;
    }
    if context.owned || (context.aged && entry.is_given()) {
        return true;
    }
    if is_word {
        return false;
    }
    if cue.is_kin() || !entry.is_given() || part.form.stem.len() < 4 {
        return false;
    }
    !(part.form.is_bent && part.form.is_weak) || acts || context.aged
}

/// "Consuelo, la cocinera, sabe": who it is stands between commas, or the name is said to be one in brackets.
fn is_explained(page: &Page, part: &Part) -> bool {
    const ARTICLES: [&str; 14] =
        ["a", "el", "her", "his", "la", "mi", "moje", "my", "nase", "nasa", "our", "su", "the", "nuestra"];
    let to = part.end;
    if page.is_mark(to, b'(') {
        return (to..to + 8).any(|at| page.cue(at).is_named());
    }
    let closes = || (to + 2..to + 7).any(|at| page.is_mark(at, b','));
    let thing = || (to + 1..to + 5).any(|at| page.cue(at).is_thing());
    let told = ARTICLES.contains(&page.word(to + 1)) || page.cue(to + 1).is_kin();
    page.is_mark(to, b',') && told && closes() && !thing()
}

/// "Mercedes y Dolores": another given name stands beside it.
fn is_paired(page: &Page, part: &Part) -> bool {
    let joins = matches!(page.word(part.end), "a" | "and" | "e" | "i" | "si" | "y");
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
fn acts_surely(page: &Page, part: &Part) -> bool {
    let mut at = part.end;
    // "Luna no vino", "Paz nos contó", "Luna n-a venit", "Faith did not come": small words stand between.
    while at < part.end + 4 && (page.is_mark(at, b'-') || SMALL.contains(&page.word(at))) {
        at += 1;
    }
    if page.token(at).is_none_or(|token| token.starts || token.is_capital()) {
        return false;
    }
    let word = page.word(at);
    if matches!(word, "este" | "esta" | "byla" | "bude" | "have" | "does" | "will" | "tiene" | "habia") {
        return false;
    }
    let said = |word: &str| word.len() > 3 && page.tables.cues.look_up(word).is_said();
    let is_kin = matches!(page.word(part.end), "is" | "es" | "este" | "e" | "je")
        && (0..3).any(|next| page.cue(part.end + 1 + next).is_kin());
    said(word) || word.strip_prefix("ne").is_some_and(said) || is_kin
}

/// A word that the lists do not know.
fn decide_unknown(page: &Page, part: &Part, context: &Context, starts: bool) -> Option<Verdict> {
    let word = page.word(part.index);
    let cue = page.cue(part.index);
    if cue.is_title() || cue.is_kin() || cue.is_opener() || word.len() < 2 {
        return None;
    }
    if context.title {
        return Verdict::person(Confidence::High, Rule::NameAfterTitle);
    }
    if context.named {
        return Verdict::person(Confidence::Medium, Rule::NameSaid);
    }
    if starts {
        return if context.owned && cue == Cue::default() {
            Verdict::person(Confidence::Low, Rule::NameByContext)
        } else {
            None
        };
    }
    if page.is_shouted(part.index)
        || word.len() < 3
        || page.token(part.end).is_some_and(crate::tokens::Token::is_number)
    {
        return None;
    }
    if context.place_noun {
        return Verdict::place(Confidence::Medium, Rule::PlaceByContext);
    }
    if context.kin || is_surname(word) {
        return Verdict::person(
            Confidence::Medium,
            if context.kin { Rule::NameAfterRole } else { Rule::Surname },
        );
    }
    if is_english_title(page, part) {
        return None;
    }
    // "Día de la Infancia": names of persons have no article in Spanish.
    let has_article = page.language == Some(Language::Spanish)
        && page
            .word_before(part.index)
            .is_some_and(|before| matches!(page.word(before), "la" | "el" | "las" | "los" | "al" | "del"));
    if has_article {
        return None;
    }
    if context.surely_place || (context.place && !context.with) {
        // "v Jihomoravském": what is like a region is none.
        let is_region = page.language == Some(Language::Czech) && is_adjective(word);
        return if is_region { None } else { Verdict::place(Confidence::Low, Rule::PlaceByContext) };
    }
    let is_english = page.language == Some(Language::English);
    let is_told = context.owned || context.acts || context.with;
    // In a row of words with capitals only the first says something.
    let in_row = part.index.checked_sub(1).is_some_and(|before| page.is_mark(before, b','));
    let is_person = if is_english { is_told && !(context.with && !context.acts) } else { is_told || !in_row };
    if is_person { Verdict::person(Confidence::Low, Rule::NameByContext) } else { None }
}

/// Whether a word stands in an English title within another language: "Concept of Trauma and Guidance".
fn is_english_title(page: &Page, part: &Part) -> bool {
    let is_small = |at: Option<usize>| {
        at.is_some_and(|at| {
            matches!(page.word(at), "and" | "for" | "my" | "of" | "on" | "the" | "to" | "with")
        })
    };
    page.language != Some(Language::English)
        && (is_small(page.word_before(part.index)) || is_small(page.word_after(part.end)))
}

/// Whether a word has the form of a surname and of little else.
fn is_surname(word: &str) -> bool {
    word.len() > 5
        && ["ova", "ovou", "escu", "eanu", "ovic", "ovici", "enko"]
            .iter()
            .any(|ending| word.ends_with(ending))
}

/// Whether a Czech word is an adjective made of a place's name.
fn is_adjective(word: &str) -> bool {
    ["skem", "ckem", "skeho", "ckeho", "skemu", "ckemu"].iter().any(|ending| word.ends_with(ending))
}

/// Several words.
fn decide_words(page: &Page, parts: &[Part], context: &Context) -> Option<Verdict> {
    let any = |is: fn(Entry) -> bool| parts.iter().any(|part| is(part.form.entry));
    let is_thing = |part: &Part| page.cue(part.index).is_thing() || page.cue(part.index).is_treaty();
    if parts.last().is_some_and(is_thing) && !any(Entry::is_given) {
        return None;
    }
    if context.region_noun && !any(Entry::is_given) {
        return None;
    }
    let has_place = any(Entry::is_place);
    let has_given = parts.iter().any(|part| part.form.entry.is_given() && !part.form.is_bent);
    if (context.place_noun || context.surely_place) && !has_given {
        return Verdict::place(
            Confidence::Medium,
            if has_place { Rule::Place } else { Rule::PlaceByContext },
        );
    }
    if context.title || parts.first().is_some_and(|first| page.cue(first.index).is_title()) {
        return Verdict::person(Confidence::High, Rule::NameAfterTitle);
    }
    if parts.first().is_some_and(|first| first.is_initial(page) && first.end > first.index + 1) {
        return Verdict::person(Confidence::Medium, Rule::Surname);
    }
    if any(Entry::is_given) {
        return Verdict::person(Confidence::High, Rule::GivenName);
    }
    if any(Entry::is_family) {
        return Verdict::person(Confidence::Medium, Rule::Surname);
    }
    if has_place {
        return Verdict::place(Confidence::Medium, Rule::Place);
    }
    if context.named || context.kin {
        return Verdict::person(
            Confidence::Medium,
            if context.named { Rule::NameSaid } else { Rule::NameAfterRole },
        );
    }
    if context.surely_place {
        return Verdict::place(Confidence::Low, Rule::PlaceByContext);
    }
    let quiet = parts.iter().all(|part| !page.is_shouted(part.index));
    let acts = context.acts || context.owned;
    if quiet && (acts || page.language != Some(Language::English)) {
        return Verdict::person(Confidence::Low, Rule::NameByContext);
    }
    None
}

/// The parts of a run that may be one name, its head and tail of titles and other words without it; where it is to be parted, in
/// several.
pub(crate) fn split<'p>(page: &Page, run: &'p Run) -> Vec<&'p [Part]> {
    let mut pieces = Vec::new();
    let mut rest = run.parts.as_slice();
    while let Some((first, behind)) = rest.split_first() {
        if names_nobody(page, first, behind) {
            rest = if takes_all(page, first, behind) { &[] } else { behind };
            continue;
        }
        let end = behind.iter().position(|part| is_border(page, part)).map_or(rest.len(), |at| at + 1);
        let (piece, tail) = rest.split_at_checked(end).unwrap_or((rest, &[]));
        pieces.push(piece);
        rest = tail;
    }
    pieces
}

/// Whether what stands behind such a word is its name: a saint's, a treaty's, a car's.
fn takes_all(page: &Page, first: &Part, behind: &[Part]) -> bool {
    let cue = page.cue(first.index);
    if cue.is_saint() || cue.is_treaty() || cue.is_thing() {
        return true;
    }
    let entry = first.form.entry;
    let is_brand = entry.is_not_name() && !page.is_shouted(first.index);
    is_brand && behind.first().is_some_and(|next| !next.form.entry.is_name())
}

/// Whether a word inside a run parts it: what names nobody, and is no name as well.
fn is_border(page: &Page, part: &Part) -> bool {
    let entry = part.form.entry;
    (entry.is_not_name() || entry.is_region()) && !entry.is_name() && !part.is_initial(page)
}

/// Whether a word at the head of what is left of a run is none of the name.
fn names_nobody(page: &Page, part: &Part, behind: &[Part]) -> bool {
    let entry = part.form.entry;
    if is_border(page, part) || page.cue(part.index).is_saint() {
        return true;
    }
    let Some(next) = behind.first() else { return false };
    let cue = page.cue(part.index);
    if (cue.is_title() || cue.is_kin()) && !(entry.is_given() && !entry.is_word_in(page.language)) {
        // "Mama Ejiro" is what she is called; "Mama Andreei" at the start of a sentence is not.
        let is_alias =
            matches!(page.word(part.index), "mama" | "madame" | "madam" | "papa" | "uncle" | "auntie");
        return !is_alias || page.token(part.index).is_some_and(|token| token.starts);
    }
    let starts = page.token(part.index).is_some_and(|token| token.starts);
    // "Tanner, Olivia": a row of a list, surname first.
    if !starts || page.is_mark(part.end, b',') {
        return false;
    }
    if !entry.is_name() || part.form.is_bent {
        return part.end == part.index + 1 || !part.is_initial(page);
    }
    // "Dar Mihai", "Rosa Jiménez": a word first is a name if a surname follows.
    entry.is_word_in(page.language) && next.form.entry.is_given() && !next.form.entry.is_family()
}
