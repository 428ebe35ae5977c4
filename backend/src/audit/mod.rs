//! The audit log: who did what to which record, append-only (the tables refuse anything else). No text of anybody's, only
//! kinds and ids.

use crate::app::Ids;
use crate::db::Conn;
use crate::db::schema::audit_events;
use crate::http::error::AppError;
use crate::http::frame;
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{AccountId, AuditEventId};

/// One act, made where the request is known and recorded in the transaction that does it.
#[derive(Insertable)]
#[diesel(table_name = audit_events)]
pub struct Act {
    id: AuditEventId,
    at: Timestamp,
    actor_id: Option<AccountId>,
    action: &'static str,
    subject: String,
    detail: Option<String>,
    request_id: Option<String>,
}

impl Act {
    /// `action` is a verb and a noun, `subject` a kind and an id; no actor means the program itself.
    pub fn new(
        ids: &Ids,
        now: Timestamp,
        actor: Option<AccountId>,
        action: &'static str,
        subject: String,
    ) -> Self {
        let id = AuditEventId(ids.uuid(now));
        Self { id, at: now, actor_id: actor, action, subject, detail: None, request_id: frame::request_id() }
    }

    /// With codes that say more: a role and where it holds, the filters of an export. Never anybody's words.
    #[must_use]
    pub fn with(self, detail: String) -> Self {
        Self { detail: Some(detail), ..self }
    }

    /// The same, done by this account: who it is was found out later than what was done.
    #[must_use]
    pub fn by(self, actor: AccountId) -> Self {
        Self { actor_id: Some(actor), ..self }
    }

    /// Writes it down.
    pub fn record(&self, connection: &mut Conn) -> Result<(), AppError> {
        diesel::insert_into(audit_events::table).values(self).execute(connection)?;
        Ok(())
    }
}
