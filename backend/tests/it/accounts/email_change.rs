//! Another e-mail address: both addresses must agree.

use crate::support::{PASSWORD, TestApp, code};
use shared::accounts::SignIn;
use shared::accounts::security::NewEmail;
use shared::core::ProblemCode;
use waymark::notify::mailer::Message;

const NEW: &str = "ana.new@ngo.example";

fn wanted(email: &str) -> NewEmail {
    NewEmail { email: email.into() }
}

fn token(mails: &[Message], to: &str) -> Option<String> {
    let mail = mails.iter().find(|mail| mail.to == to && mail.text.contains("/confirm-email?token="))?;
    Some(mail.text.split("token=").nth(1)?.split_whitespace().next()?.to_owned())
}

async fn agree(app: &TestApp, token: &str) -> (u16, String) {
    let answer = app.send_form("/confirm-email", "", &[("token", token)]).await;
    (answer.status, answer.header("location").to_owned())
}

#[actix_web::test]
async fn an_address_changes_when_both_agree() {
    let app = TestApp::start();
    let member = app.member().await;
    member.create_email_change(&wanted(" Ana.New@NGO.example ")).await.unwrap();
    assert_eq!(member.find_security().await.unwrap().pending_email.as_deref(), Some(NEW));
    app.run_jobs().await;
    let mails = app.take_mails();
    let (old, new) = (token(&mails, &member.email).unwrap(), token(&mails, NEW).unwrap());
    let page = app.get(&format!("/cs/confirm-email?token={new}")).await;
    assert_eq!(page.status, 200, "looking uses nothing up");
    assert_eq!(agree(&app, &new).await, (303, "/confirm-email/half".into()));
    assert_eq!(member.find_me().await.unwrap().email, member.email, "not yet");
    assert_eq!(agree(&app, &new).await.0, 404, "each link works once");
    assert_eq!(agree(&app, &old).await, (303, "/confirm-email/done".into()));
    assert_eq!(member.find_me().await.unwrap().email, NEW);
    app.anon().create_session(&SignIn { email: NEW.into(), password: PASSWORD.into() }).await.unwrap();
    assert_eq!(code(app.anon().create_session(&member.sign_in()).await), ProblemCode::WrongCredentials);
    app.run_jobs().await;
    let told: Vec<String> = app.take_mails().into_iter().map(|mail| mail.to).collect();
    assert!(told.contains(&member.email) && told.contains(&NEW.to_owned()), "{told:?}");
}

#[actix_web::test]
async fn an_address_that_has_an_account_gets_no_link() {
    let app = TestApp::start();
    let (ana, bogdan) = (app.member().await, app.member().await);
    ana.create_email_change(&wanted(&bogdan.email)).await.unwrap();
    app.run_jobs().await;
    let mails = app.take_mails();
    assert!(token(&mails, &bogdan.email).is_none());
    assert!(mails.iter().any(|mail| mail.to == bogdan.email), "its owner is told");
    let old = token(&mails, &ana.email).unwrap();
    assert_eq!(agree(&app, &old).await.0, 303);
    assert_eq!(ana.find_me().await.unwrap().email, ana.email);
}

#[actix_web::test]
async fn a_change_is_given_up_and_runs_out() {
    let app = TestApp::start();
    let member = app.member().await;
    assert_eq!(code(member.delete_email_change().await), ProblemCode::NotFound);
    assert_eq!(code(member.create_email_change(&wanted("no address")).await), ProblemCode::InvalidFields);
    member.create_email_change(&wanted(NEW)).await.unwrap();
    app.run_jobs().await;
    let first = token(&app.take_mails(), &member.email).unwrap();
    member.delete_email_change().await.unwrap();
    assert_eq!(agree(&app, &first).await.0, 404);
    member.create_email_change(&wanted(NEW)).await.unwrap();
    app.run_jobs().await;
    let second = token(&app.take_mails(), NEW).unwrap();
    app.pass(24 * 60 * 60);
    assert_eq!(agree(&app, &second).await.0, 404);
    app.pass(15 * 60);
    let later = app.sign_in(&member).await;
    app.pass(9 * 60);
    later.refresh_session().await.unwrap();
    app.pass(7 * 60);
    assert_eq!(code(later.create_email_change(&wanted(NEW)).await), ProblemCode::ConfirmationRequired);
}
