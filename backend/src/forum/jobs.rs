//! What the forum does every night: mends counters, and marks the posts that have files.

use super::rows::attachments::AttachmentRow;
use super::rows::counters::Counters;
use crate::app::App;
use crate::db::Conn;
use crate::db::schema::{forum_categories, forum_posts, forum_topics};
use crate::http::error::AppError;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Nullable};
use shared::core::id::{CategoryId, TopicId};
use std::collections::HashMap;

/// The kind of the nightly job that mends counters.
pub const REPAIR_COUNTERS: &str = "repair_forum_counters";

/// Counts again what the counters say, and mends those that are wrong; says how many were.
///
/// What looks wrong may only be in the middle of a change, so each is counted once more under its row's lock: whoever
/// writes a post or opens a topic holds that lock until post and counter are both there. The count is a statement of
/// its own, since PostgreSQL would let a statement that waited for the lock count what was there before it waited.
pub async fn repair_counters(app: App) -> Result<(), AppError> {
    let (categories, topics) = app
        .db
        .read(|connection| Ok((find_wrong_categories(connection)?, find_wrong_topics(connection)?)))
        .await?;
    let mut mended = 0;
    for category in categories {
        mended += app.db.write(move |connection| Ok(mend_category(connection, category)?)).await?;
    }
    for topic in topics {
        mended += app.db.write(move |connection| Ok(mend_topic(connection, topic)?)).await?;
    }
    // The program of the release before adds files without marking the posts that have them.
    mended += app.db.write(|connection| Ok(AttachmentRow::mark_posts(connection)?)).await?;
    if mended > 0 {
        tracing::warn!(mended, "forum counters were wrong and are mended");
    }
    Ok(())
}

fn find_wrong_categories(connection: &mut Conn) -> QueryResult<Vec<CategoryId>> {
    let counted: Vec<(CategoryId, i64)> = forum_topics::table
        .group_by(forum_topics::category_id)
        .select((forum_topics::category_id, diesel::dsl::count_star()))
        .load(connection)?;
    let counted: HashMap<_, _> = counted.into_iter().collect();
    let stored: Vec<(CategoryId, i32)> = forum_categories::table
        .select((forum_categories::id, forum_categories::topics_count))
        .load(connection)?;
    // A category without a topic is in no group.
    let topics = |category| counted.get(category).copied().unwrap_or_default();
    let wrong = stored.iter().filter(|(category, stored)| topics(category) != i64::from(*stored));
    Ok(wrong.map(|(category, _)| *category).collect())
}

fn mend_category(connection: &mut Conn, category: CategoryId) -> QueryResult<usize> {
    use forum_categories::dsl;
    let row = dsl::forum_categories.find(category);
    diesel::update(row).set(dsl::topics_count.eq(dsl::topics_count)).execute(connection)?;
    let topics: i64 =
        forum_topics::table.filter(forum_topics::category_id.eq(category)).count().get_result(connection)?;
    let topics = i32::try_from(topics).unwrap_or(i32::MAX);
    diesel::update(row.filter(dsl::topics_count.ne(topics)))
        .set(dsl::topics_count.eq(topics))
        .execute(connection)
}

fn find_wrong_topics(connection: &mut Conn) -> QueryResult<Vec<TopicId>> {
    let newest = diesel::alias!(forum_posts as newest);
    let of_topic = newest.filter(newest.field(forum_posts::topic_id).eq(forum_topics::id));
    let number = of_topic.select(diesel::dsl::max(newest.field(forum_posts::number))).single_value();
    let at = of_topic.select(diesel::dsl::max(newest.field(forum_posts::created_at))).single_value();
    // An integer and a count are of two types, which only SQL compares.
    let is_miscounted = diesel::dsl::sql::<Nullable<Bool>>(
        "forum_topics.posts_count <> (SELECT count(*) FROM forum_posts WHERE forum_posts.topic_id = forum_topics.id)",
    );
    let is_wrong = number
        .ne(forum_topics::last_number.nullable())
        .or(at.ne(forum_topics::last_post_at.nullable()))
        .or(is_miscounted);
    forum_topics::table.filter(is_wrong).select(forum_topics::id).load(connection)
}

fn mend_topic(connection: &mut Conn, topic: TopicId) -> QueryResult<usize> {
    let stored = Counters::lock(connection, topic)?;
    let counted = Counters::count(connection, topic)?;
    if counted == stored {
        return Ok(0);
    }
    counted.store(connection, topic)?;
    Ok(1)
}
