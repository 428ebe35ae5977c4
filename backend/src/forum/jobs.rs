//! What the forum does in the background: tells an author of a reply, and mends counters.

use super::rows::posts::NewPostRow;
use crate::app::App;
use crate::db::Conn;
use crate::db::schema::{forum_categories, forum_posts, forum_topics};
use crate::http::error::AppError;
use crate::notify::{self, Event, Notice};
use diesel::prelude::*;
use shared::core::id::{AccountId, CategoryId};

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
    let counted: Vec<(CategoryId, i64)> = forum_topics::table
        .group_by(forum_topics::category_id)
        .select((forum_topics::category_id, diesel::dsl::count_star()))
        .load(connection)?;
    let mut mended = 0;
    for (category, topics) in counted {
        let topics = i32::try_from(topics).unwrap_or(i32::MAX);
        let wrong = forum_categories::table.find(category).filter(forum_categories::topics_count.ne(topics));
        mended += diesel::update(wrong).set(forum_categories::topics_count.eq(topics)).execute(connection)?;
    }
    let newest = diesel::alias!(forum_posts as newest);
    let newest_number = newest
        .filter(newest.field(forum_posts::topic_id).eq(forum_topics::id))
        .select(diesel::dsl::max(newest.field(forum_posts::number)))
        .single_value();
    mended += diesel::update(forum_topics::table.filter(newest_number.ne(forum_topics::last_number.nullable())))
        .set(forum_topics::last_number.eq(newest_number.assume_not_null()))
        .execute(connection)?;
    Ok(mended)
}
