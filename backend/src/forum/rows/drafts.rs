//! Drafts: one per account and key.

use crate::db::Conn;
use crate::db::schema::forum_drafts::{self, dsl};
use crate::http::error::AppError;
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{AccountId, TopicId};
use shared::forum::{DraftContent, DraftKey, SavedDraft};

/// A draft as it is stored.
#[derive(Queryable, Selectable)]
#[diesel(table_name = forum_drafts)]
pub struct DraftRow {
    key: String,
    content: String,
    /// When it was saved.
    pub saved_at: Timestamp,
}

impl DraftRow {
    /// Of one account, the last saved first.
    pub fn list(connection: &mut Conn, account: AccountId, limit: i64) -> QueryResult<Vec<Self>> {
        dsl::forum_drafts
            .filter(dsl::account_id.eq(account))
            .order((dsl::saved_at.desc(), dsl::key))
            .limit(limit)
            .select(Self::as_select())
            .load(connection)
    }

    /// One, if there is one.
    pub fn find(connection: &mut Conn, account: AccountId, key: DraftKey) -> QueryResult<Option<Self>> {
        dsl::forum_drafts
            .find((account, key.to_string()))
            .select(Self::as_select())
            .first(connection)
            .optional()
    }

    /// Whether one of an account names this.
    pub fn names(connection: &mut Conn, account: AccountId, name: &str) -> QueryResult<bool> {
        let naming =
            dsl::forum_drafts.filter(dsl::account_id.eq(account).and(dsl::content.like(format!("%{name}%"))));
        diesel::select(diesel::dsl::exists(naming)).get_result(connection)
    }

    /// Whether nothing is lost if this is saved over it.
    pub fn is_within(&self, content: &DraftContent) -> Result<bool, AppError> {
        let there: DraftContent = serde_json::from_str(&self.content).map_err(AppError::internal)?;
        Ok(there.is_within(content))
    }

    /// Throws it away once it was sent; what another device wrote on it and is not in what was sent stays.
    pub fn delete_sent(
        connection: &mut Conn,
        account: AccountId,
        key: DraftKey,
        sent: &str,
    ) -> Result<(), AppError> {
        let Some(there) = Self::find(connection, account, key)? else { return Ok(()) };
        let draft: DraftContent = serde_json::from_str(&there.content).map_err(AppError::internal)?;
        if sent.contains(draft.body_markdown.trim()) {
            Ok(Self::delete(connection, account, key)?)
        } else {
            Ok(())
        }
    }

    /// Saves over the one before.
    pub fn save(
        connection: &mut Conn,
        account: AccountId,
        key: DraftKey,
        content: &str,
        now: Timestamp,
    ) -> QueryResult<()> {
        crate::both!(connection, c => diesel::insert_into(dsl::forum_drafts)
            .values((
                dsl::account_id.eq(account),
                dsl::key.eq(key.to_string()),
                dsl::content.eq(content),
                dsl::saved_at.eq(now),
            ))
            .on_conflict((dsl::account_id, dsl::key))
            .do_update()
            .set((dsl::content.eq(content), dsl::saved_at.eq(now)))
            .execute(c)
            .map(drop))
    }

    /// Replies that were begun to a topic become replies to the one that it was merged into; behind what was begun there.
    pub fn follow_merge(connection: &mut Conn, from: TopicId, into: TopicId) -> Result<(), AppError> {
        let (old, new) = (DraftKey::Reply(from), DraftKey::Reply(into));
        let begun: Vec<(AccountId, String, Timestamp)> = dsl::forum_drafts
            .filter(dsl::key.eq(old.to_string()))
            .select((dsl::account_id, dsl::content, dsl::saved_at))
            .load(connection)?;
        for (account, content, at) in begun {
            let content = match Self::find(connection, account, new)? {
                Some(there) => joined(&there.content, &content)?,
                None => content,
            };
            Self::save(connection, account, new, &content, at)?;
            Self::delete(connection, account, old)?;
        }
        Ok(())
    }

    /// Throws it away, if there is one.
    pub fn delete(connection: &mut Conn, account: AccountId, key: DraftKey) -> QueryResult<()> {
        diesel::delete(dsl::forum_drafts.find((account, key.to_string()))).execute(connection).map(drop)
    }
}

/// The first draft with the text of the second behind its own.
fn joined(first: &str, second: &str) -> Result<String, AppError> {
    let mut first: DraftContent = serde_json::from_str(first).map_err(AppError::internal)?;
    let second: DraftContent = serde_json::from_str(second).map_err(AppError::internal)?;
    first.body_markdown = format!("{}\n\n{}", first.body_markdown, second.body_markdown);
    serde_json::to_string(&first).map_err(AppError::internal)
}

impl TryFrom<DraftRow> for SavedDraft {
    type Error = AppError;
    fn try_from(row: DraftRow) -> Result<Self, AppError> {
        let content = serde_json::from_str(&row.content).map_err(AppError::internal)?;
        Ok(Self { key: row.key, content, saved_at: row.saved_at })
    }
}
