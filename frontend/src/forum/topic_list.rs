//! The list of topics, newest activity first; the filters and the place in the list stand in the URL.

use super::parts::arrivals::NewInList;
use super::parts::filters::Filters;
use super::parts::tabs::{Tab, Tabs};
use super::parts::topic_row::{Categories, TopicRow, find_category};
use super::{category_href, list_href, list_query};
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::notices::watch::{WatchSelect, Watched};
use crate::session::use_session;
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, ButtonLink, Card, Doing, EmptyState, Load, Loading, PagedList,
    Tag,
};
use leptos::prelude::*;
use shared::core::Page;
use shared::core::id::CategoryId;
use shared::forum::{Category, TopicQuery, TopicSummary};

/// The page `/forum`.
#[component]
pub fn TopicListPage() -> impl IntoView {
    let session = use_session();
    let categories: Categories =
        Loading::new(move || session.call(async |client| client.list_categories().await));
    let place = use_place();
    focus_on_new_place(place);
    let tab = Signal::derive(move || place.with(Tab::of));
    view! {
        <main id="main" class="wrap">
            <div>
                <div class="page-head">
                    <ListHeading place categories/>
                    <div class="narrow-only"><NewTopicLink place/></div>
                </div>
                <details class="narrow-only category-menu">
                    <summary>{words(t::forum_topic_list_categories)}</summary>
                    <Load resource=categories let:list><CategoryLinks list place/></Load>
                </details>
                <Tabs current=tab/>
                <Filters place categories/>
                {move || view! { <Pinned place=place.get() categories/> }}
                {move || view! { <Topics place=place.get() categories/> }}
            </div>
            <aside class="wide-only">
                <Card heading=words(t::forum_topic_list_start_title)>
                    <p class="soft">{words(t::forum_topic_list_start_text)}</p>
                    <NewTopicLink place/>
                </Card>
                <Card heading=words(t::forum_topic_list_categories)>
                    <Load resource=categories let:list><CategoryLinks list place/></Load>
                </Card>
            </aside>
        </main>
    }
}

/// The list that the URL names, for as long as it is one.
fn use_place() -> Memo<TopicQuery> {
    let router = use_router();
    Memo::new(move |before: Option<&TopicQuery>| {
        router.with(|address| match before {
            Some(before) if address.path != "/forum" => before.clone(),
            _ => list_query(address),
        })
    })
}

/// Another page of the list is another page to a reader: its heading is where reading starts.
fn focus_on_new_place(place: Memo<TopicQuery>) {
    Effect::watch(
        move || place.get(),
        |_, before, _| {
            if before.is_some() {
                browser::focus("main h1");
            }
        },
        false,
    );
}

#[component]
fn ListHeading(place: Memo<TopicQuery>, categories: Categories) -> impl IntoView {
    let language = use_language();
    let category = move || {
        let id = place.with(|place| place.category_id)?;
        find_category(id, categories)
    };
    let title = Signal::derive(move || {
        let name = category().map(|category| category.name.get(language.get()).to_owned());
        name.unwrap_or_else(|| t::forum_topic_list_title(language.get()).to_owned())
    });
    let text = move || {
        let text = category().map(|category| category.description.get(language.get()).to_owned());
        text.unwrap_or_else(|| t::forum_topic_list_intro(language.get()).to_owned())
    };
    let watched =
        Memo::new(move |_| category().map(|category| (Watched::Category(category.id), category.watch)));
    view! {
        <div>
            <Heading text=title/>
            <p class="soft">{text}</p>
            {move || watched.get().map(|(watched, level)| view! { <WatchSelect watched level/> })}
        </div>
    }
}

#[component]
fn NewTopicLink(place: Memo<TopicQuery>) -> impl IntoView {
    let href = Signal::derive(move || {
        place.with(|place| {
            place
                .category_id
                .map_or_else(|| "/forum/new".to_owned(), |id| format!("/forum/new?category_id={id}"))
        })
    });
    view! { <ButtonLink href>{words(t::forum_topic_list_new)}</ButtonLink> }
}

