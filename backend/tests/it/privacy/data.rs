//! Taking one's data along.

use super::{
    ABOUT, ANSWER, BOOKMARK, DRAFT, FILE, FLAG, Lived, NAME, NOTE, PLAY, POST, RECEIVED, REPLY, SENT, TITLE,
    TRANSLATION, WORK, live,
};
use crate::support::{Answer, TestApp};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

fn unpack(zip: Vec<u8>) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut files = BTreeMap::new();
    for index in 0..zip.len() {
        let mut file = zip.by_index(index).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        files.insert(file.name().unwrap().into_owned(), text);
    }
    files
}

#[actix_web::test]
async fn all_that_is_stored_about_oneself_is_in_it_and_described() {
    let app = TestApp::start();
    let Lived { person, colleague, .. } = live(&app).await;
    app.take_jobs().await;
    let files = unpack(person.download_my_data().await.unwrap());
    let read_me = &files["README.txt"];
    for name in files.keys().filter(|name| *name != "README.txt") {
        assert!(read_me.contains(name.as_str()), "{name} is not described:\n{read_me}");
        serde_json::from_str::<serde_json::Value>(&files[name]).unwrap();
    }
    for (file, word) in [
        ("account.json", NAME),
        ("account.json", person.email.as_str()),
        ("account.json", "A Test NGO"),
        ("roles.json", "member"),
        ("profile.json", ABOUT),
        ("profile.json", "court"),
        ("messages.json", SENT),
        ("messages.json", RECEIVED),
        ("messages.json", colleague.name.as_str()),
        ("notices.json", "message"),
        ("notice_settings.json", "\"daily\""),
        ("notice_settings.json", "muted"),
        ("topics.json", TITLE),
        ("posts.json", POST),
        ("posts.json", REPLY),
        ("translations.json", TRANSLATION),
        ("account.json", "\"es\""),
        ("rules.json", "accepted_at"),
        ("drafts.json", DRAFT),
        ("course_notes.json", NOTE),
        ("attempts.json", ANSWER),
        ("submissions.json", WORK),
        ("course_plays.json", PLAY),
        ("files.json", FILE),
        ("bookmarks.json", BOOKMARK),
        ("feeds.json", "category_id"),
        ("reactions.json", "thanks"),
        ("moderation.json", FLAG),
        ("visits.json", "seen_at"),
        ("sessions.json", &person.session.to_string()),
        ("audit.json", "download_data"),
    ] {
        assert!(files[file].contains(word), "{file} has no {word}:\n{}", files[file]);
    }
    let all: String = files.values().cloned().collect();
    for secret in ["argon2", "token_hash", "password_hash", colleague.email.as_str(), "An answer"] {
        assert!(!all.contains(secret), "{secret} is in it");
    }
}

#[actix_web::test]
async fn it_is_a_file_to_save_and_stays_in_no_cache() {
    let app = TestApp::start();
    let person = app.member().await;
    let request = app.request("GET", "/api/v1/privacy/data").header("authorization", person.bearer());
    let answer = Answer::to(request).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/zip"));
    assert_eq!(answer.header("content-disposition"), "attachment; filename=\"waymark-my-data.zip\"");
    assert_eq!(answer.header("cache-control"), "no-store");
}
