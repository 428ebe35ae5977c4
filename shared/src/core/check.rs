//! Checks of what a person typed: the same in the form before it is sent and in the program before it is stored.

use super::problem::{FieldCode, FieldError};

/// A text that was sent and can be checked on its own, without the database.
pub trait Validate {
    /// Every field that is wrong; empty if all is well.
    fn validate(&self) -> Vec<FieldError>;
}

/// Collects what is wrong, field by field.
#[derive(Debug, Default)]
pub struct Check {
    errors: Vec<FieldError>,
}

impl Check {
    /// A check that has found nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The text must have between `min` and `max` characters, blanks around it not counted, and no control
    /// characters except line breaks and tabs.
    #[must_use]
    pub fn text(mut self, field: &str, text: &str, min: u32, max: u32) -> Self {
        let length = u32::try_from(text.trim().chars().count()).unwrap_or(u32::MAX);
        let is_control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
        if length == 0 && min > 0 {
            self.add(field, FieldCode::Required, None);
        } else if length < min {
            self.add(field, FieldCode::TooShort, Some(min));
        } else if length > max {
            self.add(field, FieldCode::TooLong, Some(max));
        } else if text.chars().any(is_control) {
            self.add(field, FieldCode::Malformed, None);
        }
        self
    }

    /// The same for a text of one line: no line breaks or tabs either, so that it can stand in a mail's header.
    #[must_use]
    pub fn line(mut self, field: &str, text: &str, min: u32, max: u32) -> Self {
        if text.trim().chars().any(char::is_control) {
            self.add(field, FieldCode::Malformed, None);
            return self;
        }
        self.text(field, text, min, max)
    }

    /// The text must look like an e-mail address: something, one @, a domain with a dot. Whether it exists only a mail can tell.
    #[must_use]
    pub fn email(mut self, field: &str, text: &str) -> Self {
        let text = text.trim();
        let well_formed = text.split_once('@').is_some_and(|(local, domain)| {
            !local.is_empty()
                && !domain.contains('@')
                && domain.split('.').count() > 1
                && domain.split('.').all(|label| !label.is_empty())
                && !text.contains(|c: char| c.is_whitespace() || c.is_control())
        });
        if text.is_empty() {
            self.add(field, FieldCode::Required, None);
        } else if text.chars().count() > 254 {
            self.add(field, FieldCode::TooLong, Some(254));
        } else if !well_formed {
            self.add(field, FieldCode::Malformed, None);
        }
        self
    }

    /// The number must lie between these, which count too.
    #[must_use]
    pub fn number(mut self, field: &str, number: u32, least: u32, most: u32) -> Self {
        if number < least {
            self.add(field, FieldCode::TooSmall, Some(least));
        } else if number > most {
            self.add(field, FieldCode::TooLarge, Some(most));
        }
        self
    }

    /// The list may have this many entries at most.
    #[must_use]
    pub fn entries(mut self, field: &str, number: usize, most: usize) -> Self {
        if number > most {
            self.add(field, FieldCode::TooMany, u32::try_from(most).ok());
        }
        self
    }

    /// The field is wrong in a way that the caller found.
    #[must_use]
    pub fn wrong(mut self, field: &str, code: FieldCode) -> Self {
        self.add(field, code, None);
        self
    }

    /// What was found.
    pub fn finish(self) -> Vec<FieldError> {
        self.errors
    }

    fn add(&mut self, field: &str, code: FieldCode, limit: Option<u32>) {
        self.errors.push(FieldError { field: field.to_owned(), code, limit });
    }
}

#[cfg(test)]
mod tests {
    use super::{Check, FieldCode};

    fn text_code(text: &str) -> Option<FieldCode> {
        Check::new().text("t", text, 3, 10).finish().first().map(|error| error.code)
    }

    #[test]
    fn counts_characters_not_bytes() {
        assert_eq!(text_code("  ăîșțâ  "), None);
        assert_eq!(text_code("🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"), None);
        assert_eq!(text_code("🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"), Some(FieldCode::TooLong));
        assert_eq!(text_code(" \u{a0}\n "), Some(FieldCode::Required));
        assert_eq!(text_code("ab"), Some(FieldCode::TooShort));
        assert_eq!(text_code("abc\u{0}"), Some(FieldCode::Malformed));
        assert_eq!(text_code("שלום"), None);
    }

    #[test]
    fn a_line_is_one_line() {
        let code = |text| Check::new().line("l", text, 2, 10).finish().first().map(|error| error.code);
        assert_eq!(code(" Ana Pop\n"), None);
        assert_eq!(code("Ana\r\nBcc: x"), Some(FieldCode::Malformed));
        assert_eq!(code("Ana\tPop"), Some(FieldCode::Malformed));
        assert_eq!(code(" "), Some(FieldCode::Required));
    }

    #[test]
    fn knows_an_address_when_it_sees_one() {
        let code = |text| Check::new().email("e", text).finish().first().map(|error| error.code);
        assert_eq!(code("ana@example.org"), None);
        assert_eq!(code(""), Some(FieldCode::Required));
        for wrong in [
            "ana",
            "@example.org",
            "ana@",
            "ana@localhost",
            "a b@example.org",
            "ana@exa@mple.org",
            "ana@example..org",
        ] {
            assert_eq!(code(wrong), Some(FieldCode::Malformed), "{wrong}");
        }
    }
}
