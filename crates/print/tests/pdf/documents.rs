//! Lessons and courses.

use crate::pdf::Pdf;
use image::{ExtendedColorType, ImageEncoder, codecs::png::PngEncoder};
use print::{Answers, Block, Chapter, DOCUMENT_TEXT, Document, Excess, PrintError, Section, document};
use shared::core::Language;

pub fn text(body: &str) -> Block {
    Block::Text { title: String::new(), body: body.to_owned() }
}

pub fn lesson(blocks: Vec<Block>) -> Document {
    Document {
        language: Language::Romanian,
        platform: "Waymark".to_owned(),
        site: "https://waymark.example".to_owned(),
        above: Some("Curs".to_owned()),
        title: "Identificarea timpurie".to_owned(),
        summary: "Pentru **cine** lucrează cu copii.".to_owned(),
        chapters: vec![Chapter {
            sections: vec![Section { blocks, ..Section::default() }],
            ..Chapter::default()
        }],
        sources: vec!["UNHCR: *Ghid*, 2020".to_owned()],
        note: Some("Versiunea 3, 4 noiembrie 2026".to_owned()),
    }
}

fn course(lessons: usize) -> Document {
    let mut course = lesson(Vec::new());
    course.chapters = ["Semne", "Discuții"]
        .map(|title| Chapter {
            title: title.to_owned(),
            summary: "Despre ce este.".to_owned(),
            sections: (1..=lessons)
                .map(|number| Section {
                    title: format!("Lecția {number}"),
                    minutes: Some(20),
                    blocks: vec![
                        text("### Prea adânc\n\nȘerban Țurcanu, Příliš žluťoučký, Núñez."),
                        text("# Titlu"),
                    ],
                    ..Section::default()
                })
                .collect(),
        })
        .to_vec();
    course
}

fn read(document_to_print: &Document) -> Pdf {
    Pdf::read(&document(document_to_print).unwrap())
}

fn png() -> Vec<u8> {
    let mut bytes = Vec::new();
    PngEncoder::new(&mut bytes).write_image(&[9; 4 * 4 * 3], 4, 4, ExtendedColorType::Rgb8).unwrap();
    bytes
}

#[test]
fn prints_markdown() {
    let body = "Vezi [ghidul](https://example.org/ghid) și [forumul](/forum).\n\n- unu\n- doi\n  1. trei\n\n> citat\n\n\
                | Semn | Sens |\n| --- | --- |\n| frică | *control* |\n| datorie |\n\n```\nlinie\n```\n\n~~nu~~ `cod` → ✓";
    let file = read(&lesson(vec![text(body)]));
    for said in [
        "ghidul (https://example.org/ghid)",
        "forumul (https://waymark.example/forum)",
        "citat",
        "frică",
        "control",
        "datorie",
        "linie",
        "cod → ✓",
        "Surse",
        "UNHCR: Ghid, 2020",
        "Versiunea 3, 4 noiembrie 2026",
        "Pagina 1 din 1",
    ] {
        assert!(file.says(said), "{said} is missing in {}", file.words());
    }
    for tag in ["Table", "TH", "L", "Link"] {
        assert!(file.tags(tag) > 0, "{tag} is missing");
    }
}

