//! Taking learners into a cohort, and out of it.

use super::{discussion, tell};
use crate::app::{App, Ids};
use crate::audit::Act;
use crate::db::schema::learning_enrolments::dsl;
use crate::db::{Conn, dialect};
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::extract::Body;
use crate::learning::rows::cohorts::{self, CohortRow};
use crate::learning::rows::courses::CourseRow;
use crate::learning::rows::guided::{self, Standing};
use crate::learning::{enrolling, guiding};
use crate::notify;
use actix_web::{HttpResponse, delete, post, web};
use diesel::prelude::*;
use shared::core::id::{AccountId, CohortId, CourseId, CourseVersionId};
use shared::core::{FieldCode, ProblemCode, Timestamp};
use shared::learning::{EnrolmentState, MAX_COHORT, NewLearners, TakenIn, TakingOutcome};
use std::collections::HashSet;

/// Takes people into a cohort that one guides: those whom the directory shows, and those who asked to be let into the course. Who was in
/// the course already keeps what they have done. Doing so again changes nothing.
#[utoipa::path(
    tag = "teaching",
    operation_id = "take_into_cohort",
    params(("cohort_id" = CohortId, Path)),
    request_body = NewLearners,
    responses((status = 200, body = Vec<TakenIn>)),
    security(("access_token" = []))
)]
#[post("/teaching/cohorts/{cohort_id}/learners")]
pub async fn take_into_cohort(
    app: web::Data<App>,
    actor: Actor,
    id: web::Path<CohortId>,
    body: Body<NewLearners>,
) -> Result<HttpResponse, AppError> {
    let (id, now, ids) = (*id, app.clock.now(), app.ids.clone());
    let mut seen = HashSet::new();
    let accounts: Vec<AccountId> =
        body.0.account_ids.into_iter().filter(|account| seen.insert(*account)).collect();
    let (outcomes, told) = app
        .db
        .write(move |connection| {
            let cohort = guiding::open_cohort(connection, &actor, id)?;
            let taking = Taking::begin(connection, &ids, cohort, actor.account, now)?;
            let outcomes = taking.all(connection, &accounts)?;
            let taken: Vec<AccountId> = accounts_of(&outcomes, TakingOutcome::Taken);
            let told = tell(connection, taking.cohort.course_id, &taken, actor.account, now)?;
            Ok((outcomes, told))
        })
        .await?;
    for account in accounts_of(&outcomes, TakingOutcome::Taken) {
        app.actors.forget_account(account);
    }
    notify::announce(&app, &told);
    Ok(HttpResponse::Ok().json(outcomes))
}

fn accounts_of(outcomes: &[TakenIn], outcome: TakingOutcome) -> Vec<AccountId> {
    outcomes.iter().filter(|one| one.outcome == outcome).map(|one| one.account_id).collect()
}

/// Whoever decides at the same time who is in the cohorts of a course waits, and sees what was decided.
pub fn lock(connection: &mut Conn, course: CourseId) -> QueryResult<()> {
    dialect::lock_name(connection, format!("cohorts of {course}").as_bytes())
}

/// What taking people into a cohort needs.
pub struct Taking<'a> {
    ids: &'a Ids,
    /// The cohort.
    pub cohort: CohortRow,
    version: CourseVersionId,
    by: AccountId,
    now: Timestamp,
}

