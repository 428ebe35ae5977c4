//! The second factor of the demo's accounts with a role: one secret for all, which `cargo xtask code` makes codes of.

use crate::accounts::second_factor::authenticators::AuthenticatorRow;
use crate::accounts::vault::Vault;
use crate::app::Ids;
use crate::db::Conn;
use crate::db::schema::accounts_role_grants::dsl;
use crate::http::error::AppError;
use diesel::prelude::*;
use shared::core::id::AccountId;
use shared::core::{Role, Timestamp};

/// The secret of every authenticator app in the demo. `crates/xtask` knows it too.
pub const SECRET: &[u8; 20] = b"waymark-demo-secret!";

/// Sets an app up for every account with a role above member.
pub fn load(connection: &mut Conn, ids: &Ids, vault: &Vault, now: Timestamp) -> Result<(), AppError> {
    let above: Vec<AccountId> = dsl::accounts_role_grants
        .filter(dsl::role.ne(Role::Member))
        .select(dsl::account_id)
        .distinct()
        .load(connection)?;
    for account in above {
        AuthenticatorRow::set_pending(connection, account, &vault.seal(ids, account, SECRET)?)?;
        if let Some(row) = AuthenticatorRow::find(connection, account)? {
            row.confirm(connection, 0, now)?;
        }
    }
    Ok(())
}
