//! The second factor: an authenticator app (TOTP, RFC 6238) or a passkey, and recovery codes for the day on which
//! neither is at hand.
//!
//! Tables `accounts_authenticators`, `accounts_recovery_codes`, `accounts_passkeys`. Secrets of authenticator apps are
//! sealed (`vault`), recovery codes hashed. A code works once; five wrong ones in a row make the account wait, longer
//! each time, and tell its owner, since whoever gets that far has the password. Every role above member needs a second
//! factor, and everybody where `--second-factor everyone` says so.

pub mod authenticators;
pub mod handlers;
pub mod recovery_codes;
pub mod totp;

use super::rows;
use super::security::{Change, require_confirmed};
use crate::app::App;
use crate::db::Conn;
use crate::db::schema::{accounts_authenticators, accounts_passkeys};
use crate::http::actor::Actor;
use crate::http::error::AppError;
use actix_web::HttpResponse;
use authenticators::AuthenticatorRow;
use diesel::prelude::*;
use recovery_codes::RecoveryCodeRow;
use shared::accounts::RoleGrant;
use shared::accounts::security::SecondFactor;
use shared::core::id::AccountId;
use shared::core::{ProblemCode, Role};
use shared::settings::SecondFactorRule;

/// Whether an account with these roles must have a second factor.
pub fn is_required(grants: &[RoleGrant], rule: SecondFactorRule) -> bool {
    rule == SecondFactorRule::Everyone || grants.iter().any(|grant| grant.role != Role::Member)
}

/// Whether the account must have a second factor and has none.
pub fn missing(
    connection: &mut Conn,
    account: AccountId,
    grants: &[RoleGrant],
    rule: SecondFactorRule,
) -> Result<bool, AppError> {
    Ok(is_required(grants, rule) && count(connection, account)? == 0)
}

/// Takes away what `delete` deletes: only shortly after the owner confirmed who they are, never the last one that a role
/// needs, and told by mail.
pub async fn remove(
    app: &App,
    actor: &Actor,
    change: Change,
    delete: impl FnOnce(&mut Conn, AccountId) -> QueryResult<bool> + Send + 'static,
) -> Result<HttpResponse, AppError> {
    let (account, session, now) = (actor.account, actor.session, app.clock.now());
    let rule = app.in_force.get().second_factor();
    app.db
        .write(move |connection| {
            require_confirmed(connection, session, now)?;
            if !delete(connection, account)? {
                return Err(AppError::not_found());
            }
            let grants = rows::role_grants(connection, account)?;
            if missing(connection, account, &grants, rule)? {
                return Err(AppError::problem(ProblemCode::LastSecondFactor));
            }
            change.write(connection)
        })
        .await?;
    app.actors.forget_account(account);
    Ok(HttpResponse::NoContent().finish())
}

/// How many second factors an account has: its authenticator app and its passkeys.
pub fn count(connection: &mut Conn, account: AccountId) -> QueryResult<i64> {
    let confirmed = accounts_authenticators::table
        .find(account)
        .filter(accounts_authenticators::confirmed_at.is_not_null());
    let apps: i64 = confirmed.count().get_result(connection)?;
    let own = accounts_passkeys::table.filter(accounts_passkeys::account_id.eq(account));
    let passkeys: i64 = own.count().get_result(connection)?;
    Ok(apps + passkeys)
}

/// What an account can answer with after its password; empty if the password is enough.
pub fn methods(connection: &mut Conn, account: AccountId) -> Result<Vec<SecondFactor>, AppError> {
    if count(connection, account)? == 0 {
        return Ok(Vec::new());
    }
    let mut methods = Vec::new();
    if AuthenticatorRow::find(connection, account)?.is_some_and(|row| row.confirmed_at.is_some()) {
        methods.push(SecondFactor::Totp);
    }
    let own = accounts_passkeys::table.filter(accounts_passkeys::account_id.eq(account));
    if diesel::select(diesel::dsl::exists(own)).get_result(connection)? {
        methods.push(SecondFactor::Passkey);
    }
    if RecoveryCodeRow::count_left(connection, account)? > 0 {
        methods.push(SecondFactor::RecoveryCode);
    }
    Ok(methods)
}

/// Takes all second factors away: what an operator does for somebody who lost them.
pub fn delete_all(connection: &mut Conn, account: AccountId) -> QueryResult<()> {
    AuthenticatorRow::delete(connection, account)?;
    RecoveryCodeRow::delete_all(connection, account)?;
    let own = accounts_passkeys::table.filter(accounts_passkeys::account_id.eq(account));
    diesel::delete(own).execute(connection).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_above_member_needs_one() {
        let grant = |role| RoleGrant { role, country: None, organisation_id: None };
        for &role in Role::ALL {
            let needs = is_required(&[grant(Role::Member), grant(role)], SecondFactorRule::Roles);
            assert_eq!(needs, role != Role::Member, "{role}");
            assert!(is_required(&[grant(role)], SecondFactorRule::Everyone));
        }
        assert!(!is_required(&[], SecondFactorRule::Roles));
    }
}
