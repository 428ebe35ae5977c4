//! What every page of every language owes its readers.

use super::Mistakes;
use super::email::EmailPage;
use super::password::PasswordPage;
use super::{App, Assets, PageRequest, Program, PublicPage, SignInFailure, render};
use shared::core::{FieldCode, FieldError, Language, ProblemCode};
use shared::settings::Controller;

fn wrong_credentials() -> SignInFailure {
    SignInFailure {
        code: ProblemCode::WrongCredentials,
        email: "ana@example.org".to_owned(),
        suspension: None,
    }
}

fn assets() -> Assets {
    let file = |name: &str| format!("/assets/{name}");
    Assets {
        style: file("style-1.css"),
        site_js: file("site-1.js"),
        favicon: file("favicon-1.svg"),
        apps: App::ALL.map(|app| (app, program(app.key()))).to_vec(),
        guard: Some(program("guard")),
    }
}

fn program(key: &str) -> Program {
    Program { script: format!("/assets/{key}-1.js"), wasm: format!("/assets/{key}-1_bg.wasm") }
}

fn pages() -> [(&'static str, PublicPage); 20] {
    [
        ("/", PublicPage::Home),
        ("/about", PublicPage::About),
        ("/sign-in", PublicPage::SignIn(None)),
        ("/sign-in", PublicPage::SignIn(Some(wrong_credentials()))),
        ("/code-of-conduct", PublicPage::CodeOfConduct),
        ("/privacy", PublicPage::Privacy(controller())),
        ("/nowhere", PublicPage::NotFound { request_id: "r<1>".to_owned() }),
        ("/sign-in/code", PublicPage::SignInCode(Some(ProblemCode::WrongCode))),
        ("/forgotten-password", PublicPage::Password(Box::default())),
        ("/reset-password", PublicPage::Password(Box::new(choosing()))),
        (
            "/confirm-email",
            PublicPage::Email(EmailPage::Confirm {
                token: "\"<b>".to_owned(),
                mistakes: Mistakes::default(),
            }),
        ),
        ("/forum/topics/1", PublicPage::App(App::Members)),
        ("/members/1", PublicPage::App(App::People)),
        ("/forum/new", PublicPage::App(App::Posting)),
        ("/courses/1", PublicPage::App(App::Learning)),
        ("/teaching/courses/1", PublicPage::App(App::Teaching)),
        ("/teaching/cohorts", PublicPage::App(App::Guiding)),
        ("/teaching/courses/1/parts/1", PublicPage::App(App::Writing)),
        ("/admin/members", PublicPage::App(App::Administration)),
        ("/ui", PublicPage::Gallery),
    ]
}

/// Somebody responsible, whose name is not markup.
fn controller() -> Controller {
    Controller {
        name: Some("Asociația <Puntea>".to_owned()),
        address: Some("Str. Lungă 1\nBrașov".to_owned()),
        email: Some("birou@puntea.example".to_owned()),
        data_protection_email: Some("dpo@puntea.example".to_owned()),
    }
}

#[test]
fn the_privacy_notice_names_who_is_responsible() {
    for language in Language::ALL {
        let named = rendered("/privacy", &PublicPage::Privacy(controller()), *language, true);
        assert!(named.contains("Asociația &lt;Puntea&gt;") && named.contains("Brașov"), "{named}");
        assert!(named.contains("mailto:birou@puntea.example") && named.contains("mailto:dpo@puntea.example"));
        let nobody = rendered("/privacy", &PublicPage::Privacy(Controller::default()), *language, true);
        assert!(!nobody.contains("mailto:"), "{nobody}");
    }
}

/// The form for a new password, with something wrong.
fn choosing() -> PasswordPage {
    let error = FieldError { field: "password".to_owned(), code: FieldCode::TooCommon, limit: None };
    let mistakes = Mistakes { fields: vec![error], problem: Some(ProblemCode::TooManyRequests) };
    PasswordPage::Choose { token: "\"><script>".to_owned(), mistakes }
}

fn rendered(path: &str, page: &PublicPage, language: Language, prefixed: bool) -> String {
    let assets = assets();
    render(
        page,
        &PageRequest {
            language,
            prefixed,
            path,
            origin: "https://waymark.example",
            assets: &assets,
            organisations: true,
        },
    )
}

fn every(check: impl Fn(&PublicPage, Language, &str)) {
    for (path, page) in pages() {
        for language in Language::ALL {
            for prefixed in [true, false] {
                check(&page, *language, &rendered(path, &page, *language, prefixed));
            }
        }
    }
}

/// The values of an attribute, in order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    html.split(&format!(" {attribute}=\"")).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn documents_name_their_language_and_have_one_heading() {
    every(|page, language, html| {
        assert!(html.starts_with("<!doctype html><html lang=\""), "{html}");
        assert_eq!(values(html, "lang").first(), Some(&language.code()), "{page:?}");
        for once in ["<h1", "<main", "<title>"] {
            assert_eq!(html.matches(once).count(), 1, "{page:?} {language} {once}");
        }
        assert!(html.contains(page.title(language)) && !html.contains("<!>"), "{page:?} {language}");
    });
}

#[test]
fn nothing_is_inline_and_nothing_comes_from_elsewhere() {
    every(|page, _, html| {
        for inline in ["<style", " style=\"", " onclick", "javascript:"] {
            assert!(!html.contains(inline), "{page:?} has {inline}");
        }
        assert_eq!(
            html.matches("<script").count(),
            html.matches("src=\"/assets/site-1.js\"").count(),
            "{page:?}"
        );
        assert!(values(html, "src").iter().all(|source| source.starts_with("/assets/")), "{page:?}");
    });
}

