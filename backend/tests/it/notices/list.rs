//! The list in the app: what one may still know of, and taking note of it.

use super::{choose, kinds, move_topic, reply, told, unread};
use crate::support::{Only, TestApp, new_key, new_post};
use shared::core::id::{AccountId, NoticeId, PostId, ReviewId, TopicId};
use shared::core::{Country, ProblemCode};
use shared::forum::ReadMark;
use shared::members::NewMessage;
use shared::notices::{MailTiming, NoticeKind, NoticeQuery};
use waymark::forum::reach::Reach;
use waymark::forum::tell::{self, About};

#[actix_web::test]
async fn one_is_told_what_happened_and_where() {
    let app = TestApp::start();
    let (author, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    reply(&app, &colleague, topic.id, "Hello").await;
    let new = NewMessage { text: "Hello".into() };
    colleague.create_message(author.account, &new, &new_key()).await.unwrap();
    let list = told(&author).await;
    let kinds: Vec<_> = list.iter().map(|notice| notice.kind).collect();
    assert_eq!(kinds, [NoticeKind::Message, NoticeKind::Reply], "newest first");
    assert_eq!(list[0].path, format!("/members/{}#messages", colleague.account));
    assert_eq!((list[0].topic.as_ref(), list[0].read_at), (None, None));
    assert_eq!(list[1].path, format!("/forum/topics/{}?from=2#post-2", topic.id));
    let about = list[1].topic.as_ref().unwrap();
    assert_eq!((about.id, about.category_id, about.title.as_str()), (topic.id, category, "A topic"));
    assert_eq!(list[1].actor.as_ref().unwrap().id, colleague.account);
    assert_eq!(unread(&author).await, 2);
    assert_eq!((told(&colleague).await.len(), unread(&colleague).await), (0, 0));
    app.take_jobs().await;
}

#[actix_web::test]
async fn what_one_may_not_see_any_more_is_neither_listed_nor_counted() {
    let app = TestApp::start();
    let (author, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let hidden = app.category_for("spain", Only { country: Some(Country::Spain), ..Only::default() }).await;
    let (topic, other) = (app.topic(&author, category).await, app.topic(&author, category).await);
    for topic in [topic.id, other.id] {
        reply(&app, &colleague, topic, "Hello").await;
    }
    assert_eq!(unread(&author).await, 2);
    move_topic(&app, topic.id, hidden).await;
    let list = told(&author).await;
    assert_eq!((list.len(), list[0].topic.as_ref().unwrap().id), (1, other.id));
    assert_eq!(unread(&author).await, 1);
    move_topic(&app, topic.id, category).await;
    assert_eq!((told(&author).await.len(), unread(&author).await), (2, 2), "and is there again");
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_deleted_post_is_told_to_nobody() {
    let app = TestApp::start();
    let (author, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    let post = colleague.create_post(topic.id, &new_post("Oh"), &new_key()).await.unwrap();
    app.run_jobs().await;
    assert_eq!(unread(&author).await, 1);
    colleague.delete_post(post.id).await.unwrap();
    assert_eq!((told(&author).await.len(), unread(&author).await), (0, 0));
    let post = colleague.create_post(topic.id, &new_post("Oh"), &new_key()).await.unwrap();
    colleague.delete_post(post.id).await.unwrap();
    app.run_jobs().await;
    assert_eq!(told(&author).await.len(), 0, "nor if it went before anybody was told");
    app.take_jobs().await;
}

#[actix_web::test]
async fn reading_takes_note() {
    let app = TestApp::start();
    let (author, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    for _ in 0..3 {
        reply(&app, &colleague, topic.id, "Hello").await;
    }
    let new = NewMessage { text: "Hello".into() };
    colleague.create_message(author.account, &new, &new_key()).await.unwrap();
    author.mark_topic_read(topic.id, &ReadMark { number: 3 }).await.unwrap();
    assert_eq!(unread(&author).await, 2, "the third reply and the message");
    author.mark_messages_read(colleague.account).await.unwrap();
    assert_eq!(unread(&author).await, 1);
    let last = told(&author).await.into_iter().find(|notice| notice.read_at.is_none()).unwrap();
    for _ in 0..2 {
        author.mark_notice_read(last.id).await.unwrap();
        assert_eq!(unread(&author).await, 0);
    }
    assert_eq!(told(&author).await.len(), 4, "what is read stays in the list");
    let nothing = NoticeId(app.app.ids.uuid(app.now()));
    for (person, notice) in [(&author, nothing), (&colleague, last.id)] {
        let error = person.mark_notice_read(notice).await.unwrap_err();
        assert!(error.to_string().contains("not_found"), "{error}");
    }
    reply(&app, &colleague, topic.id, "Hello").await;
    assert_eq!(unread(&author).await, 1);
    author.mark_all_notices_read().await.unwrap();
    assert_eq!((unread(&author).await, unread(&colleague).await), (0, 0));
    app.take_jobs().await;
}

#[actix_web::test]
async fn who_replies_has_read_what_is_above() {
    let app = TestApp::start();
    let (author, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    reply(&app, &colleague, topic.id, "Hello").await;
    reply(&app, &author, topic.id, "Hello yourself").await;
    assert_eq!((unread(&author).await, unread(&colleague).await), (0, 1));
    app.take_jobs().await;
}

#[actix_web::test]
async fn what_one_does_not_want_in_the_app_is_not_listed() {
    let app = TestApp::start();
    let (author, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    choose(&author, NoticeKind::Reply, false, MailTiming::AtOnce).await;
    reply(&app, &colleague, topic.id, "Hello").await;
    assert_eq!((told(&author).await.len(), unread(&author).await), (0, 0));
    assert_eq!(super::mails_of_a_minute(&app).await.len(), 1);
    choose(&author, NoticeKind::Reply, false, MailTiming::Off).await;
    reply(&app, &colleague, topic.id, "Hello").await;
    assert!(super::mails_of_a_minute(&app).await.is_empty() && told(&author).await.is_empty());
}

#[actix_web::test]
async fn the_list_is_read_page_by_page_past_what_is_hidden() {
    let app = TestApp::start();
    let (author, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let hidden = app.category_for("spain", Only { country: Some(Country::Spain), ..Only::default() }).await;
    let (topic, other) = (app.topic(&author, category).await, app.topic(&author, category).await);
    for number in 0..8 {
        let topic = if number % 2 == 0 { topic.id } else { other.id };
        reply(&app, &colleague, topic, "Hello").await;
    }
    move_topic(&app, other.id, hidden).await;
    let query = NoticeQuery { limit: Some(3), ..NoticeQuery::default() };
    let first = author.list_notices(&query).await.unwrap();
    let next = NoticeQuery { cursor: first.next.clone(), ..query.clone() };
    let second = author.list_notices(&next).await.unwrap();
    assert_eq!((first.items.len(), second.items.len(), second.next), (3, 1, None));
    let back = NoticeQuery { cursor: second.previous, ..query };
    assert_eq!(author.list_notices(&back).await.unwrap().items, first.items);
    app.take_jobs().await;
}

async fn tell_all(app: &TestApp, topic: TopicId, post: PostId, by: AccountId, to: AccountId) {
    let reach = Reach::recent(&app.app).await.unwrap();
    let at = app.now();
    app.write(move |connection| {
        let about = About { topic, post: Some(post), by: Some(by), at };
        tell::mentioned(connection, &reach, &about, &[to, by])?;
        tell::assigned(connection, &reach, &About { post: None, ..about }, to)?;
        tell::reminded(connection, &reach, &About { by: None, ..about }, to)
    })
    .await;
}

#[actix_web::test]
async fn what_is_meant_for_one_is_told_to_one_who_may_know_of_it() {
    let app = TestApp::start();
    let (member, colleague, abroad) =
        (app.member().await, app.member().await, app.member_in(Country::Spain).await);
    let here = app.category_for("here", Only { country: Some(Country::Romania), ..Only::default() }).await;
    let topic = app.topic(&colleague, here).await;
    let post = colleague.create_post(topic.id, &new_post("See here"), &new_key()).await.unwrap();
    app.run_jobs().await;
    tell_all(&app, topic.id, post.id, colleague.account, member.account).await;
    tell_all(&app, topic.id, post.id, colleague.account, abroad.account).await;
    let mut own = kinds(&member).await;
    own.sort_unstable();
    let mut all = [NoticeKind::Mention, NoticeKind::Assignment, NoticeKind::Reminder];
    all.sort_unstable();
    assert_eq!(own, all);
    assert!(told(&abroad).await.is_empty(), "the category does not exist for them");
    assert!(told(&colleague).await.is_empty(), "nobody is told of what they did");
    super::watch_topic(&member, topic.id, shared::forum::WatchLevel::Muted).await;
    assert_eq!(unread(&member).await, 0);
    app.pass(1);
    let again = colleague.create_post(topic.id, &new_post("And here"), &new_key()).await.unwrap();
    tell_all(&app, topic.id, again.id, colleague.account, member.account).await;
    let fresh = told(&member).await.into_iter().filter(|notice| notice.read_at.is_none());
    assert!(fresh.map(|notice| notice.kind).all(|kind| kind != NoticeKind::Mention));
    let mails = super::mails_of_a_minute(&app).await;
    assert_eq!(mails.len(), 1, "all of it is about one topic");
    assert_eq!(mails[0].to, member.email);
}

#[actix_web::test]
async fn what_was_decided_is_told_wherever_the_topic_is() {
    let app = TestApp::start();
    let author = app.member().await;
    let (to, at) = (author.account, app.now());
    app.write(move |connection| tell::decided(connection, ReviewId(uuid::Uuid::nil()), to, at)).await;
    assert_eq!(kinds(&author).await, [NoticeKind::Moderation]);
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_mention_is_not_told_again_as_a_post() {
    let app = TestApp::start();
    let (author, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    let post = colleague.create_post(topic.id, &new_post("You"), &new_key()).await.unwrap();
    let reach = Reach::recent(&app.app).await.unwrap();
    let about = About { topic: topic.id, post: Some(post.id), by: Some(colleague.account), at: app.now() };
    let to = author.account;
    app.write(move |connection| tell::mentioned(connection, &reach, &about, &[to])).await;
    app.run_jobs().await;
    assert_eq!(kinds(&author).await, [NoticeKind::Mention]);
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_wrong_page_is_refused() {
    let app = TestApp::start();
    let member = app.member().await;
    let query = NoticeQuery { limit: Some(0), ..NoticeQuery::default() };
    let error = member.list_notices(&query).await.unwrap_err();
    assert!(error.to_string().contains(ProblemCode::MalformedRequest.code()), "{error}");
}
