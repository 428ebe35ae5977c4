//! Rows of passkeys.

use crate::db::Conn;
use crate::db::schema::accounts_passkeys::{self, dsl};
use crate::http::error::AppError;
use diesel::prelude::*;
use shared::accounts::security;
use shared::core::Timestamp;
use shared::core::id::{AccountId, PasskeyId};
use webauthn_rs::prelude::Passkey;

/// A passkey as it is stored.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = accounts_passkeys)]
pub struct PasskeyRow {
    /// Its id.
    pub id: PasskeyId,
    /// Whose.
    pub account_id: AccountId,
    /// The authenticator's name for it.
    pub credential_id: Vec<u8>,
    /// What its owner calls it.
    pub name: String,
    /// Public key, counter and flags, as JSON.
    pub credential: String,
    /// When it was added.
    pub created_at: Timestamp,
    /// When it last signed in.
    pub last_used_at: Option<Timestamp>,
}

impl PasskeyRow {
    /// Of an account, the oldest first.
    pub fn list(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Self>> {
        let own = dsl::accounts_passkeys.filter(dsl::account_id.eq(account));
        own.order(dsl::id).select(Self::as_select()).load(connection)
    }

    /// By the authenticator's name for it.
    pub fn find(connection: &mut Conn, credential_id: &[u8]) -> QueryResult<Option<Self>> {
        let row = dsl::accounts_passkeys.filter(dsl::credential_id.eq(credential_id));
        row.select(Self::as_select()).first(connection).optional()
    }

    /// Stores it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(dsl::accounts_passkeys).values(self).execute(connection).map(drop)
    }

    /// It signed in; its counter may have gone on.
    pub fn used(
        &self,
        connection: &mut Conn,
        changed: Option<&Passkey>,
        now: Timestamp,
    ) -> Result<(), AppError> {
        let credential = match changed {
            Some(passkey) => serde_json::to_string(passkey).map_err(AppError::internal)?,
            None => self.credential.clone(),
        };
        diesel::update(dsl::accounts_passkeys.find(self.id))
            .set((dsl::credential.eq(credential), dsl::last_used_at.eq(now)))
            .execute(connection)?;
        Ok(())
    }

    /// Removes it; whether it was the account's.
    pub fn delete(connection: &mut Conn, account: AccountId, passkey: PasskeyId) -> QueryResult<bool> {
        let own = dsl::accounts_passkeys.find(passkey).filter(dsl::account_id.eq(account));
        Ok(diesel::delete(own).execute(connection)? == 1)
    }

    /// The key itself.
    pub fn passkey(&self) -> Result<Passkey, AppError> {
        serde_json::from_str(&self.credential).map_err(AppError::internal)
    }

    /// As the owner sees it.
    pub fn to_passkey(&self) -> security::Passkey {
        security::Passkey {
            id: self.id,
            name: self.name.clone(),
            created_at: self.created_at,
            last_used_at: self.last_used_at,
        }
    }
}
