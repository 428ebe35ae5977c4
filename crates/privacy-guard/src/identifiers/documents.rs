//! Numbers of passports, identity cards, cases, files and registers. Numbers of laws are none of them.

use super::cues;
use super::digits::{Row, number};
use crate::identifiers::cues::Words;
use crate::reading::{Found, Reading};
use crate::tokens::{Gap, Token};
use crate::{Confidence, Kind, Rule};

mod code;

use code::{Code, code};

/// Words for passports, cards and certificates.
const PAPERS: &Words = &Words::new(
    "\
    series id obcank* pasap* passport* pas pasu pasem cestovni doklad* prukaz* obcansk* op ci bi buletin* carte cartea \
    cartii identitate seria serie permis* permit visa viza vizum certificat* tie tarjeta* soporte \
    licence license card* carnet rodny rodneho list titlu document*",
);
/// Words for cases, files and registers.
const CASES: &Words = &Words::new(
    "\
    parte solicitud solicitudes zadost* cererea posudek posudku informe* dictamen peritaj* expertiz* zprav* hoja foaia foii report dosar* spis* sp zn znacka znackou j cj jednaci* diligencias previas dp atestado* sumario* \
    expediente* exp expte expdte procedimiento autos ejecutoria sentencia* sentinta* sentintei rollo nig \
    juicio denuncia* case file docket reference ref registr* registro inregistr* evidenc* referat* \
    decizia deciziei incheier* rozsudek rozsudku usneseni protokol* rechazo historia clinica nhc sip \
    hotararea ordonanta plangere* adresa raport* fisa fisei cazul caz pripad* klient* record* chart \
    police incident judgment order judgement matricol* cerere* proces petice pojisten* zdravotni \
    sanitaria",
);
/// Words before a law's number.
const LAWS: &Words = &Words::new(
    "\
    lege* legea legii ley leyes lo rd rdl organica real decreto* decret* zakon* vyhlas* narizeni* hg oug \
    og ordonant* ordin* orden directiv* regulament* reglamento* regulation* smernic* act law laws art \
    articol* articulo* artic* clanek clanku article conventi* convenio umluv* codul* codigo sb boe eu ue \
    module modul* iso greta doi isbn issn stcp isdn p3",
);
/// Words that stand between a cue and its number.
const BETWEEN: &Words = &Words::new(
    "\
    nr no n o num numero numar numarul c cislo number numbers de del la el cu sub pod is este je es era \
    was id card serie seria penal* civil* penale penala urgentes abreviado previas ref s with expediente \
    dosar zn j po intern* lleva jednaci znacka ordinario a police policial* registr* inregistrare unic \
    prukaz* identitate identidad doklad* pas puesta presentada interpuesta abierto abierta depusa inregistrata inregistrat podane podano vedeno vedena , filed",
);

/// Words that stand between a law and its number.
const PASSING: &Words = &Words::new(
    "\
    nr no n o num numero c cislo ue eu ce ees see organica organico real guvernului ministrului presedintelui de del la el din cu sub number urgenta \
    ordonanta hotararea ordinul legea legii si y a and of the i",
);

/// A court's number: number, court, year; the group after it.
pub(super) fn case(reading: &Reading, row: &Row, from: usize) -> Option<usize> {
    let lens = [row.len(from), row.len(from + 1), row.len(from + 2)];
    let slashes = row.sep(from + 1) == b'/' && row.sep(from + 2) == b'/';
    if !slashes || !matches!(lens, [1..=7, 1..=4, 4]) || !(1980..2100).contains(&row.value(from + 2)) {
        return None;
    }
    let token = row.group_at(from)?.token;
    if row.date(from).is_some() && cues::before(reading, token, CASES, 4).is_none() {
        return None;
    }
    // An asterisk or a further part may follow; it belongs to the number.
    let mut to = from + 3;
    if matches!(row.sep(to), b'/' | b'-') && matches!(row.len(to), 1..=3) {
        to += 1;
    }
    Some(to)
}

