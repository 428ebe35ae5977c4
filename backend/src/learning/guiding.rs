//! Who guides whom. A cohort is guided by the facilitators who are named for it; who learns in none, by the facilitators of their
//! country. Whoever guides a learner sees where they stand, reads and marks their work, gives them more time and revokes their
//! certificate; nobody does so for themselves. To all others nothing of it exists.

use super::rows::cohorts::{self, CohortRow};
use super::rows::enrolments::EnrolmentRow;
use super::rows::guided::{self, GuidedRow};
use crate::accounts::rows::find_person;
use crate::db::Conn;
use crate::http::actor::ActorFacts;
use crate::http::error::AppError;
use shared::accounts::Person;
use shared::core::id::{AccountId, CohortId, EnrolmentId};
use shared::core::{Country, ProblemCode, Role};
use shared::learning::EnrolmentState;

/// A learner, as far as it decides who guides them.
#[derive(Clone, Copy, Debug)]
pub struct Learner {
    /// Who learns.
    pub account: AccountId,
    /// Where they work.
    pub country: Country,
    /// The cohort that they learn in.
    pub cohort: Option<CohortId>,
}

/// Whom an account guides.
#[derive(Clone, Debug)]
pub struct Guide {
    account: AccountId,
    /// The cohorts for which it is named.
    pub cohorts: Vec<CohortId>,
    /// The countries in which it guides who learns in no cohort.
    pub countries: Vec<Country>,
}

impl Guide {
    /// Of a facilitator; to others there is nothing to guide.
    pub fn load(connection: &mut Conn, actor: &ActorFacts) -> Result<Self, AppError> {
        require_facilitator(actor)?;
        Ok(Self::of(actor, cohorts::guided_by(connection, actor.account)?))
    }

    /// Of an actor who is named for these cohorts; who is no facilitator guides nobody.
    pub fn of(actor: &ActorFacts, named: Vec<CohortId>) -> Self {
        let cohorts = if may_guide(actor) { named } else { Vec::new() };
        Self { account: actor.account, cohorts, countries: countries(actor) }
    }

    /// Whether it guides this learner.
    pub fn guides(&self, learner: &Learner) -> bool {
        let has_part = match learner.cohort {
            Some(cohort) => self.cohorts.contains(&cohort),
            None => self.countries.contains(&learner.country),
        };
        has_part && learner.account != self.account
    }
}

/// Whether the actor may guide cohorts: a role counts wherever it holds, since a course belongs to no country.
pub fn may_guide(actor: &ActorFacts) -> bool {
    actor.has_role(Role::Facilitator)
}

/// Whether the actor may see which cohorts there are, and name who guides them: that one is not left alone when somebody leaves, those
/// who manage the project may too. Of learners they see how many there are.
pub fn may_arrange(actor: &ActorFacts) -> bool {
    may_guide(actor) || actor.has_role(Role::ProjectManager)
}

/// The countries in which the actor guides who learns in no cohort.
pub fn countries(actor: &ActorFacts) -> Vec<Country> {
    let all = Country::ALL.iter().copied();
    all.filter(|country| actor.has_role_in(Role::Facilitator, Some(*country))).collect()
}

/// Whether the actor may revoke the certificate of this learner: who guides them, and the project managers of their country.
pub fn may_revoke(actor: &ActorFacts, guide: &Guide, learner: &Learner) -> bool {
    let manages = actor.has_role_in(Role::ProjectManager, Some(learner.country));
    learner.account != actor.account && (manages || guide.guides(learner))
}

/// To who is no facilitator nothing exists.
pub fn require_facilitator(actor: &ActorFacts) -> Result<(), AppError> {
    if may_guide(actor) { Ok(()) } else { Err(AppError::not_found()) }
}

/// To who neither guides nor manages nothing exists.
pub fn require_arrange(actor: &ActorFacts) -> Result<(), AppError> {
    if may_arrange(actor) { Ok(()) } else { Err(AppError::not_found()) }
}

/// A cohort that the actor guides.
pub fn cohort(connection: &mut Conn, actor: &ActorFacts, id: CohortId) -> Result<CohortRow, AppError> {
    require_facilitator(actor)?;
    CohortRow::find_guided(connection, id, actor.account)?.ok_or_else(AppError::not_found)
}

/// The same, if it is not archived: what is archived is looked at, and changes no more.
pub fn open_cohort(connection: &mut Conn, actor: &ActorFacts, id: CohortId) -> Result<CohortRow, AppError> {
    let row = cohort(connection, actor, id)?;
    if row.archived_at.is_some() { Err(AppError::problem(ProblemCode::Forbidden)) } else { Ok(row) }
}

/// A cohort for which the actor may name who guides it.
pub fn cohort_to_arrange(
    connection: &mut Conn,
    actor: &ActorFacts,
    id: CohortId,
) -> Result<CohortRow, AppError> {
    if actor.has_role(Role::ProjectManager) {
        return CohortRow::find(connection, id)?.ok_or_else(AppError::not_found);
    }
    cohort(connection, actor, id)
}

