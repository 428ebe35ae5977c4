//! The site's pages: finished HTML in the reader's language, and the plain form that signs in.

use crate::support::{Answer, PASSWORD, TestApp};
use shared::core::Language;

const PAGES: [&str; 4] = ["", "/about", "/sign-in", "/code-of-conduct"];

#[actix_web::test]
async fn public_pages_come_in_four_languages() {
    let app = TestApp::start();
    for language in Language::ALL {
        for page in PAGES {
            let path = format!("/{language}{page}");
            let answer = app.get(&path).await;
            assert_eq!(answer.status, 200, "{path}");
            assert_eq!(answer.header("content-type"), "text/html; charset=utf-8", "{path}");
            assert_eq!(answer.header("content-language"), language.code(), "{path}");
            let cookie = answer.header("set-cookie");
            assert!(cookie.starts_with(&format!("waymark_language={language}; ")), "{path}: {cookie}");
            assert!(cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), "{cookie}");
            assert!(answer.text().to_lowercase().starts_with("<!doctype html>"), "{path}");
            // A page of the real app names its language; a build without the app has no pages to look into.
            if answer.text().contains("<html") {
                assert!(answer.text().contains(&format!("lang=\"{language}\"")), "{path}");
            }
        }
    }
}

#[actix_web::test]
async fn a_page_without_a_prefix_follows_the_reader() {
    let app = TestApp::start();
    let ask = |accept: &str, cookie: &str| {
        let request = app.request("GET", "/about").header("accept-language", accept.to_owned());
        Answer::to(if cookie.is_empty() { request } else { request.header("cookie", cookie.to_owned()) })
    };
    for (accept, cookie, language) in [
        ("", "", "en"),
        ("de", "", "en"),
        ("cs-CZ,cs;q=0.9,en;q=0.8", "", "cs"),
        ("cs", "waymark_language=es", "es"),
        ("cs", "waymark_language=xx", "cs"),
        ("ro", "waymark_language=", "ro"),
    ] {
        let answer = ask(accept, cookie).await;
        assert_eq!((answer.status, answer.header("content-language")), (200, language), "{accept} {cookie}");
        assert_eq!(answer.header("set-cookie"), "");
        let vary = answer.header("vary").to_lowercase();
        assert!(vary.contains("accept-language") && vary.contains("cookie"), "{vary}");
    }
    let prefixed = Answer::to(app.request("GET", "/ro/about").header("cookie", "waymark_language=es")).await;
    assert_eq!(prefixed.header("content-language"), "ro");
}

#[actix_web::test]
async fn the_members_pages_are_one_shell() {
    let app = TestApp::start();
    let id = "00000000-0000-0000-0000-000000000000";
    for path in ["/forum", "/forum?category_id=x", "/forum/new", &format!("/forum/topics/{id}"), "/account"] {
        let answer = app.get(path).await;
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (200, "text/html; charset=utf-8"),
            "{path}"
        );
    }
}

#[actix_web::test]
async fn a_page_that_is_not_there_shows_the_request_id() {
    let app = TestApp::start();
    for path in ["/nothing", "/ro/nothing", "/assets/nothing.js", "/assets/../Cargo.toml"] {
        let answer = Answer::to(app.request("GET", path).header("accept", "text/html,*/*;q=0.8")).await;
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (404, "text/html; charset=utf-8"),
            "{path}"
        );
        if answer.text().contains("<html") {
            assert!(answer.text().contains(answer.header("x-request-id")), "{path}");
        }
    }
}

#[actix_web::test]
async fn pages_for_builders_are_off_unless_asked_for() {
    let app = TestApp::start();
    assert_eq!(app.get("/ui").await.status, 404);
    assert_eq!(app.get("/bench/constant?bytes=10").await.status, 404);
    let app = TestApp::start_with(|settings| (settings.ui_gallery, settings.bench_ceiling) = (true, true));
    assert_eq!(app.get("/ui").await.status, 200);
    assert_eq!(app.get("/bench/constant?bytes=10").await.text(), "\"xxxxxxxx\"");
}

#[actix_web::test]
async fn the_plain_form_signs_in() {
    let app = TestApp::start();
    let member = app.member().await;
    let send = |email: &str, password: &str| {
        let form = serde_urlencoded::to_string([("email", email), ("password", password)]).unwrap();
        let request =
            app.request("POST", "/sign-in").header("content-type", "application/x-www-form-urlencoded");
        Answer::to(request.body(form))
    };
    let answer = send(&member.email, PASSWORD).await;
    assert_eq!((answer.status, answer.header("location")), (303, "/forum"));
    let cookie = answer.header("set-cookie");
    assert!(
        cookie.starts_with("waymark_refresh=")
            && cookie.contains("HttpOnly")
            && cookie.contains("SameSite=Strict"),
        "{cookie}"
    );

    for (email, password, status) in [
        (member.email.as_str(), "wrong", 401),
        ("nobody@ngo.example", "wrong", 401),
        ("", "", 422),
        ("no address", "x", 422),
    ] {
        let answer = send(email, password).await;
        assert_eq!((answer.status, answer.header("set-cookie")), (status, ""), "{email}");
        assert!(answer.header("content-type").starts_with("text/html"), "{email}");
    }
    let json = app.request("POST", "/sign-in").header("content-type", "application/json").body("{}");
    assert_eq!(Answer::to(json).await.status, 400);
}
