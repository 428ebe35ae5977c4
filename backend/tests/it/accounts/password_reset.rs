//! A forgotten password: the same for every address, one link, good once.

use crate::support::{Answer, PASSWORD, TestApp, code};
use diesel::prelude::*;
use shared::accounts::SignIn;
use shared::accounts::security::{NewPassword, SessionConfirmation};
use shared::core::ProblemCode;
use waymark::notify::mailer::Message;

const NEW: &str = "kettle-orbit-lantern";

async fn ask(app: &TestApp, email: &str) -> Answer {
    app.send_form("/forgotten-password", "", &[("email", email)]).await
}

/// The token of the link in the last mail.
async fn token(app: &TestApp) -> String {
    app.run_jobs().await;
    token_in(&app.take_mails())
}

fn token_in(mails: &[Message]) -> String {
    let mail = mails.iter().find(|mail| mail.text.contains("/reset-password?token=")).expect("a link");
    mail.text.split("token=").nth(1).unwrap().split_whitespace().next().unwrap().to_owned()
}

async fn choose(app: &TestApp, token: &str, password: &str) -> Answer {
    app.send_form("/reset-password", "", &[("token", token), ("password", password)]).await
}

#[actix_web::test]
async fn a_link_sets_a_new_password_once() {
    let app = TestApp::start();
    let member = app.member().await;
    let device = app.sign_in(&member).await;
    let asked = ask(&app, &member.email.to_uppercase()).await;
    assert_eq!((asked.status, asked.header("location")), (303, "/forgotten-password/sent"));
    let token = token(&app).await;
    for _ in 0..2 {
        let page = app.get(&format!("/ro/reset-password?token={token}")).await;
        assert_eq!(page.status, 200, "looking uses nothing up");
        assert_eq!(page.header("cache-control"), "no-store");
    }
    let weak = choose(&app, &token, "password1234").await;
    assert_eq!(weak.status, 422);
    assert!(weak.text().contains("easily guessed") && !weak.text().contains("password1234"));
    let chosen = choose(&app, &token, NEW).await;
    assert_eq!((chosen.status, chosen.header("location")), (303, "/reset-password/done"));
    assert!(chosen.cookie("waymark_device").is_some() && chosen.cookie("waymark_refresh").is_none());
    // Every session is over, here at once.
    assert_eq!(code(member.find_me().await), ProblemCode::SessionEnded);
    assert_eq!(code(device.refresh_session().await), ProblemCode::SessionEnded);
    assert_eq!(code(app.anon().create_session(&member.sign_in()).await), ProblemCode::WrongCredentials);
    let typed = SignIn { email: member.email.clone(), password: NEW.into() };
    app.anon().create_session(&typed).await.unwrap();
    // The link again, by whoever found it.
    assert_eq!(choose(&app, &token, "another-lantern-orbit").await.status, 404);
    assert_eq!(app.get(&format!("/reset-password?token={token}")).await.status, 404);
    app.anon().create_session(&typed).await.unwrap();
    app.run_jobs().await;
    assert!(app.take_mails().iter().any(|mail| mail.text.contains("A new password was chosen")));
}

#[actix_web::test]
async fn an_unknown_address_gets_the_same_answer_and_no_mail() {
    let app = TestApp::start();
    let member = app.member().await;
    let mut answers = Vec::new();
    for email in [member.email.as_str(), "nobody@ngo.example"] {
        let answer = ask(&app, email).await;
        answers.push((answer.status, answer.header("location").to_owned(), answer.bytes));
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(app.run_jobs().await, 3, "two look-ups, one mail");
    let mails = app.take_mails();
    assert_eq!(mails.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), [member.email.as_str()]);
}

#[actix_web::test]
async fn a_newer_link_ends_the_older_and_all_end_after_an_hour() {
    let app = TestApp::start();
    let member = app.member().await;
    ask(&app, &member.email).await;
    ask(&app, &member.email).await;
    let first = token(&app).await;
    assert_eq!(app.take_mails().len(), 0, "one mail in five minutes");
    app.pass(5 * 60);
    ask(&app, &member.email).await;
    let second = token(&app).await;
    assert_eq!(choose(&app, &first, NEW).await.status, 404);
    app.pass(60 * 60);
    assert_eq!(choose(&app, &second, NEW).await.status, 404);
    for made_up in ["", "x", "00000000000000000000000000000000.AAAA"] {
        assert_eq!(choose(&app, made_up, NEW).await.status, 404, "{made_up}");
    }
    app.sign_in(&member).await;
}

#[actix_web::test]
async fn forms_of_other_sites_are_refused() {
    let app = TestApp::start();
    for (path, body) in
        [("/forgotten-password", "email=ana%40ngo.example"), ("/reset-password", "token=x&password=y")]
    {
        let request = app.request("POST", path).header("sec-fetch-site", "cross-site");
        let request = request.header("content-type", "application/x-www-form-urlencoded").body(body);
        assert_eq!(Answer::to(request).await.status, 403, "{path}");
    }
}

#[actix_web::test]
async fn a_password_is_changed_by_its_owner() {
    let app = TestApp::start();
    let member = app.member().await;
    let other = app.sign_in(&member).await;
    let new = |password: &str| NewPassword { password: password.into() };
    assert_eq!(code(member.update_password(&new("short")).await), ProblemCode::InvalidFields);
    assert_eq!(code(member.update_password(&new("ana.test@ngo.example")).await), ProblemCode::InvalidFields);
    member.update_password(&new(NEW)).await.unwrap();
    member.find_me().await.unwrap();
    assert_eq!(code(other.find_me().await), ProblemCode::SessionEnded);
    assert_eq!(code(app.anon().create_session(&member.sign_in()).await), ProblemCode::WrongCredentials);
    let old = SessionConfirmation { password: PASSWORD.into() };
    assert_eq!(code(member.confirm_session(&old).await), ProblemCode::WrongCredentials);
    member.confirm_session(&SessionConfirmation { password: NEW.into() }).await.unwrap();
    assert!(app.take_jobs().await.contains(&"send_notice".to_owned()));
}

#[actix_web::test]
async fn whoever_came_too_late_to_activate_gets_a_link_but_not_two_at_once() {
    let app = TestApp::start();
    let late = app.member().await;
    let (account, email) = (late.account, late.email.clone());
    app.write(move |connection| {
        use waymark::db::schema::accounts_accounts::dsl;
        let never = dsl::password_hash.eq(None::<String>);
        Ok(diesel::update(dsl::accounts_accounts.find(account)).set(never).execute(connection)?)
    })
    .await;
    let gone = app.get("/activate?token=00000000000000000000000000000000.AAAA").await;
    assert_eq!(gone.status, 404);
    assert!(gone.text().contains("href=\"/forgotten-password\""), "{}", gone.text());
    for _ in 0..3 {
        assert_eq!(ask(&app, &email).await.status, 303);
    }
    app.run_jobs().await;
    let mails = app.take_mails();
    assert_eq!(mails.len(), 1, "{mails:?}");
    assert_eq!(choose(&app, &token_in(&mails), NEW).await.status, 303);
    app.anon().create_session(&SignIn { email, password: NEW.into() }).await.unwrap();
    app.take_jobs().await;
}
