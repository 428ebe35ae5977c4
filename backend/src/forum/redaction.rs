//! Taking a passage out of a post for good.

use super::markdown;
use super::rows::versions::VersionRow;
use super::rows::{polls, translations};
use crate::db::Conn;
use crate::db::schema::forum_posts::dsl;
use crate::search;
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::PostId;

/// What stands in a passage's place.
const BLANK: &str = "█████";

/// Takes every occurrence of a passage out of a post's text, out of what it said before, out of its poll and out of its
/// translations; whether there was one.
pub fn redact(connection: &mut Conn, post: PostId, passage: &str, now: Timestamp) -> QueryResult<bool> {
    let body: String = dsl::forum_posts.find(post).select(dsl::body_markdown).first(connection)?;
    let is_before = VersionRow::redact(connection, post, passage, BLANK)?;
    let is_translated = translations::redact(connection, post, passage, BLANK)?;
    let is_in_poll = polls::redact(connection, post, passage, BLANK)?;
    let is_in_post = body.contains(passage);
    if is_in_post {
        translations::outdate(connection, post, now)?;
    }
    if is_in_post || is_before {
        translations::withhold_outdated(connection, post, now)?;
    }
    if !is_in_post {
        search::index_post(connection, post)?;
        return Ok(is_before || is_translated || is_in_poll);
    }
    let body = body.replace(passage, BLANK);
    diesel::update(dsl::forum_posts.find(post))
        .set((
            dsl::body_html.eq(markdown::to_html(&body)),
            dsl::body_markdown.eq(body),
            dsl::edited_at.eq(Some(now)),
            dsl::version.eq(dsl::version + 1),
        ))
        .execute(connection)?;
    search::index_post(connection, post)?;
    Ok(true)
}
