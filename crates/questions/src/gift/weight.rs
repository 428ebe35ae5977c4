//! Weights such as `%33.33333%`, and formats such as `[html]`.

use super::units::{Piece, before, from, raw, text, trim, trim_start};
use shared::learning::{Formatted, TextFormat, Weight};

/// Units of a weight in one per cent.
const PER_CENT: i32 = 100_000;
/// Most characters of a weight between its signs; no weight has more.
const LONGEST: usize = 20;

/// The weight that an answer begins with, and what follows; an error if it is none. A text may begin with `%`, unless a number follows.
pub(super) fn weight(answer: Piece<'_>) -> Result<(Option<Weight>, Piece<'_>), ()> {
    let answer = trim(answer);
    let Some((_, rest)) = answer.split_first().filter(|(first, _)| first.is('%')) else {
        return Ok((None, answer));
    };
    let digit = rest.iter().find(|unit| !unit.is('-')).is_some_and(|unit| unit.c.is_ascii_digit());
    if !digit {
        return Ok((None, answer));
    }
    let end = rest.iter().take(LONGEST).position(|unit| unit.is('%')).ok_or(())?;
    let weight = parse(&raw(before(rest, end))).ok_or(())?;
    Ok((Some(weight), from(rest, end + 1)))
}

/// Reads `33.33333`; what follows the fifth decimal is nothing.
fn parse(number: &str) -> Option<Weight> {
    let (digits, sign) = number.strip_prefix('-').map_or((number, 1), |digits| (digits, -1));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    if !(whole.chars().chain(part.chars()).all(|c| c.is_ascii_digit())) {
        return None;
    }
    let part: String = part.chars().chain("00000".chars()).take(5).collect();
    let value = whole.parse::<i32>().ok()?.checked_mul(PER_CENT)?.checked_add(part.parse().ok()?)?;
    (value <= Weight::FULL.0).then_some(Weight(value * sign))
}

/// Writes `%33.33333%`.
pub(super) fn write(weight: Weight) -> String {
    let sign = if weight.0 < 0 { "-" } else { "" };
    let value = weight.0.unsigned_abs();
    let per_cent = PER_CENT.unsigned_abs();
    let number = format!("{}.{:05}", value / per_cent, value % per_cent);
    format!("%{sign}{}%", number.trim_end_matches('0').trim_end_matches('.'))
}

/// The format with this name.
pub(super) fn format_named(name: &str) -> Option<TextFormat> {
    name.parse().ok()
}

/// The format that a text begins with, else this one; and the text without blanks before it.
pub(super) fn format(piece: Piece<'_>, otherwise: TextFormat) -> (TextFormat, Piece<'_>) {
    let piece = trim_start(piece);
    let longest = "[markdown]".len();
    let named = piece.first().filter(|first| first.is('[')).and_then(|_| {
        let end = piece.iter().take(longest).position(|unit| unit.is(']'))?;
        let name = raw(before(from(piece, 1), end - 1));
        Some((format_named(&name)?, trim_start(from(piece, end + 1))))
    });
    named.unwrap_or((otherwise, piece))
}

/// A text with its format.
pub(super) fn formatted(piece: Piece<'_>, otherwise: TextFormat) -> Formatted {
    let (format, piece) = format(piece, otherwise);
    Formatted { format, text: text(piece) }
}

/// A text that may be missing or empty.
pub(super) fn feedback(piece: Option<Piece<'_>>, otherwise: TextFormat) -> Option<Formatted> {
    piece.map(|piece| formatted(piece, otherwise)).filter(|feedback| !feedback.text.is_empty())
}
