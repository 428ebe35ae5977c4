//! The frame around public pages: the way out, the bar with pages and languages, and the foot.

use super::{Place, PublicPage, in_language};
use crate::i18n::t;
use leptos::prelude::*;
use shared::core::Language;

/// Where "Exit this page" leads: neutral, quick, and nothing that anybody asks about.
const EXIT: &str = "https://www.wikipedia.org/";

/// The sign of the platform: a waymark.
#[component]
pub fn BrandMark() -> impl IntoView {
    view! {
        <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
            <path d="M4 21V3l9-2v6l5 1-5 4v9" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linejoin="round"/>
        </svg>
    }
}

/// The first link of every page.
#[component]
pub fn SkipLink(
    /// The reader's language.
    language: Language,
) -> impl IntoView {
    view! { <a class="skip-link" href="#main">{t::site_skip(language)}</a> }
}

/// A public page with its bar and its foot.
#[component]
#[expect(clippy::needless_pass_by_value, reason = "a component owns what it is given")]
pub fn Frame(
    /// The page.
    page: PublicPage,
    /// Its address without the language.
    path: String,
    /// In which language it is read.
    place: Place,
    /// The main part.
    main: AnyView,
) -> impl IntoView {
    let language = place.language;
    let link = |target: PublicPage, path: &str, words: &'static str| {
        let current = (target == page).then_some("page");
        view! { <a href=place.link(path) aria-current=current>{words}</a> }
    };
    let privacy = place.link("/privacy");
    view! {
        <SkipLink language/>
        <header class="bar public">
            <a class="button exit" data-exit="" href=EXIT rel="noreferrer external" title=t::site_exit_hint(language)>
                {t::site_exit(language)}
            </a>
            <div class="in">
                <a class="brand" href=place.link("/")><BrandMark/>"Waymark"</a>
                <nav aria-label=t::site_nav_label(language)>
                    {link(PublicPage::About, "/about", t::site_nav_about(language))}
                    {link(PublicPage::CodeOfConduct, "/code-of-conduct", t::site_nav_conduct(language))}
                    {sign_in_link(&page, place)}
                </nav>
                <span class="grow"></span>
                <nav class="tongues" aria-label=t::site_languages_label(language)>{languages(&path, language)}</nav>
            </div>
        </header>
        {main}
        <footer class="foot">
            <div class="in">
                <p>{t::site_footer_text(language)}" "{t::site_exit_hint(language)}</p>
                <p><a href=privacy>{t::notice_nav(language)}</a></p>
            </div>
        </footer>
    }
}

/// The way in. The site's script turns it into a way to the forum where somebody is signed in on this device.
fn sign_in_link(page: &PublicPage, place: Place) -> impl IntoView + use<> {
    let current = matches!(page, PublicPage::SignIn(_)).then_some("page");
    let (words, inside) = (t::site_nav_sign_in(place.language), t::site_nav_forum(place.language));
    view! { <a href=place.link("/sign-in") data-inside=inside aria-current=current>{words}</a> }
}

/// The same page in every language, by the languages' own names; where these do not fit, by their codes.
fn languages(path: &str, language: Language) -> Vec<AnyView> {
    let link = |choice: Language| {
        let code = choice.code();
        let current = (choice == language).then_some("true");
        view! {
            <a href=in_language(path, choice) lang=code hreflang=code data-language=code rel="external" aria-current=current>
                <span class="name">{choice.own_name()}</span>
                <span class="code">{code}</span>
            </a>
        }
        .into_any()
    };
    Language::ALL.iter().copied().map(link).collect()
}
