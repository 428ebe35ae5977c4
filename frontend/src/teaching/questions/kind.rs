//! The ten forms of a question, by name.

use crate::i18n::{Word, t};
use serde::{Deserialize, Serialize};
use shared::learning::QuestionForm;

/// How a question is answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// One of several answers is chosen.
    #[default]
    Single,
    /// Several are chosen.
    Multiple,
    /// A statement is true or false.
    TrueFalse,
    /// A word or two are typed.
    Short,
    /// A number is typed.
    Number,
    /// Each prompt gets its partner.
    Matching,
    /// Items are put into their order.
    Ordering,
    /// Words are typed into gaps of a text.
    Gaps,
    /// A text is written.
    Essay,
    /// Nothing is asked.
    Description,
}

impl Kind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 10] = [
        Self::Single,
        Self::Multiple,
        Self::TrueFalse,
        Self::Short,
        Self::Number,
        Self::Matching,
        Self::Ordering,
        Self::Gaps,
        Self::Essay,
        Self::Description,
    ];

    /// Its name in a form.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::Multiple => "multiple",
            Self::TrueFalse => "true_false",
            Self::Short => "short",
            Self::Number => "number",
            Self::Matching => "matching",
            Self::Ordering => "ordering",
            Self::Gaps => "gaps",
            Self::Essay => "essay",
            Self::Description => "description",
        }
    }

    /// The one of this name; the first if there is none.
    pub fn of_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|kind| kind.code() == code).unwrap_or_default()
    }

    /// That of a question.
    pub const fn of(form: &QuestionForm) -> Self {
        match form {
            QuestionForm::SingleChoice { .. } => Self::Single,
            QuestionForm::MultipleChoice { .. } => Self::Multiple,
            QuestionForm::TrueFalse { .. } => Self::TrueFalse,
            QuestionForm::ShortAnswer { .. } => Self::Short,
            QuestionForm::Numerical { .. } => Self::Number,
            QuestionForm::Matching { .. } => Self::Matching,
            QuestionForm::Ordering { .. } => Self::Ordering,
            QuestionForm::GapText { .. } => Self::Gaps,
            QuestionForm::Essay { .. } => Self::Essay,
            QuestionForm::Description => Self::Description,
        }
    }

    /// What it is called.
    pub const fn word(self) -> Word {
        match self {
            Self::Single => t::question_form_single,
            Self::Multiple => t::question_form_multiple,
            Self::TrueFalse => t::question_form_true_false,
            Self::Short => t::question_form_short,
            Self::Number => t::question_form_number,
            Self::Matching => t::question_form_matching,
            Self::Ordering => t::question_form_ordering,
            Self::Gaps => t::question_form_gaps,
            Self::Essay => t::question_form_essay,
            Self::Description => t::question_form_description,
        }
    }

    /// How one answers it, and what counts.
    pub const fn hint(self) -> Word {
        match self {
            Self::Single => t::question_hint_single,
            Self::Multiple => t::question_hint_multiple,
            Self::TrueFalse => t::question_hint_true_false,
            Self::Short => t::question_hint_short,
            Self::Number => t::question_hint_number,
            Self::Matching => t::question_hint_matching,
            Self::Ordering => t::question_hint_ordering,
            Self::Gaps => t::question_hint_gaps,
            Self::Essay => t::question_hint_essay,
            Self::Description => t::question_hint_description,
        }
    }

    /// Whether how many answers it has is the same in every language.
    pub const fn is_counted(self) -> bool {
        matches!(
            self,
            Self::Single | Self::Multiple | Self::Number | Self::Matching | Self::Ordering | Self::Gaps
        )
    }

    /// Where its answers stand in a question.
    pub const fn list(self) -> &'static str {
        match self {
            Self::Matching => "form.pairs",
            Self::Ordering => "form.items",
            Self::Gaps => "form.gaps",
            _ => "form.answers",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back_to_their_forms() {
        for kind in Kind::ALL {
            assert_eq!(Kind::of_code(kind.code()), kind);
        }
        assert_eq!(Kind::of_code(""), Kind::Single);
    }
}
