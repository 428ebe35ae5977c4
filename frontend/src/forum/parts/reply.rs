//! Replying: the editor at the end of a topic.

use super::composer::Composer;
use super::composer_form::ComposerForm;
use super::quoting::Quotes;
use super::rules::{RulesFirst, Writing};
use crate::i18n::{t, use_language, words};
use leptos::prelude::*;
use shared::core::id::TopicId;
use shared::core::{Language, Validate};
use shared::forum::{DraftContent, DraftKey, NewPost, Post};

/// Writes a reply; `on_posted` gets it once the server has it.
#[component]
pub fn Reply(
    /// The topic replied to.
    topic: TopicId,
    /// Where it stands.
    writing: Writing,
    /// Gets the new post.
    on_posted: Callback<Post>,
) -> impl IntoView {
    let language = use_language();
    let start = DraftContent { language: Some(language.get_untracked()), ..DraftContent::default() };
    let composer = Composer::new(DraftKey::Reply(topic), start);
    Quotes::collect_into(composer.body);
    let on_submit = Callback::new(move |()| {
        let new = NewPost {
            body_markdown: composer.body.get_untracked(),
            language: untrack(|| composer.chosen_language()).unwrap_or(Language::English),
            attachments: composer.files.choices(),
        };
        composer.send(
            new.validate(),
            async move |client, key| client.create_post(topic, &new, key).await,
            move |post| on_posted.run(post),
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
            </ComposerForm>
        </section>
    }
}
