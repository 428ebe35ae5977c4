//! Posts that change their topic: merging, splitting, and where they stood before.
//!
//! No number of a topic is given twice: so a read mark says the same before and after, and an old link finds its post.

use super::assignments::AssignmentRow;
use super::categories::CategoryRow;
use super::counters::Counters;
use super::drafts::DraftRow;
use super::{veils, watches};
use crate::db::Conn;
use crate::db::schema::{
    accounts_accounts, forum_post_moves, forum_posts, forum_reads, forum_topic_merges, forum_topics,
};
use crate::http::error::AppError;
use crate::notify::notices;
use diesel::prelude::*;
use shared::core::id::{AccountId, CategoryId, PostId, TopicId};
use shared::core::{Country, Language, Timestamp};

/// Rows of one statement: what databases take at once.
const AT_ONCE: usize = 500;

/// The topic that this one was merged into; itself if it was not.
pub fn destination(connection: &mut Conn, topic: TopicId) -> QueryResult<TopicId> {
    let into = forum_topic_merges::table.find(topic).select(forum_topic_merges::into_id);
    Ok(into.first(connection).optional()?.unwrap_or(topic))
}

/// Where the post is now that has this number in this topic, or had it once.
pub fn find(
    connection: &mut Conn,
    topic: TopicId,
    number: i32,
) -> QueryResult<Option<(PostId, TopicId, i32)>> {
    use forum_posts::dsl;
    let place = (dsl::id, dsl::topic_id, dsl::number);
    let here = dsl::forum_posts.filter(dsl::topic_id.eq(topic).and(dsl::number.eq(number)));
    let here: Option<_> = here.select(place).first(connection).optional()?;
    if here.is_some() {
        return Ok(here);
    }
    forum_post_moves::table
        .find((topic, number))
        .inner_join(dsl::forum_posts.on(dsl::id.eq(forum_post_moves::post_id)))
        .select(place)
        .first(connection)
        .optional()
}

/// Remembers where these posts stand.
fn remember(connection: &mut Conn, topic: TopicId, posts: &[(PostId, i32)]) -> QueryResult<()> {
    use forum_post_moves::dsl;
    for chunk in posts.chunks(AT_ONCE) {
        let rows: Vec<_> = chunk
            .iter()
            .map(|(post, number)| (dsl::topic_id.eq(topic), dsl::number.eq(*number), dsl::post_id.eq(*post)))
            .collect();
        crate::both!(connection, c => diesel::insert_into(dsl::forum_post_moves)
            .values(&rows)
            .on_conflict_do_nothing()
            .execute(c))?;
    }
    Ok(())
}

/// How far each account has read a topic.
type Marks = Vec<(AccountId, i32, Timestamp)>;

fn marks(connection: &mut Conn, topic: TopicId) -> QueryResult<Marks> {
    use forum_reads::dsl;
    dsl::forum_reads
        .filter(dsl::topic_id.eq(topic))
        .select((dsl::account_id, dsl::number, dsl::read_at))
        .load(connection)
}

/// Stores these marks over those that are there.
fn store_marks(connection: &mut Conn, topic: TopicId, marks: &Marks) -> QueryResult<()> {
    use forum_reads::dsl;
    for chunk in marks.chunks(AT_ONCE) {
        let accounts: Vec<AccountId> = chunk.iter().map(|(account, ..)| *account).collect();
        let old = dsl::forum_reads.filter(dsl::topic_id.eq(topic).and(dsl::account_id.eq_any(accounts)));
        diesel::delete(old).execute(connection)?;
        let rows: Vec<_> = chunk
            .iter()
            .map(|(account, number, at)| {
                (
                    dsl::account_id.eq(*account),
                    dsl::topic_id.eq(topic),
                    dsl::number.eq(*number),
                    dsl::read_at.eq(*at),
                )
            })
            .collect();
        crate::both!(connection, c => diesel::insert_into(dsl::forum_reads).values(&rows).execute(c))?;
    }
    Ok(())
}

/// Puts the posts of one topic behind those of another; the first one is gone, and leads to the second from now on.
///
/// Whoever had read all of the second has read of the posts that follow what they had read in the first.
pub fn merge(connection: &mut Conn, from: TopicId, into: TopicId) -> Result<(), AppError> {
    use forum_posts::dsl;
    // In one order, so that two who merge crosswise wait for one another and do not both wait for ever.
    let mut locked = [from, into];
    locked.sort();
    let counters = locked.map(|topic| Counters::lock(connection, topic));
    let [first, second] = counters;
    let (gone, stays) = if locked == [from, into] { (first?, second?) } else { (second?, first?) };
    let base = stays.given();

    let (before, read) = (marks(connection, into)?, marks(connection, from)?);
    let all_read = |account: AccountId| {
        before.iter().any(|(one, number, _)| *one == account && *number >= stays.last_number)
    };
    let follow = read.into_iter().filter(|(account, ..)| all_read(*account));
    let follow: Marks = follow.map(|(account, number, at)| (account, base + number, at)).collect();
    store_marks(connection, into, &follow)?;

    let of_gone = dsl::forum_posts.filter(dsl::topic_id.eq(from));
    let posts: Vec<(PostId, i32)> = of_gone.select((dsl::id, dsl::number)).load(connection)?;
    remember(connection, from, &posts)?;
    // Whoever asked in one topic did not ask in the other.
    veils::follow_merge(connection, from)?;
    diesel::update(of_gone)
        .set((dsl::topic_id.eq(into), dsl::number.eq(dsl::number + base)))
        .execute(connection)?;

    stays.joined_by(&gone).store(connection, into)?;
    DraftRow::follow_merge(connection, from, into)?;
    notices::follow_merge(connection, from, into)?;
    watches::copy(connection, from, into)?;
    AssignmentRow::follow_merge(connection, from, into)?;
    lead_on(connection, from, into)?;
    CategoryRow::add_topics(connection, gone.category_id, -1)?;
    diesel::delete(forum_topics::table.find(from)).execute(connection)?;
    Ok(())
}

