//! How far one has read: it only goes forward.

use crate::support::{Answer, TestApp, code};
use shared::core::ProblemCode;
use shared::core::id::TopicId;
use shared::forum::ReadMark;

#[actix_web::test]
async fn a_mark_never_goes_back_or_beyond_the_end() {
    let app = TestApp::start();
    let (author, reader, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await.id;
    for number in 2..=4 {
        assert_eq!(app.reply(&author, topic, "More").await.number, number);
    }
    let read = async || reader.find_topic(topic).await.unwrap().last_read_number;
    assert_eq!(read().await, 0);
    for (number, expected) in [(2, 2), (1, 2), (0, 2), (3, 3), (2, 3), (4_000_000_000, 4), (1, 4)] {
        reader.mark_topic_read(topic, &ReadMark { number }).await.unwrap();
        assert_eq!(read().await, expected, "after {number}");
    }
    app.reply(&author, topic, "More").await;
    assert_eq!(read().await, 4, "what came later is unread");
    assert_eq!(author.find_topic(topic).await.unwrap().last_read_number, 5);
}

#[actix_web::test]
async fn marks_set_at_once_keep_the_highest() {
    let app = TestApp::start_with(|settings| settings.workers = Some(2));
    let (author, reader, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await.id;
    for _ in 0..5 {
        app.reply(&author, topic, "More").await;
    }
    let marks: Vec<_> = (1..=6).map(|number| ReadMark { number }).collect();
    let answers =
        futures_util::future::join_all(marks.iter().map(|mark| reader.mark_topic_read(topic, mark))).await;
    assert!(answers.iter().all(Result::is_ok), "{answers:?}");
    assert_eq!(reader.find_topic(topic).await.unwrap().last_read_number, 6);
}

#[actix_web::test]
async fn what_cannot_be_a_mark() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    let topic = app.topic(&member, category).await.id;
    let nil = TopicId(uuid::Uuid::nil());
    assert_eq!(code(member.mark_topic_read(nil, &ReadMark { number: 1 }).await), ProblemCode::NotFound);
    for body in ["{\"number\": -1}", "{\"number\": 1.5}", "{\"number\": 99999999999}", "{}"] {
        let request = app.request("PUT", &format!("/api/v1/forum/topics/{topic}/read"));
        let request =
            request.header("authorization", member.bearer()).header("content-type", "application/json");
        assert_eq!(
            Answer::to(request.body(body)).await.brief(),
            (400, Some(ProblemCode::MalformedBody)),
            "{body}"
        );
    }
}
