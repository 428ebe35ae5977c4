//! Background work and the audit log.

use crate::accounts::Person;
use crate::core::code::code_enum;
use crate::core::id::{AccountId, AuditEventId, JobId};
use crate::core::{Cursor, Timestamp};
use serde::{Deserialize, Serialize};

code_enum! {
    /// How it stands with a piece of background work.
    JobState {
        /// It waits for its time, or is being done.
        Queued = "queued",
        /// It failed for good, and waits for somebody to look at it.
        Dead = "dead",
    }
}

/// Which background work to list, the latest time first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct JobQuery {
    /// In this state; what failed for good if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<JobState>,
    /// Only of this kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// From here on; left out for the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// Rows of the page, 1 to 100; 20 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 100))]
    pub limit: Option<u32>,
}

/// A piece of background work, without what it works on: that may name a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct JobSummary {
    /// The job.
    pub id: JobId,
    /// What it does: `send_notice`.
    pub kind: String,
    /// How it stands.
    pub state: JobState,
    /// Not before this time.
    pub run_at: Timestamp,
    /// How often it was tried.
    pub attempts: u32,
    /// Why it failed last, in the program's words.
    pub last_error: Option<String>,
    /// When it was queued.
    pub created_at: Timestamp,
}

/// Which acts to list, the newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct AuditQuery {
    /// Only what this account did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actor_id: Option<AccountId>,
    /// Only acts of this kind: `grant_role`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// Only what was done to this: `account` and its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Not before this time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    /// Before this time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// From here on; left out for the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// Rows of the page, 1 to 100; 20 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 100))]
    pub limit: Option<u32>,
}

/// Something that somebody did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AuditEvent {
    /// The entry.
    pub id: AuditEventId,
    /// When.
    pub at: Timestamp,
    /// Who; null: the program itself, or somebody who is gone.
    pub actor: Option<Person>,
    /// The account that did it; null: the program itself.
    pub actor_id: Option<AccountId>,
    /// What: a verb and a noun.
    pub action: String,
    /// To what: a kind and an id.
    pub subject: String,
    /// Codes that say more: a role and where it holds.
    pub detail: Option<String>,
    /// Finds the request in the program's log.
    pub request_id: Option<String>,
}
