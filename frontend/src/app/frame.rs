//! The frame around a member's page: where one is, who one is, in which language. It stays while the pages change.

use crate::accounts::account_page::SignOutButton;
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::notices::state::notices_label;
use crate::notices::unreachable::UnreachableBanner;
use crate::search::{self, search_box::SearchBox};
use crate::session::{Who, use_session};
use crate::ui::{Avatar, BannerKind, Button, LanguagePicker, Menu, problem_text, use_toasts};
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::Language;

/// The bar on top of a member's page.
#[component]
pub fn MemberHeader() -> impl IntoView {
    let session = use_session();
    let administers = Memo::new(move |_| {
        session.with(|who| match who {
            Who::SignedIn(me) => me.roles.iter().any(|grant| grant.role.opens_administration()),
            _ => false,
        })
    });
    view! {
        <SkipLink/>
        <header class="bar">
            <div class="in">
                <a class="brand" href="/forum"><BrandMark/>"Waymark"</a>
                <nav aria-label=words(t::accounts_frame_main)>
                    <NavLink href="/forum" label=words(t::accounts_frame_forum)/>
                    <NavLink href="/courses" label=words(t::learning_courses)/>
                    <NavLink href="/exchange" label=words(t::practice_nav)/>
                    <NavLink href="/members" label=words(t::accounts_frame_members)/>
                    <NavLink href="/messages" label=words(t::accounts_frame_messages)/>
                    <NavLink href="/notices" label=notices_label()/>
                    <NavLink href="/account" label=words(t::accounts_frame_account)/>
                    {move || administers.get().then(|| view! {
                        <NavLink href="/admin" label=words(t::accounts_frame_admin)/>
                    })}
                </nav>
                <span class="grow"></span>
                <FrameSearch/>
                <OwnLanguage/>
                <OwnMenu/>
            </div>
        </header>
        <UnreachableBanner/>
    }
}

/// The box to search with; on the page of the search, that has its own.
#[component]
fn FrameSearch() -> impl IntoView {
    let router = use_router();
    let path = router.path();
    let on_search = Callback::new(move |q: String| {
        router.go(&format!("{}?q={}", search::PATH, browser::encode(&q)), false);
    });
    move || {
        let is_elsewhere = path.with(|path| path != search::PATH);
        is_elsewhere.then(|| view! { <SearchBox start=String::new() on_search/> })
    }
}

/// Jumps over the bar, for whoever goes through a page by keyboard.
#[component]
pub fn SkipLink() -> impl IntoView {
    let skip = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        browser::focus_and_show("#main");
    };
    view! { <a class="skip-link" href="#main" on:click=skip>{words(t::accounts_frame_skip)}</a> }
}

#[component]
fn BrandMark() -> impl IntoView {
    view! {
        <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
            <path d="M4 21V3l9-2v6l5 1-5 4v9" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linejoin="round"/>
        </svg>
    }
}

#[component]
fn NavLink(href: &'static str, label: Signal<String>) -> impl IntoView {
    let pathname = use_router().path();
    let current = move || {
        pathname.with(|path| match path.strip_prefix(href) {
            Some("") => Some("page"),
            Some(rest) if rest.starts_with('/') => Some("true"),
            _ => None,
        })
    };
    view! { <a href=href aria-current=current>{label}</a> }
}

/// The language of the screen; a member's choice holds on all devices and for mails.
#[component]
fn OwnLanguage() -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let toasts = use_toasts();
    let on_pick = Callback::new(move |picked: Language| {
        spawn_local(async move {
            if let Err(error) = session.set_language(picked).await {
                toasts.show(BannerKind::Danger, problem_text(language.get_untracked(), &error));
            }
        });
    });
    view! { <LanguagePicker language on_pick/> }
}

#[component]
fn OwnMenu() -> impl IntoView {
    let session = use_session();
    let name = Signal::derive(move || {
        session.with(|who| if let Who::SignedIn(me) = who { me.name.clone() } else { String::new() })
    });
    view! {
        <span class="own">
            <Avatar name/>
            <Menu label=name>
                <a href="/account">{words(t::accounts_frame_own_account)}</a>
                <SignOutButton/>
            </Menu>
        </span>
    }
}

/// The program did not answer when asked who one is: nothing can be shown, but nothing is lost either.
#[component]
pub fn Unreachable() -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let busy = RwSignal::new(false);
    let retry = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            session.ask_again().await;
            busy.set(false);
        });
    });
    let problem = move || {
        session.with(|who| match who {
            Who::Unknown(error) => problem_text(language.get(), error),
            _ => String::new(),
        })
    };
    view! {
        <main id="main" class="wrap">
            <div role="alert">
                <Heading text=words(t::accounts_frame_unreachable_title)/>
                <p>{problem}</p>
                <p>{words(t::accounts_frame_unreachable_text)}</p>
                <Button busy on_click=retry>{words(t::accounts_frame_try_again)}</Button>
            </div>
        </main>
    }
}
