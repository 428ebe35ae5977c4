//! What another site's page sends opens, keeps and ends no session.

use crate::support::{Answer, TestApp};
use reqwest::RequestBuilder;
use shared::core::ProblemCode;

#[actix_web::test]
async fn another_site_cannot_sign_a_visitor_in() {
    let app = TestApp::start();
    let member = app.member().await;
    let json = serde_json::to_string(&member.sign_in()).unwrap();
    let sign_in = || {
        let request = app.request("POST", "/api/v1/accounts/sessions");
        request.header("content-type", "application/json").body(json.clone())
    };
    let own = app.origin();
    let foreign: [(&str, &str); 5] = [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
        ("origin", "http://127.0.0.1:1"),
    ];
    for (name, value) in foreign {
        let answer = Answer::to(sign_in().header(name, value)).await;
        assert_eq!(answer.brief(), (403, Some(ProblemCode::CrossSite)), "{name}: {value}");
        assert_eq!(answer.header("set-cookie"), "");
    }
    for (name, value) in [
        ("sec-fetch-site", "same-origin"),
        ("sec-fetch-site", "none"),
        ("origin", own.as_str()),
        ("origin", "http://waymark.example"),
    ] {
        assert_eq!(Answer::to(sign_in().header(name, value)).await.status, 201, "{name}: {value}");
    }
}

#[actix_web::test]
async fn another_site_cannot_use_the_refresh_cookie_or_the_form() {
    let app = TestApp::start();
    let member = app.member().await;
    let form = format!("email={}&password=a+password+of+tests", member.email.replace('@', "%40"));
    let post = |path: &str| app.request("POST", path).header("sec-fetch-site", "cross-site");
    let refresh: RequestBuilder =
        post("/api/v1/accounts/sessions/refresh").header("cookie", "waymark_refresh=x");
    assert_eq!(Answer::to(refresh).await.brief(), (403, Some(ProblemCode::CrossSite)));
    let sign_in = post("/sign-in").header("content-type", "application/x-www-form-urlencoded").body(form);
    let answer = Answer::to(sign_in).await;
    assert_eq!((answer.status, answer.header("set-cookie")), (403, ""));
}

#[actix_web::test]
async fn no_other_origin_may_read() {
    let app = TestApp::start();
    let request = app.request("OPTIONS", "/api/v1/forum/topics").header("origin", "https://evil.example");
    let answer = Answer::to(request.header("access-control-request-method", "GET")).await;
    assert!(answer.status >= 400);
    assert_eq!(answer.header("access-control-allow-origin"), "");
    let read = Answer::to(app.request("GET", "/health/live").header("origin", "https://evil.example")).await;
    assert_eq!(read.header("access-control-allow-origin"), "");
}