/// A number of so many digits that it can only be somebody's; the group after it.
pub(super) fn long_number(row: &Row, from: usize) -> Option<usize> {
    let digits = row.digits(from, from + 1);
    (matches!(digits.len(), 9..=26)
        && !digits.starts_with(b"978")
        && !digits.iter().all(|digit| *digit == b'0'))
    .then_some(from + 1)
}

/// Finds numbers with letters in them, and those that a word announces.
pub(super) fn find(reading: &Reading, found: &mut Vec<Found>) {
    for (index, token) in reading.tokens.iter().enumerate() {
        if token.is_capital() && token.len() <= 5 {
            found.extend(card(reading, index).or_else(|| czech_case(reading, index)));
        } else if token.is_number() {
            found.extend(lettered_case(reading, index).or_else(|| before_cue(reading, index)));
        }
        found.extend(announced(reading, index));
    }
}

/// Two or three large letters and six digits or more, with `nr.` between them or not: an identity card, a passport.
fn card(reading: &Reading, index: usize) -> Option<Found> {
    const NUMBER: &Words = &Words::new("nr no numar numarul n o num numero c");
    const SERIES: &Words = &Words::new("seria serie series");
    let series = reading.token(index).filter(|token| matches!(token.len(), 2 | 3))?;
    let joined = series.gap == Gap::None;
    if joined && reading.before(index).is_some_and(|before| !before.is_mark(b'(')) {
        return None;
    }
    let mut at = index + 1;
    for _ in 0..4 {
        let token = reading.token(at).filter(|token| token.gap <= Gap::Line)?;
        let is_between = || cues::is_one_of(reading.plain(token), NUMBER);
        if token.is_number()
            || !(token.is_mark(b'.') || token.is_mark(b'-') || token.is_mark(b':') || is_between())
        {
            break;
        }
        at += 1;
    }
    let digits = reading.token(at).filter(|token| token.is_number() && token.gap <= Gap::Line)?;
    let is_series = series.is_capital() && series.len() == reading.typed(series).len();
    let has_cue = cues::before(reading, index, SERIES, 3).is_some();
    if !(is_series || has_cue) {
        return None;
    }
    // "NN 000 531"
    let parted = reading
        .token(at + 1)
        .filter(|next| next.is_number() && next.gap == Gap::Space && next.len() == 3 && digits.len() == 3);
    let len = digits.len() + parted.map_or(0, Token::len);
    let at = at + usize::from(parted.is_some());
    let digits = parted.unwrap_or(digits);
    let is_shape = matches!((series.len(), len), (2, 6 | 7) | (3, 6)) || has_cue && matches!(len, 5..=9);
    let ends = !reading
        .token(at + 1)
        .is_some_and(|next| next.gap == Gap::None && (next.is_word() || next.is_mark(b'/')));
    let confidence = if has_cue || cues::before(reading, index, PAPERS, 6).is_some() {
        Confidence::High
    } else {
        Confidence::Medium
    };
    (is_shape && ends && series.capital != crate::tokens::Capital::First)
        .then(|| Found::new(series.from, digits.to, Kind::DocumentId, confidence, Rule::IdentityDocument))
}

/// `12 T 34/2024`, `0 P 214/2022`, `0 Nc 88/2024-17`: senate, register, number, year, sheet. Begins at the register.
fn czech_case(reading: &Reading, index: usize) -> Option<Found> {
    let register = reading.token(index).filter(|token| token.is_capital() && token.len() <= 5)?;
    let senate = reading
        .before(index)
        .filter(|token| token.is_number() && token.len() <= 3 && register.gap <= Gap::Space)?;
    // "0 P a Nc 31/2023": two registers.
    let second = reading.word(index + 1) == "a"
        && reading.token(index + 2).is_some_and(|token| token.is_capital() && token.len() <= 5);
    let end = number_and_year(reading, index + 1 + 2 * usize::from(second))?;
    Some(Found::new(senate.from, end, Kind::DocumentId, Confidence::High, Rule::CaseNumber))
}

