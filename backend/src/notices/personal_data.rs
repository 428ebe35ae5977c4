//! What is held about a person to tell them things: all of it goes with the account's row.

use super::rows;
use crate::db::Conn;
use crate::db::schema::{forum_category_watches, forum_topic_watches};
use crate::http::error::AppError;
use crate::notify::{bounces, choices};
use crate::privacy::archive::Part;
use crate::text::t;
use diesel::prelude::*;
use serde_json::json;
use shared::core::id::{AccountId, CategoryId, TopicId};
use shared::forum::WatchLevel;

/// The files about a person: what they were told, and how they want to be.
pub fn collect(connection: &mut Conn, account: AccountId) -> Result<Vec<Part>, AppError> {
    let settings = json!({
        "choices": choices::list(connection, account)?,
        "quiet_hours": choices::quiet_hours(connection, account)?,
        "unreachable": bounces::find(connection, account)?,
        "topics": topics(connection, account)?,
        "categories": categories(connection, account)?,
    });
    Ok(vec![
        Part::new("notices.json", t::notices_archive_notices, rows::all_told(connection, account)?),
        Part::new("notice_settings.json", t::notices_archive_settings, settings),
    ])
}

fn topics(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<(TopicId, WatchLevel)>> {
    use forum_topic_watches::dsl;
    let own = dsl::forum_topic_watches.filter(dsl::account_id.eq(account)).order(dsl::topic_id);
    own.select((dsl::topic_id, dsl::level)).load(connection)
}

fn categories(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<(CategoryId, WatchLevel)>> {
    use forum_category_watches::dsl;
    let own = dsl::forum_category_watches.filter(dsl::account_id.eq(account)).order(dsl::category_id);
    own.select((dsl::category_id, dsl::level)).load(connection)
}
