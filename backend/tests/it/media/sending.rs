//! Sending a file and taking it back.

use super::{pdf, png, send, stored};
use crate::support::{TestApp, code, new_key, problem, shape};
use shared::core::id::FileId;
use shared::core::{FieldCode, ProblemCode};
use shared::media::{FileKind, MAX_DAY_BYTES};
use std::sync::Arc;
use waymark::media::text_of;

#[actix_web::test]
async fn a_file_is_kept_as_what_it_is() {
    let app = TestApp::start();
    let member = app.member().await;
    let file = send(&member, "Afiș.jpeg", png(1)).await.unwrap();
    insta::assert_snapshot!(shape(&file), @r#"
    {
      "created_at": "[time]",
      "height": 20,
      "id": "[id]",
      "kind": "png",
      "name": "Afiș.jpeg.png",
      "size": 193,
      "width": 30
    }
    "#);
    assert_eq!(member.find_file(file.id).await.unwrap(), png(1));
    let thumbnail = member.find_thumbnail(file.id).await.unwrap();
    assert!(thumbnail.starts_with(&[0xFF, 0xD8]));
    assert_eq!(stored(&app).len(), 2, "the file and its thumbnail");
}

#[actix_web::test]
async fn a_repeated_sending_stores_nothing_more() {
    let app = TestApp::start();
    let member = app.member().await;
    let key = new_key();
    let again = || member.create_file("a.png", png(1), Arc::new(|_| ()), &key);
    let first = again().await.unwrap();
    assert_eq!(again().await.unwrap(), first);
    let other = member.create_file("a.png", png(2), Arc::new(|_| ()), &key).await;
    assert_eq!(code(other), ProblemCode::IdempotencyKeyReused);
    assert_eq!(stored(&app).len(), 2);
}

#[actix_web::test]
async fn what_no_text_has_yet_can_be_taken_back_by_its_sender() {
    let app = TestApp::start();
    let (member, colleague) = (app.member().await, app.member().await);
    let file = send(&member, "a.png", png(1)).await.unwrap().id;
    assert_eq!(code(colleague.delete_file(file).await), ProblemCode::NotFound);
    member.delete_file(file).await.unwrap();
    assert_eq!(code(member.delete_file(file).await), ProblemCode::NotFound);
    assert_eq!(code(member.find_file(file).await), ProblemCode::NotFound);
    app.run_jobs().await;
    assert_eq!(stored(&app).len(), 0);
}

#[actix_web::test]
async fn what_a_pdf_says_is_read_for_the_search() {
    let app = TestApp::start();
    let member = app.member().await;
    let file = send(&member, "Report.pdf", pdf("The first meeting")).await.unwrap();
    assert_eq!((file.kind, file.width), (FileKind::Pdf, None));
    let text = async || app.read(move |connection| Ok(text_of(connection, file.id)?)).await;
    assert_eq!(text().await, None);
    assert_eq!(app.run_jobs().await, 1);
    assert_eq!(text().await.as_deref(), Some("The first meeting"));
    assert_eq!(app.read(|connection| Ok(text_of(connection, FileId(uuid::Uuid::nil()))?)).await, None);
}

#[actix_web::test]
async fn only_members_send_and_only_so_much_a_day() {
    use diesel::prelude::*;
    use waymark::db::schema::media_files::dsl;
    let app = TestApp::start();
    let (member, manager) = (app.member().await, app.manager().await);
    assert_eq!(code(send(&manager, "a.png", png(1)).await), ProblemCode::Forbidden);
    let file = send(&member, "a.png", png(1)).await.unwrap().id;
    let full = i32::try_from(MAX_DAY_BYTES).unwrap();
    app.write(move |connection| {
        diesel::update(dsl::media_files.find(file)).set(dsl::size.eq(full)).execute(connection)?;
        Ok(())
    })
    .await;
    let refused = problem(send(&member, "b.png", png(2)).await);
    assert_eq!((refused.errors[0].code, refused.errors[0].limit), (FieldCode::DayFull, Some(200)));
    app.pass(24 * 60 * 60 + 1);
    let member = app.sign_in(&member).await;
    send(&member, "b.png", png(2)).await.unwrap();
}
