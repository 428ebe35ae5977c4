//! What can be wrong with a question, and how a question is tidied.
//!
//! A question that passes can be asked, marked, and written as GIFT and read again without a loss. GIFT cannot say everything: a text
//! that begins or ends with blanks, a control character, an arrow `->` in what is typed or ordered or matched (its partner may have
//! one), a description's feedback. [`Question::tidied`] removes what nobody misses; the rest is refused here.

use super::question::{ChoiceAnswer, Pair, Question, QuestionForm, Weight};
use super::text::Formatted;
use crate::core::code::code_enum;
use crate::core::problem::{FieldCode, FieldError};
use crate::core::{Check, Validate};
use serde::{Deserialize, Serialize};

/// Most characters of a question's name.
pub const MAX_NAME: usize = 255;
/// Most characters of a question's text.
pub const MAX_TEXT: usize = 20_000;
/// Most characters of an answer to choose, a prompt, a partner, a feedback.
pub const MAX_PART: usize = 4_000;
/// Most characters of a text to type.
pub const MAX_WORD: usize = 255;
/// Most characters of a tag.
pub const MAX_TAG: usize = 50;
/// Most answers, pairs, items or gaps; most texts that count in a gap.
pub const MAX_ANSWERS: usize = 50;
/// Most tags.
pub const MAX_TAGS: usize = 20;
/// How tags begin that the program itself writes into files.
pub const RESERVED_TAG: &str = "waymark-";
/// What rounding may take away where weights are added: 14.28571 % seven times is 99.99997 %.
pub const ROUNDING: i32 = 100;

code_enum! {
    /// What is wrong with a part of a question.
    QuestionFlaw {
        /// Nothing stands there.
        Empty = "empty",
        /// Blanks at its ends, a control character, or a line break where one line is meant.
        Untidy = "untidy",
        /// Too many characters.
        TooLong = "too_long",
        /// Too many of them.
        TooMany = "too_many",
        /// Too few of them.
        TooFew = "too_few",
        /// An arrow `->`, which files of questions give another meaning here.
        Arrow = "arrow",
        /// Not from -100 to 100 %; of what is typed not from 0 to 100 %.
        WeightRange = "weight_range",
        /// No answer is worth 100 %.
        NothingRight = "nothing_right",
        /// The answers to choose are together worth less than 100 %.
        WeightsBelowFull = "weights_below_full",
        /// No number, a tolerance below zero, or a range whose end comes before its start.
        Number = "number",
        /// The gaps `[[1]]`, `[[2]]` … do not each stand once in the text, or others do.
        Gaps = "gaps",
        /// The same a second time.
        Repeated = "repeated",
        /// A tag with `<`, `>`, a backtick or a backslash, or one that begins with `waymark-`.
        Tag = "tag",
        /// A description's feedback: nobody answers.
        OutOfPlace = "out_of_place",
    }
}

/// Something that is wrong with a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct QuestionProblem {
    /// Where, as a JSON path with dots: `form.answers.3.feedback`.
    pub field: String,
    /// What.
    pub flaw: QuestionFlaw,
}

impl Question {
    /// Everything that is wrong with it; nothing if it can be asked, marked and exported.
    pub fn problems(&self) -> Vec<QuestionProblem> {
        let mut found = Found::default();
        found.line("name", &self.name, MAX_NAME);
        found.text("text", &self.text.text, MAX_TEXT);
        found.feedback("feedback", self.feedback.as_ref());
        found.tags(&self.tags);
        found.form(self);
        if self.form == QuestionForm::Description && self.feedback.is_some() {
            found.add("feedback", QuestionFlaw::OutOfPlace);
        }
        found.problems
    }
}

impl Validate for Question {
    fn validate(&self) -> Vec<FieldError> {
        let add = |check: Check, problem: QuestionProblem| check.wrong(&problem.field, problem.flaw.into());
        self.problems().into_iter().fold(Check::new(), add).finish()
    }
}

impl From<QuestionFlaw> for FieldCode {
    fn from(flaw: QuestionFlaw) -> Self {
        match flaw {
            QuestionFlaw::Empty | QuestionFlaw::TooFew => Self::Required,
            QuestionFlaw::TooLong => Self::TooLong,
            QuestionFlaw::TooMany => Self::TooMany,
            QuestionFlaw::NothingRight | QuestionFlaw::WeightsBelowFull => Self::TooSmall,
            QuestionFlaw::Repeated | QuestionFlaw::Gaps => Self::Mismatch,
            QuestionFlaw::OutOfPlace => Self::NotAvailable,
            QuestionFlaw::Untidy
            | QuestionFlaw::Arrow
            | QuestionFlaw::WeightRange
            | QuestionFlaw::Number
            | QuestionFlaw::Tag => Self::Malformed,
        }
    }
}

