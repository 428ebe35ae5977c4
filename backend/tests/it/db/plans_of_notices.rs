//! The queries of notices and of watching, as `plans.rs` reads them.

use super::plans::{NIL, place, planners};
use shared::core::Timestamp;
use shared::core::id::{AccountId, CategoryId, TopicId};
use waymark::forum::rows::watches;
use waymark::http::page::Direction;
use waymark::notices::rows::NoticeRow;
use waymark::notify::notices;

#[test]
fn what_one_was_told() {
    let index = ["INDEX notify_notices_by_recipient", "notify_notices_by_recipient"];
    for mut planner in planners() {
        for place in [None, Some(place(Direction::Next)), Some(place(Direction::Previous))] {
            planner.assert_ordered(index, |c| NoticeRow::list(c, AccountId(NIL), |_| true, place, 21));
        }
    }
}

#[test]
fn what_is_new() {
    let unread = ["INDEX notify_notices_unread (recipient_id=?)", "notify_notices_"];
    let now = Timestamp(0);
    for mut planner in planners() {
        planner.assert_index(unread, |c| NoticeRow::count_unread(c, AccountId(NIL), |_| true));
        planner.assert_index(unread, |c| notices::mark_topic_read(c, AccountId(NIL), TopicId(NIL), 1, now));
        planner.assert_index(unread, |c| {
            notices::mark_category_read(c, AccountId(NIL), CategoryId(NIL), &[], now)
        });
        planner.assert_index(["notify_notices_by_age", "notify_notices_by_age"], |c| {
            notices::delete_before(c, now)
        });
    }
}

#[test]
fn who_watches() {
    for mut planner in planners() {
        planner.assert_index(["(account_id=? AND topic_id=?)", "forum_topic_watches_pkey"], |c| {
            watches::of_topic(c, AccountId(NIL), TopicId(NIL), CategoryId(NIL), None)
        });
        planner.assert_index(
            ["INDEX forum_category_watches_by_category (category_id=?", "forum_category_watches_by_category"],
            |c| watches::watchers(c, TopicId(NIL), CategoryId(NIL), None),
        );
    }
}
