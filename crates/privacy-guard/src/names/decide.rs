//! Whether words with a capital name a person, a place, or nobody.

use super::acts::{
    acts_by_form, acts_surely, is_described, is_explained, is_line, is_paired, is_rather_word,
};
use super::citing::is_cited;
use super::context::Context;
use super::page::Page;
use super::runs::Part;
use super::shapes::{
    are_strange, has_article, is_abstract, is_adjective, is_called, is_compared, is_czech_adjective,
    is_english_title, is_family, is_surname, is_town_with_article,
};
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
    const fn person(confidence: Confidence, rule: Rule) -> Self {
        Self { kind: Kind::Person, confidence, rule }
    }

    const fn place(confidence: Confidence, rule: Rule) -> Self {
        Self { kind: Kind::Place, confidence, rule }
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
    // "Markovi": a form of a name that is no form of the word.
    let is_word = is_word && (!starts || page.is_common(part.index));
    // "Chico 8", "Luna 2": what is counted is nobody.
    if is_word && page.token(part.end).is_some_and(|next| next.is_number() && next.len() < 3) {
        return None;
    }
    let may_describe = (is_word || entry.is_rare_word_in(page.language)) && is_described(page, part.end);
    // "La Guía", "el Plan": in Spanish, no town and no surname has an article.
    let is_thing =
        is_word && entry.is_place() && !entry.is_given() && !context.surely_place && has_article(page, part);
    // "Slovak Roma families": an English word that is a town elsewhere.
    let is_thing = is_thing
        || page.language == Some(Language::English)
            && is_word
            && entry.is_place()
            && !entry.is_given()
            && !(context.place || context.place_noun || context.with || context.acts);
    if !context.is_person() && (may_describe || is_line(page, part.end) || is_thing) {
        return None;
    }
    let may_be_word = is_word || part.form.is_bent || entry.is_rare_word_in(page.language);
    if starts && may_be_word && !starts_with_name(page, part, context, is_word) {
        return None;
    }
    if part.form.is_bent && page.cue(part.index) != Cue::default() && !context.is_person() {
        return None;
    }
    if entry.is_not_name() {
        let acts = acts_surely(page, part);
        let is_told =
            context.title || context.named || (entry.is_given() && (context.kin || context.owned || acts));
        return if is_told { Some(Verdict::person(Confidence::Low, Rule::NameByContext)) } else { None };
    }
    // "V Židenicích a Myšák přišel": who comes is no small village.
    let walks = !entry.is_town()
        && acts_surely(page, part)
        && page.word_before(part.index).is_some_and(|before| super::context::is_and(page.word(before)));
    if entry.is_place() && !walks && is_place(entry, context) {
        return Some(Verdict::place(
            if is_word { Confidence::Medium } else { Confidence::High },
            Rule::Place,
        ));
    }
    let confidence = if part.form.is_bent || is_word { Confidence::Medium } else { Confidence::High };
    if context.title {
        return Some(Verdict::person(Confidence::High, Rule::NameAfterTitle));
    }
    if entry.is_given() {
        return Some(Verdict::person(confidence, Rule::GivenName));
    }
    if entry.is_family() {
        return Some(Verdict::person(Confidence::Medium, Rule::Surname));
    }
    Some(Verdict::person(
        Confidence::Medium,
        if context.named { Rule::NameSaid } else { Rule::NameAfterRole },
    ))
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
        return place || (entry.is_town() && !context.beside && !context.owned && !context.acts);
    }
    !context.kin || context.place
}

/// Whether a word at the start of a sentence, where every word has a capital, is a name all the same.
fn starts_with_name(page: &Page, part: &Part, context: &Context, is_word: bool) -> bool {
    let entry = part.form.entry;
    let cue = page.cue(part.index);
    if context.title || context.named {
        return true;
    }
    if !is_word && (!part.form.is_bent || !page.is_common(part.index)) {
        return context.owned || context.aged || !is_rather_word(page, part);
    }
    // "Will will not go."
    if entry.is_given() && !part.form.is_bent && page.word(part.index) == page.word(part.end) {
        return true;
    }
    if cue.is_opener() {
        return false;
    }
    let acts = acts_surely(page, part);
    let is_called = part.form.is_bent && page.is_mark(part.end, b',') && part.form.stem.len() > 3;
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
    !part.form.is_bent || !part.form.is_weak || acts || context.aged
}

