//! Ages with their unit.

use super::Number;
use super::words::{AGES, HAS, IS, LATER, LIMITS, MONTHS, PERSONS, PRONOUNS, SURE_UNITS, TIMES, YEARS};
use crate::identifiers::cues;
use crate::identifiers::cues::{List, Words};
use crate::number_words;
use crate::reading::{Found, Reading};
use crate::tokens::{Gap, TokenKind};
use crate::{Confidence, Kind, Rule};

/// The token after an age whose unit follows its number, if it is one.
pub(super) fn with_unit(reading: &Reading, number: &Number) -> Option<usize> {
    if number.value == 0 || super::bare::is_about(reading, number) {
        return None;
    }
    if let Some(after) = years_and_months(reading, number) {
        return Some(after);
    }
    let unit = unit(reading, number.after)?;
    if unit.sure {
        return Some(unit.after);
    }
    if is_band(reading, number)
        || !lived_until(reading, number)
            && cues::before(reading, number.first, LIMITS, 2)
                .is_some_and(|distance| !ends_between(reading, number.first, distance))
    {
        return None;
    }
    let after = extended(reading, &unit);
    let score =
        before_score(reading, number) + after_score(reading, unit.after) + i32::from(after > unit.after) * 2;
    let least = if unit.months { 3 } else { 1 };
    (score >= least).then_some(after)
}

/// `14;3`, as psychologists write years and months.
fn years_and_months(reading: &Reading, number: &Number) -> Option<usize> {
    let months = reading.token(number.after + 1)?;
    let is_pair = reading.token(number.after)?.is_mark(b';')
        && reading.token(number.after)?.gap == Gap::None
        && months.is_number()
        && months.gap == Gap::None
        && months.len() <= 2;
    (is_pair && !number.spelled && (2..20).contains(&number.value)).then_some(number.after + 2)
}

struct Unit {
    after: usize,
    sure: bool,
    months: bool,
}

/// The unit that begins with this token: `years old`, `-year-old`, `de ani`, `letá`.
fn unit(reading: &Reading, index: usize) -> Option<Unit> {
    let is_dash =
        |at: usize| reading.token(at).is_some_and(|token| token.is_mark(b'-') && token.gap <= Gap::Space);
    let mut at = index;
    if is_dash(at) && reading.token(at)?.gap == Gap::None || reading.word(at) == "de" {
        at += 1;
    }
    let token = reading.token(at).filter(|token| token.is_word() && token.gap <= Gap::Line)?;
    let word = reading.plain(token);
    let joined_or_dash = at > index || token.gap == Gap::None;
    // "15tiletá", "15ti letá"
    let word = if joined_or_dash {
        word.strip_prefix("ti").filter(|rest| rest.starts_with("let")).unwrap_or(word)
    } else {
        word
    };
    if matches!(word, "ti" | "ty")
        && token.gap == Gap::None
        && cues::is_one_of(reading.word(at + 1), SURE_UNITS)
    {
        return Some(Unit { after: at + 2, sure: true, months: false });
    }
    // "checa, 17 a., fue localizada": as Spanish reports shorten it.
    let is_abbreviated = word == "a"
        && token.gap == Gap::Space
        && reading.token(at + 1).is_some_and(|dot| dot.is_mark(b'.') && dot.gap == Gap::None)
        && reading.token(at + 2).is_some_and(|next| next.is_mark(b',') || next.is_mark(b')'))
        && index.checked_sub(2).is_some_and(|at| matches!(reading.word(at), "," | "("));
    if is_abbreviated {
        return Some(Unit { after: at + 2, sure: true, months: false });
    }
    // "Před 15 lety" is a time, "15 letý" is mistyped.
    let ago = word == "lety"
        && !joined_or_dash
        && index.checked_sub(2).is_some_and(|at| reading.word(at) == "pred");
    if cues::is_one_of(word, SURE_UNITS) && !ago {
        return Some(Unit { after: at + 1, sure: true, months: false });
    }
    if word == "y" && reading.word(at + 1) == "/" && reading.word(at + 2) == "o" {
        return Some(Unit { after: at + 3, sure: true, months: false });
    }
    let months = cues::is_one_of(word, MONTHS);
    if !months && !cues::is_one_of(word, YEARS) || word == "luna" {
        return None;
    }
    let old = at + 1 + usize::from(is_dash(at + 1));
    if matches!(reading.word(old), "old" | "olds") {
        return Some(Unit { after: old + 1, sure: true, months });
    }
    Some(Unit { after: at + 1, sure: false, months })
}

