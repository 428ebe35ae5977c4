//! Texts that are meant to run, to break or to stop the printing.

use crate::certificates::sheet;
use crate::documents::{lesson, text};
use crate::pdf::Pdf;
use print::{Answers, Block, Chapter, certificate, document};
use proptest::prelude::*;
use shared::core::Language;

const HOSTILE: [&str; 8] = [
    "#import \"@preview/x:0.1.0\": *",
    "#read(\"/etc/passwd\")",
    "#include \"/data.json\"",
    "$ x^2 #eval(\"1\") $",
    "\"); #panic(\"x\"); (\"",
    "@label <label> \\u{41} \\",
    "= Heading // comment /* comment */",
    "#{while true {}}",
];

#[test]
fn runs_nothing_in_a_certificate() {
    for hostile in HOSTILE {
        let mut sheet = sheet(Language::English, hostile);
        sheet.outcomes = vec![hostile.to_owned()];
        sheet.course = hostile.to_owned();
        sheet.note = Some(hostile.to_owned());
        assert!(Pdf::read(&certificate(&sheet).unwrap()).says(hostile), "{hostile}");
    }
}

#[test]
fn runs_nothing_in_a_lesson() {
    for hostile in HOSTILE {
        let fenced = format!("```\n{hostile}\n```");
        let item = markup::plain_to_html(hostile);
        let mut printed = lesson(vec![
            text(&fenced),
            Block::Callout { title: hostile.to_owned(), body: String::new() },
            Block::Question { title: String::new(), body: item.clone(), answers: Answers::One(vec![item]) },
        ]);
        printed.title = hostile.to_owned();
        printed.outcomes = vec![hostile.to_owned()];
        let file = Pdf::read(&document(&printed).unwrap());
        assert!(
            file.words().matches(&crate::pdf::squeezed(hostile)).count() >= 6,
            "{hostile}: {}",
            file.words()
        );
    }
}

#[test]
fn leads_nowhere_dangerous() {
    let body = "[x](javascript:alert) [y](file:///etc/passwd) [z](//evil.example) ![p](data:text/html,x) <b onclick=x>";
    let bytes = document(&lesson(vec![text(body)])).unwrap();
    let file = Pdf::read(&bytes);
    assert_eq!(file.links(), 0);
    assert!(file.says("x y z p <b onclick=x>"), "{}", file.words());
    let safe = Pdf::read(&document(&lesson(vec![text("[w](https://example.org)")])).unwrap());
    assert_eq!(safe.links(), 2, "the words and the address");
}

#[test]
fn survives_depth_and_width() {
    let quotes = format!("{} tief", ">".repeat(2000));
    let lists =
        (0..200).map(|depth| format!("{}- x{depth}\n", "  ".repeat(depth))).collect::<Vec<_>>().concat();
    let emphasis = format!("{}y{}", "*a **b ".repeat(300), "** *".repeat(300));
    let table = format!("|{}\n|{}\n|{}", "a|".repeat(300), "-|".repeat(300), "b|".repeat(300));
    let headings: String =
        [6, 1, 4, 2, 6, 3].map(|level| format!("{} h{level}\n\n", "#".repeat(level))).concat();
    let long = "x".repeat(5000);
    for body in [quotes, lists, emphasis, table, headings, long] {
        document(&lesson(vec![text(&body)])).unwrap();
    }
}

#[test]
fn keeps_to_the_letters_that_it_has() {
    let file = Pdf::read(
        &document(&lesson(vec![text("a\u{0} 🙂 \u{202e}b\u{fe0f} Українська Ελλάδα e\u{301} ş")])).unwrap(),
    );
    assert!(file.says("a\u{fffd} □ b Українська Ελλάδα é ş"), "{}", file.words());
}

#[test]
fn a_document_may_be_empty() {
    let mut empty = lesson(Vec::new());
    empty.title = String::new();
    empty.summary = String::new();
    empty.chapters = vec![Chapter::default(), Chapter::default()];
    assert_eq!(Pdf::read(&document(&empty).unwrap()).pages(), 2);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_text_can_be_printed(body in "(\\PC|[\n#*_`>|\\[\\]()-]){0,200}", title in "\\PC{0,40}") {
        let mut printed = lesson(vec![text(&body), Block::Vignette { title: title.clone(), body }]);
        printed.title = title;
        prop_assert_eq!(document(&printed).err(), None);
    }
}
