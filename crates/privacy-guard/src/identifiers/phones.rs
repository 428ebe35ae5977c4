//! Telephone numbers. Public helplines are known and left alone, and so are numbers that are free to call: nobody lives behind one.

use super::cues;
use super::digits::Row;
use crate::identifiers::cues::Words;
use crate::reading::Reading;
use crate::tokens::{Gap, TokenKind};
use crate::{Confidence, Kind};

/// Numbers of helplines, without country and blanks (domain facts, 1c).
const HELPLINES: [&[u8]; 30] = [
    b"112",
    b"116000",
    b"116006",
    b"116111",
    b"116117",
    b"116123",
    b"119",
    b"222717171",
    b"016",
    b"0757749845",
    b"757749845",
    b"900105090",
    b"017",
    b"024",
    b"101",
    b"116016",
    b"1800250025",
    b"1800666666",
    b"241484149",
    b"257317110",
    b"600505152",
    b"606021021",
    b"607542515",
    b"608902410",
    b"609589479",
    b"679654088",
    b"737234078",
    b"777715215",
    b"778906111",
    b"0213133100",
];
/// Beginnings of numbers that cost nothing, at home: in Romania and the United Kingdom, Czechia, Spain.
const FREE: [&[u8]; 4] = [b"0800", b"0808", b"800", b"900"];
/// The same behind a country's code.
const FREE_ABROAD: [&[u8]; 6] = [b"40800", b"44800", b"44808", b"420800", b"34800", b"34900"];
/// Country codes with the digits that follow them; longer codes first.
#[rustfmt::skip]
const COUNTRIES: [(&[u8], usize); 24] = [
    (b"420", 9), (b"421", 9), (b"373", 8), (b"380", 9), (b"359", 9), (b"351", 9), (b"212", 9), (b"213", 9),
    (b"234", 10), (b"381", 9), (b"40", 9), (b"34", 9), (b"44", 10), (b"36", 9), (b"39", 10), (b"49", 11),
    (b"33", 9), (b"48", 9), (b"84", 9), (b"57", 10), (b"30", 10), (b"32", 9), (b"31", 9), (b"1", 10),
];
const MONEY: &Words =
    &Words::new("lei ron kc czk eur euro euros eura pesetas korun usd gbp pounds dolari dolares");
const BETWEEN: &[u8] = b" \n-.()";

/// A number that begins with this group: how sure that is, and the number of the group after it.
pub(super) fn read(reading: &Reading, row: &Row, from: usize) -> Option<(Kind, Confidence, usize)> {
    if row.date(from).is_some() {
        return None;
    }
    any(reading, row, from).map(|(confidence, to)| (Kind::Phone, confidence, to))
}

/// The group after a public helpline that begins with this one; it is no other number either.
pub(super) fn helpline(reading: &Reading, row: &Row, from: usize) -> Option<usize> {
    // "900820/613" is a birth number.
    if row.len(from) == 6 && row.sep(from + 1) == b'/' {
        return None;
    }
    let six = row.end_of(from, 6).filter(|to| row.groups.len() == *to && is_helpline(row.digits(from, *to)));
    // A free number in one piece needs no cue.
    let whole = (row.len(from) == 10 && is_helpline(row.digits(from, from + 1))).then_some(from + 1);
    six.or(whole)
        .or_else(|| any(reading, row, from).map(|(_, to)| to).filter(|to| is_helpline(row.digits(from, *to))))
}

/// A number that begins with this group, a helpline's or not.
fn any(reading: &Reading, row: &Row, from: usize) -> Option<(Confidence, usize)> {
    let group = row.group_at(from)?;
    let plus = has_plus(reading, group.token);
    let joined = reading.token(group.token).is_some_and(|token| token.gap == Gap::None)
        && reading
            .before(group.token)
            .is_some_and(|token| token.is_word() || token.is_mark(b'_') || token.is_mark(b'@'));
    if joined {
        return None;
    }
    let (confidence, to) = if plus {
        (Confidence::High, international(row, from, 0)?)
    } else if row.digits(from, from + 1).starts_with(b"00")
        && row.digits(from, row.groups.len()).get(2).is_some_and(|digit| *digit != b'0')
    {
        (Confidence::High, international(row, from, 2)?)
    } else {
        national(reading, row, from)?
    };
    row.separated_by(from, to, b" \n-.()/").then_some((confidence, to))
}

