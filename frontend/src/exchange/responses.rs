//! What colleagues say of a practice: those who tried it, and comments and questions.

use super::reading_page::author_line;
use super::response_forms::{CommentForm, TriedForm};
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    BannerKind, Button, ButtonKind, Confirm, Doing, Load, Loading, MarkdownView, SkeletonShape, Tag, When,
    open_while, use_toasts,
};
use leptos::prelude::*;
use shared::accounts::Person;
use shared::core::id::{AdaptationId, CommentId, PracticeId};
use shared::core::{Role, Timestamp};
use shared::exchange::{Adaptation, Comment, Responses};

/// What is to be taken away.
#[derive(Clone, Copy, PartialEq)]
enum Taken {
    Comment(CommentId),
    Adaptation(AdaptationId),
}

/// Both, with the forms to add to them.
#[component]
pub fn ResponsesView(
    /// The practice.
    id: PracticeId,
) -> impl IntoView {
    let session = use_session();
    let writes = Memo::new(move |_| session.has_role(|role| role == Role::Member));
    // What was sent comes back with everything else that was said meanwhile.
    let newest = RwSignal::new(None::<Responses>);
    let responses = Loading::new(move || session.call(async move |client| client.list_responses(id).await));
    let taken = RwSignal::new(None::<Taken>);
    let on_sent = Callback::new(move |all: Responses| newest.set(Some(all)));
    view! {
        <Load resource=responses shape=SkeletonShape::Text let:loaded>
            {move || {
                let all = newest.get().unwrap_or_else(|| loaded.clone());
                view! { <Tried list=all.adaptations taken/> }
            }}
        </Load>
        {move || writes.get().then(|| view! { <TriedForm id on_sent/> })}
        <Load resource=responses shape=SkeletonShape::Text let:loaded>
            {move || {
                let all = newest.get().unwrap_or_else(|| loaded.clone());
                view! { <Comments list=all.comments taken/> }
            }}
        </Load>
        {move || writes.get().then(|| view! { <CommentForm id on_sent/> })}
        <Removing id taken on_done=Callback::new(move |()| { newest.set(None); responses.refetch(); })/>
    }
}

#[component]
fn Tried(list: Vec<Adaptation>, taken: RwSignal<Option<Taken>>) -> impl IntoView {
    let none = list.is_empty();
    let row = move |one: Adaptation| {
        let (id, may_remove) = (one.id, one.may_remove);
        view! {
            <li>
                <Byline author=one.author at=one.written_at is_author=false/>
                <h3>{words(t::practice_tried_changed)}</h3>
                <MarkdownView html=one.changed_html/>
                <h3>{words(t::practice_tried_went)}</h3>
                <MarkdownView html=one.went_html/>
                {may_remove.then(|| view! { <Remove taken what=Taken::Adaptation(id)/> })}
            </li>
        }
    };
    view! {
        <section aria-labelledby="tried-title">
            <h2 id="tried-title">{words(t::practice_tried)}</h2>
            {none.then(|| view! { <p class="soft">{words(t::practice_tried_none)}</p> })}
            <ul class="rows">{list.into_iter().map(row).collect_view()}</ul>
        </section>
    }
}

#[component]
fn Comments(list: Vec<Comment>, taken: RwSignal<Option<Taken>>) -> impl IntoView {
    let none = list.is_empty();
    let row = move |one: Comment| {
        let (id, may_remove) = (one.id, one.may_remove);
        view! {
            <li>
                <Byline author=one.author at=one.written_at is_author=one.is_by_author/>
                <MarkdownView html=one.html/>
                {may_remove.then(|| view! { <Remove taken what=Taken::Comment(id)/> })}
            </li>
        }
    };
    view! {
        <section aria-labelledby="comments-title">
            <h2 id="comments-title">{words(t::practice_comments)}</h2>
            {none.then(|| view! { <p class="soft">{words(t::practice_comments_none)}</p> })}
            <ul class="rows">{list.into_iter().map(row).collect_view()}</ul>
        </section>
    }
}

#[component]
fn Byline(author: Option<Person>, at: Timestamp, is_author: bool) -> impl IntoView {
    let reader = use_language();
    view! {
        <p class="meta">
            <strong>{move || author_line(reader.get(), author.as_ref())}</strong>
            {is_author.then(|| view! { <Tag>{words(t::practice_comment_by_author)}</Tag> })}
            <When at/>
        </p>
    }
}

#[component]
fn Remove(taken: RwSignal<Option<Taken>>, what: Taken) -> impl IntoView {
    view! {
        <p class="no-print">
            <Button kind=ButtonKind::Quiet on_click=move |()| taken.set(Some(what))>{words(t::practice_remove)}</Button>
        </p>
    }
}

/// Asks before something that was said is taken away.
#[component]
fn Removing(id: PracticeId, taken: RwSignal<Option<Taken>>, on_done: Callback<()>) -> impl IntoView {
    let (session, toasts, reader) = (use_session(), use_toasts(), use_language());
    let (open, doing) = (open_while(taken), Doing::new());
    let remove = move |()| {
        let Some(what) = taken.get_untracked() else { return };
        let act = session.call(async move |client| match what {
            Taken::Comment(comment) => client.delete_comment(id, comment).await,
            Taken::Adaptation(adaptation) => client.delete_adaptation(id, adaptation).await,
        });
        doing.run(act, move |()| {
            taken.set(None);
            toasts.show(BannerKind::Good, t::practice_removed(reader.get_untracked()));
            on_done.run(());
        });
    };
    view! {
        <Confirm
            open
            title=words(t::practice_remove_title)
            text=words(t::practice_remove_text)
            act=words(t::practice_remove)
            doing
            on_act=remove
        />
    }
}
