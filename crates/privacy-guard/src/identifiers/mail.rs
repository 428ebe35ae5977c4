//! E-mail addresses, also with their marks in words.

use super::cues;
use crate::identifiers::cues::Words;
use crate::lexicon;
use crate::reading::{Found, Reading};
use crate::tokens::{Gap, Token};
use crate::{Confidence, Kind, Rule};

const AT: &Words = &Words::new("arroba zavinac zavinacem arond aron arong");
const DOT: &Words = &Words::new("dot punct punto tecka");
/// Tokens that one address has at most.
const LONGEST: usize = 24;

/// Finds them.
pub(super) fn find(reading: &Reading, found: &mut Vec<Found>) {
    for index in 0..reading.tokens.len() {
        found.extend(address(reading, index));
    }
}

/// What stands for `@`, and what for the dot, in words or in brackets.
struct Sign {
    /// The token after it.
    after: usize,
    /// Whether it was a mark.
    plain: bool,
    /// Whether it can only be that.
    sure: bool,
}

/// Whether a word may stand for `@`, or begin what does.
pub(crate) fn may_be_at(word: &str) -> bool {
    matches!(word, "a" | "at") || cues::is_one_of(word, AT)
}

fn at_sign(reading: &Reading, index: usize) -> Option<Sign> {
    let token = reading.token(index)?;
    if token.is_mark(b'@') {
        return Some(Sign { after: index + 1, plain: true, sure: true });
    }
    if let Some(inner) = bracketed(reading, index, "at arroba zavinac arond @ a") {
        return Some(Sign { after: inner, plain: false, sure: true });
    }
    let word = reading.lexicon.tells(token, lexicon::Sign::At).then(|| reading.plain(token))?;
    if cues::is_one_of(word, AT) {
        return Some(Sign { after: index + 1, plain: false, sure: true });
    }
    let is_round = word == "a" && reading.word(index + 1) == "rond";
    match () {
        () if is_round => Some(Sign { after: index + 2, plain: false, sure: true }),
        () if word == "at" => Some(Sign { after: index + 1, plain: false, sure: false }),
        () => None,
    }
}

fn dot_sign(reading: &Reading, index: usize) -> Option<Sign> {
    let token = reading.token(index)?;
    if token.is_mark(b'.') {
        return Some(Sign { after: index + 1, plain: true, sure: false });
    }
    if let Some(after) = bracketed(reading, index, "dot punct punto tecka .") {
        return Some(Sign { after, plain: false, sure: true });
    }
    (token.is_word() && cues::is_one_of(reading.plain(token), DOT)).then_some(Sign {
        after: index + 1,
        plain: false,
        sure: true,
    })
}

/// The token after one of these words in brackets.
fn bracketed(reading: &Reading, index: usize, words: &str) -> Option<usize> {
    let opens = reading.token(index)?;
    let is_open = opens.is_mark(b'(') || opens.is_mark(b'[') || opens.is_mark(b'{') || opens.is_mark(b'<');
    let inner = reading.token(index + 1).filter(|_| is_open)?;
    let closes = reading.token(index + 2)?;
    let is_close =
        closes.is_mark(b')') || closes.is_mark(b']') || closes.is_mark(b'}') || closes.is_mark(b'>');
    (is_close && cues::is_one_of(reading.plain(inner), words)).then_some(index + 3)
}

fn address(reading: &Reading, index: usize) -> Option<Found> {
    let sign = at_sign(reading, index)?;
    let (from, local) = local(reading, index, &sign)?;
    let domain = domain(reading, &sign)?;
    // "Look at gmail.com": of a plain "at" more has to be said.
    let has_letters = domain.letters && (sign.plain || local.letters);
    let is_sure = sign.sure || domain.spelled || local.compound || is_provider(reading, sign.after);
    let confidence = if sign.plain { Confidence::High } else { Confidence::Medium };
    let rule = if sign.plain { Rule::Email } else { Rule::SpelledEmail };
    (has_letters && is_sure).then(|| Found::new(from, domain.to, Kind::Email, confidence, rule))
}

