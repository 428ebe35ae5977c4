//! Saying a word to a post, the answer to a question, and what one keeps.

use crate::support::{Only, TestApp, code, new_key, new_post, new_topic, problem};
use shared::core::id::PostId;
use shared::core::{Country, FieldCode, ProblemCode};
use shared::forum::{
    AcceptedAnswer, BookmarkContent, BookmarkQuery, PostQuery, Reaction, ReactionCount, TopicMark, TopicSplit,
};
use shared::notices::{NoticeKind, NoticeQuery};

fn counted(kind: Reaction, count: u32, mine: bool) -> ReactionCount {
    ReactionCount { kind, count, mine }
}

#[actix_web::test]
async fn a_word_is_counted_once_and_taken_back() {
    let app = TestApp::start();
    let (author, reader, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await.id;
    let post = app.reply(&author, topic, "Try it so").await.id;
    for _ in 0..2 {
        reader.react_to_post(post, Reaction::Helped).await.unwrap();
    }
    reader.react_to_post(post, Reaction::Thanks).await.unwrap();
    let seen = |person| async move { reactions(person, post).await };
    let before = author.find_post(post).await.unwrap().etag;
    reader.react_to_post(post, Reaction::SameHere).await.unwrap();
    assert_ne!(author.find_post(post).await.unwrap().etag, before, "no cache may show the post as it was");
    reader.unreact_to_post(post, Reaction::SameHere).await.unwrap();
    assert_eq!(seen(&reader).await, [counted(Reaction::Thanks, 1, true), counted(Reaction::Helped, 1, true)]);
    assert_eq!(
        seen(&author).await,
        [counted(Reaction::Thanks, 1, false), counted(Reaction::Helped, 1, false)]
    );
    let listed = reader.list_posts(topic, &PostQuery::default()).await.unwrap().items;
    assert_eq!(listed[1].reactions, seen(&reader).await, "the list says the same");
    assert!(listed[1].may_react && listed[0].reactions.is_empty());
    for _ in 0..2 {
        reader.unreact_to_post(post, Reaction::Helped).await.unwrap();
    }
    assert_eq!(seen(&author).await, [counted(Reaction::Thanks, 1, false)]);

    assert_eq!(code(author.react_to_post(post, Reaction::Thanks).await), ProblemCode::Forbidden, "one's own");
    author.delete_post(post).await.unwrap();
    assert_eq!(code(reader.react_to_post(post, Reaction::Thanks).await), ProblemCode::NotFound);
    assert!(seen(&reader).await.is_empty());
    let spain = Only { country: Some(Country::Spain), ..Only::default() };
    let hidden = app.category_for("spain", spain).await;
    let theirs = app.topic(&app.member_in(Country::Spain).await, hidden).await;
    let first = first_post(&app, theirs.id).await;
    assert_eq!(code(reader.react_to_post(first, Reaction::Thanks).await), ProblemCode::NotFound);
    assert_eq!(code(reader.save_bookmark(first, &BookmarkContent::default()).await), ProblemCode::NotFound);
}

async fn reactions(person: &crate::support::Person, post: PostId) -> Vec<ReactionCount> {
    person.find_post(post).await.unwrap().value.reactions
}

async fn first_post(app: &TestApp, topic: shared::core::id::TopicId) -> PostId {
    app.read(move |connection| {
        use diesel::prelude::*;
        use waymark::db::schema::forum_posts::dsl;
        Ok(dsl::forum_posts.filter(dsl::topic_id.eq(topic)).select(dsl::id).first(connection)?)
    })
    .await
}

#[actix_web::test]
async fn whoever_asked_says_what_answers_it() {
    let app = TestApp::start();
    let (asking, helping, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&asking, category).await.id;
    let answer = app.reply(&helping, topic, "So").await;
    let accepted = |post| AcceptedAnswer { post_id: post };
    assert_eq!(code(helping.accept_answer(topic, &accepted(Some(answer.id))).await), ProblemCode::Forbidden);
    let answered = asking.accept_answer(topic, &accepted(Some(answer.id))).await.unwrap();
    assert_eq!(answered.answer.map(|place| (place.post_id, place.number)), Some((answer.id, 2)));
    assert!(helping.find_post(answer.id).await.unwrap().value.accepted);
    assert!(helping.list_topics(&shared::forum::TopicQuery::default()).await.unwrap().items[0].answered);
    let first = first_post(&app, topic).await;
    for wrong in [first, PostId(uuid::Uuid::nil())] {
        let refused = problem(asking.accept_answer(topic, &accepted(Some(wrong))).await);
        assert_eq!(refused.errors[0].code, FieldCode::NotAvailable);
    }
    // A facilitator may too; and an answer that moves away answers no longer.
    let leading = app.facilitator().await;
    let split = TopicSplit {
        title: "Elsewhere".into(),
        category_id: category,
        language: shared::core::Language::English,
        post_ids: vec![answer.id],
    };
    leading.split_topic(topic, &split, &new_key()).await.unwrap();
    assert_eq!(asking.find_topic(topic).await.unwrap().answer, None);
    leading.mark_topic(topic, TopicMark::Archive).await.unwrap();
    assert_eq!(code(asking.accept_answer(topic, &accepted(None)).await), ProblemCode::Forbidden);
}

#[actix_web::test]
async fn what_one_keeps_is_ones_own() {
    let app = TestApp::start();
    let (author, reader, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = author.create_topic(&new_topic(category, "Sleep"), &new_key()).await.unwrap().id;
    let mut kept = Vec::new();
    for number in 1..=3 {
        let post = author.create_post(topic, &new_post("Words"), &new_key()).await.unwrap().id;
        let note = BookmarkContent { note: format!(" for {number} "), remind_at: None };
        reader.save_bookmark(post, &note).await.unwrap();
        app.pass(1);
        kept.push(post);
    }
    let list = async |person: &crate::support::Person, cursor| {
        let query = BookmarkQuery { limit: Some(2), cursor };
        person.list_bookmarks(&query).await.unwrap()
    };
    let first = list(&reader, None).await;
    assert_eq!(first.items.iter().map(|one| one.post_id).collect::<Vec<_>>(), [kept[2], kept[1]]);
    assert_eq!((first.items[0].title.as_str(), first.items[0].content.note.as_str()), ("Sleep", "for 3"));
    assert_eq!(list(&reader, first.next).await.items[0].post_id, kept[0]);
    assert!(list(&author, None).await.items.is_empty());
    assert!(reader.find_post(kept[0]).await.unwrap().value.bookmarked);
    assert!(!author.find_post(kept[0]).await.unwrap().value.bookmarked);

    let later = BookmarkContent { note: "again".into(), remind_at: Some(app.now().plus_seconds(60)) };
    reader.save_bookmark(kept[0], &later).await.unwrap();
    let changed = list(&reader, None).await;
    assert_eq!(list(&reader, changed.next).await.items[0].content, later, "changed in its place");
    let past = BookmarkContent { remind_at: Some(app.now()), ..BookmarkContent::default() };
    assert_eq!(problem(reader.save_bookmark(kept[0], &past).await).errors[0].field, "remind_at");
    let long = BookmarkContent { note: "x".repeat(301), remind_at: None };
    assert_eq!(problem(reader.save_bookmark(kept[0], &long).await).errors[0].code, FieldCode::TooLong);
    for post in kept {
        reader.delete_bookmark(post).await.unwrap();
    }
    assert!(list(&reader, None).await.items.is_empty());
    app.take_jobs().await;
}

#[actix_web::test]
async fn one_is_reminded_once_when_one_wanted_to_be() {
    let app = TestApp::start();
    let (author, reader, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await.id;
    let post = app.reply(&author, topic, "Words").await.id;
    app.take_jobs().await;
    let at =
        |seconds| BookmarkContent { note: String::new(), remind_at: Some(app.now().plus_seconds(seconds)) };
    reader.save_bookmark(post, &at(60)).await.unwrap();
    // Later after all: what was queued for the first time finds nothing due.
    reader.save_bookmark(post, &at(120)).await.unwrap();
    app.pass(90);
    assert_eq!(app.run_jobs().await, 1);
    let told = async || {
        let notices = reader.list_notices(&NoticeQuery::default()).await.unwrap().items;
        notices.into_iter().map(|notice| (notice.kind, notice.path)).collect::<Vec<_>>()
    };
    assert!(told().await.is_empty());
    app.pass(60);
    app.run_jobs().await;
    let there = told().await;
    assert_eq!(there.len(), 1);
    assert_eq!(there[0].0, NoticeKind::Reminder);
    assert!(there[0].1.contains(&topic.to_string()), "{there:?}");
    assert_eq!(
        reader.list_bookmarks(&BookmarkQuery::default()).await.unwrap().items[0].content.remind_at,
        None
    );
    app.take_jobs().await;
    app.take_mails();
}