#[test]
fn prints_each_kind_of_block() {
    let say = |text: &str| text.to_owned();
    let two = || vec![say("A1"), say("**B2**")];
    let question = |body: &str, answers| Block::Question { title: String::new(), body: say(body), answers };
    let file = read(&lesson(vec![
        Block::Callout { title: say("Atenție"), body: say("Nu insistați.") },
        Block::Checklist {
            title: String::new(), body: say("Înainte:"), items: vec![say("loc *liniștit*")]
        },
        Block::Reflection { title: String::new(), body: say("Ce ați face?"), lines: 4 },
        Block::Vignette { title: say("Ana"), body: say("Are 15 ani.") },
        question("Una?", Answers::One(two())),
        question("Mai multe?", Answers::Several(two())),
        question("Da?", Answers::TrueFalse),
        question("Perechi?", Answers::Matching { left: two(), right: two() }),
        question("Ordine?", Answers::Ordering(two())),
        question("Scrieți", Answers::Written(3)),
        question("Gol ____", Answers::None),
        Block::Transcript {
            title: say("Interviu"), address: Some(say("/files/1")), body: say("Bună ziua.")
        },
        Block::Elsewhere { title: say("Formular"), address: Some(say("/files/2")), body: String::new() },
    ]));
    for said in [
        "De reținut: Atenție",
        "Listă de verificare",
        "loc liniștit",
        "Pentru reflecție",
        "Exemplu de caz: Ana",
        "Alegeți un singur răspuns.",
        "Alegeți toate răspunsurile corecte.",
        "Adevărat",
        "Uniți fiecare rând",
        "Numerotați rândurile",
        "Gol ____",
        "Transcriere: Interviu",
        "https://waymark.example/files/1",
        "De deschis online: Formular",
    ] {
        assert!(file.says(said), "{said} is missing in {}", file.words());
    }
}

#[test]
fn prints_pictures_with_their_words() {
    let picture = |bytes| Block::Picture { bytes, alt: "O casă".to_owned(), caption: "*Casa*".to_owned() };
    let file = read(&lesson(vec![picture(png())]));
    assert!(file.strings(b"Alt").contains(&"O casă".to_owned()) && file.says("Casa"));
    let broken = read(&lesson(vec![picture(png()[..60].to_vec()), picture(b"%PDF-1.7".to_vec())]));
    assert!(broken.says("O casă"), "what cannot be shown is told");
}

#[test]
fn gives_a_course_contents_and_bookmarks() {
    let file = read(&course(2));
    assert!(file.says("Cuprins") && file.says("Aproximativ 20 de minute"));
    assert!(file.says("Șerban Țurcanu, Příliš žluťoučký, Núñez."));
    let bookmarks = file.strings(b"Title");
    for title in ["Semne", "Discuții", "Lecția 2", "Prea adânc", "Surse"] {
        assert!(bookmarks.iter().any(|bookmark| bookmark == title), "{title} is not in {bookmarks:?}");
    }
    assert_eq!(file.pages(), 4, "the title with contents, two chapters, sources");
    assert!(!read(&lesson(vec![text("a")])).says("Cuprins"));
}

#[test]
fn can_be_read_aloud() {
    let file = read(&course(1));
    assert!(file.metadata().contains("<pdfuaid:part>1</pdfuaid:part>"));
    assert_eq!(file.catalog().get(b"Lang").and_then(lopdf::decode_text_string).unwrap(), "ro");
    assert!(file.catalog().get(b"StructTreeRoot").is_ok());
}

#[test]
fn is_the_same_each_time() {
    let mut printed = course(1);
    let picture = Block::Picture { bytes: png(), alt: "a".to_owned(), caption: String::new() };
    printed.chapters[0].sections[0].blocks.push(picture);
    assert_eq!(document(&printed).unwrap(), document(&printed).unwrap());
}

#[test]
fn says_what_is_not_translated_yet() {
    let mut printed = lesson(vec![text("Nejneobhospodařovávatelnější")]);
    printed.chapters[0].sections[0].untranslated = Some(Language::Czech);
    let file = read(&printed);
    assert!(file.says("Această parte nu a fost încă tradusă. Este în limba: Čeština."), "{}", file.words());
    assert!(file.strings(b"Lang").contains(&"cs".to_owned()), "it is read aloud as Czech");
}

#[test]
fn refuses_what_is_too_much() {
    let long = lesson(vec![text(&"a ".repeat(DOCUMENT_TEXT / 2 + 1))]);
    let refused = document(&long).unwrap_err();
    assert!(
        matches!(refused, PrintError::TooMuch { what: Excess::Text, most: DOCUMENT_TEXT, .. }),
        "{refused}"
    );
}
