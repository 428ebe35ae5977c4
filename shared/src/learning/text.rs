//! Texts of questions, which come from elsewhere too and say how they are to be read.

use crate::core::code::code_enum;
use serde::{Deserialize, Serialize};

code_enum! {
    /// How a text is to be read.
    TextFormat {
        /// `CommonMark`, as everywhere here.
        Markdown = "markdown",
        /// HTML, of which what is safe is shown.
        Html = "html",
        /// As it stands; line breaks count.
        Plain = "plain",
        /// As Moodle's own editor reads it: plain text in which HTML is allowed and a line break is one.
        Moodle = "moodle",
    }
}

/// A text and how it is to be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Formatted {
    /// How it is to be read.
    pub format: TextFormat,
    /// The text.
    pub text: String,
}

impl Formatted {
    /// A text in Markdown.
    pub fn markdown(text: impl Into<String>) -> Self {
        Self { format: TextFormat::Markdown, text: text.into() }
    }
}
