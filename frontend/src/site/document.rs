//! A whole document: what a browser gets in the first answer, complete without the app.

use super::joining::JoiningPage;
use super::{
    App, Assets, Frame, HasOrganisations, PageRequest, Place, Program, PublicPage, in_language, main_view,
};
use crate::i18n::{provide_language, t};
use leptos::prelude::*;
use shared::core::Language;

/// The HTML of a page.
pub fn render(page: &PublicPage, request: &PageRequest<'_>) -> String {
    Owner::new().with(|| {
        provide_language(Signal::stored(request.language));
        provide_context(HasOrganisations(request.organisations));
        let html = document(page, request).to_html();
        // Without the marks by which Leptos would find its places again: the app mounts a view of its own.
        format!("<!doctype html>{}", html.replace("<!>", ""))
    })
}

fn document(page: &PublicPage, request: &PageRequest<'_>) -> impl IntoView {
    let (language, assets) = (request.language, request.assets);
    let title = if *page == PublicPage::Home {
        "Waymark".to_owned()
    } else {
        format!("{} – Waymark", page.title(language))
    };
    let app = app_of(page);
    let program =
        app.and_then(|app| assets.apps.iter().find(|(known, _)| *known == app)).map(|(_, program)| program);
    let guard = app.filter(|app| is_guarded(*app)).and(assets.guard.as_ref());
    let (app_js, app_wasm) = addresses_of(program);
    let (guard_js, guard_wasm) = addresses_of(guard);
    let preload = program.filter(|_| is_shell(page)).map(|program| {
        view! {
            <link rel="modulepreload" href=program.script.clone()/>
            <link rel="preload" href=program.wasm.clone() r#as="fetch" r#type="application/wasm" crossorigin="anonymous"/>
        }
    });
    view! {
        <html lang=language.code() data-app-js=app_js data-app-wasm=app_wasm data-guard-js=guard_js data-guard-wasm=guard_wasm data-organisations=request.organisations.then_some("yes")>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <title>{title}</title>
                <meta name="description" content=page.description(language)/>
                {addresses(page, request)}
                {files(assets)}
                {preload}
            </head>
            <body>
                <div id="app">{body(page, request)}</div>
            </body>
        </html>
    }
}

/// The app that belongs to a page: each to its own, the members' to the sign-in page too. All others are complete as they are.
const fn app_of(page: &PublicPage) -> Option<App> {
    match page {
        PublicPage::App(app) => Some(*app),
        PublicPage::SignIn(_) => Some(App::Members),
        _ => None,
    }
}

/// Whether one writes in an app what others will read, so that the privacy guard reads along.
const fn is_guarded(app: App) -> bool {
    matches!(app, App::Members | App::Posting)
}

/// Whether the document is empty until its app has come.
const fn is_shell(page: &PublicPage) -> bool {
    matches!(page, PublicPage::App(_))
}

fn addresses_of(program: Option<&Program>) -> (Option<String>, Option<String>) {
    program.map(|program| (program.script.clone(), program.wasm.clone())).unzip()
}

/// Style, icon and script; an address that is empty would ask for the page itself again.
fn files(assets: &Assets) -> impl IntoView {
    let given = |url: &String| (!url.is_empty()).then(|| url.clone());
    view! {
        {given(&assets.style).map(|url| view! { <link rel="stylesheet" href=url/> })}
        {given(&assets.favicon).map(|url| view! { <link rel="icon" href=url r#type="image/svg+xml"/> })}
        {given(&assets.site_js).map(|url| view! { <script r#type="module" src=url></script> })}
    }
}

/// For search engines: the page's address in each language. Members' pages and missing ones are nobody else's business.
fn addresses(page: &PublicPage, request: &PageRequest<'_>) -> AnyView {
    let is_public = matches!(
        page,
        PublicPage::Home
            | PublicPage::About
            | PublicPage::SignIn(_)
            | PublicPage::CodeOfConduct
            | PublicPage::Privacy(_)
    ) || is_first_page_of_joining(page);
    if !is_public {
        return view! { <meta name="robots" content="noindex"/> }.into_any();
    }
    let address = |language: Language| format!("{}{}", request.origin, in_language(request.path, language));
    let alternates = Language::ALL.iter().map(|language| {
        view! { <link rel="alternate" hreflang=language.code() href=address(*language)/> }
    });
    view! {
        <link rel="canonical" href=address(request.language)/>
        {alternates.collect_view()}
        <link rel="alternate" hreflang="x-default" href=format!("{}{}", request.origin, request.path)/>
    }
    .into_any()
}

/// The empty application is for everybody to find; what follows it belongs to one person.
fn is_first_page_of_joining(page: &PublicPage) -> bool {
    matches!(page, PublicPage::Joining(joining) if matches!(**joining, JoiningPage::Apply(_)))
}

fn body(page: &PublicPage, request: &PageRequest<'_>) -> AnyView {
    let place = Place { language: request.language, prefixed: request.prefixed };
    let main = main_view(page, place, None);
    if is_shell(page) {
        return app_shell(request.language, main).into_any();
    }
    let path = match page {
        PublicPage::Joining(joining) => format!("{}{}", request.path, joining.query()),
        _ if PublicPage::at(request.path).is_some() => request.path.to_owned(),
        _ => "/".to_owned(),
    };
    view! { <Frame page=page.clone() path place main/> }.into_any()
}

/// What a member sees until the app has come: the bar, and the shape of a page.
fn app_shell(language: Language, main: AnyView) -> impl IntoView {
    view! {
        <header class="bar"><div class="in"><a class="brand" href="/forum"><super::BrandMark/>"Waymark"</a></div></header>
        <noscript><div class="wrap"><p>{t::site_sign_in_no_scripts(language)}</p></div></noscript>
        {main}
    }
}
