//! The API's document, made from the operations themselves, and what follows from it.

use super::error::AppError;
use super::operations::Descriptions;
use crate::{accounts, routes};
use actix_web::http::header::ALLOW;
use actix_web::{HttpRequest, HttpResponse, ResponseError, get, web};
use shared::core::{Problem, ProblemCode};
use shared::forum::TopicMark;
use std::sync::LazyLock;
use utoipa::openapi::path::{Operation, Parameter, ParameterIn, PathItem};
use utoipa::openapi::response::ResponseBuilder;
use utoipa::openapi::security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{ContentBuilder, Ref, RefOr};
use utoipa::{Modify, OpenApi};

/// What every operation of the document shares.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Waymark",
        version = "1",
        description = "The REST API of Waymark. JSON in and out, snake_case, times RFC 3339 in UTC, lists in keyset pages \
                       with opaque cursors. Errors are RFC 9457 problem details with a stable `code`; `errors` names the \
                       fields. Sign in with `create_session`, send the access token as a bearer token; it is good for ten \
                       minutes.",
        license(name = "EUPL-1.2", identifier = "EUPL-1.2")
    ),
    tags(
        (name = "accounts", description = "Signing in, sessions, oneself"),
        (name = "admin", description = "Accounts, their roles and suspensions, for those who look after them"),
        (name = "exchange", description = "Case practices: written, reviewed, read"),
        (name = "forum", description = "Categories, topics, posts, read marks, drafts"),
        (name = "learning", description = "Courses, lessons, quizzes, practice, certificates"),
        (name = "teaching", description = "Writing courses: drafts, translations, versions, the bank of questions; guiding learners: cohorts, requests, marks"),
        (name = "live", description = "What happens now"),
        (name = "media", description = "Files that texts have: sending, reading, taking back"),
        (name = "members", description = "One's profile, the directory, and messages between members"),
        (name = "notices", description = "What one was told, how one wants to be told, and when not"),
        (name = "privacy", description = "Taking one's data along, and erasing one's account"),
        (name = "health", description = "Whether the program lives and serves"),
    ),
    // A mark stands in a path only, where the operations do not bring its schema along.
    components(schemas(Problem, TopicMark)),
    modifiers(&SecuritySchemes)
)]
struct Document;

struct SecuritySchemes;

impl Modify for SecuritySchemes {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).bearer_format("JWT").build();
        let cookie = ApiKey::Cookie(ApiKeyValue::new(accounts::refresh::COOKIE));
        let all = document.components.get_or_insert_default();
        all.add_security_scheme("access_token", SecurityScheme::Http(bearer));
        all.add_security_scheme("refresh_cookie", SecurityScheme::ApiKey(cookie));
    }
}

/// Below it, nothing exists for who does not teach.
const HIDDEN: &str = "/api/v1/teaching/";

/// The API's document as it is sent, and the methods of each path.
struct Made {
    json: web::Bytes,
    methods: Vec<(String, Vec<&'static str>)>,
}

/// Made when it is first asked for: the descriptions take some thirty times the space of the text, and most programs that
/// run are never asked.
static DOCUMENT: LazyLock<serde_json::Result<Made>> = LazyLock::new(make);

fn make() -> serde_json::Result<Made> {
    let mut document = Document::openapi();
    routes::probes(&mut Descriptions::new(&mut document, ""));
    routes::api(&mut Descriptions::new(&mut document, routes::API));
    let mut methods = Vec::new();
    for (path, item) in &mut document.paths.paths {
        let is_hidden = path.starts_with(HIDDEN);
        let operations = operations_of(item);
        methods.push((path.clone(), operations.iter().map(|(method, _)| *method).collect()));
        for (_, operation) in operations {
            add_common_problems(operation, is_hidden);
        }
    }
    Ok(Made { json: serde_json::to_vec(&document)?.into(), methods })
}

/// The document of the operations that [`crate::routes`] names.
pub fn json() -> Result<web::Bytes, AppError> {
    DOCUMENT.as_ref().map(|made| made.json.clone()).map_err(AppError::internal)
}

/// The methods that a path has, for 405's `Allow`; empty if there is no such path.
fn methods_of(path: &str) -> &'static [&'static str] {
    let paths = DOCUMENT.as_ref().map(|made| made.methods.as_slice()).unwrap_or_default();
    let found = paths.iter().find(|(pattern, _)| matches(pattern, path));
    found.map(|(_, methods)| methods.as_slice()).unwrap_or_default()
}

