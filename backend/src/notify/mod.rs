//! Notices: what happened, told to a person. A feature queues a notice in the transaction of what happened; a worker
//! writes it in the reader's language and sends it.
//!
//! A mail says that something happened, where and by whom; never the text itself. `locales/<language>/mail.ftl` has the words.

mod mail;
pub mod mailer;

use crate::app::App;
use crate::db::Conn;
use crate::http::error::AppError;
use crate::jobs::{self, Job};
use serde::{Deserialize, Serialize};
use shared::core::Timestamp;
use shared::core::id::AccountId;
use uuid::Uuid;

/// The kind of the jobs that send notices.
pub const JOB: &str = "send_notice";

/// Something to tell a person. Names only what the mail needs, by id; the words are found when it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Whom.
    pub recipient: AccountId,
    /// What.
    pub event: Event,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Event {
    /// A colleague replied in a topic that the recipient opened.
    Reply {
        /// Who replied.
        author: AccountId,
        /// Where to read it, below the site's address: `/forum/topics/…`.
        path: String,
    },
}

/// Queues a notice.
pub fn enqueue(connection: &mut Conn, id: Uuid, notice: &Notice, now: Timestamp) -> Result<(), AppError> {
    jobs::enqueue(connection, id, JOB, notice, now)
}

/// Writes and sends the notice of a job.
pub async fn send(app: App, job: Job) -> Result<(), AppError> {
    let notice: Notice = serde_json::from_str(&job.payload).map_err(AppError::internal)?;
    let origin = app.settings.origin();
    let message = app.db.read(move |connection| mail::write(connection, &origin, &notice)).await?;
    match message {
        Some(message) => app.mailer.send(message).await,
        // The recipient is gone.
        None => Ok(()),
    }
}
