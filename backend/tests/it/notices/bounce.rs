//! Mail that comes back: believed if it is ours, told in the app, and lifted there.

use super::{mails_of_a_minute, reply};
use crate::support::{Person, TestApp, new_key};
use diesel::prelude::*;
use shared::members::NewMessage;
use shared::notices::Unreachable;
use waymark::db::schema::accounts_accounts;
use waymark::notices::bounce::{self, Taken};
use waymark::notify::{self, Event, Notice, Recipient};

/// As Postfix writes it.
fn report(mail_id: &str, status: &str) -> String {
    format!(
        "From: MAILER-DAEMON@mail.example (Mail Delivery System)\r\nTo: waymark@localhost\r\n\
         Subject: Undelivered Mail Returned to Sender\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary=\"4F2\"\r\n\r\n\
         --4F2\r\nContent-Description: Notification\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nSorry.\r\n\r\n\
         --4F2\r\nContent-Description: Delivery report\r\nContent-Type: message/delivery-status\r\n\r\n\
         Reporting-MTA: dns; mail.example\r\nArrival-Date: Tue, 24 Nov 2026 11:01:00 +0200 (EET)\r\n\r\n\
         Final-Recipient: rfc822; ana.test@ngo.example\r\nAction: failed\r\nStatus: {status}\r\n\
         Diagnostic-Code: smtp; 550 {status} no such user\r\n\r\n\
         --4F2\r\nContent-Description: Undelivered Message Headers\r\nContent-Type: text/rfc822-headers\r\n\r\n\
         From: Waymark <waymark@localhost>\r\nMessage-ID: <{mail_id}@localhost>\r\nSubject: A reply\r\n\r\n--4F2--\r\n"
    )
}

async fn take(app: &TestApp, message: String) -> Taken {
    let own = app.app.clone();
    // A command of its own in life, which may wait.
    let taken = tokio::task::spawn_blocking(move || {
        bounce::take(&own.db, &own.clock, &own.ids, &own.mail_tokens, message.as_bytes())
    });
    taken.await.unwrap().unwrap()
}

async fn mail_id(app: &TestApp, from: &Person, to: &Person) -> Option<String> {
    let new = NewMessage { text: "Hello".into() };
    from.create_message(to.account, &new, &new_key()).await.unwrap();
    mails_of_a_minute(app).await.pop().map(|mail| mail.id)
}

async fn unreachable(person: &Person) -> Option<Unreachable> {
    person.find_notice_state().await.unwrap().unreachable
}

#[actix_web::test]
async fn an_address_that_does_not_work_gets_no_mail_until_its_owner_says_so() {
    let app = TestApp::start();
    let (member, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let id = mail_id(&app, &colleague, &member).await.unwrap();
    assert_eq!(unreachable(&member).await, None);
    assert_eq!(take(&app, report(&id, "5.1.1")).await, Taken::Noted);
    let known = unreachable(&member).await.unwrap();
    assert_eq!((known.email.as_str(), known.since), (member.email.as_str(), app.now()));
    assert_eq!(unreachable(&colleague).await, None);
    let topic = app.topic(&member, category).await;
    reply(&app, &colleague, topic.id, "Hello").await;
    assert_eq!(mail_id(&app, &colleague, &member).await, None, "nothing is mailed there");
    assert_eq!(super::unread(&member).await, 3, "in the app one is told all the same");
    let (ids, account, now) = (app.app.ids.clone(), member.account, app.now());
    app.write(move |connection| {
        let notice = Notice { recipient: Recipient::Account { id: account }, event: Event::ErasureCancelled };
        notify::enqueue_now(connection, &ids, &notice, now)
    })
    .await;
    app.run_jobs().await;
    assert_eq!(app.take_mails().len(), 1, "what concerns the account's safety is tried all the same");
    member.resume_mails().await.unwrap();
    assert_eq!(unreachable(&member).await, None);
    assert!(member.resume_mails().await.unwrap_err().to_string().contains("not_found"));
    assert!(mail_id(&app, &colleague, &member).await.is_some());
}

#[actix_web::test]
async fn no_forged_and_no_other_report_suspends_anybody() {
    let app = TestApp::start();
    let (member, colleague) = (app.member().await, app.member().await);
    let id = mail_id(&app, &colleague, &member).await.unwrap();
    let forged = app.app.ids.uuid(app.now()).to_string();
    assert_eq!(take(&app, report(&forged, "5.1.1")).await, Taken::NotOurs);
    assert_eq!(take(&app, report(&member.account.to_string(), "5.1.1")).await, Taken::NotOurs);
    assert_eq!(take(&app, report(&id, "5.7.1")).await, Taken::NoReport, "refused for what it says");
    assert_eq!(take(&app, "Subject: I am away\r\n\r\nUntil Monday".into()).await, Taken::NoReport);
    assert_eq!(unreachable(&member).await, None);
    app.pass(40 * 24 * 60 * 60);
    assert_eq!(take(&app, report(&id, "5.1.1")).await, Taken::NotOurs, "too old");
}

#[actix_web::test]
async fn a_report_is_about_an_address_and_not_about_the_one_after_it() {
    let app = TestApp::start();
    let (member, colleague) = (app.member().await, app.member().await);
    let id = mail_id(&app, &colleague, &member).await.unwrap();
    assert_eq!(take(&app, report(&id, "5.2.1")).await, Taken::Noted);
    let account = member.account;
    app.write(move |connection| {
        let row = accounts_accounts::table.find(account);
        diesel::update(row).set(accounts_accounts::email.eq("new@ngo.example")).execute(connection)?;
        Ok(())
    })
    .await;
    assert_eq!(unreachable(&member).await, None);
    assert_eq!(take(&app, report(&id, "5.1.1")).await, Taken::NotOurs);
    assert!(mail_id(&app, &colleague, &member).await.is_some());
}
