//! Posts.

use super::count;
use crate::accounts::rows::{PERSON, PersonRow};
use crate::db::Conn;
use crate::db::schema::{accounts_accounts, accounts_organisations, forum_posts};
use crate::forum::policy::{self, Rule, Standing};
use crate::http::actor::ActorFacts;
use crate::http::page::{Direction, Place};
use diesel::prelude::*;
use shared::core::id::{AccountId, PostId, TopicId};
use shared::core::{Language, Timestamp};
use shared::forum::Post;
use uuid::Uuid;

/// A post to insert.
#[derive(Insertable)]
#[diesel(table_name = forum_posts)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct NewPostRow {
    pub id: PostId,
    pub topic_id: TopicId,
    pub number: i32,
    pub author_id: AccountId,
    pub language: Language,
    pub body_markdown: String,
    pub body_html: String,
    pub created_at: Timestamp,
    pub version: i32,
}

impl NewPostRow {
    /// Inserts it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(forum_posts::table).values(self).execute(connection).map(drop)
    }
}

/// A post with its author.
#[derive(Queryable)]
pub struct PostRow {
    /// The post.
    pub id: PostId,
    /// Its topic.
    pub topic_id: TopicId,
    number: i32,
    language: Language,
    body_html: String,
    created_at: Timestamp,
    edited_at: Option<Timestamp>,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
    /// Counts the changes.
    pub version: i32,
    /// Who wrote it; none: a former member.
    pub author_id: Option<AccountId>,
    author: Option<PersonRow>,
}

/// The query that every post is read with. A macro, since its type has no name that a person could write.
macro_rules! posts_with_author {
    () => {
        forum_posts::table
            .left_join(accounts_accounts::table)
            .left_join(
                accounts_organisations::table.on(accounts_organisations::id
                    .nullable()
                    .eq(accounts_accounts::organisation_id.nullable())),
            )
            .select((
                forum_posts::id,
                forum_posts::topic_id,
                forum_posts::number,
                forum_posts::language,
                forum_posts::body_html,
                forum_posts::created_at,
                forum_posts::edited_at,
                forum_posts::deleted_at,
                forum_posts::version,
                forum_posts::author_id,
                PERSON.nullable(),
            ))
    };
}

impl PostRow {
    /// Up to `limit` posts of a topic beyond a place, nearest first.
    pub fn list(
        connection: &mut Conn,
        topic: TopicId,
        place: Option<Place>,
        limit: i64,
    ) -> QueryResult<Vec<Self>> {
        use forum_posts::{number, topic_id};
        let (direction, after) = place.map_or((Direction::Next, 0), |place| (place.direction, place.key));
        let after = i32::try_from(after).unwrap_or(i32::MAX);
        let posts = posts_with_author!().filter(topic_id.eq(topic));
        match direction {
            Direction::Next => {
                posts.filter(number.gt(after)).order(number.asc()).limit(limit).load(connection)
            }
            Direction::Previous => {
                posts.filter(number.lt(after)).order(number.desc()).limit(limit).load(connection)
            }
        }
    }

    /// One post.
    pub fn find(connection: &mut Conn, post: PostId) -> QueryResult<Option<Self>> {
        posts_with_author!().filter(forum_posts::id.eq(post)).first(connection).optional()
    }

    /// The number of the newest post that had been written at a time; 0 if none.
    pub fn newest_until(connection: &mut Conn, topic: TopicId, at: Timestamp) -> QueryResult<i32> {
        use forum_posts::dsl;
        let earlier = dsl::forum_posts.filter(dsl::topic_id.eq(topic).and(dsl::created_at.le(at)));
        let newest: Option<i32> = earlier.select(diesel::dsl::max(dsl::number)).first(connection)?;
        Ok(newest.unwrap_or(0))
    }

    /// The text as it was written.
    pub fn markdown(connection: &mut Conn, post: PostId) -> QueryResult<String> {
        forum_posts::table.find(post).select(forum_posts::body_markdown).first(connection)
    }

    /// Where it stands in the topic.
    pub fn key(&self) -> (i64, Uuid) {
        (i64::from(self.number), self.id.0)
    }

    /// As this actor sees it, without its files; of a deleted one only the place.
    pub fn into_post(self, actor: &ActorFacts, rule: &Rule, standing: Standing) -> Post {
        let stands = self.deleted_at.is_none();
        Post {
            id: self.id,
            topic_id: self.topic_id,
            number: count(self.number),
            may_edit: stands && policy::may_edit(actor, rule, standing, self.author_id),
            author: self.author.filter(|_| stands).map(Into::into),
            language: self.language,
            body_html: self.body_html,
            created_at: self.created_at,
            edited_at: self.edited_at,
            deleted_at: self.deleted_at,
            version: count(self.version),
            attachments: Vec::new(),
        }
    }

    /// Its language, its number of changes.
    pub fn language(&self) -> Language {
        self.language
    }
}
