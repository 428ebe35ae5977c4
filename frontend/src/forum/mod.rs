//! The forum: what is talked about (`topic_list`), one conversation (`topic_page`), a new one (`new_topic`). The list
//! and the place in it stand in the URL; what is being written stands in a [`parts::composer::Composer`].

pub mod new_topic;
pub mod parts;
pub mod topic_list;
pub mod topic_page;

use crate::browser::encode;
use leptos::prelude::*;
use shared::core::Cursor;
use shared::core::id::{CategoryId, TopicId};

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
