//! Bank accounts.

use super::cues;
use super::digits::Row;
use crate::identifiers::cues::Words;
use crate::reading::{Found, Reading};
use crate::tokens::Gap;
use crate::{Confidence, Kind, Rule};

const ACCOUNT: &Words =
    &Words::new("cont contul cuenta ucet uctu uctem account iban cu ccc card* tarjeta kart*");

/// Countries and the length of their IBANs; sorted.
#[rustfmt::skip]
const LENGTHS: [(&str, usize); 44] = [
    ("ad", 24), ("al", 28), ("at", 20), ("ba", 20), ("be", 16), ("bg", 22), ("by", 28), ("ch", 21),
    ("cy", 28), ("cz", 24), ("de", 22), ("dk", 18), ("ee", 20), ("es", 24), ("fi", 18), ("fr", 27),
    ("gb", 22), ("ge", 22), ("gi", 23), ("gr", 27), ("hr", 21), ("hu", 28), ("ie", 22), ("is", 26),
    ("it", 27), ("li", 21), ("lt", 20), ("lu", 20), ("lv", 21), ("mc", 27), ("md", 24), ("me", 22),
    ("mk", 19), ("mt", 31), ("nl", 18), ("no", 15), ("pl", 28), ("pt", 25), ("ro", 24), ("rs", 22),
    ("se", 24), ("si", 19), ("sk", 24), ("ua", 29),
];

/// Finds IBANs: two letters, two digits, and what the country has behind them.
pub(super) fn find(reading: &Reading, found: &mut Vec<Found>) {
    let mut index = 0;
    while index < reading.tokens.len() {
        match iban(reading, index) {
            Some((one, after)) => {
                found.push(one);
                index = after;
            }
            None => index += 1,
        }
    }
}

fn iban(reading: &Reading, index: usize) -> Option<(Found, usize)> {
    let country = reading.token(index).filter(|token| token.is_word() && token.len() == 2)?;
    let place = LENGTHS.binary_search_by_key(&reading.plain(country), |(code, _)| code).ok()?;
    let (_, length) = LENGTHS.get(place)?;
    let digits = reading.token(index + 1)?;
    if !digits.is_number() || digits.gap > Gap::Space || digits.len() < 2 {
        return None;
    }
    let body = body(reading, index, *length)?;
    let is_right = body.text.len() == *length && is_right(&body.text);
    let is_whole = body.text.len().abs_diff(*length) <= 2 && body.digits * 2 > body.text.len();
    let has_cue = cues::before(reading, index, ACCOUNT, 6).is_some();
    let counts = is_right
        || is_whole && (country.is_capital() || has_cue || !body.blanks)
        || has_cue && body.digits >= 10;
    let confidence = if is_right { Confidence::High } else { Confidence::Medium };
    counts.then(|| (Found::new(country.from, body.to, Kind::Iban, confidence, Rule::Iban), body.after))
}

/// What may be an IBAN.
struct Body {
    text: Vec<u8>,
    digits: usize,
    blanks: bool,
    to: usize,
    after: usize,
}

/// Letters and digits from here on, until there are as many as there should be.
fn body(reading: &Reading, index: usize, length: usize) -> Option<Body> {
    let mut body = Body { text: Vec::with_capacity(length), digits: 0, blanks: false, to: 0, after: index };
    for at in index..index + 3 * length {
        let Some(token) = reading.token(at) else { break };
        let joined = at == index || token.gap == Gap::None;
        if token.gap == Gap::Paragraph && at > index || body.text.len() >= length && !joined {
            break;
        }
        if token.is_word() || token.is_number() {
            // Within a group of letters and digits the length may be passed: one digit too many was typed.
            if body.text.len() + token.len() > length + 2 {
                break;
            }
            // A word of prose behind the last group.
            let has_digits = token.is_capital()
                && token.len() < 4
                && reading.token(at + 1).is_some_and(|next| next.is_number() && next.gap == Gap::None);
            let is_prose = token.is_word()
                && !joined
                && !has_digits
                && !(token.len() == 4 && (token.is_capital() || body.text.len() == 4));
            if is_prose && at > index {
                break;
            }
            body.text.extend(reading.plain(token).bytes());
            body.digits += if token.is_number() { token.len() } else { 0 };
            body.blanks |= !joined;
            body.to = token.to;
            body.after = at + 1;
        } else if !(token.is_mark(b'-') || token.is_mark(b'.') && token.gap == Gap::None) {
            break;
        }
    }
    (body.text.len() >= 15).then_some(body)
}

