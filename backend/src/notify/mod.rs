//! What happened, told to a person. What a member may do without is a notice: a row (`notices`) that [`record`] writes in
//! the transaction of what happened, for the list in the app and for mails, at once or in a digest; the feature `notices`
//! shows and mails them. What concerns the account's safety is an [`Event`], mailed at once whatever was chosen.
//!
//! A mail says that something happened, where and by whom; never the text itself.

pub mod bounces;
pub mod choices;
pub mod hours;
mod joining;
pub mod letter;
pub mod mail;
pub mod mailer;
pub mod notices;
pub mod tokens;
mod words;

pub use joining::JoiningStep;
pub use notices::{NewNotice, Place, record};
pub use words::Reader;

use crate::app::{App, Ids};
use crate::db::Conn;
use crate::http::error::AppError;
use crate::jobs::{self, Job};
use crate::live;
use mailer::{Delivery, Message};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use shared::core::id::{AccountId, NoticeId};
use shared::core::{Language, Timestamp};
use uuid::Uuid;

/// The kind of the jobs that mail events.
pub const JOB: &str = "send_notice";
/// The kind of the jobs that mail notices at once.
pub const MAIL_JOB: &str = "mail_notices";

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
    /// The recipient asked for the erasure of their account.
    ErasureRequested {
        /// When it will happen.
        erase_at: Timestamp,
    },
    /// The recipient signed in again: the account stays.
    ErasureCancelled,
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
    /// Somebody who moderates asks the recipient to suspend a member.
    SuspensionAsked {
        /// Where the reasons are, below the site's address.
        path: String,
    },
    /// Something about coming in.
    Joining {
        /// What.
        step: JoiningStep,
    },
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

/// Seconds that a mail waits, so that several things in a row make one.
const GATHER_SECONDS: i64 = 60;

/// Queues the mail of an event about something, unless one of this minute to the same person about the same waits already.
/// It is sent in the next minute at the earliest, so none comes too late to be gathered.
pub fn enqueue(connection: &mut Conn, notice: &Notice, about: Uuid, now: Timestamp) -> Result<(), AppError> {
    let minute = now.unix_seconds().div_euclid(GATHER_SECONDS).to_be_bytes();
    let recipient = serde_json::to_vec(&notice.recipient).map_err(AppError::internal)?;
    let hash = Sha256::digest([recipient.as_slice(), about.as_bytes(), &minute].concat());
    jobs::enqueue(connection, notices::first_bytes(&hash), JOB, notice, now.plus_seconds(GATHER_SECONDS))
}

/// Tells the pages that these members have open that their notices have changed.
pub fn announce(app: &App, accounts: &[AccountId]) {
    for account in accounts {
        live::announce(app, live::Event::Notice { account: *account });
    }
}

/// A notice that waits for its mail: what a job of the kind [`MAIL_JOB`] is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// Whom it tells.
    pub account: AccountId,
    /// The first of those that come in one mail.
    pub notice: NoticeId,
}

impl Waiting {
    /// The job's id: the same for all of one minute to the same person about the same thing. They are sent in the next
    /// minute at the earliest, so none comes too late to be gathered.
    fn job(&self, about: Uuid, at: Timestamp) -> Uuid {
        let minute = at.unix_seconds().div_euclid(GATHER_SECONDS).to_be_bytes();
        let named = [self.account.0.as_bytes().as_slice(), about.as_bytes(), &minute].concat();
        notices::first_bytes(&Sha256::digest(named))
    }

    fn due(at: Timestamp) -> Timestamp {
        at.plus_seconds(GATHER_SECONDS)
    }

    /// Queues the mail for a later time.
    pub fn enqueue_at(&self, connection: &mut Conn, at: Timestamp) -> Result<(), AppError> {
        let named = [self.notice.0.as_bytes().as_slice(), &at.0.to_be_bytes()].concat();
        jobs::enqueue(connection, notices::first_bytes(&Sha256::digest(named)), MAIL_JOB, self, at)
    }
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

/// Writes and sends the mail of a job.
pub async fn send(app: App, job: Job) -> Result<(), AppError> {
    let notice: Notice = serde_json::from_str(&job.payload).map_err(AppError::internal)?;
    let account = match notice.recipient {
        Recipient::Account { id } => Some(id),
        Recipient::Address { .. } => None,
    };
    let (own, now, origin) = (app.clone(), app.clock.now(), app.settings.origin());
    let write = move |connection: &mut Conn| {
        let desk = mail::Desk { origin: &origin, tokens: &own.mail_tokens, ids: &own.ids, now };
        mail::write(connection, desk, &notice)
    };
    match app.db.read(write).await? {
        Some(message) => deliver(&app, account, message).await,
        // The recipient is gone.
        None => Ok(()),
    }
}

/// Sends a mail to an account, or to somebody without one. A mailbox that does not exist is noted with the account, and
/// then all is done that can be.
pub async fn deliver(app: &App, account: Option<AccountId>, message: Message) -> Result<(), AppError> {
    let (email, now) = (message.to.clone(), app.clock.now());
    match (app.mailer.send(message).await?, account) {
        (Delivery::Taken, _) => Ok(()),
        (Delivery::Refused(status), Some(account)) => {
            tracing::warn!(%account, status, "mail does not reach an account");
            let is_address = move |stored: &str| stored == email;
            let note = move |connection: &mut Conn| {
                bounces::note(connection, account, is_address, &status, now)?;
                Ok(())
            };
            app.db.write(note).await
        }
        (Delivery::Refused(status), None) => {
            Err(AppError::internal(format!("the mail server knows no such mailbox: {status}")))
        }
    }
}
