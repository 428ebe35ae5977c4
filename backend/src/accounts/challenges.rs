//! What waits for its next step: a sign-in whose password was right, a passkey that was asked for. A token names it; only
//! the hash of its secret is stored. It ends when it is answered, after five wrong answers, or after ten minutes.

use super::tokens::SecretToken;
use crate::app::Ids;
use crate::db::Conn;
use crate::db::schema::accounts_challenges::{self, dsl};
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{AccountId, ChallengeId};

/// Seconds in which the answer must come.
pub const SECONDS: i64 = 10 * 60;
/// Wrong answers after which it ends.
const FAILURES: i32 = 5;

/// What a challenge is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The second step of a sign-in.
    CompleteSession,
    /// A sign-in with a passkey alone.
    PasskeySession,
    /// A sign-in that goes by way of an organisation.
    OpenIdSession,
    /// A new passkey.
    CreatePasskey,
}

impl Purpose {
    const fn code(self) -> &'static str {
        match self {
            Self::CompleteSession => "complete_session",
            Self::PasskeySession => "passkey_session",
            Self::OpenIdSession => "openid_session",
            Self::CreatePasskey => "create_passkey",
        }
    }
}

/// A challenge as it is stored.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = accounts_challenges)]
pub struct ChallengeRow {
    id: ChallengeId,
    purpose: String,
    /// Whose, where that is known.
    pub account_id: Option<AccountId>,
    secret_hash: Vec<u8>,
    /// What the answer is checked against.
    pub state: String,
    failures: i32,
    expires_at: Timestamp,
}

impl ChallengeRow {
    /// A new one and the token that names it.
    pub fn new(
        ids: &Ids,
        now: Timestamp,
        purpose: Purpose,
        account: Option<AccountId>,
        state: String,
    ) -> (Self, String) {
        let token = SecretToken::new(ids, now);
        let row = Self {
            id: ChallengeId(token.id),
            purpose: purpose.code().to_owned(),
            account_id: account,
            secret_hash: token.hash(),
            state,
            failures: 0,
            expires_at: now.plus_seconds(SECONDS),
        };
        (row, token.to_text())
    }

    /// Stores it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(dsl::accounts_challenges).values(self).execute(connection).map(drop)
    }

    /// The one that the token names, if it may still be answered.
    pub fn find(
        connection: &mut Conn,
        purpose: Purpose,
        token: &str,
        now: Timestamp,
    ) -> QueryResult<Option<Self>> {
        let Some(token) = SecretToken::parse(token) else { return Ok(None) };
        let good = dsl::accounts_challenges.find(ChallengeId(token.id)).filter(
            dsl::secret_hash
                .eq(token.hash())
                .and(dsl::purpose.eq(purpose.code()))
                .and(dsl::expires_at.gt(now))
                .and(dsl::failures.lt(FAILURES)),
        );
        good.select(Self::as_select()).first(connection).optional()
    }

    /// Notes a wrong answer.
    pub fn fail(&self, connection: &mut Conn) -> QueryResult<()> {
        let row = dsl::accounts_challenges.find(self.id);
        diesel::update(row).set(dsl::failures.eq(dsl::failures + 1)).execute(connection).map(drop)
    }

    /// Ends it; whether this was the one that did. Of two answers at once only one counts.
    pub fn take(&self, connection: &mut Conn) -> QueryResult<bool> {
        Ok(diesel::delete(dsl::accounts_challenges.find(self.id)).execute(connection)? == 1)
    }

    /// Forgets those that ran out.
    pub fn forget_old(connection: &mut Conn, now: Timestamp) -> QueryResult<()> {
        diesel::delete(dsl::accounts_challenges.filter(dsl::expires_at.lt(now))).execute(connection).map(drop)
    }
}
