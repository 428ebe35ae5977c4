//! What a browser gets that is no API: public pages as finished HTML, the shell of the member app, and the built files.

use super::document;
use super::{
    certificate_pages, email_forms, joining, openid, password_forms, sign_in_form, unsubscribe_forms,
};
use crate::app::App;
use crate::config::Settings;
use crate::forum::feeds;

use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::StatusCode;
use actix_web::http::header::{
    ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LANGUAGE, ETAG,
    HeaderValue, IF_NONE_MATCH, VARY,
};
use actix_web::{HttpRequest, HttpResponse, web};
use frontend::site::{self, Assets, PageRequest, Program, PublicPage, render};
use rust_embed::RustEmbed;
use shared::core::Language;
use std::collections::HashMap;

/// The app as `cargo xtask` built it, each file also as `.br` and `.gz`.
#[derive(RustEmbed)]
#[folder = "../frontend/dist"]
struct Dist;

/// The cookie that remembers a visitor's language.
const LANGUAGE_COOKIE: &str = "waymark_language";
/// Public pages change with the program only.
const PAGE_CACHE: &str = "no-cache";

/// The pages of the apps; `frontend/src/paths.rs` says the same to the apps, `frontend/src/app/pages.rs` what stands there.
const APP_PATHS: [(site::App, &[&str]); 9] = [
    (site::App::Members, &["/forum", "/forum/home", "/forum/topics/{id}", "/search"]),
    (
        site::App::People,
        &[
            "/members",
            "/members/{id}",
            "/members/groups/{id}",
            "/messages",
            "/notices",
            "/account",
            "/account/security",
            "/welcome",
            "/forum/arrange/{id}",
            "/forum/bookmarks",
            "/forum/reviews",
            "/forum/reviews/{id}",
            "/authorship/{id}",
            "/assign/{id}",
            "/poll/{id}",
        ],
    ),
    (site::App::Posting, &["/forum/new", "/forum/translate/{id}"]),
    (
        site::App::Learning,
        &[
            "/courses",
            "/courses/{id}",
            "/courses/{id}/continue",
            "/courses/{id}/lessons/{part}",
            "/courses/{id}/scenarios/{part}",
            "/courses/{id}/assignments/{part}",
            "/courses/{id}/questionnaires/{part}",
            "/courses/{id}/meetings/{part}",
            "/courses/{id}/quizzes/{part}",
            "/courses/{id}/attempts/{attempt}",
        ],
    ),
    (
        site::App::Teaching,
        &[
            "/teaching",
            "/teaching/courses/{id}",
            "/teaching/import",
            "/teaching/courses/{id}/set-up",
            "/teaching/courses/{id}/deleted",
            "/teaching/courses/{id}/questions",
            "/teaching/courses/{id}/questions/import",
            "/teaching/courses/{id}/versions",
        ],
    ),
    (
        site::App::Guiding,
        &[
            "/teaching/submissions",
            "/teaching/submissions/{id}",
            "/teaching/attempts/{id}",
            "/teaching/certificates",
            "/teaching/requests",
            "/teaching/cohorts",
            "/teaching/cohorts/{id}",
            "/teaching/cohorts/{id}/gradebook",
            "/teaching/courses/{id}/learners",
            "/teaching/courses/{id}/results",
        ],
    ),
    (
        site::App::Writing,
        &["/teaching/courses/{id}/parts/{part}", "/teaching/courses/{id}/versions/{version}/parts/{part}"],
    ),
    (
        site::App::Exchange,
        &[
            "/exchange",
            "/exchange/own",
            "/exchange/reviews",
            "/exchange/practices/{id}",
            "/exchange/practices/{id}/draft",
            "/exchange/practices/{id}/review",
        ],
    ),
    (
        site::App::Administration,
        &[
            "/admin",
            "/admin/applications",
            "/admin/applications/{id}",
            "/admin/invitations",
            "/admin/invitations/new",
            "/admin/invitations/sheet",
            "/admin/members",
            "/admin/members/{id}",
            "/admin/organisations",
            "/admin/groups",
            "/admin/groups/{id}",
            "/admin/categories",
            "/admin/categories/{id}",
            "/admin/guard",
            "/admin/jobs",
            "/admin/audit",
            "/admin/settings",
            "/admin/settings/deletions",
        ],
    ),
];