#[component]
fn CategoryLinks(list: Vec<Category>, place: Memo<TopicQuery>) -> impl IntoView {
    let current = move |id: Option<CategoryId>| place.with(|place| place.category_id == id).then_some("page");
    view! {
        <nav class="categories" aria-label=words(t::forum_topic_list_categories)>
            <ul>
                <li>
                    <a href="/forum" aria-current=move || current(None)>{words(t::forum_topic_list_all)}</a>
                </li>
                {list.into_iter().map(|category| {
                    let language = use_language();
                    let id = category.id;
                    let (restricted, count) = (category.restricted, category.topics_count);
                    let (archived, is_part) = (category.archived, category.parent_id.is_some());
                    view! {
                        <li class:part=is_part>
                            <a href=category_href(id) aria-current=move || current(Some(id))>
                                {move || category.name.get(language.get()).to_owned()}
                            </a>
                            <span class="soft num">{move || t::number(language.get(), count)}</span>
                            {restricted.then(|| view! { <Tag>{words(t::forum_topic_list_restricted)}</Tag> })}
                            {archived.then(|| view! { <Tag>{words(t::forum_topic_list_archived)}</Tag> })}
                        </li>
                    }
                }).collect_view()}
            </ul>
        </nav>
    }
}

/// What stands above the list of a category, on the first page of all that is in it.
#[component]
fn Pinned(place: TopicQuery, categories: Categories) -> impl IntoView {
    let session = use_session();
    let first = TopicQuery { category_id: place.category_id, ..TopicQuery::default() };
    (place.category_id.is_some() && place == first).then(|| {
        let pinned = Loading::new(move || {
            let query = TopicQuery { pinned: true, ..first.clone() };
            session.call(async move |client| client.list_topics(&query).await)
        });
        move || {
            let topics = pinned.with(|page| page.items.clone()).filter(|topics| !topics.is_empty())?;
            let rows = topics.into_iter().map(|topic| view! { <TopicRow topic categories/> });
            Some(view! {
                <section class="pinned" aria-label=words(t::forum_topic_list_pinned_label)>
                    <ul class="list">{rows.collect_view()}</ul>
                </section>
            })
        }
    })
}

#[component]
fn Topics(place: TopicQuery, categories: Categories) -> impl IntoView {
    let session = use_session();
    let (query, without) = (place.clone(), TopicQuery { cursor: None, ..place.clone() });
    let is_filtered = without != TopicQuery { category_id: without.category_id, ..TopicQuery::default() };
    let topics = Loading::new(move || {
        let query = query.clone();
        session.call(async move |client| client.list_topics(&query).await)
    });
    let empty = move || {
        if is_filtered {
            return view! {
                <EmptyState title=words(t::forum_filters_none_title)>
                    <p>{words(t::forum_filters_none_text)}</p>
                    <ButtonLink href="/forum">{words(t::forum_topic_list_all)}</ButtonLink>
                </EmptyState>
            }
            .into_any();
        }
        view! {
            <EmptyState title=words(t::forum_topic_list_empty_title)>
                <p>{words(t::forum_topic_list_empty_text)}</p>
                <p class="soft">{words(t::forum_topic_list_empty_example)}</p>
                <ButtonLink href="/forum/new">{words(t::forum_topic_list_new)}</ButtonLink>
            </EmptyState>
        }
        .into_any()
    };
    view! {
        {place.unread.then(|| view! { <AllRead topics/> })}
        {place.cursor.is_none().then(|| view! { <NewInList category=place.category_id list=topics/> })}
        <PagedList
            resource=topics
            empty
            address=move |cursor| list_href(&TopicQuery { cursor: Some(cursor), ..without.clone() })
            let:topic
        >
            <TopicRow topic categories/>
        </PagedList>
    }
}

/// Marks everything as read.
#[component]
fn AllRead(topics: Loading<Page<TopicSummary>>) -> impl IntoView {
    let (session, doing) = (use_session(), Doing::new());
    let problem = doing.problem(use_language());
    let mark = move |()| {
        let act = session.call(async |client| client.mark_all_read().await);
        doing.run(act, move |()| topics.refetch());
    };
    view! {
        {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
        <p><Button kind=ButtonKind::Quiet busy=doing.busy on_click=mark>{words(t::forum_tabs_all_read)}</Button></p>
    }
}
