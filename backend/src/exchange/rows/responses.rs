//! What colleagues said of published practices: comments, accounts of having tried them, votes.

use super::count;
use crate::accounts::rows::{PERSON, PersonRow};
use crate::db::Conn;
use crate::db::schema::{
    accounts_accounts, accounts_organisations, exchange_adaptations, exchange_comments, exchange_published,
    exchange_votes,
};
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{AccountId, AdaptationId, CommentId, PracticeId};
use shared::exchange::{Vote, VoteCount};

/// Most comments, and most accounts, that are read of one practice.
const MOST: i64 = 500;

/// A comment, to store it.
#[derive(Insertable)]
#[diesel(table_name = exchange_comments)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct NewCommentRow {
    pub id: CommentId,
    pub practice_id: PracticeId,
    pub author_id: Option<AccountId>,
    pub body_markdown: String,
    pub body_html: String,
    pub written_at: Timestamp,
}

impl NewCommentRow {
    /// Stores it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(exchange_comments::table).values(self).execute(connection)?;
        count_comments(connection, self.practice_id)
    }
}

/// A comment as it is read.
pub type CommentRow = (CommentId, String, Timestamp, Option<PersonRow>);

/// The comments on a practice, the oldest first.
pub fn comments(connection: &mut Conn, practice: PracticeId) -> QueryResult<Vec<CommentRow>> {
    use exchange_comments::dsl;
    dsl::exchange_comments
        .left_join(accounts_accounts::table)
        .left_join(
            accounts_organisations::table
                .on(accounts_organisations::id.eq(accounts_accounts::organisation_id)),
        )
        .filter(dsl::practice_id.eq(practice))
        .order((dsl::written_at, dsl::id))
        .limit(MOST)
        .select((dsl::id, dsl::body_html, dsl::written_at, PERSON.nullable()))
        .load(connection)
}

/// Who wrote a comment; nothing where there is no such comment on the practice.
pub fn comment_author(
    connection: &mut Conn,
    practice: PracticeId,
    id: CommentId,
) -> QueryResult<Option<Option<AccountId>>> {
    use exchange_comments::dsl;
    let comment = dsl::exchange_comments.filter(dsl::id.eq(id).and(dsl::practice_id.eq(practice)));
    comment.select(dsl::author_id).first(connection).optional()
}

/// Takes a comment away.
pub fn delete_comment(connection: &mut Conn, practice: PracticeId, id: CommentId) -> QueryResult<()> {
    diesel::delete(exchange_comments::table.find(id)).execute(connection)?;
    count_comments(connection, practice)
}

fn count_comments(connection: &mut Conn, practice: PracticeId) -> QueryResult<()> {
    use exchange_comments::dsl;
    let number: i64 =
        dsl::exchange_comments.filter(dsl::practice_id.eq(practice)).count().get_result(connection)?;
    diesel::update(exchange_published::table.find(practice))
        .set(exchange_published::comments_count.eq(i32::try_from(number).unwrap_or(i32::MAX)))
        .execute(connection)
        .map(drop)
}

/// An account of having tried a practice, to store it.
#[derive(Insertable)]
#[diesel(table_name = exchange_adaptations)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct NewAdaptationRow {
    pub id: AdaptationId,
    pub practice_id: PracticeId,
    pub author_id: Option<AccountId>,
    pub changed_markdown: String,
    pub changed_html: String,
    pub went_markdown: String,
    pub went_html: String,
    pub written_at: Timestamp,
}

impl NewAdaptationRow {
    /// Stores it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(exchange_adaptations::table).values(self).execute(connection)?;
        count_adaptations(connection, self.practice_id)
    }
}

/// An account of having tried a practice as it is read.
pub type AdaptationRow = (AdaptationId, String, String, Timestamp, Option<PersonRow>);

/// The accounts of having tried a practice, the oldest first.
pub fn adaptations(connection: &mut Conn, practice: PracticeId) -> QueryResult<Vec<AdaptationRow>> {
    use exchange_adaptations::dsl;
    dsl::exchange_adaptations
        .left_join(accounts_accounts::table)
        .left_join(
            accounts_organisations::table
                .on(accounts_organisations::id.eq(accounts_accounts::organisation_id)),
        )
        .filter(dsl::practice_id.eq(practice))
        .order((dsl::written_at, dsl::id))
        .limit(MOST)
        .select((dsl::id, dsl::changed_html, dsl::went_html, dsl::written_at, PERSON.nullable()))
        .load(connection)
}

/// Who wrote an account; nothing where there is no such account of the practice.
pub fn adaptation_author(
    connection: &mut Conn,
    practice: PracticeId,
    id: AdaptationId,
) -> QueryResult<Option<Option<AccountId>>> {
    use exchange_adaptations::dsl;
    let account = dsl::exchange_adaptations.filter(dsl::id.eq(id).and(dsl::practice_id.eq(practice)));
    account.select(dsl::author_id).first(connection).optional()
}

/// Takes an account away.
pub fn delete_adaptation(connection: &mut Conn, practice: PracticeId, id: AdaptationId) -> QueryResult<()> {
    diesel::delete(exchange_adaptations::table.find(id)).execute(connection)?;
    count_adaptations(connection, practice)
}

fn count_adaptations(connection: &mut Conn, practice: PracticeId) -> QueryResult<()> {
    use exchange_adaptations::dsl;
    let number: i64 =
        dsl::exchange_adaptations.filter(dsl::practice_id.eq(practice)).count().get_result(connection)?;
    diesel::update(exchange_published::table.find(practice))
        .set(exchange_published::adaptations_count.eq(i32::try_from(number).unwrap_or(i32::MAX)))
        .execute(connection)
        .map(drop)
}

/// How useful a practice was to colleagues, and to one of them.
pub fn votes(
    connection: &mut Conn,
    practice: PracticeId,
    account: AccountId,
) -> QueryResult<(Vec<VoteCount>, Option<Vote>)> {
    use exchange_votes::dsl;
    let counts: Vec<(Vote, i64)> = dsl::exchange_votes
        .filter(dsl::practice_id.eq(practice))
        .group_by(dsl::vote)
        .select((dsl::vote, diesel::dsl::count_star()))
        .load(connection)?;
    let counted = |vote: &Vote| {
        let number = counts.iter().find(|(one, _)| one == vote).map_or(0, |(_, number)| *number);
        VoteCount { vote: *vote, count: u32::try_from(number).unwrap_or(u32::MAX) }
    };
    let own = dsl::exchange_votes.find((practice, account)).select(dsl::vote).first(connection).optional()?;
    Ok((Vote::ALL.iter().map(counted).collect(), own))
}

/// Stores how useful it was to somebody, in the place of what they said before.
pub fn vote(
    connection: &mut Conn,
    practice: PracticeId,
    account: AccountId,
    vote: Option<Vote>,
) -> QueryResult<u32> {
    use exchange_votes::dsl;
    diesel::delete(dsl::exchange_votes.find((practice, account))).execute(connection)?;
    if let Some(vote) = vote {
        diesel::insert_into(dsl::exchange_votes)
            .values((dsl::practice_id.eq(practice), dsl::account_id.eq(account), dsl::vote.eq(vote)))
            .execute(connection)?;
    }
    let number: i64 =
        dsl::exchange_votes.filter(dsl::practice_id.eq(practice)).count().get_result(connection)?;
    let number = i32::try_from(number).unwrap_or(i32::MAX);
    diesel::update(exchange_published::table.find(practice))
        .set(exchange_published::votes_count.eq(number))
        .execute(connection)?;
    Ok(count(number))
}