/// What pages are made of.
pub struct Pages {
    assets: Assets,
}

impl Pages {
    /// With the built files' names, which carry their hashes.
    pub fn new() -> Self {
        let manifest = Dist::get("manifest.json");
        let names: HashMap<String, String> =
            manifest.and_then(|file| serde_json::from_slice(&file.data).ok()).unwrap_or_default();
        let url = |name: &str| names.get(name).map_or_else(String::new, |file| format!("/assets/{file}"));
        let program = |key: &str| {
            let (script, wasm) = (url(&format!("{key}.js")), url(&format!("{key}_bg.wasm")));
            (!script.is_empty()).then_some(Program { script, wasm })
        };
        let app = |app: site::App| Some((app, program(app.key())?));
        Self {
            assets: Assets {
                style: url("style.css"),
                site_js: url("site.js"),
                favicon: url("favicon.svg"),
                apps: site::App::ALL.into_iter().filter_map(app).collect(),
                guard: program("guard"),
            },
        }
    }
}

impl Default for Pages {
    fn default() -> Self {
        Self::new()
    }
}

/// The routes of the site. The app's own pages share one shell: what they show comes from the API.
pub fn routes(config: &mut web::ServiceConfig, settings: &Settings) {
    config
        .route("/assets/{file:.*}", web::get().to(asset))
        .route("/feeds/{secret}", web::get().to(feeds::show))
        .route("/sign-in", web::post().to(sign_in_form::sign_in))
        .route("/sign-in/code", web::post().to(sign_in_form::complete))
        .route("/sign-in/organisation/back", web::get().to(openid::back))
        .route("/sign-in/organisation/{number}", web::get().to(openid::go));
    for prefix in ["", "/en", "/ro", "/es", "/cs"] {
        let home = if prefix.is_empty() { "/" } else { prefix };
        config
            .route(home, web::get().to(home_page))
            .route(&format!("{prefix}/about"), web::get().to(about_page))
            .route(&format!("{prefix}/sign-in"), web::get().to(sign_in_page))
            .route(&format!("{prefix}/sign-in/code"), web::get().to(sign_in_code_page))
            .route(&format!("{prefix}/sign-in/organisation"), web::get().to(openid::list_page))
            .route(&format!("{prefix}/forgotten-password"), web::get().to(password_forms::forgotten_page))
            .route(&format!("{prefix}/forgotten-password"), web::post().to(password_forms::forgotten))
            .route(&format!("{prefix}/forgotten-password/sent"), web::get().to(password_forms::sent_page))
            .route(&format!("{prefix}/confirm-email"), web::get().to(email_forms::confirm_page))
            .route(&format!("{prefix}/confirm-email"), web::post().to(email_forms::confirm))
            .route(&format!("{prefix}/confirm-email/half"), web::get().to(email_forms::half_page))
            .route(&format!("{prefix}/confirm-email/done"), web::get().to(email_forms::done_page))
            .route(&format!("{prefix}/certificates"), web::get().to(certificate_pages::ask))
            .route(&format!("{prefix}/certificates/{{code}}"), web::get().to(certificate_pages::check))
            .route(&format!("{prefix}/unsubscribe"), web::get().to(unsubscribe_forms::page))
            .route(&format!("{prefix}/unsubscribe"), web::post().to(unsubscribe_forms::unsubscribe))
            .route(&format!("{prefix}/reset-password"), web::get().to(password_forms::reset_page))
            .route(&format!("{prefix}/reset-password"), web::post().to(password_forms::reset))
            .route(&format!("{prefix}/reset-password/done"), web::get().to(password_forms::done_page))
            .route(&format!("{prefix}/code-of-conduct"), web::get().to(code_of_conduct_page))
            .route(&format!("{prefix}/privacy"), web::get().to(privacy_page));
        joining::routes(config, prefix);
    }
    for (app, paths) in APP_PATHS {
        for path in paths {
            let shell = move |request: HttpRequest| async move { page(&request, &PublicPage::App(app)) };
            config.route(path, web::get().to(shell));
        }
    }
    if settings.ui_gallery {
        config.route("/ui", web::get().to(gallery_page));
    }
    if settings.bench_ceiling {
        config.route("/bench/constant", web::get().to(constant));
    }
}

