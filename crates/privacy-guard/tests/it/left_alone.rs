//! What everybody may read stays: helplines, laws, authors, amounts, bands, projects.

use privacy_guard::{Guard, Severity};

/// Fails if something in one of these texts is said to identify somebody.
fn assert_left_alone(texts: impl IntoIterator<Item = String>) {
    let guard = Guard::new();
    let mut wrong = Vec::new();
    for text in texts {
        let findings = guard.find(&text).into_iter();
        let identifying = findings.filter(|finding| finding.kind.severity() == Severity::Identify);
        wrong.extend(
            identifying.map(|finding| (text[finding.range()].to_owned(), finding.kind, text.clone())),
        );
    }
    assert!(wrong.is_empty(), "{}: {:#?}", wrong.len(), &wrong[..wrong.len().min(40)]);
}

#[test]
fn helplines_are_no_one_s_numbers() {
    let carriers = [
        "Call {} at any hour.",
        "Sunați la {}, gratuit.",
        "Llama al {}, es gratis.",
        "Volejte {}, je to zdarma.",
        "Tel.: {}",
        "📞 {}",
    ];
    let lines = [
        "112",
        "116 000",
        "116000",
        "116 006",
        "116 111",
        "116111",
        "116-111",
        "116.111",
        "0800 800 678",
        "0800800678",
        "800 077 777",
        "900 759 759",
        "900 20 20 10",
        "900 202 010",
        "016",
        "155",
        "158",
        "150",
        "061",
        "062",
        "091",
        "101",
        "999",
        "119",
        "0800 8 00 678",
        "900 105 090",
        "+420 222 717 171",
        "222 717 171",
    ];
    let texts = carriers.iter().flat_map(|carrier| lines.map(|line| carrier.replace("{}", line)));
    assert_left_alone(texts);
}

#[test]
fn public_numbers_names_and_words_are_left_alone() {
    let texts = [
        "Legea nr. 272/2004, art. 113, și OUG 97/2005 cer o viză.",
        "HG 1443/2004 și Ordinul 1049/2022 se aplică împreună.",
        "Zákon č. 108/2006 Sb., § 58, a vyhláška č. 505/2006 Sb. to upravují.",
        "Zákon č. 45/2013 Sb. o obětech trestných činů platí dál.",
        "La Ley Orgánica 8/2021 y el Real Decreto 557/2011 lo regulan.",
        "El artículo 59 bis de la LO 4/2000 habla de noventa días.",
        "Directive 2011/36/EU, Article 14, and Directive (EU) 2024/1712 apply.",
        "Article 3 of the Palermo Protocol and Article 8 ECHR are short.",
        "See Repper and Carter (2011) and Prochaska & DiClemente (1983).",
        "Rogers (1957), Frankl și Yalom sunt în bibliotecă.",
        "Según Freire, Vygotsky y Winnicott, el juego importa.",
        "Podle Bowlbyho, Eriksona a Piageta je hra důležitá.",
        "We paid 2 300 Kč, 1.500 lei and 95 euros; 12 345,67 in all.",
        "Bugetul e de 40.000 de lei, din care 12.500 pentru transport.",
        "El presupuesto es de 1.234.567,89 euros para tres años.",
        "Rozpočet je 1 234 567 Kč na tři roky.",
        "Grupa 15–17 ani, grupa 18–20 și grupa de peste 21.",
        "n = 18, α = .84, p < 0.05, M = 3.42, SD = 0.91.",
        "Open Monday to Friday, 8.30–16.00, room 214, second floor.",
        "The grant is 2014-1-RO01-KA204-002947 and ends next year.",
        "ISBN 978-80-000-0000-2 is in the library of the platform.",
        "Version 2.14.3 of the app needs Android 9 or later.",
        "Modulul P3, lecția 2, pagina 114, exercițiul 7.",
        "Child A and Child B stayed; X left. Participant 14 agreed.",
        "We follow GDPR, ISO 9001 and the SDQ, 25 items.",
        "Moș Nicolae și Sfântul Andrei sunt sărbători, nu colegi.",
        "Día de San Juan, Semana Santa y Navidad: tres fiestas.",
        "Svatý Mikuláš, Štědrý den a Velikonoce jsou svátky.",
        "Luna trecută am avut o mie de întrebări și o mare bucurie.",
        "Paz, luz y consuelo: palabras que usamos cada día.",
        "Svoboda, naděje a láska jsou slova, která používáme denně.",
        "Hope, grace and joy: words that we use every day.",
    ];
    assert_left_alone(texts.map(str::to_owned));
}
