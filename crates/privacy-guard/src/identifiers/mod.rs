//! Rules for what leads to one person: numbers, addresses, accounts, dates of birth.

use crate::reading::{Found, Reading};
use crate::{Confidence, Kind, Rule};
use digits::{Row, each_row};

mod accounts;
mod addresses;
pub(crate) mod birth;
pub(crate) mod cues;
pub(crate) mod digits;
pub(crate) mod documents;
mod feasts;
mod handles;
mod mail;
mod national;
mod phones;
mod plates;
mod spelled;

pub(crate) use addresses::{may_begin_house, may_begin_street};
pub(crate) use handles::may_begin as may_begin_link;
pub(crate) use mail::may_be_at;

/// Digits of the shortest number that a rule for rows of digits finds; most rows of a text have fewer.
const FEWEST: usize = 6;

/// All of them, one after the other.
pub(crate) fn find(reading: &Reading, found: &mut Vec<Found>) {
    each_row(reading, |row| {
        if row.left(0) < FEWEST {
            return;
        }
        national::find_lettered(reading, row, found);
        find_in_row(reading, row, found);
    });
    accounts::find(reading, found);
    documents::find(reading, found);
    plates::find(reading, found);
    mail::find(reading, found);
    handles::find(reading, found);
    spelled::find(reading, found);
    feasts::find(reading, found);
    addresses::find(reading, found);
}

/// What the groups of a row of digits are, from the first to the last; what is one number is no part of another.
fn find_in_row(reading: &Reading, row: &Row, found: &mut Vec<Found>) {
    let mut from = 0;
    while let Some(group) = row.group_at(from).filter(|_| row.left(from) >= FEWEST) {
        if let Some(to) = phones::helpline(reading, row, from) {
            from = to;
            continue;
        }
        let read = None
            .or_else(|| {
                documents::case(reading, row, from)
                    .map(|to| (Kind::DocumentId, Rule::CaseNumber, Confidence::High, to))
            })
            .or_else(|| {
                national::read(reading, row, from).map(|(rule, sure, to)| (Kind::NationalId, rule, sure, to))
            })
            .or_else(|| {
                accounts::domestic(reading, row, from)
                    .map(|(sure, to)| (Kind::Iban, Rule::BankAccount, sure, to))
            })
            .or_else(|| {
                phones::read(reading, row, from).map(|(kind, sure, to)| (kind, Rule::Phone, sure, to))
            })
            .or_else(|| {
                documents::long_number(row, from)
                    .map(|to| (Kind::DocumentId, Rule::LongNumber, Confidence::Low, to))
            });
        if let Some((kind, rule, confidence, to)) = read {
            let end = row.group_at(to - 1).map_or(group.to, |last| last.to);
            found.push(Found::new(begin(reading, group.token, kind), end, kind, confidence, rule));
            from = to;
        } else {
            from += row.date(from).unwrap_or(1);
        }
    }
}

/// Where a number begins: a plus and a bracket before a telephone number are part of it.
fn begin(reading: &Reading, index: usize, kind: Kind) -> usize {
    let own = reading.token(index).map_or(0, |token| token.from);
    if kind != Kind::Phone {
        return own;
    }
    let mark = |at: usize, mark: u8| reading.token(at).filter(|token| token.is_mark(mark));
    let Some(before) = index.checked_sub(1) else { return own };
    if let Some(plus) = mark(before, b'+') {
        return plus.from;
    }
    match (mark(before, b'('), before.checked_sub(1).and_then(|at| mark(at, b'+'))) {
        (Some(_), Some(plus)) => plus.from,
        _ => own,
    }
}
