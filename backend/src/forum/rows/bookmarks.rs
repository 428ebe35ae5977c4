//! What members keep of the forum.

use super::count;
use crate::accounts::rows::{PERSON, PersonRow};
use crate::db::Conn;
use crate::db::schema::{
    accounts_accounts, accounts_organisations, forum_bookmarks, forum_posts, forum_topics,
};
use crate::http::page::{Direction, Place};
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{AccountId, CategoryId, PostId, TopicId};
use shared::forum::{Bookmark, BookmarkContent};
use uuid::Uuid;

/// A bookmark with its post.
#[derive(Queryable)]
pub struct BookmarkRow {
    post_id: PostId,
    note: String,
    remind_at: Option<Timestamp>,
    created_at: Timestamp,
    topic_id: TopicId,
    number: i32,
    deleted_at: Option<Timestamp>,
    title: String,
    /// Where the topic stands: who no longer sees it is shown nothing of it.
    pub category_id: CategoryId,
    anonymous: i32,
    author: Option<PersonRow>,
}

impl BookmarkRow {
    /// Up to `limit` bookmarks of an account in these categories, beyond a place, nearest first.
    pub fn list(
        connection: &mut Conn,
        account: AccountId,
        visible: &[CategoryId],
        place: Option<Place>,
        limit: i64,
    ) -> QueryResult<Vec<Self>> {
        use forum_bookmarks::{account_id, created_at, note, post_id, remind_at};
        let start = Place { direction: Direction::Next, key: i64::MAX, id: Uuid::max() };
        let place = place.unwrap_or(start);
        let (at, tie) = (Timestamp(place.key), PostId(place.id));
        let own =
            forum_bookmarks::table
                .inner_join(forum_posts::table.on(forum_posts::id.eq(post_id)))
                .inner_join(forum_topics::table.on(forum_topics::id.eq(forum_posts::topic_id)))
                .left_join(
                    accounts_accounts::table.on(accounts_accounts::id.nullable().eq(forum_posts::author_id)),
                )
                .left_join(accounts_organisations::table.on(
                    accounts_organisations::id.nullable().eq(accounts_accounts::organisation_id.nullable()),
                ))
                .filter(account_id.eq(account).and(forum_topics::category_id.eq_any(visible)))
                .select((
                    post_id,
                    note,
                    remind_at,
                    created_at,
                    forum_posts::topic_id,
                    forum_posts::number,
                    forum_posts::deleted_at,
                    forum_topics::title,
                    forum_topics::category_id,
                    forum_posts::anonymous,
                    PERSON.nullable(),
                ));
        match place.direction {
            Direction::Next => own
                .filter(created_at.le(at).and(created_at.lt(at).or(post_id.lt(tie))))
                .order((created_at.desc(), post_id.desc()))
                .limit(limit)
                .load(connection),
            Direction::Previous => own
                .filter(created_at.ge(at).and(created_at.gt(at).or(post_id.gt(tie))))
                .order((created_at.asc(), post_id.asc()))
                .limit(limit)
                .load(connection),
        }
    }

    /// Where it stands in the list.
    pub fn key(&self) -> (i64, Uuid) {
        (self.created_at.0, self.post_id.0)
    }

    /// As its owner sees it.
    pub fn into_bookmark(self) -> Bookmark {
        Bookmark {
            post_id: self.post_id,
            topic_id: self.topic_id,
            number: count(self.number),
            title: self.title,
            author: self.author.filter(|_| self.deleted_at.is_none()).map(Into::into),
            anonymous: self.anonymous != 0,
            content: BookmarkContent { note: self.note, remind_at: self.remind_at },
            created_at: self.created_at,
        }
    }
}

/// Keeps a post, or changes what is noted of it.
pub fn store(
    connection: &mut Conn,
    account: AccountId,
    post: PostId,
    content: &BookmarkContent,
    now: Timestamp,
) -> QueryResult<()> {
    use forum_bookmarks::dsl;
    let noted = (dsl::note.eq(content.note.trim()), dsl::remind_at.eq(content.remind_at));
    crate::both!(connection, c => diesel::insert_into(dsl::forum_bookmarks)
        .values((dsl::account_id.eq(account), dsl::post_id.eq(post), dsl::created_at.eq(now), noted))
        .on_conflict((dsl::account_id, dsl::post_id))
        .do_update()
        .set(noted)
        .execute(c)
        .map(drop))
}

/// Whether the account still wants to be reminded of the post at a time that has come; it is reminded once.
pub fn take_due(
    connection: &mut Conn,
    account: AccountId,
    post: PostId,
    now: Timestamp,
) -> QueryResult<bool> {
    use forum_bookmarks::dsl;
    let due = dsl::forum_bookmarks.find((account, post)).filter(dsl::remind_at.le(now));
    let taken = diesel::update(due).set(dsl::remind_at.eq(None::<Timestamp>)).execute(connection)?;
    Ok(taken == 1)
}

/// Keeps it no longer.
pub fn delete(connection: &mut Conn, account: AccountId, post: PostId) -> QueryResult<()> {
    diesel::delete(forum_bookmarks::table.find((account, post))).execute(connection).map(drop)
}
