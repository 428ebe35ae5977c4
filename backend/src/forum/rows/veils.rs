//! Whose the texts of anonymous colleagues are. They have no author in their own rows, so that no query which shows an author,
//! searches for one, or tells of one can show them; whoever has to judge whose a text is asks here.

use crate::db::Conn;
use crate::db::schema::{forum_posts, forum_reveals, forum_topics, forum_veiled_posts, forum_veiled_topics};
use diesel::prelude::*;
use shared::core::id::{AccountId, PostId, TopicId};

/// How a post is marked that an anonymous colleague wrote.
const ANONYMOUS: i32 = 1;
/// The same, where that is the one who opened the topic.
pub const ASKER: i32 = 2;

/// How a post is marked that this account writes in a topic which an anonymous colleague (`asker`) has opened, or nobody such.
pub fn mark(is_anonymous: bool, account: AccountId, asker: Option<AccountId>) -> i32 {
    match is_anonymous {
        false => 0,
        true if asker == Some(account) => ASKER,
        true => ANONYMOUS,
    }
}

/// Remembers whose topic it is.
pub fn hide_topic(connection: &mut Conn, topic: TopicId, account: AccountId) -> QueryResult<()> {
    use forum_veiled_topics::dsl;
    diesel::insert_into(dsl::forum_veiled_topics)
        .values((dsl::topic_id.eq(topic), dsl::account_id.eq(account)))
        .execute(connection)
        .map(drop)
}

/// Remembers whose post it is.
pub fn hide_post(connection: &mut Conn, post: PostId, account: AccountId) -> QueryResult<()> {
    use forum_veiled_posts::dsl;
    diesel::insert_into(dsl::forum_veiled_posts)
        .values((dsl::post_id.eq(post), dsl::account_id.eq(account)))
        .execute(connection)
        .map(drop)
}

/// Which anonymous colleague opened a topic; none: a former member, or nobody anonymous.
pub fn of_topic(connection: &mut Conn, topic: TopicId) -> QueryResult<Option<AccountId>> {
    let veil = forum_veiled_topics::table.find(topic).select(forum_veiled_topics::account_id);
    veil.first(connection).optional()
}

/// Whether an anonymous colleague wrote a post.
pub fn is_anonymous(connection: &mut Conn, post: PostId) -> QueryResult<bool> {
    let mark = forum_posts::table.find(post).select(forum_posts::anonymous);
    Ok(mark.first::<i32>(connection).optional()?.is_some_and(|mark| mark != 0))
}

/// Whether an anonymous colleague opened a topic.
pub fn is_anonymous_topic(connection: &mut Conn, topic: TopicId) -> QueryResult<bool> {
    let mark = forum_topics::table.find(topic).select(forum_topics::anonymous);
    Ok(mark.first::<i32>(connection).optional()?.is_some_and(|mark| mark != 0))
}

/// Which anonymous colleague wrote a post; none: a former member, or nobody anonymous.
pub fn of_post(connection: &mut Conn, post: PostId) -> QueryResult<Option<AccountId>> {
    let veil = forum_veiled_posts::table.find(post).select(forum_veiled_posts::account_id);
    veil.first(connection).optional()
}

/// The posts that an account wrote as an anonymous colleague.
pub fn posts_of(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<PostId>> {
    use forum_veiled_posts::dsl;
    dsl::forum_veiled_posts
        .filter(dsl::account_id.eq(account))
        .order(dsl::post_id)
        .select(dsl::post_id)
        .load(connection)
}

/// The first posts of the topics that an account opened as an anonymous colleague.
pub fn titled_by(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<PostId>> {
    let topics = forum_veiled_topics::table
        .filter(forum_veiled_topics::account_id.eq(account))
        .select(forum_veiled_topics::topic_id);
    forum_posts::table
        .filter(forum_posts::number.eq(1).and(forum_posts::topic_id.eq_any(topics)))
        .select(forum_posts::id)
        .load(connection)
}

/// The anonymous posts of a topic that is merged into another are no longer marked as those of whoever asked.
pub fn follow_merge(connection: &mut Conn, from: TopicId) -> QueryResult<()> {
    use forum_posts::dsl;
    let askers = dsl::forum_posts.filter(dsl::topic_id.eq(from).and(dsl::anonymous.eq(ASKER)));
    diesel::update(askers).set(dsl::anonymous.eq(ANONYMOUS)).execute(connection).map(drop)
}

/// A topic that was made of these posts of another belongs to whoever wrote the first of them, and so do their other anonymous
/// posts in it.
pub fn follow_split(connection: &mut Conn, new: TopicId, first: PostId, posts: &[PostId]) -> QueryResult<()> {
    use forum_posts::dsl;
    let moved = dsl::forum_posts.filter(dsl::id.eq_any(posts).and(dsl::anonymous.eq(ASKER)));
    diesel::update(moved).set(dsl::anonymous.eq(ANONYMOUS)).execute(connection)?;
    let Some(asker) = of_post(connection, first)? else { return Ok(()) };
    hide_topic(connection, new, asker)?;
    let theirs = forum_veiled_posts::table
        .filter(forum_veiled_posts::account_id.eq(asker))
        .select(forum_veiled_posts::post_id);
    let theirs = dsl::forum_posts.filter(dsl::id.eq_any(posts).and(dsl::id.eq_any(theirs)));
    diesel::update(theirs).set(dsl::anonymous.eq(ASKER)).execute(connection).map(drop)
}

/// Nobody knows any more whose these texts were; nor does what was said of it when somebody had to know.
pub fn forget(connection: &mut Conn, account: AccountId) -> QueryResult<()> {
    let posts = forum_veiled_posts::table
        .filter(forum_veiled_posts::account_id.eq(account))
        .select(forum_veiled_posts::post_id);
    diesel::update(forum_reveals::table.filter(forum_reveals::post_id.eq_any(posts)))
        .set(forum_reveals::text.eq(""))
        .execute(connection)?;
    diesel::delete(forum_veiled_posts::table.filter(forum_veiled_posts::account_id.eq(account)))
        .execute(connection)?;
    diesel::delete(forum_veiled_topics::table.filter(forum_veiled_topics::account_id.eq(account)))
        .execute(connection)
        .map(drop)
}