/// The token after `and four months`, `și jumătate`.
fn extended(reading: &Reading, unit: &Unit) -> usize {
    if !matches!(reading.word(unit.after), "a" | "y" | "si" | "and") {
        return unit.after;
    }
    let next = reading.word(unit.after + 1);
    if matches!(next, "jumatate" | "medio" | "half" | "pul") {
        return unit.after + 2;
    }
    if matches!(next, "a") && reading.word(unit.after + 2) == "half" {
        return unit.after + 3;
    }
    let is_number = reading.token(unit.after + 1).is_some_and(crate::tokens::Token::is_number)
        || number_words::value(next).is_some();
    let of = unit.after + 2 + usize::from(reading.word(unit.after + 2) == "de");
    if is_number && cues::is_one_of(reading.word(of), MONTHS) { of + 1 } else { unit.after }
}

/// Whether the number is the end of a band: `15–17 ani`, `12 to 14 years`.
fn is_band(reading: &Reading, number: &Number) -> bool {
    let Some(link) = number.first.checked_sub(1) else { return false };
    let is_number = |at: usize| {
        reading
            .token(at)
            .is_some_and(|token| token.is_number() || number_words::value(reading.plain(token)).is_some())
    };
    let before = link.checked_sub(1).is_some_and(is_number);
    let to = matches!(reading.word(link), "-" | "to" | "az" | "do" | "la" | "hasta" | "pana" | "/")
        || reading.word(link) == "a" && cues::is_one_of(reading.word(number.after), "anos ani meses")
        || matches!(reading.word(link), "and" | "y" | "si" | "a")
            && link
                .checked_sub(2)
                .is_some_and(|at| matches!(reading.word(at), "between" | "entre" | "intre" | "mezi"));
    before && to
}

/// Whether one of these words stands shortly before the number, with no punctuation between them.
fn is_near(reading: &Reading, index: usize, words: impl List, reach: usize) -> bool {
    cues::before(reading, index, words, reach).is_some_and(|distance| !ends_between(reading, index, distance))
}

/// Whether punctuation stands between a word and the number.
fn ends_between(reading: &Reading, index: usize, distance: usize) -> bool {
    reading
        .part(index - distance + 1, index)
        .iter()
        .any(|token| matches!(token.kind, TokenKind::Mark(b',' | b'.' | b';' | b':' | b')' | b'"')))
}

/// How much what stands before the number speaks for an age.
fn before_score(reading: &Reading, number: &Number) -> i32 {
    let index = linked(reading, number);

    let mut score = 0;
    if is_near(reading, index, AGES, 3) {
        score += 4;
    }
    if is_near(reading, index, "je bylo bude", 2) || is_near(reading, index, HAS, 2) {
        score += 3;
    }
    if is_near(reading, index, IS, 2) && is_near(reading, index, PRONOUNS, 4) {
        score += 3;
    }
    if at_age(reading, number) || is_near(reading, index, TOLD, 1) || is_named_subject(reading, index) {
        score += 3;
    }
    // "Acum 3 ani" is three years ago, "are acum 3 ani" an age, and so is "bunica, acum de 79 de ani".
    let ago = number.first.checked_sub(1).is_some_and(|at| reading.word(at) == "acum");
    if ago && score == 0 && number.first.checked_sub(2).is_none_or(|at| reading.word(at) != ",") {
        return -3;
    }
    if score == 0 && is_near(reading, index, TIMES, 2) {
        score -= 3;
    } else if cues::before(reading, index, PERSONS, 4).is_some() || follows_name(reading, index) {
        score += 3;
    } else if index
        .checked_sub(1)
        .and_then(|at| reading.token(at))
        .is_some_and(|token| token.is_word() && token.is_capital() && !token.starts)
    {
        // "Alex 17 ani"
        score += 2;
    }
    // Between commas or brackets: "rumunka, 16 let,".
    let opens = index.checked_sub(1).and_then(|at| reading.token(at));
    if opens.is_none_or(|token| matches!(token.kind, TokenKind::Mark(b',' | b'(' | b'-' | b'"' | b':')))
        || reading.token(index).is_some_and(|token| token.starts)
    {
        score += 1;
    }
    if !(3..=25).contains(&number.value) && score < 3 {
        score -= 1;
    }
    score
}

