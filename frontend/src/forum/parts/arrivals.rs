//! What colleagues write while one reads: a quiet line says that it is there, and shows it when one asks.

use crate::i18n::{t, use_language, words};
use crate::live::on_event;
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Doing, Loading};
use leptos::prelude::*;
use shared::core::Page;
use shared::core::id::{CategoryId, TopicId};
use shared::core::page::MAX_LIMIT;
use shared::forum::{Post, PostQuery, Topic, TopicSummary};
use shared::live::LiveEvent;

/// Says how many replies came since, and shows them at the end of the conversation.
#[component]
pub fn NewReplies(
    /// The topic.
    topic: RwSignal<Topic>,
    /// The number of the last post that is shown.
    last_shown: Memo<u32>,
    /// Takes the posts that follow on it.
    on_posts: Callback<Vec<Post>>,
) -> impl IntoView {
    let (session, language, doing) = (use_session(), use_language(), Doing::new());
    let problem = doing.problem(language);
    let (id, known) = topic.with_untracked(|topic| (topic.id, topic.last_number));
    let newest = RwSignal::new(known);
    on_event(move |event| match event {
        LiveEvent::Post { topic_id, number, .. } if topic_id == id => {
            newest.update(|newest| *newest = number.max(*newest));
        }
        LiveEvent::Gap => leptos::task::spawn_local(async move {
            if let Ok(topic) = session.call(async |client| client.find_topic(id).await).await {
                newest.update(|newest| *newest = topic.last_number.max(*newest));
            }
        }),
        _ => {}
    });
    let seen = RwSignal::new(known);
    let count = Memo::new(move |_| {
        let seen = seen.get().max(topic.with(|topic| topic.last_number)).max(last_shown.get());
        newest.get().saturating_sub(seen)
    });
    let show = move |()| {
        let query = PostQuery {
            from: Some(last_shown.get_untracked().saturating_add(1)),
            limit: Some(MAX_LIMIT),
            ..PostQuery::default()
        };
        let act = session.call(async move |client| client.list_posts(id, &query).await);
        doing.run(act, move |page: Page<Post>| {
            seen.set(newest.get_untracked());
            on_posts.run(page.items);
        });
    };
    view! {
        <div role="status">
            {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
            {move || (count.get() > 0).then(|| view! {
                <p class="arrivals">
                    <span>{t::forum_arrivals_replies(language.get(), count.get())}</span>
                    <Button kind=ButtonKind::Quiet busy=doing.busy on_click=show>{words(t::forum_arrivals_show)}</Button>
                </p>
            })}
        </div>
    }
}

/// Says in how many topics something was written since the list was loaded, and loads it anew.
#[component]
pub fn NewInList(
    /// The category that is listed; none: all.
    category: Option<CategoryId>,
    /// The list.
    list: Loading<Page<TopicSummary>>,
) -> impl IntoView {
    let language = use_language();
    let topics = RwSignal::new(Vec::<TopicId>::new());
    on_event(move |event| {
        if let LiveEvent::Post { topic_id, category_id, .. } = event
            && category.is_none_or(|category| category == category_id)
        {
            topics.update(|topics| {
                if !topics.contains(&topic_id) {
                    topics.push(topic_id);
                }
            });
        }
    });
    let count = move || u32::try_from(topics.with(Vec::len)).unwrap_or(u32::MAX);
    let show = move |()| {
        topics.update(Vec::clear);
        list.refetch();
    };
    view! {
        <div role="status">
            {move || (count() > 0).then(|| view! {
                <p class="arrivals">
                    <span>{t::forum_arrivals_topics(language.get(), count())}</span>
                    <Button kind=ButtonKind::Quiet on_click=show>{words(t::forum_arrivals_show)}</Button>
                </p>
            })}
        </div>
    }
}
