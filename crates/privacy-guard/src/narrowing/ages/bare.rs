//! Ages without a unit: a number that a name, a verb or a question makes one.

use super::Number;
use super::ends::{birthday, half_ends, ordinal_end};
use super::units::follows_name;
use super::words::{AGES, HAS, IS, PERSONS, PRONOUNS};
use crate::identifiers::cues;
use crate::identifiers::cues::Words;
use crate::reading::Reading;
use crate::tokens::{Gap, Token, TokenKind};

/// Words that may follow a bare age; another word is what was counted.
const GOES_ON: &Words = &Words::new(
    "\
    says said told thinks believes zice spune dice rika la le was were byl byla bylo era and or but now this next on in at when today already who with so because then years y e o pero ahora \
    ya cuando aunque el en si sau dar acum cand iar azi pe de a ale nebo kdyz uz ted az i tento letos \
    jeste ma mas as while last soon este hoy manana que q ca care z ze s po u v ve na pak ani tomorrow",
);

/// The token after a bare age.
pub(super) fn age(reading: &Reading, number: &Number, last: Option<usize>) -> Option<usize> {
    let index = number.first;
    // "Cu vârsta între 15 și 17 ani": a band.
    let opens_band = cues::is_one_of(reading.word(index.wrapping_sub(1)), "intre between entre mezi");
    if is_about(reading, number) || opens_band && cues::is_one_of(reading.word(number.after), "si and y a") {
        return None;
    }
    if birthday(reading, number) {
        return Some(ordinal_end(reading, number));
    }
    let aged = reading.word(number.first.wrapping_sub(1)) == "of" && of_person(reading, number);
    if aged && !is_count(reading, number) && !reading.word(number.after).starts_with('-') {
        return Some(number.after);
    }
    if !(1..=99).contains(&number.value)
        || !(ends(reading, number)
            || at_age(reading, number)
            || reached(reading, number)
            || dative_follows(reading, number))
    {
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
        || reached(reading, number)
        || looks(reading, number)
        || (last.is_some() || cues::before(reading, index, "age ages edad varsta vek veku", 14).is_some())
            && in_papers(reading, number)
        || dative_follows(reading, number)
        || last.is_some_and(|last| follows(reading, last, index));
    counts.then(|| half_ends(reading, number.after))
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
    let band = cues::is_one_of(reading.word(number.after), "a to - az la hasta and y")
        && reading.token(number.after + 1).is_some_and(Token::is_number);
    person && !band && (3..=25).contains(&number.value)
}

/// `(16)` behind a name or a person.
fn in_brackets(reading: &Reading, number: &Number) -> bool {
    let is_item = |at: usize| {
        reading.token(at).is_some_and(|token| {
            token.is_number() && token.len() <= 2
                || token.is_mark(b',')
                || cues::is_one_of(reading.plain(token), "and y a si e o or sau nebo now acum ahora")
        })
    };
    // "(3, 7 and 12)"
    let open = (1..10).map_while(|back| number.first.checked_sub(back)).find(|at| !is_item(*at));
    let close = (number.after..number.after + 10).find(|at| !is_item(*at)).unwrap_or(number.after);
    let Some(open) = open.filter(|open| reading.token(*open).is_some_and(|token| token.is_mark(b'('))) else {
        return false;
    };
    let closes = reading.token(close).is_some_and(|token| token.is_mark(b')'))
        || reading.token(number.after).is_some_and(|token| token.is_mark(b','));
    let person = cues::before(reading, open, PERSONS, 2).is_some();
    closes && (person || follows_name(reading, open + 1)) && number.value > 0
}

/// `Cosmin, 22,`; `Viky, 14, last seen`.
fn between_commas(reading: &Reading, number: &Number) -> bool {
    let Some(before) = number.first.checked_sub(1) else { return false };
    let now = cues::is_one_of(reading.word(before), "now acum ahora nyni dnes already only just barely de");
    let Some(comma) = before.checked_sub(usize::from(now)) else { return false };
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
    is_comma
        && closes
        && (follows_name(reading, comma + 1) || person())
        && (!number.spelled || number.value > 4 && !reading.token(number.after).is_some_and(Token::is_word))
}

/// `She is 14.`, `Tiene 17.`, `Je jí 15 a`, `are 16`, `when she was eleven`.
fn by_verb(reading: &Reading, number: &Number) -> bool {
    const NEARLY: &Words = &Words::new(
        "\
        ayer hoy ieri azi vcera dnes yesterday today maybe perhaps poate quiza quizas mozna snad only just already almost uz jen teprve sotva skoro deja doar abia aproape solo ya casi apenas \
        ji mu jim mi now acum barely still nearly not yet tak ted numai",
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
    // "The eldest, Anna, is 17".
    let before = auxiliary.unwrap_or(verb).checked_sub(1);
    let before = before.map(|at| if reading.word(at) == "," { at.saturating_sub(1) } else { at });
    // "M. is 13": the dot of a letter.
    let before = before.map(|at| {
        let is_letter = |at: usize| reading.token(at).is_some_and(|one| one.is_capital() && one.len() == 1);
        at.checked_sub(1).filter(|letter| reading.word(at) == "." && is_letter(*letter)).unwrap_or(at)
    });
    let named = before.and_then(|at| reading.token(at));
    let subject = |reach: usize| {
        cues::before(reading, verb, PRONOUNS, reach).is_some()
            || cues::before(reading, verb, PERSONS, reach).is_some()
            || named.is_some_and(|token| token.is_capital() && token.is_word())
    };
    if cues::is_one_of(word, IS) && (matches!(word, "shes" | "hes" | "im") || dative() || subject(3)) {
        // "Nebo jsou dvě?" counts them.
        let counts_few = word == "jsou" && number.value < 5;
        return number.value >= 1 && !counts_few && !is_count(reading, number);
    }
    let verb_of_age = cues::is_one_of(word, "implineste cumple") && number.value == 18;
    // "Hace" is "ago" as well.
    if word == "hace" {
        return subject(2) && (5..=99).contains(&number.value);
    }
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

/// `At 14 she ran away`, `a los diecisiete ya era padre`, `v sedmnácti`, `od čtyř`, `says 17`.
fn at_age(reading: &Reading, number: &Number) -> bool {
    let word = |back: usize| number.first.checked_sub(back).map_or("", |at| reading.word(at));
    let next =
        reading.token(number.after).map_or("", |next| if next.is_word() { reading.plain(next) } else { "" });
    let counted =
        next.len() > 2 && ["s", "ech", "ich", "ach", "ami", "ku"].iter().any(|ending| next.ends_with(ending));
    let part = reading.token(number.after).is_some_and(|next| {
        next.gap == Gap::None
            && (next.is_mark(b':')
                || next.is_mark(b'.')
                    && reading.token(number.after + 1).is_some_and(|more| more.gap == Gap::None))
    });
    if part {
        return false;
    }
    match word(1) {
        // Up to twelve it may be the hour.
        "at" => {
            (13..=25).contains(&number.value)
                && (cues::is_one_of(next, "he she they i") || next.is_empty() && happened(reading, number.first))
        }
        "los" => matches!(word(2), "a" | "desde") && !counted && number.value > 2,
        // "V osm" is the hour, "v osmi" the age.
        "v" | "ve" => {
            number.spelled
                && reading.word(number.first).ends_with('i') && !counted && number.value > 4 && !cues::is_one_of(next, "hodin rano vecer")
        }
        "od" => {
            number.spelled
                && next.is_empty()
                && cues::before(reading, number.first, "ji ho ona on vychovava* zije zil* pracuje pracoval* bere bral* pije pil* kouri kouril* krade kradl* utika utikal* zebra zebral*", 5).is_some()
        }
        said if cues::is_one_of(said, "think thinks believes says said claims dice decia zice spune tvrdi rika rekla uvadi") => {
            let is_law = cues::before(reading, number.first, "lege* ley law zakon* codul codigo", 4).is_some();
            // "The funder believes 12."
            let is_english = cues::is_one_of(said, "think thinks believes says said claims");
            let sayer = reading.token(number.first.saturating_sub(2));
            let is_somebody = !is_english
                || cues::before(reading, number.first - 1, PRONOUNS, 4).is_some()
                || cues::before(reading, number.first - 1, PERSONS, 4).is_some()
                || sayer.is_some_and(|sayer| sayer.is_capital() && sayer.is_word() || !sayer.is_word());
            is_somebody && next.is_empty() && (8..=30).contains(&number.value) && !is_law
        }
        _ => false,
    }
}

/// Whether somebody did something before this token, as far as English verbs tell.
fn happened(reading: &Reading, index: usize) -> bool {
    let begin = index.saturating_sub(7);
    let past = reading.part(begin, index).iter().any(|token| {
        let word = reading.plain(token);
        word.len() > 4 && word.ends_with("ed")
            || cues::is_one_of(
                word,
                "left ran went came got became began fell lost met sold told had took been was were",
            )
    });
    let farther = reading.part(index.saturating_sub(11), index);
    let named = farther.iter().any(|token| token.is_word() && token.is_capital() && token.len() > 1);
    past && (named
        || cues::before(reading, index, PRONOUNS, 7)
            .or_else(|| cues::before(reading, index, PERSONS, 7))
            .is_some())
}

/// `Cumplió 18 la semana pasada`: verbs of reaching an age count nothing else.
fn reached(reading: &Reading, number: &Number) -> bool {
    const REACHED: &Words =
        &Words::new("cumplio cumplira cumplia cumplido implinit implini oslavila oslavil turned");
    let verb = number.first.checked_sub(1).map_or("", |at| reading.word(at));
    cues::is_one_of(verb, REACHED)
        && number.value > 1
        && !reading.token(number.after).is_some_and(|next| next.is_mark(b'%'))
}

/// `She looks thirteen`, `vypadá na třináct`, `aparenta trece`.
fn looks(reading: &Reading, number: &Number) -> bool {
    const LOOKS: &Words = &Words::new(
        "looks look looked seems vypada vypadala vypadal aparenta aparentaba parece pare parea arata",
    );
    let link = number.first.checked_sub(1).filter(|at| cues::is_one_of(reading.word(*at), "na de ca like"));
    let verb = link.unwrap_or(number.first).checked_sub(1).map_or("", |at| reading.word(at));
    cues::is_one_of(verb, LOOKS) && number.value > 4
}

/// `sedmnáct mu bude`.
fn dative_follows(reading: &Reading, number: &Number) -> bool {
    cues::is_one_of(reading.word(number.after), "mu ji jim mi")
        && cues::is_one_of(reading.word(number.after + 1), "je bude bylo")
}

/// Whether a word before the number says that it is none exactly.
pub(super) fn is_about(reading: &Reading, number: &Number) -> bool {
    let before = number.first.checked_sub(1).map_or("", |at| reading.word(at));
    cues::is_one_of(
        before,
        "about around approximately circa cca asi kolem priblizne unos unas vreo aproximativ cam jur roughly some",
    )
}

/// `maybe 15, maybe less`.
fn guessed(reading: &Reading, number: &Number) -> bool {
    let before = number.first.checked_sub(1).map_or("", |at| reading.word(at));
    // "Clever and quick and fifteen."
    let listed = number.spelled
        && (10..=19).contains(&number.value)
        && cues::is_one_of(before, "and y si a")
        && reading.token(number.after).is_none_or(|next| next.is_mark(b'.'))
        && cues::before(reading, number.first, PRONOUNS, 8).is_some();
    listed
        || (8..=25).contains(&number.value)
            && cues::is_one_of(before, "maybe perhaps probably poate quiza quizas igual mozna snad")
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
    if between.len() > SENTENCE || between.iter().skip(1).any(|token| token.starts) {
        return false;
    }
    let link = between.last().map_or("", |token| reading.plain(token));
    let is_link = |token: &Token| {
        matches!(token.kind, TokenKind::Mark(b',' | b'(' | b')'))
            || cues::is_one_of(
                reading.plain(token),
                "and y a si or o sau nebo casi almost aproape skoro the other el ella jemu ji iar ea cealalta celalalt druhe druhemu",
            )
    };
    let joined = matches!(between.len(), 1..=3) && between.iter().all(is_link);
    // "Twelve when it began, and fourteen when it ended"; "Raluca is 15, her brother 17".
    // "He says that he is 15; they, that 19".
    let told = cues::is_one_of(link, "que ze ca that")
        && cues::before(reading, index, "oni ellos ellas they ei ele ona on el ella he she", 4).is_some();
    joined
        || told
        || cues::is_one_of(link, "and y a si iar or o")
        || cues::before(reading, index, PERSONS, 3).is_some_and(|distance| index - distance >= last)
}

/// Tokens between two ages of one sentence.
const SENTENCE: usize = 12;
