//! Who is told of a new post: by topic, by category, and never against what may be seen.

use super::{kinds, reply, told, unread, watch_category, watch_topic};
use crate::support::{Only, Person, TestApp, content_of, new_key, new_post, new_topic};
use shared::core::Country;
use shared::core::id::{CategoryId, TopicId};
use shared::forum::{Topic, WatchChoice, WatchLevel};
use shared::notices::NoticeKind;
use waymark::forum::rows::categories::CategoryRow;

async fn open(app: &TestApp, author: &Person, category: CategoryId) -> Topic {
    let topic = author.create_topic(&new_topic(category, "A topic"), &new_key()).await.unwrap();
    app.run_jobs().await;
    app.pass(1);
    topic
}

async fn level(person: &Person, topic: TopicId) -> WatchLevel {
    person.find_topic(topic).await.unwrap().watch
}

#[actix_web::test]
async fn whoever_writes_watches_until_they_choose_otherwise() {
    let app = TestApp::start();
    let (author, one, two) = (app.member().await, app.member().await, app.member().await);
    let category = app.category("open").await;
    let topic = open(&app, &author, category).await;
    assert_eq!((topic.watch, level(&one, topic.id).await), (WatchLevel::Watching, WatchLevel::Following));
    reply(&app, &one, topic.id, "Hello").await;
    assert_eq!(level(&one, topic.id).await, WatchLevel::Watching);
    reply(&app, &two, topic.id, "Hello").await;
    assert_eq!((kinds(&one).await, kinds(&two).await), (vec![NoticeKind::Post], vec![]));
    assert_eq!(kinds(&author).await, [NoticeKind::Reply, NoticeKind::Reply]);
    watch_topic(&one, topic.id, WatchLevel::Following).await;
    reply(&app, &one, topic.id, "Again").await;
    assert_eq!(level(&one, topic.id).await, WatchLevel::Following, "writing changes no choice");
    reply(&app, &two, topic.id, "Again").await;
    assert_eq!(kinds(&one).await.len(), 1);
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_category_that_one_watches_tells_of_topics_and_posts() {
    let app = TestApp::start();
    let (reader, author, category) = (app.member().await, app.member().await, app.category("open").await);
    watch_category(&reader, category, WatchLevel::Watching).await;
    let topic = open(&app, &author, category).await;
    reply(&app, &author, topic.id, "More").await;
    assert_eq!(kinds(&reader).await, [NoticeKind::Post, NoticeKind::Topic]);
    assert_eq!(level(&reader, topic.id).await, WatchLevel::Watching);
    watch_topic(&reader, topic.id, WatchLevel::Muted).await;
    assert_eq!(unread(&reader).await, 0, "what was told of it counts as read");
    reply(&app, &author, topic.id, "More").await;
    assert_eq!(kinds(&reader).await.len(), 2, "a topic's own level counts before its category's");
    assert!(told(&author).await.is_empty());
    let categories = reader.list_categories().await.unwrap();
    assert_eq!(categories[0].watch, WatchLevel::Watching);
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_muted_category_says_nothing_but_of_topics_that_one_chose() {
    let app = TestApp::start();
    let (reader, author, category) = (app.member().await, app.member().await, app.category("open").await);
    let (wanted, other) = (open(&app, &author, category).await, open(&app, &author, category).await);
    for topic in [wanted.id, other.id] {
        watch_topic(&reader, topic, WatchLevel::Watching).await;
        reply(&app, &author, topic, "Hello").await;
    }
    watch_topic(&reader, other.id, WatchLevel::Muted).await;
    watch_category(&reader, category, WatchLevel::Muted).await;
    assert_eq!(unread(&reader).await, 1, "the one that was chosen");
    open(&app, &author, category).await;
    reply(&app, &author, wanted.id, "Hello").await;
    assert_eq!(unread(&reader).await, 2);
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_part_is_followed_as_its_whole_unless_chosen_otherwise() {
    let app = TestApp::start();
    let (reader, author, whole) = (app.member().await, app.member().await, app.category("whole").await);
    let part = CategoryId(app.app.ids.uuid(app.now()));
    let mut content = content_of("part", Only::default());
    content.parent_id = Some(whole);
    let row = CategoryRow::new(part, "part".into(), 2, content);
    app.write(move |connection| Ok(row.insert(connection)?)).await;
    app.pass(11);
    watch_category(&reader, whole, WatchLevel::Watching).await;
    open(&app, &author, part).await;
    assert_eq!(kinds(&reader).await, [NoticeKind::Topic]);
    let categories = reader.list_categories().await.unwrap();
    assert!(categories.iter().all(|category| category.watch == WatchLevel::Watching));
    watch_category(&reader, part, WatchLevel::Following).await;
    open(&app, &author, part).await;
    assert_eq!(kinds(&reader).await.len(), 1);
    app.take_jobs().await;
}

#[actix_web::test]
async fn nobody_is_told_of_what_they_may_not_see() {
    let app = TestApp::start();
    let (reader, author) = (app.member_in(Country::Spain).await, app.member().await);
    let (open_one, gone) = (app.category("open").await, app.member().await);
    let topic = open(&app, &author, open_one).await;
    for person in [&reader, &gone] {
        watch_topic(person, topic.id, WatchLevel::Watching).await;
    }
    let here = app.category_for("here", Only { country: Some(Country::Romania), ..Only::default() }).await;
    super::move_topic(&app, topic.id, here).await;
    let account = gone.account;
    app.write(move |connection| {
        use waymark::accounts::suspensions::SuspensionRow;
        let reason = "Because".to_owned();
        let created_at = shared::core::Timestamp(0);
        let row = SuspensionRow { account_id: account, reason, ends_at: None, created_at, created_by: None };
        Ok(row.put(connection)?)
    })
    .await;
    reply(&app, &author, topic.id, "Hello").await;
    super::move_topic(&app, topic.id, open_one).await;
    assert_eq!(unread(&reader).await, 0, "they could not see it when it happened");
    app.take_jobs().await;
}

#[actix_web::test]
async fn what_does_not_exist_for_one_cannot_be_watched() {
    let app = TestApp::start();
    let (reader, author) = (app.member_in(Country::Spain).await, app.member().await);
    let here = app.category_for("here", Only { country: Some(Country::Romania), ..Only::default() }).await;
    let topic = open(&app, &author, here).await;
    let choice = WatchChoice { level: WatchLevel::Watching };
    let errors = [
        reader.update_topic_watch(topic.id, choice).await.unwrap_err(),
        reader.update_category_watch(here, choice).await.unwrap_err(),
        reader.update_topic_watch(TopicId(app.app.ids.uuid(app.now())), choice).await.unwrap_err(),
    ];
    for error in errors {
        assert!(error.to_string().contains("404 not_found"), "{error}");
    }
    let path = format!("/api/v1/forum/topics/{}/watch", topic.id);
    let request = app.request("PUT", &path).header("authorization", author.bearer());
    let request = request.header("content-type", "application/json").body("{\"level\": \"shouting\"}");
    assert_eq!(crate::support::Answer::to(request).await.status, 400);
}

#[actix_web::test]
async fn many_are_told_with_few_queries_and_once() {
    let app = TestApp::start();
    let (author, category) = (app.member().await, app.category("open").await);
    let topic = open(&app, &author, category).await;
    let mut readers = Vec::new();
    for _ in 0..12 {
        let reader = app.member().await;
        watch_topic(&reader, topic.id, WatchLevel::Watching).await;
        readers.push(reader);
    }
    author.create_post(topic.id, &new_post("To all"), &new_key()).await.unwrap();
    let job = app
        .read(|connection| {
            use diesel::prelude::*;
            use waymark::db::schema::jobs_jobs;
            use waymark::jobs::Job;
            Ok(jobs_jobs::table.select(Job::as_select()).first::<Job>(connection)?)
        })
        .await;
    assert_eq!(app.run_jobs().await, 1, "one job for all");
    waymark::forum::announce(app.app.clone(), job).await.unwrap();
    for reader in &readers {
        assert_eq!(kinds(reader).await, [NoticeKind::Post]);
    }
}
