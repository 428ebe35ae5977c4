//! The app: who is there, which page, and the frame around it. One line per feature; the rest is in the folder `app`:
//! the start in the browser, the members' frame, moving between pages, the keyboard.

pub mod frame;
pub mod navigation;
pub mod not_found;
pub mod public;
pub mod shortcuts;
#[cfg(target_arch = "wasm32")]
mod start;

use crate::i18n::provide_language;
use crate::session::{Session, Who};
use crate::ui::{Toasts, provide_toasts};
use crate::{accounts, browser, forum};
use api_client::Client;
use frame::{MemberHeader, Unreachable};
use leptos::children::ToChildren;
use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, FlatRoutesProps, Route, RouteProps, Router};
use leptos_router::hooks::{use_location, use_navigate};
use leptos_router::{NavigateOptions, path};
use navigation::provide_navigation;
use public::PublicPages;
use shared::core::Language;
use shortcuts::Shortcuts;
use std::sync::Arc;

/// The whole app. `who` is what the refresh at the start answered.
#[component]
pub fn App(
    /// The way to the program.
    client: Arc<Client>,
    /// Who uses the app.
    who: Who,
) -> impl IntoView {
    let session = Session::provide(client, who);
    provide_toasts();
    view! {
        <Router>
            <Screen session/>
        </Router>
    }
}

/// What a visitor may see now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// The page.
    Page,
    /// Nothing yet: they are on the way to the sign-in page, or from it.
    Elsewhere,
    /// That the program does not answer.
    Unreachable,
}

#[component]
fn Screen(session: Session) -> impl IntoView {
    provide_navigation();
    let language = screen_language(session);
    provide_language(language);
    Effect::new(move |_| browser::set_language(language.get()));
    let pathname = use_location().pathname;
    let is_member_page = Memo::new(move |_| pathname.with(|path| is_member_path(path)));
    let standing = Memo::new(move |_| session.with(|who| standing(who, is_member_page.get())));
    go_where_one_belongs(session);
    move || match standing.get() {
        Standing::Elsewhere => ().into_any(),
        Standing::Unreachable => view! { <Unreachable/> }.into_any(),
        Standing::Page => view! {
            {move || is_member_page.get().then(|| view! { <MemberHeader/> })}
            {pages()}
            <Toasts/>
            <Shortcuts/>
        }
        .into_any(),
    }
}

/// Which page stands at which address: one line per feature, and the public pages everywhere else.
fn pages() -> impl IntoView {
    let routes = || {
        (
            forum::routes(),
            accounts::routes(),
            Route(RouteProps::builder().path(path!("/*any")).view(PublicPages).build()),
        )
    };
    FlatRoutes(FlatRoutesProps::builder().fallback(PublicPages).children(ToChildren::to_children(routes)).build())
}

/// The address's language where it names one, else the member's, else the document's.
fn screen_language(session: Session) -> Signal<Language> {
    let pathname = use_location().pathname;
    let at_start = browser::document_language();
    Memo::new(move |_| {
        let named = pathname.with(|path| public::split_language(path).0);
        named.or_else(|| session.language()).unwrap_or(at_start)
    })
    .into()
}

fn is_member_path(path: &str) -> bool {
    let first = path.trim_start_matches('/').split('/').next();
    matches!(first, Some("forum" | "account"))
}

fn standing(who: &Who, is_member_page: bool) -> Standing {
    match who {
        Who::SignedIn(_) => Standing::Page,
        _ if !is_member_page => Standing::Page,
        Who::SignedOut { .. } => Standing::Elsewhere,
        Who::Unknown(_) => Standing::Unreachable,
    }
}

/// Takes whoever is signed out from a member's page to the sign-in page, and whoever is signed in back.
fn go_where_one_belongs(session: Session) {
    let location = use_location();
    let navigate = use_navigate();
    Effect::new(move |_| {
        let path = location.pathname.get();
        let is_signed_in = session.with(|who| match who {
            Who::SignedIn(_) => Some(true),
            Who::SignedOut { .. } => Some(false),
            Who::Unknown(_) => None,
        });
        let target = if is_signed_in == Some(true) && public::split_language(&path).1 == "/sign-in" {
            let next = location.query.with_untracked(|query| query.get("next"));
            Some(next.filter(|next| is_member_address(next)).unwrap_or_else(|| "/forum".to_owned()))
        } else if is_signed_in == Some(false) && is_member_path(&path) {
            let search = location.search.get_untracked();
            let here = if search.is_empty() { path } else { format!("{path}?{search}") };
            Some(format!("/sign-in?next={}", browser::encode(&here)))
        } else {
            None
        };
        if let Some(target) = target {
            navigate(&target, NavigateOptions { replace: true, ..NavigateOptions::default() });
        }
    });
}

/// Whether this is an address of a member's page here, and not a way to another site or round in circles.
fn is_member_address(next: &str) -> bool {
    let is_plain = next.chars().all(|c| c.is_ascii_graphic() && c != '\\');
    is_plain && next.starts_with('/') && !next.starts_with("//") && is_member_path(next.split(['?', '#']).next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use api_client::ClientError;

    #[test]
    fn the_next_page_is_one_of_ours() {
        for next in ["/forum", "/forum/topics/1?from=3#post-3", "/account"] {
            assert!(is_member_address(next), "{next}");
        }
        for next in ["", "forum", "//forum", "/\\forum", "https://evil.example/forum", "/\t/forum", "/sign-in", "///forum"] {
            assert!(!is_member_address(next), "{next}");
        }
    }

    #[test]
    fn members_pages_need_a_member_and_public_ones_nobody() {
        let (out, away) = (Who::SignedOut { ended: true }, Who::Unknown(ClientError::Network(String::new())));
        assert_eq!(standing(&out, true), Standing::Elsewhere);
        assert_eq!(standing(&out, false), Standing::Page);
        assert_eq!(standing(&away, true), Standing::Unreachable);
        assert_eq!(standing(&away, false), Standing::Page);
    }

    #[test]
    fn a_members_page_is_known_by_its_first_word() {
        assert!(is_member_path("/forum/topics/1") && is_member_path("/account"));
        assert!(!is_member_path("/") && !is_member_path("/forums") && !is_member_path("/ro/forum"));
    }
}
