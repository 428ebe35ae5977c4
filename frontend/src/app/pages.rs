//! Which pages an app has: one line per feature.

use crate::paths::{
    is_in_admin_app, is_in_exchange_app, is_in_guiding_app, is_in_learning_app, is_in_member_app,
    is_in_people_app, is_in_posting_app, is_in_teaching_app, is_in_writing_app,
};
use crate::{accounts, admin, exchange, forum, guiding, learning, members, notices, search, teaching};
use leptos::prelude::*;

/// The pages of an app. Only what a program names is in its download.
#[derive(Clone, Copy)]
pub struct Pages {
    /// Whether the page at this path is one of this app; all others are documents of their own.
    pub has: fn(&str) -> bool,
    /// The page at this path.
    pub find: fn(&str) -> Option<AnyView>,
}

/// The pages of the members' app: what one comes for.
pub fn of_members() -> Pages {
    Pages {
        has: is_in_member_app,
        find: |path| forum::page(path).or_else(|| search::page(path)).or_else(|| accounts::sign_in(path)),
    }
}

/// The pages of the app of colleagues, messages, notices, one's own account and moderation.
pub fn of_people() -> Pages {
    Pages {
        has: is_in_people_app,
        find: |path| {
            let page = members::page(path).or_else(|| notices::page(path)).or_else(|| accounts::page(path));
            page.or_else(|| forum::moderation::page(path)).or_else(|| forum::people_page(path))
        },
    }
}

/// The pages of the app in which topics are opened and posts translated.
pub fn of_posting() -> Pages {
    Pages { has: is_in_posting_app, find: forum::posting_page }
}

/// The pages of the app of those who learn.
pub fn of_learning() -> Pages {
    Pages { has: is_in_learning_app, find: learning::page }
}

/// The pages of the app in which courses are arranged.
pub fn of_teaching() -> Pages {
    Pages { has: is_in_teaching_app, find: teaching::page }
}

/// The pages of the app of those who guide learners.
pub fn of_guiding() -> Pages {
    Pages { has: is_in_guiding_app, find: guiding::page }
}

/// The pages of the app in which courses are written and translated.
pub fn of_writing() -> Pages {
    Pages { has: is_in_writing_app, find: teaching::writing_page }
}

/// The pages of the app of the exchange of case practices.
pub fn of_exchange() -> Pages {
    Pages { has: is_in_exchange_app, find: exchange::page }
}

/// The pages of the administration's app.
pub fn of_administration() -> Pages {
    Pages { has: is_in_admin_app, find: admin::page }
}
