//! One topic: its posts in their order, what is new in it, and the reply at its end.

use super::parts::edit_topic::TopicTitle;
use super::parts::locking::Locking;
use super::parts::post::focus_post;
use super::parts::posts::Posts;
use super::parts::reply::Reply;
use super::{author_words, end_href, list_href, post_href, topic_href};
use crate::app::not_found::NotFound;
use crate::app::router::use_router;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Breadcrumb, Button, Card, Load, Loading, SkeletonShape, Tag, When};
use api_client::ClientError;
use leptos::prelude::*;
use shared::core::id::TopicId;
use shared::core::{Cursor, Page, ProblemCode};
use shared::forum::{Category, Post, PostQuery, Topic};

type Posted = Loading<Page<Post>>;

/// The page `/forum/topics/{id}`.
#[component]
pub fn TopicPage(
    /// The topic.
    id: TopicId,
) -> impl IntoView {
    let session = use_session();
    let place = use_place(id);
    // Three questions at once: the line is slow, not the server.
    let topic = Loading::new(move || session.call(async move |client| client.find_topic(id).await));
    let posts: Posted = Loading::new(move || {
        let query = place.get();
        session.call(async move |client| client.list_posts(id, &query).await)
    });
    let categories = Loading::new(move || session.call(async |client| client.list_categories().await));
    let is_missing = Memo::new(move |_| {
        let failure = topic.failure();
        matches!(failure, Some(ClientError::Problem(problem)) if problem.code == ProblemCode::NotFound)
    });
    move || {
        if is_missing.get() {
            view! { <NotFound/> }.into_any()
        } else {
            view! {
                <main id="main" class="wrap">
                    <Load resource=topic shape=SkeletonShape::Text let:topic>
                        <Conversation topic posts categories/>
                    </Load>
                </main>
            }
            .into_any()
        }
    }
}

/// The page of posts that the URL names, for as long as it is one of this topic.
fn use_place(id: TopicId) -> Memo<PostQuery> {
    let router = use_router();
    let here = topic_href(id, None);
    Memo::new(move |before: Option<&PostQuery>| {
        router.with(|address| match before {
            Some(before) if address.path != here => before.clone(),
            _ => PostQuery {
                cursor: address.value("cursor").map(Cursor),
                from: address
                    .value("from")
                    .and_then(|number| number.parse().ok())
                    .filter(|number| *number > 0),
                limit: None,
            },
        })
    })
}

#[component]
fn Conversation(topic: Topic, posts: Posted, categories: Loading<Vec<Category>>) -> impl IntoView {
    let (id, last_read) = (topic.id, topic.last_read_number);
    let changes = RwSignal::new(Vec::<Post>::new());
    let topic = RwSignal::new(topic);
    let on_posted = show_posted(topic, posts, changes);
    // What is being written stays while other things of the topic change.
    let may_reply = Memo::new(move |_| topic.with(|topic| topic.may_reply));
    let locked = Memo::new(move |_| topic.with(|topic| topic.locked));
    view! {
        <div>
            <TopicPath topic categories/>
            <TopicTitle topic/>
            <TopicMeta topic/>
            <Load resource=posts shape=SkeletonShape::Text let:page>
                <Posts page topic=id last_read changes/>
            </Load>
            {move || locked.get().then(|| view! { <p class="note">{words(t::forum_topic_locked)}</p> })}
            {move || if may_reply.get() {
                view! { <Reply topic=id on_posted/> }.into_any()
            } else if locked.get() {
                ().into_any()
            } else {
                view! { <p class="note">{words(t::forum_topic_closed)}</p> }.into_any()
            }}
        </div>
        <aside>
            <Card heading=words(t::forum_topic_about)>
                <TopicFacts topic/>
                <JumpLinks topic/>
                <Locking topic/>
            </Card>
        </aside>
    }
}

