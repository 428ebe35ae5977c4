//! A handler that panics: the frame gives a problem, and the server goes on.

use crate::support::{Answer, TestApp};
use actix_web::middleware::from_fn;
use actix_web::{HttpResponse, HttpServer, web};
use shared::core::ProblemCode;
use waymark::http::frame;

async fn panic() -> HttpResponse {
    panic!("a test's own panic")
}

#[actix_web::test]
async fn a_panic_is_a_problem_of_our_own() {
    let app = TestApp::start();
    let data = web::Data::new(app.app.clone());
    let server = HttpServer::new(move || {
        actix_web::App::new()
            .app_data(data.clone())
            .wrap(from_fn(frame::frame))
            .route("/panic", web::get().to(panic))
            .route("/fine", web::get().to(HttpResponse::Ok))
    })
    .workers(1)
    .bind(("127.0.0.1", 0))
    .unwrap();
    let origin = format!("http://{}", server.addrs()[0]);
    let server = server.run();
    let handle = server.handle();
    let running = actix_web::rt::spawn(server);
    let client = reqwest::Client::new();
    for _ in 0..2 {
        let answer = Answer::to(client.get(format!("{origin}/panic"))).await;
        assert_eq!(answer.brief(), (500, Some(ProblemCode::Internal)));
        assert_eq!(answer.problem().detail, None);
        assert!(answer.header("content-security-policy").starts_with("default-src 'none'"));
        assert_eq!(answer.header("cache-control"), "no-store");
    }
    assert_eq!(Answer::to(client.get(format!("{origin}/fine"))).await.status, 200);
    handle.stop(false).await;
    running.await.unwrap().unwrap();
}
