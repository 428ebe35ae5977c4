//! Notices: what happened, told to a person. A feature queues a notice in the transaction of what happened; a worker
//! writes it in the reader's language and sends it.
//!
//! A mail says that something happened, where and by whom; never the text itself. `locales/<language>/mail.ftl` has the words.

mod joining;
mod mail;
pub mod mailer;
pub mod refusals;
mod words;

pub use joining::JoiningStep;

use crate::app::{App, Ids};
use crate::db::Conn;
use crate::http::error::AppError;
use crate::jobs::{self, Job};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use shared::core::id::AccountId;
use shared::core::{Language, Timestamp};
use shared::members::NoticeKind;
use uuid::Uuid;

/// The kind of the jobs that send notices.
pub const JOB: &str = "send_notice";

/// Something to tell a person. Names only what the mail needs, by id; the words are found when it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Whom.
    pub recipient: Recipient,
    /// What.
    pub event: Event,
}

/// Whom a notice is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "to")]
pub enum Recipient {
    /// Somebody with an account: address, name, language and time zone are looked up when the mail is written.
    Account {
        /// The account.
        id: AccountId,
    },
    /// Somebody without one, or an address that is no longer the account's.
    Address {
        /// The address.
        email: String,
        /// The name in the greeting.
        name: String,
        /// The language of the mail.
        language: Language,
        /// The time zone (IANA) of the times in it.
        time_zone: String,
    },
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
    /// The recipient asked for the erasure of their account.
    ErasureRequested {
        /// When it will happen.
        erase_at: Timestamp,
    },
    /// The recipient signed in again: the account stays.
    ErasureCancelled,
    /// A colleague wrote a message to the recipient.
    Message {
        /// Who wrote.
        sender: AccountId,
        /// Where to read it, below the site's address: `/members/…`.
        path: String,
    },
    /// Somebody signed in from a browser that was not known.
    NewDevice {
        /// Browser and system in words; empty if they cannot be told.
        device: String,
        /// When.
        at: Timestamp,
    },
    /// Somebody asked for a link to choose a new password.
    PasswordReset {
        /// Below the site's address, with the token.
        path: String,
    },
    /// The recipient's account is to have another address.
    EmailLeaves {
        /// Which.
        email: String,
        /// Where to agree, with the token.
        path: String,
    },
    /// The recipient's address is to be an account's.
    EmailArrives {
        /// Where to agree, with the token.
        path: String,
    },
    /// Somebody wants the recipient's address for their account, and the recipient has one with it.
    EmailTaken,
    /// What signs the recipient in was changed.
    Security {
        /// How.
        change: SecurityChange,
        /// When.
        at: Timestamp,
    },
    /// Something about coming in.
    Joining {
        /// What.
        step: JoiningStep,
    },
}

impl Event {
    /// The kind of mail that a member may do without; none for what concerns the account's safety.
    pub fn kind(&self) -> Option<NoticeKind> {
        match self {
            Self::Reply { .. } => Some(NoticeKind::Reply),
            Self::Message { .. } => Some(NoticeKind::Message),
            Self::NewDevice { .. }
            | Self::PasswordReset { .. }
            | Self::EmailLeaves { .. }
            | Self::EmailArrives { .. }
            | Self::EmailTaken
            | Self::Security { .. }
            | Self::ErasureRequested { .. }
            | Self::ErasureCancelled
            | Self::Joining { .. } => None,
        }
    }
}

/// What changed about the ways into an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SecurityChange {
    /// An authenticator app was set up.
    TotpSetUp,
    /// It was taken away.
    TotpRemoved,
    /// New recovery codes were made.
    RecoveryCodesMade,
    /// One of them was used.
    RecoveryCodeUsed,
    /// Somebody who knows the password guesses at the codes.
    CodesGuessed,
    /// An operator took the second factor away.
    SecondFactorReset,
    /// Signing in by way of an organisation was linked to the account.
    OrganisationLinked,
    /// A passkey was added.
    PasskeyAdded,
    /// A passkey was removed.
    PasskeyRemoved,
    /// The password was changed from within.
    PasswordChanged,
    /// The password was changed by a link.
    PasswordReset,
    /// The e-mail address was changed.
    EmailChanged,
    /// A refresh token came back that had been replaced: somebody has a copy.
    SessionStolen,
}

/// Seconds that a notice waits, so that several replies in a row make one mail.
const GATHER_SECONDS: i64 = 60;

/// Queues a notice about something (`about`: a topic), unless one of this minute to the same person about the same waits
/// already. It is sent in the next minute at the earliest, so none comes too late to be gathered.
pub fn enqueue(connection: &mut Conn, notice: &Notice, about: Uuid, now: Timestamp) -> Result<(), AppError> {
    let minute = now.unix_seconds().div_euclid(GATHER_SECONDS).to_be_bytes();
    let recipient = serde_json::to_vec(&notice.recipient).map_err(AppError::internal)?;
    let hash = Sha256::digest([recipient.as_slice(), about.as_bytes(), &minute].concat());
    let id = hash.first_chunk::<16>().map_or(about, |bytes| Uuid::from_bytes(*bytes));
    jobs::enqueue(connection, id, JOB, notice, now.plus_seconds(GATHER_SECONDS))
}

/// Queues a notice that waits for nothing and gathers nothing.
pub fn enqueue_now(
    connection: &mut Conn,
    ids: &Ids,
    notice: &Notice,
    now: Timestamp,
) -> Result<(), AppError> {
    jobs::enqueue(connection, ids.uuid(now), JOB, notice, now)
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
