//! Sends the mail of an invitation.

use super::rows::InvitationRow;
use crate::accounts::create::time_zone;
use crate::accounts::links::{Link, LinkPurpose};
use crate::app::{App, Ids};
use crate::db::Conn;
use crate::db::schema::accounts_accounts;
use crate::http::error::AppError;
use crate::jobs::{self, Job};
use crate::notify::{self, Event, JoiningStep, Notice, Recipient};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use shared::accounts::invitations::InvitationState;
use shared::core::id::{AccountId, InvitationId};
use shared::core::{Country, Timestamp};

/// The kind of the job that sends an invitation.
pub const SEND: &str = "send_invitation";

#[derive(Serialize, Deserialize)]
struct Sent {
    invitation: InvitationId,
}

/// Queues the mail of an invitation.
pub fn enqueue_send(
    connection: &mut Conn,
    ids: &Ids,
    invitation: InvitationId,
    now: Timestamp,
) -> Result<(), AppError> {
    jobs::enqueue(connection, ids.uuid(now), SEND, &Sent { invitation }, now)
}

/// Sends the link; the owner of an account hears that they were invited and need nothing.
pub async fn send(app: App, job: Job) -> Result<(), AppError> {
    let sent: Sent = serde_json::from_str(&job.payload).map_err(AppError::internal)?;
    let (ids, now) = (app.ids.clone(), app.clock.now());
    app.db
        .write(move |connection| match InvitationRow::find(connection, sent.invitation)? {
            Some((row, _, country)) if row.state == InvitationState::Open => {
                mail(connection, &ids, row, country, now)
            }
            _ => Ok(()),
        })
        .await
}

fn mail(
    connection: &mut Conn,
    ids: &Ids,
    row: InvitationRow,
    country: Country,
    now: Timestamp,
) -> Result<(), AppError> {
    let owner: Option<AccountId> = accounts_accounts::table
        .filter(accounts_accounts::email.eq(&row.email))
        .select(accounts_accounts::id)
        .first(connection)
        .optional()?;
    // Whoever is gone invites nobody any more.
    let Some(by) = row.invited_by else { return Ok(()) };
    let (recipient, step) = if let Some(id) = owner {
        (Recipient::Account { id }, JoiningStep::InvitationOfMember { by })
    } else {
        let seconds = row.expires_at.unix_seconds() - now.unix_seconds();
        let (link, token) = Link::new(ids, now, LinkPurpose::AcceptInvitation, row.id.0, seconds);
        link.insert(connection)?;
        let path = format!("/invitation?token={token}");
        let step = JoiningStep::Invitation { by, path, until: row.expires_at };
        let time_zone = time_zone(country).to_owned();
        (Recipient::Address { email: row.email, name: row.name, language: row.language, time_zone }, step)
    };
    notify::enqueue_now(connection, ids, &Notice { recipient, event: Event::Joining { step } }, now)
}
