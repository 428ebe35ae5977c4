//! Posts that wait to be looked at. They are no posts yet: nothing that counts, lists, finds or tells posts knows of them.

use crate::accounts::rows::{PERSON, PersonRow};
use crate::db::Conn;
use crate::db::schema::{
    accounts_accounts, accounts_organisations, forum_held_posts, forum_posts, forum_topics, media_files,
};
use crate::forum::markdown;
use crate::http::page::{Direction, Place};
use diesel::prelude::*;
use shared::core::id::{AccountId, CategoryId, FileId, HeldPostId, TopicId};
use shared::core::{Language, Timestamp};
use shared::forum::{HeldPost, ReviewReason};
use shared::media::{Attachment, AttachmentChoice, FileKind};
use std::collections::HashMap;
use uuid::Uuid;

/// A post to hold.
#[derive(Insertable)]
#[diesel(table_name = forum_held_posts)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct NewHeldRow {
    pub id: HeldPostId,
    pub author_id: Option<AccountId>,
    pub writer_id: AccountId,
    pub topic_id: Option<TopicId>,
    pub category_id: Option<CategoryId>,
    pub title: String,
    pub tags: String,
    pub language: Language,
    pub body_markdown: String,
    pub attachments: String,
    pub created_at: Timestamp,
}

impl NewHeldRow {
    /// Stores it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(forum_held_posts::table).values(self).execute(connection).map(drop)
    }
}

/// A post that waits, or was refused.
#[derive(Queryable, Clone)]
pub struct HeldRow {
    /// What waits.
    pub id: HeldPostId,
    /// Who is named as its author; none: an anonymous colleague.
    pub author_id: Option<AccountId>,
    /// Whose it is, to judge what they may do and never to be shown.
    pub writer_id: AccountId,
    /// The topic that it replies to.
    pub topic_id: Option<TopicId>,
    new_category: Option<CategoryId>,
    /// The title of a new topic.
    pub title: String,
    /// Its tags, a line each.
    pub tags: String,
    /// The language it is written in.
    pub language: Language,
    /// The text.
    pub body_markdown: String,
    attachments: String,
    /// Since when it waits.
    pub created_at: Timestamp,
    /// When it was refused.
    pub refused_at: Option<Timestamp>,
    reason: Option<ReviewReason>,
    answer: String,
    topic_category: Option<CategoryId>,
    topic_title: Option<String>,
    author_language: Option<Language>,
    author: Option<PersonRow>,
}

/// The query that every such post is read with. A macro, since its type has no name that a person could write.
macro_rules! held {
    () => {
        forum_held_posts::table
            .left_join(
                accounts_accounts::table.on(accounts_accounts::id.nullable().eq(forum_held_posts::author_id)),
            )
            .left_join(
                accounts_organisations::table.on(accounts_organisations::id
                    .nullable()
                    .eq(accounts_accounts::organisation_id.nullable())),
            )
            .left_join(forum_topics::table.on(forum_topics::id.nullable().eq(forum_held_posts::topic_id)))
            .select((
                forum_held_posts::id,
                forum_held_posts::author_id,
                forum_held_posts::writer_id,
                forum_held_posts::topic_id,
                forum_held_posts::category_id,
                forum_held_posts::title,
                forum_held_posts::tags,
                forum_held_posts::language,
                forum_held_posts::body_markdown,
                forum_held_posts::attachments,
                forum_held_posts::created_at,
                forum_held_posts::refused_at,
                forum_held_posts::reason,
                forum_held_posts::answer,
                forum_topics::category_id.nullable(),
                forum_topics::title.nullable(),
                accounts_accounts::language.nullable(),
                PERSON.nullable(),
            ))
    };
}

/// Whose are wanted.
#[derive(Clone, Copy, Debug)]
pub enum Whose {
    /// One's own, also those that were refused.
    Own(AccountId),
    /// Those of others that wait.
    Others(AccountId),
}

