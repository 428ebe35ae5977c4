//! Reviews and what happened in them.

use super::count;
use crate::accounts::rows::{PERSON, PersonRow};
use crate::db::Conn;
use crate::db::schema::{
    accounts_accounts, accounts_organisations, forum_posts, forum_review_entries, forum_reviews,
    forum_topics, forum_veiled_posts,
};
use crate::http::page::{Direction, Place};
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{AccountId, CategoryId, PostId, ReviewEntryId, ReviewId, TopicId};
use shared::forum::{ReviewEntry, ReviewReason, ReviewStep, ReviewSummary};
use uuid::Uuid;

/// A review with its post's topic and author.
#[derive(Queryable)]
pub struct ReviewRow {
    /// The review.
    pub id: ReviewId,
    /// Its post.
    pub post_id: PostId,
    reason: ReviewReason,
    flags_count: i32,
    /// Since when it waits.
    pub opened_at: Timestamp,
    /// When it was ended.
    pub closed_at: Option<Timestamp>,
    topic_id: TopicId,
    /// The title of the post's topic.
    pub title: String,
    /// Where it stands.
    pub category_id: CategoryId,
    /// Who wrote the post by name; none: a former member, or an anonymous colleague.
    pub author_id: Option<AccountId>,
    anonymous: i32,
    veiled: Option<AccountId>,
    author: Option<PersonRow>,
}

/// The query that every review is read with. A macro, since its type has no name that a person could write.
macro_rules! reviews {
    () => {
        forum_reviews::table
            .inner_join(forum_posts::table.on(forum_posts::id.eq(forum_reviews::post_id)))
            .inner_join(forum_topics::table.on(forum_topics::id.eq(forum_posts::topic_id)))
            .left_join(forum_veiled_posts::table.on(forum_veiled_posts::post_id.eq(forum_reviews::post_id)))
            .left_join(
                accounts_accounts::table.on(accounts_accounts::id.nullable().eq(forum_posts::author_id)),
            )
            .left_join(
                accounts_organisations::table.on(accounts_organisations::id
                    .nullable()
                    .eq(accounts_accounts::organisation_id.nullable())),
            )
            .select((
                forum_reviews::id,
                forum_reviews::post_id,
                forum_reviews::reason,
                forum_reviews::flags_count,
                forum_reviews::opened_at,
                forum_reviews::closed_at,
                forum_posts::topic_id,
                forum_topics::title,
                forum_topics::category_id,
                forum_posts::author_id,
                forum_posts::anonymous,
                forum_veiled_posts::account_id.nullable(),
                PERSON.nullable(),
            ))
    };
}

impl ReviewRow {
    /// Up to `limit` reviews of posts in these categories beyond a place, the longest waiting first.
    pub fn list(
        connection: &mut Conn,
        categories: &[CategoryId],
        closed: bool,
        place: Option<Place>,
        limit: i64,
    ) -> QueryResult<Vec<Self>> {
        use forum_reviews::{closed_at, id, opened_at};
        let start = Place { direction: Direction::Next, key: i64::MIN, id: Uuid::nil() };
        let place = place.unwrap_or(start);
        let (at, tie) = (Timestamp(place.key), ReviewId(place.id));
        let reviews = reviews!()
            .filter(forum_topics::category_id.eq_any(categories))
            .filter(closed_at.is_not_null().eq(closed));
        match place.direction {
            Direction::Next => reviews
                .filter(opened_at.ge(at).and(opened_at.gt(at).or(id.gt(tie))))
                .order((opened_at.asc(), id.asc()))
                .limit(limit)
                .load(connection),
            Direction::Previous => reviews
                .filter(opened_at.le(at).and(opened_at.lt(at).or(id.lt(tie))))
                .order((opened_at.desc(), id.desc()))
                .limit(limit)
                .load(connection),
        }
    }

    /// One of them.
    pub fn find(connection: &mut Conn, review: ReviewId) -> QueryResult<Option<Self>> {
        reviews!().filter(forum_reviews::id.eq(review)).first(connection).optional()
    }

    /// The open review of a post, or a new one of this id.
    pub fn open(
        connection: &mut Conn,
        id: ReviewId,
        post: PostId,
        reason: ReviewReason,
        now: Timestamp,
    ) -> QueryResult<ReviewId> {
        use forum_reviews::dsl;
        let open = dsl::forum_reviews.filter(dsl::post_id.eq(post).and(dsl::closed_at.is_null()));
        if let Some(open) = open.select(dsl::id).first(connection).optional()? {
            return Ok(open);
        }
        diesel::insert_into(dsl::forum_reviews)
            .values((
                dsl::id.eq(id),
                dsl::post_id.eq(post),
                dsl::reason.eq(reason),
                dsl::flags_count.eq(0),
                dsl::opened_at.eq(now),
            ))
            .execute(connection)?;
        Ok(id)
    }

