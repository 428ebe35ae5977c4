//! The refresh cookie: it rotates, bears two tabs at once, and shows theft.

use crate::support::{Answer, Brief, Person, TestApp};
use diesel::prelude::*;
use shared::core::ProblemCode;
use shared::core::id::AccountId;
use waymark::db::schema::{accounts_devices, accounts_sessions, audit_events};

/// A browser's cookie, held by hand, so that a thief can hold it too.
async fn cookie_of(app: &TestApp, person: &Person) -> String {
    let body = serde_json::to_string(&person.sign_in()).unwrap();
    let request = app.request("POST", "/api/v1/accounts/sessions").header("content-type", "application/json");
    set_cookie(&Answer::to(request.body(body)).await).unwrap()
}

async fn refresh(app: &TestApp, cookie: &str) -> Answer {
    Answer::to(app.request("POST", "/api/v1/accounts/sessions/refresh").header("cookie", cookie)).await
}

fn set_cookie(answer: &Answer) -> Option<String> {
    answer.cookie("waymark_refresh")
}

const ENDED: Brief = (401, Some(ProblemCode::SessionEnded));

#[actix_web::test]
async fn each_refresh_gives_a_new_token() {
    let app = TestApp::start();
    let member = app.member().await;
    let mut cookie = cookie_of(&app, &member).await;
    for _ in 0..3 {
        app.pass(600);
        let answer = refresh(&app, &cookie).await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.json()["me"]["email"], member.email.as_str());
        let next = set_cookie(&answer).unwrap();
        assert_ne!(next, cookie);
        cookie = next;
    }
    // Used every ten minutes or every ten days: it lives on. Left for a fortnight, it does not.
    app.pass(10 * 24 * 60 * 60);
    cookie = set_cookie(&refresh(&app, &cookie).await).unwrap();
    app.pass(14 * 24 * 60 * 60);
    assert_eq!(refresh(&app, &cookie).await.brief(), ENDED);
}

#[actix_web::test]
async fn two_tabs_may_refresh_at_once() {
    let app = TestApp::start_with(|settings| settings.workers = Some(2));
    let member = app.member().await;
    let cookie = cookie_of(&app, &member).await;
    app.pass(600);
    let answers = futures_util::future::join_all((0..4).map(|_| refresh(&app, &cookie))).await;
    assert!(answers.iter().all(|answer| answer.status == 200));
    let renewed: Vec<_> = answers.iter().filter_map(set_cookie).collect();
    assert_eq!(renewed.len(), 1, "one of them keeps the new token, the others keep quiet");
    app.pass(30);
    assert_eq!(refresh(&app, &cookie).await.status, 200, "still within the thirty seconds");
    assert_eq!(refresh(&app, &renewed[0]).await.status, 200);
}

#[actix_web::test]
async fn a_token_that_comes_back_late_was_stolen() {
    let app = TestApp::start();
    let member = app.member().await;
    let stolen = cookie_of(&app, &member).await;
    app.pass(600);
    let kept = set_cookie(&refresh(&app, &stolen).await).unwrap();
    app.pass(31);
    assert_eq!(refresh(&app, &stolen).await.brief(), ENDED);
    assert_eq!(refresh(&app, &kept).await.brief(), ENDED, "the owner's session ends with the thief's");
    assert_eq!(audited(&app).await, ["create_session", "end_reused_session"]);
    app.pass(60);
    app.run_jobs().await;
    let mails = app.take_mails();
    assert!(
        mails.iter().any(|mail| mail.to == member.email && mail.text.contains("an old key")),
        "{mails:?}"
    );
    let devices: i64 =
        app.read(|connection| Ok(accounts_devices::table.count().get_result(connection)?)).await;
    assert_eq!(devices, 0, "the browser is not known any more");
}

#[actix_web::test]
async fn an_older_token_gets_no_grace() {
    let app = TestApp::start();
    let member = app.member().await;
    let first = cookie_of(&app, &member).await;
    let second = set_cookie(&refresh(&app, &first).await).unwrap();
    let third = set_cookie(&refresh(&app, &second).await).unwrap();
    assert_eq!(refresh(&app, &first).await.brief(), ENDED);
    assert_eq!(refresh(&app, &third).await.brief(), ENDED);
    app.take_jobs().await;
}

#[actix_web::test]
async fn theft_ends_the_access_tokens_too() {
    let app = TestApp::start();
    let member = app.member().await;
    let stolen = cookie_of(&app, &member).await;
    let answer = refresh(&app, &stolen).await;
    let bearer = format!("Bearer {}", answer.json()["access_token"].as_str().unwrap());
    let ask =
        || Answer::to(app.request("GET", "/api/v1/accounts/me").header("authorization", bearer.clone()));
    assert_eq!(ask().await.status, 200);
    app.pass(31);
    refresh(&app, &stolen).await;
    assert_eq!(ask().await.brief(), ENDED);
    app.take_jobs().await;
}

#[actix_web::test]
async fn cookies_that_are_none() {
    let app = TestApp::start();
    let member = app.member().await;
    let none = Answer::to(app.request("POST", "/api/v1/accounts/sessions/refresh")).await;
    assert_eq!(none.brief(), (401, Some(ProblemCode::SignInRequired)));
    let nil = "00000000-0000-0000-0000-000000000000";
    let secret = "A".repeat(43);
    for value in
        ["", "x", ".", &format!("{nil}."), &format!("{nil}.{secret}"), "'; DROP TABLE accounts_sessions; --"]
    {
        let answer = refresh(&app, &format!("waymark_refresh={value}")).await;
        assert_eq!(answer.brief(), ENDED, "{value}");
    }
    // A guess at somebody's session ends that session: nobody has a use for it then.
    assert_eq!(refresh(&app, &format!("waymark_refresh={}.{secret}", member.session)).await.brief(), ENDED);
    app.take_jobs().await;
}

#[actix_web::test]
async fn only_hashes_are_stored() {
    let app = TestApp::start();
    let member = app.member().await;
    let cookie = cookie_of(&app, &member).await;
    let secret = cookie.split('.').nth(1).unwrap().to_owned();
    let account: AccountId = member.account;
    let stored: Vec<Vec<u8>> = app
        .read(move |connection| {
            let own = accounts_sessions::table.filter(accounts_sessions::account_id.eq(account));
            Ok(own.select(accounts_sessions::token_hash).load(connection)?)
        })
        .await;
    assert_eq!(stored.len(), 2);
    for hash in stored {
        assert_eq!(hash.len(), 32);
        assert!(!secret.as_bytes().windows(32).any(|part| part == hash));
    }
}

async fn audited(app: &TestApp) -> Vec<String> {
    app.read(|connection| {
        Ok(audit_events::table
            .order((audit_events::at, audit_events::id))
            .select(audit_events::action)
            .load(connection)?)
    })
    .await
}
