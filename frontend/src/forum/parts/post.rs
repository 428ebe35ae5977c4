//! One post: who, when, the text, and what its author may do with it.

use super::answering::Answering;
use super::edit_post::EditPost;
use super::flagging::Flag;
use super::history::EditedMark;
use super::leading::ChoosePost;
use super::quoting::QuoteButton;
use super::translated::{ForeignTag, PostText, TranslateLink};
use crate::accounts::country_name;
use crate::browser;
use crate::files::attachments::Attachments;
use crate::forum::{AUTHORSHIP, POLL, post_href};
use crate::i18n::{t, use_language, words};
use crate::members::member_href;
use crate::session::use_session;
use crate::ui::{Avatar, Banner, BannerKind, Button, ButtonKind, Dialog, When, problem_text};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::accounts::Person;
use shared::forum::Post;

/// A post in its topic.
#[component]
pub fn PostItem(
    /// The post.
    post: Post,
    /// Takes the post after a change.
    on_change: Callback<Post>,
) -> impl IntoView {
    if post.deleted_at.is_none() {
        view! { <StandingPost post on_change/> }.into_any()
    } else {
        view! { <DeletedPost post/> }.into_any()
    }
}

/// The place that a deleted post leaves.
#[component]
fn DeletedPost(post: Post) -> impl IntoView {
    view! {
        <article class="post deleted" id=format!("post-{}", post.number) tabindex="-1">
            <p class="soft">
                <PostNumber post=post.clone()/>
                {words(t::forum_post_deleted)}
                {post.deleted_at.map(|at| view! { " "<When at/> })}
            </p>
        </article>
    }
}

#[component]
fn StandingPost(post: Post, on_change: Callback<Post>) -> impl IntoView {
    let is_editing = RwSignal::new(false);
    let (id, number) = (post.id, post.number);
    let on_end = Callback::new(move |changed: Option<Post>| {
        is_editing.set(false);
        if let Some(changed) = changed {
            on_change.run(changed);
        }
        focus_post(number);
    });
    let by = format!("post-{number}-by");
    let stored = StoredValue::new(post.clone());
    let text = move || {
        stored.with_value(|post| {
            view! {
                <PostText post=post.clone()/>
                <Attachments list=post.attachments.clone()/>
                {post.poll.then(|| view! { <p><a href=format!("{POLL}{}", post.id)>{words(t::poll_open)}</a></p> })}
            }
        })
    };
    view! {
        <article class="post" id=format!("post-{number}") tabindex="-1" aria-labelledby=by>
            <header class="who">
                <Avatar name=post.author.as_ref().map(|author| author.name.clone()).unwrap_or_default()/>
                <div class="by" id=format!("post-{number}-by")><By post=post.clone()/></div>
                <div class="when soft">
                    <ChoosePost post=id number/>
                    <ForeignTag language=post.language is_translated=post.translation.is_some()/>
                    <When at=post.created_at/>
                    {post.edited_at.map(|_| view! { <EditedMark post=id number anonymous=post.anonymous/> })}
                    <PostNumber post=post.clone()/>
                </div>
            </header>
            {move || if is_editing.get() {
                view! { <EditPost post=id on_end/> }.into_any()
            } else {
                text().into_any()
            }}
            {post.hidden.then(|| view! { <p class="note">{words(t::forum_post_hidden_note)}</p> })}
            <div hidden=move || is_editing.get()>
                <Answering post=post.clone() on_change/>
                <div class="actions">
                    <QuoteButton post=post.clone()/>
                    {post.may_translate.then(|| view! { <TranslateLink post=id number/> })}
                    {post.may_edit.then(|| view! {
                        <PostActions post=post.clone() on_edit=Callback::new(move |()| is_editing.set(true)) on_change/>
                    })}
                    {(post.own && post.may_edit && !post.poll).then(|| view! {
                        <a class="button quiet" href=format!("{POLL}{id}")>{words(t::poll_add)}<OfPost number/></a>
                    })}
                    {post.may_flag.then(|| view! { <Flag post=id number/> })}
                </div>
            </div>
        </article>
    }
}

