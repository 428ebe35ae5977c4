//! Case practices: where each stands, and its newest text, sealed.

use crate::db::schema::exchange_practices::{self, dsl};
use crate::db::schema::{accounts_accounts, accounts_organisations};
use crate::db::{Conn, dialect};
use crate::exchange::way::State;
use crate::http::error::AppError;
use diesel::prelude::*;
use shared::core::id::{AccountId, OrganisationId, PracticeId};
use shared::core::{Country, Timestamp};
use shared::exchange::{PracticeAudience, Stage};

/// A practice as it is stored.
#[derive(Queryable, Selectable, Insertable, Clone)]
#[diesel(table_name = exchange_practices)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct PracticeRow {
    pub id: PracticeId,
    pub author_id: Option<AccountId>,
    pub organisation_id: OrganisationId,
    pub stage: Stage,
    pub audience: Option<PracticeAudience>,
    pub revision: i32,
    pub version: i32,
    pub sealed: Vec<u8>,
    pub saved_at: Timestamp,
    pub stage_since: Timestamp,
    pub changed_at: Timestamp,
    pub is_returned: i32,
}

/// A practice that waits, with the organisation of its author.
pub type WaitingRow = (PracticeRow, String, Country);

impl PracticeRow {
    /// Stores a new one.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(dsl::exchange_practices).values(self).execute(connection).map(drop)
    }

    /// One, to read it.
    pub fn find(connection: &mut Conn, id: PracticeId) -> Result<Self, AppError> {
        let row = dsl::exchange_practices.find(id).select(Self::as_select()).first(connection).optional()?;
        row.ok_or_else(AppError::not_found)
    }

    /// One, to do something with it: whoever else wants to waits until the transaction ends.
    pub fn locked(connection: &mut Conn, id: PracticeId) -> Result<Self, AppError> {
        dialect::lock_name(connection, &[b"practice ".as_slice(), id.0.as_bytes()].concat())?;
        Self::find(connection, id)
    }

    /// Of one author, what was last changed first.
    pub fn list_own(connection: &mut Conn, author: AccountId, limit: i64) -> QueryResult<Vec<Self>> {
        dsl::exchange_practices
            .filter(dsl::author_id.eq(author))
            .order((dsl::changed_at.desc(), dsl::id.desc()))
            .limit(limit)
            .select(Self::as_select())
            .load(connection)
    }

    /// Those that wait at a stage for somebody of another organisation, the longest waiting first.
    pub fn list_waiting(
        connection: &mut Conn,
        stage: Stage,
        not_of: OrganisationId,
        limit: i64,
    ) -> QueryResult<Vec<WaitingRow>> {
        dsl::exchange_practices
            .inner_join(accounts_organisations::table)
            .filter(dsl::stage.eq(stage).and(dsl::organisation_id.ne(not_of)))
            .order((dsl::stage_since, dsl::id))
            .limit(limit)
            .select((Self::as_select(), accounts_organisations::name, accounts_organisations::country))
            .load(connection)
    }

    /// The name and country of the organisation of its author.
    pub fn organisation(&self, connection: &mut Conn) -> QueryResult<(String, Country)> {
        use accounts_organisations::dsl;
        dsl::accounts_organisations
            .find(self.organisation_id)
            .select((dsl::name, dsl::country))
            .first(connection)
    }

    /// The organisation for which its author works today; the one that it was begun in where there is no author any more.
    pub fn current_organisation(&self, connection: &mut Conn) -> QueryResult<OrganisationId> {
        use accounts_accounts::dsl;
        let Some(author) = self.author_id else { return Ok(self.organisation_id) };
        dsl::accounts_accounts.find(author).select(dsl::organisation_id).first(connection)
    }

    /// Where it stands.
    pub const fn state(&self) -> State {
        State { stage: self.stage, audience: self.audience }
    }

    /// It stands there from now on.
    pub fn move_to(
        &self,
        connection: &mut Conn,
        state: State,
        is_returned: bool,
        now: Timestamp,
    ) -> QueryResult<()> {
        diesel::update(dsl::exchange_practices.find(self.id))
            .set((
                dsl::stage.eq(state.stage),
                dsl::audience.eq(state.audience),
                dsl::is_returned.eq(i32::from(is_returned)),
                dsl::stage_since.eq(now),
                dsl::changed_at.eq(now),
            ))
            .execute(connection)
            .map(drop)
    }

    /// Other people read what was published from now on; where the newest text stands is not touched.
    pub fn change_audience(&self, connection: &mut Conn, state: State, now: Timestamp) -> QueryResult<()> {
        diesel::update(dsl::exchange_practices.find(self.id))
            .set((dsl::audience.eq(state.audience), dsl::changed_at.eq(now)))
            .execute(connection)
            .map(drop)
    }

    /// Saves its text.
    pub fn save(&self, connection: &mut Conn, sealed: &[u8], now: Timestamp) -> QueryResult<()> {
        diesel::update(dsl::exchange_practices.find(self.id))
            .set((
                dsl::sealed.eq(sealed),
                dsl::revision.eq(self.revision + 1),
                dsl::saved_at.eq(now),
                dsl::changed_at.eq(now),
            ))
            .execute(connection)
            .map(drop)
    }

    /// The next text of it goes to the reviewers; answers its number.
    pub fn count_version(&self, connection: &mut Conn) -> QueryResult<i32> {
        let number = self.version + 1;
        diesel::update(dsl::exchange_practices.find(self.id))
            .set(dsl::version.eq(number))
            .execute(connection)?;
        Ok(number)
    }

    /// Throws it away, with all that belongs to it.
    pub fn delete(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::delete(dsl::exchange_practices.find(self.id)).execute(connection).map(drop)
    }
}
