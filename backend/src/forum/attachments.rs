//! The files of posts: who may read them follows from where the post stands, and with the post they go.

use super::categories;
use super::held;
use super::posts::find_visible;
use super::rows::attachments::AttachmentRow;
use super::rows::drafts::DraftRow;
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::jobs::Job;
use crate::media::{self, delete_files, use_file};
use crate::search;
use diesel::QueryResult;
use shared::core::id::{AccountId, FileId, PostId, TopicId};
use shared::core::{FieldCode, FieldError, Timestamp};
use shared::forum::Post;
use shared::media::{Attachment, AttachmentChoice, MAX_POST_BYTES, MEGABYTE};

/// Whether somebody may read a file of a post: who reads the post, or decides whether it becomes one.
pub async fn may_read(app: &App, actor: &Actor, file: FileId) -> Result<bool, AppError> {
    let rules = categories::rules(app).await?;
    let actor = actor.clone();
    app.db
        .read(move |connection| {
            let Some(post) = AttachmentRow::post(connection, file)? else {
                return held::may_read(connection, &rules, &actor, file);
            };
            let found = find_visible(connection, &rules, &actor, post);
            Ok(found.is_ok_and(|(row, rule, _)| row.is_readable(&actor, rule)))
        })
        .await
}

/// Whether a draft of this account names this file.
pub fn is_in_draft(connection: &mut Conn, account: AccountId, file: FileId) -> QueryResult<bool> {
    DraftRow::names(connection, account, &file.to_string())
}

/// The files of a post, in their order.
pub fn of_post(connection: &mut Conn, post: PostId) -> QueryResult<Vec<Attachment>> {
    let rows = AttachmentRow::list(connection, post)?;
    Ok(rows.into_iter().map(Attachment::from).collect())
}

/// Adds their files to the posts of a page, which are neighbours; not to those whose text is withheld.
pub fn fill(connection: &mut Conn, topic: TopicId, posts: &mut [Post]) -> QueryResult<()> {
    let numbers = || posts.iter().map(|post| i32::try_from(post.number).unwrap_or(i32::MAX));
    let (Some(first), Some(last)) = (numbers().min(), numbers().max()) else { return Ok(()) };
    for row in AttachmentRow::list_between(connection, topic, first, last)? {
        let is_shown = |post: &Post| !post.hidden || !post.body_html.is_empty();
        if let Some(post) = posts.iter_mut().find(|post| post.id == row.post_id && is_shown(post)) {
            post.attachments.push(row.into());
        }
    }
    Ok(())
}

/// Gives a post these files, in this order: those that it has stay, those that the sender has sent are taken, those that
/// are not named any more are deleted.
pub fn set(
    connection: &mut Conn,
    sender: AccountId,
    post: PostId,
    chosen: &[AttachmentChoice],
    now: Timestamp,
) -> Result<(), AppError> {
    let before = AttachmentRow::list(connection, post)?;
    let is_chosen = |file| chosen.iter().any(|choice| choice.file_id == file);
    let gone: Vec<FileId> = before.iter().map(|row| row.file_id).filter(|file| !is_chosen(*file)).collect();
    delete_files(connection, &gone, now)?;
    for (place, choice) in chosen.iter().enumerate() {
        let is_there = before.iter().any(|row| row.file_id == choice.file_id);
        if !is_there && !use_file(connection, sender, choice.file_id)? {
            let field = format!("attachments.{place}.file_id");
            return Err(AppError::field(&field, FieldCode::NotAvailable));
        }
        let position = i32::try_from(place).unwrap_or(i32::MAX);
        AttachmentRow::put(connection, post, position, choice)?;
        index(connection, choice.file_id)?;
    }
    gone.iter().try_for_each(|file| search::forget_attachment(connection, file.0))?;
    refuse_too_much(connection, post)
}

fn refuse_too_much(connection: &mut Conn, post: PostId) -> Result<(), AppError> {
    let bytes: u64 = AttachmentRow::list(connection, post)?.iter().map(AttachmentRow::bytes).sum();
    if bytes <= u64::from(MAX_POST_BYTES) {
        return Ok(());
    }
    let limit = Some(MAX_POST_BYTES / MEGABYTE);
    let error = FieldError { field: "attachments".to_owned(), code: FieldCode::TooMuchInside, limit };
    Err(AppError::Fields(vec![error]))
}

/// Reads what a file says, and lets it be found with its post.
pub async fn read_text(app: App, job: Job) -> Result<(), AppError> {
    let file = media::jobs::read_text(app.clone(), job).await?;
    app.db.write(move |connection| Ok(index(connection, file)?)).await
}

/// What a file says is found with its post, once it was read and has one.
fn index(connection: &mut Conn, file: FileId) -> QueryResult<()> {
    let (post, text) = (AttachmentRow::post(connection, file)?, media::rows::text_of(connection, file)?);
    match (post, text) {
        (Some(post), Some(text)) => search::index_attachment(connection, post, file.0, &text),
        _ => Ok(()),
    }
}

/// Deletes the files of a post, whose text is gone.
pub fn delete_of_post(connection: &mut Conn, post: PostId, now: Timestamp) -> Result<(), AppError> {
    let files: Vec<FileId> =
        AttachmentRow::list(connection, post)?.into_iter().map(|row| row.file_id).collect();
    delete_files(connection, &files, now)
}

/// Deletes the files of all posts of an author, who takes their words along.
pub fn delete_of_author(connection: &mut Conn, author: AccountId, now: Timestamp) -> Result<(), AppError> {
    let files = AttachmentRow::files_of_author(connection, author)?;
    delete_files(connection, &files, now)
}
