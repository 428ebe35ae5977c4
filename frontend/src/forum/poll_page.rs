//! The poll of a post: choosing in it; or, under a post of one's own, writing one.

use super::parts::poll::Ballot;
use super::parts::poll_writing::PollForm;
use super::post_href;
use crate::app::navigation::Heading;
use crate::app::not_found::NotFound;
use crate::i18n::{t, words};
use crate::session::use_session;
use crate::ui::{Load, Loading, MarkdownView, SkeletonShape};
use api_client::ClientError;
use leptos::prelude::*;
use shared::core::id::PostId;
use shared::forum::{Poll, Post};

/// The page `/poll/{post}`.
#[component]
pub fn PollPage(
    /// The post.
    post: PostId,
) -> impl IntoView {
    let session = use_session();
    let known = Loading::new(move || session.call(async move |client| load(client, post).await));
    let is_missing = known.is_missing();
    move || {
        if is_missing.get() {
            return view! { <NotFound/> }.into_any();
        }
        view! {
            <main id="main" class="wrap">
                <div>
                    <Heading text=words(t::poll_title)/>
                    <Load resource=known shape=SkeletonShape::Text let:known>
                        <Asked post=known.0 poll=known.1/>
                    </Load>
                </div>
            </main>
        }
        .into_any()
    }
}

async fn load(client: &api_client::Client, post: PostId) -> Result<(Post, Option<Poll>), ClientError> {
    let shown = client.find_post(post).await?.value;
    let poll = if shown.poll { Some(client.find_poll(post).await?) } else { None };
    Ok((shown, poll))
}

#[component]
fn Asked(post: Post, poll: Option<Poll>) -> impl IntoView {
    let poll = RwSignal::new(poll);
    let (id, may_ask) = (post.id, post.own && post.may_edit);
    view! {
        <section class="card">
            <MarkdownView html=post.body_html.clone() language=post.language/>
            <p><a href=post_href(post.topic_id, post.number)>{words(t::forum_review_to_post)}</a></p>
        </section>
        {move || match poll.get() {
            Some(poll) => view! { <Ballot poll/> }.into_any(),
            None if may_ask => {
                let on_saved = Callback::new(move |saved| poll.set(Some(saved)));
                view! { <PollForm post=id on_saved/> }.into_any()
            }
            None => view! { <p class="soft">{words(t::poll_none)}</p> }.into_any(),
        }}
    }
}
