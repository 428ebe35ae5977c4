//! What a post said before: every version of its text, from the first change on.

use super::count;
use crate::accounts::rows::{PERSON, PersonRow};
use crate::db::Conn;
use crate::db::schema::{
    accounts_accounts, accounts_organisations, forum_post_versions, forum_posts, forum_veiled_posts,
};
use diesel::prelude::*;
use shared::core::id::{AccountId, PostId};
use shared::core::{Language, Timestamp};
use shared::forum::PostVersion;

/// Most versions that are shown of a post, the newest.
const MOST: i64 = 100;

/// A version of a post's text.
#[derive(Queryable, Insertable, Debug)]
#[diesel(table_name = forum_post_versions)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct VersionRow {
    pub post_id: PostId,
    pub version: i32,
    pub editor_id: Option<AccountId>,
    pub language: Language,
    pub body_markdown: String,
    pub at: Timestamp,
}

impl VersionRow {
    /// The text of a post as it stands, written by its author when it was posted.
    pub fn first(connection: &mut Conn, post: PostId) -> QueryResult<Self> {
        use forum_posts::dsl;
        dsl::forum_posts
            .find(post)
            .select((
                dsl::id,
                dsl::version,
                dsl::author_id,
                dsl::language,
                dsl::body_markdown,
                dsl::created_at,
            ))
            .first(connection)
    }

    /// Keeps what a post says now, changed by this account (none: an anonymous colleague): and what it said at first, if this is
    /// the first change. Whether it says something else.
    pub fn keep(
        connection: &mut Conn,
        before: Self,
        editor: Option<AccountId>,
        now: Timestamp,
    ) -> QueryResult<bool> {
        use forum_post_versions::dsl;
        let post = before.post_id;
        let after = Self { editor_id: editor, at: now, ..Self::first(connection, post)? };
        if (after.language, &after.body_markdown) == (before.language, &before.body_markdown) {
            return Ok(false);
        }
        let kept = dsl::forum_post_versions.filter(dsl::post_id.eq(post));
        if !diesel::select(diesel::dsl::exists(kept)).get_result(connection)? {
            diesel::insert_into(dsl::forum_post_versions).values(before).execute(connection)?;
        }
        diesel::insert_into(dsl::forum_post_versions).values(after).execute(connection)?;
        Ok(true)
    }

    /// The versions of a post, the newest first; none of one that was never changed.
    pub fn list(connection: &mut Conn, post: PostId) -> QueryResult<Vec<PostVersion>> {
        use forum_post_versions::dsl;
        type Row = (i32, Language, String, Timestamp, Option<PersonRow>);
        let rows: Vec<Row> =
            dsl::forum_post_versions
                .left_join(accounts_accounts::table)
                .left_join(accounts_organisations::table.on(
                    accounts_organisations::id.nullable().eq(accounts_accounts::organisation_id.nullable()),
                ))
                .filter(dsl::post_id.eq(post))
                .order(dsl::version.desc())
                .limit(MOST)
                .select((dsl::version, dsl::language, dsl::body_markdown, dsl::at, PERSON.nullable()))
                .load(connection)?;
        let version = |(version, language, body_markdown, at, editor): Row| PostVersion {
            version: count(version),
            editor: editor.map(Into::into),
            language,
            body_markdown,
            at,
        };
        Ok(rows.into_iter().map(version).collect())
    }

    /// Puts a blank in the place of a passage in all that a post said before; whether it was somewhere.
    pub fn redact(connection: &mut Conn, post: PostId, passage: &str, blank: &str) -> QueryResult<bool> {
        use forum_post_versions::dsl;
        let kept: Vec<(i32, String)> = dsl::forum_post_versions
            .filter(dsl::post_id.eq(post))
            .select((dsl::version, dsl::body_markdown))
            .load(connection)?;
        let with: Vec<_> = kept.into_iter().filter(|(_, body)| body.contains(passage)).collect();
        for (version, body) in &with {
            diesel::update(dsl::forum_post_versions.find((post, *version)))
                .set(dsl::body_markdown.eq(body.replace(passage, blank)))
                .execute(connection)?;
        }
        Ok(!with.is_empty())
    }

    /// Forgets what a post said before.
    pub fn delete_of_post(connection: &mut Conn, post: PostId) -> QueryResult<()> {
        use forum_post_versions::dsl;
        diesel::delete(dsl::forum_post_versions.filter(dsl::post_id.eq(post))).execute(connection).map(drop)
    }

    /// Forgets what all posts of an author said before.
    pub fn delete_of_author(connection: &mut Conn, author: AccountId) -> QueryResult<()> {
        use forum_post_versions::dsl;
        let posts = forum_posts::table.filter(forum_posts::author_id.eq(author)).select(forum_posts::id);
        let veiled = forum_veiled_posts::table
            .filter(forum_veiled_posts::account_id.eq(author))
            .select(forum_veiled_posts::post_id);
        let theirs = dsl::post_id.eq_any(posts).or(dsl::post_id.eq_any(veiled));
        diesel::delete(dsl::forum_post_versions.filter(theirs)).execute(connection).map(drop)
    }
}
