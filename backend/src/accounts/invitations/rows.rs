//! Rows of invitations.

use crate::accounts::rows::find_person;
use crate::db::Conn;
use crate::db::schema::{
    accounts_groups, accounts_invitation_groups, accounts_invitations, accounts_organisations,
};
use crate::http::error::AppError;
use crate::http::page::{Direction, Place};
use diesel::prelude::*;
use shared::accounts::OrganisationSummary;
use shared::accounts::invitations::{GroupSummary, Invitation, InvitationState};
use shared::core::id::{AccountId, GroupId, InvitationId, OrganisationId};
use shared::core::{Country, Language, Role, Timestamp};
use uuid::Uuid;

/// Rows read at a time while passing over those of others.
const MAX_STEP: usize = 100;

/// An invitation as it is stored.
#[derive(Queryable, Selectable, Insertable, Clone)]
#[diesel(table_name = accounts_invitations)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct InvitationRow {
    pub id: InvitationId,
    pub email: String,
    pub name: String,
    pub organisation_id: OrganisationId,
    pub role: Role,
    pub role_country: Option<Country>,
    pub language: Language,
    pub state: InvitationState,
    pub invited_by: Option<AccountId>,
    pub created_at: Timestamp,
    pub sent_at: Timestamp,
    pub expires_at: Timestamp,
    pub closed_at: Option<Timestamp>,
    pub account_id: Option<AccountId>,
}

/// An invitation with the name and the country of its organisation.
pub type PlacedRow = (InvitationRow, String, Country);

impl InvitationRow {
    /// Stores it with its groups.
    pub fn insert(&self, connection: &mut Conn, groups: &[GroupId]) -> Result<(), AppError> {
        diesel::insert_into(accounts_invitations::table).values(self).execute(connection)?;
        for group in groups {
            diesel::insert_into(accounts_invitation_groups::table)
                .values((
                    accounts_invitation_groups::invitation_id.eq(self.id),
                    accounts_invitation_groups::group_id.eq(group),
                ))
                .execute(connection)?;
        }
        Ok(())
    }

    /// By its id, whatever its state.
    pub fn find(connection: &mut Conn, invitation: InvitationId) -> QueryResult<Option<PlacedRow>> {
        accounts_invitations::table
            .inner_join(accounts_organisations::table)
            .filter(accounts_invitations::id.eq(invitation))
            .select((Self::as_select(), accounts_organisations::name, accounts_organisations::country))
            .first(connection)
            .optional()
    }

    /// Up to `limit` invitations of a state that are visible, beyond a place, the newest first.
    pub fn list(
        connection: &mut Conn,
        state: InvitationState,
        is_visible: impl Fn(&PlacedRow) -> bool,
        place: Option<Place>,
        limit: usize,
    ) -> QueryResult<Vec<PlacedRow>> {
        let start = Place { direction: Direction::Next, key: i64::MAX, id: Uuid::max() };
        let mut place = place.unwrap_or(start);
        let mut found = Vec::new();
        loop {
            let step = if found.is_empty() { limit } else { MAX_STEP };
            let rows = Self::beyond(connection, state, place, step)?;
            let last = rows.last().map(|(row, ..)| row.key()).filter(|_| rows.len() == step);
            found.extend(rows.into_iter().filter(&is_visible));
            found.truncate(limit);
            match last {
                Some((key, id)) if found.len() < limit => place = Place { key, id, ..place },
                _ => return Ok(found),
            }
        }
    }

    fn beyond(
        connection: &mut Conn,
        state: InvitationState,
        place: Place,
        limit: usize,
    ) -> QueryResult<Vec<PlacedRow>> {
        use accounts_invitations::dsl;
        let (at, tie) = (Timestamp(place.key), InvitationId(place.id));
        let rows = dsl::accounts_invitations
            .inner_join(accounts_organisations::table)
            .filter(dsl::state.eq(state))
            .select((Self::as_select(), accounts_organisations::name, accounts_organisations::country))
            .limit(i64::try_from(limit).unwrap_or(i64::MAX));
        match place.direction {
            Direction::Next => rows
                .filter(dsl::created_at.le(at).and(dsl::created_at.lt(at).or(dsl::id.lt(tie))))
                .order((dsl::created_at.desc(), dsl::id.desc()))
                .load(connection),
            Direction::Previous => rows
                .filter(dsl::created_at.ge(at).and(dsl::created_at.gt(at).or(dsl::id.gt(tie))))
                .order((dsl::created_at.asc(), dsl::id.asc()))
                .load(connection),
        }
    }

    /// Where it stands in its list.
    pub fn key(&self) -> (i64, Uuid) {
        (self.created_at.0, self.id.0)
    }

    /// Closes it; whether it was open. Of two at once only one does.
    pub fn close(
        connection: &mut Conn,
        invitation: InvitationId,
        state: InvitationState,
        account: Option<AccountId>,
        now: Timestamp,
    ) -> QueryResult<bool> {
        use accounts_invitations::dsl;
        let open = dsl::accounts_invitations.find(invitation).filter(dsl::state.eq(InvitationState::Open));
        let closed = diesel::update(open)
            .set((dsl::state.eq(state), dsl::closed_at.eq(now), dsl::account_id.eq(account)))
            .execute(connection)?;
        Ok(closed == 1)
    }

    /// When an invitation was last sent to an address, by anybody.
    pub fn last_sent(connection: &mut Conn, email: &str) -> QueryResult<Option<Timestamp>> {
        use accounts_invitations::dsl;
        let sent = dsl::accounts_invitations.filter(dsl::email.eq(email)).order(dsl::sent_at.desc());
        sent.select(dsl::sent_at).first(connection).optional()
    }

    /// Sends it again with a new end; whether it was open.
    pub fn extend(
        connection: &mut Conn,
        invitation: InvitationId,
        now: Timestamp,
        until: Timestamp,
    ) -> QueryResult<bool> {
        use accounts_invitations::dsl;
        let open = dsl::accounts_invitations.find(invitation).filter(dsl::state.eq(InvitationState::Open));
        Ok(diesel::update(open).set((dsl::sent_at.eq(now), dsl::expires_at.eq(until))).execute(connection)?
            == 1)
    }

    /// The groups that it leads into.
    pub fn groups(connection: &mut Conn, invitation: InvitationId) -> QueryResult<Vec<GroupSummary>> {
        let rows: Vec<(GroupId, String)> = accounts_invitation_groups::table
            .inner_join(accounts_groups::table)
            .filter(accounts_invitation_groups::invitation_id.eq(invitation))
            .order(accounts_groups::name)
            .select((accounts_groups::id, accounts_groups::name))
            .load(connection)?;
        Ok(rows.into_iter().map(|(id, name)| GroupSummary { id, name }).collect())
    }
}

/// The invitation as it goes over the wire.
pub fn complete(connection: &mut Conn, placed: PlacedRow) -> Result<Invitation, AppError> {
    let (row, organisation, country) = placed;
    let invited_by = row.invited_by.map(|by| find_person(connection, by)).transpose()?.flatten();
    Ok(Invitation {
        id: row.id,
        groups: InvitationRow::groups(connection, row.id)?,
        email: row.email,
        name: row.name,
        organisation: OrganisationSummary { id: row.organisation_id, name: organisation },
        country,
        role: row.role,
        role_country: row.role_country,
        language: row.language,
        state: row.state,
        invited_by,
        created_at: row.created_at,
        expires_at: row.expires_at,
        closed_at: row.closed_at,
    })
}
