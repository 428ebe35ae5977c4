//! Changing a post in its place. What somebody else changed meanwhile is shown, never overwritten unseen.

use super::composer::Composer;
use super::composer_form::ComposerForm;
use super::conflict::ConflictChoice;
use crate::browser;
use crate::i18n::{t, words};
use crate::session::use_session;
use crate::ui::{Load, Loading, SkeletonShape};
use api_client::{Client, ClientError};
use leptos::prelude::*;
use shared::core::Validate;
use shared::core::id::PostId;
use shared::forum::{DraftContent, DraftKey, Post, PostPatch, PostSource};

/// Changes the post; ends with the changed post, or with nothing if it was left.
#[component]
pub fn EditPost(
    /// The post.
    post: PostId,
    /// Gets the changed post, or nothing.
    on_end: Callback<Option<Post>>,
) -> impl IntoView {
    let session = use_session();
    let source = Loading::new(move || session.call(async move |client| client.find_post_source(post).await));
    view! {
        <Load resource=source shape=SkeletonShape::Text let:source>
            <SourceEditor source on_end/>
        </Load>
    }
}

#[component]
fn SourceEditor(source: PostSource, on_end: Callback<Option<Post>>) -> impl IntoView {
    let post = source.id;
    let start = DraftContent {
        body_markdown: source.body_markdown,
        language: Some(source.language),
        base_version: Some(source.version),
        attachments: source.attachments,
        ..DraftContent::default()
    };
    let composer = Composer::new(DraftKey::Edit(post), start);
    let version = source.version;
    let on_submit = Callback::new(move |()| {
        let patch = PostPatch {
            body_markdown: Some(composer.body.get_untracked()),
            language: untrack(|| composer.chosen_language()),
            attachments: Some(composer.files.choices()),
            left_standing: composer.left_standing.get_untracked(),
        };
        let base = composer.base_version.get_untracked().unwrap_or(version);
        composer.send(
            patch.validate(),
            async move |client, _| update(client, post, base, &patch).await,
            move |post| on_end.run(Some(post)),
        );
    });
    // What the other one wrote stays in sight while one works it in.
    let beside = RwSignal::new(None::<String>);
    let on_keep = Callback::new(move |()| {
        if let Some(conflict) = composer.conflict.get_untracked() {
            composer.base_version.set(Some(conflict.stored_version));
            beside.set(Some(conflict.stored));
            composer.conflict.set(None);
            request_animation_frame(|| browser::focus_and_show(".post .composer textarea"));
        }
    });
    let session = use_session();
    let on_discard = Callback::new(move |()| {
        composer.draft.discard();
        leptos::task::spawn_local(async move {
            let stored = session.call(async |client| client.find_post(post).await).await;
            on_end.run(stored.ok().map(|answer| answer.value));
        });
    });
    view! {
        {move || composer.conflict.get().map(|conflict| view! { <ConflictChoice conflict on_keep on_discard/> })}
        <div hidden=move || composer.conflict.with(Option::is_some)>
            {move || beside.get().map(|stored| view! {
                <details class="beside" open>
                    <summary>{words(t::forum_conflict_stored)}</summary>
                    <div class="diff-text" dir="auto">{stored}</div>
                </details>
            })}
            <ComposerForm
                composer
                name="edit"
                label=words(t::forum_edit_label)
                act=words(t::forum_edit_act)
                on_submit
                on_close=Callback::new(move |()| on_end.run(None))
            />
        </div>
    }
}

/// Changes the post. Where an earlier try has arrived and only its answer got lost, the conflict is with oneself.
async fn update(client: &Client, post: PostId, version: u32, patch: &PostPatch) -> Result<Post, ClientError> {
    let result = client.update_post(post, version, patch).await;
    if let Err(ClientError::Problem(problem)) = &result
        && problem.conflict.as_ref().is_some_and(|conflict| conflict.stored == conflict.sent)
    {
        return client.find_post(post).await.map(|answer| answer.value);
    }
    result
}
