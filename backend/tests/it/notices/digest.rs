//! Digests: in the morning where the reader is, of what is unread and may be seen, and silent about what is confidential.

use super::{
    assert_says_nothing_of, choose, confidential_category, move_topic, name_of, reply, watch_category,
    watch_topic,
};
use crate::support::{Only, Person, TestApp, new_key, new_post, new_topic};
use shared::core::id::TopicId;
use shared::core::{Country, Language, Timestamp};
use shared::forum::{ReadMark, WatchLevel};
use shared::members::NewMessage;
use shared::notices::{MailTiming, NoticeKind};
use waymark::notices::digest;
use waymark::notify::mailer::Message;

const HOUR: i64 = 60 * 60;

/// Time passes to a time of a later day, and what is due by then is sent.
async fn at(app: &TestApp, time: &str) -> Vec<Message> {
    let time: Timestamp = time.parse().unwrap();
    app.pass(time.unix_seconds() - app.now().unix_seconds());
    digest::queue(app.app.clone()).await.unwrap();
    app.run_jobs().await;
    app.take_mails()
}

async fn titled(
    app: &TestApp,
    author: &Person,
    category: shared::core::id::CategoryId,
    title: &str,
) -> TopicId {
    let topic = author.create_topic(&new_topic(category, title), &new_key()).await.unwrap();
    app.run_jobs().await;
    app.pass(1);
    topic.id
}

