//! The forum: what is talked about (`topic_list`), one conversation (`topic_page`), a new one (`new_topic`). The list
//! and the place in it stand in the URL; what is being written stands in a [`parts::composer::Composer`].

pub mod new_topic;
pub mod parts;
pub mod topic_list;
pub mod topic_page;

use crate::accounts::country_name;
use crate::browser::encode;
use crate::i18n::{t, words};
use leptos::prelude::*;
use shared::accounts::Person;
use shared::core::id::{CategoryId, TopicId};
use shared::core::page::DEFAULT_LIMIT;
use shared::core::{Cursor, Language};

/// The page of the forum at this path.
pub fn page(path: &str) -> Option<AnyView> {
    match path.strip_prefix("/forum")? {
        "" => Some(view! { <topic_list::TopicListPage/> }.into_any()),
        "/new" => Some(view! { <new_topic::NewTopicPage/> }.into_any()),
        rest => {
            let id = rest.strip_prefix("/topics/")?.parse().ok()?;
            Some(view! { <topic_page::TopicPage id/> }.into_any())
        }
    }
}

/// The address of a page of topics.
pub fn list_href(category: Option<CategoryId>, cursor: Option<&Cursor>) -> String {
    let category = category.map(|id| format!("category_id={id}"));
    let cursor = cursor.map(|cursor| format!("cursor={}", encode(&cursor.0)));
    let query: Vec<String> = category.into_iter().chain(cursor).collect();
    if query.is_empty() { "/forum".to_owned() } else { format!("/forum?{}", query.join("&")) }
}

/// The address of a page of posts.
pub fn topic_href(topic: TopicId, cursor: Option<&Cursor>) -> String {
    cursor.map_or_else(
        || format!("/forum/topics/{topic}"),
        |cursor| format!("/forum/topics/{topic}?cursor={}", encode(&cursor.0)),
    )
}

/// The address of a post, on the page that begins with it.
pub fn post_href(topic: TopicId, number: u32) -> String {
    format!("/forum/topics/{topic}?from={number}#post-{number}")
}

/// The address of a topic's last post, on the page that ends with it.
pub fn end_href(topic: TopicId, number: u32) -> String {
    let from = number.saturating_sub(DEFAULT_LIMIT - 1).max(1);
    format!("/forum/topics/{topic}?from={from}#post-{number}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_page_is_a_full_one() {
        let topic = "01a1ffa6-3c1b-7845-8f56-a449791ade51".parse().unwrap();
        assert!(end_href(topic, 34).ends_with("?from=15#post-34"));
        assert!(end_href(topic, 3).ends_with("?from=1#post-3"));
    }
}

/// An author and where they work; or that it was a former member.
pub fn author_words(language: Language, author: Option<&Person>) -> String {
    author.map_or_else(
        || t::forum_former_member(language).to_owned(),
        |author| format!("{}, {}", author.name, country_name(language, author.country)),
    )
}

/// A topic's title; or that its author took it along.
pub fn shown_title(title: String) -> impl IntoView {
    let is_gone = title.is_empty();
    let words = words(t::forum_blank_title);
    move || if is_gone { words.get() } else { title.clone() }
}
