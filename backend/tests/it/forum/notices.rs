//! The mail about a reply: in the reader's language, never with what was written.

use crate::support::{TestApp, new_key, new_post};
use diesel::prelude::*;
use shared::core::Language;
use waymark::db::schema::accounts_accounts;

const SECRET: &str = "What was said in confidence";

#[actix_web::test]
async fn an_author_hears_of_a_reply() {
    let app = TestApp::start();
    let (author, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    colleague.create_post(topic.id, &new_post(SECRET), &new_key()).await.unwrap();
    assert!(app.take_mails().is_empty(), "nothing is sent before the reply is stored");
    assert_eq!(app.run_jobs().await, 0, "it waits for more of the same");
    app.pass(60);
    assert_eq!(app.run_jobs().await, 1);
    let mails = app.take_mails();
    assert_eq!(mails.len(), 1);
    let mail = &mails[0];
    assert_eq!((mail.to.as_str(), mail.to_name.as_str()), (author.email.as_str(), author.name.as_str()));
    assert_eq!(mail.subject, "Bogdan Test replied to your topic");
    let link = format!("http://waymark.example/forum/topics/{}?from=2#post-2", topic.id);
    insta::assert_snapshot!(mail.text.replace(&link, "[link]"), @r"
    Dear Ana Test,

    Bogdan Test replied to a topic that you opened in the Waymark forum.

    Read the reply:
    [link]

    -- 
    Waymark never sends what was written by e-mail. Please sign in to read it.
    ");
    assert!(mail.html.starts_with("<!doctype html><html lang=\"en\">"));
    assert!(mail.html.contains(&format!("<a href=\"{link}\">")));
    for part in [&mail.subject, &mail.text, &mail.html] {
        assert!(!part.contains(SECRET) && !part.contains("A topic"));
    }
}

#[actix_web::test]
async fn each_reads_in_their_own_language() {
    let app = TestApp::start();
    let category = app.category("open").await;
    let colleague = app.member().await;
    for (language, subject) in [
        (Language::English, "Ana Test replied to your topic"),
        (Language::Romanian, "Ana Test a răspuns la subiectul dumneavoastră"),
        (Language::Spanish, "Ana Test ha respondido a su tema"),
        (Language::Czech, "Ana Test odpovídá na vaše téma"),
    ] {
        let author = app.member_reading(language).await;
        let topic = app.topic(&author, category).await;
        colleague.create_post(topic.id, &new_post(SECRET), &new_key()).await.unwrap();
        app.pass(60);
        app.run_jobs().await;
        let mails = app.take_mails();
        assert_eq!((mails.len(), mails[0].subject.as_str()), (1, subject));
        assert!(mails[0].html.contains(&format!("lang=\"{language}\"")));
    }
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
    colleague.create_post(topic.id, &new_post("Hello"), &new_key()).await.unwrap();
    app.pass(60);
    app.run_jobs().await;
    let mail = app.take_mails().remove(0);
    assert!(mail.html.contains("&lt;b&gt;&quot;Eve&quot;&lt;/b&gt; &lt;script&gt;"), "{}", mail.html);
}

#[actix_web::test]
async fn several_replies_in_a_minute_make_one_mail() {
    let app = TestApp::start();
    let (author, one, two) = (app.member().await, app.member().await, app.member().await);
    let category = app.category("open").await;
    let (topic, other) = (app.topic(&author, category).await, app.topic(&author, category).await);
    for (person, topic) in [(&one, &topic), (&two, &topic), (&one, &other), (&one, &topic)] {
        person.create_post(topic.id, &new_post("Hello"), &new_key()).await.unwrap();
        app.pass(10);
    }
    app.pass(60);
    assert_eq!(app.run_jobs().await, 2, "one for each topic");
    let mails = app.take_mails();
    assert!(
        mails[0].text.contains(&format!("/forum/topics/{}?from=2#post-2", topic.id)),
        "the first one unread"
    );
    one.create_post(topic.id, &new_post("Later"), &new_key()).await.unwrap();
    app.pass(60);
    assert_eq!(app.run_jobs().await, 1, "what comes later is told again");
}

#[actix_web::test]
async fn a_mail_that_could_not_be_sent_does_not_silence_the_next() {
    let app = TestApp::start();
    let (author, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    colleague.create_post(topic.id, &new_post("Hello"), &new_key()).await.unwrap();
    app.write(|connection| {
        use waymark::db::schema::jobs_jobs;
        diesel::update(jobs_jobs::table).set(jobs_jobs::state.eq("dead")).execute(connection)?;
        Ok(())
    })
    .await;
    colleague.create_post(topic.id, &new_post("Hello again"), &new_key()).await.unwrap();
    app.pass(60);
    assert_eq!(app.run_jobs().await, 1);
    assert_eq!(app.take_mails().len(), 1);
}
