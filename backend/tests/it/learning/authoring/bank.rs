//! The bank of questions, and GIFT.

use super::chance::Chance;
use super::whole_course;
use crate::support::{TestApp, code, new_key, problem};
use shared::core::ProblemCode;
use shared::learning::{BankQuery, GiftFile, GiftImport, GiftQuery};

const FILE: &str = "// [id:first] [tag:safety]
::First::What comes first? {
  =To ask#Yes
  ~%50%To wait
  ~To decide
}

$CATEGORY: course/ethics

Two and two? {#4:0.5}

::Pairs::Match { =cat -> meow =dog -> woof =cow -> moo }
";

fn file(text: &str) -> GiftFile {
    GiftFile { text: text.into(), tags: vec!["imported".into()] }
}

#[actix_web::test]
async fn questions_come_in_as_they_were_shown_and_go_out_again() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    let course = app.course(whole_course()).await;
    let preview = author.preview_gift(course, &file(FILE)).await.unwrap();
    assert_eq!(preview.errors, []);
    let keys: Vec<_> = preview.questions.iter().map(|question| question.key.as_str()).collect();
    assert_eq!(keys, ["first", "bank-question", "pairs"]);
    assert_eq!(preview.questions[0].tags, ["safety", "imported"]);
    assert_eq!(preview.questions[1].category.as_deref(), Some("course/ethics"));
    assert_eq!(preview.questions[1].tags, ["category:course/ethics", "imported"], "a quiz may draw by it");
    let everything = BankQuery::default();
    assert!(author.list_bank(course, &everything).await.unwrap().items.is_empty(), "nothing is stored yet");
    let key = new_key();
    let imported = author.import_gift(course, &file(FILE), &key).await.unwrap();
    assert_eq!(author.import_gift(course, &file(FILE), &key).await.unwrap(), imported, "sent twice");
    let GiftImport::Imported { part_ids } = imported else { panic!() };
    let listed = author.list_bank(course, &everything).await.unwrap().items;
    assert_eq!(listed.iter().map(|question| question.id).collect::<Vec<_>>(), part_ids);
    for (stored, shown) in listed.iter().zip(&preview.questions) {
        assert_eq!(stored.question.as_ref(), Some(&shown.question));
        assert_eq!((&stored.key, &stored.tags), (&shown.key, &shown.tags));
    }
    let gift = author.export_gift(course, &GiftQuery::default()).await.unwrap();
    let again = author.duplicate_course(course, &new_key()).await.unwrap().id;
    let other = app.course(whole_course()).await;
    let text = String::from_utf8(gift).unwrap();
    assert!(text.contains("$CATEGORY: course/ethics") && !text.contains("category:course"));
    author.import_gift(other, &GiftFile { text: text.clone(), tags: Vec::new() }, &new_key()).await.unwrap();
    for course in [again, other] {
        let gift = author.export_gift(course, &GiftQuery::default()).await.unwrap();
        assert_eq!(String::from_utf8(gift).unwrap(), text);
    }
}

#[actix_web::test]
async fn the_bank_is_listed_by_tag_and_page() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    let course = app.course(whole_course()).await;
    author.import_gift(course, &file(FILE), &new_key()).await.unwrap();
    let tagged = BankQuery { tag: Some("safety".into()), ..BankQuery::default() };
    assert_eq!(author.list_bank(course, &tagged).await.unwrap().items.len(), 1);
    let query = BankQuery { limit: Some(2), ..BankQuery::default() };
    let first = author.list_bank(course, &query).await.unwrap();
    let rest = author.list_bank(course, &BankQuery { cursor: first.next, ..query.clone() }).await.unwrap();
    assert_eq!((first.items.len(), rest.items.len(), rest.next), (2, 1, None));
    let back = author.list_bank(course, &BankQuery { cursor: rest.previous, ..query }).await.unwrap();
    assert_eq!(back.items, first.items);
    let gift =
        author.export_gift(course, &GiftQuery { tag: Some("safety".into()), language: None }).await.unwrap();
    let gift = String::from_utf8(gift).unwrap();
    assert!(gift.contains("What comes first?") && !gift.contains("Two and two"));
}

#[actix_web::test]
async fn a_file_that_is_wrong_somewhere_changes_nothing() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    let course = app.course(whole_course()).await;
    let before = author.find_draft(course).await.unwrap();
    let wrong = FILE.replace("#4:0.5", "#four");
    let preview = author.preview_gift(course, &file(&wrong)).await.unwrap();
    assert_eq!((preview.questions.len(), preview.errors[0].line), (2, 10));
    let refused = author.import_gift(course, &file(&wrong), &new_key()).await.unwrap();
    assert_eq!(refused, GiftImport::Refused { errors: preview.errors });
    assert_eq!(author.find_draft(course).await.unwrap(), before);
    let nothing = problem(author.import_gift(course, &file("// only words"), &new_key()).await);
    assert_eq!(nothing.errors[0].field, "text");
    let translator = app.translator().await;
    assert_eq!(code(translator.import_gift(course, &file(FILE), &new_key()).await), ProblemCode::Forbidden);
}

#[actix_web::test]
async fn a_thousand_mutated_files_write_nothing_or_what_they_say() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    let course = app.course(whole_course()).await;
    let mut chance = Chance::new(7);
    let signs = ["{", "}", "=", "~", "%", "->", "#", "\n\n", "\\", "::", "\u{0}", "[[1]]", "é", "$CATEGORY"];
    let (mut wrong, mut stored) = (0, 0);
    for _ in 0..1_000 {
        let mut text: Vec<char> = FILE.chars().collect();
        for _ in 0..=chance.below(3) {
            let place = chance.below(text.len());
            match chance.below(3) {
                0 => drop(text.remove(place)),
                1 => text.truncate(place.max(1)),
                _ => drop(text.splice(place..place, signs[chance.below(signs.len())].chars())),
            }
        }
        let text: String = text.into_iter().collect();
        let preview = author.preview_gift(course, &file(&text)).await;
        let Ok(preview) = preview else { continue };
        if preview.errors.is_empty() {
            continue;
        }
        assert!(preview.errors.iter().all(|error| error.line > 0 && error.column > 0));
        let done = author.import_gift(course, &file(&text), &new_key()).await.unwrap();
        match done {
            GiftImport::Refused { errors } => assert_eq!(errors, preview.errors),
            GiftImport::Imported { .. } => stored += 1,
        }
        wrong += 1;
    }
    assert!(wrong > 300, "{wrong} files were wrong");
    assert_eq!(stored, 0);
    assert!(author.list_bank(course, &BankQuery::default()).await.unwrap().items.is_empty());
}