#[test]
fn links_keep_the_language_where_the_address_names_it() {
    let fixed = rendered("/about", &PublicPage::About, Language::Romanian, true);
    assert!(fixed.contains("href=\"/ro/code-of-conduct\""));
    let free = rendered("/about", &PublicPage::About, Language::Romanian, false);
    assert!(free.contains("href=\"/code-of-conduct\"") && free.contains("href=\"/es/about\""));
}

#[test]
fn pages_say_where_their_translations_are_and_private_ones_nothing() {
    let html = rendered("/about", &PublicPage::About, Language::Czech, true);
    assert!(html.contains("rel=\"canonical\" href=\"https://waymark.example/cs/about\""), "{html}");
    for (code, path) in [("en", "/en/about"), ("cs", "/cs/about"), ("x-default", "/about")] {
        assert!(
            html.contains(&format!("hreflang=\"{code}\" href=\"https://waymark.example{path}\"")),
            "{code}"
        );
    }
    let member = rendered("/forum/topics/1", &PublicPage::App(App::Members), Language::Czech, false);
    assert!(member.contains("noindex") && !member.contains("canonical") && !member.contains("topics/1"));
}

#[test]
fn inner_links_lead_to_pages_and_anchors_that_exist() {
    every(|page, _, html| {
        let ids = values(html, "id");
        for href in values(html, "href") {
            if let Some(anchor) = href.strip_prefix('#') {
                assert!(ids.contains(&anchor), "{page:?}: nothing has the id {anchor}");
            } else if href.starts_with('/') && !href.starts_with("/assets/") {
                let path = href
                    .get(3..)
                    .filter(|_| href.get(1..3).is_some_and(|code| code.parse::<Language>().is_ok()));
                let path = path.map_or(href, |rest| if rest.is_empty() { "/" } else { rest });
                assert!(path == "/forum" || PublicPage::at(path).is_some(), "{page:?}: {href}");
            }
        }
    });
}

#[test]
fn ids_are_unique() {
    every(|page, _, html| {
        let mut ids = values(html, "id");
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{page:?}");
    });
}

#[test]
fn the_way_out_comes_first_and_needs_no_script() {
    every(|page, _, html| {
        if !matches!(page, PublicPage::App(_)) {
            let exit = html.find("data-exit").unwrap_or(usize::MAX);
            assert!(
                exit < html.find("class=\"brand\"").unwrap_or_default(),
                "{page:?}: the exit comes late or not at all"
            );
            assert!(
                html.contains("href=\"https://www.wikipedia.org/\" rel=\"noreferrer external\""),
                "{page:?}"
            );
        }
    });
}

#[test]
fn the_app_comes_where_it_is_due() {
    for (path, page) in pages() {
        let html = rendered(path, &page, Language::English, true);
        for app in App::ALL {
            let is_due =
                page == PublicPage::App(app) || app == App::Members && matches!(page, PublicPage::SignIn(_));
            let Program { script, wasm } = program(app.key());
            assert_eq!(html.contains(&format!("data-app-js=\"{script}\"")), is_due, "{page:?}");
            assert_eq!(html.contains(&wasm), is_due, "{page:?}");
        }
        let is_shell = matches!(page, PublicPage::App(_));
        let is_guarded = matches!(page, PublicPage::App(App::Members | App::Posting) | PublicPage::SignIn(_));
        assert_eq!(html.contains("data-guard-js"), is_guarded, "{page:?}");
        assert_eq!(html.contains("rel=\"modulepreload\""), is_shell, "{page:?}");
    }
    let (language, assets) = (Language::English, Assets::default());
    let request = PageRequest {
        language,
        prefixed: false,
        path: "/",
        origin: "",
        assets: &assets,
        organisations: false,
    };
    let bare = render(&PublicPage::Home, &request);
    assert!(
        !bare.contains("<script") && !bare.contains("stylesheet"),
        "without built files nothing is asked for"
    );
}

#[test]
fn the_sign_in_form_works_by_itself_and_says_what_went_wrong() {
    for language in Language::ALL {
        let html = rendered("/sign-in", &PublicPage::SignIn(Some(wrong_credentials())), *language, true);
        assert!(html.contains("method=\"post\" action=\"/sign-in\""), "{html}");
        assert!(html.contains("name=\"email\"") && html.contains("name=\"password\""), "{html}");
        assert!(html.contains("value=\"ana@example.org\""), "{language}: what was typed is gone");
        assert!(html.contains("role=\"alert\""), "{language}: what went wrong is not announced");
    }
}

#[test]
fn texts_are_escaped() {
    let page = PublicPage::NotFound { request_id: "<b>&\"".to_owned() };
    let html = rendered("/nowhere", &page, Language::English, true);
    assert!(html.contains("&lt;b&gt;&amp;") && !html.contains("<b>&"), "{html}");
}

#[test]
fn helplines_stand_on_the_home_page_and_can_be_called() {
    for language in Language::ALL {
        let html = rendered("/", &PublicPage::Home, *language, true);
        for number in ["tel:112", "tel:116111", "tel:116000"] {
            assert!(html.contains(number), "{language} {number}");
        }
    }
}
