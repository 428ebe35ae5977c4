//! Whether the program lives, and whether it can serve.

use crate::support::{TestApp, code};
use shared::core::ProblemCode;

#[actix_web::test]
async fn life_is_not_readiness() {
    let app = TestApp::start();
    let member = app.member().await;
    for path in ["/health/live", "/health/ready"] {
        let answer = app.get(path).await;
        assert_eq!((answer.status, answer.text()), (200, "{\"status\":\"ok\"}"), "{path}");
    }
    if app.database.cut() {
        assert_eq!(app.get("/health/live").await.status, 200);
        assert_eq!(app.get("/health/ready").await.brief(), (503, Some(ProblemCode::Unavailable)));
        assert_eq!(code(member.list_categories().await), ProblemCode::Unavailable);
        app.database.restore();
        assert_eq!(app.get("/health/ready").await.status, 200, "it comes back by itself");
        member.list_categories().await.unwrap();
    }
}

#[actix_web::test]
async fn a_probe_may_ask_for_the_head_alone() {
    let app = TestApp::start();
    for path in ["/health/live", "/health/ready", "/", "/api/v1/openapi.json"] {
        let head = crate::support::Answer::to(app.request("HEAD", path)).await;
        assert_eq!((head.status, head.bytes.len()), (200, 0), "{path}");
        assert_eq!(head.header("content-type"), app.get(path).await.header("content-type"), "{path}");
    }
}