    /// Counts one more flag.
    pub fn add_flag(connection: &mut Conn, review: ReviewId) -> QueryResult<()> {
        use forum_reviews::dsl;
        diesel::update(dsl::forum_reviews.find(review))
            .set(dsl::flags_count.eq(dsl::flags_count + 1))
            .execute(connection)
            .map(drop)
    }

    /// Ends it.
    pub fn close(connection: &mut Conn, review: ReviewId, now: Timestamp) -> QueryResult<()> {
        use forum_reviews::dsl;
        let row = dsl::forum_reviews.find(review);
        diesel::update(row).set(dsl::closed_at.eq(Some(now))).execute(connection).map(drop)
    }

    /// Who wrote the post, to judge what they may do and never to be shown; none: a former member.
    pub fn writer(&self) -> Option<AccountId> {
        self.author_id.or(self.veiled)
    }

    /// Whether an anonymous colleague wrote it.
    pub fn is_anonymous(&self) -> bool {
        self.anonymous != 0
    }

    /// Where it stands in the queue.
    pub fn key(&self) -> (i64, Uuid) {
        (self.opened_at.0, self.id.0)
    }

    /// As a row of the queue.
    pub fn into_summary(self) -> ReviewSummary {
        ReviewSummary {
            id: self.id,
            topic_id: self.topic_id,
            title: self.title,
            category_id: self.category_id,
            anonymous: self.anonymous != 0,
            author: self.author.map(Into::into),
            flags_count: count(self.flags_count),
            reason: self.reason,
            opened_at: self.opened_at,
            closed_at: self.closed_at,
        }
    }
}

/// A step to remember.
#[derive(Insertable)]
#[diesel(table_name = forum_review_entries)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct NewEntryRow {
    pub id: ReviewEntryId,
    pub review_id: ReviewId,
    pub account_id: AccountId,
    pub step: ReviewStep,
    pub reason: Option<ReviewReason>,
    pub text: String,
    pub at: Timestamp,
}

impl NewEntryRow {
    /// Remembers it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(forum_review_entries::table).values(self).execute(connection).map(drop)
    }
}

/// Whether an account has flagged the post of a review.
pub fn has_flagged(connection: &mut Conn, review: ReviewId, account: AccountId) -> QueryResult<bool> {
    use forum_review_entries::dsl;
    let flags = dsl::forum_review_entries.filter(
        dsl::review_id.eq(review).and(dsl::account_id.eq(account)).and(dsl::step.eq(ReviewStep::Flagged)),
    );
    diesel::select(diesel::dsl::exists(flags)).get_result(connection)
}

/// Whether others have asked this account, or those like it, to suspend the author of the post of a review.
pub fn is_suspension_asked(connection: &mut Conn, review: ReviewId, account: AccountId) -> QueryResult<bool> {
    use forum_review_entries::dsl;
    let by_others = dsl::account_id.is_null().or(dsl::account_id.ne(account));
    let asked = dsl::forum_review_entries
        .filter(dsl::review_id.eq(review).and(dsl::step.eq(ReviewStep::SuspensionAsked)).and(by_others));
    diesel::select(diesel::dsl::exists(asked)).get_result(connection)
}

/// What happened in a review, the first first.
pub fn entries(connection: &mut Conn, review: ReviewId) -> QueryResult<Vec<ReviewEntry>> {
    use forum_review_entries as entry;
    type Row = (ReviewStep, Option<ReviewReason>, String, Timestamp, Option<PersonRow>);
    let rows: Vec<Row> = forum_review_entries::table
        .left_join(
            accounts_accounts::table
                .on(accounts_accounts::id.nullable().eq(forum_review_entries::account_id)),
        )
        .left_join(
            accounts_organisations::table
                .on(accounts_organisations::id.nullable().eq(accounts_accounts::organisation_id.nullable())),
        )
        .filter(entry::review_id.eq(review))
        .order((entry::at, entry::id))
        .select((entry::step, entry::reason, entry::text, entry::at, PERSON.nullable()))
        .load(connection)?;
    let entry = |(step, reason, text, at, person): Row| ReviewEntry {
        step,
        person: person.map(Into::into),
        reason,
        text,
        at,
    };
    Ok(rows.into_iter().map(entry).collect())
}
