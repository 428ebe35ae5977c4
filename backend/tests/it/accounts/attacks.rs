//! Attacks that need no account: what answers and their times tell, and what a visitor is made to do unknowingly.

use crate::support::timing::told_apart;
use crate::support::{Answer, PASSWORD, TestApp};

#[actix_web::test]
async fn the_time_of_a_sign_in_does_not_tell_who_has_an_account() {
    let app = TestApp::start();
    let member = app.member().await;
    let attempt = async |email: String| {
        let body = serde_json::json!({ "email": email, "password": "a wrong password" }).to_string();
        let request = app.request("POST", "/api/v1/accounts/sessions");
        let answer = Answer::to(request.header("content-type", "application/json").body(body)).await;
        assert_eq!(answer.status, 401);
    };
    let found = told_apart(
        |_| attempt(member.email.clone()),
        |number| attempt(format!("nobody{number}@ngo.example")),
    );
    assert_eq!(found.await, None);
}

#[actix_web::test]
async fn the_time_of_a_reset_does_not_tell_who_has_an_account() {
    let app = TestApp::start();
    let member = app.member().await;
    let ask = async |email: String| {
        // A new period each time, or the second mail of five minutes would not be queued.
        app.pass(5 * 60);
        assert_eq!(app.send_form("/forgotten-password", "", &[("email", &email)]).await.status, 303);
    };
    let found =
        told_apart(|_| ask(member.email.clone()), |number| ask(format!("nobody{number}@ngo.example")));
    assert_eq!(found.await, None);
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_planted_cookie_is_worth_nothing_after_the_sign_in() {
    let app = TestApp::start();
    let manager = app.manager().await;
    // What an attacker put into the browser: a device of their own, and a half-done sign-in of their own.
    let attacker = app.facilitator().await;
    let form = [("email", attacker.email.as_str()), ("password", PASSWORD)];
    let first = app.send_form("/sign-in", "", &form).await;
    let planted = first.cookie("waymark_sign_in").unwrap();
    let code = app.code();
    let own =
        app.send_form("/sign-in/code", &planted, &[("answer", &code), ("remember_device", "yes")]).await;
    let device = own.cookie("waymark_device").unwrap();
    // The manager signs in with that browser and has the device remembered.
    let form = [("email", manager.email.as_str()), ("password", PASSWORD)];
    let half = app.send_form("/sign-in", &device, &form).await;
    let cookies = format!("{device}; {}", half.cookie("waymark_sign_in").unwrap());
    let done =
        app.send_form("/sign-in/code", &cookies, &[("answer", &code), ("remember_device", "yes")]).await;
    assert_eq!(done.status, 303);
    assert_ne!(done.cookie("waymark_device").unwrap(), device);
    // With the cookie that was planted the attacker is asked for a code, even with the manager's password.
    let taken = app.send_form("/sign-in", &device, &form).await;
    assert_eq!((taken.status, taken.header("location")), (303, "/sign-in/code"));
    assert!(taken.cookie("waymark_refresh").is_none());
}

#[actix_web::test]
async fn a_session_id_that_somebody_chose_is_not_taken() {
    let app = TestApp::start();
    let member = app.member().await;
    let chosen = format!("waymark_refresh={}.{}", member.session, "A".repeat(43));
    let form = [("email", member.email.as_str()), ("password", PASSWORD)];
    let done = app.send_form("/sign-in", &chosen, &form).await;
    let given = done.cookie("waymark_refresh").unwrap();
    assert!(!given.contains(&member.session.to_string()), "a sign-in always makes a session of its own");
}

#[actix_web::test]
async fn forms_and_operations_of_other_sites_change_nothing() {
    let app = TestApp::start();
    for (path, kind) in [
        ("/sign-in", "application/x-www-form-urlencoded"),
        ("/sign-in/code", "application/x-www-form-urlencoded"),
        ("/forgotten-password", "application/x-www-form-urlencoded"),
        ("/reset-password", "application/x-www-form-urlencoded"),
        ("/api/v1/accounts/sessions/completion", "application/json"),
    ] {
        let body = match kind {
            "application/json" => r#"{"continuation":"x","method":"totp","answer":"123456"}"#,
            _ => "email=ana%40ngo.example&password=x&answer=123456&token=x",
        };
        for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")] {
            let request = app.request("POST", path).header("content-type", kind).header(name, value);
            let answer = Answer::to(request.body(body)).await;
            assert_eq!(answer.status, 403, "{path} {name}");
            assert_eq!(answer.header("set-cookie"), "");
        }
    }
}

#[actix_web::test]
async fn no_parameter_leads_to_another_site() {
    let app = TestApp::start();
    let member = app.member().await;
    let form = [("email", member.email.as_str()), ("password", PASSWORD)];
    for path in ["/sign-in", "/sign-in?next=https://evil.example", "/sign-in?next=//evil.example"] {
        let answer = app.send_form(path, "", &form).await;
        assert_eq!((answer.status, answer.header("location")), (303, "/forum"), "{path}");
    }
    for path in ["//evil.example/forgotten-password", "/ro//evil.example", "/\\evil.example"] {
        let answer = app.get(path).await;
        assert!(!answer.header("location").contains("evil"), "{path}: {}", answer.header("location"));
    }
}

#[actix_web::test]
async fn nothing_that_is_typed_becomes_a_header() {
    let app = TestApp::start();
    for email in
        ["ana@ngo.example\r\nBcc: x@evil.example", "ana@ngo.example\nSet-Cookie: a=b", "a\u{0}@ngo.example"]
    {
        let asked = app.send_form("/forgotten-password", "", &[("email", email)]).await;
        assert_eq!(asked.status, 422, "{email:?}");
        let signed = app.send_form("/sign-in", "", &[("email", email), ("password", "x")]).await;
        assert_eq!((signed.status, signed.header("set-cookie")), (422, ""), "{email:?}");
    }
    // A browser's name goes into a mail: only words that we know come out of it.
    let member = app.member().await;
    let request =
        app.request("POST", "/sign-in").header("user-agent", "Firefox/1 Windows <b>Bcc: x@evil.example");
    let body =
        serde_urlencoded::to_string([("email", member.email.as_str()), ("password", PASSWORD)]).unwrap();
    let done =
        Answer::to(request.header("content-type", "application/x-www-form-urlencoded").body(body)).await;
    assert_eq!(done.status, 303);
    app.pass(60);
    app.run_jobs().await;
    let mail = app.take_mails().remove(0);
    assert!(mail.text.contains("Firefox, Windows") && !mail.text.contains("evil"), "{}", mail.text);
}