fn is_provider(reading: &Reading, index: usize) -> bool {
    const PROVIDERS: &Words = &Words::new(
        "gmail yahoo hotmail outlook seznam centrum email protonmail proton icloud mail post live",
    );
    cues::is_one_of(reading.word(index), PROVIDERS)
}

struct Local {
    /// Whether it has a dot, a digit or an underscore in it.
    compound: bool,
    /// Whether it has a letter.
    letters: bool,
}

/// What stands before the sign: where it begins.
fn local(reading: &Reading, index: usize, sign: &Sign) -> Option<(usize, Local)> {
    let mut local = Local { compound: false, letters: false };
    let mut from = None;
    let mut at = index;
    // Whether the token behind is joined to the next one before it, by itself or by a word for a dot.
    let mut joins = reading.token(index)?.gap <= if sign.plain { Gap::Space } else { Gap::Line };
    for _ in 0..LONGEST {
        let Some(before) = at.checked_sub(1) else { break };
        let token = reading.token(before)?;
        if !joins {
            break;
        }
        let is_dot_word = token.is_word() && cues::is_one_of(reading.plain(token), DOT) && from.is_some();
        if is_dot_word {
            local.compound = true;
            at = before;
            joins = token.gap <= Gap::Space;
            continue;
        }
        if !is_part(token) || from.is_none() && !(token.is_word() || token.is_number() || token.is_mark(b'_'))
        {
            break;
        }
        local.compound |= !token.is_word() && from.is_some() || token.is_number();
        local.letters |= token.is_word();
        from = Some(token.from);
        at = before;
        let next_is_dot = at.checked_sub(1).is_some_and(|at| cues::is_one_of(reading.word(at), DOT));
        joins = token.gap == Gap::None || next_is_dot && token.gap == Gap::Space;
    }
    // Marks at the beginning are the sentence's.
    Some((from?, local))
}

fn is_part(token: &Token) -> bool {
    token.is_word()
        || token.is_number()
        || [b'.', b'-', b'_', b'+', b'%'].iter().any(|mark| token.is_mark(*mark))
}

struct Domain {
    /// Whether a dot of it is a word.
    spelled: bool,
    /// Whether its last name has a letter.
    letters: bool,
    to: usize,
}

/// What stands behind the sign: names with dots between them, two at least.
fn domain(reading: &Reading, sign: &Sign) -> Option<Domain> {
    let mut at = sign.after;
    let mut domain = Domain { spelled: false, letters: false, to: 0 };
    let mut names = 0;
    for _ in 0..LONGEST {
        let first = reading.token(at).filter(|token| token.is_word() || token.is_number());
        let blank = if names == 0 { Gap::Space } else { Gap::None };
        let Some(first) = first
            .filter(|token| token.gap <= blank || names > 0 && token.gap == Gap::Space && domain.spelled)
        else {
            break;
        };
        at += 1;
        let mut to = first.to;
        while let Some(token) = reading.token(at).filter(|token| token.gap == Gap::None) {
            if !(token.is_word() || token.is_number() || token.is_mark(b'-') || token.is_mark(b'_')) {
                break;
            }
            to = token.to;
            at += 1;
        }
        names += 1;
        domain.letters = first.is_word();
        domain.to = to;
        let Some(dot) = dot_sign(reading, at) else { break };
        let gap = reading.token(at).map_or(Gap::Paragraph, |token| token.gap);
        if dot.plain && gap != Gap::None || gap > Gap::Space {
            break;
        }
        domain.spelled |= !dot.plain;
        at = dot.after;
    }
    let counts = names > 1
        || names == 1 && sign.plain && is_provider(reading, sign.after)
        || names == 1 && sign.sure && !sign.plain;
    counts.then_some(domain)
}