/// Who wrote it and where they work, or that it was an anonymous colleague or a former member.
#[component]
fn By(post: Post) -> impl IntoView {
    match post.author {
        Some(author) => view! {
            <h2><a class="author" href=member_href(author.id)>{author.name.clone()}</a></h2>
            <Whence author/>
        }
        .into_any(),
        None if post.anonymous => view! {
            <h2>{words(t::anonymity_colleague)}</h2>
            {(post.asker && post.number > 1).then(|| view! { <span class="soft">{words(t::anonymity_asker)}" "</span> })}
            {post.own.then(|| view! { <span class="soft">{words(t::anonymity_own)}</span> })}
            {post.may_reveal.then(|| view! {
                <a href=format!("{AUTHORSHIP}{}", post.id)>{words(t::anonymity_who)}<OfPost number=post.number/></a>
            })}
        }
        .into_any(),
        None => view! { <h2>{words(t::forum_former_member)}</h2> }.into_any(),
    }
}

/// Where an author works.
#[component]
fn Whence(author: Person) -> impl IntoView {
    let language = use_language();
    let Person { country, organisation, .. } = author;
    view! { <span class="soft">{move || format!("{organisation}, {}", country_name(language.get(), country))}</span> }
}

/// The number of a post, which is the way to it.
#[component]
fn PostNumber(post: Post) -> impl IntoView {
    let language = use_language();
    let number = post.number;
    view! {
        <a
            class="post-number"
            href=post_href(post.topic_id, number)
            aria-label=move || t::forum_post_number(language.get(), &number.to_string())
        >
            "#"{number}
        </a>
    }
}

#[component]
fn PostActions(post: Post, on_edit: Callback<()>, on_change: Callback<Post>) -> impl IntoView {
    let asks = RwSignal::new(false);
    let number = post.number;
    view! {
        <Button kind=ButtonKind::Quiet on_click=on_edit>
            {words(t::forum_post_edit)}
            <OfPost number/>
        </Button>
        <Button kind=ButtonKind::Quiet on_click=move |()| asks.set(true)>
            {words(t::forum_post_delete)}
            <OfPost number/>
        </Button>
        <DeleteDialog post asks on_change/>
    }
}

/// Tells buttons of the same name apart for whoever hears them one by one.
#[component]
fn OfPost(number: u32) -> impl IntoView {
    let language = use_language();
    view! { <span class="visually-hidden">" "{move || t::forum_post_number(language.get(), &number.to_string())}</span> }
}

#[component]
fn DeleteDialog(post: Post, asks: RwSignal<bool>, on_change: Callback<Post>) -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let busy = RwSignal::new(false);
    let failure = RwSignal::new(None::<ClientError>);
    let (id, number) = (post.id, post.number);
    let delete = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        failure.set(None);
        spawn_local(async move {
            let deleted = session
                .call(async |client| {
                    client.delete_post(id).await?;
                    client.find_post(id).await
                })
                .await;
            busy.set(false);
            match deleted {
                Ok(stub) => {
                    asks.set(false);
                    on_change.run(stub.value);
                    focus_post(number);
                }
                Err(error) => failure.set(Some(error)),
            }
        });
    });
    view! {
        <Dialog open=asks title=words(t::forum_post_delete_title)>
            <p>{words(t::forum_post_delete_text)}</p>
            {move || failure.get().map(|error| view! {
                <Banner kind=BannerKind::Danger>{problem_text(language.get(), &error)}</Banner>
            })}
            <div class="actions">
                <Button kind=ButtonKind::Danger busy on_click=delete>{words(t::forum_post_delete_act)}</Button>
                <Button kind=ButtonKind::Quiet on_click=move |()| asks.set(false)>
                    {words(t::forum_post_delete_keep)}
                </Button>
            </div>
        </Dialog>
    }
}

/// Moves the focus to a post once it stands.
pub fn focus_post(number: u32) {
    request_animation_frame(move || browser::focus_and_show(&format!("#post-{number}")));
}
