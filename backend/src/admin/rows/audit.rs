//! The audit log, read.

use crate::accounts::rows::{PERSON, PersonRow};
use crate::db::Conn;
use crate::db::schema::{accounts_accounts, accounts_organisations, audit_events};
use crate::http::page::{Direction, Place};
use diesel::prelude::*;
use shared::accounts::Person;
use shared::admin::{AuditEvent, AuditQuery};
use shared::core::Timestamp;
use shared::core::id::{AccountId, AuditEventId};
use std::collections::HashMap;
use uuid::Uuid;

/// An entry as it is stored.
#[derive(Queryable, Selectable)]
#[diesel(table_name = audit_events)]
pub struct EventRow {
    id: AuditEventId,
    at: Timestamp,
    actor_id: Option<AccountId>,
    action: String,
    subject: String,
    detail: Option<String>,
    request_id: Option<String>,
}

/// The place before every entry: the list starts here.
const START: Place = Place { direction: Direction::Next, key: i64::MAX, id: Uuid::max() };

impl EventRow {
    /// Up to `limit` entries that fit, beyond a place, nearest first.
    pub fn list(
        connection: &mut Conn,
        query: &AuditQuery,
        place: Option<Place>,
        limit: i64,
    ) -> QueryResult<Vec<Self>> {
        use audit_events::dsl;
        let mut events = dsl::audit_events.select(Self::as_select()).into_boxed();
        if let Some(only) = query.actor_id {
            events = events.filter(dsl::actor_id.eq(only));
        }
        if let Some(only) = query.action.clone() {
            events = events.filter(dsl::action.eq(only));
        }
        if let Some(only) = query.subject.clone() {
            events = events.filter(dsl::subject.eq(only));
        }
        if let Some(from) = query.from {
            events = events.filter(dsl::at.ge(from));
        }
        if let Some(until) = query.until {
            events = events.filter(dsl::at.lt(until));
        }
        let place = place.unwrap_or(START);
        let (at, tie) = (Timestamp(place.key), AuditEventId(place.id));
        match place.direction {
            Direction::Next => events
                .filter(dsl::at.le(at).and(dsl::at.lt(at).or(dsl::id.lt(tie))))
                .order((dsl::at.desc(), dsl::id.desc()))
                .limit(limit)
                .load(connection),
            Direction::Previous => events
                .filter(dsl::at.ge(at).and(dsl::at.gt(at).or(dsl::id.gt(tie))))
                .order((dsl::at.asc(), dsl::id.asc()))
                .limit(limit)
                .load(connection),
        }
    }

    /// Where it stands in the list.
    pub fn key(&self) -> (i64, Uuid) {
        (self.at.0, self.id.0)
    }
}

/// With who did it, where they are still there.
pub fn into_events(connection: &mut Conn, rows: Vec<EventRow>) -> QueryResult<Vec<AuditEvent>> {
    let ids: Vec<AccountId> = rows.iter().filter_map(|row| row.actor_id).collect();
    let people: Vec<PersonRow> = accounts_accounts::table
        .inner_join(accounts_organisations::table)
        .filter(accounts_accounts::id.eq_any(&ids))
        .select(PERSON)
        .load(connection)?;
    let people: HashMap<AccountId, Person> =
        people.into_iter().map(Person::from).map(|person| (person.id, person)).collect();
    let event = |row: EventRow| AuditEvent {
        actor: row.actor_id.and_then(|actor| people.get(&actor).cloned()),
        id: row.id,
        at: row.at,
        actor_id: row.actor_id,
        action: row.action,
        subject: row.subject,
        detail: row.detail,
        request_id: row.request_id,
    };
    Ok(rows.into_iter().map(event).collect())
}
