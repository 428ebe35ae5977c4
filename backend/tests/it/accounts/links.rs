//! Links in mails: each works once, for its purpose, for its time.

use crate::support::TestApp;
use uuid::Uuid;
use waymark::accounts::links::{self, Link, LinkPurpose};

const RESET: LinkPurpose = LinkPurpose::ResetPassword;

async fn link(app: &TestApp, subject: Uuid) -> String {
    let (link, token) = Link::new(&app.app.ids, app.now(), RESET, subject, 60);
    app.write(move |connection| link.insert(connection)).await;
    token
}

async fn find(app: &TestApp, purpose: LinkPurpose, token: &str) -> Option<Uuid> {
    let (token, now) = (token.to_owned(), app.now());
    app.app.db.read(move |connection| links::find(connection, purpose, &token, now)).await.unwrap()
}

async fn take(app: &TestApp, token: &str) -> Option<Uuid> {
    let (token, now) = (token.to_owned(), app.now());
    app.app.db.write(move |connection| links::take(connection, RESET, &token, now)).await.unwrap()
}

#[actix_web::test]
async fn a_link_works_once_and_looking_does_not_count() {
    let app = TestApp::start();
    let subject = app.app.ids.uuid(app.now());
    let token = link(&app, subject).await;
    assert_eq!(find(&app, RESET, &token).await, Some(subject));
    assert_eq!(find(&app, RESET, &token).await, Some(subject));
    assert_eq!(find(&app, LinkPurpose::ActivateAccount, &token).await, None, "it is for one purpose");
    let both = futures_util::future::join(take(&app, &token), take(&app, &token)).await;
    assert!(matches!(both, (Some(s), None) | (None, Some(s)) if s == subject), "{both:?}");
    assert_eq!(find(&app, RESET, &token).await, None);
}

#[actix_web::test]
async fn a_newer_link_ends_the_older_and_time_ends_both() {
    let app = TestApp::start();
    let subject = app.app.ids.uuid(app.now());
    let (first, second) = (link(&app, subject).await, link(&app, subject).await);
    assert_eq!(find(&app, RESET, &first).await, None);
    assert_eq!(find(&app, RESET, &second).await, Some(subject));
    app.pass(60);
    assert_eq!(take(&app, &second).await, None);
    let third = link(&app, subject).await;
    app.write(move |connection| Ok(links::revoke_all(connection, RESET, subject)?)).await;
    assert_eq!(take(&app, &third).await, None);
}

#[actix_web::test]
async fn a_token_that_was_guessed_or_cut_is_none() {
    let app = TestApp::start();
    let token = link(&app, app.app.ids.uuid(app.now())).await;
    let (id, secret) = token.split_once('.').unwrap();
    let other = format!("{id}.{}", "A".repeat(secret.len()));
    for wrong in ["", ".", id, secret, &other, &token[..token.len() - 1], &format!("{token}A")] {
        assert_eq!(find(&app, RESET, wrong).await, None, "{wrong}");
    }
}
