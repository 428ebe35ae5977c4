//! The views of the forum: what waits for one, and the lists that one asks for most.

use crate::forum::list_href;
use crate::i18n::{t, words};
use crate::session::use_session;
use leptos::prelude::*;
use shared::core::{Language, Role};
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
    /// What one keeps.
    Kept,
    /// What waits to be looked at, for those who moderate.
    Reviews,
}

impl Tab {
    const LISTS: [Self; 4] = [Self::All, Self::Unread, Self::Mine, Self::Waiting];
    const ALL: [Self; 7] =
        [Self::Home, Self::All, Self::Unread, Self::Mine, Self::Waiting, Self::Kept, Self::Reviews];

    /// The view that a list is, if it is one of these.
    pub fn of(query: &TopicQuery) -> Option<Self> {
        let bare = TopicQuery { cursor: None, ..query.clone() };
        Self::LISTS.into_iter().find(|tab| tab.query() == bare)
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
        match self {
            Self::Home => "/forum/home".to_owned(),
            Self::Kept => "/forum/bookmarks".to_owned(),
            Self::Reviews => "/forum/reviews".to_owned(),
            Self::All | Self::Unread | Self::Mine | Self::Waiting => list_href(&self.query()),
        }
    }

    fn word(self) -> fn(Language) -> &'static str {
        match self {
            Self::Home => t::forum_home_title,
            Self::All => t::forum_tabs_all,
            Self::Unread => t::forum_tabs_unread,
            Self::Mine => t::forum_tabs_mine,
            Self::Waiting => t::forum_tabs_waiting,
            Self::Kept => t::forum_bookmarks_title,
            Self::Reviews => t::forum_reviews_title,
        }
    }
}

/// Links to the views.
#[component]
pub fn Tabs(
    /// Where one is.
    current: Signal<Option<Tab>>,
) -> impl IntoView {
    let moderates =
        use_session().me().is_some_and(|me| me.roles.iter().any(|grant| grant.role == Role::Facilitator));
    let shown = Tab::ALL.into_iter().filter(|tab| moderates || *tab != Tab::Reviews);
    view! {
        <nav class="views" aria-label=words(t::forum_tabs_label)>
            {shown.map(|tab| view! {
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