async fn home_page(request: HttpRequest) -> HttpResponse {
    page(&request, &PublicPage::Home)
}

async fn about_page(request: HttpRequest) -> HttpResponse {
    page(&request, &PublicPage::About)
}

async fn sign_in_page(request: HttpRequest) -> HttpResponse {
    page(&request, &PublicPage::SignIn(None))
}

async fn sign_in_code_page(request: HttpRequest) -> HttpResponse {
    page(&request, &PublicPage::SignInCode(None))
}

async fn code_of_conduct_page(request: HttpRequest) -> HttpResponse {
    page(&request, &PublicPage::CodeOfConduct)
}

async fn privacy_page(request: HttpRequest, app: web::Data<App>) -> HttpResponse {
    page(&request, &PublicPage::Privacy(app.in_force.get().controller()))
}

async fn gallery_page(request: HttpRequest) -> HttpResponse {
    page(&request, &PublicPage::Gallery)
}

/// A page in the reader's language, tagged so that it is sent once.
fn page(request: &HttpRequest, page: &PublicPage) -> HttpResponse {
    let html = html(request, page);
    let tag = format!("W/\"{:016x}\"", xxhash_rust::xxh3::xxh3_64(html.as_bytes()));
    let known =
        request.headers().get(IF_NONE_MATCH).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut response = if known == tag { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response
        .insert_header((ETAG, tag.clone()))
        .insert_header((CACHE_CONTROL, PAGE_CACHE))
        .insert_header((VARY, "accept-language, cookie"))
        .insert_header((CONTENT_LANGUAGE, language(request).code()));
    if let Some(language) = prefix(request.path()).0 {
        response.cookie(remember(language));
    }
    if known == tag {
        response.finish()
    } else {
        response.content_type("text/html; charset=utf-8").body(html)
    }
}

/// A page that belongs to one request, such as a form with what was typed: nothing keeps it.
pub(super) fn answer(request: &HttpRequest, page: &PublicPage, status: StatusCode) -> HttpResponse {
    let mut response = HttpResponse::build(status);
    response
        .insert_header((CACHE_CONTROL, "no-store"))
        .insert_header((CONTENT_LANGUAGE, language(request).code()));
    if let Some(language) = named_language(request) {
        response.cookie(remember(language));
    }
    response.content_type("text/html; charset=utf-8").body(html(request, page))
}

/// The document of a page, in the reader's language.
pub(super) fn html(request: &HttpRequest, page: &PublicPage) -> String {
    let (Some(app), Some(pages)) =
        (request.app_data::<web::Data<App>>(), request.app_data::<web::Data<Pages>>())
    else {
        return String::new();
    };
    let origin = app.settings.public_url.as_deref().unwrap_or_default().trim_end_matches('/');
    let (named, path) = prefix(request.path());
    let (language, prefixed) = (language(request), named.is_some());
    let organisations = !app.settings.openid_providers.is_empty();
    render(page, &PageRequest { language, prefixed, path, origin, assets: &pages.assets, organisations })
}

/// A path's language prefix, and the path without it.
pub(super) fn prefix(path: &str) -> (Option<Language>, &str) {
    let rest = path.strip_prefix('/').unwrap_or(path);
    let (first, _) = rest.split_once('/').unwrap_or((rest, ""));
    match first.parse::<Language>() {
        Ok(language) => {
            let rest = path.get(first.len() + 1..).unwrap_or_default();
            (Some(language), if rest.is_empty() { "/" } else { rest })
        }
        Err(_) => (None, path),
    }
}

/// The language that the path names, if it does.
pub(super) fn named_language(request: &HttpRequest) -> Option<Language> {
    prefix(request.path()).0
}

/// The path's language, else the one remembered, else the browser's.
pub(super) fn language(request: &HttpRequest) -> Language {
    let remembered = || request.cookie(LANGUAGE_COOKIE).and_then(|cookie| cookie.value().parse().ok());
    let preferred = || {
        let header = request.headers().get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Language::from_accept_language(header.unwrap_or_default())
    };
    prefix(request.path()).0.or_else(remembered).unwrap_or_else(preferred)
}

fn remember(language: Language) -> Cookie<'static> {
    Cookie::build(LANGUAGE_COOKIE, language.code())
        .path("/")
        .same_site(SameSite::Lax)
        .max_age(Duration::days(365))
        .finish()
}

