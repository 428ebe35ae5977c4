//! Words that say what a number is.

pub(crate) use crate::list::Words;
use crate::list::is;
use crate::reading::Reading;
use crate::tokens::Gap;

/// What can tell whether a word belongs to it.
pub(crate) trait List: Copy {
    /// Whether the word does.
    fn has(self, word: &str) -> bool;
}

impl List for &str {
    fn has(self, word: &str) -> bool {
        self.split_ascii_whitespace().any(|one| is(word, one))
    }
}

impl List for &Words {
    fn has(self, word: &str) -> bool {
        Words::has(self, word)
    }
}

/// Whether a word is one of these.
pub(crate) fn is_one_of(word: &str, words: impl List) -> bool {
    words.has(word)
}

/// How many tokens before this one the nearest of these words stands, within reach and the same paragraph.
pub(crate) fn before(reading: &Reading, index: usize, words: impl List, reach: usize) -> Option<usize> {
    let mut at = index;
    for distance in 1..=reach {
        if reading.token(at).is_some_and(|token| token.gap == Gap::Paragraph) {
            return None;
        }
        at = at.checked_sub(1)?;
        if is_one_of(reading.word(at), words) {
            return Some(distance);
        }
    }
    None
}

/// How many tokens after this one the nearest of these words stands, within reach and the same paragraph.
pub(crate) fn after(reading: &Reading, index: usize, words: impl List, reach: usize) -> Option<usize> {
    (1..=reach).find(|distance| is_one_of(reading.word(index + distance), words))
}

/// Words by which a telephone number is announced.
pub(crate) const PHONE: &Words = &Words::new(
    "\
    tel telef telefon* phone* mobil* movil* cell call* sms whatsapp* whatsap wapp viber signal numar \
    numarul nr cislo cisle cisla numero number suna sunati sunat apelat llamar llama llamad llamo volat \
    zavolat volejte volal volala ring rang text texted fax contact contacto kontakt fijo fix linka tlf \
    tfno tf",
);
