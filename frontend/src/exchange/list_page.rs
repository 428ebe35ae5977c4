//! The published practices, the newest first; filters and place stand in the address.

use super::card::PracticeCard;
use super::filters::{Filters, is_narrowed, list_href, query_of};
use super::{OWN_PATH, PATH, REVIEWS_PATH};
use crate::admin::lists::use_wanted;
use crate::app::navigation::Heading;
use crate::i18n::{t, words};
use crate::session::use_session;
use crate::ui::{ButtonKind, ButtonLink, EmptyState, Loading, PagedList};
use leptos::prelude::*;
use shared::core::Role;
use shared::exchange::PracticeQuery;

/// The page `/exchange`.
#[component]
pub fn ListPage() -> impl IntoView {
    let query = use_wanted(PATH, query_of);
    view! {
        <main id="main" class="wrap">
            <div>
                <div class="page-head">
                    <Heading text=words(t::practice_title)/>
                    <Ways/>
                </div>
                <p class="soft">{words(t::practice_intro)}</p>
                <Filters query/>
                {move || view! { <Practices query=query.get()/> }}
            </div>
        </main>
    }
}

/// The ways to what one may do here.
#[component]
fn Ways() -> impl IntoView {
    let session = use_session();
    let writes = Memo::new(move |_| session.has_role(|role| role == Role::Member));
    let reviews = Memo::new(move |_| {
        session.has_role(|role| matches!(role, Role::PrivacyReviewer | Role::Facilitator))
    });
    view! {
        <div class="actions">
            {move || writes.get().then(|| view! {
                <ButtonLink href=format!("{OWN_PATH}?new=1")>{words(t::practice_write)}</ButtonLink>
                <ButtonLink kind=ButtonKind::Quiet href=OWN_PATH>{words(t::practice_own)}</ButtonLink>
            })}
            {move || reviews.get().then(|| view! {
                <ButtonLink kind=ButtonKind::Quiet href=REVIEWS_PATH>{words(t::practice_waiting)}</ButtonLink>
            })}
        </div>
    }
}

#[component]
fn Practices(query: PracticeQuery) -> impl IntoView {
    let session = use_session();
    let without = PracticeQuery { cursor: None, ..query.clone() };
    let narrowed = is_narrowed(&query);
    let list = Loading::new(move || {
        let query = query.clone();
        session.call(async move |client| client.list_practices(&query).await)
    });
    let empty = move || {
        if narrowed {
            return view! {
                <EmptyState title=words(t::practice_none_title)>
                    <p>{words(t::practice_none_text)}</p>
                    <ButtonLink href=PATH>{words(t::practice_filter_clear)}</ButtonLink>
                </EmptyState>
            }
            .into_any();
        }
        view! {
            <EmptyState title=words(t::practice_empty_title)>
                <p>{words(t::practice_empty_text)}</p>
            </EmptyState>
        }
        .into_any()
    };
    let address = move |cursor| list_href(&PracticeQuery { cursor: Some(cursor), ..without.clone() });
    view! {
        <PagedList resource=list class="courses" empty address let:practice>
            <PracticeCard practice/>
        </PagedList>
    }
}
