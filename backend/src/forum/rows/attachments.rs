//! Which files a post has.

use crate::db::Conn;
use crate::db::schema::{forum_attachments, forum_posts, forum_veiled_posts, media_files};
use diesel::prelude::*;
use shared::core::id::{AccountId, FileId, PostId, TopicId};
use shared::media::{Attachment, AttachmentChoice, FileKind};

/// A file of a post.
#[derive(Queryable)]
pub struct AttachmentRow {
    /// The post.
    pub post_id: PostId,
    /// The file.
    pub file_id: FileId,
    alt: String,
    name: String,
    kind: FileKind,
    size: i32,
    width: Option<i32>,
    height: Option<i32>,
}

/// The query that every attachment is read with. A macro, since its type has no name that a person could write.
macro_rules! attachments {
    () => {
        forum_attachments::table.inner_join(media_files::table).select((
            forum_attachments::post_id,
            forum_attachments::file_id,
            forum_attachments::alt,
            media_files::name,
            media_files::kind,
            media_files::size,
            media_files::width,
            media_files::height,
        ))
    };
}

impl AttachmentRow {
    /// Of a post, in their order.
    pub fn list(connection: &mut Conn, post: PostId) -> QueryResult<Vec<Self>> {
        attachments!()
            .filter(forum_attachments::post_id.eq(post))
            .order((forum_attachments::position, forum_attachments::file_id))
            .load(connection)
    }

    /// Of the posts of a topic between two numbers, in their order.
    pub fn list_between(
        connection: &mut Conn,
        topic: TopicId,
        first: i32,
        last: i32,
    ) -> QueryResult<Vec<Self>> {
        let posts = forum_posts::table
            .filter(forum_posts::topic_id.eq(topic))
            .filter(forum_posts::number.between(first, last))
            .select(forum_posts::id);
        attachments!()
            .filter(forum_attachments::post_id.eq_any(posts))
            .order((forum_attachments::position, forum_attachments::file_id))
            .load(connection)
    }

    /// Of all posts of an author.
    pub fn files_of_author(connection: &mut Conn, author: AccountId) -> QueryResult<Vec<FileId>> {
        let veiled = forum_veiled_posts::table
            .filter(forum_veiled_posts::account_id.eq(author))
            .select(forum_veiled_posts::post_id);
        forum_attachments::table
            .inner_join(forum_posts::table)
            .filter(forum_posts::author_id.eq(author).or(forum_posts::id.eq_any(veiled)))
            .select(forum_attachments::file_id)
            .load(connection)
    }

    /// The post that has a file, while it stands.
    pub fn post(connection: &mut Conn, file: FileId) -> QueryResult<Option<PostId>> {
        forum_attachments::table
            .inner_join(forum_posts::table)
            .filter(forum_attachments::file_id.eq(file).and(forum_posts::deleted_at.is_null()))
            .select(forum_attachments::post_id)
            .first(connection)
            .optional()
    }

    /// Puts a file into a post, or to another place in it, with these words.
    pub fn put(
        connection: &mut Conn,
        post: PostId,
        position: i32,
        choice: &AttachmentChoice,
    ) -> QueryResult<()> {
        use forum_attachments::dsl;
        let alt = choice.alt.trim();
        crate::both!(connection, c => diesel::insert_into(dsl::forum_attachments)
            .values((
                dsl::post_id.eq(post),
                dsl::file_id.eq(choice.file_id),
                dsl::position.eq(position),
                dsl::alt.eq(alt),
            ))
            .on_conflict((dsl::post_id, dsl::file_id))
            .do_update()
            .set((dsl::position.eq(position), dsl::alt.eq(alt)))
            .execute(c))?;
        diesel::update(forum_posts::table.find(post).filter(forum_posts::has_files.eq(0)))
            .set(forum_posts::has_files.eq(1))
            .execute(connection)
            .map(drop)
    }

    /// Marks the posts with files that are not marked so; gives how many there were.
    pub fn mark_posts(connection: &mut Conn) -> QueryResult<usize> {
        let with_files = forum_attachments::table.select(forum_attachments::post_id);
        let unmarked = forum_posts::has_files.eq(0).and(forum_posts::id.eq_any(with_files));
        diesel::update(forum_posts::table.filter(unmarked))
            .set(forum_posts::has_files.eq(1))
            .execute(connection)
    }

    /// The bytes that it takes.
    pub fn bytes(&self) -> u64 {
        u64::try_from(self.size).unwrap_or_default()
    }
}

impl From<AttachmentRow> for Attachment {
    fn from(row: AttachmentRow) -> Self {
        let number = |number: i32| u32::try_from(number).unwrap_or_default();
        Self {
            id: row.file_id,
            name: row.name,
            kind: row.kind,
            size: number(row.size),
            width: row.width.map(number),
            height: row.height.map(number),
            alt: row.alt,
        }
    }
}
