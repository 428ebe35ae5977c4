//! Changing a post: the source, the version, and what happens when two change it at once.

use crate::support::{Answer, TestApp, code, problem, shape};
use shared::core::id::PostId;
use shared::core::{FieldCode, Language, ProblemCode};
use shared::forum::PostPatch;

fn text(body: &str) -> PostPatch {
    PostPatch { body_markdown: Some(body.into()), ..PostPatch::default() }
}

#[actix_web::test]
async fn the_author_changes_a_post() {
    let app = TestApp::start();
    let (author, category) = (app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    let post = app.reply(&author, topic.id, "A *first* try").await;
    let source = author.find_post_source(post.id).await.unwrap();
    assert_eq!((source.body_markdown.as_str(), source.version), ("A *first* try", 1));
    let patch = PostPatch {
        body_markdown: Some("A *second* try".into()),
        language: Some(Language::Spanish),
        ..PostPatch::default()
    };
    let changed = author.update_post(post.id, source.version, &patch).await.unwrap();
    assert_eq!(changed.body_html, "<p>A <em>second</em> try</p>\n");
    assert_eq!((changed.version, changed.language), (2, Language::Spanish));
    assert_eq!(changed.edited_at, Some(app.now()));
    let found = author.find_post(post.id).await.unwrap();
    assert_eq!(found.value, changed);
    assert_eq!(
        author.find_topic(topic.id).await.unwrap().last_post_at,
        post.created_at,
        "a change is no activity"
    );
}

#[actix_web::test]
async fn what_is_left_out_stays() {
    let app = TestApp::start();
    let (author, category) = (app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    let post = app.reply(&author, topic.id, "Hello").await;
    let patch = PostPatch { body_markdown: None, language: Some(Language::Czech), ..PostPatch::default() };
    let changed = author.update_post(post.id, 1, &patch).await.unwrap();
    assert_eq!((changed.body_html, changed.language), (post.body_html, Language::Czech));
}

#[actix_web::test]
async fn a_facilitator_may_a_stranger_may_not() {
    let app = TestApp::start();
    let (author, stranger, manager, facilitator) =
        (app.member().await, app.member().await, app.manager().await, app.facilitator().await);
    let category = app.category("open").await;
    let topic = app.topic(&author, category).await;
    let post = app.reply(&author, topic.id, "Hello").await.id;
    for person in [&stranger, &manager] {
        assert_eq!(code(person.update_post(post, 1, &text("Mine now")).await), ProblemCode::Forbidden);
        assert_eq!(code(person.find_post_source(post).await), ProblemCode::Forbidden);
    }
    facilitator.find_post_source(post).await.unwrap();
    let changed = facilitator.update_post(post, 1, &text("Hello, without the name")).await.unwrap();
    assert_eq!(changed.author.unwrap().id, author.account, "it is still the author's");
}

#[actix_web::test]
async fn two_who_change_one_text_see_both() {
    let app = TestApp::start();
    let (author, facilitator, category) =
        (app.member().await, app.facilitator().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    let post = app.reply(&author, topic.id, "The text").await.id;
    author.update_post(post, 1, &text("The author's text")).await.unwrap();
    let conflict = problem(facilitator.update_post(post, 1, &text("The facilitator's text")).await);
    insta::assert_snapshot!(shape(&conflict), @r#"
    {
      "code": "edit_conflict",
      "conflict": {
        "sent": "The facilitator's text",
        "stored": "The author's text",
        "stored_version": 2
      },
      "detail": null,
      "errors": [],
      "request_id": "[request id]",
      "retry_after_seconds": null,
      "status": 409,
      "suspension": null,
      "title": "Conflict",
      "type": "about:blank"
    }
    "#);
    assert_eq!(author.find_post_source(post).await.unwrap().body_markdown, "The author's text");
    let version = conflict.conflict.unwrap().stored_version;
    facilitator.update_post(post, version, &text("Both texts")).await.unwrap();
}

#[actix_web::test]
async fn of_many_changes_at_once_one_wins() {
    let app = TestApp::start_with(|settings| settings.workers = Some(2));
    let (author, category) = (app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    let post = app.reply(&author, topic.id, "The text").await.id;
    let texts: Vec<_> = (0..6).map(|number| text(&format!("Text {number}"))).collect();
    let answers =
        futures_util::future::join_all(texts.iter().map(|patch| author.update_post(post, 1, patch))).await;
    let (won, lost): (Vec<_>, Vec<_>) = answers.into_iter().partition(Result::is_ok);
    assert_eq!((won.len(), lost.len()), (1, 5));
    let stored = author.find_post_source(post).await.unwrap();
    for answer in lost {
        let conflict = problem(answer).conflict.unwrap();
        assert_eq!((conflict.stored, conflict.stored_version), (stored.body_markdown.clone(), 2));
    }
    let titles: Vec<_> = (0..6)
        .map(|number| shared::forum::TopicPatch {
            title: Some(format!("Title {number}")),
            language: None,
            tags: None,
        })
        .collect();
    let answers =
        futures_util::future::join_all(titles.iter().map(|patch| author.update_topic(topic.id, 1, patch)))
            .await;
    let (won, lost): (Vec<_>, Vec<_>) = answers.into_iter().partition(Result::is_ok);
    assert_eq!((won.len(), lost.len()), (1, 5));
    let stored = author.find_topic(topic.id).await.unwrap();
    for answer in lost {
        let conflict = problem(answer).conflict.unwrap();
        assert_eq!((conflict.stored, conflict.stored_version), (stored.title.clone(), 2));
    }
}

#[actix_web::test]
async fn a_change_needs_the_version_it_started_from() {
    let app = TestApp::start();
    let (author, category) = (app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    let post = app.reply(&author, topic.id, "Hello").await.id;
    let request =
        app.request("PATCH", &format!("/api/v1/forum/posts/{post}")).header("authorization", author.bearer());
    let request = request.header("content-type", "application/json").body("{\"body_markdown\": \"Over it\"}");
    assert_eq!(Answer::to(request).await.brief(), (428, Some(ProblemCode::PreconditionRequired)));
    assert_eq!(author.find_post(post).await.unwrap().value.version, 1);
}

#[actix_web::test]
async fn what_cannot_be_stored_is_refused() {
    let app = TestApp::start();
    let (author, category) = (app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    let post = app.reply(&author, topic.id, "Hello").await.id;
    for (body, wrong) in
        [("", FieldCode::Required), (&"x".repeat(20_001), FieldCode::TooLong), ("\0", FieldCode::Malformed)]
    {
        let problem = problem(author.update_post(post, 1, &text(body)).await);
        assert_eq!((problem.code, problem.errors[0].code), (ProblemCode::InvalidFields, wrong));
    }
    let nil = PostId(uuid::Uuid::nil());
    assert_eq!(code(author.update_post(nil, 1, &text("Hello")).await), ProblemCode::NotFound);
    assert_eq!(code(author.delete_post(nil).await), ProblemCode::NotFound);
}
