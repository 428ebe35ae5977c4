//! What a post said before its changes.

use crate::support::{Only, TestApp, code};
use shared::core::id::PostId;
use shared::core::{Country, Language, ProblemCode};
use shared::forum::PostPatch;

fn text(body: &str) -> PostPatch {
    PostPatch { body_markdown: Some(body.into()), ..PostPatch::default() }
}

#[actix_web::test]
async fn each_change_keeps_what_was_said() {
    let app = TestApp::start();
    let (author, facilitator) = (app.member().await, app.facilitator().await);
    let topic = app.topic(&author, app.category("open").await).await;
    let post = app.reply(&author, topic.id, "One").await;
    assert_eq!(author.list_post_versions(post.id).await.unwrap(), []);
    author.update_post(post.id, 1, &text("Two")).await.unwrap();
    app.pass(1);
    let czech = PostPatch { language: Some(Language::Czech), ..text("Three") };
    facilitator.update_post(post.id, 2, &czech).await.unwrap();
    // The same once more is no change.
    author.update_post(post.id, 3, &text("Three")).await.unwrap();
    let versions = author.list_post_versions(post.id).await.unwrap();
    let said: Vec<_> = versions
        .iter()
        .map(|one| (one.version, one.body_markdown.as_str(), one.editor.as_ref().unwrap().id, one.language))
        .collect();
    assert_eq!(
        said,
        [
            (3, "Three", facilitator.account, Language::Czech),
            (2, "Two", author.account, Language::English),
            (1, "One", author.account, Language::English),
        ]
    );
    assert_eq!(versions[2].at, post.created_at);
    assert!(versions[0].at > versions[1].at);
}

#[actix_web::test]
async fn what_was_said_goes_with_the_post() {
    let app = TestApp::start();
    let author = app.member().await;
    let topic = app.topic(&author, app.category("open").await).await;
    let post = app.reply(&author, topic.id, "One").await;
    author.update_post(post.id, 1, &text("Two")).await.unwrap();
    author.delete_post(post.id).await.unwrap();
    assert_eq!(code(author.list_post_versions(post.id).await), ProblemCode::NotFound);
    let left = app
        .read(|connection| {
            use diesel::prelude::*;
            Ok(waymark::db::schema::forum_post_versions::table.count().get_result::<i64>(connection)?)
        })
        .await;
    assert_eq!(left, 0);
}

#[actix_web::test]
async fn only_who_sees_the_post_sees_what_it_said() {
    let app = TestApp::start();
    let (author, abroad) = (app.member().await, app.member_in(Country::Spain).await);
    let only = Only { country: Some(Country::Romania), ..Only::default() };
    let topic = app.topic(&author, app.category_for("romania", only).await).await;
    let post = app.reply(&author, topic.id, "One").await;
    author.update_post(post.id, 1, &text("Two")).await.unwrap();
    assert_eq!(code(abroad.list_post_versions(post.id).await), ProblemCode::NotFound);
    assert_eq!(code(author.list_post_versions(PostId(uuid::Uuid::nil())).await), ProblemCode::NotFound);
}