/// A number, a slash, a year, and a sheet behind a dash; where that ends.
fn number_and_year(reading: &Reading, index: usize) -> Option<usize> {
    let first = reading
        .token(index)
        .filter(|token| token.is_number() && token.len() <= 6 && token.gap <= Gap::Space)?;
    let slash = reading.token(index + 1).filter(|token| token.is_mark(b'/') && token.gap <= Gap::Space)?;
    let year = reading.token(index + 2).filter(|token| token.is_number() && token.gap <= Gap::Space)?;
    let value = number(reading.plain(year).as_bytes());
    if !((1980..2100).contains(&value) && year.len() == 4
        || year.len() == 2 && slash.gap == Gap::None && first.len() > 2)
    {
        return None;
    }
    let sheet = reading.token(index + 3).filter(|token| token.is_mark(b'-')).and(reading.token(index + 4));
    let sheet = sheet.filter(|token| token.is_number() && token.gap == Gap::None);
    Some(sheet.unwrap_or(year).to)
}

/// `123/P/2023`, `45/II/2021`: a prosecutor's or a register's number. Begins at the number.
fn lettered_case(reading: &Reading, index: usize) -> Option<Found> {
    let first = reading.token(index)?;
    let mut at = index + 1;
    let mut letters = 0;
    while letters < 3 {
        let is_slash = reading.token(at)?.is_mark(b'/');
        let part = reading.token(at + 1)?;
        if !is_slash || part.gap != Gap::None {
            return None;
        }
        if part.is_number() {
            let is_year = letters > 0 && part.len() == 4;
            return is_year.then(|| {
                Found::new(first.from, part.to, Kind::DocumentId, Confidence::High, Rule::CaseNumber)
            });
        }
        if !part.is_word() || part.len() > 4 || !part.is_capital() {
            return None;
        }
        letters += 1;
        at += 2;
    }
    None
}

/// `the 000041277 passport`: the number stands before the word.
fn before_cue(reading: &Reading, index: usize) -> Option<Found> {
    let token = reading.token(index).filter(|token| matches!(token.len(), 6..=9))?;
    let next = reading.token(index + 1).filter(|next| next.gap == Gap::Space)?;
    let series = reading
        .before(index)
        .filter(|before| before.is_word() && token.gap == Gap::None && before.len() <= 3);
    let is_paper = cues::is_one_of(reading.plain(next), "passport* pasap* id permit card");
    let from = series.map_or(token.from, |series| series.from);
    is_paper.then(|| Found::new(from, token.to, Kind::DocumentId, Confidence::High, Rule::IdentityDocument))
}

/// The number that begins here, if a word before it announces one, or if it has a form of its own.
fn announced(reading: &Reading, index: usize) -> Option<Found> {
    let first = reading.token(index)?;
    let next_joins =
        || reading.token(index + 1).is_some_and(|next| next.gap == Gap::None && !next.is_mark(b'.'));
    let may_begin = first.is_number() || first.is_word() && next_joins();
    let is_inner = |before: &Token| {
        !(before.is_mark(b'(') || before.is_mark(b'.') || before.is_mark(b':') || before.is_mark(b'"'))
    };
    if !may_begin || first.gap == Gap::None && reading.before(index).is_some_and(is_inner) {
        return None;
    }
    let mut code = code(reading, index).filter(|code| code.digits > 2)?;
    if is_law(reading, index) || code.is_law(reading) {
        return None;
    }
    let cue = cue(reading, index);
    if cue.is_some_and(|cue| cue.is_paper) && code.letters == 0 && code.marks == 0 {
        code.take_blanks(reading);
    }
    // "ref. T2000 0000": a court's letter, and groups of digits.
    if cue.is_some_and(|cue| !cue.is_paper) && code.letters == 1 && code.marks == 0 && code.digits >= 4 {
        code.take_blanks(reading);
    }
    let from =
        cue.and_then(|cue| cue.series).or_else(|| abbreviation(reading, index, &code)).unwrap_or(first.from);
    let (rule, confidence) = match cue {
        Some(cue) if code.counts(reading, index, cue.is_paper) => {
            (if cue.is_paper { Rule::IdentityDocument } else { Rule::CaseNumber }, Confidence::High)
        }
        _ if code.has_own_form(reading, index) => (Rule::CaseNumber, Confidence::Medium),
        _ => return None,
    };
    Some(Found::new(from, code.to, Kind::DocumentId, confidence, rule))
}

