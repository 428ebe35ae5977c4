//! Rows of digits: groups with blanks, dashes, dots or slashes between them.

use crate::reading::Reading;
use crate::tokens::{Gap, Token, TokenKind};

/// Groups that one row has at most; a longer one is read in parts, so that no text takes longer than its length.
const LONGEST: usize = 16;
/// Digits that one group has at most; more are no number of anybody.
const LONGEST_GROUP: usize = 26;

/// Some digits without anything between them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Group {
    /// The token with which it begins.
    pub(crate) token: usize,
    /// The token after it.
    pub(crate) after: usize,
    /// Where it begins in the folded text.
    pub(crate) from: usize,
    /// Where it ends in the folded text.
    pub(crate) to: usize,
    /// Where its digits begin among those of the row.
    pub(crate) first: usize,
    /// How many they are.
    pub(crate) len: usize,
    /// What stands between the group before and this one: a blank, `\n`, or one of `-./()`; 0 for the first.
    pub(crate) sep: u8,
}

/// A row of them.
#[derive(Debug, Default)]
pub(crate) struct Row {
    /// The groups.
    pub(crate) groups: Vec<Group>,
    /// The digits of all groups, as ASCII.
    digits: Vec<u8>,
}

impl Row {
    /// Reads the row that begins with this token into itself; returns the token after it, or nothing if no number begins there.
    pub(crate) fn read(&mut self, reading: &Reading, index: usize) -> Option<usize> {
        self.groups.clear();
        self.digits.clear();
        let mut next = self.group(reading, index, 0)?;
        while self.groups.len() < LONGEST {
            let Some((sep, begin)) = separator(reading, next) else { break };
            let Some(after) = self.group(reading, begin, sep) else { break };
            next = after;
        }
        Some(next)
    }

    /// Takes up the group that begins here. Letters that look like 0 and 1 count where digits stand on both sides.
    fn group(&mut self, reading: &Reading, index: usize, sep: u8) -> Option<usize> {
        let token = reading.token(index).filter(|token| token.is_number())?;
        let first = self.digits.len();
        let mut after = index;
        let mut to = token.to;
        while let Some(token) = reading.token(after) {
            let joined = after == index || token.gap == Gap::None;
            let like_digits = token.is_word() && is_mistyped(reading, after);
            if !joined || !(token.is_number() || like_digits) || self.digits.len() - first > LONGEST_GROUP {
                break;
            }
            self.digits.extend(reading.plain(token).bytes().map(|byte| match byte {
                b'o' => b'0',
                b'l' | b'i' => b'1',
                digit => digit,
            }));
            to = token.to;
            after += 1;
        }
        let len = self.digits.len() - first;
        self.groups.push(Group { token: index, after, from: token.from, to, first, len, sep });
        Some(after)
    }

    /// The digits of the groups from one to another, the last one not among them.
    pub(crate) fn digits(&self, from: usize, to: usize) -> &[u8] {
        let begin = self.groups.get(from).map_or(0, |group| group.first);
        let end = self.groups.get(to).map_or(self.digits.len(), |group| group.first);
        self.digits.get(begin..end).unwrap_or_default()
    }

    /// How many digits there are from a group on.
    pub(crate) fn left(&self, from: usize) -> usize {
        self.groups.get(from).map_or(0, |group| self.digits.len() - group.first)
    }

    /// The group with this number.
    pub(crate) fn group_at(&self, index: usize) -> Option<&Group> {
        self.groups.get(index)
    }

    /// How many digits a group has; 0 if there is none.
    pub(crate) fn len(&self, index: usize) -> usize {
        self.groups.get(index).map_or(0, |group| group.len)
    }

    /// What stands before a group; 0 if there is none.
    pub(crate) fn sep(&self, index: usize) -> u8 {
        self.groups.get(index).map_or(0, |group| group.sep)
    }

