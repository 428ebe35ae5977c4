//! Who asks too often waits; nobody can make another wait.

use crate::support::{Answer, PASSWORD, TestApp};
use shared::core::ProblemCode;
use waymark::config::Switch;

/// Behind a proxy, so that a test can come from any address.
fn limited() -> TestApp {
    TestApp::start_with(|settings| {
        settings.rate_limits = Switch::On;
        settings.trusted_proxies = vec![[127, 0, 0, 1].into()];
    })
}

async fn sign_in(app: &TestApp, address: &str, email: &str, password: &str) -> Answer {
    let body = serde_json::json!({ "email": email, "password": password }).to_string();
    let request = app.request("POST", "/api/v1/accounts/sessions").header("content-type", "application/json");
    Answer::to(request.header("x-forwarded-for", address).body(body)).await
}

fn assert_told_to_wait(answer: &Answer) {
    let problem = answer.problem();
    assert_eq!((answer.status, problem.code), (429, ProblemCode::TooManyRequests));
    let seconds: u64 = answer.header("retry-after").parse().unwrap();
    assert!((1..=60).contains(&seconds), "{seconds}");
    assert_eq!(problem.retry_after_seconds, Some(seconds));
}

#[actix_web::test]
async fn guessing_a_password_is_slowed_down_for_the_guesser_alone() {
    let app = limited();
    let member = app.member().await;
    for _ in 0..10 {
        let answer = sign_in(&app, "192.0.2.1", &member.email, "a wrong password").await;
        assert_eq!(answer.brief(), (401, Some(ProblemCode::WrongCredentials)));
    }
    assert_told_to_wait(&sign_in(&app, "192.0.2.1", &member.email, PASSWORD).await);
    // In capitals it is the same account.
    assert_told_to_wait(&sign_in(&app, "192.0.2.1", &member.email.to_uppercase(), PASSWORD).await);
    // The owner, elsewhere, is not locked out.
    assert_eq!(sign_in(&app, "192.0.2.2", &member.email, PASSWORD).await.status, 201);
}

#[actix_web::test]
async fn one_address_cannot_try_many_accounts() {
    let app = limited();
    // At once: the limit counts before a password is looked at, however long that takes.
    let emails: Vec<_> = (0..40).map(|number| format!("nobody{number}@ngo.example")).collect();
    let answers =
        futures_util::future::join_all(emails.iter().map(|email| sign_in(&app, "192.0.2.7", email, "x")))
            .await;
    let refused = answers.iter().filter(|answer| answer.status == 429).count();
    assert!((5..=10).contains(&refused), "{refused}");
    assert!(answers.iter().all(|answer| [401, 429].contains(&answer.status)));
    assert_eq!(sign_in(&app, "192.0.2.8", "nobody@ngo.example", "x").await.status, 401);
}

#[actix_web::test]
async fn an_account_has_a_limit_of_its_own() {
    let app = limited();
    let (member, other) = (app.member().await, app.member().await);
    let ask = |bearer: String| {
        let request = app.request("GET", "/api/v1/forum/categories").header("authorization", bearer);
        Answer::to(request.header("x-forwarded-for", "192.0.2.20"))
    };
    let mut refused = None;
    for _ in 0..400 {
        let answer = ask(member.bearer()).await;
        if answer.status == 429 {
            refused = Some(answer);
            break;
        }
    }
    assert_told_to_wait(&refused.expect("400 requests at once were taken"));
    assert_eq!(ask(other.bearer()).await.status, 200);
}

#[actix_web::test]
async fn an_address_has_a_limit() {
    let app = limited();
    let ask = |address: &'static str| {
        Answer::to(app.request("GET", "/health/live").header("x-forwarded-for", address))
    };
    let mut refused = None;
    for _ in 0..40 {
        let answers = futures_util::future::join_all((0..50).map(|_| ask("192.0.2.30"))).await;
        refused = answers.into_iter().find(|answer| answer.status == 429);
        if refused.is_some() {
            break;
        }
    }
    assert_told_to_wait(&refused.expect("2,000 requests at once were taken"));
    assert_eq!(ask("192.0.2.31").await.status, 200);
}

#[actix_web::test]
async fn what_a_stranger_says_of_their_address_is_not_believed() {
    let app = TestApp::start_with(|settings| settings.rate_limits = Switch::On);
    let mut statuses = Vec::new();
    for number in 0..11 {
        statuses.push(sign_in(&app, &format!("192.0.2.{number}"), "nobody@ngo.example", "x").await.status);
    }
    assert_eq!(statuses[..10], [401; 10]);
    assert_eq!(statuses[10], 429);
}

#[actix_web::test]
async fn the_form_without_scripts_has_the_same_limits() {
    let app = limited();
    let send = || {
        let request =
            app.request("POST", "/sign-in").header("content-type", "application/x-www-form-urlencoded");
        Answer::to(
            request.header("x-forwarded-for", "192.0.2.40").body("email=nobody%40ngo.example&password=x"),
        )
    };
    for _ in 0..10 {
        assert_eq!(send().await.status, 401);
    }
    let refused = send().await;
    assert_eq!(refused.status, 429);
    assert!(refused.header("retry-after").parse::<u64>().unwrap() >= 1);
    assert!(refused.header("content-type").starts_with("text/html"));
}
