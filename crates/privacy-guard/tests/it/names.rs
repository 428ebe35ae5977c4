//! Names in sentences that name somebody, in the forms in which they stand there.

use crate::carriers::{fill, uncovered};
use privacy_guard::{Guard, Severity};

/// Sentences after which a name must come.
const NAMING: [&str; 12] = [
    "The girl's name is {} and she has been here since spring.",
    "I talked to Mrs {} about it yesterday.",
    "She told me that {} would not come back.",
    "Pe fată o cheamă {} și e la noi din primăvară.",
    "Am vorbit ieri cu doamna {} despre asta.",
    "Mi-a spus că {} nu se mai întoarce.",
    "La chica se llama {} y está con nosotras desde primavera.",
    "Hablé ayer con la señora {} de esto.",
    "Me dijo que {} no iba a volver.",
    "Ta dívka se jmenuje {} a je u nás od jara.",
    "Mluvila jsem o tom včera s paní {} na chodbě.",
    "Řekla mi, že {} se už nevrátí.",
];

/// Of some names those that were not found in some sentence, with the sentence.
fn missed(names: impl Iterator<Item = &'static str>) -> (usize, Vec<String>) {
    let guard = Guard::new();
    let mut tried = 0;
    let mut missed = Vec::new();
    for name in names {
        for carrier in NAMING {
            let (text, start, end) = fill(carrier, name);
            tried += 1;
            if !uncovered(&guard, &text, start, end, Severity::Identify).is_empty() {
                missed.push(text);
            }
        }
    }
    (tried, missed)
}

#[test]
fn listed_given_names_are_found() {
    let list = include_str!("../../data/given-names.txt");
    let (tried, missed) = missed(list.lines().filter(|name| !name.is_empty()).step_by(7));
    assert!(
        missed.len() * 1000 <= tried * 5,
        "{} of {tried}: {:#?}",
        missed.len(),
        &missed[..missed.len().min(40)]
    );
}

#[test]
fn listed_family_names_are_found() {
    let list = include_str!("../../data/family-names.txt");
    let (tried, missed) = missed(list.lines().filter(|name| !name.is_empty()).step_by(7));
    assert!(
        missed.len() * 1000 <= tried * 10,
        "{} of {tried}: {:#?}",
        missed.len(),
        &missed[..missed.len().min(40)]
    );
}

#[test]
fn names_that_no_list_has_are_found_where_somebody_is_named() {
    // Made up: no language has them.
    let (tried, missed) =
        missed(["Vurlena", "Tosmirka", "Drindolea", "Quexabar", "Hruvnák", "Zolbiță"].into_iter());
    let allowed = tried / 10;
    assert!(missed.len() <= allowed, "{} of {tried}: {missed:#?}", missed.len());
}

#[test]
fn forms_of_names_are_found() {
    let guard = Guard::new();
    let sentences = [
        ("I-am dat Mariei caietul înapoi.", "Mariei"),
        ("I-am dat lui Ion caietul înapoi.", "Ion"),
        ("Ioane, vino la masă!", "Ioane"),
        ("Am fost la Ilenuța acasă.", "Ilenuța"),
        ("Petrovi bylo smutno a nikomu to neřekl.", "Petrovi"),
        ("Viděla jsem Petra na zastávce.", "Petra"),
        ("S Petrem se dá mluvit jen venku.", "Petrem"),
        ("Janě to řekla až máma.", "Janě"),
        ("Jano, pojď prosím sem!", "Jano"),
        ("Janiny věci zůstaly ve skříni.", "Janiny"),
        ("Petrův batoh ležel na schodech.", "Petrův"),
        ("U Novákových nikdo nebyl doma.", "Novákových"),
        ("Od Evičky nemáme žádné zprávy.", "Evičky"),
        ("Lolita y Paquito viven con la abuela.", "Lolita"),
        ("María José no quiso entrar.", "María José"),
        ("Maria's bag was still in the hall.", "Maria"),
        ("M. P. did not want to come in.", "M. P."),
        ("POPESCU ION a semnat în dreptul cuvântului „martor”.", "POPESCU ION"),
        ("raport_Ionela_Stan_final.docx", "Ionela_Stan"),
    ];
    let missed: Vec<_> = sentences
        .into_iter()
        .filter(|(text, name)| {
            let start = text.find(name).unwrap();
            !uncovered(&guard, text, start, start + name.len(), Severity::Identify).is_empty()
        })
        .collect();
    assert!(missed.is_empty(), "{missed:#?}");
}
