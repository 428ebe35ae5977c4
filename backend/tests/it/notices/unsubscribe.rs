//! No more mails: by one request of a mail program, or by a button, without signing in (RFC 8058).

use super::{choose, mails_of_a_minute, reply};
use crate::support::{Answer, Person, TestApp};
use shared::notices::{MailTiming, NoticeKind};

/// The address in the header of a mail about a reply, below the site's.
async fn stop_path(app: &TestApp) -> (Person, String) {
    let (member, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&member, category).await;
    reply(app, &colleague, topic.id, "Hello").await;
    let address = mails_of_a_minute(app).await.remove(0).unsubscribe.unwrap();
    (member, address.strip_prefix("http://waymark.example").unwrap().to_owned())
}

async fn timings(person: &Person) -> Vec<(NoticeKind, MailTiming)> {
    let choices = person.find_notice_settings().await.unwrap().choices;
    assert!(choices.iter().all(|choice| choice.in_app), "in the app one is told all the same");
    let mailed = choices.into_iter().filter(|choice| choice.by_mail != MailTiming::Off);
    mailed.map(|choice| (choice.kind, choice.by_mail)).collect()
}

#[actix_web::test]
async fn one_request_ends_such_mails_from_anywhere() {
    let app = TestApp::start();
    let (member, path) = stop_path(&app).await;
    // As mail programs send it: no cookie, no origin of ours.
    let request = app.request("POST", &path).header("content-type", "application/x-www-form-urlencoded");
    let request = request.header("origin", "https://mail.example").header("sec-fetch-site", "cross-site");
    let answer = Answer::to(request.body("List-Unsubscribe=One-Click")).await;
    assert_eq!(answer.status, 200, "no way to another page");
    assert_eq!(answer.header("set-cookie"), "waymark_language=en; SameSite=Lax; Path=/; Max-Age=31536000");
    let left = timings(&member).await;
    assert!(left.iter().all(|(kind, _)| *kind != NoticeKind::Reply));
    assert_eq!(left.len(), NoticeKind::ALL.len() - 1, "the others come");
    assert_eq!(app.send_form(&path, "", &[]).await.status, 200, "once more changes nothing");
}

#[actix_web::test]
async fn looking_changes_nothing_and_a_button_ends_all() {
    let app = TestApp::start();
    let (member, path) = stop_path(&app).await;
    let page = app.get(&path).await;
    assert_eq!((page.status, page.header("cache-control")), (200, "no-store"));
    assert!(page.text().contains("Somebody replies to a topic that I opened"));
    assert_eq!(timings(&member).await.len(), NoticeKind::ALL.len());
    assert_eq!(app.send_form(&path, "", &[("from", "all")]).await.status, 200);
    assert!(timings(&member).await.is_empty());
}

#[actix_web::test]
async fn a_digest_ends_what_comes_in_digests() {
    use waymark::notify::tokens::Scope;
    let app = TestApp::start();
    let member = app.member().await;
    choose(&member, NoticeKind::Mention, true, MailTiming::Weekly).await;
    let ids = &app.app.ids;
    let token = app.app.mail_tokens.unsubscription(ids, member.account, Scope::Digests).unwrap();
    let path = format!("/ro/unsubscribe?token={token}");
    assert!(app.get(&path).await.text().contains("Ce vine în fiecare dimineață"));
    assert_eq!(app.send_form(&path, "", &[]).await.status, 200);
    assert!(timings(&member).await.iter().all(|(_, timing)| *timing == MailTiming::AtOnce));
}

#[actix_web::test]
async fn no_guess_and_no_former_members_link_does_anything() {
    let app = TestApp::start();
    let (member, path) = stop_path(&app).await;
    let (start, token) = path.split_once('=').unwrap();
    let mut changed = token.to_owned();
    let last = changed.pop().unwrap();
    changed.push(if last == 'A' { 'B' } else { 'A' });
    let id = app.app.mail_tokens.mail_id(&app.app.ids, member.account, &member.email, app.now()).unwrap();
    for guess in ["", "x", &changed, &id, &member.account.to_string()] {
        let path = format!("{start}={guess}");
        assert_eq!(app.get(&path).await.status, 404, "{guess}");
        assert_eq!(app.send_form(&path, "", &[]).await.status, 404, "{guess}");
    }
    assert_eq!(timings(&member).await.len(), NoticeKind::ALL.len());
    let account = member.account;
    app.write(move |connection| {
        waymark::forum::personal_data::erase(
            connection,
            account,
            shared::privacy::PostsChoice::Keep,
            shared::core::Timestamp(0),
        )?;
        Ok(waymark::accounts::personal_data::erase(connection, account)?)
    })
    .await;
    assert_eq!(app.send_form(&path, "", &[]).await.status, 404);
}
