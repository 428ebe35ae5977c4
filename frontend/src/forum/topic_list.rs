//! The list of topics, newest activity first; the category and the place in the list stand in the URL.

use super::{author_words, list_href, shown_title, topic_href};
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{ButtonLink, Card, EmptyState, Load, Loading, PagedList, Tag, TagKind, When};
use leptos::prelude::*;
use shared::core::Cursor;
use shared::core::id::CategoryId;
use shared::forum::{Category, TopicQuery, TopicSummary};

/// The categories, once they have come; names and descriptions are read from here.
type Categories = Loading<Vec<Category>>;

/// Which topics, as the URL says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Place {
    category_id: Option<CategoryId>,
    cursor: Option<Cursor>,
}

/// The page `/forum`.
#[component]
pub fn TopicListPage() -> impl IntoView {
    let session = use_session();
    let categories: Categories =
        Loading::new(move || session.call(async |client| client.list_categories().await));
    let place = use_place();
    focus_on_new_place(place);
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

/// The place that the URL names, for as long as it is a place of this list.
fn use_place() -> Memo<Place> {
    let router = use_router();
    Memo::new(move |before: Option<&Place>| {
        router.with(|address| match before {
            Some(before) if address.path != "/forum" => before.clone(),
            _ => Place {
                category_id: address.value("category_id").and_then(|id| id.parse().ok()),
                cursor: address.value("cursor").map(Cursor),
            },
        })
    })
}

/// Another page of the list is another page to a reader: its heading is where reading starts.
fn focus_on_new_place(place: Memo<Place>) {
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

fn chosen(place: &Place, categories: Categories) -> Option<Category> {
    let id = place.category_id?;
    categories.with(|list| list.iter().find(|one| one.id == id).cloned())?
}

#[component]
fn ListHeading(place: Memo<Place>, categories: Categories) -> impl IntoView {
    let language = use_language();
    let category = move || place.with(|place| chosen(place, categories));
    let title = Signal::derive(move || {
        let name = category().map(|category| category.name.get(language.get()).to_owned());
        name.unwrap_or_else(|| t::forum_topic_list_title(language.get()).to_owned())
    });
    let text = move || {
        let text = category().map(|category| category.description.get(language.get()).to_owned());
        text.unwrap_or_else(|| t::forum_topic_list_intro(language.get()).to_owned())
    };
    view! {
        <div>
            <Heading text=title/>
            <p class="soft">{text}</p>
        </div>
    }
}

#[component]
fn NewTopicLink(place: Memo<Place>) -> impl IntoView {
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
fn CategoryLinks(list: Vec<Category>, place: Memo<Place>) -> impl IntoView {
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
                            <a href=list_href(Some(id), None) aria-current=move || current(Some(id))>
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

#[component]
fn Topics(place: Place, categories: Categories) -> impl IntoView {
    let session = use_session();
    let category_id = place.category_id;
    let query = TopicQuery { category_id, cursor: place.cursor, limit: None };
    let topics = Loading::new(move || {
        let query = query.clone();
        session.call(async move |client| client.list_topics(&query).await)
    });
    let empty = move || {
        view! {
            <EmptyState title=words(t::forum_topic_list_empty_title)>
                <p>{words(t::forum_topic_list_empty_text)}</p>
                <p class="soft">{words(t::forum_topic_list_empty_example)}</p>
                <ButtonLink href="/forum/new">{words(t::forum_topic_list_new)}</ButtonLink>
            </EmptyState>
        }
    };
    view! {
        <PagedList
            resource=topics
            empty
            address=move |cursor| list_href(category_id, Some(&cursor))
            let:topic
        >
            <TopicRow topic categories/>
        </PagedList>
    }
}

#[component]
fn TopicRow(topic: TopicSummary, categories: Categories) -> impl IntoView {
    let language = use_language();
    let in_category = topic.category_id;
    let category = move || {
        let place = Place { category_id: Some(in_category), cursor: None };
        chosen(&place, categories).map(|category| category.name.get(language.get()).to_owned())
    };
    let (author, replies) = (topic.author, topic.replies_count);
    let (title, locked) = (topic.title, topic.locked);
    view! {
        <li class=if topic.unread { "unread" } else { "read" }>
            <div>
                <a class="title" href=topic_href(topic.id, None) lang=topic.language.code() dir="auto">
                    {topic.unread.then(|| view! {
                        <span class="visually-hidden" lang=move || language.get().code()>
                            {words(t::forum_topic_list_unread)}" "
                        </span>
                    })}
                    {shown_title(title)}
                </a>
                <div class="meta">
                    <span>{category}</span>
                    <span>{move || author_words(language.get(), author.as_ref())}</span>
                    <span class="tag" lang=topic.language.code()>{topic.language.own_name()}</span>
                    {locked.then(|| view! { <Tag>{words(t::forum_topic_list_locked)}</Tag> })}
                    {(replies == 0 && !locked).then(|| view! {
                        <Tag kind=TagKind::Warn>{words(t::forum_topic_list_waiting)}</Tag>
                    })}
                </div>
            </div>
            <div class="num">
                {move || t::forum_topic_list_replies(language.get(), replies)}
                " "
                <br/>
                <When at=topic.last_post_at/>
            </div>
        </li>
    }
}
