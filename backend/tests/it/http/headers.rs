//! Headers that every kind of answer carries.

use crate::support::{Answer, TestApp};
use std::collections::BTreeSet;

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
                      media-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'";

fn assert_safe(answer: &Answer, what: &str) {
    assert_eq!(answer.header("content-security-policy"), POLICY, "{what}");
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "{what}");
    assert_eq!(answer.header("referrer-policy"), "no-referrer", "{what}");
    assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{what}");
    assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin", "{what}");
    assert!(answer.header("permissions-policy").contains("camera=()"), "{what}");
    assert_eq!(answer.header("x-request-id").len(), 32, "{what}");
    assert!(!answer.header("cache-control").is_empty(), "{what}");
    assert_eq!(answer.header("server"), "", "{what}");
}

#[actix_web::test]
async fn every_kind_of_answer_is_safe() {
    let app = TestApp::start();
    let member = app.member().await;
    for path in [
        "/",
        "/about",
        "/ro/sign-in",
        "/forum",
        "/nothing",
        "/api/nothing",
        "/health/live",
        "/api/v1/openapi.json",
        "/api/v1/forum/topics",
    ] {
        assert_safe(&app.get(path).await, path);
    }
    let browser = Answer::to(app.request("GET", "/nothing").header("accept", "text/html")).await;
    assert_eq!(browser.status, 404);
    assert!(browser.header("content-type").starts_with("text/html"));
    assert_safe(&browser, "a page that is not there");
    assert_safe(&Answer::to(app.request("DELETE", "/api/v1/forum/topics")).await, "405");
    let signed_in =
        Answer::to(app.request("GET", "/api/v1/accounts/me").header("authorization", member.bearer())).await;
    assert_eq!(signed_in.header("cache-control"), "private, no-cache");
    assert_safe(&signed_in, "an answer");
    let malformed =
        app.request("POST", "/api/v1/forum/preview").header("authorization", member.bearer()).body("{");
    assert_safe(&Answer::to(malformed).await, "415");
}

#[actix_web::test]
async fn what_is_not_said_to_be_kept_is_not_kept() {
    let app = TestApp::start();
    assert_eq!(app.get("/api/v1/forum/topics").await.header("cache-control"), "no-store");
    assert_eq!(app.get("/nothing").await.header("cache-control"), "no-store");
}

#[actix_web::test]
async fn request_ids_are_our_own_and_new_each_time() {
    let app = TestApp::start();
    let mut ids = BTreeSet::new();
    for _ in 0..5 {
        let answer =
            Answer::to(app.request("GET", "/api/nothing").header("x-request-id", "from outside")).await;
        assert!(ids.insert(answer.header("x-request-id").to_owned()));
        assert_eq!(answer.problem().request_id.as_deref(), Some(answer.header("x-request-id")));
    }
    assert!(!ids.contains("from outside"));
}

#[actix_web::test]
async fn over_https_browsers_are_told_to_stay_there() {
    let app = TestApp::start_with(|settings| settings.public_url = Some("https://waymark.example".into()));
    assert_eq!(app.get("/").await.header("strict-transport-security"), "max-age=31536000");
    assert_eq!(app.get("/api/nothing").await.header("strict-transport-security"), "max-age=31536000");
    let plain = TestApp::start();
    assert_eq!(plain.get("/").await.header("strict-transport-security"), "");
}

#[actix_web::test]
async fn answers_are_compressed_for_those_who_can_read_it() {
    let app = TestApp::start();
    let path = "/api/v1/openapi.json";
    let plain = app.get(path).await;
    assert_eq!(plain.header("content-encoding"), "");
    let packed = Answer::to(app.request("GET", path).header("accept-encoding", "gzip")).await;
    assert_eq!(packed.header("content-encoding"), "gzip");
    assert!(packed.header("vary").to_lowercase().contains("accept-encoding"));
    assert!(packed.bytes.starts_with(&[0x1f, 0x8b]));
    assert!(packed.bytes.len() * 4 < plain.bytes.len(), "{} of {}", packed.bytes.len(), plain.bytes.len());
}
