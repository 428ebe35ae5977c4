//! A page of posts, with a line where the unread ones begin and what was written here since it was loaded.

use super::post::{PostItem, focus_post};
use crate::app::router::use_router;
use crate::forum::topic_href;
use crate::i18n::{t, words};
use crate::notices::state::use_notices;
use crate::session::use_session;
use crate::ui::Pager;
use leptos::prelude::*;
use shared::core::Page;
use shared::core::id::{PostId, TopicId};
use shared::forum::{Post, Reaction, ReadMark};

/// The posts of one page.
#[component]
pub fn Posts(
    /// The page as the server gave it.
    page: Page<Post>,
    /// The topic.
    topic: TopicId,
    /// The number of the newest post read before this visit; 0 if none.
    last_read: u32,
    /// Posts written, changed or deleted here.
    changes: RwSignal<Vec<Post>>,
) -> impl IntoView {
    let earlier = page.previous.as_ref().map(|cursor| topic_href(topic, Some(cursor)));
    let later = page.next.as_ref().map(|cursor| topic_href(topic, Some(cursor)));
    let last_shown = page.items.last().map_or(0, |post| post.number);
    mark_read(topic, last_read, last_shown);
    focus_named_post();
    let shown = Memo::new(move |_| changes.with(|changes| merged(&page, changes)));
    let on_change = Callback::new(move |post: Post| changes.update(|changes| changes.push(post)));
    let starts_unread = move |number: u32| last_read > 0 && number == last_read + 1 && number <= last_shown;
    view! {
        <div class="posts">
            <For
                each=move || shown.get()
                key=shown_anew
                let:post
            >
                {starts_unread(post.number).then(|| view! {
                    <p class="new-mark" role="separator">{words(t::forum_topic_new_since)}</p>
                })}
                <PostItem post on_change/>
            </For>
        </div>
        // A list of topics begins with the newest, a conversation with the oldest: the first link leads back in both.
        <Pager
            newer=earlier
            older=later
            newer_label=words(t::forum_topic_earlier)
            older_label=words(t::forum_topic_later)
        />
    }
}

/// What of a post is drawn anew when it changes.
type Drawn = (PostId, u32, Vec<(Reaction, u32, bool)>, bool, bool);

fn shown_anew(post: &Post) -> Drawn {
    let said = post.reactions.iter().map(|said| (said.kind, said.count, said.mine)).collect();
    (post.id, post.version, said, post.accepted, post.bookmarked)
}

/// The posts of the page as they are now: changed ones in their place, new ones at the end of the last page.
pub fn merged(page: &Page<Post>, changes: &[Post]) -> Vec<Post> {
    let mut posts = page.items.clone();
    for change in changes {
        if let Some(post) = posts.iter_mut().find(|post| post.id == change.id) {
            *post = change.clone();
        } else if page.next.is_none() && posts.last().is_none_or(|last| last.number < change.number) {
            posts.push(change.clone());
        }
    }
    posts
}

fn mark_read(topic: TopicId, last_read: u32, number: u32) {
    if number <= last_read {
        return;
    }
    // A mark that gets lost is set again by the next visit.
    use_session()
        .write_in_passing(async move |client| client.mark_topic_read(topic, &ReadMark { number }).await);
    // What one was told of it has been read by that.
    use_notices().refresh();
}

/// Goes to the post that the address names: only now it is there.
fn focus_named_post() {
    let hash = use_router().hash();
    Effect::new(move |_| {
        let number = hash.with(|hash| hash.strip_prefix("post-").and_then(|n| n.parse().ok()));
        if let Some(number) = number {
            focus_post(number);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::core::{Cursor, Language, Timestamp};

    fn post(number: u32, version: u32) -> Post {
        let id = |last: u32| format!("00000000-0000-7000-8000-{last:012}");
        Post {
            id: id(number).parse().unwrap(),
            topic_id: id(0).parse().unwrap(),
            number,
            author: None,
            anonymous: false,
            asker: false,
            own: false,
            poll: false,
            language: Language::Czech,
            body_html: String::new(),
            created_at: Timestamp(0),
            edited_at: None,
            deleted_at: None,
            version,
            reactions: Vec::new(),
            accepted: false,
            bookmarked: false,
            hidden: false,
            may_edit: true,
            attachments: Vec::new(),
            may_react: false,
            may_accept: false,
            may_flag: false,
            translation: None,
            translated_into: Vec::new(),
            may_translate: false,
            may_reveal: false,
        }
    }

    fn numbers(next: Option<Cursor>, changes: &[Post]) -> Vec<(u32, u32)> {
        let page = Page { items: vec![post(1, 1), post(2, 1)], next, previous: None };
        merged(&page, changes).iter().map(|post| (post.number, post.version)).collect()
    }

    #[test]
    fn a_changed_post_stays_in_its_place() {
        assert_eq!(numbers(None, &[post(1, 2), post(1, 3)]), [(1, 3), (2, 1)]);
    }

    #[test]
    fn a_new_post_stands_at_the_end_of_the_last_page_only() {
        assert_eq!(numbers(None, &[post(3, 1)]), [(1, 1), (2, 1), (3, 1)]);
        assert_eq!(numbers(Some(Cursor("more".into())), &[post(30, 1)]), [(1, 1), (2, 1)]);
    }
}
