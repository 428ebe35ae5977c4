//! A post that waits, as its author and those who moderate see it.

use crate::files::attachments::Attachments;
use crate::forum::author_words;
use crate::forum::parts::flagging::reason_word;
use crate::forum::shown_title;
use crate::i18n::{t, use_language, words};
use crate::ui::{MarkdownView, Tag, TagKind, When};
use leptos::prelude::*;
use shared::forum::HeldPost;

/// The post, with what can be done about it.
#[component]
pub fn Held(
    /// The post.
    held: HeldPost,
    /// Buttons.
    children: Children,
) -> impl IntoView {
    let language = use_language();
    let HeldPost {
        title,
        tags,
        author,
        anonymous,
        body_html,
        attachments,
        created_at,
        refused_at,
        reason,
        text,
        ..
    } = held;
    let is_reply = held.topic_id.is_some();
    let kind = if is_reply { t::moderation_first_reply } else { t::moderation_first_new_topic };
    let is_refused = refused_at.is_some();
    let state = if is_refused { t::moderation_held_refused } else { t::moderation_held_waiting };
    let color = if is_refused { TagKind::Plain } else { TagKind::Warn };
    view! {
        <li class="held">
            <h2 dir="auto">{shown_title(title)}</h2>
            <div class="meta">
                <Tag kind=color>{words(state)}</Tag>
                <span>{words(kind)}</span>
                <span>{move || author_words(language.get(), author.as_ref(), anonymous)}</span>
                <span><When at=created_at/></span>
                {(!tags.is_empty()).then(|| view! { <span>{tags.join(", ")}</span> })}
            </div>
            {reason.map(|reason| view! {
                <p class="note" dir="auto"><strong>{words(reason_word(reason))}</strong>" "{text}</p>
            })}
            <section class="card">
                <MarkdownView html=body_html language=held.language/>
                <Attachments list=attachments/>
            </section>
            {children()}
        </li>
    }
}
