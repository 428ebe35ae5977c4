//! Lessons and courses.

use crate::pdf::Pdf;
use chrono::NaiveDate;
use image::{ExtendedColorType, ImageEncoder, codecs::png::PngEncoder};
use markup::to_html;
use print::{
    Answers, Block, Chapter, DOCUMENT_TEXT, Document, Edition, Excess, PrintError, Section, document,
};
use shared::core::Language;

/// A text as it was typed, in Markdown.
pub fn text(body: &str) -> Block {
    Block::Text { title: String::new(), body: to_html(body) }
}

pub fn lesson(blocks: Vec<Block>) -> Document {
    Document {
        language: Language::Romanian,
        platform: "Waymark".to_owned(),
        site: "https://waymark.example".to_owned(),
        above: Some("Curs".to_owned()),
        title: "Identificarea timpurie".to_owned(),
        summary: "Pentru cine lucrează cu copii.".to_owned(),
        chapters: vec![Chapter {
            sections: vec![Section { blocks, ..Section::default() }],
            ..Chapter::default()
        }],
        untranslated: None,
        edition: NaiveDate::from_ymd_opt(2026, 11, 4).map(|day| Edition { number: 3, day }),
        starter: false,
        hours: 0,
        outcomes: Vec::new(),
        sources: vec!["UNHCR: *Ghid*, 2020".to_owned()],
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
            ..Chapter::default()
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
fn prints_what_was_typed() {
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
        "UNHCR: *Ghid*, 2020",
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
fn prints_what_other_programs_write() {
    let html = "<div>a<br>b</div>c <b>d</b><ol start=\"4\"><li>e<ul><li>f</li></ul></li></ol><dl><dt>g</dt><dd>h &amp; i</dd></dl>";
    let file = read(&lesson(vec![Block::Text { title: String::new(), body: html.to_owned() }]));
    for said in ["a b", "c d", "4. e", "f", "g", "h & i"] {
        assert!(file.says(said), "{said} is missing in {}", file.words());
    }
    assert!(!file.says("h&amp;"));
}

#[test]
fn prints_each_kind_of_block() {
    let say = |text: &str| text.to_owned();
    let two = || vec![say("A1"), say("<strong>B2</strong>")];
    let question = |body: &str, answers| Block::Question { title: String::new(), body: say(body), answers };
    let file = read(&lesson(vec![
        Block::Callout { title: say("Atenție"), body: say("Nu insistați.") },
        Block::Checklist {
            title: String::new(),
            body: say("<p>Înainte:</p>"),
            items: vec![say("loc *liniștit*")],
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
        "loc *liniștit*",
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
    let picture = |bytes| Block::Picture {
        bytes,
        alt: "O casă".to_owned(),
        caption: "<p><em>Casa</em></p>".to_owned(),
    };
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
    let foreign = |body: &str| Block::Untranslated { language: Language::Czech, blocks: vec![text(body)] };
    let notice = "Această parte nu a fost încă tradusă. Este în limba: Čeština.";
    let told = |printed: &Document| read(printed).words().matches(&crate::pdf::squeezed(notice)).count();
    let mut printed = lesson(vec![text("Da"), foreign("Nejneobhospodařovávatelnější"), text("Nu")]);
    let file = read(&printed);
    assert!(file.says(notice) && file.says("Nejneobhospodařovávatelnější"), "{}", file.words());
    assert!(file.strings(b"Lang").contains(&"cs".to_owned()), "it is read aloud as Czech");
    assert_eq!(told(&printed), 1);
    printed.chapters[0].sections[0] = Section {
        untranslated: Some(Language::Czech),
        summary: "O čem to je.".to_owned(),
        blocks: vec![foreign("Text")],
        ..Section::default()
    };
    assert_eq!(told(&printed), 1, "once for a lesson that is not translated at all");
    printed.untranslated = Some(Language::Czech);
    assert_eq!(told(&printed), 2);
}

#[test]
fn says_what_it_is() {
    let mut printed = course(1);
    printed.hours = 12;
    printed.starter = true;
    printed.outcomes = vec!["recunoaște *semne*".to_owned()];
    printed.chapters[0].sections[0].materials = vec!["Fișa de lucru".to_owned()];
    let file = read(&printed);
    for said in [
        "Română · Versiunea 3, 4 noiembrie 2026 · 12 ore de studiu",
        "Conținut de pornire",
        "Rezultatele învățării",
        "recunoaște *semne*",
        "De ce aveți nevoie",
        "Fișa de lucru",
    ] {
        assert!(file.says(said), "{said} is missing in {}", file.words());
    }
}

#[test]
fn refuses_what_is_too_much() {
    let long = lesson(vec![text(&"ab ".repeat(DOCUMENT_TEXT / 3 + 1))]);
    let refused = document(&long).unwrap_err();
    assert!(
        matches!(refused, PrintError::TooMuch { what: Excess::Text, most: DOCUMENT_TEXT, .. }),
        "{refused}"
    );
}
