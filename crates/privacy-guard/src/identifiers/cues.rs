//! Words that say what a number is.

use crate::reading::Reading;
use crate::tokens::Gap;

/// Whether a word is one of these, written with blanks between them; `word*` stands for all words that begin so.
///
/// The lists are short and only looked at beside numbers, marks and capitals: to walk over them costs less than to keep tables.
pub(crate) fn is_one_of(word: &str, words: &str) -> bool {
    words.split_ascii_whitespace().any(|one| match one.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => word == one,
    })
}

/// How many tokens before this one the nearest of these words stands, within reach and the same paragraph.
pub(crate) fn before(reading: &Reading, index: usize, words: &str, reach: usize) -> Option<usize> {
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
pub(crate) fn after(reading: &Reading, index: usize, words: &str, reach: usize) -> Option<usize> {
    (1..=reach).find(|distance| is_one_of(reading.word(index + distance), words))
}

/// Words by which a telephone number is announced.
pub(crate) const PHONE: &str = "\
    tel telef telefon* phone* mobil* movil* cell call* sms whatsapp* whatsap wapp viber signal numar \
    numarul nr cislo cisle cisla numero number suna sunati sunat apelat llamar llama llamad llamo volat \
    zavolat volejte volal volala ring rang text texted fax contact contacto kontakt fijo fix linka tlf \
    tfno tf";