/// A word that the lists do not know.
fn decide_unknown(page: &Page, part: &Part, context: &Context, starts: bool) -> Option<Verdict> {
    let word = page.word(part.index);
    let cue = page.cue(part.index);
    if cue.is_title() || cue.is_kin() || cue.is_opener() || word.len() < 2 {
        return None;
    }
    if context.title {
        return Some(Verdict::person(Confidence::High, Rule::NameAfterTitle));
    }
    // "Tomu říká Systém 1".
    let is_counted = page.token(part.end).is_some_and(|next| next.is_number() && next.len() < 3);
    // "The Thames": who has a name has no article.
    let has_the = page.word_before(part.index).is_some_and(|before| page.word(before) == "the");
    if has_the && page.language == Some(Language::English) && !context.owned && !context.named {
        return None;
    }
    if context.named && !(is_counted && page.is_like_common(part.index)) {
        return Some(Verdict::person(Confidence::Medium, Rule::NameSaid));
    }
    // "Tři sestry": a number is nobody.
    if crate::number_words::value(word).is_some() && !context.kin {
        return None;
    }
    if is_abstract(word) || is_compared(page, part) || is_czech_adjective(page, part) {
        return None;
    }
    if starts {
        return is_strange_start(page, part, context)
            .then_some(Verdict::person(Confidence::Low, Rule::NameByContext));
    }
    if page.is_shouted(part.index)
        || word.len() < 3
        || page.token(part.end).is_some_and(crate::tokens::Token::is_number)
    {
        return None;
    }
    if context.place_noun {
        return Some(Verdict::place(Confidence::Medium, Rule::PlaceByContext));
    }
    if context.kin || is_surname(word) || is_family(page, part) {
        return Some(Verdict::person(
            Confidence::Medium,
            if context.kin { Rule::NameAfterRole } else { Rule::Surname },
        ));
    }
    if is_english_title(page, part) {
        return None;
    }
    decide_strange(page, part, context)
}

/// Whether a word with which a sentence begins is no word of it: somebody's whose mother follows, or of no language.
fn is_strange_start(page: &Page, part: &Part, context: &Context) -> bool {
    let word = page.word(part.index);
    // "Osagie's mother" is somebody's; "today's", "everything's" are nobody's.
    let is_possessive = page.is_mark(part.end, b'\'');
    let is_owned = context.owned && (!is_possessive || page.cue(part.end + 2).is_kin());
    let is_long = word.len() > 3 || (word.len() == 3 && acts_surely(page, part));
    // A word of which only the stem is common is a name if it did something.
    let is_word = page.is_common(part.index)
        || (page.is_like_common(part.index) && !acts_surely(page, part) && !acts_by_form(page, part));
    // "Očíslovali jsme": what we did.
    let is_verb = page.language == Some(Language::Czech)
        && (matches!(page.word(part.end), "jsme" | "jsem" | "jste" | "bych" | "bychom")
            || ["ujete", "ujeme", "avate", "avame", "ejte", "ujte"].iter().any(|end| word.ends_with(end)));
    // "Traumatická paměť": an adjective and its noun.
    let is_adjective = page.language == Some(Language::Czech)
        && !acts_surely(page, part)
        && page.token(part.index).is_some_and(|token| {
            let typed = page.reading.typed(token);
            ["ická", "ický", "ické", "ecká", "ecký", "ecké", "ujíc", "ující"]
                .iter()
                .any(|end| typed.ends_with(end))
        });
    let is_strange = is_long && !page.is_shouted(part.index) && !is_word && !is_verb && !is_adjective;
    (is_owned || is_strange) && page.cue(part.index) == Cue::default()
}

/// A word that the lists do not know, in the middle of a sentence: the small words before it and what it does tell.
fn decide_strange(page: &Page, part: &Part, context: &Context) -> Option<Verdict> {
    let word = page.word(part.index);
    // "St Brigid's Family Centre, Mullingar": what stands behind a place or an institution is where that is.
    if part.index > 1 && page.is_mark(part.index - 1, b',') && page.is_taken(part.index - 2) && !context.owned
    {
        return Some(Verdict::place(Confidence::Low, Rule::PlaceByContext));
    }
    // "Día de la Infancia": names of persons have no article in Spanish.
    if has_article(page, part) {
        return if is_called(page, part, context) {
            Some(Verdict::person(Confidence::Low, Rule::Nickname))
        } else {
            None
        };
    }
    // "At Becca's": somebody's home.
    let is_possessive = page.is_mark(part.end, b'\'') && page.word(part.end + 1) == "s";
    if (context.surely_place || (context.place && !context.with)) && !is_possessive {
        // "v Jihomoravském": what is like a region is none; "en Valoración Inicial" is a part of the work.
        let is_region = page.language == Some(Language::Czech) && is_adjective(word);
        let is_thing = matches!(page.language, Some(Language::Romanian | Language::Spanish))
            && page.is_common(part.index);
        return if is_region || is_thing {
            None
        } else {
            Some(Verdict::place(Confidence::Low, Rule::PlaceByContext))
        };
    }
    let is_english = page.language == Some(Language::English);
    let before = page.word_before(part.index);
    // "told Zuri", "with Zuri": only persons are told things and gone with, mostly.
    let is_met = before.is_some_and(|before| {
        page.word(before) == "with" || (page.word(before).len() > 3 && page.cue(before).is_said())
    });
    let is_told = context.owned || context.acts || context.with;
    // In a row of words with capitals only the first says something.
    let in_row = part.index.checked_sub(1).is_some_and(|before| page.is_mark(before, b','));
    let is_person = if page.is_common(part.index) {
        is_met || context.owned || acts_surely(page, part)
    } else {
        is_english || is_told || !in_row
    };
    if is_person { Some(Verdict::person(Confidence::Low, Rule::NameByContext)) } else { None }
}