/// Words before an age that is said of somebody, or of two.
const TOLD: &Words =
    &Words::new("pry udajne obe oba oboum both ambos ambas amandoi amandoua cica zice dizque");

/// `Mirela is 19 yrs`: somebody with a name is.
fn is_named_subject(reading: &Reading, index: usize) -> bool {
    let is = index.checked_sub(1).filter(|at| cues::is_one_of(reading.word(*at), "is was es este je"));
    is.and_then(|is| is.checked_sub(1))
        .and_then(|at| reading.token(at))
        .is_some_and(|name| name.is_word() && name.is_capital() && name.len() > 3)
        && index
            .checked_sub(2)
            .is_some_and(|at| !cues::is_one_of(reading.word(at), "this that there here minimum"))
}

/// `a los 12 años`, `la 13 ani`, `ve 14 letech`, `od deseti let`: the age at which something happened.
fn at_age(reading: &Reading, number: &Number) -> bool {
    let word = |back: usize| number.first.checked_sub(back).map_or("", |at| reading.word(at));
    let unit = reading.word(number.after);
    match word(1) {
        "los" => matches!(word(2), "a" | "desde") || lived_until(reading, number),
        "la" => unit == "ani" && (!matches!(word(2), "pana" | "pina") || lived_until(reading, number)),
        "v" | "ve" => unit == "letech",
        "od" => unit == "let",
        _ => false,
    }
}

/// `A crescut la bunici până la 8 ani`, `vivió con ella hasta los 8 años`: how old somebody was, not a limit.
fn lived_until(reading: &Reading, number: &Number) -> bool {
    let word = |back: usize| number.first.checked_sub(back).map_or("", |at| reading.word(at));
    let until = matches!((word(2), word(1)), ("pana" | "pina", "la") | ("hasta", "los"));
    let begin = number.first.saturating_sub(9);
    let past = reading.part(begin, number.first).iter().any(|token| {
        matches!(reading.plain(token), "a" | "au" | "am") && word(2) != "hasta"
            || reading.typed(token).ends_with('ó')
            || reading.typed(token).ends_with("ía")
    });
    until && past && number.value < 18
}

/// Where the number begins that shares the unit: `2 a 5 let` begins with 2.
fn linked(reading: &Reading, number: &Number) -> usize {
    let first = number.first.checked_sub(2).filter(|_| {
        let link = reading.word(number.first - 1);
        cues::is_one_of(link, "and y e a si or o sau nebo")
    });
    first
        .filter(|first| reading.token(*first).is_some_and(crate::tokens::Token::is_number))
        .unwrap_or(number.first)
}

/// Whether a word with a capital, and a comma or a bracket, stands right before this token.
pub(super) fn follows_name(reading: &Reading, index: usize) -> bool {
    let Some(mut at) = index.checked_sub(1) else { return false };
    // "Ion și Ana, de 8 și 13 ani"
    if cues::is_one_of(reading.word(at), "de cu con of") && at > 0 {
        at -= 1;
    }
    if !reading.token(at).is_some_and(|token| {
        token.is_mark(b',') || token.is_mark(b'(') || token.is_mark(b'/') && token.gap == Gap::Space
    }) {
        return false;
    }
    for _ in 0..2 {
        let Some(before) = at.checked_sub(1) else { return false };
        at = before;
        if !reading.token(at).is_some_and(|token| token.is_mark(b'"') || token.is_mark(b'.')) {
            break;
        }
    }
    reading.token(at).is_some_and(|token| {
        token.is_capital() && token.gap < Gap::Paragraph || token.is_capital() && token.starts
    })
}

