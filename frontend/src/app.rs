//! The app: who is there, which page, and the frame around it. There are two, the members' and the administration's,
//! made from the same parts: a program of `bin/` says which pages it has. The rest is in the folder `app`: the pages of
//! both, one line per feature, the start in the browser, the address, the members' frame, arriving at a page, the
//! keyboard. Public pages are the server's documents; of them the members' app has the one for signing in.

pub mod frame;
pub mod navigation;
pub mod not_found;
pub mod pages;
pub mod router;
pub mod shortcuts;
#[cfg(target_arch = "wasm32")]
pub mod start;

use crate::browser;
use crate::i18n::provide_language;
use crate::live::Live;
use crate::notices::state::provide_notices;
use crate::paths::{is_member_address, is_member_path, split_language};
use crate::session::{Session, Who};
use crate::ui::{Toasts, provide_toasts};
use api_client::Client;
use frame::{MemberHeader, Unreachable};
use leptos::prelude::*;
use navigation::provide_navigation;
use not_found::NotFound;
use pages::Pages;
use router::Router;
use shared::accounts::RequiredStep;
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
    /// The pages that it has.
    pages: Pages,
) -> impl IntoView {
    let session = Session::provide(client, who);
    let router = Router::provide(pages);
    Live::provide(session);
    provide_navigation();
    provide_toasts();
    let language = screen_language(session, router);
    provide_language(language);
    Effect::new(move |_| browser::set_language(language.get()));
    provide_notices();
    go_where_one_belongs(session, router);
    let path = Memo::new(move |_| router.with(|address| split_language(&address.path).1.to_owned()));
    let is_member_page = Memo::new(move |_| path.with(|path| is_member_path(path)));
    let standing = Memo::new(move |_| match session.owed().map(step_page) {
        Some(step) if is_member_page.get() && path.with(|path| path != step) => Standing::Elsewhere,
        _ => session.with(|who| standing(who, is_member_page.get())),
    });
    view! {
        {move || (is_member_page.get() && standing.get() == Standing::Page).then(|| view! { <MemberHeader/> })}
        {move || match standing.get() {
            Standing::Page => (pages.find)(&path.get()).unwrap_or_else(|| view! { <NotFound/> }.into_any()),
            Standing::Elsewhere => ().into_any(),
            Standing::Unreachable => view! { <Unreachable/> }.into_any(),
        }}
        <Toasts/>
        <Shortcuts/>
    }
}

/// What a visitor may see now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// The page.
    Page,
    /// Nothing yet: they are on the way to the sign-in page, or from it, or to a step that they owe.
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

fn standing(who: &Who, is_member_page: bool) -> Standing {
    match who {
        Who::SignedIn(_) => Standing::Page,
        _ if !is_member_page => Standing::Page,
        Who::SignedOut { .. } => Standing::Elsewhere,
        Who::Unknown(_) => Standing::Unreachable,
    }
}

/// The page where a step is taken that is owed before anything else.
fn step_page(step: RequiredStep) -> &'static str {
    match step {
        RequiredStep::AcceptAgreements => "/welcome",
        RequiredStep::SetUpSecondFactor => "/account/security",
    }
}

/// Takes whoever is signed out from a member's page to the sign-in page, whoever owes a step to its page, and everybody
/// back from there.
fn go_where_one_belongs(session: Session, router: Router) {
    let path = router.path();
    let is_signed_in = Memo::new(move |_| {
        session.with(|who| match who {
            Who::SignedIn(_) => Some(true),
            Who::SignedOut { .. } => Some(false),
            Who::Unknown(_) => None,
        })
    });
    let owed = Memo::new(move |_| session.owed());
    Effect::new(move |_| {
        let (path, is_signed_in) = (path.get(), is_signed_in.get());
        let address = untrack(|| router.with(Clone::clone));
        let step = owed.get().map(step_page);
        let is_done = step.is_none() && path == "/welcome";
        if is_signed_in == Some(true) && (is_done || split_language(&path).1 == "/sign-in") {
            let next = address.value("next").filter(|next| is_member_address(next));
            router.go(next.as_deref().unwrap_or("/forum"), true);
        } else if let Some(step) = step.filter(|step| *step != path && is_member_path(&path)) {
            router.go(&format!("{step}?next={}", browser::encode(&address.page())), true);
        } else if is_signed_in == Some(false) && is_member_path(&path) {
            router.go(&format!("/sign-in?next={}", browser::encode(&address.page())), true);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use api_client::ClientError;

    #[test]
    fn members_pages_need_a_member_and_public_ones_nobody() {
        let (out, away) = (Who::SignedOut { ended: true }, Who::Unknown(ClientError::Network(String::new())));
        assert_eq!(standing(&out, true), Standing::Elsewhere);
        assert_eq!(standing(&out, false), Standing::Page);
        assert_eq!(standing(&away, true), Standing::Unreachable);
        assert_eq!(standing(&away, false), Standing::Page);
    }
}
