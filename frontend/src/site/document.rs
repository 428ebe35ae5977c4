//! A whole document: what a browser gets in the first answer, complete without the app.

use super::joining::JoiningPage;
use super::{Assets, Frame, HasOrganisations, PageRequest, Place, PublicPage, in_language, main_view};
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
    let app = app_of(page, assets);
    let (app_js, app_wasm) = app.map(|(js, wasm)| (js.clone(), wasm.clone())).unzip();
    let preload = app.filter(|_| is_shell(page)).map(|(js, wasm)| {
        view! {
            <link rel="modulepreload" href=js.clone()/>
            <link rel="preload" href=wasm.clone() r#as="fetch" r#type="application/wasm" crossorigin="anonymous"/>
        }
    });
    view! {
        <html lang=language.code() data-app-js=app_js data-app-wasm=app_wasm data-organisations=request.organisations.then_some("yes")>
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

/// The app that belongs to a page, as its module and its program: each to its own pages, the members' to the sign-in
/// page too. All others are complete as they are.
fn app_of<'a>(page: &PublicPage, assets: &'a Assets) -> Option<(&'a String, &'a String)> {
    let app = match page {
        PublicPage::App | PublicPage::SignIn(_) => (&assets.app_js, &assets.app_wasm),
        PublicPage::PeopleApp => (&assets.people_js, &assets.people_wasm),
        PublicPage::LearningApp => (&assets.learning_js, &assets.learning_wasm),
        PublicPage::TeachingApp => (&assets.teaching_js, &assets.teaching_wasm),
        PublicPage::GuidingApp => (&assets.guiding_js, &assets.guiding_wasm),
        PublicPage::WritingApp => (&assets.writing_js, &assets.writing_wasm),
        PublicPage::AdminApp => (&assets.admin_js, &assets.admin_wasm),
        _ => return None,
    };
    (!app.0.is_empty()).then_some(app)
}

/// Whether the document is empty until its app has come.
fn is_shell(page: &PublicPage) -> bool {
    matches!(
        page,
        PublicPage::App
            | PublicPage::PeopleApp
            | PublicPage::LearningApp
            | PublicPage::TeachingApp
            | PublicPage::GuidingApp
            | PublicPage::WritingApp
            | PublicPage::AdminApp
    )
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