impl HeldRow {
    /// Up to `limit` of them that will stand in these categories, beyond a place, the longest waiting first.
    pub fn list(
        connection: &mut Conn,
        whose: Whose,
        categories: &[CategoryId],
        place: Option<Place>,
        limit: i64,
    ) -> QueryResult<Vec<Self>> {
        use forum_held_posts::{category_id, created_at, id, refused_at, writer_id};
        let start = Place { direction: Direction::Next, key: i64::MIN, id: Uuid::nil() };
        let place = place.unwrap_or(start);
        let (at, tie) = (Timestamp(place.key), HeldPostId(place.id));
        let is_here =
            category_id.eq_any(categories).or(forum_topics::category_id.nullable().eq_any(categories));
        let mut rows = held!().filter(is_here).into_boxed();
        rows = match whose {
            Whose::Own(account) => rows.filter(writer_id.eq(account)),
            Whose::Others(account) => rows.filter(writer_id.ne(account).and(refused_at.is_null())),
        };
        match place.direction {
            Direction::Next => rows
                .filter(created_at.ge(at).and(created_at.gt(at).or(id.gt(tie))))
                .order((created_at.asc(), id.asc()))
                .limit(limit)
                .load(connection),
            Direction::Previous => rows
                .filter(created_at.le(at).and(created_at.lt(at).or(id.lt(tie))))
                .order((created_at.desc(), id.desc()))
                .limit(limit)
                .load(connection),
        }
    }

    /// One of them.
    pub fn find(connection: &mut Conn, held: HeldPostId) -> QueryResult<Option<Self>> {
        held!().filter(forum_held_posts::id.eq(held)).first(connection).optional()
    }

    /// Whether it is an anonymous colleague's.
    pub fn is_anonymous(&self) -> bool {
        self.author_id.is_none()
    }

    /// Where it will stand; none if that has gone.
    pub fn category(&self) -> Option<CategoryId> {
        self.topic_category.or(self.new_category)
    }

    /// Its place in the list.
    pub fn key(&self) -> (i64, Uuid) {
        (self.created_at.0, self.id.0)
    }

    /// Its files, as they were chosen.
    pub fn choices(&self) -> Vec<AttachmentChoice> {
        serde_json::from_str(&self.attachments).unwrap_or_default()
    }

    /// Those of its files that are still its author's and in no other text.
    pub fn usable_choices(&self, connection: &mut Conn) -> QueryResult<Vec<AttachmentChoice>> {
        use media_files::dsl;
        let chosen: Vec<FileId> = self.choices().iter().map(|choice| choice.file_id).collect();
        let usable: Vec<FileId> = dsl::media_files
            .filter(dsl::id.eq_any(chosen).and(dsl::owner_id.eq(self.writer_id)))
            .filter(dsl::state.eq(crate::media::rows::WAITING))
            .select(dsl::id)
            .load(connection)?;
        Ok(self.choices().into_iter().filter(|choice| usable.contains(&choice.file_id)).collect())
    }

    /// As its author or those who moderate see it.
    pub fn into_held_post(self, is_own: bool, files: &Files) -> Option<HeldPost> {
        let (category_id, choices, anonymous) = (self.category()?, self.choices(), self.is_anonymous());
        Some(HeldPost {
            id: self.id,
            topic_id: self.topic_id,
            category_id,
            title: self.topic_title.unwrap_or(self.title),
            tags: self.tags.lines().map(str::to_owned).collect(),
            author: self.author.map(Into::into),
            anonymous,
            author_language: self.author_language.filter(|_| !is_own),
            language: self.language,
            body_html: markdown::to_html(&self.body_markdown),
            attachments: choices.into_iter().filter_map(|choice| files.attachment(choice)).collect(),
            created_at: self.created_at,
            refused_at: self.refused_at,
            reason: self.reason,
            text: self.answer,
        })
    }

    /// It is out of the way: published, or taken back.
    pub fn delete(connection: &mut Conn, held: HeldPostId) -> QueryResult<()> {
        diesel::delete(forum_held_posts::table.find(held)).execute(connection).map(drop)
    }

