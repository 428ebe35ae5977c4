//! Cohorts, and who guides them.

use super::count;
use crate::accounts::rows::{PERSON, PersonRow};
use crate::db::Conn;
use crate::db::schema::learning_cohorts::{self, dsl};
use crate::db::schema::{
    accounts_accounts, accounts_organisations, accounts_role_grants, learning_cards,
    learning_cohort_facilitators, learning_courses, learning_enrolments,
};
use crate::http::page::{Asked, Direction};
use diesel::dsl::exists;
use diesel::prelude::*;
use shared::accounts::Person;
use shared::core::id::{AccountId, CategoryId, CohortId, CourseId, GroupId};
use shared::core::{Day, Language, Role, Timestamp};
use shared::learning::{Cohort, CohortContent, CohortQuery, EnrolmentState, OwnCohort, OwnMeeting};
use std::collections::HashMap;
use uuid::Uuid;

/// A cohort as it is stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = learning_cohorts)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct CohortRow {
    pub id: CohortId,
    pub course_id: CourseId,
    pub name: String,
    pub starts_on: Option<Day>,
    pub ends_on: Option<Day>,
    pub archived_at: Option<Timestamp>,
    pub revision: i32,
    pub created_at: Timestamp,
    pub group_id: Option<GroupId>,
    pub category_id: Option<CategoryId>,
}

impl CohortRow {
    /// A new one.
    pub fn new(id: CohortId, course_id: CourseId, content: CohortContent, created_at: Timestamp) -> Self {
        let CohortContent { name, starts_on, ends_on } = content;
        Self {
            id,
            course_id,
            name: name.trim().to_owned(),
            starts_on,
            ends_on,
            archived_at: None,
            revision: 1,
            created_at,
            group_id: None,
            category_id: None,
        }
    }

    /// Stores it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(dsl::learning_cohorts).values(self).execute(connection).map(drop)
    }

    /// The cohort with this id.
    pub fn find(connection: &mut Conn, id: CohortId) -> QueryResult<Option<Self>> {
        dsl::learning_cohorts.find(id).select(Self::as_select()).first(connection).optional()
    }

    /// The same, if this account is named as one who guides it.
    pub fn find_guided(connection: &mut Conn, id: CohortId, by: AccountId) -> QueryResult<Option<Self>> {
        let named = exists(learning_cohort_facilitators::table.find((id, by)));
        dsl::learning_cohorts.find(id).filter(named).select(Self::as_select()).first(connection).optional()
    }

    /// As its learners see it.
    pub fn shown_to_learners(self, facilitators: Vec<Person>, meetings: Vec<OwnMeeting>) -> OwnCohort {
        let Self { id, name, starts_on, ends_on, category_id, .. } = self;
        OwnCohort { id, name, starts_on, ends_on, facilitators, category_id, meetings }
    }
}

