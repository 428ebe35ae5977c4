//! Who a session's owner is and what they may do, kept for ten seconds: a request reads no tables for it.

use super::rows::{SessionRow, role_grants, role_grants_of_many};
use super::{reads, required_steps, suspensions};
use crate::app::App;
use crate::db::Conn;
use crate::db::schema::{accounts_accounts, accounts_group_members};
use crate::http::actor::{Actor, ActorFacts};
use crate::http::error::AppError;
use dashmap::DashMap;
use diesel::prelude::*;
use shared::core::id::{AccountId, GroupId, OrganisationId, SessionId};
use shared::core::{Country, Language, ProblemCode, Timestamp};
use shared::settings::SecondFactorRule;
use std::collections::HashMap;
use uuid::Uuid;

/// Seconds after which another process's change (an ended session, a lost role) is seen here at the latest.
const TRUSTED_FOR: i64 = 10;

/// Actors by session.
#[derive(Default)]
pub struct ActorCache(DashMap<SessionId, (Timestamp, Actor)>);

impl ActorCache {
    /// The session was ended or its owner's rights changed: ask the database next time.
    pub fn forget(&self, session: SessionId) {
        self.0.remove(&session);
    }

    /// What an account may do, or owes, has changed: ask the database next time for all its sessions.
    pub fn forget_account(&self, account: AccountId) {
        self.0.retain(|_, (_, actor)| actor.account != account);
    }

    /// What everybody owes may have changed: ask the database next time for all.
    pub fn forget_all(&self) {
        self.0.clear();
    }

    /// Drops those that are no longer trusted; called now and then.
    pub fn forget_old(&self, now: Timestamp) {
        self.0.retain(|_, (loaded, _)| now < loaded.plus_seconds(TRUSTED_FOR));
    }
}

/// The owner of an open session.
pub async fn find(app: &App, session: SessionId) -> Result<Actor, AppError> {
    let now = app.clock.now();
    if let Some(entry) = app.actors.0.get(&session)
        && now < entry.0.plus_seconds(TRUSTED_FOR)
    {
        return Ok(entry.1.clone());
    }
    let rule = app.in_force.get().second_factor();
    let actor = Actor::new(app.db.read(move |connection| load(connection, session, now, rule)).await?);
    app.actors.0.insert(session, (now, actor.clone()));
    Ok(actor)
}

/// What is known of accounts by which it is judged what they may know of, as if they asked now; without those that may
/// not sign in, or are about to be erased. What they owe is not among it.
pub fn facts_of(
    connection: &mut Conn,
    accounts: &[AccountId],
    now: Timestamp,
) -> QueryResult<Vec<ActorFacts>> {
    use accounts_accounts::dsl;
    let rows: Vec<(AccountId, Country, OrganisationId, Language, String)> = dsl::accounts_accounts
        .filter(dsl::id.eq_any(accounts).and(dsl::erase_at.is_null()))
        .order(dsl::id)
        .select((dsl::id, dsl::country, dsl::organisation_id, dsl::language, dsl::reads))
        .load(connection)?;
    let suspended = suspensions::of_many(connection, accounts, now)?;
    let mut grants = role_grants_of_many(connection, accounts)?;
    let mut groups: HashMap<AccountId, Vec<GroupId>> = HashMap::new();
    let members: Vec<(AccountId, GroupId)> = accounts_group_members::table
        .filter(accounts_group_members::account_id.eq_any(accounts))
        .select((accounts_group_members::account_id, accounts_group_members::group_id))
        .load(connection)?;
    for (account, group) in members {
        groups.entry(account).or_default().push(group);
    }
    let facts = |(account, country, organisation, language, chosen): (_, _, _, _, String)| ActorFacts {
        account,
        session: SessionId(Uuid::nil()),
        country,
        organisation,
        grants: grants.remove(&account).unwrap_or_default(),
        groups: groups.remove(&account).unwrap_or_default(),
        reads: reads::of(language, &chosen),
        required_steps: Vec::new(),
    };
    Ok(rows.into_iter().filter(|(account, ..)| !suspended.contains(account)).map(facts).collect())
}

fn load(
    connection: &mut Conn,
    session: SessionId,
    now: Timestamp,
    rule: SecondFactorRule,
) -> Result<ActorFacts, AppError> {
    let row = SessionRow::find(connection, session)?.filter(|row| row.is_open(now));
    let account = row.ok_or_else(|| AppError::problem(ProblemCode::SessionEnded))?.account_id;
    let (country, organisation, language, chosen): (Country, OrganisationId, Language, String) =
        accounts_accounts::table
            .find(account)
            .select((
                accounts_accounts::country,
                accounts_accounts::organisation_id,
                accounts_accounts::language,
                accounts_accounts::reads,
            ))
            .first(connection)?;
    let groups: Vec<GroupId> = accounts_group_members::table
        .filter(accounts_group_members::account_id.eq(account))
        .select(accounts_group_members::group_id)
        .load(connection)?;
    let grants = role_grants(connection, account)?;
    let required_steps = required_steps::find(connection, account, &grants, rule)?;
    let reads = reads::of(language, &chosen);
    Ok(ActorFacts { account, session, country, organisation, grants, groups, reads, required_steps })
}
