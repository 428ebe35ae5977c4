//! What members are told: in the app, by mail at once and in digests; what they choose; and what never gets out.

mod at_once;
mod bounce;
mod digest;
mod list;
mod settings;
mod unsubscribe;
mod watching;

use crate::support::{Person, TestApp, content_of, new_key, new_post};
use diesel::prelude::*;
use shared::core::id::{CategoryId, TopicId};
use shared::forum::{WatchChoice, WatchLevel};
use shared::notices::{MailTiming, Notice, NoticeKind, NoticeQuery, NoticeWish};
use waymark::db::schema::{forum_categories, forum_topics};
use waymark::notify::mailer::Message;

/// A reply, told to those who watch but not mailed yet.
async fn reply(app: &TestApp, author: &Person, topic: TopicId, text: &str) {
    author.create_post(topic, &new_post(text), &new_key()).await.unwrap();
    app.run_jobs().await;
    app.pass(1);
}

/// What somebody was told, newest first.
async fn told(person: &Person) -> Vec<Notice> {
    person.list_notices(&NoticeQuery::default()).await.unwrap().items
}

async fn kinds(person: &Person) -> Vec<NoticeKind> {
    told(person).await.into_iter().map(|notice| notice.kind).collect()
}

async fn unread(person: &Person) -> u32 {
    person.find_notice_state().await.unwrap().unread_count
}

/// Mails that came within a minute or two.
async fn mails_of_a_minute(app: &TestApp) -> Vec<Message> {
    app.pass(60);
    app.run_jobs().await;
    app.take_mails()
}

async fn choose(person: &Person, kind: NoticeKind, in_app: bool, by_mail: MailTiming) {
    person.update_notice_choice(kind, NoticeWish { in_app, by_mail }).await.unwrap();
}

async fn watch_topic(person: &Person, topic: TopicId, level: WatchLevel) {
    person.update_topic_watch(topic, WatchChoice { level }).await.unwrap();
}

async fn watch_category(person: &Person, category: CategoryId, level: WatchLevel) {
    person.update_category_watch(category, WatchChoice { level }).await.unwrap();
}

/// Moves a topic, as those do who keep order. Time passes, so that no cache hides it.
async fn move_topic(app: &TestApp, topic: TopicId, category: CategoryId) {
    app.write(move |connection| {
        let row = forum_topics::table.find(topic);
        diesel::update(row).set(forum_topics::category_id.eq(category)).execute(connection)?;
        Ok(())
    })
    .await;
    app.pass(11);
}

/// A category that everybody sees, of which mails say nothing.
async fn confidential_category(app: &TestApp, slug: &str) -> CategoryId {
    let category = app.category(slug).await;
    app.write(move |connection| {
        let row = forum_categories::table.find(category);
        diesel::update(row).set(forum_categories::confidential.eq(1)).execute(connection)?;
        Ok(())
    })
    .await;
    app.pass(11);
    category
}

/// The name of a category of this word, as mails would write it.
fn name_of(slug: &str) -> String {
    content_of(slug, crate::support::Only::default()).name.en
}

/// No part of the mail has any of these words.
fn assert_says_nothing_of(mail: &Message, words: &[&str]) {
    for part in [&mail.subject, &mail.text, &mail.html] {
        for word in words {
            assert!(!part.contains(word), "{word} is in {part}");
        }
    }
}
