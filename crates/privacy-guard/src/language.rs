//! The language of a text: told by its smallest words.

use crate::list::Words;
use crate::reading::Reading;

/// A language that the guard reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English.
    English,
    /// Romanian.
    Romanian,
    /// Spanish.
    Spanish,
    /// Czech.
    Czech,
}

impl Language {
    /// All of them, in the order of their codes' use in the benchmark.
    pub const ALL: [Self; 4] = [Self::English, Self::Romanian, Self::Spanish, Self::Czech];

    /// Its ISO 639-1 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Romanian => "ro",
            Self::Spanish => "es",
            Self::Czech => "cs",
        }
    }

    /// The language with this code, if the guard reads it.
    pub fn with_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// Words that stand in nearly every sentence of it and are rare in the others; folded.
    const fn small_words(self) -> &'static Words {
        const ENGLISH: &Words = &Words::new(
            "\
             about after and are at but by for from had has have her him his in is it not of on our \
             she that the they this to was we were what who will with you",
        );
        const ROMANIAN: &Words = &Words::new(
            "\
             ale am are asta au ca care ce cu cum daca dar de din dupa ei este fost i iar in l la lui \
             mai mi nu o pe pentru prin sa sau se si sunt un va",
        );
        const SPANISH: &Words = &Words::new(
            "\
             al como con cuando de del el ella en entre es esta ha la las le lo los mas me muy no nos \
             para pero por que se si sin sobre su un una y ya",
        );
        const CZECH: &Words = &Words::new(
            "\
             a ale by byl byla co do i jak jako je jen ji jsem jsme jsou k kdo kdyz ktera ktery mu na \
             nebo ni o od po pro s se si ta tak to u uz v ve z za ze",
        );
        match self {
            Self::English => ENGLISH,
            Self::Romanian => ROMANIAN,
            Self::Spanish => SPANISH,
            Self::Czech => CZECH,
        }
    }
}

/// Words of a text that are looked at; what follows will not be in another language.
const ENOUGH: usize = 2_000;
/// One word in so many has to be a small one, in a text that can be told.
const ONE_IN: usize = 6;
/// Words of a text that is long enough to tell its language whatever is said of it.
pub(crate) const TELLING: usize = 20;

/// The language, if the small words tell.
pub(crate) fn guess(reading: &Reading) -> Option<Language> {
    let mut counts = Language::ALL.map(|language| (language, 0_usize));
    let mut words = 0;
    for token in reading.tokens.iter().filter(|token| token.is_word()).take(ENOUGH) {
        words += 1;
        let word = reading.plain(token);
        if word.len() > LONGEST {
            continue;
        }
        for (language, count) in &mut counts {
            *count += usize::from(language.small_words().has(word));
        }
    }
    let (language, best) = counts.into_iter().rev().max_by_key(|(_, count)| *count)?;
    (best > 0 && best * ONE_IN >= words).then_some(language)
}

/// Letters of the longest small word.
const LONGEST: usize = 7;

#[cfg(test)]
mod tests {
    use super::Language;
    use crate::reading::Reading;

    #[test]
    fn languages_are_told_and_others_are_not() {
        for (text, language) in [
            ("Fata a venit ieri și nu știe ce să facă cu actele pe care le are.", Some(Language::Romanian)),
            ("La chica vino ayer y no sabe qué hacer con los papeles que tiene.", Some(Language::Spanish)),
            ("Dívka přišla včera a neví, co má dělat s doklady, které u sebe měla.", Some(Language::Czech)),
            (
                "The girl came yesterday and does not know what to do with the papers.",
                Some(Language::English),
            ),
            ("Дівчина прийшла вчора і не знає, що робити з документами.", None),
            ("Das Mädchen kam gestern und weiß nicht, was sie mit den Papieren machen soll.", None),
            ("A lány tegnap jött, és nem tudja, mit kezdjen a nála lévő iratokkal.", None),
        ] {
            assert_eq!(Reading::new(text, None).language, language, "{text}");
        }
    }
}