/// Whether the check digits of an IBAN are right (ISO 7064, mod 97-10).
pub(super) fn is_right(iban: &[u8]) -> bool {
    let Some((head, tail)) = iban.split_first_chunk::<4>() else { return false };
    let rest = tail.iter().chain(head).fold(0_u32, |rest, byte| match byte {
        b'0'..=b'9' => (rest * 10 + u32::from(byte - b'0')) % 97,
        _ => (rest * 100 + u32::from(byte.wrapping_sub(b'a')) + 10) % 97,
    });
    rest == 1
}

/// Accounts in a country's own form that begin with this group, and the number of the group after them.
pub(super) fn domestic(reading: &Reading, row: &Row, from: usize) -> Option<(Confidence, usize)> {
    let group = row.group_at(from)?;
    let has_cue = cues::before(reading, group.token, ACCOUNT, 6).is_some();
    czech(row, from, has_cue).or_else(|| {
        // Twenty digits of Spain, sixteen of a card.
        let spanish = row.end_of(from, 20).filter(|to| row.separated_by(from, *to, b" -.\n"));
        let card = row.end_of(from, 16).filter(|to| row.separated_by(from, *to, b" -.\n"));
        let in_fours = (from..from + 4).all(|at| row.len(at) == 4);
        match (spanish, card) {
            (Some(to), _) => Some((Confidence::Medium, to)),
            (None, Some(to)) if in_fours || to == from + 1 || has_cue => Some((Confidence::Medium, to)),
            _ => None,
        }
    })
}

/// A prefix, a number, a slash and the bank's code.
fn czech(row: &Row, from: usize, has_cue: bool) -> Option<(Confidence, usize)> {
    let has_prefix = row.sep(from + 1) == b'-' && matches!(row.len(from), 1..=6) && row.sep(from + 2) == b'/';
    let account = if has_prefix { from + 1 } else { from };
    let is_shape =
        row.sep(account + 1) == b'/' && matches!(row.len(account), 2..=10) && row.len(account + 1) == 4;
    if !is_shape || row.sep(account + 2) == b'/' {
        return None;
    }
    let is_known = is_bank_code(row.digits(account + 1, account + 2));
    let is_long = row.len(account) >= 6;
    let counts =
        is_known && (is_long || has_prefix || has_cue) || has_cue && is_long || is_long && has_prefix;
    counts.then_some((if is_known { Confidence::High } else { Confidence::Medium }, account + 2))
}

/// Whether a Czech bank has this code.
pub(super) fn is_bank_code(code: &[u8]) -> bool {
    const CODES: [&[u8; 4]; 44] = [
        b"0100", b"0300", b"0600", b"0710", b"0800", b"2010", b"2020", b"2060", b"2070", b"2100", b"2200",
        b"2220", b"2250", b"2260", b"2275", b"2600", b"2700", b"3030", b"3050", b"3060", b"3500", b"4000",
        b"4300", b"5500", b"5800", b"6000", b"6100", b"6200", b"6210", b"6300", b"6363", b"6700", b"6800",
        b"7910", b"7950", b"7960", b"7970", b"7990", b"8030", b"8040", b"8060", b"8090", b"8150", b"8250",
    ];
    CODES.binary_search_by_key(&code, |known| known.as_slice()).is_ok()
}
