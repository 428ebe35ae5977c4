//! Polls: one question of a post, and what colleagues choose.

use crate::core::id::PostId;
use crate::core::problem::FieldCode;
use crate::core::{Check, FieldError, FieldText, Texts, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// Fewest and most characters of a poll's question.
pub const QUESTION_LENGTH: (u32, u32) = (3, 200);
/// Fewest and most options.
pub const OPTIONS: (usize, usize) = (2, 10);
/// Most characters of an option.
pub const MAX_OPTION: u32 = 100;

/// A poll as it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewPoll {
    /// The question, 3 to 200 characters on one line.
    pub question: String,
    /// 2 to 10 options, each of at most 100 characters on one line, each once.
    pub options: Vec<String>,
    /// Whether one may choose several.
    #[serde(default)]
    pub multiple: bool,
    /// When it ends by itself, later than now; null: when its author or a facilitator ends it.
    #[serde(default)]
    pub ends_at: Option<Timestamp>,
}

impl Validate for NewPoll {
    fn validate(&self) -> Vec<FieldError> {
        let (min, max) = QUESTION_LENGTH;
        let mut check = Check::new().line("question", &self.question, min, max);
        check = check.entries("options", self.options.len(), OPTIONS.1);
        if self.options.len() < OPTIONS.0 {
            check = check.wrong("options", FieldCode::Required);
        }
        for (place, option) in self.options.iter().enumerate() {
            check = check.line("options", option, 1, MAX_OPTION);
            if self.options.iter().take(place).any(|before| before.trim() == option.trim()) {
                check = check.wrong("options", FieldCode::Mismatch);
            }
        }
        check.finish()
    }
}

impl Texts for NewPoll {
    fn texts(&self) -> Vec<FieldText<'_>> {
        let question = FieldText::plain("question", &self.question);
        let options = self.options.iter().map(|option| FieldText::plain("options", option));
        std::iter::once(question).chain(options).collect()
    }
}

/// A poll as one sees it. Who chose what is told to nobody; how many chose what, to those who have chosen too, and to all once it
/// has ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[expect(clippy::struct_excessive_bools, reason = "what one may do is said act by act")]
pub struct Poll {
    /// Its post.
    pub post_id: PostId,
    /// The question.
    pub question: String,
    /// Whether one may choose several.
    pub multiple: bool,
    /// When it ends by itself, or was ended; null if neither.
    pub ends_at: Option<Timestamp>,
    /// Whether it has ended.
    pub ended: bool,
    /// The options, in their order.
    pub options: Vec<PollOption>,
    /// How many colleagues have chosen; null while one does not see that.
    pub voters_count: Option<u32>,
    /// Whether one may choose, and choose anew.
    pub may_vote: bool,
    /// Whether one may end it.
    pub may_end: bool,
}

/// An option of a poll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PollOption {
    /// What it says.
    pub text: String,
    /// How many chose it; null while one does not see that.
    pub count: Option<u32>,
    /// Whether one chose it oneself.
    pub mine: bool,
}

/// What one chooses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PollVote {
    /// The options by their places, the first is 0; none takes back what one chose before.
    pub options: Vec<u32>,
}

impl Validate for PollVote {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().entries("options", self.options.len(), OPTIONS.1).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_poll_has_a_question_and_options_that_differ() {
        let poll = |question: &str, options: &[&str]| NewPoll {
            question: question.into(),
            options: options.iter().map(|option| (*option).to_owned()).collect(),
            multiple: false,
            ends_at: None,
        };
        let wrong = |poll: &NewPoll| {
            poll.validate().into_iter().map(|error| (error.field, error.code)).collect::<Vec<_>>()
        };
        let long = "x".repeat(101);
        let many: Vec<String> = (0..11).map(|place| place.to_string()).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        let of_options = |code| ("options".to_owned(), code);
        assert!(wrong(&poll("When?", &["Now", "Later"])).is_empty());
        assert_eq!(wrong(&poll("?", &["a", "b"])), [("question".into(), FieldCode::TooShort)]);
        assert_eq!(wrong(&poll("When?", &["a"])), [of_options(FieldCode::Required)]);
        assert!(wrong(&poll("When?", &["a", " a "])).contains(&of_options(FieldCode::Mismatch)));
        assert!(wrong(&poll("When?", &["a", &long])).contains(&of_options(FieldCode::TooLong)));
        assert_eq!(wrong(&poll("When?", &many)), [of_options(FieldCode::TooMany)]);
    }
}
