//! The site's pages: finished HTML in the reader's language, and the plain form that signs in.

use crate::support::{Answer, PASSWORD, TestApp};
use shared::core::Language;

const PAGES: [&str; 5] = ["", "/about", "/sign-in", "/code-of-conduct", "/privacy"];

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
    let topic = format!("/forum/topics/{id}");
    for path in ["/forum", "/forum?category_id=x", "/forum/new", &topic, "/account", "/admin"] {
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
    let cookie = answer.set_cookie("waymark_refresh").unwrap();
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

/// Every page there is, as the real app renders it; none where the program was built without the app's pages.
async fn real_pages(app: &TestApp) -> Vec<(String, String)> {
    let prefixed = PAGES.iter().map(|page| format!("/ro{page}"));
    let paths = ["/", "/forum", "/account", "/ui", "/nothing"].map(str::to_owned).into_iter().chain(prefixed);
    let mut pages = Vec::new();
    for path in paths {
        let answer = Answer::to(app.request("GET", &path).header("accept", "text/html")).await;
        pages.push((path, answer.text().to_owned()));
    }
    pages.retain(|(_, html)| html.contains("<html"));
    pages
}

fn values<'h>(html: &'h str, attribute: &str) -> impl Iterator<Item = &'h str> {
    let start = format!(" {attribute}=\"");
    let rest: Vec<_> = html.split(&start).skip(1).collect();
    rest.into_iter().map(|rest| rest.split('"').next().unwrap())
}

#[actix_web::test]
async fn pages_keep_to_their_own_policy() {
    let app = TestApp::start_with(|settings| settings.ui_gallery = true);
    for (path, html) in real_pages(&app).await {
        assert!(
            !html.contains("<style") && values(&html, "style").next().is_none(),
            "{path} has styles inline"
        );
        assert!(
            html.split("<script").skip(1).all(|script| script.contains("></script>")),
            "{path} has a script inline"
        );
        for event in ["onclick", "onload", "onerror", "onsubmit", "onchange"] {
            assert!(values(&html, event).next().is_none(), "{path} has {event} inline");
        }
        for source in values(&html, "src").chain(values(&html, "action")) {
            assert!(source.starts_with('/') && !source.starts_with("//"), "{path} has {source}");
        }
        let abroad: Vec<_> = values(&html, "href").filter(|href| href.contains("//")).collect();
        assert!(
            abroad.iter().all(|href| ["https://www.wikipedia.org/", "https://example.org"].contains(href)
                || href.starts_with("http://waymark.example/")),
            "{path}: {abroad:?}"
        );
    }
}

#[actix_web::test]
async fn pages_have_what_every_reader_needs() {
    let app = TestApp::start_with(|settings| settings.ui_gallery = true);
    for (path, html) in real_pages(&app).await {
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
        assert_eq!(html.matches("<main").count(), 1, "{path}");
        assert!(html.contains("<title>") && html.contains("name=\"viewport\""), "{path}");
        assert_eq!(html.matches(" id=\"main\"").count(), 1, "{path}");
        let mut ids: Vec<_> = values(&html, "id").collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{path} has an id twice");
    }
}

#[actix_web::test]
async fn links_on_a_page_keep_its_language() {
    let app = TestApp::start();
    for (path, html) in real_pages(&app).await {
        if !path.starts_with("/ro") {
            continue;
        }
        let switch = ["/en", "/es", "/cs"];
        let inside =
            values(&html, "href").filter(|href| href.starts_with('/') && !href.starts_with("/assets/"));
        for href in inside {
            let keeps = href == "/ro" || href.starts_with("/ro/");
            let switches =
                switch.iter().any(|prefix| href == *prefix || href.starts_with(&format!("{prefix}/")));
            let neutral = PAGES.contains(&href.trim_end_matches('/'));
            assert!(keeps || switches || neutral, "{path} links to {href}");
        }
    }
}

#[actix_web::test]
async fn built_files_are_packed_and_kept_for_good() {
    let app = TestApp::start();
    let page = app.get("/sign-in").await;
    let named: Vec<&str> = page.text().split('"').filter(|part| part.starts_with("/assets/")).collect();
    for file in named {
        let plain = app.get(file).await;
        assert_eq!(plain.status, 200, "{file}");
        assert_eq!(plain.header("cache-control"), "public, max-age=31536000, immutable", "{file}");
        let kind = match file.rsplit('.').next().unwrap() {
            "js" => "text/javascript; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "wasm" => "application/wasm",
            "svg" => "image/svg+xml",
            other => panic!("{other}"),
        };
        assert_eq!(plain.header("content-type"), kind, "{file}");
        for (accepted, encoding) in [("br, gzip", "br"), ("gzip", "gzip"), ("identity", "")] {
            let packed = Answer::to(app.request("GET", file).header("accept-encoding", accepted)).await;
            assert_eq!(packed.header("content-encoding"), encoding, "{file}");
            assert!(packed.header("vary").contains("accept-encoding"), "{file}");
            assert!(
                encoding.is_empty() || packed.bytes.len() < plain.bytes.len() || plain.bytes.len() < 200,
                "{file}"
            );
        }
    }
    for file in
        ["/assets/manifest.json", "/assets/", "/assets/%2e%2e/Cargo.toml", "/assets/..%2f..%2fCargo.toml"]
    {
        assert_eq!(app.get(file).await.status, 404, "{file}");
    }
}
