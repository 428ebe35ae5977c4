//! Whoever signs in wants their account: an erasure that waited for its time is off, and they are told.

use super::personal_data;
use crate::app::Ids;
use crate::audit::Act;
use crate::db::Conn;
use crate::http::error::AppError;
use crate::notify::{self, Event, Notice, Recipient};
use shared::core::Timestamp;
use shared::core::id::AccountId;

/// Keeps the account of somebody whose session is being opened; nothing happens to one that was never to be erased.
pub fn keep_account(
    connection: &mut Conn,
    ids: &Ids,
    account: AccountId,
    now: Timestamp,
) -> Result<(), AppError> {
    if !personal_data::keep(connection, account)? {
        return Ok(());
    }
    let notice = Notice { recipient: Recipient::Account { id: account }, event: Event::ErasureCancelled };
    notify::enqueue_now(connection, ids, &notice, now)?;
    Act::new(ids, now, Some(account), "cancel_erasure", format!("account {account}")).record(connection)
}
