//! Rows of applications and of what was said about them.

use super::form;
use crate::db::Conn;
use crate::db::schema::{accounts_application_messages, accounts_applications, accounts_organisations};
use crate::http::error::AppError;
use crate::http::page::{Direction, Place};
use diesel::prelude::*;
use shared::accounts::applications::{ApplicationState, ApplicationSummary};
use shared::core::id::{AccountId, ApplicationId, ApplicationMessageId, OrganisationId};
use shared::core::{Country, Language, Profession, Timestamp};
use uuid::Uuid;

/// Rows read at a time while passing over those of other countries.
const MAX_STEP: usize = 100;

/// An application as it is stored.
#[derive(Queryable, Selectable, Insertable, Clone)]
#[diesel(table_name = accounts_applications)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct ApplicationRow {
    pub id: ApplicationId,
    pub email: String,
    pub name: String,
    pub profession: Profession,
    pub organisation_id: Option<OrganisationId>,
    pub proposed_organisation: Option<String>,
    pub country: Country,
    pub languages: String,
    pub motivation: String,
    pub language: Language,
    pub state: ApplicationState,
    pub created_at: Timestamp,
    pub confirmed_at: Timestamp,
    pub reminded_at: Option<Timestamp>,
    pub decided_at: Option<Timestamp>,
    pub decided_by: Option<AccountId>,
    pub decline_reason: Option<String>,
    pub account_id: Option<AccountId>,
    pub version: i32,
}

/// A question or an answer as it is stored.
#[derive(Queryable, Selectable, Insertable, Clone)]
#[diesel(table_name = accounts_application_messages)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct MessageRow {
    pub id: ApplicationMessageId,
    pub application_id: ApplicationId,
    pub author_id: Option<AccountId>,
    pub by_applicant: i32,
    pub body: String,
    pub created_at: Timestamp,
}

/// An application with the name of the organisation that was chosen.
pub type NamedRow = (ApplicationRow, Option<String>);

impl ApplicationRow {
    /// Stores it.
    pub fn insert(&self, connection: &mut Conn) -> Result<(), AppError> {
        diesel::insert_into(accounts_applications::table).values(self).execute(connection)?;
        Ok(())
    }

    /// By its id, whatever its state.
    pub fn find(connection: &mut Conn, application: ApplicationId) -> QueryResult<Option<Self>> {
        accounts_applications::table.find(application).select(Self::as_select()).first(connection).optional()
    }

    /// Up to `limit` applications of a state and of the countries that are visible, beyond a place, nearest first. Open
    /// ones come oldest first, decided ones newest first.
    pub fn list(
        connection: &mut Conn,
        state: ApplicationState,
        is_visible: impl Fn(Country) -> bool,
        place: Option<Place>,
        limit: usize,
    ) -> QueryResult<Vec<NamedRow>> {
        let oldest_first = matches!(state, ApplicationState::Waiting | ApplicationState::Asked);
        let (key, id) = if oldest_first { (i64::MIN, Uuid::nil()) } else { (i64::MAX, Uuid::max()) };
        let mut place = place.unwrap_or(Place { direction: Direction::Next, key, id });
        let mut found = Vec::new();
        loop {
            let step = if found.is_empty() { limit } else { MAX_STEP };
            let rows = Self::beyond(connection, state, oldest_first, place, step)?;
            let last = rows.last().map(|(row, _)| row.key()).filter(|_| rows.len() == step);
            found.extend(rows.into_iter().filter(|(row, _)| is_visible(row.country)));
            found.truncate(limit);
            match last {
                Some((key, id)) if found.len() < limit => place = Place { key, id, ..place },
                _ => return Ok(found),
            }
        }
    }

    fn beyond(
        connection: &mut Conn,
        state: ApplicationState,
        oldest_first: bool,
        place: Place,
        limit: usize,
    ) -> QueryResult<Vec<NamedRow>> {
        use accounts_applications::dsl;
        let (at, tie) = (Timestamp(place.key), ApplicationId(place.id));
        let rows = dsl::accounts_applications
            .left_join(accounts_organisations::table)
            .filter(dsl::state.eq(state))
            .select((Self::as_select(), accounts_organisations::name.nullable()))
            .limit(i64::try_from(limit).unwrap_or(i64::MAX));
        // The first condition gives the index its range, the second settles ties.
        if oldest_first == (place.direction == Direction::Next) {
            rows.filter(dsl::confirmed_at.ge(at).and(dsl::confirmed_at.gt(at).or(dsl::id.gt(tie))))
                .order((dsl::confirmed_at.asc(), dsl::id.asc()))
                .load(connection)
        } else {
            rows.filter(dsl::confirmed_at.le(at).and(dsl::confirmed_at.lt(at).or(dsl::id.lt(tie))))
                .order((dsl::confirmed_at.desc(), dsl::id.desc()))
                .load(connection)
        }
    }