/// How much what stands behind the unit speaks for an age, or against it.
fn after_score(reading: &Reading, after: usize) -> i32 {
    let next = reading.word(after);
    if cues::is_one_of(next, LATER) {
        return -4;
    }
    // "18 años recién cumplidos", "17 ani împliniți".
    let filled = usize::from(cues::is_one_of(next, "recien abia proaspat tocmai cerstve"));
    if cues::is_one_of(reading.word(after + filled), "cumplidos impliniti facuti") {
        return 4;
    }
    // "10 ani de închisoare", "15 años en esto".
    if matches!(next, "de" | "of" | "en") {
        return if cues::is_one_of(reading.word(after + 1), LATER) { -6 } else { -2 };
    }
    0
}

/// Whether a word may be an age by itself.
pub(super) fn may_begin_compound(word: &str) -> bool {
    cues::is_one_of(word, BEGINNINGS)
}

/// `sedmnáctiletá`, `17letou`, in one word.
pub(super) fn compound(reading: &Reading, index: usize) -> Option<(Found, usize)> {
    const STEMS: &str = "\
        jedno dvou tri ctyr peti sesti sedmi osmi deviti deseti jedenacti dvanacti trinacti ctrnacti \
        patnacti sestnacti sedmnacti osmnacti devatenacti dvaceti triceti ctyriceti padesati";
    const ENDINGS: &Words = &Words::new("y a e eho emu em ym ou ych ymi i");
    let token = reading.token(index).filter(|token| token.is_word() && token.len() > 4)?;
    // Nearly no word begins so.
    if !may_begin_compound(reading.plain(token)) {
        return None;
    }
    if is_yearling(reading, index) {
        return Some((
            Found::new(token.from, token.to, Kind::Age, Confidence::Medium, Rule::AgeInWords),
            index + 1,
        ));
    }
    let word = reading.plain(token);
    let (stem, ending) = ["let", "mesicn", "tydenn"].iter().find_map(|unit| word.rsplit_once(unit))?;
    let has_stem = STEMS.split_ascii_whitespace().any(|one| {
        stem.strip_prefix(one).is_some_and(|rest| rest.is_empty() || cues::is_one_of(rest, STEMS))
    });
    let counts = has_stem && cues::is_one_of(ending, ENDINGS);
    let thing = cues::is_one_of(
        reading.word(index + 1),
        "plan* trest* program* praxe praxi projekt* obdobi pauz* vezeni podminka odneti zkuseno* spoluprac* vztah* studi*",
    );
    // Months are an age of babies alone.
    let months = (word.contains("mesicn") || word.contains("tydenn"))
        && !cues::is_one_of(
            reading.word(index + 1),
            "dite ditete diteti miminko miminka syn syna dcera dceru dcery holcicka holcicku chlapec chlapecek kojenec",
        );
    (counts && !thing && !months)
        .then(|| (Found::new(token.from, token.to, Kind::Age, Confidence::High, Rule::AgeInWords), index + 1))
}

/// How words begin that are an age by themselves.
const BEGINNINGS: &Words = &Words::new(
    "rocni* pulrocni* jedno* dvou* tri* ctyr* peti* sesti* sedmi* osmi* deviti* deseti* jedenacti* dvanacti* trinacti* ctrnacti* \
    patnacti* sestnacti* sedmnacti* osmnacti* devatenacti* dvaceti* triceti* ctyriceti* padesati*",
);

/// `roční sestru`, `půlroční chlapeček`: of a baby.
fn is_yearling(reading: &Reading, index: usize) -> bool {
    cues::is_one_of(reading.word(index), "rocni rocniho rocnimu pulrocni pulrocniho jednorocni")
        && cues::is_one_of(reading.word(index + 1), PERSONS)
}