impl<'a> Taking<'a> {
    /// Of a course that is offered.
    pub fn begin(
        connection: &mut Conn,
        ids: &'a Ids,
        cohort: CohortRow,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Self, AppError> {
        lock(connection, cohort.course_id)?;
        let course = CourseRow::find(connection, cohort.course_id)?.ok_or_else(AppError::not_found)?;
        let version = course.version_id.filter(|_| course.is_offered());
        let version = version.ok_or_else(|| AppError::problem(ProblemCode::Forbidden))?;
        Ok(Self { ids, cohort, version, by, now })
    }

    fn all(&self, connection: &mut Conn, accounts: &[AccountId]) -> Result<Vec<TakenIn>, AppError> {
        let standings = guided::standings(connection, self.cohort.course_id, accounts)?;
        let listed: HashSet<AccountId> = cohorts::listed(connection, accounts)?.into_iter().collect();
        let mut outcomes = Vec::with_capacity(accounts.len());
        for account_id in accounts.iter().copied() {
            let there = standings.iter().find(|standing| standing.account == account_id);
            let outcome = outcome(self.cohort.id, there, listed.contains(&account_id));
            if outcome == TakingOutcome::Taken {
                self.one(connection, account_id, there)?;
            }
            outcomes.push(TakenIn { account_id, outcome });
        }
        self.refuse_too_many(connection, "account_ids")?;
        Ok(outcomes)
    }

    /// Refuses what was sent in this field where the cohort has grown too large.
    pub fn refuse_too_many(&self, connection: &mut Conn, field: &str) -> Result<(), AppError> {
        let number = guided::count_in(connection, self.cohort.id)?;
        let fits = usize::try_from(number).is_ok_and(|number| number <= MAX_COHORT);
        if fits { Ok(()) } else { Err(AppError::field(field, FieldCode::TooMany)) }
    }

    /// Takes somebody in who is in no cohort of the course.
    pub fn one(
        &self,
        connection: &mut Conn,
        account: AccountId,
        there: Option<&Standing>,
    ) -> Result<(), AppError> {
        let (course, now) = (self.cohort.course_id, self.now);
        match there {
            None => enrolling::let_in(connection, self.ids, course, account, self.version, now)?,
            Some(there)
                if there.state == EnrolmentState::Requested || there.state == EnrolmentState::Left =>
            {
                enrolling::admit(connection, there.id, self.version, now)?;
            }
            Some(_) => {}
        }
        let own = dsl::learning_enrolments.filter(dsl::course_id.eq(course).and(dsl::account_id.eq(account)));
        diesel::update(own).set(dsl::cohort_id.eq(self.cohort.id)).execute(connection)?;
        discussion::join(connection, &self.cohort, account)?;
        let subject = format!("account {account}");
        Act::new(self.ids, now, Some(self.by), "take_into_cohort", subject)
            .with(format!("cohort {}", self.cohort.id))
            .record(connection)
    }
}

/// What comes of taking somebody in who stands here in the course.
fn outcome(cohort: CohortId, there: Option<&Standing>, listed: bool) -> TakingOutcome {
    let requested = there.is_some_and(|there| there.state == EnrolmentState::Requested);
    match there.and_then(|there| there.cohort) {
        Some(theirs) if theirs == cohort => TakingOutcome::There,
        Some(_) => TakingOutcome::Elsewhere,
        None if listed || requested => TakingOutcome::Taken,
        None => TakingOutcome::NotAvailable,
    }
}

/// Takes somebody out of a cohort. They stay in the course, and what they have done stays theirs.
#[utoipa::path(
    tag = "teaching",
    operation_id = "take_out_of_cohort",
    params(("cohort_id" = CohortId, Path), ("account_id" = AccountId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/teaching/cohorts/{cohort_id}/learners/{account_id}")]
pub async fn take_out_of_cohort(
    app: web::Data<App>,
    actor: Actor,
    path: web::Path<(CohortId, AccountId)>,
) -> Result<HttpResponse, AppError> {
    let ((id, account), now) = (*path, app.clock.now());
    let act =
        Act::new(&app.ids, now, Some(actor.account), "take_out_of_cohort", format!("account {account}"))
            .with(format!("cohort {id}"));
    let told = app
        .db
        .write(move |connection| {
            let cohort = guiding::open_cohort(connection, &actor, id)?;
            let theirs = dsl::cohort_id.eq(id).and(dsl::account_id.eq(account));
            let out = diesel::update(dsl::learning_enrolments.filter(theirs))
                .set(dsl::cohort_id.eq(None::<CohortId>))
                .execute(connection)?;
            if out == 0 {
                return Err(AppError::not_found());
            }
            discussion::leave(connection, &cohort, account)?;
            act.record(connection)?;
            tell(connection, cohort.course_id, &[account], actor.account, now)
        })
        .await?;
    app.actors.forget_account(account);
    notify::announce(&app, &told);
    Ok(HttpResponse::NoContent().finish())
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::core::id::EnrolmentId;
    use uuid::Uuid;

    #[test]
    fn nobody_is_taken_out_of_another_cohort_nor_from_outside_the_directory() {
        let (mine, others) = (CohortId(Uuid::from_u128(1)), CohortId(Uuid::from_u128(2)));
        let standing = |state, cohort| Standing {
            id: EnrolmentId(Uuid::nil()),
            account: AccountId(Uuid::nil()),
            state,
            cohort,
        };
        let active = |cohort| standing(EnrolmentState::Active, cohort);
        let table = [
            (None, true, TakingOutcome::Taken),
            (None, false, TakingOutcome::NotAvailable),
            (Some(standing(EnrolmentState::Requested, None)), false, TakingOutcome::Taken),
            (Some(active(None)), true, TakingOutcome::Taken),
            (Some(active(None)), false, TakingOutcome::NotAvailable),
            (Some(active(Some(mine))), false, TakingOutcome::There),
            (Some(active(Some(others))), true, TakingOutcome::Elsewhere),
        ];
        for (there, listed, expected) in table {
            assert_eq!(outcome(mine, there.as_ref(), listed), expected, "{there:?} {listed}");
        }
    }
}
