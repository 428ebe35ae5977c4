//! Rows of authenticator apps: one an account, the sealed secret, and how many wrong codes came in a row.

use crate::both;
use crate::db::Conn;
use crate::db::schema::accounts_authenticators::{self, dsl};
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::AccountId;

/// Wrong codes in a row that cost nothing.
const FREE_FAILURES: i32 = 5;
/// Seconds to wait after the next one; twice as many after each further one.
const FIRST_WAIT: i64 = 60;
/// The longest wait.
const LONGEST_WAIT: i64 = 60 * 60;

/// An authenticator app as it is stored.
#[derive(Queryable, Selectable)]
#[diesel(table_name = accounts_authenticators)]
pub struct AuthenticatorRow {
    /// Whose.
    pub account_id: AccountId,
    /// Sealed; none before the first code.
    pub secret: Option<Vec<u8>>,
    /// When the first code came.
    pub confirmed_at: Option<Timestamp>,
    /// Sealed; what the next first code is checked against.
    pub pending_secret: Option<Vec<u8>>,
    /// The step of the last code that was taken.
    pub last_step: i64,
    /// Wrong codes in a row.
    pub failures: i32,
    /// Until when none is taken.
    pub blocked_until: Timestamp,
}

impl AuthenticatorRow {
    /// Of an account.
    pub fn find(connection: &mut Conn, account: AccountId) -> QueryResult<Option<Self>> {
        dsl::accounts_authenticators.find(account).select(Self::as_select()).first(connection).optional()
    }

    /// Keeps a new secret until its first code comes; the one before works until then.
    pub fn set_pending(connection: &mut Conn, account: AccountId, sealed: &[u8]) -> QueryResult<()> {
        let values = (
            dsl::account_id.eq(account),
            dsl::pending_secret.eq(Some(sealed)),
            dsl::last_step.eq(0_i64),
            dsl::failures.eq(0),
            dsl::blocked_until.eq(Timestamp(0)),
        );
        both!(connection, c => diesel::insert_into(dsl::accounts_authenticators)
            .values(values)
            .on_conflict(dsl::account_id)
            .do_update()
            .set(dsl::pending_secret.eq(Some(sealed)))
            .execute(c))
        .map(drop)
    }

    /// The pending secret is the secret now, and a code of this step was its first.
    pub fn confirm(&self, connection: &mut Conn, step: i64, now: Timestamp) -> QueryResult<()> {
        diesel::update(dsl::accounts_authenticators.find(self.account_id))
            .set((
                dsl::secret.eq(&self.pending_secret),
                dsl::pending_secret.eq(None::<Vec<u8>>),
                dsl::confirmed_at.eq(Some(now)),
                dsl::last_step.eq(step),
                dsl::failures.eq(0),
            ))
            .execute(connection)
            .map(drop)
    }

    /// A right code of this step came; whether it is the first to use the step. The condition decides between two at once.
    pub fn take_step(&self, connection: &mut Conn, step: i64) -> QueryResult<bool> {
        let unused = dsl::accounts_authenticators.find(self.account_id).filter(dsl::last_step.lt(step));
        let taken =
            diesel::update(unused).set((dsl::last_step.eq(step), dsl::failures.eq(0))).execute(connection)?;
        Ok(taken == 1)
    }

    /// A wrong code came; gives how many that were in a row.
    pub fn fail(connection: &mut Conn, account: AccountId, now: Timestamp) -> QueryResult<i32> {
        let row = dsl::accounts_authenticators.find(account);
        diesel::update(row).set(dsl::failures.eq(dsl::failures + 1)).execute(connection)?;
        let failures: Option<i32> = row.select(dsl::failures).first(connection).optional()?;
        let failures = failures.unwrap_or_default();
        if failures > FREE_FAILURES {
            let until = now.plus_seconds(wait_after(failures));
            diesel::update(row).set(dsl::blocked_until.eq(until)).execute(connection)?;
        }
        Ok(failures)
    }

    /// Takes the app away.
    pub fn delete(connection: &mut Conn, account: AccountId) -> QueryResult<bool> {
        Ok(diesel::delete(dsl::accounts_authenticators.find(account)).execute(connection)? == 1)
    }
}

/// Whether so many wrong codes in a row are worth a mail to the owner.
pub fn is_worth_a_mail(failures: i32) -> bool {
    failures == FREE_FAILURES
}

fn wait_after(failures: i32) -> i64 {
    let doublings = u32::try_from(failures - FREE_FAILURES - 1).unwrap_or_default().min(10);
    FIRST_WAIT.saturating_mul(1 << doublings).min(LONGEST_WAIT)
}

#[cfg(test)]
mod tests {
    use super::wait_after;

    #[test]
    fn each_wrong_code_costs_twice_as_much_up_to_an_hour() {
        assert_eq!([6, 7, 8, 11, 12, 13, 100].map(wait_after), [60, 120, 240, 1_920, 3_600, 3_600, 3_600]);
    }
}
