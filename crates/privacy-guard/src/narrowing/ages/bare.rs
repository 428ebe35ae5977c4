//! Ages without a unit: a number that a name, a verb or a question makes one.

use super::Number;
use super::units::follows_name;
use super::words::{AGES, HAS, IS, PERSONS, PRONOUNS};
use crate::identifiers::cues;
use crate::identifiers::cues::Words;
use crate::reading::Reading;
use crate::tokens::{Gap, Token, TokenKind};

/// Words that may follow a bare age; another word is what was counted.
const GOES_ON: &Words = &Words::new(
    "\
    and or but now this next on in at when today already who with so because then years y e o pero ahora \
    ya cuando aunque el en si sau dar acum cand iar azi pe de a ale nebo kdyz uz ted az i tento letos \
    jeste ma mas as while last soon este hoy manana que ca care z ze s po u v ve na pak ani tomorrow",
);

/// The token after a bare age.
pub(super) fn age(reading: &Reading, number: &Number, last: Option<usize>) -> Option<usize> {
    let index = number.first;
    if birthday(reading, number) {
        return Some(ordinal_end(reading, number));
    }
    let aged = reading.word(number.first.wrapping_sub(1)) == "of" && of_person(reading, number);
    if aged && !is_count(reading, number) && !reading.word(number.after).starts_with('-') {
        return Some(number.after);
    }
    if !(1..=99).contains(&number.value) || !(ends(reading, number) || at_age(reading, number)) {
        return None;
    }
    let counts = of_person(reading, number)
        || labelled(reading, number)
        || in_brackets(reading, number)
        || between_commas(reading, number)
        || by_verb(reading, number)
        || answered(reading, number)
        || guessed(reading, number)
        || listed(reading, number)
        || at_age(reading, number)
        || last.is_some() && in_papers(reading, number)
        || last.is_some_and(|last| follows(reading, last, index));
    counts.then_some(number.after)
}

/// Whether nothing that is counted follows.
fn ends(reading: &Reading, number: &Number) -> bool {
    let Some(next) = reading.token(number.after) else { return true };
    if next.gap >= Gap::Line {
        return true;
    }
    match next.kind {
        TokenKind::Word => {
            next.gap != Gap::None
                && (cues::is_one_of(reading.plain(next), GOES_ON) || next.is_capital() && next.starts)
        }
        // "Bude osm 24. prosince".
        TokenKind::Number => number.spelled && next.len() <= 2,
        TokenKind::Mark(b'.' | b',' | b':') => {
            !reading.token(number.after + 1).is_some_and(|more| more.is_number() && more.gap == Gap::None)
        }
        TokenKind::Mark(b';' | b')' | b'?' | b'!' | b'"') => true,
        TokenKind::Mark(b'-') => next.gap == Gap::Space,
        TokenKind::Mark(_) => false,
    }
}

/// `aged 12`, `edad: 15`, `ve věku 9`. Who "turns 18" is rather anybody who comes of age.
fn labelled(reading: &Reading, number: &Number) -> bool {
    let cue = cues::before(reading, number.first, AGES, 2);
    let of_age =
        number.value == 18 && cue.is_some_and(|distance| reading.word(number.first - distance) == "turns");
    cue.is_some() && !of_age
}

/// `a boy of 13`, `una niña de 11`.
fn of_person(reading: &Reading, number: &Number) -> bool {
    let of = number.first.checked_sub(1).filter(|at| cues::is_one_of(reading.word(*at), "of de"));
    let person =
        of.and_then(|of| of.checked_sub(1)).is_some_and(|at| cues::is_one_of(reading.word(at), PERSONS));
    person && (3..=25).contains(&number.value)
}

/// `(16)` behind a name or a person.
fn in_brackets(reading: &Reading, number: &Number) -> bool {
    let Some(open) = number.first.checked_sub(1) else { return false };
    let opens = reading.token(open).is_some_and(|token| token.is_mark(b'('));
    let is_close =
        |at: usize| reading.token(at).is_some_and(|token| token.is_mark(b')') || token.is_mark(b','));
    // "(3 and 5)"
    let pair = cues::is_one_of(reading.word(number.after), "and y a si e o or sau nebo")
        && is_close(number.after + 2);
    let closes = is_close(number.after) || pair;
    let person = cues::before(reading, open, PERSONS, 2).is_some();
    opens && closes && (person || follows_name(reading, number.first)) && number.value > 0
}