/// Line breaks and tabs may stand in a text, other control characters not.
pub(super) fn is_unfit(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\t')
}

/// Collects what is wrong, place by place.
#[derive(Default)]
struct Found {
    problems: Vec<QuestionProblem>,
}

impl Found {
    fn add(&mut self, field: &str, flaw: QuestionFlaw) {
        self.problems.push(QuestionProblem { field: field.to_owned(), flaw });
    }

    fn require(&mut self, field: &str, holds: bool, flaw: QuestionFlaw) {
        if !holds {
            self.add(field, flaw);
        }
    }

    /// A text that may be empty.
    fn optional(&mut self, field: &str, text: &str, most: usize) {
        self.require(
            field,
            text.trim().len() == text.len() && !text.contains(is_unfit),
            QuestionFlaw::Untidy,
        );
        self.require(field, text.chars().nth(most).is_none(), QuestionFlaw::TooLong);
    }

    fn text(&mut self, field: &str, text: &str, most: usize) {
        self.require(field, !text.trim().is_empty(), QuestionFlaw::Empty);
        self.optional(field, text, most);
    }

    fn line(&mut self, field: &str, text: &str, most: usize) {
        self.require(field, !text.contains('\n'), QuestionFlaw::Untidy);
        self.optional(field, text, most);
    }

    /// A text that a learner types.
    fn word(&mut self, field: &str, text: &str) {
        self.text(field, text, MAX_WORD);
        self.without_arrow(field, text);
    }

    fn without_arrow(&mut self, field: &str, text: &str) {
        self.require(field, !text.contains("->"), QuestionFlaw::Arrow);
    }

    fn feedback(&mut self, field: &str, feedback: Option<&Formatted>) {
        if let Some(formatted) = feedback {
            self.text(field, &formatted.text, MAX_PART);
        }
    }

    fn number_of(&mut self, field: &str, number: usize, least: usize, most: usize) {
        self.require(field, number >= least, QuestionFlaw::TooFew);
        self.require(field, number <= most, QuestionFlaw::TooMany);
    }

    fn tags(&mut self, tags: &[String]) {
        self.number_of("tags", tags.len(), 0, MAX_TAGS);
        for (place, tag) in tags.iter().enumerate().take(MAX_TAGS) {
            let field = format!("tags.{place}");
            self.text(&field, tag, MAX_TAG);
            let fits = !tag.contains(['<', '>', '`', '\\', '\n', '\t']) && !tag.starts_with(RESERVED_TAG);
            self.require(&field, fits, QuestionFlaw::Tag);
            self.require(&field, !tags.iter().take(place).any(|other| other == tag), QuestionFlaw::Repeated);
        }
    }

    fn form(&mut self, question: &Question) {
        match &question.form {
            QuestionForm::SingleChoice { answers } => {
                self.choices(answers);
                self.right("form.answers", answers.iter().map(|answer| answer.weight));
            }
            QuestionForm::MultipleChoice { answers } => {
                self.choices(answers);
                let enough = sum(answers) >= i64::from(Weight::FULL.0 - ROUNDING);
                self.require("form.answers", enough, QuestionFlaw::WeightsBelowFull);
            }
            QuestionForm::TrueFalse { feedback_right, feedback_wrong, .. } => {
                self.feedback("form.feedback_right", feedback_right.as_ref());
                self.feedback("form.feedback_wrong", feedback_wrong.as_ref());
            }
            QuestionForm::ShortAnswer { answers } => {
                self.number_of("form.answers", answers.len(), 1, MAX_ANSWERS);
                for (place, answer) in answers.iter().enumerate() {
                    let field = format!("form.answers.{place}");
                    self.word(&format!("{field}.text"), &answer.text);
                    self.typed(&field, answer.weight, answer.feedback.as_ref());
                    let told = answer.feedback.as_ref().map_or("", |feedback| &feedback.text);
                    self.without_arrow(&format!("{field}.feedback"), told);
                }
                self.right("form.answers", answers.iter().map(|answer| answer.weight));
            }
            QuestionForm::Numerical { answers } => {
                self.number_of("form.answers", answers.len(), 1, MAX_ANSWERS);
                for (place, answer) in answers.iter().enumerate() {
                    let field = format!("form.answers.{place}");
                    self.require(
                        &format!("{field}.accepted"),
                        answer.accepted.is_sound(),
                        QuestionFlaw::Number,
                    );
                    self.typed(&field, answer.weight, answer.feedback.as_ref());
                }
                self.right("form.answers", answers.iter().map(|answer| answer.weight));
            }
            QuestionForm::Matching { pairs } => self.pairs(pairs),
            QuestionForm::Ordering { items } => {
                self.number_of("form.items", items.len(), 2, MAX_ANSWERS);
                for (place, item) in items.iter().enumerate() {
                    let field = format!("form.items.{place}");
                    self.text(&field, &item.text, MAX_PART);
                    self.without_arrow(&field, &item.text);
                }
            }
            QuestionForm::GapText { gaps } => self.gaps(&question.text.text, gaps),
            QuestionForm::Essay { guidance } => self.feedback("form.guidance", guidance.as_ref()),
            QuestionForm::Description => {}
        }
    }

