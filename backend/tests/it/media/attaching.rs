//! Posts with files.

use super::{choice, picture, png, reply_with, send, stored};
use crate::support::{TestApp, code, new_key, new_topic, problem, shape};
use diesel::prelude::*;
use shared::core::{FieldCode, ProblemCode};
use shared::forum::{PostPatch, PostQuery};
use shared::media::{Attachment, MAX_POST_BYTES};
use waymark::db::schema::media_files::dsl;

fn names(attachments: &[Attachment]) -> Vec<(&str, &str)> {
    attachments.iter().map(|one| (one.name.as_str(), one.alt.as_str())).collect()
}

#[actix_web::test]
async fn a_post_has_its_files_in_their_order() {
    let app = TestApp::start();
    let (author, reader) = (app.member().await, app.member().await);
    let category = app.category("open").await;
    let first = send(&author, "first.png", png(1)).await.unwrap().id;
    let mut new = new_topic(category, "A topic");
    new.attachments = vec![choice(first, " A poster ")];
    let topic = author.create_topic(&new, &new_key()).await.unwrap();
    let (b, a) =
        (send(&author, "b.png", png(2)).await.unwrap(), send(&author, "a.png", png(3)).await.unwrap());
    let post =
        reply_with(&app, &author, topic.id, vec![choice(b.id, ""), choice(a.id, "Two")]).await.unwrap();
    insta::assert_snapshot!(shape(&post.attachments[1]), @r#"
    {
      "alt": "Two",
      "height": 20,
      "id": "[id]",
      "kind": "png",
      "name": "a.png",
      "size": 193,
      "width": 30
    }
    "#);
    let posts = reader.list_posts(topic.id, &PostQuery::default()).await.unwrap().items;
    assert_eq!(names(&posts[0].attachments), [("first.png", "A poster")]);
    assert_eq!(names(&posts[1].attachments), [("b.png", ""), ("a.png", "Two")]);
    assert_eq!(reader.find_post(post.id).await.unwrap().value, posts[1]);
    assert_eq!(author.find_post_source(post.id).await.unwrap().attachments, posts[1].attachments);
}

#[actix_web::test]
async fn a_change_moves_adds_and_takes_away() {
    let app = TestApp::start();
    let author = app.member().await;
    let topic = app.topic(&author, app.category("open").await).await;
    let (kept, gone) =
        (send(&author, "kept.png", png(1)).await.unwrap(), send(&author, "gone.png", png(2)).await.unwrap());
    let chosen = vec![choice(gone.id, ""), choice(kept.id, "")];
    let post = reply_with(&app, &author, topic.id, chosen).await.unwrap();
    let added = send(&author, "added.png", png(3)).await.unwrap();
    let change = PostPatch {
        attachments: Some(vec![choice(kept.id, "Still here"), choice(added.id, "")]),
        ..PostPatch::default()
    };
    let changed = author.update_post(post.id, 1, &change).await.unwrap();
    assert_eq!(names(&changed.attachments), [("kept.png", "Still here"), ("added.png", "")]);
    assert_eq!(code(author.find_file(gone.id).await), ProblemCode::NotFound);
    app.run_jobs().await;
    assert_eq!(stored(&app).len(), 4);
    // Who says nothing of files changes none.
    let words = PostPatch { body_markdown: Some("Other words".into()), ..PostPatch::default() };
    assert_eq!(author.update_post(post.id, 2, &words).await.unwrap().attachments, changed.attachments);
}

#[actix_web::test]
async fn a_file_belongs_to_one_text() {
    let app = TestApp::start();
    let (author, facilitator) = (app.member().await, app.facilitator().await);
    let topic = app.topic(&author, app.category("open").await).await;
    let file = picture(&author).await;
    let post = reply_with(&app, &author, topic.id, vec![choice(file, "")]).await.unwrap();
    let twice = problem(reply_with(&app, &author, topic.id, vec![choice(file, "")]).await);
    let error = &twice.errors[0];
    assert_eq!((error.field.as_str(), error.code), ("attachments.0.file_id", FieldCode::NotAvailable));
    assert_eq!(author.find_topic(topic.id).await.unwrap().replies_count, 1, "nothing was stored");
    // Somebody else may change the post, and keeps its files by naming them.
    let words = PostPatch {
        body_markdown: Some("Shorter".into()),
        attachments: Some(vec![choice(file, "A view")]),
        ..PostPatch::default()
    };
    let changed = facilitator.update_post(post.id, 1, &words).await.unwrap();
    assert_eq!(names(&changed.attachments), [("picture.png", "A view")]);
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_post_has_not_too_many_and_not_too_large_files() {
    let app = TestApp::start();
    let author = app.member().await;
    let topic = app.topic(&author, app.category("open").await).await;
    let many = (0..11).map(|id| choice(shared::core::id::FileId(uuid::Uuid::from_u128(id)), "")).collect();
    let refused = problem(reply_with(&app, &author, topic.id, many).await);
    assert_eq!((refused.errors[0].code, refused.errors[0].limit), (FieldCode::TooLarge, Some(10)));
    let file = picture(&author).await;
    let size = i32::try_from(MAX_POST_BYTES).unwrap() + 1;
    app.write(move |connection| {
        diesel::update(dsl::media_files.find(file)).set(dsl::size.eq(size)).execute(connection)?;
        Ok(())
    })
    .await;
    let refused = problem(reply_with(&app, &author, topic.id, vec![choice(file, "")]).await);
    assert_eq!((refused.errors[0].field.as_str(), refused.errors[0].limit), ("attachments", Some(60)));
}
