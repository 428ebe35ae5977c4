//! Polls of posts. What each member chose is counted when it is read: a number cannot differ from what it counts.

use super::count;
use crate::db::Conn;
use crate::db::schema::{forum_poll_options, forum_poll_votes, forum_polls, forum_posts};
use diesel::dsl::count_star;
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{AccountId, PostId};
use shared::forum::NewPoll;
use std::collections::HashMap;

/// A poll as it is stored.
#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = forum_polls)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct PollRow {
    pub post_id: PostId,
    pub question: String,
    pub multiple: i32,
    pub ends_at: Option<Timestamp>,
    pub ended_at: Option<Timestamp>,
    pub kept_voters: i32,
}

impl PollRow {
    /// Stores the poll of a post that has none.
    pub fn insert(connection: &mut Conn, post: PostId, new: &NewPoll) -> QueryResult<()> {
        let row = Self {
            post_id: post,
            question: new.question.trim().to_owned(),
            multiple: i32::from(new.multiple),
            ends_at: new.ends_at,
            ended_at: None,
            kept_voters: 0,
        };
        diesel::insert_into(forum_polls::table).values(row).execute(connection)?;
        for (position, option) in (0..).zip(&new.options) {
            use forum_poll_options::dsl;
            let position: i32 = position;
            diesel::insert_into(dsl::forum_poll_options)
                .values((dsl::post_id.eq(post), dsl::position.eq(position), dsl::text.eq(option.trim())))
                .execute(connection)?;
        }
        let row = forum_posts::table.find(post);
        diesel::update(row).set(forum_posts::poll.eq(1)).execute(connection).map(drop)
    }

    /// The poll of a post.
    pub fn find(connection: &mut Conn, post: PostId) -> QueryResult<Option<Self>> {
        forum_polls::table.find(post).select(Self::as_select()).first(connection).optional()
    }

    /// The same, which nobody else changes or votes in until the transaction is over.
    pub fn lock(connection: &mut Conn, post: PostId) -> QueryResult<Option<Self>> {
        use forum_polls::dsl;
        // An update holds the row on both databases.
        diesel::update(dsl::forum_polls.find(post))
            .set(dsl::kept_voters.eq(dsl::kept_voters))
            .execute(connection)?;
        Self::find(connection, post)
    }

    /// Whether it is over.
    pub fn has_ended(&self, now: Timestamp) -> bool {
        self.ended_at.is_some() || self.ends_at.is_some_and(|end| end <= now)
    }

    /// Ends it.
    pub fn end(connection: &mut Conn, post: PostId, now: Timestamp) -> QueryResult<()> {
        let row = forum_polls::table.find(post);
        diesel::update(row).set(forum_polls::ended_at.eq(Some(now))).execute(connection).map(drop)
    }

    /// Takes it away, with what was chosen.
    pub fn delete(connection: &mut Conn, post: PostId) -> QueryResult<()> {
        diesel::delete(forum_polls::table.find(post)).execute(connection)?;
        let row = forum_posts::table.find(post);
        diesel::update(row).set(forum_posts::poll.eq(0)).execute(connection).map(drop)
    }
}

/// The options in their order, with how many chose each.
pub fn options(connection: &mut Conn, post: PostId) -> QueryResult<Vec<(String, u32)>> {
    use forum_poll_options::dsl;
    use forum_poll_votes as vote;
    let counted: Vec<(i32, i64)> = vote::table
        .filter(vote::post_id.eq(post))
        .group_by(vote::position)
        .select((vote::position, count_star()))
        .load(connection)?;
    let counted: HashMap<i32, i64> = counted.into_iter().collect();
    let rows: Vec<(i32, String, i32)> = dsl::forum_poll_options
        .filter(dsl::post_id.eq(post))
        .order(dsl::position)
        .select((dsl::position, dsl::text, dsl::kept_votes))
        .load(connection)?;
    let option = |(position, text, kept): (i32, String, i32)| {
        let now = counted.get(&position).copied().unwrap_or(0);
        (text, count(kept).saturating_add(u32::try_from(now).unwrap_or(u32::MAX)))
    };
    Ok(rows.into_iter().map(option).collect())
}

/// How many chose something and are members still.
pub fn voters(connection: &mut Conn, post: PostId) -> QueryResult<i64> {
    use forum_poll_votes::dsl;
    dsl::forum_poll_votes
        .filter(dsl::post_id.eq(post))
        .select(diesel::dsl::count(dsl::account_id).aggregate_distinct())
        .first(connection)
}

/// The places that an account chose.
pub fn chosen(connection: &mut Conn, post: PostId, account: AccountId) -> QueryResult<Vec<i32>> {
    use forum_poll_votes::dsl;
    dsl::forum_poll_votes
        .filter(dsl::post_id.eq(post).and(dsl::account_id.eq(account)))
        .order(dsl::position)
        .select(dsl::position)
        .load(connection)
}

/// Stores what an account chose in place of what it chose before.
pub fn vote(connection: &mut Conn, post: PostId, account: AccountId, chosen: &[i32]) -> QueryResult<()> {
    use forum_poll_votes::dsl;
    let before = dsl::forum_poll_votes.filter(dsl::post_id.eq(post).and(dsl::account_id.eq(account)));
    diesel::delete(before).execute(connection)?;
    for position in chosen {
        diesel::insert_into(dsl::forum_poll_votes)
            .values((dsl::post_id.eq(post), dsl::account_id.eq(account), dsl::position.eq(*position)))
            .execute(connection)?;
    }
    Ok(())
}

/// What an account chose is a number without a name from now on: results do not change when somebody leaves.
pub fn keep_as_numbers(connection: &mut Conn, account: AccountId) -> QueryResult<()> {
    let votes: Vec<(PostId, i32)> = forum_poll_votes::table
        .filter(forum_poll_votes::account_id.eq(account))
        .order((forum_poll_votes::post_id, forum_poll_votes::position))
        .select((forum_poll_votes::post_id, forum_poll_votes::position))
        .load(connection)?;
    let mut polls: Vec<PostId> = votes.iter().map(|(post, _)| *post).collect();
    polls.dedup();
    for post in polls {
        use forum_polls::dsl;
        diesel::update(dsl::forum_polls.find(post))
            .set(dsl::kept_voters.eq(dsl::kept_voters + 1))
            .execute(connection)?;
    }
    for vote in votes {
        use forum_poll_options::dsl;
        diesel::update(dsl::forum_poll_options.find(vote))
            .set(dsl::kept_votes.eq(dsl::kept_votes + 1))
            .execute(connection)?;
    }
    let theirs = forum_poll_votes::table.filter(forum_poll_votes::account_id.eq(account));
    diesel::delete(theirs).execute(connection).map(drop)
}

/// Puts a blank in the place of a passage in the question and the options of a post; whether it was somewhere.
pub fn redact(connection: &mut Conn, post: PostId, passage: &str, blank: &str) -> QueryResult<bool> {
    let Some(poll) = PollRow::find(connection, post)? else { return Ok(false) };
    let mut found = poll.question.contains(passage);
    if found {
        diesel::update(forum_polls::table.find(post))
            .set(forum_polls::question.eq(poll.question.replace(passage, blank)))
            .execute(connection)?;
    }
    for (position, (text, _)) in (0..).zip(options(connection, post)?) {
        let position: i32 = position;
        if text.contains(passage) {
            found = true;
            diesel::update(forum_poll_options::table.find((post, position)))
                .set(forum_poll_options::text.eq(text.replace(passage, blank)))
                .execute(connection)?;
        }
    }
    Ok(found)
}