/// Whether this is a number that everybody may call.
fn is_helpline(digits: &[u8]) -> bool {
    let bare = digits.strip_prefix(b"00").unwrap_or(digits);
    let inland =
        COUNTRIES.iter().find_map(|(code, len)| bare.strip_prefix(*code).filter(|rest| rest.len() == *len));
    let is_free = matches!(digits.len(), 9..=11) && FREE.iter().any(|free| digits.starts_with(free))
        || matches!(bare.len(), 11 | 12) && FREE_ABROAD.iter().any(|free| bare.starts_with(free));
    is_free || HELPLINES.contains(&digits) || inland.is_some_and(|inland| HELPLINES.contains(&inland))
}

fn has_plus(reading: &Reading, index: usize) -> bool {
    let mut at = index;
    for _ in 0..2 {
        let Some(before) = at.checked_sub(1) else { return false };
        match reading.token(before).map(|token| token.kind) {
            Some(TokenKind::Mark(b'+')) => return true,
            Some(TokenKind::Mark(b'(')) => at = before,
            _ => return false,
        }
    }
    false
}

/// The group after a number with its country's code, which stands behind so many digits.
fn international(row: &Row, from: usize, skip: usize) -> Option<usize> {
    let all = row.digits(from, row.groups.len()).get(skip..)?;
    let known = COUNTRIES.iter().find(|(code, _)| all.starts_with(code));
    let expected = known.map(|(code, len)| skip + code.len() + len);
    if let Some(expected) = expected {
        // With the inland zero in brackets it is one more.
        if let Some(to) = row.end_of(from, expected).or_else(|| row.end_of(from, expected + 1)) {
            return Some(to);
        }
    }
    // A digit too few or too many, or a country that is not known: all groups that can belong to it.
    let mut sum = 0;
    let mut to = from;
    for at in from..row.groups.len() {
        sum += row.len(at);
        if sum > expected.unwrap_or(15 + skip) + 3 || at > from && !BETWEEN.contains(&row.sep(at)) {
            break;
        }
        to = at + 1;
    }
    (row.digits(from, to).len() >= 7 + skip).then_some(to)
}

/// A number without its country's code.
fn national(reading: &Reading, row: &Row, from: usize) -> Option<(Confidence, usize)> {
    let group = row.group_at(from)?;
    let has_cue = cues::before(reading, group.token, cues::PHONE, 6).is_some();
    let first = row.digits(from, row.groups.len());
    let lens: &[usize] = match first {
        [b'0', b'1' | b'2' | b'3' | b'7', ..] => &[10, 11, 9],
        [b'2'..=b'9', ..] => &[9],
        _ => &[],
    };
    let end = lens.iter().filter_map(|len| row.end_of(from, *len)).find(|to| is_phone_like(row, from, *to));
    if let Some(to) = end.filter(|to| !is_amount(reading, row, *to)) {
        return Some((if has_cue { Confidence::High } else { Confidence::Medium }, to));
    }
    if !has_cue || first.starts_with(b"116") && row.end_of(from, 6).is_some() {
        return None;
    }
    // Said to be a number: a digit too few or too many is a slip.
    let to = (from + 1..=row.groups.len()).rev().find(|to| {
        let len = row.digits(from, *to).len();
        matches!(len, 7..=13)
            && row.separated_by(from, *to, BETWEEN)
            && row.date(from).is_none()
            && is_phone_like(row, from, *to)
    })?;
    (!is_amount(reading, row, to)).then_some((Confidence::Medium, to))
}

/// Whether the groups are as people write telephone numbers: of two to four digits, or all of one, or everything in one or two.
fn is_phone_like(row: &Row, from: usize, to: usize) -> bool {
    let groups = row.groups.get(from..to).unwrap_or_default();
    let rest = groups.get(1..).unwrap_or_default();
    let slash_ahead = groups.get(1).is_some_and(|group| {
        group.sep == b'/' && group.first - groups.first().map_or(0, |one| one.first) >= 3
    });
    let fits_marks = rest.iter().skip(usize::from(slash_ahead)).all(|group| BETWEEN.contains(&group.sep));
    let fits_sizes = groups.len() < 3
        || groups.iter().all(|group| matches!(group.len, 2..=4))
        || groups.iter().all(|group| group.len <= 2)
        || rest.iter().all(|group| matches!(group.len, 2..=4))
            && groups.first().is_some_and(|group| group.len <= 5);
    fits_marks && fits_sizes && row.date(from).is_none()
}

fn is_amount(reading: &Reading, row: &Row, to: usize) -> bool {
    row.group_at(to - 1).is_some_and(|last| is_money(reading, last.after))
}

/// Whether what begins with this token makes the number before it an amount of money.
pub(super) fn is_money(reading: &Reading, after: usize) -> bool {
    let next = reading.token(after).filter(|token| token.gap <= Gap::Space);
    next.is_some_and(|token| {
        cues::is_one_of(reading.plain(token), MONEY) || matches!(reading.typed(token), "€" | "$" | "£")
    })
}
