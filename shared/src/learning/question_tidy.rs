//! How a question is tidied before it is checked and kept.

use super::question::{Question, QuestionForm};
use super::question_check::is_unfit;
use super::text::Formatted;
use std::collections::BTreeSet;

impl Question {
    /// The same question without what nobody misses: blanks at the ends of texts, control characters, empty feedback, repeated tags.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        tidy(&mut self.name);
        self.name = self.name.replace('\n', " ");
        tidy(&mut self.text.text);
        tidy_feedback(&mut self.feedback);
        self.tags.iter_mut().for_each(tidy);
        let mut before = BTreeSet::new();
        self.tags.retain(|tag| !tag.is_empty() && before.insert(tag.clone()));
        if self.form == QuestionForm::Description {
            self.feedback = None;
        }
        self.form.tidy();
        self
    }
}

impl QuestionForm {
    fn tidy(&mut self) {
        match self {
            Self::SingleChoice { answers } | Self::MultipleChoice { answers } => {
                for answer in answers {
                    tidy(&mut answer.text.text);
                    tidy_feedback(&mut answer.feedback);
                }
            }
            Self::TrueFalse { feedback_right, feedback_wrong, .. } => {
                tidy_feedback(feedback_right);
                tidy_feedback(feedback_wrong);
            }
            Self::ShortAnswer { answers } => {
                for answer in answers {
                    tidy(&mut answer.text);
                    tidy_feedback(&mut answer.feedback);
                }
            }
            Self::Numerical { answers } => {
                for answer in answers {
                    tidy_feedback(&mut answer.feedback);
                }
            }
            Self::Matching { pairs } => {
                for pair in pairs {
                    tidy(&mut pair.prompt.text);
                    tidy(&mut pair.partner);
                }
            }
            Self::Ordering { items } => items.iter_mut().for_each(|item| tidy(&mut item.text)),
            Self::GapText { gaps } => gaps.iter_mut().flatten().for_each(tidy),
            Self::Essay { guidance } => tidy_feedback(guidance),
            Self::Description => {}
        }
    }
}

fn tidy(text: &mut String) {
    if text.contains(is_unfit) {
        *text = text.replace("\r\n", "\n").replace('\r', "\n").replace(is_unfit, "");
    }
    if text.trim().len() < text.len() {
        *text = text.trim().to_owned();
    }
}

fn tidy_feedback(feedback: &mut Option<Formatted>) {
    if let Some(formatted) = feedback {
        tidy(&mut formatted.text);
    }
    feedback.take_if(|formatted| formatted.text.is_empty());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tidying_removes_what_nobody_misses() {
        let untidy = Question {
            name: " two\r\nlines ".to_owned(),
            text: Formatted::markdown("\u{feff}What\u{0} is\r\n\tit? "),
            form: QuestionForm::Essay { guidance: Some(Formatted::markdown(" \n")) },
            feedback: None,
            tags: vec![" a".to_owned(), "a".to_owned(), " ".to_owned()],
        };
        assert!(!untidy.problems().is_empty());
        let tidy = untidy.tidied();
        assert_eq!(tidy.problems(), []);
        assert_eq!(tidy.name, "two lines");
        assert_eq!(tidy.text.text, "\u{feff}What is\n\tit?");
        assert_eq!(tidy.tags, ["a"]);
        assert_eq!(tidy.form, QuestionForm::Essay { guidance: None });
    }
}
