//! Posts: reading, replying, deleting.

use crate::support::{Answer, TestApp, code, new_key, new_post, problem, shape};
use diesel::prelude::*;
use shared::core::id::{PostId, TopicId};
use shared::core::{FieldCode, ProblemCode};
use shared::forum::{PostPatch, PostQuery};
use waymark::db::schema::{audit_events, forum_posts};

#[actix_web::test]
async fn a_reply_has_the_next_number() {
    let app = TestApp::start();
    let (author, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    let post = app.reply(&colleague, topic.id, "I **agree**.").await;
    insta::assert_snapshot!(shape(&post), @r#"
    {
      "accepted": false,
      "anonymous": false,
      "asker": false,
      "attachments": [],
      "author": {
        "country": "RO",
        "id": "[id]",
        "name": "Bogdan Test",
        "organisation": "A Test NGO"
      },
      "body_html": "<p>I <strong>agree</strong>.</p>\n",
      "bookmarked": false,
      "created_at": "[time]",
      "deleted_at": null,
      "edited_at": null,
      "hidden": false,
      "id": "[id]",
      "language": "en",
      "may_accept": false,
      "may_edit": true,
      "may_flag": false,
      "may_react": false,
      "may_reveal": false,
      "may_translate": false,
      "number": 2,
      "own": true,
      "poll": false,
      "reactions": [],
      "topic_id": "[id]",
      "translated_into": [],
      "translation": null,
      "version": 1
    }
    "#);
    let found = author.find_post(post.id).await.unwrap();
    assert_eq!(found.value.version, 1);
    assert_eq!((found.value.number, found.value.may_edit), (2, false));
    let topic = author.find_topic(topic.id).await.unwrap();
    assert_eq!((topic.replies_count, topic.last_post_at), (1, post.created_at));
    assert_eq!(topic.last_read_number, 1, "the author has not read the reply");
    assert_eq!(colleague.find_topic(topic.id).await.unwrap().last_read_number, 2, "whoever writes has read");
}

#[actix_web::test]
async fn a_created_post_has_an_address() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    let topic = app.topic(&member, category).await;
    let request = app.request("POST", &format!("/api/v1/forum/topics/{}/posts", topic.id));
    let body = serde_json::to_string(&new_post("Hello")).unwrap();
    let request = request.header("authorization", member.bearer()).header("content-type", "application/json");
    let answer = Answer::to(request.body(body)).await;
    assert_eq!(answer.status, 201);
    let found =
        Answer::to(app.request("GET", answer.header("location")).header("authorization", member.bearer()))
            .await;
    assert_eq!(found.json(), answer.json());
}

#[actix_web::test]
async fn replies_at_the_same_time_get_different_numbers() {
    let app =
        TestApp::start_with(|settings| (settings.workers, settings.database_connections) = (Some(2), 8));
    let (member, category) = (app.member().await, app.category("open").await);
    let topic = app.topic(&member, category).await.id;
    let member = &member;
    let reply = |number: usize| async move {
        member.create_post(topic, &new_post(&format!("Reply {number}")), &new_key()).await.unwrap().number
    };
    let mut numbers = futures_util::future::join_all((0..12).map(reply)).await;
    numbers.sort_unstable();
    assert_eq!(numbers, (2..=13).collect::<Vec<_>>());
    assert_eq!(member.find_topic(topic).await.unwrap().replies_count, 12);
}

#[actix_web::test]
async fn what_cannot_be_a_reply() {
    let app = TestApp::start();
    let (member, manager, category) = (app.member().await, app.manager().await, app.category("open").await);
    let topic = app.topic(&member, category).await;
    for (body, wrong) in [
        ("", FieldCode::Required),
        (" \u{a0}\n", FieldCode::Required),
        ("x\0y", FieldCode::Malformed),
        (&"x".repeat(20_001), FieldCode::TooLong),
    ] {
        let problem = problem(member.create_post(topic.id, &new_post(body), &new_key()).await);
        assert_eq!((problem.code, problem.errors[0].code), (ProblemCode::InvalidFields, wrong));
    }
    let nil = TopicId(uuid::Uuid::nil());
    assert_eq!(code(member.create_post(nil, &new_post("Hello"), &new_key()).await), ProblemCode::NotFound);
    assert_eq!(
        code(manager.create_post(topic.id, &new_post("Hello"), &new_key()).await),
        ProblemCode::Forbidden
    );
    assert_eq!(code(member.list_posts(nil, &PostQuery::default()).await), ProblemCode::NotFound);
    assert_eq!(code(member.find_post(PostId(nil.0)).await), ProblemCode::NotFound);
    assert_eq!(member.find_topic(topic.id).await.unwrap().replies_count, 0);
}

#[actix_web::test]
async fn of_a_deleted_post_the_place_remains() {
    let app = TestApp::start();
    let (author, reader, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    let post = app.reply(&author, topic.id, "Something I regret").await;
    author.delete_post(post.id).await.unwrap();
    let posts = reader.list_posts(topic.id, &PostQuery::default()).await.unwrap().items;
    assert_eq!(posts.iter().map(|post| post.number).collect::<Vec<_>>(), [1, 2]);
    insta::assert_snapshot!(shape(&posts[1]), @r#"
    {
      "accepted": false,
      "anonymous": false,
      "asker": false,
      "attachments": [],
      "author": null,
      "body_html": "",
      "bookmarked": false,
      "created_at": "[time]",
      "deleted_at": "[time]",
      "edited_at": null,
      "hidden": false,
      "id": "[id]",
      "language": "en",
      "may_accept": false,
      "may_edit": false,
      "may_flag": false,
      "may_react": false,
      "may_reveal": false,
      "may_translate": false,
      "number": 2,
      "own": false,
      "poll": false,
      "reactions": [],
      "topic_id": "[id]",
      "translated_into": [],
      "translation": null,
      "version": 2
    }
    "#);
    assert_eq!(reader.find_topic(topic.id).await.unwrap().replies_count, 1);
    let stored: Vec<String> = app
        .read(move |connection| {
            let row = forum_posts::table.find(post.id);
            Ok(vec![
                row.select(forum_posts::body_markdown).first(connection)?,
                row.select(forum_posts::body_html).first(connection)?,
            ])
        })
        .await;
    assert_eq!(stored, ["", ""], "what a person deletes is gone");
    let next = app.reply(&reader, topic.id, "Hello").await;
    assert_eq!(next.number, 3);
}

#[actix_web::test]
async fn a_deleted_post_stays_deleted() {
    let app = TestApp::start();
    let (author, facilitator, category) =
        (app.member().await, app.facilitator().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    let post = app.reply(&author, topic.id, "Something I regret").await.id;
    author.delete_post(post).await.unwrap();
    let patch = PostPatch { body_markdown: Some("Back again".into()), ..PostPatch::default() };
    for person in [&author, &facilitator] {
        assert_eq!(code(person.update_post(post, 2, &patch).await), ProblemCode::NotFound);
        assert_eq!(code(person.find_post_source(post).await), ProblemCode::NotFound);
        assert_eq!(code(person.delete_post(post).await), ProblemCode::NotFound);
    }
}

#[actix_web::test]
async fn only_author_and_facilitator_delete() {
    let app = TestApp::start();
    let (author, stranger, facilitator) = (app.member().await, app.member().await, app.facilitator().await);
    let category = app.category("open").await;
    let topic = app.topic(&author, category).await;
    let post = app.reply(&author, topic.id, "Hello").await.id;
    assert_eq!(code(stranger.delete_post(post).await), ProblemCode::Forbidden);
    assert_eq!(stranger.find_post(post).await.unwrap().value.deleted_at, None);
    facilitator.delete_post(post).await.unwrap();
    let by: Vec<(String, String)> = app
        .read(move |connection| {
            let own = audit_events::table.filter(audit_events::actor_id.eq(facilitator.account));
            Ok(own.select((audit_events::action, audit_events::subject)).load(connection)?)
        })
        .await;
    assert_eq!(by, [("delete_post".to_owned(), format!("post {post}"))]);
}
