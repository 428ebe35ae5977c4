//! Mails at once: in the reader's language, never with what was written, one for several, not in the quiet hours.

use super::{
    assert_says_nothing_of, choose, confidential_category, mails_of_a_minute, move_topic, name_of, reply,
};
use crate::support::{Only, TestApp, new_key, new_post};
use diesel::prelude::*;
use shared::core::{Country, Language};
use shared::forum::ReadMark;
use shared::members::NewMessage;
use shared::notices::{MailTiming, NoticeKind, QuietHours};
use waymark::db::schema::accounts_accounts;

const SECRET: &str = "What was said in confidence";

#[actix_web::test]
async fn an_author_hears_of_a_reply() {
    let app = TestApp::start();
    let (author, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    colleague.create_post(topic.id, &new_post(SECRET), &new_key()).await.unwrap();
    assert_eq!(app.run_jobs().await, 1, "the author is told in the app");
    assert!(app.take_mails().is_empty(), "the mail waits for more of the same");
    app.pass(60);
    assert_eq!(app.run_jobs().await, 1);
    let mails = app.take_mails();
    assert_eq!(mails.len(), 1);
    let mail = &mails[0];
    assert_eq!((mail.to.as_str(), mail.to_name.as_str()), (author.email.as_str(), author.name.as_str()));
    assert_eq!(mail.subject, "Bogdan Test replied to your topic: A topic");
    let link = format!("http://waymark.example/forum/topics/{}?from=2#post-2", topic.id);
    let stop = mail.unsubscribe.clone().unwrap();
    insta::assert_snapshot!(mail.text.replace(&link, "[link]").replace(&stop, "[stop]"), @r"
    Dear Ana Test,

    Bogdan Test replied to a topic that you opened in the Waymark forum.

    Topic: A topic
    Category: open en

    Read it:
    [link]

    -- 
    Waymark never sends the text of posts or messages by e-mail. Please sign in to read it.

    Choose what you are told, and when:
    http://waymark.example/account#notices

    No more e-mails like this:
    [stop]
    ");
    assert!(mail.html.starts_with("<!doctype html><html lang=\"en\">"));
    assert!(mail.html.contains(&format!("<a href=\"{link}\">")) && mail.html.contains(&stop));
    assert_says_nothing_of(mail, &[SECRET]);
    assert!(!mail.id.contains(&author.account.to_string()) && !stop.contains(&author.email));
}

#[actix_web::test]
async fn mails_about_a_topic_belong_together() {
    let app = TestApp::start();
    let (author, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let (topic, other) = (app.topic(&author, category).await, app.topic(&author, category).await);
    let mut threads = Vec::new();
    for topic in [topic.id, topic.id, other.id] {
        reply(&app, &colleague, topic, "Hello").await;
        let mail = mails_of_a_minute(&app).await.remove(0);
        assert!(!mail.thread.as_ref().unwrap().contains(&topic.to_string()));
        threads.push(mail.thread.unwrap());
    }
    assert!(threads[0] == threads[1] && threads[1] != threads[2], "{threads:?}");
}

#[actix_web::test]
async fn each_reads_in_their_own_language() {
    let app = TestApp::start();
    let category = app.category("open").await;
    let colleague = app.member().await;
    for (language, subject) in [
        (Language::English, "Ana Test replied to your topic: A topic"),
        (Language::Romanian, "Ana Test a răspuns la subiectul dumneavoastră: A topic"),
        (Language::Spanish, "Ana Test ha respondido a su tema: A topic"),
        (Language::Czech, "Ana Test odpovídá na vaše téma: A topic"),
    ] {
        let author = app.member_reading(language).await;
        let topic = app.topic(&author, category).await;
        reply(&app, &colleague, topic.id, SECRET).await;
        let mails = mails_of_a_minute(&app).await;
        assert_eq!((mails.len(), mails[0].subject.as_str()), (1, subject));
        assert!(mails[0].html.contains(&format!("lang=\"{language}\"")));
        assert!(mails[0].text.contains(&format!("open {language}")), "the category by its name there");
        assert!(mails[0].unsubscribe.as_ref().unwrap().contains(&format!("/{language}/unsubscribe?token=")));
    }
}

#[actix_web::test]
async fn a_mail_says_nothing_of_a_confidential_category_but_that_something_happened() {
    let app = TestApp::start();
    let (author, colleague) = (app.member().await, app.member().await);
    let category = confidential_category(&app, "shelters").await;
    let topic = app.topic(&author, category).await;
    reply(&app, &colleague, topic.id, SECRET).await;
    let mail = mails_of_a_minute(&app).await.remove(0);
    assert_eq!(mail.subject, "Bogdan Test replied to your topic");
    assert!(mail.text.contains("It is in a confidential category."));
    assert_says_nothing_of(&mail, &["A topic", &name_of("shelters"), "shelters", SECRET]);
}

#[actix_web::test]
async fn what_moved_out_of_sight_or_was_deleted_is_not_mailed() {
    let app = TestApp::start();
    let (author, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let hidden = app.category_for("spain", Only { country: Some(Country::Spain), ..Only::default() }).await;
    let topic = app.topic(&author, category).await;
    reply(&app, &colleague, topic.id, "Hello").await;
    move_topic(&app, topic.id, hidden).await;
    assert!(mails_of_a_minute(&app).await.is_empty());
    let topic = app.topic(&author, category).await;
    let post = colleague.create_post(topic.id, &new_post("Oh"), &new_key()).await.unwrap();
    app.run_jobs().await;
    colleague.delete_post(post.id).await.unwrap();
    assert!(mails_of_a_minute(&app).await.is_empty());
}

#[actix_web::test]
async fn nobody_hears_of_their_own_reply_or_of_one_that_failed() {
    let app = TestApp::start();
    let (author, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    author.create_post(topic.id, &new_post("To myself"), &new_key()).await.unwrap();
    colleague.create_post(topic.id, &new_post(""), &new_key()).await.unwrap_err();
    app.pass(60);
    assert_eq!(app.run_jobs().await, 0);
}

#[actix_web::test]
async fn what_was_read_meanwhile_needs_no_mail() {
    let app = TestApp::start();
    let (author, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    reply(&app, &colleague, topic.id, "Hello").await;
    author.mark_topic_read(topic.id, &ReadMark { number: 2 }).await.unwrap();
    assert!(mails_of_a_minute(&app).await.is_empty());
}

#[actix_web::test]
async fn a_name_cannot_write_the_mail() {
    let app = TestApp::start();
    let (author, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let account = colleague.account;
    app.write(move |connection| {
        let name = "<b>\"Eve\"</b> <script>";
        diesel::update(accounts_accounts::table.find(account))
            .set(accounts_accounts::name.eq(name))
            .execute(connection)?;
        Ok(())
    })
    .await;
    let topic = app.topic(&author, category).await;
    reply(&app, &colleague, topic.id, "Hello").await;
    let mail = mails_of_a_minute(&app).await.remove(0);
    assert!(mail.html.contains("&lt;b&gt;&quot;Eve&quot;&lt;/b&gt; &lt;script&gt;"), "{}", mail.html);
}

#[actix_web::test]
async fn several_replies_in_a_minute_make_one_mail() {
    let app = TestApp::start();
    let (author, one, two) = (app.member().await, app.member().await, app.member().await);
    let category = app.category("open").await;
    let (topic, other) = (app.topic(&author, category).await, app.topic(&author, category).await);
    // Those who reply watch, too; here only the author counts.
    for person in [&one, &two] {
        choose(person, NoticeKind::Post, true, MailTiming::Off).await;
    }
    for (person, topic) in [(&one, &topic), (&two, &topic), (&one, &other), (&one, &topic)] {
        person.create_post(topic.id, &new_post("Hello"), &new_key()).await.unwrap();
        app.run_jobs().await;
        app.pass(5);
    }
    let mails = mails_of_a_minute(&app).await;
    assert_eq!(mails.len(), 2, "one for each topic");
    let mail = mails.iter().find(|mail| mail.text.contains(&topic.id.to_string())).unwrap();
    assert!(mail.text.contains("?from=2#post-2"), "the first one unread");
    assert!(mail.text.contains("There are 2 more about it."), "{}", mail.text);
    reply(&app, &one, topic.id, "Later").await;
    assert_eq!(mails_of_a_minute(&app).await.len(), 1, "what comes later is told again");
}

#[actix_web::test]
async fn a_mail_that_could_not_be_sent_does_not_silence_the_next() {
    let app = TestApp::start();
    let (author, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    reply(&app, &colleague, topic.id, "Hello").await;
    app.write(|connection| {
        use waymark::db::schema::jobs_jobs;
        diesel::update(jobs_jobs::table).set(jobs_jobs::state.eq("dead")).execute(connection)?;
        Ok(())
    })
    .await;
    app.pass(60);
    reply(&app, &colleague, topic.id, "Hello again").await;
    let mails = mails_of_a_minute(&app).await;
    assert_eq!(mails.len(), 1);
    assert!(mails[0].text.contains("There is 1 more about it."), "{}", mails[0].text);
}

#[actix_web::test]
async fn a_mail_waits_for_the_end_of_the_quiet_hours() {
    let app = TestApp::start();
    let (member, colleague) = (app.member().await, app.member().await);
    // Eleven in the morning in Bucharest.
    member.update_quiet_hours(QuietHours { from: 10, until: 13 }).await.unwrap();
    let new = NewMessage { text: "Hello".into() };
    colleague.create_message(member.account, &new, &new_key()).await.unwrap();
    assert!(mails_of_a_minute(&app).await.is_empty());
    colleague.create_message(member.account, &new, &new_key()).await.unwrap();
    assert!(mails_of_a_minute(&app).await.is_empty());
    app.pass(2 * 60 * 60);
    app.run_jobs().await;
    assert_eq!(app.take_mails().len(), 1, "one for both");
    app.pass(12 * 60 * 60);
    let (member, colleague) = (app.sign_in(&member).await, app.sign_in(&colleague).await);
    app.take_jobs().await;
    member.delete_quiet_hours().await.unwrap();
    colleague.create_message(member.account, &new, &new_key()).await.unwrap();
    assert_eq!(mails_of_a_minute(&app).await.len(), 1, "at night, too");
}

#[actix_web::test]
async fn nights_are_quiet_for_whoever_chose_nothing() {
    let app = TestApp::start();
    let (member, colleague) = (app.member().await, app.member().await);
    app.pass(12 * 60 * 60);
    let colleague = app.sign_in(&colleague).await;
    app.take_jobs().await;
    let new = NewMessage { text: "Hello".into() };
    colleague.create_message(member.account, &new, &new_key()).await.unwrap();
    assert!(mails_of_a_minute(&app).await.is_empty(), "eleven at night in Bucharest");
    app.pass(8 * 60 * 60);
    app.run_jobs().await;
    assert_eq!(app.take_mails().len(), 1);
}

#[actix_web::test]
async fn a_message_and_a_reply_are_two_mails() {
    let app = TestApp::start();
    let (member, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&member, category).await;
    reply(&app, &colleague, topic.id, SECRET).await;
    let new = NewMessage { text: SECRET.into() };
    colleague.create_message(member.account, &new, &new_key()).await.unwrap();
    let mails = mails_of_a_minute(&app).await;
    assert_eq!(mails.len(), 2);
    let message = mails.iter().find(|mail| mail.subject == "Bogdan Test wrote to you").unwrap();
    assert!(message.text.contains(&format!("/members/{}#messages", colleague.account)));
    assert!(message.thread.is_none());
    assert_says_nothing_of(message, &[SECRET]);
}
