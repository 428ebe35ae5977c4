//! The contract: every operation is documented, has a reviewed auth rule, a client method and a test.

use super::support::sources::{root, rust_files};
use super::support::{Answer, TestApp, sorted};
use serde_json::Value;
use shared::core::ProblemCode;
use std::collections::BTreeSet;
use waymark::http::document;

/// Operations that are for machines which have no client of ours.
const WITHOUT_CLIENT: [&str; 3] = ["find_liveness", "find_readiness", "find_openapi"];

struct Operation {
    method: String,
    path: String,
    id: String,
    value: Value,
}

fn document() -> Value {
    sorted(serde_json::from_slice(&document::json().unwrap()).unwrap())
}

fn operations() -> Vec<Operation> {
    let document = document();
    let mut operations = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, value) in item.as_object().unwrap() {
            operations.push(Operation {
                method: method.to_uppercase(),
                path: path.clone(),
                id: value["operationId"]
                    .as_str()
                    .unwrap_or_else(|| panic!("{method} {path} has no id"))
                    .to_owned(),
                value: value.clone(),
            });
        }
    }
    assert!(operations.len() > 20, "{}", operations.len());
    operations
}

/// `GET /path  rule` of each line of the reviewed list.
fn rules() -> Vec<(String, String, String)> {
    let text = include_str!("auth_rules.txt");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let words: Vec<&str> = line.split_whitespace().collect();
            let [method, path, rule] = words[..] else { panic!("auth_rules.txt: {line}") };
            (method.to_owned(), path.to_owned(), rule.to_owned())
        })
        .collect()
}

#[test]
fn every_operation_has_a_reviewed_auth_rule() {
    let reviewed: BTreeSet<_> =
        rules().into_iter().map(|(method, path, _)| format!("{method} {path}")).collect();
    let documented: BTreeSet<_> = operations().iter().map(|o| format!("{} {}", o.method, o.path)).collect();
    assert_eq!(reviewed, documented);
    let known = [
        "public",
        "refresh_cookie",
        "self",
        "member",
        "vetter",
        "inviter",
        "category",
        "category_member",
        "author",
        "author_or_facilitator",
        "facilitator",
        "purger",
        "decider",
        "moderator",
        "moderated",
        "group_owner",
        "learner",
        "teacher",
        "guide",
        "arranger",
        "course_reader",
        "course_writer",
        "course_translator",
        "course_user",
        "translated",
        "administrator",
        "looked_after",
        "outranked",
        "practice_author",
        "practice_reader",
        "practice_member",
        "practice_reviewer",
        "practice_opener",
        "practice_answerer",
    ];
    for (method, path, rule) in rules() {
        assert!(known.contains(&rule.as_str()), "{method} {path} has the rule {rule}");
    }
}

#[test]
fn the_document_says_which_token_an_operation_takes() {
    for operation in operations() {
        let rule =
            rules().into_iter().find(|(m, p, _)| *m == operation.method && *p == operation.path).unwrap().2;
        let schemes: Vec<_> = operation.value["security"]
            .as_array()
            .into_iter()
            .flatten()
            .flat_map(|scheme| scheme.as_object().unwrap().keys().cloned())
            .collect();
        let expected: &[&str] = match rule.as_str() {
            "public" => &[],
            "refresh_cookie" => &["refresh_cookie"],
            _ => &["access_token"],
        };
        assert_eq!(schemes, expected, "{} {}", operation.method, operation.path);
    }
}

#[test]
fn every_operation_is_described_and_named_once() {
    let mut ids = BTreeSet::new();
    for operation in operations() {
        let Operation { id, value, path, .. } = operation;
        assert!(value["summary"].as_str().is_some_and(|summary| summary.len() > 5), "{id} has no summary");
        assert!(value["tags"].as_array().is_some_and(|tags| tags.len() == 1), "{id} has no tag");
        assert!(ids.insert(id.clone()), "{id} is there twice");
        let named =
            value["parameters"].as_array().into_iter().flatten().filter(|p| p["in"] == "path").count();
        assert_eq!(named, path.matches('{').count(), "{id}: parameters of the path");
        let responses = value["responses"].as_object().unwrap();
        assert!(responses.keys().any(|status| status.starts_with('2')), "{id} never succeeds");
    }
}

