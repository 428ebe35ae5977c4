//! The demo's topics and posts, and who has read what.

use super::Loaded;
use super::files::{self, TopicFile};
use crate::app::Ids;
use crate::db::Conn;
use crate::db::schema::{accounts_accounts, forum_reads, forum_topics};
use crate::forum::rows::categories::CategoryRow;
use crate::forum::rows::posts::NewPostRow;
use crate::forum::rows::topics::NewTopicRow;
use crate::forum::rows::watches;
use crate::http::error::AppError;
use crate::search;
use diesel::prelude::*;
use shared::core::id::{AccountId, PostId, TopicId};
use shared::core::{Language, Timestamp};
use std::collections::HashMap;

pub(super) const DAY: f64 = 86_400_000_000.0;
const HOUR: f64 = 3_600_000_000.0;

/// Inserts all; returns the numbers of topics and posts.
pub fn load(
    connection: &mut Conn,
    ids: &Ids,
    now: Timestamp,
    loaded: &Loaded,
) -> Result<(usize, usize), AppError> {
    let (mut topics, mut posts) = (0, 0);
    for language in Language::ALL {
        for file in files::topics(*language)? {
            posts += insert(connection, ids, now, loaded, *language, &file)?;
            topics += 1;
        }
    }
    Ok((topics, posts))
}

/// `base` and so many units of so many microseconds later.
pub(super) fn shifted(base: Timestamp, number: f64, unit: f64) -> Timestamp {
    #[expect(
        clippy::as_conversions,
        clippy::cast_possible_truncation,
        reason = "the files' numbers are small"
    )]
    Timestamp(base.0 + (number * unit) as i64)
}

fn insert(
    connection: &mut Conn,
    ids: &Ids,
    now: Timestamp,
    loaded: &Loaded,
    language: Language,
    file: &TopicFile,
) -> Result<usize, AppError> {
    let unknown = |key: &str| AppError::internal(format!("{}: {key} is unknown", file.title));
    let category = *loaded.categories.get(&file.category).ok_or_else(|| unknown(&file.category))?;
    let start = shifted(now, -file.days_ago, DAY);
    let topic = TopicId(ids.uuid(start));
    let mut rows = Vec::new();
    for (number, post) in (1..).zip(&file.post) {
        let at = shifted(start, post.hours_after, HOUR);
        let body = post.body.trim().to_owned();
        let writer = *loaded.accounts.get(&post.author).ok_or_else(|| unknown(&post.author))?;
        rows.push(NewPostRow {
            id: PostId(ids.uuid(at)),
            topic_id: topic,
            number,
            author_id: Some(writer),
            language: post.language,
            body_html: markup::to_html(&body),
            body_markdown: body,
            created_at: at,
            version: 1,
            anonymous: 0,
            writer,
        });
    }
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return Err(unknown("a first post")) };
    let country =
        accounts_accounts::table.find(first.writer).select(accounts_accounts::country).first(connection)?;
    diesel::insert_into(forum_topics::table)
        .values(NewTopicRow {
            id: topic,
            category_id: category,
            author_id: first.author_id,
            title: file.title.clone(),
            language,
            last_number: last.number,
            last_post_at: last.created_at,
            created_at: start,
            version: 1,
            posts_count: last.number,
            numbers_given: last.number,
            country: Some(country),
            anonymous: 0,
            writer: first.writer,
        })
        .execute(connection)?;
    CategoryRow::add_topics(connection, category, 1)?;
    mark_read(connection, now, loaded, topic, &rows)?;
    for row in &rows {
        row.insert(connection)?;
    }
    search::index_topic(connection, topic)?;
    watches::watch_own(connection, first.writer, topic)?;
    Ok(rows.len())
}

/// Everybody has read what they wrote in, and what is older than ten days; of newer ones a third has read
/// all, a third the beginning. Who has not depends on the ids, so that no two members see the same list.
fn mark_read(
    connection: &mut Conn,
    now: Timestamp,
    loaded: &Loaded,
    topic: TopicId,
    rows: &[NewPostRow],
) -> Result<(), AppError> {
    let Some(last) = rows.last() else { return Ok(()) };
    let old = last.created_at < shifted(now, -10.0, DAY);
    let mut marks: HashMap<AccountId, i32> = HashMap::new();
    for account in loaded.accounts.values() {
        let lot = (topic.0.as_u128() ^ account.0.as_u128()) % 3;
        if old || lot == 2 {
            marks.insert(*account, last.number);
        } else if lot == 1 {
            marks.insert(*account, (last.number + 1) / 2);
        }
    }
    for row in rows {
        let mark = marks.entry(row.writer).or_default();
        *mark = (*mark).max(row.number);
    }
    let marks: Vec<_> = marks
        .into_iter()
        .map(|(account, number)| {
            (
                forum_reads::account_id.eq(account),
                forum_reads::topic_id.eq(topic),
                forum_reads::number.eq(number),
                forum_reads::read_at.eq(last.created_at),
            )
        })
        .collect();
    crate::both!(connection, c => diesel::insert_into(forum_reads::table).values(marks).execute(c))?;
    Ok(())
}
