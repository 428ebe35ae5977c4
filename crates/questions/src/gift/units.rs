//! The characters of a question, each with its place and whether a backslash stood before it; and slices of them.

/// A character of the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unit {
    /// The character that it stands for.
    pub c: char,
    /// Whether it was escaped, so that it means nothing but itself.
    pub escaped: bool,
    /// Its line; the first is 1.
    pub line: u32,
    /// Its place in the line; the first is 1.
    pub column: u32,
}

impl Unit {
    /// Whether it is this sign, with its meaning.
    pub fn is(&self, sign: char) -> bool {
        !self.escaped && self.c == sign
    }
}

/// Some characters in a row.
pub(super) type Piece<'a> = &'a [Unit];

/// The same without blanks before it.
pub(super) fn trim_start(piece: Piece<'_>) -> Piece<'_> {
    let start = piece.iter().position(is_word).unwrap_or(piece.len());
    from(piece, start)
}

/// The same without blanks at its ends.
pub(super) fn trim(piece: Piece<'_>) -> Piece<'_> {
    let end = piece.iter().rposition(is_word).map_or(0, |last| last + 1);
    trim_start(before(piece, end))
}

fn is_word(unit: &Unit) -> bool {
    !unit.c.is_whitespace()
}

/// Whether nothing but blanks stand there.
pub(super) fn is_blank(piece: Piece<'_>) -> bool {
    !piece.iter().any(is_word)
}

/// Its text, without blanks at the ends.
pub(super) fn text(piece: Piece<'_>) -> String {
    raw(trim(piece))
}

/// Its text as it stands.
pub(super) fn raw(piece: Piece<'_>) -> String {
    piece.iter().map(|unit| unit.c).collect()
}

/// Where the sign first stands.
pub(super) fn find(piece: Piece<'_>, sign: char) -> Option<usize> {
    piece.iter().position(|unit| unit.is(sign))
}

/// Whether it begins with these signs.
pub(super) fn begins(piece: Piece<'_>, signs: &str) -> bool {
    let mut units = piece.iter();
    signs.chars().all(|sign| units.next().is_some_and(|unit| unit.is(sign)))
}

/// Where these signs first stand in a row.
pub(super) fn find_signs(piece: Piece<'_>, signs: &str) -> Option<usize> {
    piece.windows(signs.len()).position(|window| begins(window, signs))
}

/// Where these signs last stand in a row.
pub(super) fn find_last_signs(piece: Piece<'_>, signs: &str) -> Option<usize> {
    piece.windows(signs.len()).rposition(|window| begins(window, signs))
}

/// What stands before a place.
pub(super) fn before(piece: Piece<'_>, place: usize) -> Piece<'_> {
    piece.get(..place).unwrap_or(piece)
}

/// What stands from a place on.
pub(super) fn from(piece: Piece<'_>, place: usize) -> Piece<'_> {
    piece.get(place..).unwrap_or_default()
}

/// What stands before the sign and what stands after it, if it has the sign.
pub(super) fn cut(piece: Piece<'_>, sign: char) -> (Piece<'_>, Option<Piece<'_>>) {
    match find(piece, sign) {
        Some(place) => (before(piece, place), Some(from(piece, place + 1))),
        None => (piece, None),
    }
}

/// What stands before the first of these signs; and from each of them on to the next, the sign included.
pub(super) fn marked<'a>(piece: Piece<'a>, signs: &[char]) -> (Piece<'a>, Vec<Piece<'a>>) {
    let is_sign = |unit: &Unit| signs.iter().any(|sign| unit.is(*sign));
    let first = piece.iter().position(is_sign).unwrap_or(piece.len());
    let (head, mut rest) = (before(piece, first), from(piece, first));
    let mut all = Vec::new();
    while !rest.is_empty() {
        let end = rest.iter().skip(1).position(is_sign).map_or(rest.len(), |next| next + 1);
        all.push(before(rest, end));
        rest = from(rest, end);
    }
    (head, all)
}
