//! Which languages somebody reads: those that they chose, else their own and English.

use shared::core::Language;

/// As it is stored: codes with blanks between them.
pub fn to_text(languages: &[Language]) -> String {
    let codes = Language::ALL.iter().filter(|one| languages.contains(one)).map(|one| one.code());
    codes.collect::<Vec<_>>().join(" ")
}

/// What was stored; an unknown code of a later version is left out.
pub fn from_text(text: &str) -> Vec<Language> {
    text.split(' ').filter_map(|code| code.parse().ok()).collect()
}

/// What somebody with this language of screens reads, the best first.
pub fn of(own: Language, chosen: &str) -> Vec<Language> {
    let mut languages = from_text(chosen);
    if languages.is_empty() {
        languages = vec![own, Language::English];
    }
    languages.sort_by_key(|one| (*one != own, *one));
    languages.dedup();
    languages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ones_own_comes_first_and_english_where_nothing_was_chosen() {
        use Language::{Czech, English, Romanian, Spanish};
        assert_eq!(of(Czech, ""), [Czech, English]);
        assert_eq!(of(English, ""), [English]);
        assert_eq!(of(Romanian, &to_text(&[Spanish, Romanian])), [Romanian, Spanish]);
        assert_eq!(of(Romanian, "es en"), [English, Spanish], "the language of screens need not be read");
        assert_eq!(to_text(&[Czech, Czech, English]), "en cs");
        assert_eq!(of(Czech, "xx"), [Czech, English]);
    }
}
