//! What was deleted by age: which rule, when, how many rows.

use super::super::lists::{href, use_wanted, value};
use super::{PATH, RUNS_PATH, kept_words};
use crate::app::navigation::Heading;
use crate::browser::Address;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{EmptyState, Loading, PagedList, When};
use leptos::prelude::*;
use shared::admin::{RetentionRun, RetentionRunQuery};
use shared::core::Cursor;

fn read(address: &Address) -> RetentionRunQuery {
    RetentionRunQuery { cursor: value(address, "cursor").map(Cursor), limit: None }
}

fn address_of(cursor: Cursor) -> String {
    href(RUNS_PATH, &[("cursor", Some(cursor.0))])
}

/// The record of deletions.
#[component]
pub(super) fn RunsPage() -> impl IntoView {
    let (session, wanted) = (use_session(), use_wanted(RUNS_PATH, read));
    let list = Loading::new(move || {
        let query = wanted.get();
        session.call(async move |client| client.list_retention_runs(&query).await)
    });
    let empty = move || {
        view! { <EmptyState title=words(t::settings_runs_empty)><p>{words(t::settings_runs_empty_text)}</p></EmptyState> }
    };
    view! {
        <main id="main" class="wrap">
            <div>
                <p><a href=PATH>{words(t::settings_runs_back)}</a></p>
                <Heading text=words(t::settings_runs_title)/>
                <p class="soft">{words(t::settings_runs_lead)}</p>
                <PagedList resource=list empty address=address_of let:run>
                    <Row run/>
                </PagedList>
            </div>
        </main>
    }
}

#[component]
fn Row(run: RetentionRun) -> impl IntoView {
    let language = use_language();
    let RetentionRun { at, rule, deleted_before, deleted_count } = run;
    let name = move || kept_words(&rule).map_or_else(|| rule.clone(), |said| said(language.get()).to_owned());
    view! {
        <li>
            <div>
                <strong>{name}</strong>
                <div class="meta">
                    <span><When at/></span>
                    <span>{move || t::settings_runs_count(language.get(), deleted_count)}</span>
                    <span>{words(t::settings_runs_before)}" "<When at=deleted_before/></span>
                </div>
            </div>
        </li>
    }
}
