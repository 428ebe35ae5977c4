//! The queue: which state one looks at stands in the address; what waits comes oldest first.

use super::PATH;
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::i18n::{t, use_language, words};
use crate::names::{country_name, profession_name};
use crate::session::use_session;
use crate::ui::{EmptyState, Loading, PagedList, When};
use leptos::prelude::*;
use shared::accounts::applications::{ApplicationQuery, ApplicationState, ApplicationSummary};
use shared::core::{Cursor, Language};

/// The states that can be looked at.
const STATES: [ApplicationState; 4] = [
    ApplicationState::Waiting,
    ApplicationState::Asked,
    ApplicationState::Approved,
    ApplicationState::Declined,
];

/// A state in words.
pub fn state_name(language: Language, state: ApplicationState) -> &'static str {
    match state {
        ApplicationState::Unconfirmed | ApplicationState::Waiting => t::vetting_waiting(language),
        ApplicationState::Asked => t::vetting_asked(language),
        ApplicationState::Approved => t::vetting_approved(language),
        ApplicationState::Declined => t::vetting_declined(language),
    }
}

/// The page `/admin/applications`.
#[component]
pub fn QueuePage() -> impl IntoView {
    let router = use_router();
    let query = Memo::new(move |_| {
        router.with(|address| ApplicationQuery {
            state: address.value("state").and_then(|state| state.parse().ok()),
            cursor: address.value("cursor").map(Cursor),
            limit: None,
        })
    });
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::vetting_title)/>
                <p>{words(t::vetting_about)}</p>
                <StateLinks state=Signal::derive(move || query.get().state.unwrap_or(ApplicationState::Waiting))/>
                {move || view! { <Queue query=query.get()/> }}
            </div>
        </main>
    }
}

#[component]
fn StateLinks(state: Signal<ApplicationState>) -> impl IntoView {
    let language = use_language();
    let link = move |one: ApplicationState| {
        view! {
            <li>
                <a href=href(one, None) aria-current=move || (state.get() == one).then_some("true")>
                    {move || state_name(language.get(), one)}
                </a>
            </li>
        }
    };
    view! {
        <nav class="sections" aria-label=words(t::vetting_states)>
            <ul>{STATES.map(link).collect_view()}</ul>
        </nav>
    }
}

fn href(state: ApplicationState, cursor: Option<&Cursor>) -> String {
    match cursor {
        Some(cursor) => format!("{PATH}?state={state}&cursor={}", cursor.0),
        None => format!("{PATH}?state={state}"),
    }
}

#[component]
fn Queue(query: ApplicationQuery) -> impl IntoView {
    let session = use_session();
    let state = query.state.unwrap_or(ApplicationState::Waiting);
    let rows = Loading::new(move || {
        let query = query.clone();
        session.call(async move |client| client.list_applications(&query).await)
    });
    let empty = move || {
        view! {
            <EmptyState title=words(t::vetting_empty_title)><p>{words(t::vetting_empty_text)}</p></EmptyState>
        }
    };
    view! {
        <PagedList resource=rows empty address=move |cursor| href(state, Some(&cursor)) let:application>
            {row(application)}
        </PagedList>
    }
}

fn row(application: ApplicationSummary) -> impl IntoView {
    let language = use_language();
    let ApplicationSummary { id, name, profession, organisation, country, confirmed_at, .. } = application;
    view! {
        <li>
            <div>
                <a class="title" href=format!("{PATH}/{id}")>{name}</a>
                <div class="meta">
                    <span>{move || profession_name(language.get(), profession)}</span>
                    <span dir="auto">{organisation}</span>
                    <span>{move || country_name(language.get(), country)}</span>
                    <span>{words(t::vetting_since)}" "<When at=confirmed_at/></span>
                </div>
            </div>
        </li>
    }
}
