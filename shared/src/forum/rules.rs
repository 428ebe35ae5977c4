//! The rules of a category: read and accepted once, before one's first post there.

use crate::core::id::CategoryId;
use crate::core::{Check, FieldCode, FieldError, Language, Localised, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// Most characters of a category's rules in a language.
pub const MAX_RULES: u32 = 4_000;

/// What one reads and accepts before one's first post in a category.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CategoryRules {
    /// The category whose rules they are: the one that was asked for, or the one that it is a part of.
    pub category_id: CategoryId,
    /// Counts the changes.
    pub version: u32,
    /// The language of the text: that of one's screens.
    pub language: Language,
    /// The text as sanitised HTML.
    pub body_html: String,
    /// When one accepted them; null if one did not, or is asked again.
    pub accepted_at: Option<Timestamp>,
}

/// That one has read and accepts a category's rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RulesAcceptance {
    /// The version that was read.
    pub version: u32,
}

impl Validate for RulesAcceptance {
    fn validate(&self) -> Vec<FieldError> {
        Vec::new()
    }
}

/// A category's rules as those see them who set it up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CategoryRulesSetup {
    /// The text in every language, Markdown; empty where there are no rules.
    pub body: Localised,
    /// Counts the changes; 0 if there never were rules.
    pub version: u32,
}

/// What a category's rules shall be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewCategoryRules {
    /// Markdown, up to 4,000 characters in every language; empty in all of them: no rules.
    pub body: Localised,
    /// Whether those are asked again who accepted what they were.
    #[serde(default)]
    pub ask_again: bool,
}

impl Validate for NewCategoryRules {
    fn validate(&self) -> Vec<FieldError> {
        let is_empty = |language: &Language| self.body.get(*language).trim().is_empty();
        let has_some = !Language::ALL.iter().all(is_empty);
        let least = u32::from(has_some);
        let check = Language::ALL.iter().fold(Check::new(), |check, language| {
            check.text(&format!("body.{language}"), self.body.get(*language), least, MAX_RULES)
        });
        let check = if self.ask_again && !has_some {
            check.wrong("ask_again", FieldCode::NotAvailable)
        } else {
            check
        };
        check.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_in_every_language_or_in_none() {
        let rules = |en: &str, rest: &str, ask_again| {
            let [ro, es, cs] = [rest; 3].map(str::to_owned);
            NewCategoryRules { body: Localised { en: en.into(), ro, es, cs }, ask_again }.validate()
        };
        assert!(rules("Be kind.", "Be kind.", true).is_empty() && rules("", " ", false).is_empty());
        let fields =
            |errors: Vec<FieldError>| errors.into_iter().map(|error| error.field).collect::<Vec<_>>();
        assert_eq!(fields(rules("Be kind.", "", false)), ["body.ro", "body.es", "body.cs"]);
        assert_eq!(fields(rules("", "", true)), ["ask_again"]);
        assert_eq!(fields(rules(&"x".repeat(4_001), "x", false)), ["body.en"]);
    }
}