/// Somebody whom the actor guides, who learns or has completed the course.
pub fn learner(connection: &mut Conn, actor: &ActorFacts, id: EnrolmentId) -> Result<GuidedRow, AppError> {
    let guide = Guide::load(connection, actor)?;
    let row = GuidedRow::find(connection, id)?.ok_or_else(AppError::not_found)?;
    let person = Person::from(row.learner.clone());
    let learner = Learner { account: person.id, country: person.country, cohort: row.enrolment.cohort_id };
    let is_in = row.enrolment.learning_in().is_some();
    if is_in && guide.guides(&learner) { Ok(row) } else { Err(AppError::not_found()) }
}

/// Somebody who asks to be let into a course, and about whom the actor may decide: the facilitators of their country, and those who guide a
/// cohort of the course that is not archived.
pub fn request(connection: &mut Conn, actor: &ActorFacts, id: EnrolmentId) -> Result<EnrolmentRow, AppError> {
    require_facilitator(actor)?;
    let row = GuidedRow::find(connection, id)?.ok_or_else(AppError::not_found)?;
    let learner = Person::from(row.learner);
    let decides = countries(actor).contains(&learner.country)
        || guided::guides_in(connection, actor.account, row.enrolment.course_id)?;
    let waits = row.enrolment.state == EnrolmentState::Requested;
    if waits && decides && learner.id != actor.account {
        Ok(row.enrolment)
    } else {
        Err(AppError::not_found())
    }
}

/// The learner of an enrolment.
pub fn learner_of(connection: &mut Conn, enrolment: &EnrolmentRow) -> Result<Learner, AppError> {
    let person = find_person(connection, enrolment.account_id)?.ok_or_else(AppError::not_found)?;
    Ok(Learner { account: person.id, country: person.country, cohort: enrolment.cohort_id })
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::accounts::RoleGrant;
    use shared::core::id::{OrganisationId, SessionId};
    use uuid::Uuid;

    const ME: AccountId = AccountId(Uuid::from_u128(1));
    const LEARNER: AccountId = AccountId(Uuid::from_u128(2));
    const MINE: CohortId = CohortId(Uuid::from_u128(3));
    const OTHERS: CohortId = CohortId(Uuid::from_u128(4));

    fn somebody(grants: &[(Role, Option<Country>)]) -> ActorFacts {
        let grant = |(role, country): &(Role, Option<Country>)| RoleGrant {
            role: *role,
            country: *country,
            organisation_id: None,
        };
        ActorFacts {
            account: ME,
            session: SessionId(Uuid::nil()),
            country: Country::Romania,
            organisation: OrganisationId(Uuid::nil()),
            grants: grants.iter().map(grant).collect(),
            groups: Vec::new(),
            reads: Vec::new(),
            required_steps: Vec::new(),
        }
    }

    type Grants = Vec<(Role, Option<Country>)>;

    #[test]
    fn a_table_of_who_guides_whom() {
        let (romania, spain) = (Some(Country::Romania), Some(Country::Spain));
        let learner = |account, country, cohort| Learner { account, country, cohort };
        let alone = learner(LEARNER, Country::Romania, None);
        let abroad = learner(LEARNER, Country::Spain, None);
        let mine = learner(LEARNER, Country::Spain, Some(MINE));
        let others = learner(LEARNER, Country::Romania, Some(OTHERS));
        let myself = learner(ME, Country::Romania, Some(MINE));
        // Each is named for the cohort MINE. Guides: who is alone at home, alone abroad, in the own cohort, in another, oneself.
        let table: [(Grants, [bool; 5]); 6] = [
            (vec![], [false; 5]),
            (vec![(Role::Member, None)], [false; 5]),
            (vec![(Role::ProjectManager, None), (Role::Translator, None)], [false; 5]),
            (vec![(Role::Facilitator, romania)], [true, false, true, false, false]),
            (vec![(Role::Facilitator, spain)], [false, true, true, false, false]),
            (vec![(Role::Facilitator, None)], [true, true, true, false, false]),
        ];
        for (grants, expected) in table {
            let guide = Guide::of(&somebody(&grants), vec![MINE]);
            let guides = [alone, abroad, mine, others, myself].map(|learner| guide.guides(&learner));
            assert_eq!(guides, expected, "{grants:?}");
        }
    }

    #[test]
    fn a_certificate_is_revoked_by_who_guides_and_by_managers_of_the_country() {
        let learner = |account, country, cohort| Learner { account, country, cohort };
        let may = |grants: &[(Role, Option<Country>)], learner: Learner| {
            let actor = somebody(grants);
            may_revoke(&actor, &Guide::of(&actor, vec![MINE]), &learner)
        };
        let manager = [(Role::ProjectManager, Some(Country::Romania))];
        let facilitator = [(Role::Facilitator, Some(Country::Romania))];
        assert!(may(&manager, learner(LEARNER, Country::Romania, Some(OTHERS))));
        assert!(!may(&manager, learner(LEARNER, Country::Spain, Some(MINE))));
        assert!(!may(&manager, learner(ME, Country::Romania, None)));
        assert!(may(&facilitator, learner(LEARNER, Country::Spain, Some(MINE))));
        assert!(!may(&facilitator, learner(LEARNER, Country::Romania, Some(OTHERS))));
        assert!(!may(&facilitator, learner(ME, Country::Romania, None)));
    }
}