    fn choices(&mut self, answers: &[ChoiceAnswer]) {
        self.number_of("form.answers", answers.len(), 2, MAX_ANSWERS);
        for (place, answer) in answers.iter().enumerate() {
            let field = format!("form.answers.{place}");
            self.text(&format!("{field}.text"), &answer.text.text, MAX_PART);
            self.feedback(&format!("{field}.feedback"), answer.feedback.as_ref());
            let fits = (-Weight::FULL.0..=Weight::FULL.0).contains(&answer.weight.0);
            self.require(&format!("{field}.weight"), fits, QuestionFlaw::WeightRange);
        }
    }

    fn typed(&mut self, field: &str, weight: Weight, feedback: Option<&Formatted>) {
        let fits = (Weight::NONE..=Weight::FULL).contains(&weight);
        self.require(&format!("{field}.weight"), fits, QuestionFlaw::WeightRange);
        self.feedback(&format!("{field}.feedback"), feedback);
    }

    /// Where there are answers, one is right.
    fn right(&mut self, field: &str, weights: impl Iterator<Item = Weight>) {
        let best = weights.max();
        self.require(field, best.is_none_or(|best| best >= Weight::FULL), QuestionFlaw::NothingRight);
    }

    fn pairs(&mut self, pairs: &[Pair]) {
        self.number_of("form.pairs", pairs.len(), 2, MAX_ANSWERS);
        let asks = pairs.iter().any(|pair| !pair.prompt.text.is_empty());
        self.require("form.pairs", asks || pairs.len() < 2, QuestionFlaw::TooFew);
        for (place, pair) in pairs.iter().enumerate() {
            let field = format!("form.pairs.{place}.prompt");
            self.optional(&field, &pair.prompt.text, MAX_PART);
            self.without_arrow(&field, &pair.prompt.text);
            self.text(&format!("form.pairs.{place}.partner"), &pair.partner, MAX_PART);
        }
    }

    fn gaps(&mut self, text: &str, gaps: &[Vec<String>]) {
        self.number_of("form.gaps", gaps.len(), 1, MAX_ANSWERS);
        self.require("text", gap_places(text).is_some_and(|count| count == gaps.len()), QuestionFlaw::Gaps);
        for (place, texts) in gaps.iter().enumerate() {
            let field = format!("form.gaps.{place}");
            self.number_of(&field, texts.len(), 1, MAX_ANSWERS);
            texts.iter().enumerate().for_each(|(at, text)| self.word(&format!("{field}.{at}"), text));
        }
    }
}

/// What the answers worth something are worth together.
fn sum(answers: &[ChoiceAnswer]) -> i64 {
    answers.iter().map(|answer| i64::from(answer.weight.0.max(0))).sum()
}

/// How many gaps the text has, if they are 1, 2, 3 … in any order, each once.
fn gap_places(text: &str) -> Option<usize> {
    let mut numbers: Vec<usize> = gap_numbers(text).collect();
    numbers.sort_unstable();
    numbers.iter().copied().eq(1..=numbers.len()).then_some(numbers.len())
}

