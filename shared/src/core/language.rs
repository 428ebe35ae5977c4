//! The languages of the platform (ISO 639-1).

use super::code::code_enum;

code_enum! {
    /// A language in which the platform speaks and members write.
    Language {
        /// English, the source of all translations.
        English = "en",
        /// Romanian.
        Romanian = "ro",
        /// Spanish.
        Spanish = "es",
        /// Czech.
        Czech = "cs",
    }
}

impl Language {
    /// The language's own name, as a native reads it in a list of languages.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Romanian => "Română",
            Self::Spanish => "Español",
            Self::Czech => "Čeština",
        }
    }

    /// The reader's best language of an `Accept-Language` header (RFC 9110 §12.5.4); English if none fits.
    pub fn from_accept_language(header: &str) -> Self {
        let mut best = (Self::English, 0.0_f32);
        for range in header.split(',') {
            let mut parts = range.split(';');
            let tag = parts.next().unwrap_or_default().trim();
            let quality = parts.find_map(|part| part.trim().strip_prefix("q=")?.parse().ok()).unwrap_or(1.0);
            let primary = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
            if let Ok(language) = primary.parse::<Self>()
                && quality > best.1
            {
                best = (language, quality);
            }
        }
        best.0
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn picks_the_readers_best_language() {
        for (header, best) in [
            ("ro-RO,ro;q=0.9,en;q=0.8", Language::Romanian),
            ("de,cs;q=0.7,en;q=0.3", Language::Czech),
            ("en;q=0.2, es;q=0.4", Language::Spanish),
            ("fr", Language::English),
            ("", Language::English),
            (";;q=,,q=x", Language::English),
        ] {
            assert_eq!(Language::from_accept_language(header), best, "{header:?}");
        }
    }
}
