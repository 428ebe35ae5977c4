//! THE table: one line per feature, the API document made from it, and the kinds of background work.

use crate::app::App;
use crate::http::error::AppError;
use crate::http::health;
use crate::jobs::Job;
use crate::{accounts, admin, forum, http, members, notify, privacy};
use actix_web::{HttpRequest, HttpResponse, get, web};
use futures_util::future::LocalBoxFuture;
use shared::core::{Problem, ProblemCode};
use std::sync::Arc;
use utoipa::OpenApi;
use utoipa::openapi::path::{Operation, Parameter, ParameterIn};
use utoipa::openapi::response::ResponseBuilder;
use utoipa::openapi::security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{ContentBuilder, Ref, RefOr};
use utoipa_actix_web::scope;
use utoipa_actix_web::service_config::ServiceConfig;

/// Everything that the API answers.
pub fn api(config: &mut ServiceConfig<'_>) {
    config.service(health::find_liveness).service(health::find_readiness).service(
        scope("/api/v1")
            .configure(|config: &mut ServiceConfig<'_>| {
                accounts::routes(config);
                admin::routes(config);
                forum::routes(config);
                members::routes(config);
                privacy::routes(config);
            })
            .service(find_openapi),
    );
}

/// The background work of this program, by kind.
pub fn work(app: App, job: Job) -> LocalBoxFuture<'static, Result<(), AppError>> {
    Box::pin(async move {
        match job.kind.as_str() {
            notify::JOB => notify::send(app, job).await,
            accounts::password_reset::JOB => accounts::password_reset::send(app, job).await,
            accounts::applications::jobs::RECEIVE => accounts::applications::jobs::receive(app, job).await,
            accounts::invitations::jobs::SEND => accounts::invitations::jobs::send(app, job).await,
            accounts::applications::jobs::REMIND => accounts::applications::jobs::remind(app).await,
            forum::jobs::REPAIR_COUNTERS => forum::jobs::repair_counters(app).await,
            http::server::FORGET_OLD => http::server::forget_old(app).await,
            privacy::jobs::ERASE => privacy::jobs::erase_account(app, job).await,
            privacy::retention::DELETE_OLD => privacy::retention::delete_old(app).await,
            kind => Err(AppError::internal(format!("no work is known for jobs of kind {kind}"))),
        }
    })
}

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
        (name = "forum", description = "Categories, topics, posts, read marks, drafts"),
        (name = "members", description = "One's profile, the directory, messages between members, and which mails one wants"),
        (name = "privacy", description = "Taking one's data along, and erasing one's account"),
        (name = "health", description = "Whether the program lives and serves"),
    ),
    components(schemas(Problem))
)]
struct Document;

/// The API's document, complete.
#[derive(Clone)]
pub struct ApiDocument(Arc<utoipa::openapi::OpenApi>);

impl ApiDocument {
    /// Of the routes above.
    pub fn new() -> Self {
        let (_, mut document) =
            utoipa_actix_web::AppExt::into_utoipa_app(actix_web::App::new()).configure(api).split_for_parts();
        let mut complete = Document::openapi();
        std::mem::swap(&mut complete.paths, &mut document.paths);
        if let (Some(all), Some(found)) = (complete.components.as_mut(), document.components) {
            all.schemas.extend(found.schemas);
            let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).bearer_format("JWT").build();
            all.add_security_scheme("access_token", SecurityScheme::Http(bearer));
            let cookie = ApiKey::Cookie(ApiKeyValue::new(accounts::refresh::COOKIE));
            all.add_security_scheme("refresh_cookie", SecurityScheme::ApiKey(cookie));
        }
        for item in complete.paths.paths.values_mut() {
            let operations =
                [&mut item.get, &mut item.post, &mut item.put, &mut item.patch, &mut item.delete];
            for operation in operations.into_iter().flatten() {
                add_common_problems(operation);
            }
        }
        Self(Arc::new(complete))
    }

    /// The document.
    pub fn openapi(&self) -> &utoipa::openapi::OpenApi {
        &self.0
    }

    /// The methods that a path has, for 405's `Allow`; empty if there is no such path.
    pub fn methods_of(&self, path: &str) -> Vec<&'static str> {
        let item =
            self.0.paths.paths.iter().find(|(pattern, _)| matches(pattern, path)).map(|(_, item)| item);
        let Some(item) = item else { return Vec::new() };
        let methods = [
            ("GET", item.get.is_some()),
            ("POST", item.post.is_some()),
            ("PUT", item.put.is_some()),
            ("PATCH", item.patch.is_some()),
            ("DELETE", item.delete.is_some()),
        ];
        methods.into_iter().filter(|(_, there)| *there).map(|(method, _)| method).collect()
    }
}

impl Default for ApiDocument {
    fn default() -> Self {
        Self::new()
    }
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
fn add_common_problems(operation: &mut Operation) {
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
    if is_for_members && parameters.iter().any(|parameter| parameter.parameter_in == ParameterIn::Path) {
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
pub async fn find_openapi(document: web::Data<ApiDocument>) -> HttpResponse {
    HttpResponse::Ok().json(document.openapi())
}

/// Answers what no route did: another method of a known path, or nothing known.
pub fn no_route(request: &HttpRequest, document: &ApiDocument) -> HttpResponse {
    let methods = document.methods_of(request.path());
    let code = if methods.is_empty() { ProblemCode::NotFound } else { ProblemCode::MethodNotAllowed };
    let mut response = actix_web::ResponseError::error_response(&AppError::problem(code));
    if let Ok(allow) = methods.join(", ").parse()
        && !methods.is_empty()
    {
        response.headers_mut().insert(actix_web::http::header::ALLOW, allow);
    }
    response
}