/// The numbers of the gaps `[[1]]`, `[[2]]` … in the order of the text.
pub fn gap_numbers(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.split("[[").skip(1).filter_map(|rest| {
        let (number, _) = rest.split_once("]]")?;
        let plain = !number.starts_with('0') && number.chars().all(|c| c.is_ascii_digit());
        if plain { number.parse().ok() } else { None }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learning::TextAnswer;

    fn question(form: QuestionForm) -> Question {
        let text = Formatted::markdown("What is it?");
        Question { name: "Name".to_owned(), text, form, feedback: None, tags: Vec::new() }
    }

    fn choice(text: &str, weight: i32) -> ChoiceAnswer {
        ChoiceAnswer { text: Formatted::markdown(text), weight: Weight(weight), feedback: None }
    }

    fn flaws(question: &Question) -> Vec<(String, QuestionFlaw)> {
        question.problems().into_iter().map(|problem| (problem.field, problem.flaw)).collect()
    }

    fn only(question: &Question, field: &str, flaw: QuestionFlaw) {
        assert_eq!(flaws(question), [(field.to_owned(), flaw)]);
    }

    #[test]
    fn one_choice_has_to_be_right() {
        let full = Weight::FULL.0;
        let of =
            |answers: &[ChoiceAnswer]| question(QuestionForm::SingleChoice { answers: answers.to_vec() });
        assert_eq!(flaws(&of(&[choice("a", full), choice("b", -full)])), []);
        only(&of(&[choice("a", full - 1), choice("b", 0)]), "form.answers", QuestionFlaw::NothingRight);
        only(&of(&[choice("a", full)]), "form.answers", QuestionFlaw::TooFew);
        only(&of(&[choice("", full), choice("b", 0)]), "form.answers.0.text", QuestionFlaw::Empty);
        let much = of(&[choice("a", full), choice("b", full + 1)]);
        only(&much, "form.answers.1.weight", QuestionFlaw::WeightRange);
    }

    #[test]
    fn several_choices_are_worth_all_together_but_for_rounding() {
        let of = |weights: &[i32]| {
            let answers = weights.iter().map(|weight| choice("a", *weight)).collect();
            flaws(&question(QuestionForm::MultipleChoice { answers }))
        };
        assert_eq!(of(&[3_333_333; 3]), []);
        assert_eq!(of(&[1_428_571; 7]), []);
        assert_eq!(of(&[5_000_000, 4_000_000, -1]).len(), 1);
    }

    #[test]
    fn gaps_are_numbered_and_have_words() {
        let of = |text: &str, gaps: usize| {
            let form = QuestionForm::GapText { gaps: vec![vec!["word".to_owned()]; gaps] };
            flaws(&Question { text: Formatted::markdown(text), ..question(form) })
        };
        assert_eq!(of("[[2]] and [[1]], [[x]], [1]", 2), []);
        for (text, gaps) in
            [("no gap", 1), ("[[1]]", 2), ("[[1]] [[1]]", 2), ("[[1]] [[3]]", 2), ("[[0]]", 1)]
        {
            assert_eq!(of(text, gaps), [("text".to_owned(), QuestionFlaw::Gaps)], "{text}");
        }
    }

    #[test]
    fn what_gift_cannot_say_is_refused() {
        let answer = TextAnswer {
            text: "a->b".to_owned(),
            weight: Weight::FULL,
            feedback: Some(Formatted::markdown("->")),
        };
        let found = flaws(&question(QuestionForm::ShortAnswer { answers: vec![answer] }));
        let at = |field: &str| (format!("form.answers.0.{field}"), QuestionFlaw::Arrow);
        assert_eq!(found, [at("text"), at("feedback")]);
        let pair = |prompt: &str, partner: &str| Pair {
            prompt: Formatted::markdown(prompt),
            partner: partner.to_owned(),
        };
        let pairs = vec![pair("a->b", "x"), pair("", "y -> z")];
        only(&question(QuestionForm::Matching { pairs }), "form.pairs.0.prompt", QuestionFlaw::Arrow);
        let told = Question {
            feedback: Some(Formatted::markdown("So.")),
            tags: vec!["waymark-gaps".to_owned(), "a".to_owned(), "a".to_owned()],
            ..question(QuestionForm::Description)
        };
        let expected = [
            ("tags.0".to_owned(), QuestionFlaw::Tag),
            ("tags.2".to_owned(), QuestionFlaw::Repeated),
            ("feedback".to_owned(), QuestionFlaw::OutOfPlace),
        ];
        assert_eq!(flaws(&told), expected);
    }
}