/// A built file. Its name carries its hash: it never changes.
async fn asset(request: HttpRequest, file: web::Path<String>) -> HttpResponse {
    let accepted =
        request.headers().get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let accepts =
        |encoding: &str| accepted.split(',').any(|part| part.trim().split(';').next() == Some(encoding));
    let Some(content_type) = content_type(&file) else { return no_route(request).await };
    let forms = [("br", ".br"), ("gzip", ".gz"), ("", "")];
    let found = forms.into_iter().filter(|(encoding, _)| encoding.is_empty() || accepts(encoding)).find_map(
        |(encoding, suffix)| Dist::get(&format!("{file}{suffix}")).map(|embedded| (encoding, embedded)),
    );
    let Some((encoding, embedded)) = found else { return no_route(request).await };
    let mut response = HttpResponse::Ok();
    response
        .content_type(content_type)
        .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((VARY, "accept-encoding"));
    if !encoding.is_empty() {
        response.insert_header((CONTENT_ENCODING, encoding));
    }
    match embedded.data {
        std::borrow::Cow::Borrowed(bytes) => response.body(web::Bytes::from_static(bytes)),
        std::borrow::Cow::Owned(bytes) => response.body(bytes),
    }
}

/// Only what the app is made of is served, by its kind.
fn content_type(file: &str) -> Option<&'static str> {
    match file.rsplit('.').next()? {
        "js" => Some("text/javascript; charset=utf-8"),
        "wasm" => Some("application/wasm"),
        "css" => Some("text/css; charset=utf-8"),
        "svg" => Some("image/svg+xml"),
        _ => None,
    }
}

/// What no route answers: a problem for programs, a page for people.
pub async fn no_route(request: HttpRequest) -> HttpResponse {
    let accept = request.headers().get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if request.path().starts_with("/api/") || !accept.contains("text/html") {
        return document::no_route(&request);
    }
    no_page(&request)
}

fn no_page(request: &HttpRequest) -> HttpResponse {
    let request_id = super::frame::request_id().unwrap_or_default();
    let html = html(request, &PublicPage::NotFound { request_id });
    HttpResponse::NotFound()
        .insert_header((VARY, HeaderValue::from_static("accept-language, cookie")))
        .content_type("text/html; charset=utf-8")
        .body(html)
}

#[derive(serde::Deserialize)]
struct ConstantQuery {
    bytes: usize,
}

/// A constant JSON answer of a given size: the ceiling of the benchmark.
async fn constant(query: web::Query<ConstantQuery>) -> HttpResponse {
    static FILL: [u8; 65_536] = [b'x'; 65_536];
    let fill = FILL.get(..query.bytes.saturating_sub(2)).unwrap_or(&FILL);
    let mut body = Vec::with_capacity(fill.len() + 2);
    body.push(b'"');
    body.extend_from_slice(fill);
    body.push(b'"');
    HttpResponse::Ok().content_type("application/json").body(body)
}

#[cfg(test)]
mod tests {
    use super::{Language, prefix};

    #[test]
    fn a_prefix_is_a_language() {
        assert_eq!(prefix("/"), (None, "/"));
        assert_eq!(prefix("/ro"), (Some(Language::Romanian), "/"));
        assert_eq!(prefix("/es/about"), (Some(Language::Spanish), "/about"));
        assert_eq!(prefix("/about"), (None, "/about"));
        assert_eq!(prefix("/csx/about"), (None, "/csx/about"));
    }
}