/// Where the letters of a register before a number and a year begin: `DP 1290/2022`.
fn abbreviation(reading: &Reading, index: usize, code: &Code) -> Option<usize> {
    let before = reading.before(index).filter(|before| before.is_word() && before.len() <= 3)?;
    let large = reading.typed(before).chars().all(char::is_uppercase);
    (large && code.year && code.marks > 0 && reading.token(index)?.gap == Gap::Space).then_some(before.from)
}

/// A word that announces a number.
#[derive(Clone, Copy)]
struct Cue {
    /// Whether it is one for a passport, a card or a certificate.
    is_paper: bool,
    /// Where the series begins that stands between the word and the number.
    series: Option<usize>,
}

/// Words that may stand between a paper and its number without saying anything of it.
const STRANGERS: usize = 2;

/// The word that announces the number which begins here.
fn cue(reading: &Reading, index: usize) -> Option<Cue> {
    let mut best = None;
    let mut at = index;
    let mut series = None;
    let mut strangers = 0;
    for _ in 0..9 {
        if reading.token(at).is_some_and(|token| token.gap == Gap::Paragraph) {
            break;
        }
        let Some(before) = at.checked_sub(1) else { break };
        at = before;
        let token = reading.token(at)?;
        let word = if token.is_word() { reading.plain(token) } else { "" };
        if cues::is_one_of(word, PAPERS) && (strangers == 0 || token.len() > 3) {
            let series = series.filter(|_| cues::is_one_of(word, "seria serie series"));
            return Some(Cue { is_paper: true, series });
        }
        let is_series = token.len() <= 3 && (token.is_number() || token.is_word() && token.is_capital());
        // "Denuncia puesta, n.º 0000/25".
        if token.is_mark(b',') && cues::is_one_of(reading.word(at + 1), "n nr no num numero numarul c") {
            continue;
        }
        if cues::is_one_of(word, CASES) && strangers == 0 {
            best = Some(Cue { is_paper: false, series: None });
        } else if best.is_none() && is_series && (token.is_capital() || !is_between(reading, token)) {
            series = Some(token.from);
        } else if !is_between(reading, token) {
            // "Občanka pěstounky, č. 000 555 019": a paper may have an owner.
            strangers += 1;
            if strangers > STRANGERS || !(token.is_word() || token.is_mark(b',')) {
                break;
            }
        }
    }
    best.filter(|_| series.is_none())
}

/// Whether the number that begins here is one of a law: `Ley Orgánica 8/2021`, `zákon č. 45/2013 Sb.`.
pub(crate) fn is_law(reading: &Reading, index: usize) -> bool {
    let mut at = index;
    for _ in 0..8 {
        let Some(before) = at.checked_sub(1) else { return false };
        at = before;
        let Some(token) = reading.token(at) else { return false };
        let word = reading.plain(token);
        if cues::is_one_of(word, LAWS) {
            return true;
        }
        let passes = !token.is_word() && !token.is_mark(b';') || cues::is_one_of(word, PASSING);
        if !passes || reading.token(at + 1).is_some_and(|token| token.gap == Gap::Paragraph) {
            return false;
        }
    }
    false
}

fn is_between(reading: &Reading, token: &Token) -> bool {
    token.is_word() && cues::is_one_of(reading.plain(token), BETWEEN)
        || matches!(
            token.kind,
            crate::tokens::TokenKind::Mark(b'.' | b':' | b'(' | b'/' | b'#' | b'-' | b'"' | 0x80..)
        )
}