    /// Where it stands in its list.
    pub fn key(&self) -> (i64, Uuid) {
        (self.confirmed_at.0, self.id.0)
    }

    /// How many came from an address since a time.
    pub fn count_of_address(connection: &mut Conn, email: &str, since: Timestamp) -> QueryResult<i64> {
        use accounts_applications::dsl;
        dsl::accounts_applications
            .filter(dsl::email.eq(email).and(dsl::created_at.gt(since)))
            .count()
            .get_result(connection)
    }

    /// Whether somebody has to decide about an application of this address.
    pub fn is_open_of_address(connection: &mut Conn, email: &str) -> QueryResult<bool> {
        use accounts_applications::dsl;
        let open = [ApplicationState::Waiting, ApplicationState::Asked];
        let of_address = dsl::accounts_applications.filter(dsl::email.eq(email).and(dsl::state.eq_any(open)));
        let found: Option<ApplicationId> = of_address.select(dsl::id).first(connection).optional()?;
        Ok(found.is_some())
    }

    /// Moves it from one state to another; whether it was in the first. Its version rises.
    pub fn advance(
        connection: &mut Conn,
        application: ApplicationId,
        from: ApplicationState,
        to: ApplicationState,
    ) -> QueryResult<bool> {
        use accounts_applications::dsl;
        let row = dsl::accounts_applications.find(application).filter(dsl::state.eq(from));
        let moved = diesel::update(row)
            .set((dsl::state.eq(to), dsl::version.eq(dsl::version + 1)))
            .execute(connection)?;
        Ok(moved == 1)
    }

    /// Hands it in: from now on those who vet see it. Whether it was waiting for this.
    pub fn confirm(connection: &mut Conn, application: ApplicationId, now: Timestamp) -> QueryResult<bool> {
        use accounts_applications::dsl;
        let row =
            dsl::accounts_applications.find(application).filter(dsl::state.eq(ApplicationState::Unconfirmed));
        let confirmed = diesel::update(row)
            .set((dsl::state.eq(ApplicationState::Waiting), dsl::confirmed_at.eq(now)))
            .execute(connection)?;
        Ok(confirmed == 1)
    }

    /// Forgets applications that nobody confirmed in a week.
    pub fn forget_old(connection: &mut Conn, now: Timestamp) -> QueryResult<()> {
        use accounts_applications::dsl;
        let limit = now.plus_seconds(-7 * 24 * 60 * 60);
        let unconfirmed = dsl::accounts_applications
            .filter(dsl::state.eq(ApplicationState::Unconfirmed).and(dsl::created_at.lt(limit)));
        diesel::delete(unconfirmed).execute(connection).map(drop)
    }

    /// The languages, of their codes.
    pub fn languages(&self) -> Vec<Language> {
        form::parse_languages(&self.languages)
    }

    /// As a row of the queue.
    pub fn into_summary(self, organisation: Option<String>) -> ApplicationSummary {
        ApplicationSummary {
            id: self.id,
            name: self.name,
            profession: self.profession,
            organisation: organisation.or(self.proposed_organisation).unwrap_or_default(),
            country: self.country,
            state: self.state,
            confirmed_at: self.confirmed_at,
        }
    }
}

impl MessageRow {
    /// Stores it.
    pub fn insert(&self, connection: &mut Conn) -> Result<(), AppError> {
        diesel::insert_into(accounts_application_messages::table).values(self).execute(connection)?;
        Ok(())
    }

    /// Of one application, the oldest first.
    pub fn list(connection: &mut Conn, application: ApplicationId) -> QueryResult<Vec<Self>> {
        use accounts_application_messages::dsl;
        dsl::accounts_application_messages
            .filter(dsl::application_id.eq(application))
            .order(dsl::id)
            .select(Self::as_select())
            .load(connection)
    }
}
