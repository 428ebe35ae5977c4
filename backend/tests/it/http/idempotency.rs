//! A request that is sent again creates nothing twice.

use crate::support::{Answer, TestApp, code, new_key, new_post, new_topic};
use shared::core::ProblemCode;
use shared::forum::{PostQuery, TopicQuery};

#[actix_web::test]
async fn a_repeated_request_gets_the_same_answer() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    let key = new_key();
    let first = member.create_topic(&new_topic(category, "Once"), &key).await.unwrap();
    app.pass(60);
    assert_eq!(member.create_topic(&new_topic(category, "Once"), &key).await.unwrap(), first);
    assert_eq!(member.list_topics(&TopicQuery::default()).await.unwrap().items.len(), 1);

    let key = new_key();
    let post = member.create_post(first.id, &new_post("Hello"), &key).await.unwrap();
    app.pass(60);
    assert_eq!(member.create_post(first.id, &new_post("Hello"), &key).await.unwrap(), post);
    assert_eq!(member.list_posts(first.id, &PostQuery::default()).await.unwrap().items.len(), 2);
    assert_eq!(member.list_categories().await.unwrap()[0].topics_count, 1);
}

#[actix_web::test]
async fn a_repeated_reply_sends_one_notice() {
    let app = TestApp::start();
    let (author, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    let key = new_key();
    for _ in 0..3 {
        colleague.create_post(topic.id, &new_post("Hello"), &key).await.unwrap();
    }
    assert_eq!(app.take_jobs().await, ["announce_post"]);
}

#[actix_web::test]
async fn a_key_belongs_to_one_request_of_one_account() {
    let app = TestApp::start();
    let (member, other, category) = (app.member().await, app.member().await, app.category("open").await);
    let (one, two) = (app.topic(&member, category).await, app.topic(&member, category).await);
    let key = new_key();
    let post = member.create_post(one.id, &new_post("Hello"), &key).await.unwrap();
    let reused = ProblemCode::IdempotencyKeyReused;
    assert_eq!(code(member.create_post(one.id, &new_post("Other words"), &key).await), reused);
    assert_eq!(code(member.create_post(two.id, &new_post("Hello"), &key).await), reused);
    assert_eq!(code(member.create_topic(&new_topic(category, "Hello"), &key).await), reused);
    let theirs = other.create_post(one.id, &new_post("Other words"), &key).await.unwrap();
    assert_ne!(theirs.id, post.id);
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_key_is_forgotten_after_a_day() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    let topic = app.topic(&member, category).await;
    let key = new_key();
    let first = member.create_post(topic.id, &new_post("Hello"), &key).await.unwrap();
    app.pass(24 * 60 * 60 + 1);
    let member = app.sign_in(&member).await;
    let second = member.create_post(topic.id, &new_post("Hello"), &key).await.unwrap();
    assert_ne!(first.id, second.id);
}

#[actix_web::test]
async fn requests_at_the_same_time_create_one() {
    let app = TestApp::start_with(|settings| settings.workers = Some(2));
    let (member, category) = (app.member().await, app.category("open").await);
    let (key, new) = (new_key(), new_topic(category, "Once"));
    let answers = futures_util::future::join_all((0..6).map(|_| member.create_topic(&new, &key))).await;
    let ids: std::collections::BTreeSet<_> = answers.into_iter().map(|answer| answer.unwrap().id).collect();
    assert_eq!(ids.len(), 1);
    let (topic, key, new) = (*ids.first().unwrap(), new_key(), new_post("Hello"));
    let answers = futures_util::future::join_all((0..6).map(|_| member.create_post(topic, &new, &key))).await;
    let ids: std::collections::BTreeSet<_> = answers.into_iter().map(|answer| answer.unwrap().id).collect();
    assert_eq!(ids.len(), 1);
    let posts = member.list_posts(topic, &PostQuery::default()).await.unwrap().items;
    assert_eq!(posts.iter().map(|post| post.number).collect::<Vec<_>>(), [1, 2]);
}

#[actix_web::test]
async fn a_key_that_is_none() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    let body = serde_json::to_string(&new_topic(category, "Once")).unwrap();
    for key in [String::new(), "x".repeat(201), "ă".to_owned()] {
        let request = app.request("POST", "/api/v1/forum/topics").header("authorization", member.bearer());
        let request =
            request.header("content-type", "application/json").header("idempotency-key", key.as_bytes());
        let answer = Answer::to(request.body(body.clone())).await;
        assert_eq!(answer.brief(), (400, Some(ProblemCode::MalformedRequest)), "{key}");
    }
    let request = app.request("POST", "/api/v1/forum/topics").header("authorization", member.bearer());
    let answer = Answer::to(request.header("content-type", "application/json").body(body)).await;
    assert_eq!(answer.status, 201, "without a key it is created all the same");
    assert!(answer.header("location").starts_with("/api/v1/forum/topics/"));
}
