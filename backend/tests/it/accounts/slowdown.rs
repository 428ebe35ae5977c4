//! Guessing at an account from everywhere is slowed down, and cannot keep its owner out.

use crate::support::{Answer, PASSWORD, TestApp};
use waymark::config::Switch;

/// A password from some address of the world, with these cookies.
async fn attempt(app: &TestApp, from: &str, cookies: &str, email: &str, password: &str) -> Answer {
    let body = serde_json::json!({ "email": email, "password": password }).to_string();
    let request = app.request("POST", "/api/v1/accounts/sessions").header("content-type", "application/json");
    let request = request.header("x-forwarded-for", from).header("cookie", cookies.to_owned());
    Answer::to(request.body(body)).await
}

fn guarded() -> TestApp {
    TestApp::start_with(|settings| {
        settings.rate_limits = Switch::On;
        settings.trusted_proxies = vec!["127.0.0.1".parse().unwrap()];
    })
}

/// Wrong passwords, each from an address of its own; gives the last answer's status.
async fn guess(app: &TestApp, email: &str, times: u32) -> u16 {
    let mut status = 0;
    for number in 0..times {
        let from = format!("203.0.113.{}", number % 250);
        status = attempt(app, &from, "", email, "a wrong guess").await.status;
    }
    status
}

#[actix_web::test]
async fn a_known_device_signs_in_while_others_guess() {
    let app = guarded();
    let member = app.member().await;
    let own = attempt(&app, "198.51.100.1", "", &member.email, PASSWORD).await;
    assert_eq!(own.status, 201);
    assert_eq!(guess(&app, &member.email, 12).await, 429, "slowed down, whatever the address");
    let stranger = attempt(&app, "192.0.2.7", "", &member.email, PASSWORD).await;
    assert_eq!(stranger.status, 429, "from a new browser even the right password waits");
    assert!(stranger.problem().retry_after_seconds.unwrap() <= 60);
    let known =
        attempt(&app, "198.51.100.1", &own.cookie("waymark_device").unwrap(), &member.email, PASSWORD).await;
    assert_eq!(known.status, 201, "the owner does not notice");
    app.pass(60);
    assert_eq!(attempt(&app, "192.0.2.7", "", &member.email, PASSWORD).await.status, 201);
}

#[actix_web::test]
async fn a_mailed_link_makes_a_new_browser_known() {
    let app = guarded();
    let member = app.member().await;
    assert_eq!(guess(&app, &member.email, 12).await, 429);
    app.send_form("/forgotten-password", "", &[("email", &member.email)]).await;
    app.run_jobs().await;
    let mail = app.take_mails().remove(0).text;
    let token = mail.split("token=").nth(1).unwrap().split_whitespace().next().unwrap();
    let new = "kettle-orbit-lantern";
    let chosen = app.send_form("/reset-password", "", &[("token", token), ("password", new)]).await;
    let device = chosen.cookie("waymark_device").unwrap();
    assert_eq!(attempt(&app, "192.0.2.7", &device, &member.email, new).await.status, 201);
    app.take_jobs().await;
}

#[actix_web::test]
async fn an_address_without_an_account_is_slowed_down_the_same() {
    let app = guarded();
    let member = app.member().await;
    let mut seen = Vec::new();
    for email in [member.email.as_str(), "nobody@ngo.example"] {
        let mut statuses = Vec::new();
        for number in 0..14 {
            let from = format!("203.0.113.{number}");
            statuses.push(attempt(&app, &from, "", email, "a wrong guess").await.status);
        }
        seen.push(statuses);
    }
    assert_eq!(seen[0], seen[1]);
    assert!(seen[0].contains(&401) && seen[0].contains(&429), "{:?}", seen[0]);
}
