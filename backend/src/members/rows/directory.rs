//! Colleagues, by name.

use crate::accounts::fold::fold;
use crate::db::Conn;
use crate::db::schema::{
    accounts_accounts, accounts_organisations, accounts_role_grants, members_languages, members_topics,
};
use crate::http::page::{Direction, Place};
use diesel::dsl::exists;
use diesel::prelude::*;
use shared::accounts::OrganisationSummary;
use shared::core::id::{AccountId, OrganisationId};
use shared::core::{Country, Profession, Role};
use shared::members::{AssistanceType, Member, MemberQuery, MemberSummary, SpokenLanguage};
use std::collections::HashMap;
use uuid::Uuid;

/// A colleague, without languages and topics.
#[derive(Queryable)]
pub struct MemberRow {
    /// The account.
    pub id: AccountId,
    name: String,
    profession: Option<Profession>,
    organisation: String,
    country: Country,
    about: String,
    listed: i32,
}

/// The query that every colleague is read with: members whose account is not about to be erased. A macro, since its
/// type has no name that a person could write.
macro_rules! members {
    () => {
        accounts_accounts::table
            .inner_join(accounts_organisations::table)
            .filter(accounts_accounts::erase_at.is_null())
            .filter(exists(
                accounts_role_grants::table
                    .filter(accounts_role_grants::account_id.eq(accounts_accounts::id))
                    .filter(accounts_role_grants::role.eq(Role::Member)),
            ))
            .select((
                accounts_accounts::id,
                accounts_accounts::name,
                accounts_accounts::profession,
                accounts_organisations::name,
                accounts_accounts::country,
                accounts_accounts::about,
                accounts_accounts::listed,
            ))
    };
}

impl MemberRow {
    /// Up to `limit` listed colleagues beyond a place, nearest first. The place is a colleague's id: a name has no
    /// business in an address. One who has gone meanwhile is no place any more, and the list starts again.
    pub fn list(
        connection: &mut Conn,
        query: &MemberQuery,
        place: Option<Place>,
        limit: i64,
    ) -> QueryResult<Vec<Self>> {
        let after = match place {
            Some(place) => name_of(connection, AccountId(place.id))?.map(|name| (place, name)),
            None => None,
        };
        Self::list_from(connection, query, after.as_ref().map(|(place, name)| (*place, name.as_str())), limit)
    }

    /// The same, where the folded name of the place is known.
    pub fn list_from(
        connection: &mut Conn,
        query: &MemberQuery,
        after: Option<(Place, &str)>,
        limit: i64,
    ) -> QueryResult<Vec<Self>> {
        use accounts_accounts::{country, id, listed, name_folded, organisation_id, profession};
        let mut members = members!().filter(listed.eq(1)).into_boxed();
        if let Some(only) = query.country {
            members = members.filter(country.eq(only));
        }
        if let Some(only) = query.organisation_id {
            members = members.filter(organisation_id.eq(only));
        }
        if let Some(only) = query.profession {
            members = members.filter(profession.eq(only));
        }
        if let Some(only) = query.language {
            members = members.filter(exists(
                members_languages::table
                    .filter(members_languages::account_id.eq(id))
                    .filter(members_languages::language.eq(only)),
            ));
        }
        if let Some(only) = query.topic {
            members = members.filter(exists(
                members_topics::table
                    .filter(members_topics::account_id.eq(id))
                    .filter(members_topics::topic.eq(only)),
            ));
        }
        // A folded text has letters, digits and blanks only: nothing in it that LIKE would take for a sign.
        for word in fold(query.name.as_deref().unwrap_or_default()).split_whitespace() {
            let starts = name_folded.like(format!("{word}%"));
            members = members.filter(starts.or(name_folded.like(format!("% {word}%"))));
        }
        match after {
            None => members.order((name_folded.asc(), id.asc())).limit(limit).load(connection),
            Some((place, name)) => {
                let tie = AccountId(place.id);
                match place.direction {
                    Direction::Next => members
                        .filter(name_folded.ge(name).and(name_folded.gt(name).or(id.gt(tie))))
                        .order((name_folded.asc(), id.asc()))
                        .limit(limit)
                        .load(connection),
                    Direction::Previous => members
                        .filter(name_folded.le(name).and(name_folded.lt(name).or(id.lt(tie))))
                        .order((name_folded.desc(), id.desc()))
                        .limit(limit)
                        .load(connection),
                }
            }
        }
    }

