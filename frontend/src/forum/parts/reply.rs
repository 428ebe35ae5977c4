//! Replying: the editor at the end of a topic.

use super::anonymous::AnonymousCheck;
use super::composer::Composer;
use super::composer_form::ComposerForm;
use super::holding::{WAITING, held};
use super::quoting::Quotes;
use super::rules::{RulesFirst, Writing};
use crate::app::router::use_router;
use crate::i18n::{t, use_language, words};
use leptos::prelude::*;
use shared::core::id::TopicId;
use shared::core::{Language, Validate};
use shared::forum::{DraftContent, DraftKey, NewHeldPost, NewPost, Post, Topic};

/// Under what name one may reply.
#[derive(Clone, Copy)]
pub struct Byline {
    may_be_anonymous: bool,
    /// Whoever asked without a name does not give it away by replying.
    is_anonymous_at_first: bool,
}

impl Byline {
    /// In this topic.
    pub fn of(topic: &Topic) -> Self {
        let may_be_anonymous = topic.may_reply_anonymously;
        Self { may_be_anonymous, is_anonymous_at_first: may_be_anonymous && topic.anonymous && topic.own }
    }
}

/// Writes a reply; `on_posted` gets it once the server has it.
#[component]
pub fn Reply(
    /// The topic replied to.
    topic: TopicId,
    /// Where it stands.
    writing: Writing,
    /// Under what name.
    byline: Byline,
    /// Gets the new post.
    on_posted: Callback<Post>,
) -> impl IntoView {
    let (language, router) = (use_language(), use_router());
    let start = DraftContent {
        language: Some(language.get_untracked()),
        anonymous: byline.is_anonymous_at_first,
        ..DraftContent::default()
    };
    let composer = Composer::new(DraftKey::Reply(topic), start);
    Quotes::collect_into(composer.body);
    let on_submit = Callback::new(move |()| {
        let new = NewPost {
            body_markdown: composer.body.get_untracked(),
            language: untrack(|| composer.chosen_language()).unwrap_or(Language::English),
            attachments: composer.files.choices(),
            anonymous: byline.may_be_anonymous && composer.anonymous.get_untracked(),
            left_standing: composer.left_standing.get_untracked(),
        };
        composer.send(
            new.validate(),
            async move |client, key| {
                held(client.create_post(topic, &new, key).await, client, key, || {
                    NewHeldPost::reply(topic, new.clone())
                })
                .await
            },
            move |post| match post {
                Some(post) => on_posted.run(post),
                None => router.go(WAITING, false),
            },
        );
    });
    view! {
        <section id="reply" aria-labelledby="reply-title" class="reply">
            <h2 id="reply-title">{words(t::forum_reply_title)}</h2>
            <ComposerForm
                composer
                name="reply"
                label=words(t::forum_reply_label)
                act=words(t::forum_reply_act)
                on_submit
            >
                <RulesFirst writing composer/>
                <AnonymousCheck composer offered=byline.may_be_anonymous name="reply"/>
            </ComposerForm>
        </section>
    }
}
