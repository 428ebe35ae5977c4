//! What one says about a post without writing one: a word, that it answers the question, that one keeps it.

use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Doing};
use leptos::prelude::*;
use shared::core::Language;
use shared::forum::{AcceptedAnswer, BookmarkContent, Post, Reaction, ReactionCount};

/// Words, whether it is the answer, and keeping it. What changes is asked for again.
#[component]
pub fn Answering(
    /// The post.
    post: Post,
    /// Takes the post after a change.
    on_change: Callback<Post>,
) -> impl IntoView {
    let doing = Doing::new();
    let problem = doing.problem(use_language());
    let Post { may_react, may_accept, accepted, .. } = post;
    view! {
        {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
        <div class="answering">
            {Reaction::ALL.iter().map(|kind| {
                let said = post.reactions.iter().find(|count| count.kind == *kind).cloned();
                view! { <Word post=post.clone() kind=*kind said may_react doing on_change/> }
            }).collect_view()}
            {accepted.then(|| view! { <span class="tag good">{words(t::forum_answer_accepted)}</span> })}
            {may_accept.then(|| view! { <Accept post=post.clone() doing on_change/> })}
            <Keep post doing on_change/>
        </div>
    }
}

fn reaction_word(kind: Reaction) -> fn(Language) -> &'static str {
    match kind {
        Reaction::Thanks => t::forum_reaction_thanks,
        Reaction::Helped => t::forum_reaction_helped,
        Reaction::SameHere => t::forum_reaction_same_here,
    }
}

/// A word with how many said it; a button for whoever may say it, a text for others if somebody did.
#[component]
fn Word(
    post: Post,
    kind: Reaction,
    said: Option<ReactionCount>,
    may_react: bool,
    doing: Doing,
    on_change: Callback<Post>,
) -> impl IntoView {
    let (session, language, id) = (use_session(), use_language(), post.id);
    let (count, mine) = said.map_or((0, false), |said| (said.count, said.mine));
    let label = Signal::derive(move || {
        let (word, language) = (reaction_word(kind), language.get());
        if count == 0 { word(language).to_owned() } else { format!("{} {count}", word(language)) }
    });
    if !may_react {
        return (count > 0).then(|| view! { <span class="tag">{label}</span> }).into_any();
    }
    let change = move |_| {
        let act = session.call(async move |client| {
            if mine {
                client.unreact_to_post(id, kind).await?;
            } else {
                client.react_to_post(id, kind).await?;
            }
            client.find_post(id).await
        });
        doing.run(act, move |answer| on_change.run(answer.value));
    };
    view! {
        <button type="button" class="word" aria-pressed=mine.to_string() on:click=change>{label}</button>
    }
    .into_any()
}

#[component]
fn Accept(post: Post, doing: Doing, on_change: Callback<Post>) -> impl IntoView {
    let session = use_session();
    let Post { id, topic_id, accepted, .. } = post;
    let label = if accepted { t::forum_answer_not } else { t::forum_answer_accept };
    let change = move |()| {
        let answer = AcceptedAnswer { post_id: (!accepted).then_some(id) };
        let act = session.call(async move |client| {
            client.accept_answer(topic_id, &answer).await?;
            client.find_post(id).await
        });
        doing.run(act, move |answer| on_change.run(answer.value));
    };
    view! { <Button kind=ButtonKind::Quiet busy=doing.busy on_click=change>{words(label)}</Button> }
}

/// Keeps the post, or keeps it no longer; notes are written on the page of what one keeps.
#[component]
fn Keep(post: Post, doing: Doing, on_change: Callback<Post>) -> impl IntoView {
    let (session, id, kept) = (use_session(), post.id, post.bookmarked);
    let label = if kept { t::forum_bookmark_remove } else { t::forum_bookmark_keep };
    let change = move |()| {
        let act = session.call(async move |client| {
            if kept {
                client.delete_bookmark(id).await?;
            } else {
                client.save_bookmark(id, &BookmarkContent::default()).await?;
            }
            client.find_post(id).await
        });
        doing.run(act, move |answer| on_change.run(answer.value));
    };
    view! { <Button kind=ButtonKind::Quiet busy=doing.busy on_click=change>{words(label)}</Button> }
}
