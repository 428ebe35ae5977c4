//! What a person wrote in a request, field by field: what the privacy guard reads before it is stored.

use crate::privacy::LeftStanding;
use std::borrow::Cow;

/// One text of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldText<'t> {
    /// The field, as in a [`FieldError`](super::FieldError).
    pub field: Cow<'static, str>,
    /// What was written.
    pub text: &'t str,
    /// Whether it is Markdown, which may say something else than it looks like.
    pub is_markdown: bool,
}

/// A request in which a person wrote something that others will read.
pub trait Texts {
    /// Every text in it.
    fn texts(&self) -> Vec<FieldText<'_>>;

    /// What its writer leaves standing of what the guard finds, and why.
    fn left_standing(&self) -> &[LeftStanding] {
        &[]
    }

    /// Whether it is written as an anonymous colleague: then nothing says whose it was.
    fn is_anonymous(&self) -> bool {
        false
    }
}

impl<'t> FieldText<'t> {
    /// A text without marks.
    pub fn plain(field: impl Into<Cow<'static, str>>, text: &'t str) -> Self {
        Self { field: field.into(), text, is_markdown: false }
    }

    /// A text in Markdown.
    pub fn markdown(field: impl Into<Cow<'static, str>>, text: &'t str) -> Self {
        Self { field: field.into(), text, is_markdown: true }
    }
}
