//! Numbers: `{#3:2}`, `{#1..5}`, and several of them with weights.

use super::answers::{Answers, Form, Read, all, weighed};
use super::read::error;
use super::units::{Piece, begins, cut, find_signs, from, is_blank, marked, text, trim};
use super::weight::{feedback, weight};
use shared::learning::{Accepted, GiftError, GiftErrorCode, NumberAnswer, QuestionForm, Weight};

impl<'a> Answers<'a> {
    /// What follows the `#`: a number without a mark, or several with theirs; `~` marks what is told about all others.
    pub(super) fn numerical(&self) -> Read<Form<'a>> {
        let (head, mut places) = marked(from(self.inside, 1), &['=', '~']);
        let unmarked = Some(trim(head)).filter(|head| !head.is_empty());
        let first = unmarked.map(|head| {
            let (weight, rest) = weight(head).map_err(|()| error(GiftErrorCode::Weight, head))?;
            self.number(head, rest, weight.unwrap_or(Weight::FULL))
        });
        let answers = all(first.into_iter().chain(places.iter().map(|place| self.marked_number(place))))?;
        if let Some(head) = unmarked {
            places.insert(0, head);
        }
        Ok(Form { form: QuestionForm::Numerical { answers }, places })
    }

    fn marked_number(&self, place: Piece<'_>) -> Result<NumberAnswer, GiftError> {
        if begins(place, "=") {
            let (weight, rest) = weighed(place)?;
            return self.number(place, rest, weight.unwrap_or(Weight::FULL));
        }
        let (number, told) = cut(from(place, 1), '#');
        if !is_blank(number) && text(number) != "*" {
            return Err(error(GiftErrorCode::NotANumber, trim(number)));
        }
        let feedback = feedback(told, self.format);
        Ok(NumberAnswer { accepted: Accepted::Any, weight: Weight::NONE, feedback })
    }

    fn number(&self, place: Piece<'_>, rest: Piece<'_>, weight: Weight) -> Result<NumberAnswer, GiftError> {
        let (number, told) = cut(rest, '#');
        if is_blank(number) {
            return Err(error(GiftErrorCode::EmptyAnswer, place));
        }
        let accepted = accepted(trim(number))?;
        if !accepted.is_sound() {
            return Err(error(GiftErrorCode::EmptyRange, trim(number)));
        }
        Ok(NumberAnswer { accepted, weight, feedback: feedback(told, self.format) })
    }
}

fn accepted(number: Piece<'_>) -> Result<Accepted, GiftError> {
    if text(number) == "*" {
        return Ok(Accepted::Any);
    }
    if let Some(dots) = find_signs(number, "..") {
        let (least, greatest) = (number.get(..dots).unwrap_or_default(), from(number, dots + 2));
        return Ok(Accepted::Between { least: float(number, least)?, greatest: float(number, greatest)? });
    }
    let (value, tolerance) = cut(number, ':');
    let tolerance = tolerance.map_or(Ok(0.0), |tolerance| float(number, tolerance))?;
    Ok(Accepted::Near { value: float(number, value)?, tolerance })
}

/// Digits, a sign, a point, an exponent; what else Rust reads (`inf`, `nan`) is no number here.
fn float(all: Piece<'_>, piece: Piece<'_>) -> Result<f64, GiftError> {
    let piece = trim(piece);
    let number = text(piece);
    let plain = number.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | 'e' | 'E'));
    let value = number.parse().ok().filter(|value: &f64| plain && value.is_finite());
    let place = if piece.is_empty() { all } else { piece };
    value.ok_or_else(|| error(GiftErrorCode::NotANumber, place))
}