    /// Refuses it, for its author to read why.
    pub fn refuse(
        connection: &mut Conn,
        held: HeldPostId,
        by: AccountId,
        reason: Option<ReviewReason>,
        answer: &str,
        now: Timestamp,
    ) -> QueryResult<()> {
        use forum_held_posts::dsl;
        diesel::update(dsl::forum_held_posts.find(held))
            .set((
                dsl::refused_at.eq(Some(now)),
                dsl::refused_by.eq(Some(by)),
                dsl::reason.eq(reason),
                dsl::answer.eq(answer),
            ))
            .execute(connection)
            .map(drop)
    }
}

/// How many posts of an account stand under its name in the topics of a category, counted no further than this.
pub fn written(
    connection: &mut Conn,
    author: AccountId,
    category: CategoryId,
    most: i64,
) -> QueryResult<usize> {
    let posts: Vec<i32> = forum_posts::table
        .inner_join(forum_topics::table)
        .filter(forum_posts::author_id.eq(author).and(forum_posts::deleted_at.is_null()))
        .filter(forum_topics::category_id.eq(category))
        .select(forum_posts::number)
        .limit(most)
        .load(connection)?;
    Ok(posts.len())
}

/// How many of an account wait.
pub fn waiting(connection: &mut Conn, author: AccountId) -> QueryResult<i64> {
    use forum_held_posts::dsl;
    dsl::forum_held_posts
        .filter(dsl::writer_id.eq(author).and(dsl::refused_at.is_null()))
        .count()
        .get_result(connection)
}

/// Those that name a file.
pub fn naming(connection: &mut Conn, file: FileId) -> QueryResult<Vec<HeldPostId>> {
    use forum_held_posts::dsl;
    let naming = dsl::attachments.like(format!("%{file}%"));
    dsl::forum_held_posts.filter(naming).select(dsl::id).load(connection)
}

/// Whether some will stand in a category.
pub fn any_in(connection: &mut Conn, category: CategoryId) -> QueryResult<bool> {
    let there = forum_held_posts::table.filter(forum_held_posts::category_id.eq(category));
    diesel::select(diesel::dsl::exists(there)).get_result(connection)
}

/// Replies to a topic become replies to the one that it was merged into.
pub fn follow_merge(connection: &mut Conn, from: TopicId, into: TopicId) -> QueryResult<()> {
    use forum_held_posts::dsl;
    diesel::update(dsl::forum_held_posts.filter(dsl::topic_id.eq(from)))
        .set(dsl::topic_id.eq(Some(into)))
        .execute(connection)
        .map(drop)
}

/// Forgets those that were refused before a time.
pub fn delete_refused_before(connection: &mut Conn, time: Timestamp) -> QueryResult<usize> {
    use forum_held_posts::dsl;
    diesel::delete(dsl::forum_held_posts.filter(dsl::refused_at.lt(time))).execute(connection)
}

/// A file as a row.
#[derive(Queryable)]
struct FileOf {
    id: FileId,
    name: String,
    kind: FileKind,
    size: i32,
    width: Option<i32>,
    height: Option<i32>,
}

/// The files of some of these posts.
pub struct Files(HashMap<FileId, FileOf>);

impl Files {
    /// Of these.
    pub fn of(connection: &mut Conn, held: &[HeldRow]) -> QueryResult<Self> {
        use media_files::dsl;
        let chosen: Vec<FileId> =
            held.iter().flat_map(HeldRow::choices).map(|choice| choice.file_id).collect();
        let rows: Vec<FileOf> = dsl::media_files
            .filter(dsl::id.eq_any(chosen))
            .select((dsl::id, dsl::name, dsl::kind, dsl::size, dsl::width, dsl::height))
            .load(connection)?;
        Ok(Self(rows.into_iter().map(|row| (row.id, row)).collect()))
    }

    fn attachment(&self, choice: AttachmentChoice) -> Option<Attachment> {
        let number = |number: i32| u32::try_from(number).unwrap_or_default();
        let row = self.0.get(&choice.file_id)?;
        Some(Attachment {
            id: row.id,
            name: row.name.clone(),
            kind: row.kind,
            size: number(row.size),
            width: row.width.map(number),
            height: row.height.map(number),
            alt: choice.alt,
        })
    }
}