/// Shows a reply where it stands: at the end of the last page, wherever one replied from.
fn show_posted(topic: RwSignal<Topic>, posts: Posted, changes: RwSignal<Vec<Post>>) -> Callback<Post> {
    let router = use_router();
    Callback::new(move |post: Post| {
        let number = post.number;
        topic.update(|topic| {
            topic.replies_count = number.saturating_sub(1);
            topic.last_post_at = post.created_at;
        });
        let shown = untrack(|| posts.with(numbers)).unwrap_or_default();
        let mine = changes.with_untracked(|changes| changes.iter().map(|post| post.number).max());
        let end = shown.end.max(mine.unwrap_or_default());
        if number > 0 && (shown.start..=end).contains(&number) {
            // It had arrived before: only the answer got lost.
            focus_post(number);
        } else if shown.is_last && end + 1 == number {
            changes.update(|changes| changes.push(post));
            focus_post(number);
        } else {
            router.go(&end_href(post.topic_id, number), false);
        }
    })
}

/// Which posts a page shows, by their numbers.
#[derive(Clone, Copy, Default)]
struct Numbers {
    start: u32,
    end: u32,
    is_last: bool,
}

fn numbers(page: &Page<Post>) -> Numbers {
    let number = |post: Option<&Post>| post.map_or(0, |post| post.number);
    Numbers {
        start: number(page.items.first()),
        end: number(page.items.last()),
        is_last: page.next.is_none(),
    }
}

#[component]
fn TopicPath(topic: RwSignal<Topic>, categories: Loading<Vec<Category>>) -> impl IntoView {
    let language = use_language();
    move || {
        let id = topic.with(|topic| topic.category_id);
        let name = categories.with(|list| {
            list.iter()
                .find(|category| category.id == id)
                .map(|category| category.name.get(language.get()).to_owned())
        });
        let forum = ("/forum".to_owned(), t::forum_topic_list_title(language.get()).to_owned());
        let category = name.flatten().map(|name| (list_href(Some(id), None), name));
        let links: Vec<(String, String)> = std::iter::once(forum).chain(category).collect();
        view! { <Breadcrumb links current=topic.with(|topic| topic.title.clone())/> }
    }
}

#[component]
fn TopicMeta(topic: RwSignal<Topic>) -> impl IntoView {
    let language = use_language();
    move || {
        let Topic { author, language: written_in, replies_count, created_at, .. } = topic.get();
        view! {
            <div class="meta topic-meta">
                <span>{author_words(language.get(), author.as_ref())}</span>
                <When at=created_at/>
                <span class="tag" lang=written_in.code()>{written_in.own_name()}</span>
                <Tag>{t::forum_topic_list_replies(language.get(), replies_count)}</Tag>
            </div>
        }
    }
}

#[component]
fn TopicFacts(topic: RwSignal<Topic>) -> impl IntoView {
    view! {
        <dl class="facts">
            <dt>{words(t::forum_topic_last_post)}</dt>
            <dd>{move || view! { <When at=topic.with(|topic| topic.last_post_at)/> }}</dd>
        </dl>
    }
}

/// Ways within the topic: to what is new, to its start and end, to the reply.
#[component]
fn JumpLinks(topic: RwSignal<Topic>) -> impl IntoView {
    let language = use_language();
    let opened = topic.get_untracked();
    let (id, read, last) = (opened.id, opened.last_read_number, opened.replies_count + 1);
    let unread = last.saturating_sub(read);
    view! {
        <ul class="jump-links">
            {(read > 0 && unread > 0).then(|| view! {
                <li>
                    <a href=post_href(id, read + 1)>{move || t::forum_topic_first_unread(language.get(), unread)}</a>
                </li>
            })}
            <li><a href=post_href(id, 1)>{words(t::forum_topic_to_start)}</a></li>
            <li><a href=move || end_href(id, topic.with(|topic| topic.replies_count + 1))>{words(t::forum_topic_to_end)}</a></li>
        </ul>
        {opened.may_reply.then(|| view! {
            <Button on_click=move |()| browser::focus_and_show("#reply textarea")>{words(t::forum_topic_to_reply)}</Button>
        })}
    }
}
