//! What one received from colleagues, the newest first; the place in the list stands in the URL.

use super::member_href;
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser::encode;
use crate::i18n::{t, words};
use crate::session::use_session;
use crate::ui::{ButtonLink, EmptyState, Loading, PagedList, Tag, TagKind, When};
use leptos::prelude::*;
use shared::core::Cursor;
use shared::members::{MessageQuery, ReceivedMessage};

/// The page `/messages`.
#[component]
pub fn InboxPage() -> impl IntoView {
    let router = use_router();
    let cursor = Memo::new(move |_| router.with(|address| address.value("cursor").map(Cursor)));
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::members_inbox_title)/>
                <p class="soft">{words(t::members_inbox_intro)}</p>
                {move || view! { <Received cursor=cursor.get()/> }}
            </div>
        </main>
    }
}

#[component]
fn Received(cursor: Option<Cursor>) -> impl IntoView {
    let session = use_session();
    let query = MessageQuery { cursor, limit: None };
    let received = Loading::new(move || {
        let query = query.clone();
        session.call(async move |client| client.list_received_messages(&query).await)
    });
    let empty = move || {
        view! {
            <EmptyState title=words(t::members_inbox_empty_title)>
                <p>{words(t::members_inbox_empty_text)}</p>
                <ButtonLink href="/members">{words(t::members_directory_title)}</ButtonLink>
            </EmptyState>
        }
    };
    view! {
        <PagedList
            resource=received
            class="list messages"
            empty
            address=move |cursor: Cursor| format!("/messages?cursor={}", encode(&cursor.0))
            let:message
        >
            <Row message/>
        </PagedList>
    }
}

#[component]
fn Row(message: ReceivedMessage) -> impl IntoView {
    let is_new = message.read_at.is_none();
    let href = format!("{}#messages", member_href(message.sender.id));
    view! {
        <li class=if is_new { "unread" } else { "read" }>
            <div>
                <a class="title" href=href>{message.sender.name}</a>
                <div class="meta">
                    {is_new.then(|| view! { <Tag kind=TagKind::Accent>{words(t::members_inbox_new)}</Tag> })}
                    <When at=message.created_at/>
                </div>
                <p class="plain-text" dir="auto">{message.text}</p>
            </div>
        </li>
    }
}
