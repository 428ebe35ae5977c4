//! What one was told, the newest first; the place in the list stands in the URL.

use super::state::use_notices;
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser::encode;
use crate::forum::shown_title;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, ButtonLink, EmptyState, Loading, PagedList, Tag, TagKind, When,
    problem_text,
};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::{Cursor, Language, Page};
use shared::notices::{Notice, NoticeKind, NoticeQuery};

/// The page `/notices`.
#[component]
pub fn NoticesPage() -> impl IntoView {
    let (session, router) = (use_session(), use_router());
    let cursor = Memo::new(move |_| router.with(|address| address.value("cursor").map(Cursor)));
    let list = Loading::new(move || {
        let query = NoticeQuery { cursor: cursor.get(), limit: None };
        session.call(async move |client| client.list_notices(&query).await)
    });
    let empty = move || {
        view! {
            <EmptyState title=words(t::notices_empty_title)>
                <p>{words(t::notices_empty_text)}</p>
                <ButtonLink href="/forum">{words(t::notices_empty_link)}</ButtonLink>
            </EmptyState>
        }
    };
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::notices_title)/>
                <p class="soft">{words(t::notices_intro)}</p>
                <div class="actions">
                    <MarkAll list/>
                    <a href="/account#notices">{words(t::notices_to_settings)}</a>
                </div>
                <PagedList
                    resource=list
                    class="list messages"
                    empty
                    address=move |cursor: Cursor| format!("/notices?cursor={}", encode(&cursor.0))
                    let:notice
                >
                    <Row notice/>
                </PagedList>
            </div>
        </main>
    }
}

/// Takes note of all, where anything is new.
#[component]
fn MarkAll(list: Loading<Page<Notice>>) -> impl IntoView {
    let (session, notices, language) = (use_session(), use_notices(), use_language());
    let (busy, failure) = (RwSignal::new(false), RwSignal::new(None::<ClientError>));
    let mark = move |()| {
        busy.set(true);
        failure.set(None);
        spawn_local(async move {
            let result = session.call(async |client| client.mark_all_notices_read().await).await;
            busy.set(false);
            match result {
                Ok(()) => {
                    notices.refresh();
                    list.refetch();
                }
                Err(error) => failure.set(Some(error)),
            }
        });
    };
    let is_new = Memo::new(move |_| notices.with(|state| state.unread_count > 0));
    move || {
        is_new.get().then(|| {
            view! {
                {move || failure.get().map(|error| view! {
                    <Banner kind=BannerKind::Danger>{problem_text(language.get(), &error)}</Banner>
                })}
                <Button kind=ButtonKind::Quiet busy on_click=mark>{words(t::notices_mark_all)}</Button>
            }
        })
    }
}

#[component]
fn Row(notice: Notice) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let Notice { id, kind, actor, topic, path, created_at, read_at } = notice;
    let is_new = read_at.is_none();
    let said = move || {
        let name = actor.as_ref().map(|actor| actor.name.as_str());
        said(language.get(), kind, name)
    };
    // A mark that gets lost is set again by the next visit.
    let mark = move |_| {
        if is_new {
            session.write_in_passing(async move |client| client.mark_notice_read(id).await);
        }
    };
    view! {
        <li class=if is_new { "unread" } else { "read" }>
            <div>
                <a class="title" href=path on:click=mark>{said}</a>
                <div class="meta">
                    {is_new.then(|| view! { <Tag kind=TagKind::Accent>{words(t::notices_new)}</Tag> })}
                    {topic.map(|topic| view! { <span dir="auto">{shown_title(topic.title)}</span> })}
                    <When at=created_at/>
                </div>
            </div>
        </li>
    }
}

/// What happened, in a sentence.
fn said(language: Language, kind: NoticeKind, actor: Option<&str>) -> String {
    let actor = actor.unwrap_or(t::notices_someone(language));
    match kind {
        NoticeKind::Reply => t::notices_said_reply(language, actor),
        NoticeKind::Post => t::notices_said_post(language, actor),
        NoticeKind::Topic => t::notices_said_topic(language, actor),
        NoticeKind::Mention => t::notices_said_mention(language, actor),
        NoticeKind::Message => t::notices_said_message(language, actor),
        NoticeKind::Moderation => t::notices_said_moderation(language).to_owned(),
        NoticeKind::Assignment => t::notices_said_assignment(language, actor),
        NoticeKind::Reminder => t::notices_said_reminder(language).to_owned(),
        NoticeKind::Course => t::guided_said_course(language, actor),
        NoticeKind::Learning => t::guided_said_learning(language).to_owned(),
        NoticeKind::Marked => t::marked_said(language, actor),
    }
}
