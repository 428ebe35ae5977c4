//! What the demo's administrators find to look after: invitations, a suspension, and work that failed for good.

use super::{DOMAIN, Loaded};
use crate::accounts::invitations::rows::InvitationRow;
use crate::accounts::suspensions::SuspensionRow;
use crate::app::Ids;
use crate::db::Conn;
use crate::db::schema::{accounts_accounts, accounts_groups, jobs_jobs};
use crate::http::error::AppError;
use diesel::prelude::*;
use shared::accounts::invitations::InvitationState;
use shared::core::id::{AccountId, GroupId, InvitationId, JobId, OrganisationId};
use shared::core::{Country, Language, Role, Timestamp};

const DAY: i64 = 24 * 60 * 60;

/// Loads it.
pub fn load(connection: &mut Conn, ids: &Ids, now: Timestamp, loaded: &Loaded) -> Result<(), AppError> {
    let account = |key: &str| -> Result<AccountId, AppError> {
        let unknown = || AppError::internal(format!("no member {key}"));
        loaded.accounts.get(key).copied().ok_or_else(unknown)
    };
    let (manager, facilitator, suspended) = (account("ro06")?, account("es02")?, account("cz04")?);
    invite(
        connection,
        ids,
        manager,
        ("Corina Albu", "corina.albu", Language::Romanian),
        now.plus_seconds(-2 * DAY),
    )?;
    invite(
        connection,
        ids,
        facilitator,
        ("Nuria Salas", "nuria.salas", Language::Spanish),
        now.plus_seconds(-20 * DAY),
    )?;
    SuspensionRow {
        account_id: suspended,
        reason: "Podrobnosti o mladém člověku se objevily mimo platformu. Zavoláme vám ve čtvrtek.".into(),
        ends_at: Some(now.plus_seconds(21 * DAY)),
        created_at: now.plus_seconds(-DAY),
        created_by: Some(account("cz06")?),
    }
    .put(connection)?;
    fail(connection, ids, now.plus_seconds(-DAY / 2))
}

fn invite(
    connection: &mut Conn,
    ids: &Ids,
    inviter: AccountId,
    (name, email, language): (&str, &str, Language),
    at: Timestamp,
) -> Result<(), AppError> {
    use accounts_accounts::dsl;
    let (organisation_id, country): (OrganisationId, Country) = dsl::accounts_accounts
        .find(inviter)
        .select((dsl::organisation_id, dsl::country))
        .first(connection)?;
    let is_romanian = country == Country::Romania;
    let groups: Vec<GroupId> = if is_romanian {
        accounts_groups::table.select(accounts_groups::id).load(connection)?
    } else {
        Vec::new()
    };
    InvitationRow {
        id: InvitationId(ids.uuid(at)),
        email: format!("{email}@{DOMAIN}"),
        name: name.to_owned(),
        organisation_id,
        role: if is_romanian { Role::Facilitator } else { Role::Member },
        role_country: is_romanian.then_some(country),
        language,
        state: InvitationState::Open,
        invited_by: Some(inviter),
        created_at: at,
        sent_at: at,
        expires_at: at.plus_seconds(14 * DAY),
        closed_at: None,
        account_id: None,
    }
    .insert(connection, &groups)
}

/// A job of a kind that no program of this version knows, as one of another version would leave behind.
fn fail(connection: &mut Conn, ids: &Ids, at: Timestamp) -> Result<(), AppError> {
    diesel::insert_into(jobs_jobs::table)
        .values((
            jobs_jobs::id.eq(JobId(ids.uuid(at))),
            jobs_jobs::kind.eq("send_digest"),
            jobs_jobs::payload.eq("{}"),
            jobs_jobs::state.eq("dead"),
            jobs_jobs::run_at.eq(at),
            jobs_jobs::attempts.eq(8),
            jobs_jobs::last_error.eq("no worker knows this kind"),
            jobs_jobs::created_at.eq(at.plus_seconds(-DAY / 4)),
        ))
        .execute(connection)?;
    Ok(())
}
