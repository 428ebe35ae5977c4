//! What stands between the braces: which form it is, choices, true or false, texts to type. Pairs and numbers have files of their own.

use super::comment::{GAPS, ORDERING, Token};
use super::read::{MOST_ERRORS, error};
use super::units::{Piece, begins, cut, find, find_signs, from, is_blank, marked, text, trim};
use super::weight::{feedback, formatted, weight};
use shared::learning::{
    ChoiceAnswer, Formatted, GiftError, GiftErrorCode, QuestionForm, TextAnswer, TextFormat, Weight,
};

/// What stands between the braces, without what is told however one answers.
pub(super) struct Answers<'a> {
    /// From the opening brace on.
    pub open: Piece<'a>,
    /// The answers.
    pub inside: Piece<'a>,
    /// The question's format, which is theirs unless they say another.
    pub format: TextFormat,
    /// What the question's comments say.
    pub tokens: &'a [Token],
    /// Whether the question's text goes on after them.
    pub is_inline: bool,
}

/// A form, and where each of its answers begins.
pub(super) struct Form<'a> {
    /// The form.
    pub form: QuestionForm,
    /// Where its first, second … answer begins.
    pub places: Vec<Piece<'a>>,
}

/// What was read, or all that is wrong with it.
pub(super) type Read<T> = Result<T, Vec<GiftError>>;

/// Everything that was read, or what is wrong.
pub(super) fn all<T>(read: impl Iterator<Item = Result<T, GiftError>>) -> Read<Vec<T>> {
    let (mut right, mut wrong) = (Vec::new(), Vec::new());
    for one in read {
        match one {
            Ok(one) => right.push(one),
            Err(error) if wrong.len() < MOST_ERRORS => wrong.push(error),
            Err(_) => {}
        }
    }
    if wrong.is_empty() { Ok(right) } else { Err(wrong) }
}

impl<'a> Answers<'a> {
    /// The form of the question and its answers. Whether a gap may stand for the answers depends on the text.
    pub(super) fn form(&self, gap_fits: bool) -> Read<Form<'a>> {
        if let Some(right) = self.truth() {
            return Ok(Form { form: self.true_or_false(right), places: Vec::new() });
        }
        if self.inside.is_empty() {
            return Ok(Form { form: QuestionForm::Essay { guidance: self.guidance() }, places: Vec::new() });
        }
        if begins(self.inside, "#") {
            return self.numerical();
        }
        if find(self.inside, '~').is_some() {
            return self.choices();
        }
        let places = self.places(&['='])?;
        if self.is(ORDERING) {
            return self.ordering(places);
        }
        let has_arrow = find_signs(self.inside, "->").is_some();
        match (has_arrow, self.is(GAPS)) {
            (true, true) => self.gaps(places),
            (true, false) => self.matching(places),
            (false, is_gap) => self.texts(places, is_gap, gap_fits),
        }
    }

    /// Whether the question has this tag of the program's own.
    fn is(&self, form: &str) -> bool {
        self.tokens.iter().any(|token| token.is_form(form))
    }

    fn guidance(&self) -> Option<Formatted> {
        self.tokens.iter().find_map(|token| match token {
            Token::Guidance(text) => Some(text.clone()),
            _ => None,
        })
    }

    /// Where the answers begin that these signs mark.
    fn places(&self, signs: &[char]) -> Read<Vec<Piece<'a>>> {
        let (head, places) = marked(self.inside, signs);
        if is_blank(head) { Ok(places) } else { Err(vec![error(GiftErrorCode::NoMark, trim(head))]) }
    }

    fn truth(&self) -> Option<bool> {
        let word = text(cut(self.inside, '#').0);
        let is =
            |long: &str, short: &str| word.eq_ignore_ascii_case(long) || word.eq_ignore_ascii_case(short);
        if is("TRUE", "T") { Some(true) } else { is("FALSE", "F").then_some(false) }
    }

    fn true_or_false(&self, right: bool) -> QuestionForm {
        let told = cut(self.inside, '#').1.unwrap_or_default();
        let (wrongly, rightly) = cut(told, '#');
        QuestionForm::TrueFalse {
            right,
            feedback_right: feedback(rightly, self.format),
            feedback_wrong: feedback(Some(wrongly), self.format),
        }
    }

    /// One may be chosen if one is marked as the right one, otherwise several.
    fn choices(&self) -> Read<Form<'a>> {
        let places = self.places(&['~', '='])?;
        let answers = all(places.iter().map(|place| self.choice(place)))?;
        let form = if find(self.inside, '=').is_some() {
            QuestionForm::SingleChoice { answers }
        } else {
            QuestionForm::MultipleChoice { answers }
        };
        Ok(Form { form, places })
    }

    fn choice(&self, place: Piece<'_>) -> Result<ChoiceAnswer, GiftError> {
        let otherwise = if begins(place, "=") { Weight::FULL } else { Weight::NONE };
        let (weight, rest) = weighed(place)?;
        let (words, told) = cut(rest, '#');
        let text = formatted(words, self.format);
        if text.text.is_empty() {
            return Err(error(GiftErrorCode::EmptyAnswer, place));
        }
        Ok(ChoiceAnswer { text, weight: weight.unwrap_or(otherwise), feedback: feedback(told, self.format) })
    }

    /// Texts to type: a short answer, or a gap.
    fn texts(&self, places: Vec<Piece<'a>>, is_gap: bool, gap_fits: bool) -> Read<Form<'a>> {
        let answers = all(places.iter().map(|place| self.typed(place)))?;
        let plain = answers.iter().all(|answer| answer.weight == Weight::FULL && answer.feedback.is_none());
        let form = if is_gap || (self.is_inline && plain && gap_fits) {
            QuestionForm::GapText { gaps: vec![answers.into_iter().map(|answer| answer.text).collect()] }
        } else {
            QuestionForm::ShortAnswer { answers }
        };
        Ok(Form { form, places })
    }

    fn typed(&self, place: Piece<'_>) -> Result<TextAnswer, GiftError> {
        let (weight, rest) = weighed(place)?;
        let (words, told) = cut(rest, '#');
        let text = formatted(words, self.format).text;
        if text.is_empty() {
            return Err(error(GiftErrorCode::EmptyAnswer, place));
        }
        Ok(TextAnswer { text, weight: weight.unwrap_or(Weight::FULL), feedback: feedback(told, self.format) })
    }
}

/// The weight of an answer, if it says one, and what follows.
pub(super) fn weighed(place: Piece<'_>) -> Result<(Option<Weight>, Piece<'_>), GiftError> {
    let answer = from(place, 1);
    weight(answer).map_err(|()| error(GiftErrorCode::Weight, trim(answer)))
}
