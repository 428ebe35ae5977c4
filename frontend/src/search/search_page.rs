//! What was found.

use super::filters::Filters;
use super::results::{Results, categories, find};
use super::search_box::SearchBox;
use super::{PATH, Wanted};
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::ui::EmptyState;
use leptos::prelude::*;

/// The page `/search`.
#[component]
pub fn SearchPage() -> impl IntoView {
    let language = use_language();
    let wanted = use_wanted();
    focus_on_another_list(wanted);
    let categories = categories();
    let typed = Memo::new(move |_| wanted.with(|wanted| wanted.q.clone()));
    let title = Signal::derive(move || match typed.get() {
        q if q.is_empty() => t::search_page_title(language.get()).to_owned(),
        q => t::search_page_title_of(language.get(), &q),
    });
    let search = Callback::new(move |q: String| {
        let address = Wanted { q, cursor: None, ..wanted.get_untracked() }.href();
        use_router().go(&address, false);
    });
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=title/>
                {move || view! { <SearchBox start=typed.get() on_search=search/> }}
                <p class="soft">{words(t::search_page_hint)}</p>
                {move || {
                    let wanted = wanted.get();
                    if wanted.q.is_empty() {
                        view! { <Beginning/> }.into_any()
                    } else {
                        let found = find(&wanted);
                        view! {
                            <Filters wanted=wanted.clone() categories found/>
                            <Results wanted categories found/>
                        }
                        .into_any()
                    }
                }}
            </div>
        </main>
    }
}

#[component]
fn Beginning() -> impl IntoView {
    view! {
        <EmptyState title=words(t::search_page_start_title)>
            <p>{words(t::search_page_start_text)}</p>
        </EmptyState>
    }
}

/// What the URL asks for, for as long as it is an address of this page.
fn use_wanted() -> Memo<Wanted> {
    let router = use_router();
    Memo::new(move |before: Option<&Wanted>| {
        router.with(|address| match before {
            Some(before) if address.path != PATH => before.clone(),
            _ => Wanted::read(address),
        })
    })
}

/// Another list is another page to a reader: its heading is where reading starts.
fn focus_on_another_list(wanted: Memo<Wanted>) {
    Effect::watch(
        move || wanted.get(),
        |_, before, _| {
            if before.is_some() {
                browser::focus("main h1");
            }
        },
        false,
    );
}