/// Several words.
fn decide_words(page: &Page, parts: &[Part], context: &Context) -> Option<Verdict> {
    let any = |is: fn(Entry) -> bool| parts.iter().any(|part| is(part.form.entry));
    let is_thing = |part: &Part| page.cue(part.index).is_thing() || page.cue(part.index).is_treaty();
    if (parts.last().is_some_and(is_thing) || parts.first().is_some_and(is_thing)) && !any(Entry::is_given) {
        return None;
    }
    if context.region_noun && !any(Entry::is_given) {
        return None;
    }
    if is_town_with_article(page, parts, context) {
        return Some(Verdict::place(Confidence::Medium, Rule::PlaceByContext));
    }
    let has_place = any(Entry::is_place);
    // "Ostrava–Milán": from one town to another.
    let is_way = parts.len() == 2
        && parts.iter().all(|part| part.form.entry.is_town())
        && parts.first().is_some_and(|first| !first.form.entry.is_given())
        && parts.windows(2).all(|pair| pair.first().is_some_and(|first| page.is_mark(first.end, b'-')));
    if is_way && !context.is_person() {
        return Some(Verdict::place(Confidence::Medium, Rule::Place));
    }
    // "Kontakt na Piotra Wójcika": a bent given name first, and no place behind it.
    let is_bent_person = parts.first().is_some_and(|first| first.form.entry.is_given())
        && parts.last().is_some_and(|last| !last.form.entry.is_place());
    let has_given =
        parts.iter().any(|part| part.form.entry.is_given() && !part.form.is_bent) || is_bent_person;
    let are_words = parts.iter().all(|part| page.is_common(part.index)) && !has_place;
    if context.surely_place && are_words && !context.is_person() && page.language != Some(Language::Czech) {
        return None;
    }
    if (context.place_noun || context.surely_place) && !has_given {
        return Some(Verdict::place(
            Confidence::Medium,
            if has_place { Rule::Place } else { Rule::PlaceByContext },
        ));
    }
    if context.title || parts.first().is_some_and(|first| page.cue(first.index).is_title()) {
        return Some(Verdict::person(Confidence::High, Rule::NameAfterTitle));
    }
    if parts.first().is_some_and(|first| first.is_initial(page) && first.is_dotted()) {
        return Some(Verdict::person(Confidence::Medium, Rule::Surname));
    }
    if any(Entry::is_given) {
        return Some(Verdict::person(Confidence::High, Rule::GivenName));
    }
    // "La Mesa Técnica", "our Duty Desk": surnames that are words, with nothing that a person has.
    let is_plain = matches!(page.language, Some(Language::English | Language::Spanish))
        && parts.iter().all(|part| page.is_common(part.index));
    let is_told = || {
        context.kin
            || context.named
            || context.owned
            || parts.last().is_some_and(|last| acts_surely(page, last))
    };
    if any(Entry::is_family) && (!is_plain || is_told()) {
        return Some(Verdict::person(Confidence::Medium, Rule::Surname));
    }
    if has_place {
        return Some(Verdict::place(Confidence::Medium, Rule::Place));
    }
    if context.named || context.kin {
        return Some(Verdict::person(
            Confidence::Medium,
            if context.named { Rule::NameSaid } else { Rule::NameAfterRole },
        ));
    }
    if context.surely_place {
        return Some(Verdict::place(Confidence::Low, Rule::PlaceByContext));
    }
    if parts.iter().any(|part| {
        is_english_title(page, part)
            || (page.is_letter(part.index) && !part.is_dotted() && !page.is_mark(part.end, b'\''))
    }) {
        return None;
    }
    (context.acts || context.owned || are_strange(page, parts))
        .then_some(Verdict::person(Confidence::Low, Rule::NameByContext))
        .filter(|_| parts.iter().all(|part| !page.is_shouted(part.index)))
}
