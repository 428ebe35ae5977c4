//! What went wrong with a form that was sent without scripts.

use crate::ui::code_text;
use shared::core::{FieldError, Language, ProblemCode};

/// Shown with the form, which keeps what was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mistakes {
    /// Field by field.
    pub fields: Vec<FieldError>,
    /// Anything else.
    pub problem: Option<ProblemCode>,
}

impl Mistakes {
    /// What is wrong beside the fields, in words.
    pub fn problem_text(&self, language: Language) -> Option<String> {
        self.problem.map(|code| code_text(language, code).to_owned())
    }
}
