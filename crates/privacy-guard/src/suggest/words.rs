//! The words of suggestions, in the four languages: English, Romanian, Spanish, Czech.

use crate::Language;
use crate::identifiers::cues::{self, Words};

/// A word in the four languages, in the order of [`Language::ALL`].
pub(super) type Word = [&'static str; 4];

pub(super) const PERSONAL_NUMBER: Word =
    ["personal number", "număr personal", "número personal", "osobní číslo"];
pub(super) const DOCUMENT: Word =
    ["document number", "numărul actului", "número de documento", "číslo dokladu"];
pub(super) const FILE: Word = ["file number", "numărul dosarului", "número de expediente", "číslo spisu"];
pub(super) const PHONE: Word = ["phone number", "număr de telefon", "número de teléfono", "telefonní číslo"];
pub(super) const EMAIL: Word =
    ["e-mail address", "adresă de e-mail", "correo electrónico", "e-mailová adresa"];
pub(super) const ACCOUNT: Word = ["online account", "cont online", "cuenta en línea", "účet na internetu"];
pub(super) const BANK_ACCOUNT: Word = ["bank account", "cont bancar", "cuenta bancaria", "bankovní účet"];
pub(super) const PLATE: Word = ["plate number", "număr de înmatriculare", "matrícula", "značka auta"];
pub(super) const ADDRESS: Word = ["address", "adresa", "dirección", "adresa"];
pub(super) const BIRTH_DATE: Word =
    ["date of birth", "data nașterii", "fecha de nacimiento", "datum narození"];
pub(super) const DATE: Word = ["date", "data", "fecha", "datum"];
pub(super) const PLACE: Word = ["a town", "o localitate", "una localidad", "jedno město"];
pub(super) const YEARS: Word = ["years old", "ani", "años", "let"];
pub(super) const UNDER_THREE: Word = ["under 3 years old", "sub 3 ani", "menos de 3 años", "do 3 let"];

const SCHOOL: Word = ["a school", "o școală", "un centro educativo", "jedna škola"];
const HOSPITAL: Word = ["a hospital", "un spital", "un hospital", "jedna nemocnice"];
const COURT: Word = ["a court", "o instanță", "un juzgado", "jeden soud"];
const POLICE: Word = ["a police unit", "o secție de poliție", "una unidad policial", "policejní oddělení"];
const PRISON: Word = ["a prison", "un penitenciar", "un centro penitenciario", "jedna věznice"];
const SHELTER: Word = ["a shelter", "un centru rezidențial", "un recurso residencial", "jedno zařízení"];
const INSTITUTION: Word = ["an institution", "o instituție", "una institución", "jedna instituce"];

/// Beginnings of words by which an institution is known.
const INSTITUTIONS: [(&Words, Word); 6] = [
    (
        &Words::new(
            "scoal* scoli* liceu* colegi* gimnaz* gradinit* ies ceip ins instituto cra escuela guarderia school academy college kindergarten nursery zs ms skol* gymnazi* ucilist*",
        ),
        SCHOOL,
    ),
    (
        &Words::new(
            "spital* hospital* clinic* klinik* nemocnic* cabinet* policlinic* centrul medical poliklinik* lecebn* ambulatori*",
        ),
        HOSPITAL,
    ),
    (
        &Words::new(
            "judecatori* tribunal* curte* parchet* juzgad* audiencia fiscalia soud* court courts magistrates statni",
        ),
        COURT,
    ),
    (
        &Words::new("politi* policia* police* policej* polici* comisari* guardia jandarmeri* comisaria pcr"),
        POLICE,
    ),
    (&Words::new("penitenciar* prison* carcel vezni* vezeni inchisoare"), PRISON),
    (
        &Words::new(
            "centr* casa shelter* residenci* dom domu domov* azyl* adapost* complex* hogar house home piso refugi* acogida pension* utul*",
        ),
        SHELTER,
    ),
];

/// A word in a language.
pub(super) fn of(word: Word, language: Language) -> &'static str {
    let place = Language::ALL.iter().position(|one| *one == language).unwrap_or_default();
    word.get(place).copied().unwrap_or_default()
}

/// What kind of institution a folded name is one of.
pub(super) fn institution(name: &str, language: Language) -> &'static str {
    let has = |beginnings: &Words| {
        name.split(|c: char| !c.is_alphanumeric()).any(|word| cues::is_one_of(word, beginnings))
    };
    let kind = INSTITUTIONS.iter().find(|(beginnings, _)| has(beginnings));
    of(kind.map_or(INSTITUTION, |(_, word)| *word), language)
}

/// Whether a word is a unit shorter than a year.
pub(super) fn is_months(word: &str) -> bool {
    const UNITS: &Words = &Words::new(
        "luni luna meses mes mesic* months month saptaman* semana* tydn* weeks week zile dias dni days",
    );
    cues::is_one_of(word, UNITS)
}

/// The season of a month, with its year if that is known.
pub(super) fn season(month: u32, year: Option<&str>, language: Language) -> String {
    const SEASONS: [Word; 4] = [
        ["winter", "iarna", "invierno", "zima"],
        ["spring", "primăvara", "primavera", "jaro"],
        ["summer", "vara", "verano", "léto"],
        ["autumn", "toamna", "otoño", "podzim"],
    ];
    let place = usize::try_from(month % 12 / 3).unwrap_or_default();
    let season = of(SEASONS.get(place).copied().unwrap_or(DATE), language);
    match (year, language) {
        (None, _) => season.to_owned(),
        (Some(year), Language::English | Language::Czech) => format!("{season} {year}"),
        (Some(year), Language::Romanian) => format!("{season} anului {year}"),
        (Some(year), Language::Spanish) => format!("{season} de {year}"),
    }
}
