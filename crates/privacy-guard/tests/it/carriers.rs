//! Sentences that carry a number or a name, in four languages, and whether what they carry was found.

use privacy_guard::{Guard, Kind, Severity};

/// Sentences in which anything may stand that identifies; none says what it is.
pub const PLAIN: [&str; 8] = [
    "I copied {} from the old file, and I do not know who wrote it there.",
    "On the back of the photo it says {}, in pencil.",
    "Pe spatele fotografiei scrie {}, cu creionul, și nimic altceva.",
    "Am găsit {} pe un bilet în buzunarul hainei.",
    "En el reverso de la foto pone {}, a lápiz.",
    "Encontramos {} en un papel dentro de la mochila.",
    "Na zadní straně fotky stojí {}, tužkou.",
    "Našli jsme {} na papírku v kapse bundy.",
];

/// Sentences that say what they carry, by kind.
pub const fn telling(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::NationalId => &[
            "Her personal number (CNP) is {}.",
            "Copilul are CNP {} și este la noi de luni.",
            "La tía tiene el DNI {} y quiere acogerla.",
            "Dívka má rodné číslo {} a od pondělí bydlí u nás.",
        ],
        Kind::DocumentId => &[
            "He travels with passport no. {}.",
            "Are pașaportul nr. {}, eliberat anul trecut.",
            "Viaja con el pasaporte n.º {}.",
            "Cestuje na pas č. {}.",
        ],
        Kind::Phone => &[
            "You can reach her on {} after six.",
            "O găsiți la telefon {} după ora șase.",
            "Llámala al móvil {} a partir de las seis.",
            "Volejte na telefon {} po šesté.",
        ],
        Kind::Iban => &[
            "Please transfer it to account {}.",
            "Banii merg în contul {}.",
            "El dinero va a la cuenta {}.",
            "Peníze posíláme na účet {}.",
        ],
        Kind::Plate => &[
            "The car had the plate {}.",
            "Mașina avea numărul {}.",
            "El coche llevaba la matrícula {}.",
            "Auto mělo značku {}.",
        ],
        _ => &PLAIN,
    }
}

/// The sentence with what it carries, and where that stands in it.
pub fn fill(sentence: &str, words: &str) -> (String, usize, usize) {
    let start = sentence.find("{}").unwrap();
    (sentence.replacen("{}", words, 1), start, start + words.len())
}

/// The letters and digits from one byte to another that no finding of this severity covers.
pub fn uncovered(guard: &Guard, text: &str, start: usize, end: usize, severity: Severity) -> String {
    let findings = guard.find(text);
    let covers = |at: usize| {
        findings.iter().any(|finding| finding.kind.severity() == severity && finding.range().contains(&at))
    };
    text[start..end]
        .char_indices()
        .filter(|(at, character)| character.is_alphanumeric() && !covers(start + at))
        .map(|(_, character)| character)
        .collect()
}

/// What is not covered of what a sentence carries, told in words.
pub fn left(guard: &Guard, sentence: &str, words: &str) -> Option<String> {
    let (text, start, end) = fill(sentence, words);
    let left = uncovered(guard, &text, start, end, Severity::Identify);
    (!left.is_empty()).then(|| format!("{left:?} is left in {text:?}"))
}

/// Fails unless all that these sentences carry is wholly covered by findings that identify; tells the first of the others.
pub fn assert_found<'s>(guard: &Guard, carried: impl IntoIterator<Item = (&'s str, &'s str)>) {
    let missed: Vec<String> =
        carried.into_iter().filter_map(|(sentence, words)| left(guard, sentence, words)).collect();
    assert!(missed.is_empty(), "{} are not found: {:#?}", missed.len(), &missed[..missed.len().min(40)]);
}
