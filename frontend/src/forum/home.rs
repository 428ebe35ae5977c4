//! What waits for one: new since the last visit, recommended to one's country, waiting for an answer.

use super::parts::tabs::{Tab, Tabs};
use super::parts::topic_row::{Categories, TopicRow};
use crate::app::navigation::Heading;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{EmptyState, Load, Loading};
use leptos::prelude::*;
use shared::forum::{ForumHome, TopicQuery, TopicSummary};

/// The page `/forum/home`.
#[component]
pub fn HomePage() -> impl IntoView {
    let session = use_session();
    let categories: Categories =
        Loading::new(move || session.call(async |client| client.list_categories().await));
    let home = Loading::new(move || session.call(async |client| client.find_forum_home().await));
    let assigned = Loading::new(move || {
        session.call(async |client| {
            client.list_topics(&TopicQuery { assigned: true, ..TopicQuery::default() }).await
        })
    });
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::forum_home_title)/>
                <p class="soft">{words(t::forum_home_intro)}</p>
                <Tabs current=Signal::stored(Some(Tab::Home))/>
                <Load resource=assigned let:page>
                    {(!page.items.is_empty()).then(|| view! {
                        <Section
                            title=words(t::assignment_for_me)
                            none=Signal::stored(String::new())
                            topics=page.items
                            categories
                        />
                    })}
                </Load>
                <Load resource=home let:home>
                    <Sections home categories/>
                </Load>
            </div>
        </main>
    }
}

#[component]
fn Sections(home: ForumHome, categories: Categories) -> impl IntoView {
    let ForumHome { last_visit_at, fresh, waiting, highlighted } = home;
    let language = use_language();
    let is_first = last_visit_at.is_none();
    let fresh_title = Signal::derive(move || {
        let title = if is_first { t::forum_home_first } else { t::forum_home_fresh };
        title(language.get()).to_owned()
    });
    if fresh.is_empty() && waiting.is_empty() && highlighted.is_empty() {
        return view! {
            <EmptyState title=words(t::forum_home_empty_title)>
                <p>{words(t::forum_home_empty_text)}</p>
                <p><a href="/forum">{words(t::forum_topic_list_all)}</a></p>
            </EmptyState>
        }
        .into_any();
    }
    view! {
        <Section title=fresh_title none=words(t::forum_home_fresh_none) topics=fresh categories/>
        <Section
            title=words(t::forum_home_highlighted)
            none=words(t::forum_home_highlighted_none)
            topics=highlighted
            categories
        />
        <Section
            title=words(t::forum_home_waiting)
            none=words(t::forum_home_waiting_none)
            topics=waiting
            categories
        />
    }
    .into_any()
}

#[component]
fn Section(
    title: Signal<String>,
    none: Signal<String>,
    topics: Vec<TopicSummary>,
    categories: Categories,
) -> impl IntoView {
    view! {
        <section class="home-part">
            <h2>{title}</h2>
            {if topics.is_empty() {
                view! { <p class="soft">{none}</p> }.into_any()
            } else {
                let rows = topics.into_iter().map(|topic| view! { <TopicRow topic categories/> });
                view! { <ul class="list">{rows.collect_view()}</ul> }.into_any()
            }}
        </section>
    }
}
