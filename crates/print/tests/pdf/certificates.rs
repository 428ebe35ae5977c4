//! Certificates of completion.

use crate::pdf::Pdf;
use chrono::NaiveDate;
use print::{CERTIFICATE_TEXT, CertificateSheet, Excess, PrintError, Signatory, certificate};
use shared::core::Language;

pub fn sheet(language: Language, learner: &str) -> CertificateSheet {
    CertificateSheet {
        language,
        platform: "Waymark".to_owned(),
        partnership: Some("Four organisations of social work".to_owned()),
        learner: learner.to_owned(),
        course: "Early identification".to_owned(),
        hours: 12,
        outcomes: vec!["Recognises signs of trafficking".to_owned(), "Speaks with a child safely".to_owned()],
        enrolled: NaiveDate::from_ymd_opt(2026, 9, 1),
        completed: NaiveDate::from_ymd_opt(2026, 11, 3).unwrap(),
        issued: NaiveDate::from_ymd_opt(2026, 11, 4).unwrap(),
        signatory: Some(Signatory {
            name: "Jana Dvořáková".to_owned(),
            function: "Coordinator of learning".to_owned(),
        }),
        code: "7F3K-92QD".to_owned(),
        check_url: "https://waymark.example/certificates/7F3K-92QD".to_owned(),
        note: Some("Starter content".to_owned()),
    }
}

#[test]
fn says_it_in_four_languages() {
    for (language, learner, fixed) in [
        (
            Language::English,
            "Zoë O’Neill",
            ["Certificate of completion", "12 hours of learning", "3 November 2026", "Learning outcomes"],
        ),
        (
            Language::Romanian,
            "Șerban Țurcanu",
            ["Certificat de finalizare", "12 ore de studiu", "3 noiembrie 2026", "Rezultatele învățării"],
        ),
        (
            Language::Spanish,
            "María Núñez",
            [
                "Certificado de finalización",
                "12 horas de",
                "3 de noviembre de 2026",
                "Resultados de aprendizaje",
            ],
        ),
        (
            Language::Czech,
            "Příliš Žluťoučký",
            ["Osvědčení o absolvování", "12 hodin výuky", "3. listopadu 2026", "Výsledky učení"],
        ),
    ] {
        let file = Pdf::read(&certificate(&sheet(language, learner)).unwrap());
        assert_eq!(file.pages(), 1);
        let given =
            ["Waymark", learner, "Early identification", "Jana Dvořáková", "Speaks with a child safely"];
        let foot = ["7F3K-92QD", "https://waymark.example/certificates/7F3K-92QD", "Starter content"];
        for text in fixed.iter().chain(&given).chain(&foot) {
            assert!(file.says(text), "{language:?} lacks {text}: {}", file.words());
        }
    }
}

#[test]
fn can_be_read_aloud() {
    let file = Pdf::read(&certificate(&sheet(Language::Romanian, "Șerban Țurcanu")).unwrap());
    assert!(file.metadata().contains("<pdfuaid:part>1</pdfuaid:part>"), "{}", file.metadata());
    assert!(file.metadata().contains("Certificat de finalizare: Early identification"));
    assert_eq!(file.catalog().get(b"Lang").and_then(lopdf::decode_text_string).unwrap(), "ro");
    let alternatives = file.strings(b"Alt");
    let code =
        "Cod QR cu adresa la care poate fi verificat acest certificat: https://waymark.example/certificates/";
    assert!(alternatives.iter().any(|text| text.starts_with(code)), "{alternatives:?}");
}

#[test]
fn is_the_same_each_time() {
    let sheet = sheet(Language::Czech, "Příliš Žluťoučký");
    assert_eq!(certificate(&sheet).unwrap(), certificate(&sheet).unwrap());
}

#[test]
fn gives_outcomes_a_sheet_of_their_own_when_they_are_many() {
    let mut sheet = sheet(Language::English, "Ana Popa");
    sheet.outcomes = (0..20).map(|number| format!("{number} listens without asking twice")).collect();
    assert_eq!(Pdf::read(&certificate(&sheet).unwrap()).pages(), 1);
    let long = "explains to a colleague, in her own words, which signs may mean that a child is being exploited, which \
                of them mean something else as well, and whom to call before anybody asks the child another question";
    sheet.outcomes = (0..20).map(|number| format!("{number} {long}")).collect();
    let file = Pdf::read(&certificate(&sheet).unwrap());
    assert_eq!(file.pages(), 2);
    assert!(file.says("The learning outcomes are on the next page."));
    assert!((0..20).all(|number| file.says(&format!("{number} {long}"))));
}

#[test]
fn has_room_for_long_names() {
    let mut sheet = sheet(Language::Spanish, &"María de los Ángeles ".repeat(12));
    sheet.course = "Identificación temprana y acompañamiento de niñas, niños y adolescentes ".repeat(4);
    sheet.partnership = Some("Asociación de cuatro organizaciones de trabajo social ".repeat(4));
    sheet.signatory = Some(Signatory { name: "Núñez ".repeat(30), function: "Coordinadora ".repeat(30) });
    sheet.check_url = format!("https://waymark.example/{}", "a".repeat(200));
    let file = Pdf::read(&certificate(&sheet).unwrap());
    assert!(file.says(&sheet.learner) && file.says(&sheet.course) && file.says(&sheet.check_url));
    assert!(file.pages() <= 2, "the sheet and one with outcomes, not {}", file.pages());
}

#[test]
fn refuses_what_is_too_much() {
    let mut sheet = sheet(Language::English, "Ana Popa");
    sheet.check_url = "a".repeat(4000);
    assert_eq!(certificate(&sheet), Err(PrintError::Address));
    sheet.outcomes = vec!["a".repeat(CERTIFICATE_TEXT)];
    assert!(matches!(certificate(&sheet), Err(PrintError::TooMuch { what: Excess::Text, .. })));
}

#[test]
fn says_nothing_of_no_hours() {
    let mut sheet = sheet(Language::English, "Zoë O’Neill");
    sheet.hours = 0;
    assert!(!Pdf::read(&certificate(&sheet).unwrap()).says("hours"));
}