/// The cohorts that an account is named as guiding.
pub fn guided_by(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<CohortId>> {
    use learning_cohort_facilitators::dsl;
    let named = dsl::learning_cohort_facilitators.filter(dsl::account_id.eq(account));
    named.select(dsl::cohort_id).load(connection)
}

/// Names somebody as one who guides a cohort; whether they were not named before.
pub fn add_facilitator(connection: &mut Conn, cohort: CohortId, account: AccountId) -> QueryResult<bool> {
    use learning_cohort_facilitators::dsl;
    let values = (dsl::cohort_id.eq(cohort), dsl::account_id.eq(account));
    let added = crate::both!(connection, c => diesel::insert_into(dsl::learning_cohort_facilitators)
        .values(values)
        .on_conflict((dsl::cohort_id, dsl::account_id))
        .do_nothing()
        .execute(c))?;
    Ok(added == 1)
}

/// Takes that back; whether they were named.
pub fn remove_facilitator(connection: &mut Conn, cohort: CohortId, account: AccountId) -> QueryResult<bool> {
    let row = learning_cohort_facilitators::table.find((cohort, account));
    Ok(diesel::delete(row).execute(connection)? == 1)
}

/// Who guides each of these cohorts, by name.
pub fn facilitators_of(
    connection: &mut Conn,
    cohorts: &[CohortId],
) -> QueryResult<HashMap<CohortId, Vec<Person>>> {
    use learning_cohort_facilitators::dsl;
    let rows: Vec<(CohortId, PersonRow)> = dsl::learning_cohort_facilitators
        .inner_join(accounts_accounts::table.on(accounts_accounts::id.eq(dsl::account_id)))
        .inner_join(
            accounts_organisations::table
                .on(accounts_organisations::id.eq(accounts_accounts::organisation_id)),
        )
        .filter(dsl::cohort_id.eq_any(cohorts))
        .order((accounts_accounts::name_folded, accounts_accounts::id))
        .select((dsl::cohort_id, PERSON))
        .load(connection)?;
    let mut of_cohort: HashMap<CohortId, Vec<Person>> = HashMap::new();
    for (cohort, person) in rows {
        of_cohort.entry(cohort).or_default().push(person.into());
    }
    Ok(of_cohort)
}

/// Who could guide a cohort, by name: whoever has the role, or this account only.
pub fn facilitators(connection: &mut Conn, only: Option<AccountId>) -> QueryResult<Vec<Person>> {
    let granted = accounts_role_grants::table
        .filter(accounts_role_grants::account_id.eq(accounts_accounts::id))
        .filter(accounts_role_grants::role.eq(Role::Facilitator));
    let mut people = accounts_accounts::table
        .inner_join(accounts_organisations::table)
        .filter(accounts_accounts::erase_at.is_null().and(exists(granted)))
        .order((accounts_accounts::name_folded, accounts_accounts::id))
        .select(PERSON)
        .into_boxed();
    if let Some(only) = only {
        people = people.filter(accounts_accounts::id.eq(only));
    }
    Ok(people.load::<PersonRow>(connection)?.into_iter().map(Person::from).collect())
}

/// Which of these accounts stand in the directory.
pub fn listed(connection: &mut Conn, accounts: &[AccountId]) -> QueryResult<Vec<AccountId>> {
    let member = accounts_role_grants::table
        .filter(accounts_role_grants::account_id.eq(accounts_accounts::id))
        .filter(accounts_role_grants::role.eq(Role::Member));
    accounts_accounts::table
        .filter(accounts_accounts::id.eq_any(accounts).and(accounts_accounts::listed.eq(1)))
        .filter(accounts_accounts::erase_at.is_null().and(exists(member)))
        .select(accounts_accounts::id)
        .load(connection)
}

/// A cohort in a list: with what its course is called, and how many learn in it.
#[derive(Queryable)]
pub struct ListedCohort {
    /// The cohort.
    pub cohort: CohortRow,
    slug: String,
    title: Option<String>,
    learners: Option<i64>,
    completed: Option<i64>,
    guided: bool,
}

/// What every list of cohorts is read with. A macro, since its type has no name that a person could write.
macro_rules! cohorts {
    ($reader:expr, $language:expr) => {{
        let within =
            || learning_enrolments::table.filter(learning_enrolments::cohort_id.eq(dsl::id.nullable()));
        let card = learning_cards::version_id.nullable().eq(learning_courses::version_id);
        let there = learning_enrolments::state.eq_any([EnrolmentState::Active, EnrolmentState::Completed]);
        let completed = learning_enrolments::state.eq(EnrolmentState::Completed);
        let named = learning_cohort_facilitators::table
            .filter(learning_cohort_facilitators::cohort_id.eq(dsl::id))
            .filter(learning_cohort_facilitators::account_id.eq($reader));
        dsl::learning_cohorts
            .inner_join(learning_courses::table.on(learning_courses::id.eq(dsl::course_id)))
            .left_join(learning_cards::table.on(card.and(learning_cards::language.eq($language))))
            .select((
                CohortRow::as_select(),
                learning_courses::slug,
                learning_cards::title.nullable(),
                within().filter(there).count().single_value(),
                within().filter(completed).count().single_value(),
                exists(named),
            ))
    }};
}

impl ListedCohort {
    /// The cohort with this id.
    pub fn find(
        connection: &mut Conn,
        id: CohortId,
        reader: AccountId,
        language: Language,
    ) -> QueryResult<Option<Self>> {
        cohorts!(reader, language).filter(dsl::id.eq(id)).first(connection).optional()
    }

    /// Those that the reader guides, or all, the newest first.
    pub fn list(
        connection: &mut Conn,
        reader: AccountId,
        all: bool,
        language: Language,
        query: &CohortQuery,
        asked: &Asked,
    ) -> QueryResult<Vec<Self>> {
        let mut rows = cohorts!(reader, language).limit(asked.sql_rows()).into_boxed();
        if !all {
            let own = learning_cohort_facilitators::table
                .filter(learning_cohort_facilitators::cohort_id.eq(dsl::id))
                .filter(learning_cohort_facilitators::account_id.eq(reader));
            rows = rows.filter(exists(own));
        }
        if let Some(course) = query.course_id {
            rows = rows.filter(dsl::course_id.eq(course));
        }
        rows = if query.archived {
            rows.filter(dsl::archived_at.is_not_null())
        } else {
            rows.filter(dsl::archived_at.is_null())
        };
        let place = asked.place.map(|place| (place.direction, Timestamp(place.key), CohortId(place.id)));
        if let Some((direction, at, id)) = place {
            let beside = dsl::created_at.eq(at);
            rows = match direction {
                Direction::Next => rows.filter(dsl::created_at.lt(at).or(beside.and(dsl::id.lt(id)))),
                Direction::Previous => rows.filter(dsl::created_at.gt(at).or(beside.and(dsl::id.gt(id)))),
            };
        }
        match place {
            Some((Direction::Previous, ..)) => rows.order((dsl::created_at.asc(), dsl::id.asc())),
            _ => rows.order((dsl::created_at.desc(), dsl::id.desc())),
        }
        .load(connection)
    }

    /// Its place in the list.
    pub const fn key(&self) -> (i64, Uuid) {
        (self.cohort.created_at.0, self.cohort.id.0)
    }

    /// As it goes over the wire; `guides` says whether the reader has the role that guiding needs.
    pub fn shown(self, facilitators: Vec<Person>, guides: bool) -> Cohort {
        let Self { cohort, slug, title, learners, completed, guided } = self;
        let number = |counted: Option<i64>| {
            counted.and_then(|counted| u32::try_from(counted).ok()).unwrap_or_default()
        };
        Cohort {
            id: cohort.id,
            course_id: cohort.course_id,
            course: title.unwrap_or(slug),
            name: cohort.name,
            starts_on: cohort.starts_on,
            ends_on: cohort.ends_on,
            archived_at: cohort.archived_at,
            revision: count(cohort.revision),
            facilitators,
            learners_count: number(learners),
            completed_count: number(completed),
            category_id: cohort.category_id,
            guided: guided && guides,
        }
    }
}