#[actix_web::test]
async fn a_morning_brings_one_mail_by_category_and_topic() {
    let app = TestApp::start();
    let (reader, one, two) = (app.member().await, app.member().await, app.member().await);
    let (work, rest) = (app.category("work").await, app.category("rest").await);
    let secret = confidential_category(&app, "shelters").await;
    for category in [work, rest, secret] {
        watch_category(&reader, category, WatchLevel::Watching).await;
    }
    let first = titled(&app, &one, work, "The first meeting").await;
    for person in [&one, &two] {
        reply(&app, person, first, "What was said in confidence").await;
    }
    let hidden = titled(&app, &two, secret, "Where the shelter is").await;
    reply(&app, &one, hidden, "What was said in confidence").await;
    let calm = titled(&app, &two, rest, "After a hard day").await;
    app.take_mails();
    let mails = at(&app, "2026-11-25T05:00:30Z").await;
    let mail = mails.iter().find(|mail| mail.to == reader.email).unwrap();
    assert_eq!(mail.subject, "New on Waymark: 25 November 2026");
    let stop = mail.unsubscribe.clone().unwrap();
    let text = mail.text.replace(&first.to_string(), "[first]").replace(&calm.to_string(), "[calm]");
    insta::assert_snapshot!(text.replace(&stop, "[stop]"), @r"
    Dear Ana Test,

    This has happened since your last digest, and you have not read it yet.

    rest en
    =======

    * After a hard day
      new topic · Carmen Test
      http://waymark.example/forum/topics/[calm]?from=1#post-1

    work en
    =======

    * The first meeting
      new topic · 2 new posts · Bogdan Test, Carmen Test
      http://waymark.example/forum/topics/[first]?from=1#post-1

    Confidential categories
    =======================

    There are 2 new posts. E-mails do not say where.

    See all of it on Waymark:
    http://waymark.example/notices

    -- 
    Waymark never sends the text of posts or messages by e-mail. Please sign in to read it.

    Choose what you are told, and when:
    http://waymark.example/account#notices

    No more e-mails like this:
    [stop]
    ");
    assert_says_nothing_of(
        mail,
        &["Where the shelter is", &name_of("shelters"), "in confidence", &hidden.to_string()],
    );
    assert!(at(&app, "2026-11-25T06:00:30Z").await.is_empty(), "once");
    assert!(at(&app, "2026-11-26T05:00:30Z").await.is_empty(), "nothing happened");
}

#[actix_web::test]
async fn the_morning_is_the_readers_own_and_what_comes_after_it_waits() {
    let app = TestApp::start();
    let (bucharest, madrid) = (app.member().await, app.member_in(Country::Spain).await);
    let (author, category) = (app.member().await, app.category("open").await);
    for person in [&bucharest, &madrid] {
        watch_category(person, category, WatchLevel::Watching).await;
    }
    titled(&app, &author, category, "A question").await;
    assert!(at(&app, "2026-11-24T20:00:00Z").await.is_empty(), "the same day");
    assert!(at(&app, "2026-11-25T04:59:59Z").await.is_empty());
    let mails = at(&app, "2026-11-25T05:00:00Z").await;
    assert_eq!(mails.iter().map(|mail| &mail.to).collect::<Vec<_>>(), [&bucharest.email]);
    let author = app.sign_in(&author).await;
    app.take_jobs().await;
    titled(&app, &author, category, "Another").await;
    let mails = at(&app, "2026-11-25T06:00:00Z").await;
    assert_eq!(mails.iter().map(|mail| &mail.to).collect::<Vec<_>>(), [&madrid.email]);
    assert!(mails[0].text.contains("A question") && mails[0].text.contains("Another"));
    assert_eq!(at(&app, "2026-11-26T05:10:00Z").await.len(), 1, "the second one to Bucharest");
}

#[actix_web::test]
async fn the_weekly_part_comes_on_mondays() {
    let app = TestApp::start();
    let (reader, author, category) = (app.member().await, app.member().await, app.category("open").await);
    choose(&reader, NoticeKind::Topic, true, MailTiming::Weekly).await;
    watch_category(&reader, category, WatchLevel::Watching).await;
    let topic = titled(&app, &author, category, "A question").await;
    reply(&app, &author, topic, "More").await;
    let mails = at(&app, "2026-11-25T05:00:00Z").await;
    assert!(
        mails[0].text.contains("1 new post ·") && !mails[0].text.contains("new topic"),
        "{}",
        mails[0].text
    );
    for day in 26..30 {
        assert!(at(&app, &format!("2026-11-{day}T05:00:00Z")).await.is_empty());
    }
    let mails = at(&app, "2026-11-30T05:00:00Z").await;
    assert!(mails.len() == 1 && mails[0].text.contains("new topic"));
}

#[actix_web::test]
async fn what_was_read_muted_deleted_or_moved_out_of_sight_is_not_in_it() {
    let app = TestApp::start();
    let (reader, author, category) = (app.member().await, app.member().await, app.category("open").await);
    let away = app.category_for("spain", Only { country: Some(Country::Spain), ..Only::default() }).await;
    watch_category(&reader, category, WatchLevel::Watching).await;
    let read = titled(&app, &author, category, "Read").await;
    let muted = titled(&app, &author, category, "Muted").await;
    let moved = titled(&app, &author, category, "Moved").await;
    reader.mark_topic_read(read, &ReadMark { number: 1 }).await.unwrap();
    watch_topic(&reader, muted, WatchLevel::Muted).await;
    move_topic(&app, moved, away).await;
    let post = author.create_post(read, &new_post("Deleted"), &new_key()).await.unwrap();
    app.run_jobs().await;
    author.delete_post(post.id).await.unwrap();
    assert!(at(&app, "2026-11-25T05:00:00Z").await.is_empty());
    move_topic(&app, moved, category).await;
    assert!(at(&app, "2026-11-26T05:00:00Z").await.is_empty(), "what was left out stays left out");
}

#[actix_web::test]
async fn each_reads_it_in_their_own_language_with_what_is_no_topic() {
    let app = TestApp::start();
    let (category, author) = (app.category("open").await, app.member().await);
    let mut readers = Vec::new();
    for language in [Language::Romanian, Language::Spanish, Language::Czech] {
        let reader = app.member_reading(language).await;
        watch_category(&reader, category, WatchLevel::Watching).await;
        choose(&reader, NoticeKind::Message, true, MailTiming::Daily).await;
        let new = NewMessage { text: "Hello".into() };
        author.create_message(reader.account, &new, &new_key()).await.unwrap();
        readers.push(reader);
    }
    titled(&app, &author, category, "A question").await;
    let mails = at(&app, "2026-11-25T06:00:00Z").await;
    for (reader, subject, said) in [
        (&readers[0], "Noutăți pe Waymark: 25.11.2026", "Ana Test v-a scris"),
        (&readers[1], "Novedades en Waymark: 25/11/2026", "Ana Test le ha escrito"),
        (&readers[2], "Novinky na Waymarku: 25. 11. 2026", "Ana Test vám píše"),
    ] {
        let mail = mails.iter().find(|mail| mail.to == reader.email).unwrap();
        assert_eq!(mail.subject, subject);
        assert!(mail.text.contains(said) && mail.html.contains(said) && mail.text.contains("A question"));
    }
}

#[actix_web::test]
async fn an_operator_need_not_wait_for_the_morning_but_for_the_quiet_hours() {
    let app = TestApp::start();
    let (reader, author, category) = (app.member().await, app.member().await, app.category("open").await);
    watch_category(&reader, category, WatchLevel::Watching).await;
    titled(&app, &author, category, "A question").await;
    let now = app.now();
    let queued = app.write(move |connection| digest::queue_for_all(connection, now)).await;
    assert_eq!(queued, 1);
    app.run_jobs().await;
    assert_eq!(app.take_mails().len(), 1);
    app.pass(11 * HOUR);
    let author = app.sign_in(&author).await;
    app.take_jobs().await;
    titled(&app, &author, category, "At night").await;
    let now = app.now();
    app.write(move |connection| digest::queue_for_all(connection, now)).await;
    app.run_jobs().await;
    assert!(app.take_mails().is_empty(), "ten at night in Bucharest");
    app.pass(9 * HOUR);
    app.run_jobs().await;
    assert_eq!(app.take_mails().len(), 1);
}
