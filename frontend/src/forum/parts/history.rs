//! What a post said before: its versions, each with what changed in it.

use crate::forum::author_words;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Dialog, Load, Loading, SkeletonShape, When, word_diff};
use leptos::prelude::*;
use shared::core::id::PostId;
use shared::forum::PostVersion;

/// The word "edited" of a post, which opens its history.
#[component]
pub fn EditedMark(
    /// The post.
    post: PostId,
    /// Its number, so that the buttons of a page have different names.
    number: u32,
    /// Whether its author is an anonymous colleague.
    anonymous: bool,
) -> impl IntoView {
    let language = use_language();
    let open = RwSignal::new(false);
    view! {
        <button type="button" class="edited-mark" aria-haspopup="dialog" on:click=move |_| open.set(true)>
            {words(t::forum_post_edited)}
            <span class="visually-hidden">
                {move || format!(", {}: {}", t::forum_post_number(language.get(), &number.to_string()), t::history_open(language.get()))}
            </span>
        </button>
        <Dialog open title=words(t::history_title)>
            // Asked for when it is opened, and anew each time.
            {move || open.get().then(|| view! { <History post anonymous/> })}
        </Dialog>
    }
}

#[component]
fn History(post: PostId, anonymous: bool) -> impl IntoView {
    let session = use_session();
    let versions =
        Loading::new(move || session.call(async move |client| client.list_post_versions(post).await));
    view! {
        <Load resource=versions shape=SkeletonShape::Text let:list>
            <ol class="history" reversed>
                {with_before(list).into_iter().map(|(version, before)| view! {
                    <li><Version version before anonymous/></li>
                }).collect_view()}
            </ol>
        </Load>
    }
}

/// Each version with what the one before it said; the newest first.
fn with_before(versions: Vec<PostVersion>) -> Vec<(PostVersion, Option<String>)> {
    let mut before: Vec<_> = versions.iter().skip(1).map(|one| Some(one.body_markdown.clone())).collect();
    before.push(None);
    versions.into_iter().zip(before).collect()
}

#[component]
fn Version(version: PostVersion, before: Option<String>, anonymous: bool) -> impl IntoView {
    let language = use_language();
    let PostVersion { editor, at, body_markdown, .. } = version;
    let is_first = before.is_none();
    view! {
        <p class="soft">
            {move || if is_first { t::history_written(language.get()) } else { t::history_changed(language.get()) }}
            " "<When at/>" · "
            {move || author_words(language.get(), editor.as_ref(), anonymous)}
        </p>
        {word_diff(before.as_deref().unwrap_or(&body_markdown), &body_markdown)}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::core::{Language, Timestamp};

    #[test]
    fn a_version_stands_beside_the_one_before_it() {
        let version = |version: u32, text: &str| PostVersion {
            version,
            editor: None,
            language: Language::Czech,
            body_markdown: text.to_owned(),
            at: Timestamp(0),
        };
        let pairs = with_before(vec![version(3, "c"), version(2, "b"), version(1, "a")]);
        let pairs: Vec<_> = pairs.into_iter().map(|(version, before)| (version.version, before)).collect();
        assert_eq!(pairs, [(3, Some("b".into())), (2, Some("a".into())), (1, None)]);
    }
}
