//! The forum: what waits for one (`home`), what is talked about (`topic_list`), one conversation (`topic_page`), a new one
//! (`new_topic`, like `translate_page` in the app of posting), what few open of one (`arrange_page`, `assign`, `poll_page`, `authorship`: in the app of people), and what those
//! who moderate look at (`moderation`). The list, its filters and the place in it stand in the URL; what is being written stands in a
//! [`parts::composer::Composer`].

pub mod arrange_page;
pub mod assign;
pub mod authorship;
pub mod bookmarks_page;
pub mod feeds;
pub mod home;
pub mod moderation;
pub mod new_topic;
pub mod parts;
pub mod poll_page;
pub mod topic_list;
pub mod topic_page;
pub mod translate_page;

use crate::accounts::country_name;
use crate::browser::{Address, encode};
use crate::i18n::{t, words};
use leptos::prelude::*;
use shared::accounts::Person;
use shared::core::id::{CategoryId, TopicId};
use shared::core::page::DEFAULT_LIMIT;
use shared::core::{Cursor, Language};
use shared::forum::TopicQuery;

/// What the addresses begin with where it stands who was told whose an anonymous post is.
pub const AUTHORSHIP: &str = "/authorship/";

/// What the addresses begin with where a member is asked to answer a topic.
pub const ASSIGN: &str = "/assign/";

/// What the addresses begin with where a topic is moved or merged.
const ARRANGE: &str = "/forum/arrange/";

/// The address where a topic is moved or merged.
pub fn arrange_href(topic: TopicId) -> String {
    format!("{ARRANGE}{topic}")
}

/// What the addresses begin with where one chooses in the poll of a post.
pub const POLL: &str = "/poll/";

/// The page of the forum at this path.
pub fn page(path: &str) -> Option<AnyView> {
    match path.strip_prefix("/forum")? {
        "" => Some(view! { <topic_list::TopicListPage/> }.into_any()),
        "/home" => Some(view! { <home::HomePage/> }.into_any()),
        rest => {
            let id = rest.strip_prefix("/topics/")?.parse().ok()?;
            Some(view! { <topic_page::TopicPage id/> }.into_any())
        }
    }
}

/// The page of the forum at this path on which one writes more than a reply.
pub fn posting_page(path: &str) -> Option<AnyView> {
    if path == "/forum/new" {
        return Some(view! { <new_topic::NewTopicPage/> }.into_any());
    }
    let post = path.strip_prefix("/forum/translate/")?.parse().ok()?;
    Some(view! { <translate_page::TranslatePage post/> }.into_any())
}

/// The page of the forum at this path that is in the app of people.
pub fn people_page(path: &str) -> Option<AnyView> {
    if path == "/forum/bookmarks" {
        return Some(view! { <bookmarks_page::BookmarksPage/> }.into_any());
    }
    if let Some(topic) = path.strip_prefix(ARRANGE) {
        let topic = topic.parse().ok()?;
        return Some(view! { <arrange_page::ArrangePage topic/> }.into_any());
    }
    if let Some(post) = path.strip_prefix(POLL) {
        let post = post.parse().ok()?;
        return Some(view! { <poll_page::PollPage post/> }.into_any());
    }
    if let Some(topic) = path.strip_prefix(ASSIGN) {
        let topic = topic.parse().ok()?;
        return Some(view! { <assign::AssignPage topic/> }.into_any());
    }
    let post = path.strip_prefix(AUTHORSHIP)?.parse().ok()?;
    Some(view! { <authorship::AuthorshipPage post/> }.into_any())
}

/// The address of a page of topics.
pub fn list_href(query: &TopicQuery) -> String {
    let flag = |name: &str, is_set: bool| is_set.then(|| format!("{name}=true"));
    let parts = [
        query.category_id.map(|id| format!("category_id={id}")),
        flag("unread", query.unread),
        flag("mine", query.mine),
        flag("unanswered", query.unanswered),
        query.language.map(|language| format!("language={language}")),
        query.tag.as_ref().map(|tag| format!("tag={}", encode(tag))),
        query.country.map(|country| format!("country={country}")),
        query.cursor.as_ref().map(|cursor| format!("cursor={}", encode(&cursor.0))),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { "/forum".to_owned() } else { format!("/forum?{}", parts.join("&")) }
}

/// The address of the topics of a category.
pub fn category_href(category: CategoryId) -> String {
    list_href(&TopicQuery { category_id: Some(category), ..TopicQuery::default() })
}

/// The query that an address of the list says.
pub fn list_query(address: &Address) -> TopicQuery {
    let is_set = |name: &str| address.value(name).as_deref() == Some("true");
    TopicQuery {
        category_id: address.value("category_id").and_then(|id| id.parse().ok()),
        unread: is_set("unread"),
        mine: is_set("mine"),
        unanswered: is_set("unanswered"),
        assigned: false,
        pinned: false,
        language: address.value("language").and_then(|code| code.parse().ok()),
        tag: address.value("tag").filter(|tag| !tag.is_empty()),
        country: address.value("country").and_then(|code| code.parse().ok()),
        cursor: address.value("cursor").map(Cursor),
        limit: None,
    }
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

/// An author and where they work; or that it was an anonymous colleague, or a former member.
pub fn author_words(language: Language, author: Option<&Person>, anonymous: bool) -> String {
    let nobody = if anonymous { t::anonymity_colleague } else { t::forum_former_member };
    author.map_or_else(
        || nobody(language).to_owned(),
        |author| format!("{}, {}", author.name, country_name(language, author.country)),
    )
}

/// A topic's title; or that its author took it along.
pub fn shown_title(title: String) -> impl IntoView {
    let is_gone = title.is_empty();
    let words = words(t::forum_blank_title);
    move || if is_gone { words.get() } else { title.clone() }
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
