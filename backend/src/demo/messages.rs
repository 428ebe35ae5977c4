//! What the demo's members wrote to one another.

use super::{Loaded, files};
use crate::app::Ids;
use crate::db::Conn;
use crate::http::error::AppError;
use crate::members::rows::messages::{MessageRow, pair};
use shared::core::Timestamp;
use shared::core::id::{AccountId, MessageId};

/// Loads them.
pub fn load(connection: &mut Conn, ids: &Ids, now: Timestamp, loaded: &Loaded) -> Result<(), AppError> {
    let account = |key: &str| -> Result<AccountId, AppError> {
        let unknown = || AppError::internal(format!("no member {key}"));
        loaded.accounts.get(key).copied().ok_or_else(unknown)
    };
    for message in files::messages()? {
        let (sender_id, recipient_id) = (account(&message.from)?, account(&message.to)?);
        let created_at = now.plus_seconds(-60 * 60 * message.hours_ago);
        let row = MessageRow {
            id: MessageId(ids.uuid(created_at)),
            sender_id,
            recipient_id,
            pair: pair(sender_id, recipient_id),
            body: message.text,
            created_at,
            read_at: message.read.then(|| created_at.plus_seconds(20 * 60)),
        };
        row.insert(connection)?;
    }
    Ok(())
}
