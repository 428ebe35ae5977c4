//! The erasure itself, seven days after it was asked for.

use super::audit_trail;
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::http::error::AppError;
use crate::jobs::{self, Job};
use crate::{accounts, exchange, forum, learning, media};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use shared::core::Timestamp;
use shared::core::id::AccountId;
use uuid::Uuid;

/// The kind of the jobs that erase an account.
pub const ERASE: &str = "erase_account";

#[derive(Serialize, Deserialize)]
struct Payload {
    account: AccountId,
}

/// Queues the erasure. Asking again after having kept the account queues another; what counts is what the account says.
pub fn enqueue(connection: &mut Conn, account: AccountId, at: Timestamp) -> Result<(), AppError> {
    let hash = Sha256::digest([account.0.as_bytes().as_slice(), &at.0.to_be_bytes()].concat());
    let id = hash.first_chunk::<16>().map_or(account.0, |bytes| Uuid::from_bytes(*bytes));
    jobs::enqueue(connection, id, ERASE, &Payload { account }, at)
}

/// Queues the erasures whose time has come, should one have failed for good, or an operator have asked for it.
pub fn enqueue_due(connection: &mut Conn, now: Timestamp) -> Result<(), AppError> {
    for (account, at) in accounts::personal_data::all_due_for_erasure(connection, now)? {
        enqueue(connection, account, at.unwrap_or(now))?;
    }
    Ok(())
}

/// Erases the account, if that is still what its owner wants.
pub async fn erase_account(app: App, job: Job) -> Result<(), AppError> {
    let Payload { account } = serde_json::from_str(&job.payload).map_err(AppError::internal)?;
    let now = app.clock.now();
    let act = Act::new(&app.ids, now, None, "erase_account", format!("account {}", Uuid::nil()));
    app.db
        .write(move |connection| {
            let Some((posts, email)) = accounts::personal_data::due_for_erasure(connection, account, now)?
            else {
                return Ok(());
            };
            let sessions = accounts::personal_data::all_sessions(connection, account)?;
            forum::personal_data::erase(connection, account, posts, now)?;
            exchange::personal_data::erase(connection, account, posts, now)?;
            learning::personal_data::erase(connection, account, now)?;
            media::personal_data::erase(connection, account, now)?;
            accounts::personal_data::erase(connection, account)?;
            jobs::forget_about(connection, job.id, &[account.to_string(), email])?;
            audit_trail::erase(connection, account, &sessions)?;
            act.record(connection)
        })
        .await
}
