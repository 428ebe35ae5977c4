//! A topic in a list.

use super::assigned::WaitsFor;
use crate::forum::{author_words, list_href, post_href, shown_title, topic_href};
use crate::i18n::{t, use_language, words};
use crate::ui::{Loading, Tag, TagKind, When};
use leptos::prelude::*;
use shared::core::id::{CategoryId, TopicId};
use shared::forum::{Category, TopicQuery, TopicSummary};

/// The categories, once they have come; names and descriptions are read from here.
pub type Categories = Loading<Vec<Category>>;

/// The category of this id, once the categories have come.
pub fn find_category(id: CategoryId, categories: Categories) -> Option<Category> {
    categories.with(|list| list.iter().find(|one| one.id == id).cloned())?
}

/// Where one stopped reading, or the start.
fn resume_href(topic: TopicId, last_read: u32, unread: bool) -> String {
    if unread && last_read > 0 { post_href(topic, last_read + 1) } else { topic_href(topic, None) }
}

/// A topic in a list: what it is about, by whom, how many replies, and since when.
#[component]
pub fn TopicRow(
    /// The topic.
    topic: TopicSummary,
    /// The categories, for its category's name.
    categories: Categories,
) -> impl IntoView {
    let language = use_language();
    let in_category = topic.category_id;
    let category = move || {
        find_category(in_category, categories).map(|category| category.name.get(language.get()).to_owned())
    };
    let (author, anonymous, replies) = (topic.author.clone(), topic.anonymous, topic.replies_count);
    let (title, is_open) = (topic.title.clone(), !topic.locked && !topic.archived);
    let href = resume_href(topic.id, topic.last_read_number, topic.unread);
    view! {
        <li class=if topic.unread { "unread" } else { "read" }>
            <div>
                <a class="title" href=href lang=topic.language.code() dir="auto">
                    {topic.unread.then(|| view! {
                        <span class="visually-hidden" lang=move || language.get().code()>
                            {words(t::forum_topic_list_unread)}" "
                        </span>
                    })}
                    {shown_title(title)}
                </a>
                <div class="meta">
                    <span>{category}</span>
                    <span>{move || author_words(language.get(), author.as_ref(), anonymous)}</span>
                    <span class="tag" lang=topic.language.code()>{topic.language.own_name()}</span>
                    {topic.pinned.then(|| view! { <Tag kind=TagKind::Accent>{words(t::forum_topic_list_pinned)}</Tag> })}
                    {topic.answered.then(|| view! { <Tag kind=TagKind::Good>{words(t::forum_topic_list_answered)}</Tag> })}
                    {topic.archived.then(|| view! { <Tag>{words(t::forum_topic_list_put_away)}</Tag> })}
                    {topic.locked.then(|| view! { <Tag>{words(t::forum_topic_list_locked)}</Tag> })}
                    {(replies == 0 && is_open).then(|| view! {
                        <Tag kind=TagKind::Warn>{words(t::forum_topic_list_waiting)}</Tag>
                    })}
                    {topic.assignment.map(|waiting| view! { <WaitsFor waiting/> })}
                    <TopicTags tags=topic.tags/>
                </div>
            </div>
            <div class="num">
                {move || t::forum_topic_list_replies(language.get(), replies)}
                " "
                <br/>
                <When at=topic.last_post_at/>
            </div>
        </li>
    }
}

/// Tags, each the way to its topics.
#[component]
pub fn TopicTags(
    /// The tags.
    tags: Vec<String>,
) -> impl IntoView {
    let link = |tag: String| {
        let href = list_href(&TopicQuery { tag: Some(tag.clone()), ..TopicQuery::default() });
        view! { <a class="topic-tag" href=href>"#"{tag}</a> }
    };
    tags.into_iter().map(link).collect_view()
}
