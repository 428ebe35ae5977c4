//! One topic: its posts in their order, what is new in it, and the reply at its end.

use super::parts::arrivals::NewReplies;
use super::parts::assigned::Assigned;
use super::parts::composer::Within;
use super::parts::edit_topic::TopicTitle;
use super::parts::leading::{Chosen, Leading};
use super::parts::post::focus_post;
use super::parts::posts::Posts;
use super::parts::quoting::Quotes;
use super::parts::reply::{Byline, Reply};
use super::parts::rules::{Writing, due};
use super::parts::topic_row::TopicTags;
use super::{author_words, category_href, end_href, post_href, topic_href};
use crate::app::not_found::NotFound;
use crate::app::router::use_router;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::notices::watch::{WatchSelect, Watched};
use crate::session::use_session;
use crate::ui::{Breadcrumb, Button, Card, Load, Loading, SkeletonShape, Tag, When};
use leptos::prelude::*;
use shared::core::id::TopicId;
use shared::core::{Cursor, Language, Page};
use shared::forum::{Category, Post, PostQuery, ReadMark, Topic};

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
    let is_missing = topic.is_missing();
    follow_moves(id, place, topic, posts);
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

/// Goes where the topic or the post of the address was moved. A link to a post works for ever.
fn follow_moves(id: TopicId, place: Memo<PostQuery>, topic: Loading<Topic>, posts: Posted) {
    let (session, router) = (use_session(), use_router());
    // The number in the address, if no post has it here.
    let moved = Memo::new(move |_| {
        let into = topic.with(|topic| topic.id)?;
        let named = place.with(|query| query.from);
        let first = posts.with(|page| page.items.first().map(|post| (post.topic_id, post.number)))?;
        match named {
            Some(number) if into != id || first != Some((id, number)) => Some((into, Some(number))),
            _ if into != id => Some((into, None)),
            _ => None,
        }
    });
    Effect::new(move |_| {
        let Some((into, number)) = moved.get() else { return };
        let Some(number) = number else { return router.go(&topic_href(into, None), true) };
        leptos::task::spawn_local(async move {
            let place = session.call(async |client| client.find_post_place(id, number).await).await;
            match place {
                Ok(place) if (place.topic_id, place.number) != (id, number) => {
                    router.go(&post_href(place.topic_id, place.number), true);
                }
                Err(_) if into != id => router.go(&topic_href(into, None), true),
                _ => {}
            }
        });
    });
}

#[component]
fn Conversation(topic: Topic, posts: Posted, categories: Loading<Vec<Category>>) -> impl IntoView {
    let (id, last_read) = (topic.id, topic.last_read_number);
    provide_context(Within(topic.category_id));
    let changes = RwSignal::new(Vec::<Post>::new());
    let topic = RwSignal::new(topic);
    if topic.with_untracked(|topic| topic.may_reply) {
        Quotes::provide();
    }
    let on_posted = show_posted(topic, posts, changes);
    let chosen = Chosen::provide();
    let last_shown = Memo::new(move |_| {
        let shown = posts.with(numbers).unwrap_or_default().end;
        let mine = changes.with(|changes| changes.iter().map(|post| post.number).max());
        shown.max(mine.unwrap_or_default())
    });
    let on_posts = show_arrived(topic, posts, changes);
    // What is being written stays while other things of the topic change.
    let may_reply = Memo::new(move |_| topic.with(|topic| topic.may_reply));
    let category = Signal::derive(move || Some(topic.with(|topic| topic.category_id)));
    let writing = Writing::of(category, move |id| categories.with(|list| due(list, id)).flatten());
    let byline = topic.with_untracked(Byline::of);
    let why_closed = Memo::new(move |_| topic.with(why_closed));
    view! {
        <div>
            <TopicPath topic categories/>
            <TopicTitle topic/>
            <TopicMeta topic/>
            <Load resource=posts shape=SkeletonShape::Text let:page>
                <Posts page topic=id last_read changes/>
            </Load>
            <NewReplies topic last_shown on_posts/>
            {move || why_closed.get().map(|why| view! { <p class="note">{words(why)}</p> })}
            {move || may_reply.get().then(|| view! { <Reply topic=id writing byline on_posted/> })}
        </div>
        <aside>
            <Card heading=words(t::forum_topic_about)>
                <TopicFacts topic/>
                <Assigned topic/>
                <JumpLinks topic/>
                <WatchSelect watched=Watched::Topic(id) level=topic.with_untracked(|topic| topic.watch)/>
                <Leading topic categories chosen/>
            </Card>
        </aside>
    }
}

