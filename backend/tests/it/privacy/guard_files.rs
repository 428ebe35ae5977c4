//! The privacy guard and files: what they say, how they are called, and what they are said to show.

use super::guard::NUMBER;
use crate::media::{pdf, png, send, stored};
use crate::support::{Person, TestApp, problem};
use lopdf::{Document, Object, dictionary};
use shared::core::{FieldCode, ProblemCode};
use std::io::Write;

fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn docx(paragraph: &str) -> Vec<u8> {
    let types = r#"<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
    let document = format!("<w:document><w:body><w:p>{paragraph}</w:p></w:body></w:document>");
    zipped(&[("[Content_Types].xml", types), ("word/document.xml", &document)])
}

fn odt(paragraph: &str) -> Vec<u8> {
    let content = format!("<office:document-content><text:p>{paragraph}</text:p></office:document-content>");
    zipped(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", &content)])
}

/// A PDF with a bookmark of this title.
fn bookmarked(title: &str) -> Vec<u8> {
    let mut document = Document::load_mem(&pdf("Nothing here")).unwrap();
    let outlines = document.new_object_id();
    let bookmark = dictionary! { "Title" => Object::string_literal(title), "Parent" => outlines };
    let bookmark = document.add_object(bookmark);
    let all = dictionary! { "Type" => "Outlines", "First" => bookmark, "Last" => bookmark, "Count" => 1 };
    document.objects.insert(outlines, Object::Dictionary(all));
    document.catalog_mut().unwrap().set("Outlines", outlines);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

async fn assert_refused(person: &Person, name: &str, content: Vec<u8>) {
    let refused = problem(send(person, name, content).await);
    assert_eq!((refused.code, refused.errors.len()), (ProblemCode::InvalidFields, 1), "{name}");
    let error = &refused.errors[0];
    assert_eq!((error.field.as_str(), error.code), ("file", FieldCode::Identifies), "{name}");
}

#[actix_web::test]
async fn a_file_that_says_a_number_of_a_person_is_not_taken() {
    let app = TestApp::start();
    let member = app.member().await;
    let run = |text: &str| format!("<w:r><w:t>{text}</w:t></w:r>");
    let parted = [run("CNP 69912"), run("31400016")].concat();
    let picture = format!(r#"<w:r><wp:docPr id="1" name="a" descr="CNP {NUMBER}"/></w:r>"#);
    for (name, content) in [
        ("report.pdf", pdf(&format!("CNP {NUMBER}"))),
        ("bookmarked.pdf", bookmarked(&format!("CNP {NUMBER}"))),
        ("report.docx", docx(&parted)),
        ("picture.docx", docx(&picture)),
        ("report.odt", odt("CNP 69912<text:span>31400016</text:span>")),
        ("Sunați la 0740 123 456.png", png(1)),
    ] {
        assert_refused(&member, name, content).await;
    }
    assert_eq!(stored(&app).len(), 0);
    app.run_jobs().await;
}

#[actix_web::test]
async fn other_files_are_taken() {
    let app = TestApp::start();
    let member = app.member().await;
    for (name, content) in [
        ("helpline.pdf", pdf("Call 116 111")),
        ("letter.docx", docx("<w:r><w:t>Ana Popescu, 3 March 2024</w:t></w:r>")),
        ("letter.odt", odt("Law 272/2004")),
        ("IMG_20261124.png", png(1)),
    ] {
        send(&member, name, content).await.unwrap();
    }
    app.run_jobs().await;
}

#[actix_web::test]
async fn what_cannot_be_read_is_not_taken() {
    let app = TestApp::start();
    let member = app.member().await;
    let types = r#"<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
    let broken =
        zipped(&[("[Content_Types].xml", types), ("word/document.xml", "<w:document><w:t>CNP </w:")]);
    let refused = problem(send(&member, "broken.docx", broken).await);
    assert_eq!(refused.errors[0].code, FieldCode::Damaged);
}
