//! What may stand in the place of a finding: vaguer words rather than a blank, as guides to anonymising ask for. A person gets a
//! pseudonym that is the same in all of the text.

use crate::calendar;
use crate::identifiers::digits;
use crate::reading::{Found, Reading};
use crate::{Kind, Language, Rule};
use pseudonyms::Pseudonyms;

mod ages;
mod pseudonyms;
mod words;

/// A suggestion for each finding, in their order and in the text's language; in English if that is not known.
pub(crate) fn suggest(reading: &Reading, found: &[Found]) -> Vec<String> {
    let language = reading.language.unwrap_or(Language::English);
    let mut pseudonyms = Pseudonyms::new(reading, found, language);
    found.iter().map(|one| suggestion(reading, one, language, &mut pseudonyms)).collect()
}

fn suggestion(reading: &Reading, one: &Found, language: Language, pseudonyms: &mut Pseudonyms) -> String {
    match one.kind {
        Kind::Person => pseudonyms.of(reading, one),
        Kind::Age => ages::band(reading, one, language),
        Kind::Date => season(reading, one, language),
        Kind::Place => words::of(words::PLACE, language).to_owned(),
        Kind::Institution => words::institution(reading.view.slice(one.from, one.to), language).to_owned(),
        kind => format!("[{}]", words::of(label(kind, one.rule), language)),
    }
}

const fn label(kind: Kind, rule: Rule) -> words::Word {
    match (kind, rule) {
        (Kind::NationalId, _) => words::PERSONAL_NUMBER,
        (Kind::DocumentId, Rule::IdentityDocument) => words::DOCUMENT,
        (Kind::DocumentId, _) => words::FILE,
        (Kind::Phone, _) => words::PHONE,
        (Kind::Email, _) => words::EMAIL,
        (Kind::Handle, _) => words::ACCOUNT,
        (Kind::Iban, _) => words::BANK_ACCOUNT,
        (Kind::Plate, _) => words::PLATE,
        (Kind::Address, _) => words::ADDRESS,
        _ => words::BIRTH_DATE,
    }
}

/// The season of a day, and its year: `spring 2024`.
fn season(reading: &Reading, one: &Found, language: Language) -> String {
    let inside = |token: &&crate::tokens::Token| token.from >= one.from && token.to <= one.to;
    let first = reading.tokens.partition_point(|token| token.from < one.from);
    let mut numbers = Vec::new();
    let mut month = None;
    let mut year = None;
    for token in reading.part(first, reading.tokens.len()).iter().take_while(inside) {
        let word = reading.plain(token);
        if token.is_number() && token.len() == 4 {
            year = Some(word);
        }
        if token.is_number() {
            numbers.push(digits::number(word.as_bytes()));
        } else if token.is_word() {
            month = month.or(calendar::month(word));
        }
    }
    let in_digits = match numbers.as_slice() {
        [year, month, ..] if *year > 999 => Some(*month),
        [day, month @ 1..=12, ..] if *day <= 31 => Some(*month),
        [month @ 1..=12, ..] => Some(*month),
        _ => None,
    };
    match month.map(u32::from).or(in_digits) {
        Some(month) => words::season(month, year, language),
        None => format!("[{}]", words::of(words::DATE, language)),
    }
}

#[cfg(test)]
mod tests {
    use crate::{Guard, Language};

    fn suggestions(text: &str, language: Language) -> Vec<String> {
        Guard::new().find_in(text, Some(language)).into_iter().map(|finding| finding.suggestion).collect()
    }

    #[test]
    fn ages_become_bands_and_days_seasons() {
        assert_eq!(suggestions("Are 15 ani.", Language::Romanian), ["15–17 ani"]);
        assert_eq!(suggestions("Je to 17letá dívka.", Language::Czech), ["15–17letá"]);
        assert_eq!(suggestions("The girl is 13 years old.", Language::English), ["12–14 years old"]);
        assert_eq!(suggestions("Tiene quince años.", Language::Spanish), ["15–17 años"]);
        assert_eq!(suggestions("pe 6 martie 2024", Language::Romanian), ["primăvara anului 2024"]);
        assert_eq!(suggestions("dne 7. 6. 2023", Language::Czech), ["léto 2023"]);
        assert_eq!(suggestions("el 25/11/2021", Language::Spanish), ["otoño de 2021"]);
        assert_eq!(suggestions("on 9 January", Language::English), ["winter"]);
        assert_eq!(suggestions("Her CNP is 6991231400016.", Language::English), ["[personal number]"]);
    }

    #[test]
    fn one_person_has_one_pseudonym() {
        let found = suggestions(
            "Doamna Ionescu a sunat. I-am spus doamnei Ionescu. Doamna Marinescu nu.",
            Language::Romanian,
        );
        assert_eq!(found.len(), 3, "{found:?}");
        assert_eq!(found[0], found[1]);
        assert_ne!(found[0], found[2]);
    }
}
