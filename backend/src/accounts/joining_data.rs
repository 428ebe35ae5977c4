//! What is stored about a person from before they were a member: read for them, erased with them, and deleted by age.

use super::applications::rows::{ApplicationRow, MessageRow};
use crate::db::Conn;
use crate::db::schema::{
    accounts_acceptances, accounts_accounts, accounts_applications, accounts_invitations,
};
use diesel::prelude::*;
use serde_json::{Value, json};
use shared::accounts::agreements::Agreement;
use shared::accounts::applications::ApplicationState;
use shared::accounts::invitations::InvitationState;
use shared::core::Timestamp;
use shared::core::id::AccountId;

/// Which agreements the person accepted, in which versions.
pub fn agreements(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use accounts_acceptances::dsl;
    let rows: Vec<(Agreement, i32, Timestamp)> = dsl::accounts_acceptances
        .filter(dsl::account_id.eq(account))
        .order(dsl::accepted_at)
        .select((dsl::agreement, dsl::version, dsl::accepted_at))
        .load(connection)?;
    let accepted =
        |(agreement, version, at)| json!({"agreement": agreement, "version": version, "accepted_at": at});
    Ok(rows.into_iter().map(accepted).collect())
}

/// The applications that the account came of, with what was asked and answered; without who asked.
pub fn applications(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use accounts_applications::dsl;
    let rows: Vec<ApplicationRow> = dsl::accounts_applications
        .filter(dsl::account_id.eq(account))
        .select(ApplicationRow::as_select())
        .load(connection)?;
    let mut all = Vec::new();
    for row in rows {
        let said = |message: MessageRow| json!({"yours": message.by_applicant == 1, "text": message.body, "at": message.created_at});
        let messages: Vec<Value> = MessageRow::list(connection, row.id)?.into_iter().map(said).collect();
        all.push(json!({
            "name": row.name, "email": row.email, "profession": row.profession, "country": row.country,
            "proposed_organisation": row.proposed_organisation, "languages": row.languages,
            "motivation": row.motivation, "state": row.state, "created_at": row.created_at,
            "decided_at": row.decided_at, "messages": messages,
        }));
    }
    Ok(all)
}

/// Erases applications and invitations of the account and of its address.
pub fn erase(connection: &mut Conn, account: AccountId) -> QueryResult<()> {
    let email: String =
        accounts_accounts::table.find(account).select(accounts_accounts::email).first(connection)?;
    let applied = accounts_applications::account_id.eq(account).or(accounts_applications::email.eq(&email));
    diesel::delete(accounts_applications::table.filter(applied)).execute(connection)?;
    let invited = accounts_invitations::account_id.eq(account).or(accounts_invitations::email.eq(&email));
    diesel::delete(accounts_invitations::table.filter(invited)).execute(connection).map(drop)
}

/// Deletes applications that were declined before a time; says how many.
pub fn delete_declined_before(connection: &mut Conn, before: Timestamp) -> QueryResult<usize> {
    use accounts_applications::dsl;
    let old = dsl::state.eq(ApplicationState::Declined).and(dsl::decided_at.lt(before));
    diesel::delete(dsl::accounts_applications.filter(old)).execute(connection)
}

/// Deletes invitations that ended before a time: accepted, taken back, or run out; says how many.
pub fn delete_ended_before(connection: &mut Conn, before: Timestamp) -> QueryResult<usize> {
    use accounts_invitations::dsl;
    let run_out = dsl::state.eq(InvitationState::Open).and(dsl::expires_at.lt(before));
    let closed =
        diesel::delete(dsl::accounts_invitations.filter(dsl::closed_at.lt(before))).execute(connection)?;
    Ok(closed + diesel::delete(dsl::accounts_invitations.filter(run_out)).execute(connection)?)
}
