//! Which of the platform's languages a text is in, as far as its letters tell.

use shared::core::Language;
use whatlang::{Detector, Lang};

/// Characters below which a guess is worth little.
const ENOUGH: usize = 20;

const LANGUAGES: [(Lang, Language); 4] = [
    (Lang::Eng, Language::English),
    (Lang::Ron, Language::Romanian),
    (Lang::Spa, Language::Spanish),
    (Lang::Ces, Language::Czech),
];

/// The language of a Markdown text; nothing if it is too short to tell. Quotes are somebody else's words.
pub fn detect(markdown: &str) -> Option<Language> {
    let own: Vec<&str> = markdown.lines().filter(|line| !line.trim_start().starts_with('>')).collect();
    let own = own.join("\n");
    if own.trim().chars().count() < ENOUGH {
        return None;
    }
    let detector = Detector::with_allowlist(LANGUAGES.iter().map(|(lang, _)| *lang).collect());
    let found = detector.detect_lang(&own)?;
    LANGUAGES.iter().find(|(lang, _)| *lang == found).map(|(_, language)| *language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_four_apart() {
        for (text, expected) in [
            ("How do you prepare the first meeting of a group of parents?", Language::English),
            ("Cum pregătiți prima întâlnire a unui grup de părinți și ce le spuneți?", Language::Romanian),
            ("Cum pregatiti prima intalnire a unui grup de parinti si ce le spuneti?", Language::Romanian),
            ("¿Cómo preparan ustedes la primera reunión de un grupo de padres?", Language::Spanish),
            ("Jak připravujete první setkání skupiny rodičů a co jim říkáte?", Language::Czech),
        ] {
            assert_eq!(detect(text), Some(expected), "{text}");
        }
        assert_eq!(detect("OK."), None);
        let answer = "> Cum pregătiți prima întâlnire a unui grup de părinți?\n\nWe meet the parents one by one first.";
        assert_eq!(detect(answer), Some(Language::English), "a quote does not count");
    }
}
