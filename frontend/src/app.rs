//! The app: who is there, which page, and the frame around it. One line per feature; the rest is in the folder `app`:
//! the start in the browser, the address, the members' frame, arriving at a page, the keyboard. Public pages are the
//! server's documents; of them the app has the one for signing in.

pub mod frame;
pub mod navigation;
pub mod not_found;
pub mod router;
pub mod shortcuts;
#[cfg(target_arch = "wasm32")]
mod start;

use crate::i18n::provide_language;
use crate::session::{Session, Who};
use crate::ui::{Toasts, provide_toasts};
use crate::{accounts, browser, forum};
use api_client::Client;
use frame::{MemberHeader, Unreachable};
use leptos::prelude::*;
use navigation::provide_navigation;
use not_found::NotFound;
use router::Router;
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
    let router = Router::provide();
    provide_navigation();
    provide_toasts();
    let language = screen_language(session, router);
    provide_language(language);
    Effect::new(move |_| browser::set_language(language.get()));
    go_where_one_belongs(session, router);
    let path = Memo::new(move |_| router.with(|address| split_language(&address.path).1.to_owned()));
    let is_member_page = Memo::new(move |_| path.with(|path| is_member_path(path)));
    let standing = Memo::new(move |_| session.with(|who| standing(who, is_member_page.get())));
    view! {
        {move || (is_member_page.get() && standing.get() == Standing::Page).then(|| view! { <MemberHeader/> })}
        {move || match standing.get() {
            Standing::Page => page(&path.get()),
            Standing::Elsewhere => ().into_any(),
            Standing::Unreachable => view! { <Unreachable/> }.into_any(),
        }}
        <Toasts/>
        <Shortcuts/>
    }
}

/// The page at this path, which names no language any more: one line per feature.
fn page(path: &str) -> AnyView {
    forum::page(path).or_else(|| accounts::page(path)).unwrap_or_else(|| view! { <NotFound/> }.into_any())
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

/// The address's language where it names one, else the member's, else the one before: a session that ends changes no
/// words. At the start that is the document's.
fn screen_language(session: Session, router: Router) -> Signal<Language> {
    let at_start = browser::document_language();
    let language = Memo::new(move |before: Option<&Language>| {
        let named = router.with(|address| split_language(&address.path).0);
        named.or_else(|| session.language()).unwrap_or_else(|| before.copied().unwrap_or(at_start))
    });
    language.into()
}

/// The language that a path begins with, if it does, and the rest of the path: `/ro/about` is `/about` in Romanian.
fn split_language(path: &str) -> (Option<Language>, &str) {
    let rest = path.strip_prefix('/').unwrap_or(path);
    let (first, _) = rest.split_once('/').unwrap_or((rest, ""));
    match first.parse() {
        Ok(language) => {
            (Some(language), path.get(first.len() + 1..).filter(|rest| !rest.is_empty()).unwrap_or("/"))
        }
        Err(_) => (None, path),
    }
}

fn is_member_path(path: &str) -> bool {
    let first = path.trim_start_matches('/').split('/').next();
    matches!(first, Some("forum" | "account"))
}

/// Whether the app has the page at this path, and not only the server.
fn is_app_path(path: &str) -> bool {
    is_member_path(path) || split_language(path).1 == "/sign-in"
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
fn go_where_one_belongs(session: Session, router: Router) {
    let path = router.path();
    let is_signed_in = Memo::new(move |_| {
        session.with(|who| match who {
            Who::SignedIn(_) => Some(true),
            Who::SignedOut { .. } => Some(false),
            Who::Unknown(_) => None,
        })
    });
    Effect::new(move |_| {
        let (path, is_signed_in) = (path.get(), is_signed_in.get());
        let address = untrack(|| router.with(Clone::clone));
        if is_signed_in == Some(true) && split_language(&path).1 == "/sign-in" {
            let next = address.value("next").filter(|next| is_member_address(next));
            router.go(next.as_deref().unwrap_or("/forum"), true);
        } else if is_signed_in == Some(false) && is_member_path(&path) {
            router.go(&format!("/sign-in?next={}", browser::encode(&address.page())), true);
        }
    });
}

/// Whether this is an address of a member's page here, and not a way to another site or round in circles.
fn is_member_address(next: &str) -> bool {
    let is_plain = next.chars().all(|c| c.is_ascii_graphic() && c != '\\');
    is_plain
        && next.starts_with('/')
        && !next.starts_with("//")
        && is_member_path(next.split(['?', '#']).next().unwrap_or_default())
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
        for next in [
            "",
            "forum",
            "//forum",
            "/\\forum",
            "https://evil.example/forum",
            "/\t/forum",
            "/sign-in",
            "///forum",
        ] {
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
    fn a_path_may_begin_with_its_language() {
        assert_eq!(split_language("/ro/about"), (Some(Language::Romanian), "/about"));
        assert_eq!(split_language("/cs"), (Some(Language::Czech), "/"));
        assert_eq!(split_language("/es/"), (Some(Language::Spanish), "/"));
        assert_eq!(split_language("/about"), (None, "/about"));
        assert_eq!(split_language("/"), (None, "/"));
        assert_eq!(split_language("/english"), (None, "/english"));
    }

    #[test]
    fn a_members_page_is_known_by_its_first_word() {
        assert!(is_member_path("/forum/topics/1") && is_member_path("/account"));
        assert!(!is_member_path("/") && !is_member_path("/forums") && !is_member_path("/ro/forum"));
    }
}
