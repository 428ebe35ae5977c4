//! What is not published is on no disk in plain text, and is lost with its key, which is said.

use super::{Colleagues, WORD, content, pass, send_back};
use crate::privacy::everywhere;
use crate::support::{TestApp, code};
use diesel::prelude::*;
use shared::core::ProblemCode;
use shared::exchange::{NewPractice, PracticeContent, PracticeLook};
use std::collections::BTreeSet;
use std::path::Path;
use waymark::db::DatabaseUrl;
use waymark::db::schema::exchange_practices::dsl;
use waymark::exchange::sealed;
use waymark::keyring::Keyring;

/// Every file below a folder that has these bytes.
fn files_with(folder: &Path, bytes: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_with(&path, bytes));
        } else if std::fs::read(&path).unwrap().windows(bytes.len()).any(|part| part == bytes) {
            found.push(path.display().to_string());
        }
    }
    found
}

/// The files of the database, its log included, in which the word stands. PostgreSQL's are another machine's: there the tables do.
fn holds(app: &TestApp, word: &str) -> Vec<String> {
    match app.app.db.url() {
        DatabaseUrl::Sqlite(path) => files_with(path.parent().unwrap(), word.as_bytes()),
        DatabaseUrl::Postgres(_) => Vec::new(),
    }
}

/// The columns of all tables in which the word stands.
async fn columns_with(app: &TestApp, word: &str) -> BTreeSet<String> {
    everywhere::holding(app, vec![everywhere::hex(word.as_bytes())]).await
}

#[actix_web::test]
async fn neither_a_draft_nor_a_review_is_in_the_database_in_plain_text() {
    let all = Colleagues::new().await;
    let back = all.submitted(&content()).await;
    all.reviewer.decide_on_practice(back, &send_back(PracticeLook::Privacy, 1)).await.unwrap();
    all.passed(&content()).await;
    all.author.check_practice(back).await.unwrap();
    assert_eq!(columns_with(&all.app, WORD).await, BTreeSet::new());
    assert_eq!(holds(&all.app, WORD), [""; 0]);
    // The test can find it.
    all.published(&content()).await;
    assert!(!columns_with(&all.app, WORD).await.is_empty());
    if matches!(all.app.app.db.url(), DatabaseUrl::Sqlite(_)) {
        assert!(!holds(&all.app, WORD).is_empty());
    }
}

#[actix_web::test]
async fn a_lost_key_makes_drafts_unreadable_and_says_so() {
    let all = Colleagues::new().await;
    let id = all.submitted(&content()).await;
    let app = &all.app.app;
    Keyring::add(&app.settings.data_dir, &app.ids).unwrap();
    std::fs::remove_file(app.settings.data_dir.join("keys/cases/0001.key")).unwrap();
    all.app.pass(1);
    // What is sealed next is sealed with the new key, and the old one is known to be gone.
    let new = all.author.create_practice(&NewPractice { language: content().language }, "new").await.unwrap();
    assert_eq!(code(all.author.find_practice_draft(id).await), ProblemCode::KeyMissing);
    assert_eq!(code(all.reviewer.find_practice_for_review(id).await), ProblemCode::KeyMissing);
    let own = all.author.list_own_practices().await.unwrap();
    assert_eq!(own.iter().map(|one| one.title.as_deref()).collect::<Vec<_>>(), [Some(""), None]);
    assert_eq!(all.reviewer.list_review_tasks().await.unwrap()[0].title, None);
    assert_eq!(all.author.find_practice_draft(new.id).await.unwrap().id, new.id);
}

#[actix_web::test]
async fn everything_is_sealed_anew_before_an_old_key_is_thrown_away() {
    let all = Colleagues::new().await;
    let (draft, reviewed) = (all.draft(&content()).await, all.passed(&content()).await);
    let (app, data_dir) = (all.app.app.clone(), all.app.app.settings.data_dir.clone());
    Keyring::add(&data_dir, &app.ids).unwrap();
    let keyring = Keyring::from_data_dir(&data_dir, &app.ids).unwrap();
    let (db, ring, ids) = (app.db.clone(), keyring.clone(), app.ids.clone());
    let renewed = std::thread::spawn(move || sealed::renew(&db, &ring, &ids).unwrap()).join().unwrap();
    assert_eq!(renewed, 4, "two practices, a version, a decision");
    let (db, ring, ids) = (app.db.clone(), keyring.clone(), app.ids.clone());
    assert_eq!(std::thread::spawn(move || sealed::renew(&db, &ring, &ids).unwrap()).join().unwrap(), 0);
    for file in keyring.older().unwrap() {
        std::fs::remove_file(file).unwrap();
    }
    let fresh = Keyring::from_data_dir(&data_dir, &app.ids).unwrap();
    let sealed: Vec<u8> = all
        .app
        .read(move |connection| {
            Ok(dsl::exchange_practices.find(draft).select(dsl::sealed).first(connection)?)
        })
        .await;
    assert_eq!(fresh.open::<PracticeContent>(draft.0, &sealed).unwrap(), content());
    let review = all.author.find_practice_draft(reviewed).await.unwrap().reviews;
    assert_eq!(review[0].note, pass(PracticeLook::Privacy, 1).note);
}

#[actix_web::test]
async fn a_sealed_text_that_is_moved_to_another_row_opens_nothing() {
    let all = Colleagues::new().await;
    let (mine, other) = (all.draft(&content()).await, all.draft(&content()).await);
    all.app
        .write(move |connection| {
            let sealed: Vec<u8> =
                dsl::exchange_practices.find(other).select(dsl::sealed).first(connection)?;
            diesel::update(dsl::exchange_practices.find(mine))
                .set(dsl::sealed.eq(sealed))
                .execute(connection)?;
            Ok(())
        })
        .await;
    assert_eq!(code(all.author.find_practice_draft(mine).await), ProblemCode::Internal);
}
