//! Questions of quizzes and lessons, with their keys. A learner's browser never gets this type before it may: it gets [`super::AskedQuestion`].

use super::text::Formatted;
use serde::{Deserialize, Serialize};

/// Part of a question's points in hundred-thousandths of a percent: 100 % is 10,000,000, so that a third can be told from 33.33 %.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "server", schema(value_type = i32))]
#[serde(transparent)]
pub struct Weight(pub i32);

impl Weight {
    /// All the points.
    pub const FULL: Self = Self(10_000_000);
    /// None of them.
    pub const NONE: Self = Self(0);
}

/// A question with its key, in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// A short name for those who write quizzes; learners do not see it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What is asked. In a gap text, `[[1]]`, `[[2]]` … stand where the gaps are.
    pub text: Formatted,
    /// How it is answered, and what is right.
    pub form: QuestionForm,
    /// What is told after answering, however one answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feedback: Option<Formatted>,
    /// Words by which a quiz may draw it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
}

/// The forms of a question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "kind", deny_unknown_fields)]
pub enum QuestionForm {
    /// One answer of several is chosen; others may be worth a part.
    SingleChoice {
        /// The answers, in their order.
        answers: Vec<ChoiceAnswer>,
    },
    /// Several answers are chosen; each is worth its weight, wrong ones take away.
    MultipleChoice {
        /// The answers, in their order.
        answers: Vec<ChoiceAnswer>,
    },
    /// A statement that is true or false.
    TrueFalse {
        /// Which it is.
        right: bool,
        /// What is told to those who chose rightly.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        feedback_right: Option<Formatted>,
        /// What is told to those who chose wrongly.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        feedback_wrong: Option<Formatted>,
    },
    /// A word or two are typed; capitals, diacritics and blanks do not matter. `*` in an answer stands for anything, `\*`
    /// for itself.
    ShortAnswer {
        /// What counts, the best first.
        answers: Vec<TextAnswer>,
    },
    /// A number is typed.
    Numerical {
        /// What counts, the best first.
        answers: Vec<NumberAnswer>,
    },
    /// Each prompt is given its partner.
    Matching {
        /// The pairs. One without a prompt is a partner that fits nothing.
        pairs: Vec<Pair>,
    },
    /// Items are put into their order.
    Ordering {
        /// The items, in the right order.
        items: Vec<Formatted>,
    },
    /// Words are typed into the gaps of the text.
    GapText {
        /// What counts in each gap, compared as a short answer.
        gaps: Vec<Vec<String>>,
    },
    /// A text is written; a person marks it.
    Essay {
        /// What a good answer says, for those who mark.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        guidance: Option<Formatted>,
    },
    /// Nothing is asked: a text between questions.
    Description,
}

impl QuestionForm {
    /// Whether it has points: all but a description, which asks nothing.
    pub const fn has_points(&self) -> bool {
        !matches!(self, Self::Description)
    }
}

/// An answer that can be chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ChoiceAnswer {
    /// What it says.
    pub text: Formatted,
    /// What choosing it is worth; less than nothing takes away.
    pub weight: Weight,
    /// What is told to those who chose it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feedback: Option<Formatted>,
}

/// A text that counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct TextAnswer {
    /// The text.
    pub text: String,
    /// What it is worth.
    pub weight: Weight,
    /// What is told to those who gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feedback: Option<Formatted>,
}

/// A number that counts, or numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NumberAnswer {
    /// Which.
    pub accepted: Accepted,
    /// What it is worth.
    pub weight: Weight,
    /// What is told to those who gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feedback: Option<Formatted>,
}

/// The numbers that an answer accepts.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "kind", deny_unknown_fields)]
pub enum Accepted {
    /// This one, and what is at most so far from it.
    Near {
        /// The number.
        value: f64,
        /// How far from it still counts.
        tolerance: f64,
    },
    /// Those between these two, which count too.
    Between {
        /// The least.
        least: f64,
        /// The greatest.
        greatest: f64,
    },
    /// Any number: for what is told to all who gave another.
    Any,
}

