//! The views of the forum: what waits for one, and the lists that one asks for most.

use crate::forum::list_href;
use crate::i18n::{t, words};
use leptos::prelude::*;
use shared::core::Language;
use shared::forum::TopicQuery;

/// A view of the forum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// What waits for one.
    Home,
    /// All topics.
    All,
    /// Those with posts that one has not read.
    Unread,
    /// Those that one opened.
    Mine,
    /// Those that wait for an answer.
    Waiting,
}

impl Tab {
    const ALL: [Self; 5] = [Self::Home, Self::All, Self::Unread, Self::Mine, Self::Waiting];

    /// The view that a list is, if it is one of these.
    pub fn of(query: &TopicQuery) -> Option<Self> {
        let bare = TopicQuery { cursor: None, ..query.clone() };
        Self::ALL.into_iter().filter(|tab| *tab != Self::Home).find(|tab| tab.query() == bare)
    }

    fn query(self) -> TopicQuery {
        TopicQuery {
            unread: self == Self::Unread,
            mine: self == Self::Mine,
            unanswered: self == Self::Waiting,
            ..TopicQuery::default()
        }
    }

    fn href(self) -> String {
        if self == Self::Home { "/forum/home".to_owned() } else { list_href(&self.query()) }
    }

    fn word(self) -> fn(Language) -> &'static str {
        match self {
            Self::Home => t::forum_home_title,
            Self::All => t::forum_tabs_all,
            Self::Unread => t::forum_tabs_unread,
            Self::Mine => t::forum_tabs_mine,
            Self::Waiting => t::forum_tabs_waiting,
        }
    }
}

/// Links to the views.
#[component]
pub fn Tabs(
    /// Where one is.
    current: Signal<Option<Tab>>,
) -> impl IntoView {
    view! {
        <nav class="views" aria-label=words(t::forum_tabs_label)>
            {Tab::ALL.map(|tab| view! {
                <a href=tab.href() aria-current=move || (current.get() == Some(tab)).then_some("page")>
                    {words(tab.word())}
                </a>
            }).collect_view()}
        </nav>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_with_more_filters_is_none_of_the_views() {
        let unread = TopicQuery { unread: true, ..TopicQuery::default() };
        assert_eq!(Tab::of(&TopicQuery::default()), Some(Tab::All));
        assert_eq!(Tab::of(&unread), Some(Tab::Unread));
        assert_eq!(Tab::of(&TopicQuery { mine: true, ..unread }), None);
    }
}
