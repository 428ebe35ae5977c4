//! The posts that wait to be looked at where one moderates.

use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser::encode;
use crate::forum::parts::flagging::reason_word;
use crate::forum::parts::tabs::{Tab, Tabs};
use crate::forum::{author_words, shown_title};
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{EmptyState, Loading, PagedList, Tag, TagKind, When};
use leptos::prelude::*;
use shared::core::{Cursor, Page};
use shared::forum::{ReviewQuery, ReviewSummary};

/// The page `/forum/reviews`.
#[component]
pub fn ReviewsPage() -> impl IntoView {
    let (session, router) = (use_session(), use_router());
    let query = Memo::new(move |_| {
        router.with(|address| ReviewQuery {
            closed: address.value("closed").as_deref() == Some("true"),
            cursor: address.value("cursor").map(Cursor),
            limit: None,
        })
    });
    let list: Loading<Page<ReviewSummary>> = Loading::new(move || {
        let query = query.get();
        session.call(async move |client| client.list_reviews(&query).await)
    });
    let closed = Memo::new(move |_| query.with(|query| query.closed));
    let empty = move || {
        view! {
            <EmptyState title=words(t::forum_reviews_empty_title)>
                <p>{words(t::forum_reviews_empty_text)}</p>
            </EmptyState>
        }
    };
    let current = move |of_closed: bool| (closed.get() == of_closed).then_some("page");
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::forum_reviews_title)/>
                <p class="soft">{words(t::forum_reviews_intro)}</p>
                <Tabs current=Signal::stored(Some(Tab::Reviews))/>
                <nav class="views" aria-label=words(t::forum_reviews_title)>
                    <a href="/forum/reviews" aria-current=move || current(false)>{words(t::forum_reviews_open)}</a>
                    <a href="/forum/reviews?closed=true" aria-current=move || current(true)>
                        {words(t::forum_reviews_closed)}
                    </a>
                </nav>
                <p class="actions">
                    <a href="/forum/reviews/first-posts">{words(t::moderation_first_title)}</a>
                    <a href="/forum/reviews/purge">{words(t::moderation_purge_link)}</a>
                </p>
                <PagedList
                    resource=list
                    empty
                    address=move |cursor: Cursor| {
                        let which = if closed.get_untracked() { "closed=true&" } else { "" };
                        format!("/forum/reviews?{which}cursor={}", encode(&cursor.0))
                    }
                    let:review
                >
                    <Row review/>
                </PagedList>
            </div>
        </main>
    }
}

#[component]
fn Row(review: ReviewSummary) -> impl IntoView {
    let language = use_language();
    let ReviewSummary { id, title, author, anonymous, flags_count, reason, opened_at, .. } = review;
    view! {
        <li>
            <div>
                <a class="title" href=format!("/forum/reviews/{id}") dir="auto">{shown_title(title)}</a>
                <div class="meta">
                    <span>{move || author_words(language.get(), author.as_ref(), anonymous)}</span>
                    <Tag kind=TagKind::Warn>{words(reason_word(reason))}</Tag>
                    <span>{move || t::forum_reviews_flags(language.get(), flags_count)}</span>
                </div>
            </div>
            <div class="num">{words(t::forum_reviews_since)}" "<When at=opened_at/></div>
        </li>
    }
}
