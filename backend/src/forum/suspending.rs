//! Suspending the author of a post that is looked at: by those who look after the account (`accounts::authority`), as from the
//! administration; others who moderate ask them to.

use crate::accounts::actors;
use crate::accounts::authority;
use crate::accounts::holders;
use crate::accounts::holders::refuse_last_administrator;
use crate::accounts::rows::SessionRow;
use crate::accounts::rows::role_grants;
use crate::accounts::suspensions::SuspensionRow;
use crate::app::Ids;
use crate::audit::Act;
use crate::db::Conn;
use crate::db::schema::accounts_accounts;
use crate::http::actor::ActorFacts;
use crate::http::error::AppError;
use crate::notify::{self, Event, Notice, Recipient};
use diesel::prelude::*;
use shared::core::id::{AccountId, OrganisationId, ReviewId};
use shared::core::{Country, FieldCode, ProblemCode, Role, Timestamp};
use std::collections::BTreeSet;

/// Whether the actor may suspend this account now: it is theirs to look after, and not suspended already.
pub fn may_suspend(
    connection: &mut Conn,
    actor: &ActorFacts,
    account: AccountId,
    now: Timestamp,
) -> QueryResult<bool> {
    let Some(facts) = actors::facts_of(connection, &[account], now)?.pop() else { return Ok(false) };
    Ok(authority::may_suspend(actor, &subject(&facts), &facts.grants))
}

/// Whether the actor decides about suspending the account, suspended or not.
pub fn may_decide(connection: &mut Conn, actor: &ActorFacts, account: AccountId) -> QueryResult<bool> {
    use accounts_accounts::dsl;
    let row: Option<(Country, OrganisationId)> = dsl::accounts_accounts
        .find(account)
        .select((dsl::country, dsl::organisation_id))
        .first(connection)
        .optional()?;
    let Some((country, organisation)) = row else { return Ok(false) };
    let subject = authority::Subject { account: Some(account), country, organisation };
    Ok(authority::may_suspend(actor, &subject, &role_grants(connection, account)?))
}

fn subject(facts: &ActorFacts) -> authority::Subject {
    authority::Subject {
        account: Some(facts.account),
        country: facts.country,
        organisation: facts.organisation,
    }
}

/// Suspends the account: its sessions end, and signing in is refused with the reason.
pub fn suspend(
    connection: &mut Conn,
    ids: &Ids,
    actor: &ActorFacts,
    row: &SuspensionRow,
) -> Result<(), AppError> {
    let (account, now) = (row.account_id, row.created_at);
    if !may_suspend(connection, actor, account, now)? {
        return Err(AppError::problem(ProblemCode::Forbidden));
    }
    if row.ends_at.is_some_and(|end| end <= now) {
        return Err(AppError::field("ends_at", FieldCode::NotAvailable));
    }
    refuse_last_administrator(connection, account, now)?;
    row.put(connection)?;
    SessionRow::end_all(connection, account, now)?;
    let until = row.ends_at.map_or_else(|| "until lifted".to_owned(), |end| format!("until {end}"));
    Act::new(ids, now, Some(actor.account), "suspend_account", format!("account {account}"))
        .with(until)
        .record(connection)
}

/// Mails those who look after an account that somebody who moderates asks them to suspend it: the project managers of its
/// country who may, or the administrators where there are none.
pub fn ask(
    connection: &mut Conn,
    review: ReviewId,
    account: AccountId,
    by: AccountId,
    now: Timestamp,
) -> Result<(), AppError> {
    let Some(facts) = actors::facts_of(connection, &[account], now)?.pop() else { return Ok(()) };
    let mut asked = who_may(connection, Role::ProjectManager, &facts, now)?;
    asked.retain(|one| *one != by);
    if asked.is_empty() {
        asked = who_may(connection, Role::Administrator, &facts, now)?;
    }
    for id in asked {
        let event = Event::SuspensionAsked { path: format!("/forum/reviews/{review}") };
        let notice = Notice { recipient: Recipient::Account { id }, event };
        notify::enqueue(connection, &notice, review.0, now)?;
    }
    Ok(())
}

/// Those of a role in the account's country who may suspend it.
fn who_may(
    connection: &mut Conn,
    role: Role,
    facts: &ActorFacts,
    now: Timestamp,
) -> QueryResult<BTreeSet<AccountId>> {
    let holders = holders::of_role(connection, role, Some(facts.country), now)?;
    let holders: Vec<AccountId> = holders.into_iter().collect();
    let may = |one: &ActorFacts| authority::may_suspend(one, &subject(facts), &facts.grants);
    let asked = actors::facts_of(connection, &holders, now)?.into_iter().filter(may);
    Ok(asked.map(|one| one.account).collect())
}