impl Accepted {
    /// Whether some number is accepted.
    pub fn is_sound(&self) -> bool {
        match *self {
            Self::Near { value, tolerance } => value.is_finite() && tolerance.is_finite() && tolerance >= 0.0,
            Self::Between { least, greatest } => {
                least.is_finite() && greatest.is_finite() && least <= greatest
            }
            Self::Any => true,
        }
    }
}

/// A prompt and its partner.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// What is shown; empty for a partner that fits nothing.
    pub prompt: Formatted,
    /// What belongs to it.
    pub partner: String,
}

/// What a learner answers, as it was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "kind", deny_unknown_fields)]
pub enum Answer {
    /// The chosen answers by their places in the key, the first is 0: of a single or multiple choice; of true or false, 0 is true.
    Choice {
        /// The places.
        chosen: Vec<u32>,
    },
    /// What was typed: of a short answer, a numerical question, an essay.
    Text {
        /// As it was typed.
        text: String,
    },
    /// What was typed into the gaps, in their order.
    Gaps {
        /// As it was typed.
        texts: Vec<String>,
    },
    /// For each prompt in its order the partner that was given to it; null where none was.
    Matching {
        /// The partners by their places among those shown.
        partners: Vec<Option<u32>>,
    },
    /// The items by their places among those shown, in the order that was given to them.
    Ordering {
        /// The places.
        order: Vec<u32>,
    },
}

/// A question as it is asked: without anything that tells what is right. Choices keep their places in the key, so that an answer means the
/// same however they are shuffled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AskedQuestion {
    /// What is asked, as sanitised HTML.
    pub html: String,
    /// How it is answered.
    pub form: AskedForm,
}

/// How a question is answered, without what is right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum AskedForm {
    /// One of these is chosen.
    SingleChoice {
        /// In the order in which they are shown.
        answers: Vec<AskedChoice>,
    },
    /// Several of these are chosen.
    MultipleChoice {
        /// In the order in which they are shown.
        answers: Vec<AskedChoice>,
    },
    /// True or false.
    TrueFalse,
    /// A word or two.
    ShortAnswer,
    /// A number.
    Numerical,
    /// Each prompt gets one of the partners. The partners stand in an order that tells nothing.
    Matching {
        /// As sanitised HTML.
        prompts: Vec<String>,
        /// As plain text.
        partners: Vec<String>,
    },
    /// Items in an order that tells nothing, as sanitised HTML.
    Ordering {
        /// The items.
        items: Vec<String>,
    },
    /// The text's HTML has each of `[[1]]`, `[[2]]` … once, never within a tag: there something is typed.
    GapText {
        /// How many gaps.
        gaps: u32,
    },
    /// A text.
    Essay,
    /// Nothing.
    Description,
}

/// An answer that can be chosen, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AskedChoice {
    /// Its place in the key, which is what is sent as the answer.
    pub place: u32,
    /// What it says, as sanitised HTML.
    pub html: String,
}

/// What an answer was worth, and what is told about it: only once a learner may know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct MarkedAnswer {
    /// The part of the points; null while a person has to mark it.
    pub weight: Option<Weight>,
    /// What is told about this answer, as sanitised HTML; each about one choice, or about the whole.
    pub feedback: Vec<String>,
    /// What would have been right, as sanitised HTML; of a statement `true` or `false`; empty for an essay.
    pub right: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::Accepted;

    #[test]
    fn numbers_are_numbers() {
        assert!(Accepted::Near { value: 1.0, tolerance: 0.0 }.is_sound());
        assert!(!Accepted::Near { value: f64::NAN, tolerance: 0.0 }.is_sound());
        assert!(!Accepted::Near { value: 1.0, tolerance: -0.1 }.is_sound());
        assert!(!Accepted::Between { least: 2.0, greatest: 1.0 }.is_sound());
    }
}
