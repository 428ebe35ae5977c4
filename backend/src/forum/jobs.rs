//! What the forum does in the background: tells an author of a reply, and mends counters.

use super::rows::posts::NewPostRow;
use crate::app::App;
use crate::db::Conn;
use crate::db::schema::{forum_categories, forum_posts, forum_topics};
use crate::http::error::AppError;
use crate::notify::{self, Event, Notice};
use diesel::prelude::*;
use shared::core::id::{AccountId, CategoryId};
use std::collections::HashMap;

/// The kind of the nightly job that mends counters.
pub const REPAIR_COUNTERS: &str = "repair_forum_counters";

/// Queues the mail to the topic's author, unless they replied themselves.
pub fn announce_reply(connection: &mut Conn, reply: &NewPostRow) -> Result<(), AppError> {
    let opened_by: AccountId =
        forum_topics::table.find(reply.topic_id).select(forum_topics::author_id).first(connection)?;
    if opened_by == reply.author_id {
        return Ok(());
    }
    let path = format!("/forum/topics/{}?from={}#post-{}", reply.topic_id, reply.number, reply.number);
    let event = Event::Reply { author: reply.author_id, path };
    notify::enqueue(connection, &Notice { recipient: opened_by, event }, reply.topic_id.0, reply.created_at)
}

/// Counts again what the counters say, and mends those that are wrong; says how many were.
pub async fn repair_counters(app: App) -> Result<(), AppError> {
    let mended = app.db.write(|connection| Ok(repair(connection)?)).await?;
    if mended > 0 {
        tracing::warn!(mended, "forum counters were wrong and are mended");
    }
    Ok(())
}

fn repair(connection: &mut Conn) -> QueryResult<usize> {
    Ok(repair_categories(connection)? + repair_topics(connection)?)
}

fn repair_categories(connection: &mut Conn) -> QueryResult<usize> {
    let counted: Vec<(CategoryId, i64)> = forum_topics::table
        .group_by(forum_topics::category_id)
        .select((forum_topics::category_id, diesel::dsl::count_star()))
        .load(connection)?;
    let counted: HashMap<_, _> = counted.into_iter().collect();
    let stored: Vec<(CategoryId, i32)> = forum_categories::table
        .select((forum_categories::id, forum_categories::topics_count))
        .load(connection)?;
    let mut mended = 0;
    for (category, stored) in stored {
        // A category without a topic is in no group.
        let topics = i32::try_from(counted.get(&category).copied().unwrap_or_default()).unwrap_or(i32::MAX);
        if topics != stored {
            let row = diesel::update(forum_categories::table.find(category));
            mended += row.set(forum_categories::topics_count.eq(topics)).execute(connection)?;
        }
    }
    Ok(mended)
}

fn repair_topics(connection: &mut Conn) -> QueryResult<usize> {
    let newest = diesel::alias!(forum_posts as newest);
    let of_topic = newest.filter(newest.field(forum_posts::topic_id).eq(forum_topics::id));
    let number = of_topic.select(diesel::dsl::max(newest.field(forum_posts::number))).single_value();
    let at = of_topic.select(diesel::dsl::max(newest.field(forum_posts::created_at))).single_value();
    let is_wrong =
        number.ne(forum_topics::last_number.nullable()).or(at.ne(forum_topics::last_post_at.nullable()));
    diesel::update(forum_topics::table.filter(is_wrong))
        .set((
            forum_topics::last_number.eq(number.assume_not_null()),
            forum_topics::last_post_at.eq(at.assume_not_null()),
        ))
        .execute(connection)
}
