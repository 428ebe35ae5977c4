//! Every failure is a problem that says exactly what was wrong.

use crate::support::{Answer, Person, TestApp, new_key, new_post, shape};
use shared::core::{FieldCode, ProblemCode};

async fn post(
    app: &TestApp,
    person: &Person,
    path: &str,
    content_type: &str,
    body: impl Into<String>,
) -> Answer {
    let request = app
        .request("POST", path)
        .header("authorization", person.bearer())
        .header("content-type", content_type);
    Answer::to(request.body(body.into())).await
}

const PREVIEW: &str = "/api/v1/forum/preview";
const JSON: &str = "application/json";

#[actix_web::test]
async fn malformed_json_is_located() {
    let app = TestApp::start();
    let member = app.member().await;
    for (body, field) in [
        ("", None),
        ("{", None),
        ("nothing", None),
        ("{\"body_markdown\": \"a\"} trailing", None),
        ("{}", Some(("body_markdown", FieldCode::Required))),
        ("{\"body_markdown\": null}", Some(("body_markdown", FieldCode::Malformed))),
        ("{\"body_markdown\": [1]}", Some(("body_markdown", FieldCode::Malformed))),
        ("{\"body_markdown\": \"a\", \"admin\": true}", Some(("admin", FieldCode::UnknownField))),
    ] {
        let answer = post(&app, &member, PREVIEW, JSON, body).await;
        assert_eq!(answer.brief(), (400, Some(ProblemCode::MalformedBody)), "{body}");
        let errors = answer.problem().errors;
        let found = errors.first().map(|error| (error.field.as_str(), error.code));
        assert_eq!(found, field, "{body}");
    }
    let answer = post(&app, &member, PREVIEW, JSON, "{\"body_markdown\": \"a\", \"admin\": true}").await;
    insta::assert_snapshot!(shape(&answer.json()), @r#"
    {
      "code": "malformed_body",
      "conflict": null,
      "detail": "unknown field `admin`, expected `body_markdown` or `category_id` at line 1 column 30",
      "errors": [
        {
          "code": "unknown_field",
          "field": "admin",
          "limit": null
        }
      ],
      "request_id": "[request id]",
      "retry_after_seconds": null,
      "status": 400,
      "suspension": null,
      "title": "Bad Request",
      "type": "about:blank"
    }
    "#);
}

#[actix_web::test]
async fn only_json_is_read() {
    let app = TestApp::start();
    let member = app.member().await;
    for content_type in ["text/plain", "application/x-www-form-urlencoded", "application/jsonx", ""] {
        let answer = post(&app, &member, PREVIEW, content_type, "{\"body_markdown\": \"a\"}").await;
        assert_eq!(answer.brief(), (415, Some(ProblemCode::UnsupportedMediaType)), "{content_type}");
    }
    for content_type in ["application/json; charset=utf-8", "Application/JSON"] {
        let answer = post(&app, &member, PREVIEW, content_type, "{\"body_markdown\": \"a\"}").await;
        assert_eq!(answer.status, 200, "{content_type}");
    }
}

#[actix_web::test]
async fn a_body_has_a_largest_size() {
    let app = TestApp::start();
    let member = app.member().await;
    let large = format!("{{\"body_markdown\": \"{}\"}}", "a".repeat(700 * 1024));
    let answer = post(&app, &member, PREVIEW, JSON, large.clone()).await;
    assert_eq!(answer.brief(), (413, Some(ProblemCode::BodyTooLarge)));
    // Without a length in front, too.
    let status = chunked(&app, &member, large.as_bytes());
    assert_eq!(status, "HTTP/1.1 413 Payload Too Large");
}

/// Sends a body in chunks, which the client library does not without another feature; gives the status line.
fn chunked(app: &TestApp, person: &Person, body: &[u8]) -> String {
    use std::io::{BufRead, BufReader, Write};
    let mut stream = std::net::TcpStream::connect(app.host()).unwrap();
    let head = format!(
        "POST {PREVIEW} HTTP/1.1\r\nhost: {}\r\nauthorization: {}\r\ncontent-type: {JSON}\r\ntransfer-encoding: chunked\r\n\r\n",
        app.host(),
        person.bearer(),
    );
    stream.write_all(head.as_bytes()).unwrap();
    for chunk in body.chunks(64 * 1024) {
        // The answer may come before the last chunk has left.
        if write!(stream, "{:x}\r\n", chunk.len())
            .and_then(|()| stream.write_all(chunk))
            .and_then(|()| stream.write_all(b"\r\n"))
            .is_err()
        {
            break;
        }
    }
    drop(stream.write_all(b"0\r\n\r\n"));
    BufReader::new(stream).lines().next().unwrap().unwrap()
}

#[actix_web::test]
async fn wrong_fields_are_named_all_at_once() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    let body = format!(
        "{{\"category_id\": \"{category}\", \"title\": \"ab\", \"language\": \"ro\", \"body_markdown\": \"{}\"}}",
        "🙂".repeat(20_001)
    );
    let answer = post(&app, &member, "/api/v1/forum/topics", JSON, body).await;
    assert_eq!(answer.brief(), (422, Some(ProblemCode::InvalidFields)));
    insta::assert_snapshot!(shape(&answer.problem().errors), @r#"
    [
      {
        "code": "too_short",
        "field": "title",
        "limit": 3
      },
      {
        "code": "too_long",
        "field": "body_markdown",
        "limit": 20000
      }
    ]
    "#);
}

#[actix_web::test]
async fn a_path_or_query_that_cannot_be_read() {
    let app = TestApp::start();
    let member = app.member().await;
    for path in [
        "/api/v1/forum/topics/seven",
        "/api/v1/forum/posts/00000000-0000-0000-0000",
        "/api/v1/forum/topics?limit=many",
        "/api/v1/forum/topics?limit=0",
        "/api/v1/forum/topics?limit=101",
        "/api/v1/forum/topics?limit=-1",
        "/api/v1/forum/topics?sort=title",
        "/api/v1/forum/topics?category_id=x",
        "/api/v1/forum/drafts?key=other",
        "/api/v1/forum/drafts?key=reply-seven",
    ] {
        let answer = Answer::to(app.request("GET", path).header("authorization", member.bearer())).await;
        assert_eq!(answer.brief(), (400, Some(ProblemCode::MalformedRequest)), "{path}");
    }
    let other = app.request("DELETE", "/api/v1/forum/drafts/other").header("authorization", member.bearer());
    assert_eq!(Answer::to(other).await.brief(), (400, Some(ProblemCode::MalformedRequest)));
    for cursor in ["x", "AAAA", "\0", "'; DROP TABLE forum_topics; --"] {
        let query = serde_urlencoded::to_string([("cursor", cursor)]).unwrap();
        let request = app.request("GET", &format!("/api/v1/forum/topics?{query}"));
        let answer = Answer::to(request.header("authorization", member.bearer())).await;
        assert_eq!(answer.brief(), (400, Some(ProblemCode::InvalidCursor)), "{cursor}");
    }
}

#[actix_web::test]
async fn what_is_not_there() {
    let app = TestApp::start();
    let member = app.member().await;
    for path in ["/api/v1/forum/nothing", "/api", "/api/v2/forum/topics", "/nothing", "/assets/nothing"] {
        assert_eq!(app.get(path).await.brief(), (404, Some(ProblemCode::NotFound)), "{path}");
    }
    let nil = "/api/v1/forum/topics/00000000-0000-0000-0000-000000000000";
    let answer = Answer::to(app.request("GET", nil).header("authorization", member.bearer())).await;
    assert_eq!(answer.brief(), (404, Some(ProblemCode::NotFound)));
}

#[actix_web::test]
async fn another_method_is_told_which_ones_there_are() {
    let app = TestApp::start();
    let id = "00000000-0000-0000-0000-000000000000";
    for (method, path, allow) in [
        ("DELETE", "/api/v1/forum/topics".to_owned(), "GET, POST"),
        ("POST", format!("/api/v1/forum/topics/{id}"), "GET, PATCH"),
        ("PUT", format!("/api/v1/forum/posts/{id}"), "GET, PATCH, DELETE"),
        ("GET", "/api/v1/forum/preview".to_owned(), "POST"),
        ("POST", "/health/live".to_owned(), "GET"),
    ] {
        let answer = Answer::to(app.request(method, &path)).await;
        assert_eq!(answer.brief(), (405, Some(ProblemCode::MethodNotAllowed)), "{method} {path}");
        assert_eq!(answer.header("allow"), allow, "{method} {path}");
    }
}

#[actix_web::test]
async fn an_if_match_that_is_no_version() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    let topic = app.topic(&member, category).await;
    let path = format!("/api/v1/forum/topics/{}", topic.id);
    let request = |tag: Option<&str>| {
        let request =
            app.request("PATCH", &path).header("authorization", member.bearer()).header("content-type", JSON);
        let request = tag.map_or(request.try_clone().unwrap(), |tag| request.header("if-match", tag));
        request.body("{\"title\": \"Another title\"}")
    };
    assert_eq!(Answer::to(request(None)).await.brief(), (428, Some(ProblemCode::PreconditionRequired)));
    for tag in ["*", "W/\"1\"", "\"abc\"", ""] {
        assert_eq!(
            Answer::to(request(Some(tag))).await.brief(),
            (400, Some(ProblemCode::MalformedRequest)),
            "{tag}"
        );
    }
    assert_eq!(Answer::to(request(Some("\"1\""))).await.status, 200);
}

#[actix_web::test]
async fn a_database_that_refuses_is_our_fault_and_says_nothing_of_it() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    let topic = app.topic(&member, category).await;
    // Breaks the unique number of posts behind the program's back.
    app.write(|connection| {
        use diesel::prelude::*;
        use waymark::db::schema::forum_topics::dsl;
        diesel::update(dsl::forum_topics)
            .set((dsl::last_number.eq(0), dsl::numbers_given.eq(0)))
            .execute(connection)?;
        Ok(())
    })
    .await;
    let problem = crate::support::problem(member.create_post(topic.id, &new_post("Hello"), &new_key()).await);
    assert_eq!((problem.status, problem.code, problem.detail), (500, ProblemCode::Internal, None));
    assert!(problem.request_id.is_some());
}