#[test]
fn every_operation_has_a_client_method_and_a_test() {
    let client: String = rust_files("crates/api-client/src").into_iter().map(|file| file.text).collect();
    let tests: String = rust_files("backend/tests/it")
        .into_iter()
        .filter(|file| !file.path.ends_with("/contract.rs"))
        .map(|file| file.text)
        .collect();
    for Operation { id, path, .. } in operations() {
        if WITHOUT_CLIENT.contains(&id.as_str()) {
            assert!(tests.contains(&format!("\"{path}\"")), "no test asks for {path}");
            continue;
        }
        assert!(client.contains(&format!("pub async fn {id}(")), "the client has no {id}");
        assert!(tests.contains(&format!(".{id}(")), "no test calls {id}");
    }
}

#[test]
fn every_service_of_the_features_is_an_operation() {
    // Whoever adds a route by hand goes round the document; only the site's pages may.
    for file in rust_files("backend/src") {
        if ["backend/src/http/site.rs", "backend/src/http/joining.rs", "backend/src/http/server.rs"]
            .contains(&file.path.as_str())
        {
            continue;
        }
        for (number, line) in file.code() {
            let by_hand = [".route(", "web::resource(", "web::scope("].iter().any(|call| line.contains(call));
            assert!(!by_hand, "{}:{number} routes by hand", file.path);
        }
    }
}

#[actix_web::test]
async fn nobody_gets_in_without_a_token() {
    let app = TestApp::start();
    let nil = "00000000-0000-0000-0000-000000000000";
    for (method, path, rule) in rules() {
        if rule == "public" {
            continue;
        }
        let mut concrete = path.clone();
        while let (Some(start), Some(end)) = (concrete.find('{'), concrete.find('}')) {
            concrete.replace_range(start..=end, nil);
        }
        let request =
            || app.request(&method, &concrete).header("content-type", "application/json").body("{}");
        for request in [request(), request().header("authorization", "Bearer x.y.z")] {
            let answer = Answer::to(request).await;
            assert_eq!(answer.brief(), (401, Some(ProblemCode::SignInRequired)), "{method} {path}");
            assert_eq!(answer.header("www-authenticate"), "Bearer");
        }
    }
}

#[actix_web::test]
async fn the_document_is_served_and_is_the_one_in_the_repository() {
    let app = TestApp::start();
    let answer = app.get("/api/v1/openapi.json").await;
    assert_eq!(answer.status, 200);
    let served = sorted(answer.json());
    assert_eq!(served["openapi"], "3.1.0");
    assert_eq!(served, document());
    let file = root().join("backend/tests/it/openapi.json");
    let update = std::env::var("WAYMARK_UPDATE").is_ok()
        || std::env::var("INSTA_UPDATE").is_ok_and(|how| how == "always");
    if update {
        std::fs::write(&file, serde_json::to_string_pretty(&served).unwrap() + "\n").unwrap();
    }
    let kept: Value =
        serde_json::from_str(&std::fs::read_to_string(&file).unwrap_or_default()).unwrap_or_default();
    assert!(
        served == kept,
        "the API changed: WAYMARK_UPDATE=1 cargo test --test it contract writes openapi.json anew"
    );
}

#[actix_web::test]
async fn the_document_can_be_browsed_without_other_hosts() {
    let app = TestApp::start();
    let redirected = app.get("/api/docs").await;
    let start = if redirected.status == 200 { "/api/docs" } else { redirected.header("location") };
    assert!(start.starts_with("/api/docs"), "{redirected:?}");
    let page = app.get("/api/docs/").await;
    assert_eq!(page.status, 200);
    assert!(page.header("content-type").starts_with("text/html"));
    let policy = page.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'; script-src 'self';"), "{policy}");
    let mut files = 0;
    for part in page.text().split(['"', '\'']) {
        let is_file = [".js", ".css"].iter().any(|ending| part.ends_with(ending));
        assert!(!(is_file && part.contains("//")), "{part} is elsewhere");
        if is_file {
            let file = app.get(&format!("/api/docs/{}", part.trim_start_matches("./"))).await;
            assert_eq!(file.status, 200, "{part}");
            files += 1;
        }
    }
    assert!(files >= 3, "{}", page.text());
}
