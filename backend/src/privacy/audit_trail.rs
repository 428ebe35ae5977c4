//! What the audit log holds about a person: read for them, and taken out of it when they go. The log itself is
//! append-only; its triggers let nothing pass but the nil id in the place of another.

use super::archive::Part;
use crate::db::Conn;
use crate::db::schema::audit_events::dsl;
use crate::http::error::AppError;
use crate::text::t;
use diesel::prelude::*;
use serde_json::{Value, json};
use shared::core::Timestamp;
use shared::core::id::{AccountId, AuditEventId};
use uuid::Uuid;

/// What the person did, as far as it is on record.
pub fn collect(connection: &mut Conn, account: AccountId) -> Result<Part, AppError> {
    let rows: Vec<(Timestamp, String, String)> = dsl::audit_events
        .filter(dsl::actor_id.eq(account))
        .order((dsl::at, dsl::id))
        .select((dsl::at, dsl::action, dsl::subject))
        .load(connection)?;
    let acts =
        rows.into_iter().map(|(at, action, subject)| json!({"at": at, "act": action, "subject": subject}));
    Ok(Part::new("audit.json", t::privacy_archive_audit, acts.collect::<Vec<Value>>()))
}

/// Puts the nil id in the place of the person's: as the one who acted, and as what was acted upon, the person's sessions
/// included. Reads the whole log once; erasing is rare.
pub fn erase(connection: &mut Conn, account: AccountId, sessions: &[Uuid]) -> Result<(), AppError> {
    diesel::update(dsl::audit_events.filter(dsl::actor_id.eq(account)))
        .set(dsl::actor_id.eq(AccountId(Uuid::nil())))
        .execute(connection)?;
    let of_account: Vec<(AuditEventId, String)> = dsl::audit_events
        .filter(dsl::subject.like(format!("%{account}%")))
        .select((dsl::id, dsl::subject))
        .load(connection)?;
    for (event, subject) in of_account {
        let subject = subject.replace(&account.to_string(), &Uuid::nil().to_string());
        diesel::update(dsl::audit_events.find(event)).set(dsl::subject.eq(subject)).execute(connection)?;
    }
    for some in sessions.chunks(500) {
        let subjects: Vec<String> = some.iter().map(|session| format!("session {session}")).collect();
        diesel::update(dsl::audit_events.filter(dsl::subject.eq_any(subjects)))
            .set(dsl::subject.eq(format!("session {}", Uuid::nil())))
            .execute(connection)?;
    }
    Ok(())
}
