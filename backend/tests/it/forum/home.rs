//! What waits for one: new since the last visit, waiting for an answer; and marking all as read.

use crate::support::{Only, Person, TestApp};
use shared::core::Country;
use shared::core::id::TopicId;
use shared::forum::{TopicQuery, TopicSummary};

fn ids(topics: &[TopicSummary]) -> Vec<TopicId> {
    topics.iter().map(|topic| topic.id).collect()
}

async fn unread(person: &Person) -> Vec<TopicId> {
    ids(&person.list_topics(&TopicQuery { unread: true, ..TopicQuery::default() }).await.unwrap().items)
}

#[actix_web::test]
async fn what_came_since_the_last_visit_is_new() {
    let app = TestApp::start();
    let (author, reader, category) = (app.member().await, app.member().await, app.category("open").await);
    let hidden = app.category_for("spain", Only { country: Some(Country::Spain), ..Only::default() }).await;
    let spaniard = app.member_in(Country::Spain).await;
    let before = app.topic(&author, category).await.id;
    let home = reader.find_forum_home().await.unwrap();
    assert_eq!((home.last_visit_at, ids(&home.fresh)), (None, vec![before]), "on the first visit all is new");
    assert_eq!(ids(&home.waiting), [before]);
    let first_visit = app.now();

    app.pass(60 * 60);
    let (author, reader) = (app.sign_in(&author).await, app.sign_in(&reader).await);
    let spaniard = app.sign_in(&spaniard).await;
    let after = app.topic(&author, category).await.id;
    app.topic(&spaniard, hidden).await;
    let home = reader.find_forum_home().await.unwrap();
    assert_eq!((home.last_visit_at, ids(&home.fresh)), (Some(first_visit), vec![after]));
    assert_eq!(ids(&home.waiting), [after, before]);
    app.pass(60);
    assert_eq!(reader.find_forum_home().await.unwrap().last_visit_at, Some(first_visit), "the same visit");
    app.reply(&author, after, "More").await;
    assert_eq!(ids(&reader.find_forum_home().await.unwrap().waiting), [before]);
}

#[actix_web::test]
async fn all_is_read_until_something_new_comes() {
    let app = TestApp::start();
    let (author, reader, category) = (app.member().await, app.member().await, app.category("open").await);
    let (first, second) = (app.topic(&author, category).await.id, app.topic(&author, category).await.id);
    app.reply(&author, first, "Two").await;
    assert_eq!(unread(&reader).await, [first, second]);
    reader.mark_all_read().await.unwrap();
    assert!(unread(&reader).await.is_empty());
    assert!(reader.find_forum_home().await.unwrap().fresh.is_empty());
    let all = reader.list_topics(&TopicQuery::default()).await.unwrap().items;
    assert!(all.iter().all(|topic| !topic.unread));
    app.pass(1);
    app.reply(&author, first, "Three").await;
    assert_eq!(unread(&reader).await, [first]);
    assert_eq!(reader.find_topic(first).await.unwrap().last_read_number, 2, "the first unread is the third");
    assert_eq!(ids(&reader.find_forum_home().await.unwrap().fresh), [first]);
    assert_eq!(author.find_topic(second).await.unwrap().last_read_number, 1, "of others nothing changes");
}