/// Why not everybody may reply, if so.
fn why_closed(topic: &Topic) -> Option<fn(Language) -> &'static str> {
    match topic {
        Topic { archived: true, .. } => Some(t::forum_topic_archived),
        Topic { locked: true, .. } => Some(t::forum_topic_locked),
        Topic { may_reply: false, .. } => Some(t::forum_topic_closed),
        _ => None,
    }
}

/// Shows a reply where it stands: at the end of the last page, wherever one replied from.
fn show_posted(topic: RwSignal<Topic>, posts: Posted, changes: RwSignal<Vec<Post>>) -> Callback<Post> {
    let router = use_router();
    Callback::new(move |post: Post| {
        let number = post.number;
        topic.update(|topic| {
            topic.replies_count += 1;
            topic.last_number = number.max(topic.last_number);
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

/// Shows what colleagues wrote meanwhile: at the end of the last page, or on the page where it begins.
fn show_arrived(topic: RwSignal<Topic>, posts: Posted, changes: RwSignal<Vec<Post>>) -> Callback<Vec<Post>> {
    let (session, router) = (use_session(), use_router());
    Callback::new(move |arrived: Vec<Post>| {
        let (Some(first), Some(last)) = (arrived.first().cloned(), arrived.last().cloned()) else { return };
        topic.update(|topic| {
            topic.last_number = last.number;
            topic.last_post_at = last.created_at;
        });
        if untrack(|| posts.with(numbers)).is_some_and(|shown| shown.is_last) {
            let mark = ReadMark { number: last.number };
            changes.update(|changes| changes.extend(arrived));
            session.write_in_passing(async move |client| client.mark_topic_read(last.topic_id, &mark).await);
            focus_post(first.number);
        } else {
            router.go(&post_href(first.topic_id, first.number), false);
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
        let category = name.flatten().map(|name| (category_href(id), name));
        let links: Vec<(String, String)> = std::iter::once(forum).chain(category).collect();
        view! { <Breadcrumb links current=topic.with(|topic| topic.title.clone())/> }
    }
}

#[component]
fn TopicMeta(topic: RwSignal<Topic>) -> impl IntoView {
    let language = use_language();
    move || {
        let Topic { author, anonymous, language: written_in, replies_count, created_at, tags, .. } =
            topic.get();
        view! {
            <div class="meta topic-meta">
                <span>{author_words(language.get(), author.as_ref(), anonymous)}</span>
                <When at=created_at/>
                <span class="tag" lang=written_in.code()>{written_in.own_name()}</span>
                <Tag>{t::forum_topic_list_replies(language.get(), replies_count)}</Tag>
                <TopicTags tags/>
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
    let (id, read, last) = (opened.id, opened.last_read_number, opened.last_number);
    let unread = last.saturating_sub(read);
    view! {
        <ul class="jump-links">
            {(read > 0 && unread > 0).then(|| view! {
                <li>
                    <a href=post_href(id, read + 1)>{move || t::forum_topic_first_unread(language.get(), unread)}</a>
                </li>
            })}
            {opened.answer.map(|answer| view! {
                <li><a href=post_href(id, answer.number)>{words(t::forum_topic_to_answer)}</a></li>
            })}
            <li><a href=post_href(id, 1)>{words(t::forum_topic_to_start)}</a></li>
            <li><a href=move || end_href(id, topic.with(|topic| topic.last_number))>{words(t::forum_topic_to_end)}</a></li>
        </ul>
        {opened.may_reply.then(|| view! {
            <Button on_click=move |()| browser::focus_and_show("#reply textarea")>{words(t::forum_topic_to_reply)}</Button>
        })}
    }
}