    /// The value of a group of at most nine digits.
    pub(crate) fn value(&self, index: usize) -> u32 {
        number(self.digits(index, index + 1))
    }

    /// The first group after `from` at whose beginning exactly so many digits have been read.
    pub(crate) fn end_of(&self, from: usize, digits: usize) -> Option<usize> {
        let mut sum = 0;
        for (index, group) in self.groups.iter().enumerate().skip(from) {
            sum += group.len;
            if sum >= digits {
                return (sum == digits).then_some(index + 1);
            }
        }
        None
    }

    /// Whether all that stands between these groups is one of these.
    pub(crate) fn separated_by(&self, from: usize, to: usize, seps: &[u8]) -> bool {
        self.groups.get(from + 1..to).unwrap_or_default().iter().all(|group| seps.contains(&group.sep))
    }

    /// How many groups from here are a day, a month and a year, or a year, a month and a day.
    pub(crate) fn date(&self, from: usize) -> Option<usize> {
        let [a, b, c] = [self.value(from), self.value(from + 1), self.value(from + 2)];
        let lens = [self.len(from), self.len(from + 1), self.len(from + 2)];
        let seps = [self.sep(from + 1), self.sep(from + 2)];
        if seps[0] != seps[1] || !matches!(seps[0], b'.' | b'/' | b'-' | b' ') {
            return None;
        }
        let is_day = |day: u32, month: u32| (1..=31).contains(&day) && (1..=12).contains(&month);
        let forward = matches!(lens, [1 | 2, 1 | 2, 2 | 4]) && (lens[2] == 2 || (1850..2200).contains(&c));
        let backward = matches!(lens, [4, 1 | 2, 1 | 2]) && (1850..2200).contains(&a);
        let fits = forward && (is_day(a, b) || (is_day(b, a) && lens[2] == 4)) || backward && is_day(c, b);
        (fits && (seps[0] != b' ' || lens[2] == 4 && lens[0] == 2 && lens[1] == 2)).then_some(3)
    }
}

/// The number that some digits are.
pub(crate) fn number(digits: &[u8]) -> u32 {
    digits
        .iter()
        .fold(0_u32, |sum, digit| sum.saturating_mul(10).saturating_add(u32::from(digit.wrapping_sub(b'0'))))
}

/// Whether a word is digits mistyped as letters.
fn is_mistyped(reading: &Reading, index: usize) -> bool {
    let word = reading.word(index);
    let next = reading.token(index + 1);
    let goes_on = next.is_some_and(|next| next.is_number() && next.gap == Gap::None);
    let is_zeros = word.len() > 1 && word.len() < 5 && word.bytes().all(|byte| byte == b'o');
    is_zeros || goes_on && word.len() < 5 && word.bytes().all(|byte| matches!(byte, b'o' | b'l' | b'i'))
}

/// What separates the next group, and the token at which that begins.
fn separator(reading: &Reading, mut index: usize) -> Option<(u8, usize)> {
    let mut sep = 0;
    for _ in 0..3 {
        let token: &Token = reading.token(index)?;
        if token.gap == Gap::Paragraph {
            return None;
        }
        match token.kind {
            TokenKind::Number => {
                let blank = if token.gap == Gap::Line { b'\n' } else { b' ' };
                return Some((if sep == 0 { blank } else { sep }, index));
            }
            TokenKind::Mark(mark @ (b'-' | b'.' | b'/' | b'(' | b')')) => {
                if sep == 0 || matches!(sep, b'(' | b')') {
                    sep = mark;
                }
                index += 1;
            }
            _ => return None,
        }
    }
    None
}

/// Calls a rule for each row of digits of the text.
pub(crate) fn each_row(reading: &Reading, mut call: impl FnMut(&Row)) {
    let mut row = Row::default();
    let mut index = 0;
    while index < reading.tokens.len() {
        match row.read(reading, index) {
            Some(after) => {
                call(&row);
                index = after.max(index + 1);
            }
            None => index += 1,
        }
    }
}