fn operations_of(item: &mut PathItem) -> Vec<(&'static str, &mut Operation)> {
    let methods = [
        ("GET", &mut item.get),
        ("POST", &mut item.post),
        ("PUT", &mut item.put),
        ("PATCH", &mut item.patch),
        ("DELETE", &mut item.delete),
    ];
    methods.into_iter().filter_map(|(method, operation)| Some((method, operation.as_mut()?))).collect()
}

fn matches(pattern: &str, path: &str) -> bool {
    let (mut pattern, mut path) = (pattern.split('/'), path.split('/'));
    loop {
        match (pattern.next(), path.next()) {
            (None, None) => return true,
            (Some(expected), Some(given)) if expected == given || expected.starts_with('{') => {}
            _ => return false,
        }
    }
}

/// The problems that follow from what an operation takes. A handler's own documentation names only what is special to it.
/// What is hidden as a whole answers those who may not know of it as if it were not there.
fn add_common_problems(operation: &mut Operation, is_hidden: bool) {
    let mut problems = vec![("429", ""), ("500", ""), ("503", "")];
    let parameters: Vec<&Parameter> = operation.parameters.iter().flatten().filter_map(inline).collect();
    let takes = |name: &str| parameters.iter().any(|parameter| parameter.name == name);
    if operation.request_body.is_some() {
        problems.extend([("400", ""), ("413", ""), ("415", ""), ("422", "`invalid_fields` names each")]);
    } else if !parameters.is_empty() {
        problems.push(("400", ""));
    }
    let is_for_members = operation.security.as_ref().is_some_and(|security| !security.is_empty());
    if is_for_members {
        problems.extend([("401", ""), ("403", "`forbidden`, or `steps_required`")]);
    }
    let names_a_thing = parameters.iter().any(|parameter| parameter.parameter_in == ParameterIn::Path);
    if names_a_thing || is_hidden {
        problems.push(("404", "there is none, or none that this account may know of"));
    }
    if takes("If-Match") {
        problems.extend([("409", "`edit_conflict` with both texts"), ("428", "`If-Match` is missing")]);
    }
    if takes("Idempotency-Key") {
        problems.push(("409", "`idempotency_key_reused`"));
    }
    for (status, description) in problems {
        let response = || RefOr::T(problem_response(description));
        operation.responses.responses.entry(status.into()).or_insert_with(response);
    }
}

fn inline(parameter: &RefOr<Parameter>) -> Option<&Parameter> {
    if let RefOr::T(parameter) = parameter { Some(parameter) } else { None }
}

fn problem_response(description: &str) -> utoipa::openapi::Response {
    let content = ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build();
    ResponseBuilder::new().description(description).content("application/problem+json", content).build()
}

/// This document.
#[utoipa::path(tag = "health", operation_id = "find_openapi", responses((status = 200, description = "OpenAPI 3.1")))]
#[get("/openapi.json")]
pub async fn find_openapi() -> Result<HttpResponse, AppError> {
    Ok(HttpResponse::Ok().content_type("application/json").body(json()?))
}

/// Answers what no route did: another method of a known path, or nothing known.
pub fn no_route(request: &HttpRequest) -> HttpResponse {
    let methods = methods_of(request.path());
    let code = if methods.is_empty() { ProblemCode::NotFound } else { ProblemCode::MethodNotAllowed };
    let mut response = AppError::problem(code).error_response();
    if let Ok(allow) = methods.join(", ").parse()
        && !methods.is_empty()
    {
        response.headers_mut().insert(ALLOW, allow);
    }
    response
}
