//! What the forum holds about a person.

use super::attachments;
use super::rows::drafts::DraftRow;
use super::rows::versions::VersionRow;
use crate::db::Conn;
use crate::db::schema::{forum_drafts, forum_post_versions, forum_posts, forum_reads, forum_topics};
use crate::http::error::AppError;
use crate::privacy::archive::Part;
use crate::search;
use crate::text::t;
use diesel::prelude::*;
use serde_json::{Value, json};
use shared::core::id::{AccountId, PostId, TopicId};
use shared::core::{Language, Timestamp};
use shared::forum::Draft;
use shared::privacy::PostsChoice;

/// The files about a person: topics, posts and what they said before, drafts, how far they read.
pub fn collect(connection: &mut Conn, account: AccountId) -> Result<Vec<Part>, AppError> {
    Ok(vec![
        Part::new("topics.json", t::privacy_archive_topics, topics(connection, account)?),
        Part::new("posts.json", t::privacy_archive_posts, posts(connection, account)?),
        Part::new("post_versions.json", t::media_archive_versions, versions(connection, account)?),
        Part::new("drafts.json", t::privacy_archive_drafts, drafts(connection, account)?),
        Part::new("read.json", t::privacy_archive_read, reads(connection, account)?),
    ])
}

fn topics(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use forum_topics::dsl;
    let rows: Vec<(TopicId, String, Language, Timestamp)> = dsl::forum_topics
        .filter(dsl::author_id.eq(account))
        .order(dsl::id)
        .select((dsl::id, dsl::title, dsl::language, dsl::created_at))
        .load(connection)?;
    let topic = |(id, title, language, at): (TopicId, String, Language, Timestamp)| json!({"id": id, "title": title, "language": language, "created_at": at});
    Ok(rows.into_iter().map(topic).collect())
}

/// A post as it is stored, without what is made from it.
#[derive(Queryable)]
struct OwnPost {
    id: PostId,
    topic_id: TopicId,
    number: i32,
    language: Language,
    body_markdown: String,
    created_at: Timestamp,
    edited_at: Option<Timestamp>,
    deleted_at: Option<Timestamp>,
}

fn posts(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use forum_posts::dsl;
    let rows: Vec<OwnPost> = dsl::forum_posts
        .filter(dsl::author_id.eq(account))
        .order(dsl::id)
        .select((
            dsl::id,
            dsl::topic_id,
            dsl::number,
            dsl::language,
            dsl::body_markdown,
            dsl::created_at,
            dsl::edited_at,
            dsl::deleted_at,
        ))
        .load(connection)?;
    let post = |row: OwnPost| {
        json!({
            "id": row.id, "topic_id": row.topic_id, "number": row.number, "language": row.language,
            "text": row.body_markdown, "created_at": row.created_at, "edited_at": row.edited_at,
            "deleted_at": row.deleted_at,
        })
    };
    Ok(rows.into_iter().map(post).collect())
}

fn versions(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use forum_post_versions::dsl;
    let rows: Vec<(PostId, i32, Language, String, Timestamp)> = dsl::forum_post_versions
        .filter(dsl::editor_id.eq(account))
        .order((dsl::post_id, dsl::version))
        .select((dsl::post_id, dsl::version, dsl::language, dsl::body_markdown, dsl::at))
        .load(connection)?;
    let version = |(post, version, language, text, at): (PostId, i32, Language, String, Timestamp)| json!({"post_id": post, "version": version, "language": language, "text": text, "at": at});
    Ok(rows.into_iter().map(version).collect())
}

fn drafts(connection: &mut Conn, account: AccountId) -> Result<Vec<Value>, AppError> {
    let rows = DraftRow::list(connection, account, i64::MAX)?;
    let drafts: Vec<Draft> = rows.into_iter().map(Draft::try_from).collect::<Result<_, _>>()?;
    drafts.iter().map(|draft| serde_json::to_value(draft).map_err(AppError::internal)).collect()
}

fn reads(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use forum_reads::dsl;
    let rows: Vec<(TopicId, i32, Timestamp)> = dsl::forum_reads
        .filter(dsl::account_id.eq(account))
        .order(dsl::topic_id)
        .select((dsl::topic_id, dsl::number, dsl::read_at))
        .load(connection)?;
    let read = |(topic, number, at)| json!({"topic_id": topic, "up_to_post": number, "at": at});
    Ok(rows.into_iter().map(read).collect())
}

/// How many topics, standing posts and drafts a person has.
pub fn count(connection: &mut Conn, account: AccountId) -> QueryResult<(i64, i64, i64)> {
    let topics = forum_topics::table.filter(forum_topics::author_id.eq(account)).count();
    let posts = forum_posts::table
        .filter(forum_posts::author_id.eq(account).and(forum_posts::deleted_at.is_null()))
        .count();
    let drafts = forum_drafts::table.filter(forum_drafts::account_id.eq(account)).count();
    Ok((topics.get_result(connection)?, posts.get_result(connection)?, drafts.get_result(connection)?))
}

/// Takes the person's name off what they wrote, and the words too if they asked for that. Drafts and read marks go with
/// the account.
pub fn erase(
    connection: &mut Conn,
    account: AccountId,
    posts: PostsChoice,
    now: Timestamp,
) -> Result<(), AppError> {
    let written = search::posts_of(connection, account)?;
    if posts == PostsChoice::Blank {
        attachments::delete_of_author(connection, account, now)?;
        VersionRow::delete_of_author(connection, account)?;
        use forum_posts::dsl;
        let standing = dsl::forum_posts.filter(dsl::author_id.eq(account).and(dsl::deleted_at.is_null()));
        diesel::update(standing)
            .set((
                dsl::body_markdown.eq(""),
                dsl::body_html.eq(""),
                dsl::deleted_at.eq(Some(now)),
                dsl::version.eq(dsl::version + 1),
            ))
            .execute(connection)?;
        diesel::update(forum_topics::table.filter(forum_topics::author_id.eq(account)))
            .set((forum_topics::title.eq(""), forum_topics::version.eq(forum_topics::version + 1)))
            .execute(connection)?;
    }
    diesel::update(forum_posts::table.filter(forum_posts::author_id.eq(account)))
        .set(forum_posts::author_id.eq(None::<AccountId>))
        .execute(connection)?;
    diesel::update(forum_topics::table.filter(forum_topics::author_id.eq(account)))
        .set(forum_topics::author_id.eq(None::<AccountId>))
        .execute(connection)?;
    Ok(written.into_iter().try_for_each(|post| search::index_post(connection, post))?)
}
