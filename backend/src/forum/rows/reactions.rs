//! What colleagues say about posts in a word.

use crate::db::Conn;
use crate::db::schema::forum_reactions::dsl;
use crate::db::schema::{forum_posts, forum_reactions};
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{AccountId, PostId, TopicId};
use shared::forum::Reaction;

/// What an account says about the posts of a topic from one number to another. Asked so, and not by the ids of the
/// posts, the statement stays prepared.
pub fn of_account(
    connection: &mut Conn,
    account: AccountId,
    topic: TopicId,
    first: i32,
    last: i32,
) -> QueryResult<Vec<(PostId, Reaction)>> {
    let posts = forum_posts::topic_id.eq(topic).and(forum_posts::number.between(first, last));
    forum_reactions::table
        .inner_join(forum_posts::table.on(forum_posts::id.eq(dsl::post_id)))
        .filter(posts.and(dsl::account_id.eq(account)))
        .select((dsl::post_id, dsl::kind))
        .load(connection)
}

/// Says it, once; and counts it.
pub fn insert(
    connection: &mut Conn,
    post: PostId,
    account: AccountId,
    kind: Reaction,
    now: Timestamp,
) -> QueryResult<()> {
    let values =
        (dsl::post_id.eq(post), dsl::account_id.eq(account), dsl::kind.eq(kind), dsl::created_at.eq(now));
    let inserted = crate::both!(connection, c => diesel::insert_into(forum_reactions::table)
        .values(values)
        .on_conflict_do_nothing()
        .execute(c))?;
    if inserted == 1 { count(connection, post, kind, 1) } else { Ok(()) }
}

/// Takes it back, if it was said; and counts it no longer.
pub fn delete(connection: &mut Conn, post: PostId, account: AccountId, kind: Reaction) -> QueryResult<()> {
    let deleted = diesel::delete(forum_reactions::table.find((post, account, kind))).execute(connection)?;
    if deleted == 1 { count(connection, post, kind, -1) } else { Ok(()) }
}

fn count(connection: &mut Conn, post: PostId, kind: Reaction, number: i32) -> QueryResult<()> {
    use forum_posts::dsl;
    let row = diesel::update(dsl::forum_posts.find(post));
    match kind {
        Reaction::Thanks => row.set(dsl::thanks_count.eq(dsl::thanks_count + number)).execute(connection),
        Reaction::Helped => row.set(dsl::helped_count.eq(dsl::helped_count + number)).execute(connection),
        Reaction::SameHere => {
            row.set(dsl::same_here_count.eq(dsl::same_here_count + number)).execute(connection)
        }
    }
    .map(drop)
}

/// Counts no longer what an account said that is erased.
pub fn forget_account(connection: &mut Conn, account: AccountId) -> QueryResult<()> {
    let said: Vec<(PostId, Reaction)> = forum_reactions::table
        .filter(dsl::account_id.eq(account))
        .select((dsl::post_id, dsl::kind))
        .load(connection)?;
    said.into_iter().try_for_each(|(post, kind)| delete(connection, post, account, kind))
}
