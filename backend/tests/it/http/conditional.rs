//! Who has the newest already gets no body.

use crate::support::{Answer, TestApp};

#[actix_web::test]
async fn an_unchanged_read_sends_nothing() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    let topic = app.topic(&member, category).await;
    let posts = member.list_posts(topic.id, &shared::forum::PostQuery::default()).await.unwrap();
    for path in [
        "/api/v1/accounts/me".to_owned(),
        "/api/v1/accounts/sessions".to_owned(),
        "/api/v1/forum/categories".to_owned(),
        "/api/v1/forum/topics".to_owned(),
        format!("/api/v1/forum/topics/{}", topic.id),
        format!("/api/v1/forum/topics/{}/posts", topic.id),
        format!("/api/v1/forum/posts/{}", posts.items[0].id),
        format!("/api/v1/forum/posts/{}/source", posts.items[0].id),
        "/api/v1/forum/drafts".to_owned(),
    ] {
        let request = || app.request("GET", &path).header("authorization", member.bearer());
        let first = Answer::to(request()).await;
        assert_eq!(first.status, 200, "{path}");
        let tag = first.header("etag").to_owned();
        assert!(tag.ends_with('"'), "{path} has the tag {tag}");
        for known in [tag.clone(), format!("\"other\", {tag}")] {
            let second = Answer::to(request().header("if-none-match", known)).await;
            assert_eq!((second.status, second.bytes.len()), (304, 0), "{path}");
            assert_eq!(second.header("etag"), tag);
        }
        let other = Answer::to(request().header("if-none-match", "\"other\"")).await;
        assert_eq!(other.bytes, first.bytes, "{path}");
    }
}

#[actix_web::test]
async fn a_changed_list_has_another_tag() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    let request = || app.request("GET", "/api/v1/forum/topics").header("authorization", member.bearer());
    let before = Answer::to(request()).await;
    app.topic(&member, category).await;
    let after = Answer::to(request().header("if-none-match", before.header("etag"))).await;
    assert_eq!(after.status, 200);
    assert_ne!(after.header("etag"), before.header("etag"));
}

#[actix_web::test]
async fn a_page_is_sent_once() {
    let app = TestApp::start();
    let first = app.get("/ro/about").await;
    let again =
        Answer::to(app.request("GET", "/ro/about").header("if-none-match", first.header("etag"))).await;
    assert_eq!((again.status, again.bytes.len()), (304, 0));
}