/// `Cosmin, 22,`; `Viky, 14, last seen`.
fn between_commas(reading: &Reading, number: &Number) -> bool {
    let Some(comma) = number.first.checked_sub(1) else { return false };
    let is_comma = reading.token(comma).is_some_and(|token| token.is_mark(b','));
    let person = || {
        let is_quote = |at: &usize| reading.token(*at).is_some_and(|token| token.is_mark(b'"'));
        let at = comma.checked_sub(1).and_then(|at| if is_quote(&at) { at.checked_sub(1) } else { Some(at) });
        at.is_some_and(|at| cues::is_one_of(reading.word(at), PERSONS))
    };
    let closes = reading.token(number.after).is_none_or(|next| {
        next.gap >= Gap::Line
            || matches!(next.kind, TokenKind::Mark(b',' | b'.' | b')' | b';' | b'-'))
            || matches!(reading.plain(next), "and" | "y" | "a" | "si" | "or")
    });
    is_comma && closes && (follows_name(reading, number.first) || person()) && !number.spelled
}

/// `She is 14.`, `Tiene 17.`, `Je jí 15 a`, `are 16`, `when she was eleven`.
fn by_verb(reading: &Reading, number: &Number) -> bool {
    const NEARLY: &Words = &Words::new(
        "\
        ayer hoy ieri azi vcera dnes yesterday today maybe perhaps poate quiza quizas mozna snad only just already almost about uz jen teprve sotva skoro deja doar abia aproape solo ya casi apenas \
        ji mu jim mi now acum vreo unos asi barely still nearly not yet tak ted numai",
    );
    let mut at = number.first;
    for _ in 0..2 {
        let Some(before) = at.checked_sub(1).filter(|before| cues::is_one_of(reading.word(*before), NEARLY))
        else {
            break;
        };
        at = before;
    }
    let Some(verb) = at.checked_sub(1) else { return false };
    let word = reading.word(verb);
    let dative = || (at..number.first).any(|at| matches!(reading.word(at), "ji" | "mu" | "jim" | "mi"));
    // "Ana will be 16", "Ana has now been".
    let auxiliary = verb
        .checked_sub(1)
        .filter(|at| cues::is_one_of(reading.word(*at), "will would has now d ll should must"));
    let named = auxiliary.unwrap_or(verb).checked_sub(1).and_then(|at| reading.token(at));
    let subject = |reach: usize| {
        cues::before(reading, verb, PRONOUNS, reach).is_some()
            || cues::before(reading, verb, PERSONS, reach).is_some()
            || named.is_some_and(|token| token.is_capital() && token.is_word())
    };
    if cues::is_one_of(word, IS) && (matches!(word, "shes" | "hes" | "im") || dative() || subject(3)) {
        return number.value >= 1 && !is_count(reading, number);
    }
    let verb_of_age = cues::is_one_of(word, "implineste cumple") && number.value == 18;
    let has = !verb_of_age && cues::is_one_of(word, HAS) && !matches!(word, "con");
    // What one has three of is rather not years.
    has && (5..=99).contains(&number.value) && !is_count(reading, number)
}

/// `are 17 de elevi`, `má 11 a půl`: a unit or a thing that was counted comes later.
fn is_count(reading: &Reading, number: &Number) -> bool {
    let next = reading.word(number.after);
    let then = reading.token(number.after + 1);
    matches!(next, "de" | "of")
        && then.is_some_and(Token::is_word)
        && !cues::is_one_of(reading.word(number.after + 1), "ani anos")
}

/// A number in the answer to a question for the age: `cuántos años tenía … "doce, casi trece"`; of a bone test.
fn answered(reading: &Reading, number: &Number) -> bool {
    const ASKED: [(&str, &str); 7] = [
        ("cuantos", "anos"),
        ("cati", "ani"),
        ("kolik", "let"),
        ("how", "old"),
        ("bone", "test"),
        ("prueba", "osea"),
        ("que", "edad"),
    ];
    let reach = number.first.min(14);
    let asked = (1..=reach).map(|distance| number.first - distance).find(|at| {
        ASKED.iter().any(|(first, second)| reading.word(*at) == *first && reading.word(at + 1) == *second)
    });
    asked.is_some() && number.value > 1
}

