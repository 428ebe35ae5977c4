//! Known browsers: told apart by a cookie, remembered for thirty days, listed and forgotten.

use crate::support::{Answer, Person, TestApp, code};
use shared::accounts::security::SessionCompletion;
use shared::core::ProblemCode;

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/// Address and password from a browser that holds these cookies.
async fn sign_in(app: &TestApp, person: &Person, cookies: &str) -> Answer {
    let body = serde_json::to_string(&person.sign_in()).unwrap();
    let request = app.request("POST", "/api/v1/accounts/sessions").header("content-type", "application/json");
    Answer::to(request.header("user-agent", FIREFOX).header("cookie", cookies.to_owned()).body(body)).await
}

async fn complete(app: &TestApp, answer: &Answer, remember_device: bool) -> Answer {
    assert_eq!(answer.json()["outcome"], "second_factor_required");
    let continuation = answer.json()["continuation"].as_str().unwrap().to_owned();
    let completion = SessionCompletion { remember_device, ..app.completion(&continuation) };
    let request = app.request("POST", "/api/v1/accounts/sessions/completion");
    let request = request.header("content-type", "application/json").header("user-agent", FIREFOX);
    Answer::to(request.body(serde_json::to_string(&completion).unwrap())).await
}

fn device(answer: &Answer) -> String {
    answer.cookie("waymark_device").unwrap()
}

#[actix_web::test]
async fn a_remembered_device_needs_no_code_for_thirty_days() {
    let app = TestApp::start();
    let manager = app.manager().await;
    let done = complete(&app, &sign_in(&app, &manager, "").await, true).await;
    assert_eq!(done.status, 201);
    let flags = done.set_cookie("waymark_device").unwrap();
    assert!(flags.contains("HttpOnly") && flags.contains("SameSite=Strict"), "{flags}");
    app.pass(29 * 24 * 60 * 60);
    let known = sign_in(&app, &manager, &device(&done)).await;
    assert_eq!((known.status, &known.json()["outcome"]), (201, &"signed_in".into()));
    let taken = sign_in(&app, &manager, &device(&done)).await;
    assert_eq!(taken.json()["outcome"], "second_factor_required", "the cookie changes at every sign-in");
    app.pass(24 * 60 * 60);
    let late = sign_in(&app, &manager, &device(&known)).await;
    assert_eq!(late.json()["outcome"], "second_factor_required");
    let kept = complete(&app, &late, false).await;
    assert_eq!(sign_in(&app, &manager, &device(&kept)).await.json()["outcome"], "second_factor_required");
}

#[actix_web::test]
async fn a_device_is_remembered_for_its_own_account_only() {
    let app = TestApp::start();
    let (ana, bogdan) = (app.manager().await, app.facilitator().await);
    let done = complete(&app, &sign_in(&app, &ana, "").await, true).await;
    let other = sign_in(&app, &bogdan, &device(&done)).await;
    assert_eq!(other.json()["outcome"], "second_factor_required");
}

#[actix_web::test]
async fn colleagues_share_a_browser() {
    let app = TestApp::start();
    let (ana, bogdan) = (app.member().await, app.member().await);
    let first = sign_in(&app, &ana, "").await;
    let second = sign_in(&app, &bogdan, &device(&first)).await;
    let third = sign_in(&app, &ana, &device(&second)).await;
    assert_eq!(third.status, 201);
    for person in [&ana, &bogdan] {
        assert_eq!(person.find_security().await.unwrap().devices.len(), 1, "{}", person.name);
    }
}

#[actix_web::test]
async fn a_new_device_is_told_by_mail_and_a_known_one_is_not() {
    let app = TestApp::start();
    let member = app.member().await;
    let first = sign_in(&app, &member, "").await;
    app.pass(60);
    assert_eq!(app.run_jobs().await, 1);
    let mail = app.take_mails().remove(0);
    assert_eq!(mail.subject, "A new sign-in to your Waymark account");
    assert!(
        mail.text.contains("on 24 November 2026, 11:00 EET") && mail.text.contains("Firefox, Linux"),
        "{}",
        mail.text
    );
    assert!(mail.text.contains("http://waymark.example/account/security"), "{}", mail.text);
    let known = sign_in(&app, &member, &device(&first)).await;
    app.pass(60);
    assert_eq!((known.status, app.run_jobs().await), (201, 0));
}

#[actix_web::test]
async fn a_device_is_listed_and_forgotten() {
    let app = TestApp::start();
    let manager = app.manager().await;
    let done = complete(&app, &sign_in(&app, &manager, "").await, true).await;
    let request = app.request("GET", "/api/v1/accounts/security").header("authorization", manager.bearer());
    let seen = Answer::to(request.header("cookie", device(&done))).await.json();
    assert_eq!(seen["devices"][0]["name"], "Firefox, Linux");
    assert_eq!(seen["devices"][0]["current"], true);
    let listed = manager.find_security().await.unwrap().devices.remove(0);
    assert!(!listed.current && listed.remembered_until == Some(app.now().plus_seconds(30 * 24 * 60 * 60)));
    let stranger = app.member().await;
    assert_eq!(code(stranger.delete_device(listed.id).await), ProblemCode::NotFound);
    manager.delete_device(listed.id).await.unwrap();
    assert_eq!(code(manager.delete_device(listed.id).await), ProblemCode::NotFound);
    let again = sign_in(&app, &manager, &device(&done)).await;
    assert_eq!(again.json()["outcome"], "second_factor_required");
}