    /// One colleague, listed or not.
    pub fn find(connection: &mut Conn, account: AccountId) -> QueryResult<Option<Self>> {
        members!().filter(accounts_accounts::id.eq(account)).first(connection).optional()
    }

    /// Whether they stand in the directory.
    pub fn is_listed(&self) -> bool {
        self.listed != 0
    }

    /// Where it stands in the list.
    pub fn key(&self) -> (i64, Uuid) {
        (0, self.id.0)
    }

    /// As a page of its own.
    pub fn into_member(self, connection: &mut Conn, may_write: bool, blocked: bool) -> QueryResult<Member> {
        let about = self.about.clone();
        let mut summaries = into_summaries(connection, vec![self])?;
        let summary = summaries.pop().ok_or(diesel::result::Error::NotFound)?;
        Ok(Member { summary, about, may_write, blocked })
    }
}

fn name_of(connection: &mut Conn, account: AccountId) -> QueryResult<Option<String>> {
    let row = accounts_accounts::table.find(account);
    row.select(accounts_accounts::name_folded).first(connection).optional()
}

/// As rows of a list, with the languages and topics of each.
pub fn into_summaries(connection: &mut Conn, rows: Vec<MemberRow>) -> QueryResult<Vec<MemberSummary>> {
    let ids: Vec<AccountId> = rows.iter().map(|row| row.id).collect();
    let mut languages: HashMap<AccountId, Vec<SpokenLanguage>> = HashMap::new();
    let of_rows = members_languages::table.filter(members_languages::account_id.eq_any(&ids));
    let spoken: Vec<(AccountId, SpokenLanguage)> = of_rows
        .order(members_languages::language)
        .select((members_languages::account_id, members_languages::language))
        .load(connection)?;
    for (account, language) in spoken {
        languages.entry(account).or_default().push(language);
    }
    let mut topics: HashMap<AccountId, Vec<AssistanceType>> = HashMap::new();
    let of_rows = members_topics::table.filter(members_topics::account_id.eq_any(&ids));
    let known: Vec<(AccountId, AssistanceType)> = of_rows
        .order(members_topics::topic)
        .select((members_topics::account_id, members_topics::topic))
        .load(connection)?;
    for (account, topic) in known {
        topics.entry(account).or_default().push(topic);
    }
    let summary = |row: MemberRow| MemberSummary {
        languages: languages.remove(&row.id).unwrap_or_default(),
        topics: topics.remove(&row.id).unwrap_or_default(),
        id: row.id,
        name: row.name,
        profession: row.profession,
        organisation: row.organisation,
        country: row.country,
    };
    Ok(rows.into_iter().map(summary).collect())
}

/// The organisations that listed colleagues work for, by name.
pub fn list_organisations(connection: &mut Conn) -> QueryResult<Vec<OrganisationSummary>> {
    let has_members = accounts_accounts::table
        .filter(accounts_accounts::organisation_id.eq(accounts_organisations::id))
        .filter(accounts_accounts::listed.eq(1).and(accounts_accounts::erase_at.is_null()));
    let rows: Vec<(OrganisationId, String)> = accounts_organisations::table
        .filter(exists(has_members))
        .order((accounts_organisations::name, accounts_organisations::id))
        .select((accounts_organisations::id, accounts_organisations::name))
        .load(connection)?;
    Ok(rows.into_iter().map(|(id, name)| OrganisationSummary { id, name }).collect())
}