/// What led to a topic that is gone leads to the one that has its posts.
fn lead_on(connection: &mut Conn, from: TopicId, into: TopicId) -> QueryResult<()> {
    use forum_topic_merges::dsl;
    diesel::update(dsl::forum_topic_merges.filter(dsl::into_id.eq(from)))
        .set(dsl::into_id.eq(into))
        .execute(connection)?;
    diesel::insert_into(dsl::forum_topic_merges)
        .values((dsl::topic_id.eq(from), dsl::into_id.eq(into)))
        .execute(connection)
        .map(drop)
}

/// What a topic is called that posts of another become, and where it stands.
pub struct SplitOff {
    /// Its id.
    pub id: TopicId,
    /// Its category.
    pub category_id: CategoryId,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub language: Language,
}

/// Makes a topic of these posts of another, in their order; whether all of them are its posts, and none the first.
///
/// Whoever had read some of them has read them in the new topic.
pub fn split(connection: &mut Conn, topic: TopicId, posts: &[PostId], new: &SplitOff) -> QueryResult<bool> {
    use forum_posts::dsl;
    let counters = Counters::lock(connection, topic)?;
    let moved: Vec<(PostId, i32)> = dsl::forum_posts
        .filter(dsl::topic_id.eq(topic).and(dsl::id.eq_any(posts)).and(dsl::number.gt(1)))
        .order(dsl::number)
        .select((dsl::id, dsl::number))
        .load(connection)?;
    if moved.is_empty() || moved.len() != posts.len() {
        return Ok(false);
    }
    insert_topic(connection, new, &moved)?;
    remember(connection, topic, &moved)?;
    for (number, (post, _)) in (1..).zip(&moved) {
        diesel::update(dsl::forum_posts.find(post))
            .set((dsl::topic_id.eq(new.id), dsl::number.eq(number)))
            .execute(connection)?;
    }
    let read = |up_to: i32| moved.iter().filter(|(_, number)| *number <= up_to).count();
    let follow = marks(connection, topic)?.into_iter().filter_map(|(account, number, at)| {
        let read = i32::try_from(read(number)).unwrap_or(i32::MAX);
        (read > 0).then_some((account, read, at))
    });
    let follow = follow.collect();
    store_marks(connection, new.id, &follow)?;
    let posts: Vec<PostId> = moved.iter().map(|(post, _)| *post).collect();
    for some in posts.chunks(AT_ONCE) {
        notices::follow_split(connection, some, new.id)?;
    }
    watches::copy(connection, topic, new.id)?;
    CategoryRow::add_topics(connection, new.category_id, 1)?;
    Counters { numbers_given: counters.given(), ..Counters::count(connection, topic)? }
        .store(connection, topic)?;
    // An answer that went along answers the question no longer.
    let gone = forum_topics::table.find(topic).filter(forum_topics::accepted_post_id.eq_any(posts));
    diesel::update(gone).set(forum_topics::accepted_post_id.eq(None::<PostId>)).execute(connection)?;
    Ok(true)
}

/// Inserts the topic, which whoever wrote the first of the posts has opened.
fn insert_topic(connection: &mut Conn, new: &SplitOff, posts: &[(PostId, i32)]) -> QueryResult<()> {
    use forum_posts::dsl;
    use forum_topics::dsl as topic;
    let (ids, number): (Vec<PostId>, _) =
        (posts.iter().map(|(post, _)| *post).collect(), i32::try_from(posts.len()).unwrap_or(i32::MAX));
    let (first, author, anonymous, opened_at): (PostId, Option<AccountId>, i32, Timestamp) = dsl::forum_posts
        .filter(dsl::id.eq_any(&ids))
        .order(dsl::number)
        .select((dsl::id, dsl::author_id, dsl::anonymous, dsl::created_at))
        .first(connection)?;
    let newest: Option<Timestamp> = dsl::forum_posts
        .filter(dsl::id.eq_any(&ids))
        .select(diesel::dsl::max(dsl::created_at))
        .first(connection)?;
    let country: Option<Country> = match author {
        Some(author) => {
            Some(accounts_accounts::table.find(author).select(accounts_accounts::country).first(connection)?)
        }
        None => None,
    };
    diesel::insert_into(topic::forum_topics)
        .values((
            topic::id.eq(new.id),
            topic::category_id.eq(new.category_id),
            topic::author_id.eq(author),
            topic::title.eq(&new.title),
            topic::language.eq(new.language),
            topic::last_number.eq(number),
            topic::last_post_at.eq(newest.unwrap_or(opened_at)),
            topic::created_at.eq(opened_at),
            topic::version.eq(1),
            topic::posts_count.eq(number),
            topic::numbers_given.eq(number),
            topic::country.eq(country),
            topic::anonymous.eq(anonymous.min(1)),
        ))
        .execute(connection)?;
    veils::follow_split(connection, new.id, first, &ids)
}
