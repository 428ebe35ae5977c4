//! Numbers in words, in the four languages.

use crate::filter::Filter;

/// Words for numbers in the four languages, folded and sorted, each with its value.
#[rustfmt::skip]
const NUMBERS: [(&str, u16); 203] = [
    ("catorce", 14), ("cero", 0), ("ceros", 0), ("cien", 100), ("ciento", 100), ("cinci", 5),
    ("cincisprezece", 15), ("cincizeci", 50), ("cinco", 5), ("cincuenta", 50), ("cinspe", 15),
    ("ctrnact", 14), ("ctrnacti", 14), ("ctyr", 4), ("ctyri", 4), ("ctyriadvacet", 24),
    ("ctyriatricet", 34), ("ctyricet", 40), ("cuarenta", 40), ("cuatro", 4), ("cuatrocientas", 400),
    ("cuatrocientos", 400), ("deset", 10), ("deseti", 10), ("devadesat", 90), ("devatenact", 19),
    ("devatenacti", 19), ("devet", 9), ("devetadvacet", 29), ("devetatricet", 39), ("deviti", 9),
    ("diecinueve", 19), ("dieciocho", 18), ("dieciseis", 16), ("diecisiete", 17), ("diez", 10),
    ("doce", 12), ("doi", 2), ("doispe", 12), ("doisprezece", 12), ("dos", 2), ("doscientas", 200),
    ("doscientos", 200), ("doua", 2), ("douasprezece", 12), ("douazeci", 20), ("dva", 2),
    ("dvaadvacet", 22), ("dvaatricet", 32), ("dvacet", 20), ("dvaceti", 20), ("dvanact", 12),
    ("dvanacti", 12), ("dve", 2), ("eight", 8), ("eighteen", 18), ("eighty", 80), ("eleven", 11),
    ("fifteen", 15), ("fifty", 50), ("five", 5), ("forty", 40), ("four", 4), ("fourteen", 14), ("jeden", 1),
    ("jedenact", 11), ("jedenacti", 11), ("jedna", 1), ("jednadvacet", 21), ("jednatricet", 31),
    ("jedno", 1), ("naught", 0), ("nine", 9), ("nineteen", 19), ("ninety", 90), ("noua", 9),
    ("nouaspe", 19), ("nouasprezece", 19), ("nouazeci", 90), ("nought", 0), ("novecientas", 900),
    ("novecientos", 900), ("noventa", 90), ("nueve", 9), ("nul", 0), ("nula", 0), ("nulka", 0),
    ("nulla", 0), ("nulu", 0), ("nuly", 0), ("ochenta", 80), ("ocho", 8), ("ochocientas", 800),
    ("ochocientos", 800), ("oh", 0), ("once", 11), ("one", 1), ("opt", 8), ("optispe", 18),
    ("optsprezece", 18), ("optzeci", 80), ("osm", 8), ("osmadvacet", 28), ("osmatricet", 38),
    ("osmdesat", 80), ("osmi", 8), ("osmnact", 18), ("osmnacti", 18), ("padesat", 50), ("paispe", 14),
    ("paisprezece", 14), ("patnact", 15), ("patnacti", 15), ("patru", 4), ("patrusprezece", 14),
    ("patruzeci", 40), ("pet", 5), ("petadvacet", 25), ("petatricet", 35), ("peti", 5), ("quince", 15),
    ("quinientas", 500), ("quinientos", 500), ("saispe", 16), ("saisprezece", 16), ("saizeci", 60),
    ("sapte", 7), ("saptesprezece", 17), ("saptezeci", 70), ("saptispe", 17), ("sase", 6), ("sedesat", 60),
    ("sedm", 7), ("sedmadvacet", 27), ("sedmatricet", 37), ("sedmdesat", 70), ("sedmi", 7),
    ("sedmnact", 17), ("sedmnacti", 17), ("seis", 6), ("seiscientas", 600), ("seiscientos", 600),
    ("sesenta", 60), ("sest", 6), ("sestadvacet", 26), ("sestatricet", 36), ("sesti", 6), ("sestnact", 16),
    ("sestnacti", 16), ("setecientas", 700), ("setecientos", 700), ("setenta", 70), ("seven", 7),
    ("seventeen", 17), ("seventy", 70), ("siete", 7), ("six", 6), ("sixteen", 16), ("sixty", 60),
    ("ten", 10), ("thirteen", 13), ("thirty", 30), ("three", 3), ("trece", 13), ("trei", 3),
    ("treinta", 30), ("treispe", 13), ("treisprezece", 13), ("treizeci", 30), ("tres", 3),
    ("trescientas", 300), ("trescientos", 300), ("tri", 3), ("triadvacet", 23), ("triatricet", 33),
    ("tricet", 30), ("trinact", 13), ("trinacti", 13), ("twelve", 12), ("twenty", 20), ("two", 2),
    ("una", 1), ("uno", 1), ("unspe", 11), ("unsprezece", 11), ("unu", 1), ("veinte", 20),
    ("veinticinco", 25), ("veinticuatro", 24), ("veintidos", 22), ("veintinueve", 29), ("veintiocho", 28),
    ("veintiseis", 26), ("veintisiete", 27), ("veintitres", 23), ("veintiun", 21), ("veintiuna", 21),
    ("veintiuno", 21), ("zece", 10), ("zero", 0), ("zeroes", 0), ("zeros", 0), ("zerouri", 0),
];

/// Which words are none, at once.
static FILTER: Filter = filter();

#[expect(
    clippy::indexing_slicing,
    reason = "runs when the crate is compiled, where nothing else can be called"
)]
const fn filter() -> Filter {
    let mut filter = Filter::empty();
    let mut at = 0;
    while at < NUMBERS.len() {
        filter = filter.with(NUMBERS[at].0);
        at += 1;
    }
    filter
}

/// The number that a word is.
pub(crate) fn value(word: &str) -> Option<u16> {
    if !FILTER.may_have(word) {
        return None;
    }
    let place = NUMBERS.binary_search_by_key(&word, |(known, _)| known).ok()?;
    NUMBERS.get(place).map(|(_, value)| *value)
}

/// The number with which a Czech word like `sedmnáctiletá` begins.
pub(crate) fn czech_stem(word: &str) -> Option<u32> {
    #[rustfmt::skip]
    const STEMS: [(&str, u32); 24] = [
        ("jednolet", 1), ("dvoulet", 2), ("trilet", 3), ("ctyrlet", 4), ("petilet", 5), ("sestilet", 6), ("sedmilet", 7), ("osmilet", 8),
        ("devitilet", 9), ("desetilet", 10), ("jedenactilet", 11), ("dvanactilet", 12), ("trinactilet", 13), ("ctrnactilet", 14),
        ("patnactilet", 15), ("sestnactilet", 16), ("sedmnactilet", 17), ("osmnactilet", 18), ("devatenactilet", 19), ("dvaceti", 20),
        ("triceti", 30), ("ctyriceti", 40), ("padesati", 50), ("sedesati", 60),
    ];
    STEMS.iter().find(|(stem, _)| word.starts_with(stem)).map(|(_, value)| *value)
}

#[cfg(test)]
mod tests {
    use super::{NUMBERS, value};

    #[test]
    fn words_are_in_order() {
        assert!(NUMBERS.is_sorted_by(|a, b| a.0 < b.0));
        assert_eq!(value("ctrnact"), Some(14));
        assert_eq!(value("cincisprezece"), Some(15));
    }
}
