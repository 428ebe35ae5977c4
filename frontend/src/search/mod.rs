//! Search: a box in the members' frame (`search_box`) that suggests titles while one types, and a page with what was found
//! (`search_page`, `results`) and what it is narrowed by (`filters`). What is searched for stands in the URL.

mod filters;
mod results;
pub mod search_box;
mod search_page;

use crate::browser::{self, Address, encode};
use leptos::prelude::*;
use shared::core::id::{AccountId, CategoryId};
use shared::core::{Cursor, Language};
use shared::search::SearchQuery;

/// Where the page is.
pub const PATH: &str = "/search";

/// The page of search at this path.
pub fn page(path: &str) -> Option<AnyView> {
    (path == PATH).then(|| view! { <search_page::SearchPage/> }.into_any())
}

/// What the URL asks for; days as a date field has them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Wanted {
    q: String,
    category_id: Option<CategoryId>,
    author_id: Option<AccountId>,
    tag: String,
    language: Option<Language>,
    answered: Option<bool>,
    first_day: String,
    last_day: String,
    cursor: Option<Cursor>,
}

impl Wanted {
    fn read(address: &Address) -> Self {
        fn value<T: std::str::FromStr>(address: &Address, name: &str) -> Option<T> {
            address.value(name)?.parse().ok()
        }
        Self {
            q: address.value("q").unwrap_or_default().trim().to_owned(),
            category_id: value(address, "category_id"),
            author_id: value(address, "author_id"),
            tag: address.value("tag").unwrap_or_default().trim().to_owned(),
            language: value(address, "language"),
            answered: value(address, "answered"),
            first_day: address.value("from").unwrap_or_default(),
            last_day: address.value("until").unwrap_or_default(),
            cursor: address.value("cursor").map(Cursor),
        }
    }

    fn href(&self) -> String {
        let text = |text: &String| (!text.is_empty()).then(|| text.clone());
        let values = [
            ("q", Some(self.q.clone())),
            ("category_id", self.category_id.map(|id| id.to_string())),
            ("author_id", self.author_id.map(|id| id.to_string())),
            ("tag", text(&self.tag)),
            ("language", self.language.map(|language| language.to_string())),
            ("answered", self.answered.map(|is_answered| is_answered.to_string())),
            ("from", text(&self.first_day)),
            ("until", text(&self.last_day)),
            ("cursor", self.cursor.clone().map(|cursor| cursor.0)),
        ];
        let values = values.into_iter().filter_map(|(name, value)| Some((name, value?)));
        let query: Vec<String> = values.map(|(name, value)| format!("{name}={}", encode(&value))).collect();
        format!("{PATH}?{}", query.join("&"))
    }

    /// The same without anything that narrows it.
    fn without_filters(&self) -> Self {
        Self { q: self.q.clone(), ..Self::default() }
    }

    fn has_filters(&self) -> bool {
        Self { cursor: None, ..self.clone() } != self.without_filters()
    }

    fn to_query(&self) -> SearchQuery {
        SearchQuery {
            q: self.q.clone(),
            category_id: self.category_id,
            author_id: self.author_id,
            tag: Some(self.tag.clone()).filter(|tag| !tag.is_empty()),
            language: self.language,
            answered: self.answered,
            from: browser::start_of_day(&self.first_day),
            until: browser::end_of_day(&self.last_day),
            cursor: self.cursor.clone(),
            limit: None,
        }
    }
}