/// `Sister: Ioana 9, brother: Dan 11`.
fn listed(reading: &Reading, number: &Number) -> bool {
    let Some(name) = number.first.checked_sub(1) else { return false };
    let named = reading.token(name).is_some_and(|token| token.is_word() && token.is_capital());
    let closes = reading.token(number.after).is_none_or(|next| !next.is_word());
    named
        && closes
        && !number.spelled
        && (1..=25).contains(&number.value)
        && cues::before(reading, name, PERSONS, 2).is_some()
}

/// `At 14 she ran away`; up to twelve it may be the hour.
fn at_age(reading: &Reading, number: &Number) -> bool {
    let before = number.first.checked_sub(1).map_or("", |at| reading.word(at));
    let next = reading.word(number.after);
    let told = cues::is_one_of(before, "says said claims dice decia zice spune tvrdi rika rekla uvadi")
        && !reading.token(number.after).is_some_and(Token::is_word);
    before == "at" && (13..=25).contains(&number.value) && cues::is_one_of(next, "he she they i , .")
        || told && (8..=30).contains(&number.value)
}

/// `maybe 15, maybe less`.
fn guessed(reading: &Reading, number: &Number) -> bool {
    let before = number.first.checked_sub(1).map_or("", |at| reading.word(at));
    (8..=25).contains(&number.value)
        && cues::is_one_of(before, "maybe perhaps probably poate quiza quizas mozna snad")
        && reading.token(number.after).is_none_or(|next| {
            !next.is_word() || next.starts || cues::is_one_of(reading.plain(next), "or o sau nebo maybe")
        })
}

/// `in the passport: 21`, after another age was told.
fn in_papers(reading: &Reading, number: &Number) -> bool {
    const PAPERS: &Words = &Words::new(
        "passport* pasap* papers documents document* acte actele buletin* pase pasu pas doklad* prukaz* certificat* act",
    );
    (10..=45).contains(&number.value) && cues::before(reading, number.first, PAPERS, 4).is_some()
}

/// `12 and 14`, `one is fifteen, the other eight`: a number that goes on from an age.
fn follows(reading: &Reading, last: usize, index: usize) -> bool {
    let between = reading.part(last, index);
    let is_link = |token: &Token| {
        matches!(token.kind, TokenKind::Mark(b',' | b'(' | b')'))
            || cues::is_one_of(
                reading.plain(token),
                "and y a si or o sau nebo casi almost aproape skoro the other el ella jemu ji iar ea cealalta celalalt druhe druhemu",
            )
    };
    matches!(between.len(), 1..=3) && between.iter().all(is_link)
}

/// `his 16th birthday`, `slaví čtrnácté`, `15 cumpleaños`.
fn birthday(reading: &Reading, number: &Number) -> bool {
    const BIRTHDAYS: &Words = &Words::new("birthday* narozenin* cumpleanos aniversare*");
    let end = ordinal_end(reading, number);
    let is_ordinal = end > number.after
        || number.spelled && crate::calendar::ordinal(reading.word(number.first)).is_some();
    let near = cues::after(reading, end.saturating_sub(1), BIRTHDAYS, 2).is_some()
        || is_ordinal
            && cues::before(reading, number.first, BIRTHDAYS, 8).is_some()
            && crate::calendar::ordinal(reading.word(number.first)).is_some();
    near && (2..=99).contains(&number.value)
        && (is_ordinal || !number.spelled)
        && reading.token(number.after).is_none_or(|next| !next.is_mark(b'-'))
}

/// The token after the ending of an ordinal: `16th`, `16.`, `16-a`.
fn ordinal_end(reading: &Reading, number: &Number) -> usize {
    let next = reading.token(number.after).filter(|next| next.gap == Gap::None);
    match next {
        Some(next) if cues::is_one_of(reading.plain(next), "th st nd rd o a") => number.after + 1,
        _ => number.after,
    }
}
