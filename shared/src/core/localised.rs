//! A short text that exists in all four languages.

use super::Language;
use serde::{Deserialize, Serialize};

/// One text in every language of the platform.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Localised {
    /// English.
    pub en: String,
    /// Romanian.
    pub ro: String,
    /// Spanish.
    pub es: String,
    /// Czech.
    pub cs: String,
}

impl Localised {
    /// The text in one language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::English => &self.en,
            Language::Romanian => &self.ro,
            Language::Spanish => &self.es,
            Language::Czech => &self.cs,
        }
    }
}
