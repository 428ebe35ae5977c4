//! Who looks after whom, and who may give which role to whom. Pure, for invitations, approvals and the administration
//! alike.
//!
//! Administrators and project managers look after the accounts that their role covers: everybody's, a country's, an
//! organisation's. Administrators give every role, project managers those whom they work with (facilitators, privacy
//! reviewers, translators), both no further than their own role reaches. So only administrators make others who look
//! after accounts. Nobody gives anything to themselves.

use crate::http::actor::ActorFacts;
use shared::accounts::RoleGrant;
use shared::core::id::{AccountId, OrganisationId};
use shared::core::{Country, Role};

/// An account, as far as it decides who looks after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The account; none for somebody who has none yet.
    pub account: Option<AccountId>,
    /// The country the person works in.
    pub country: Country,
    /// The organisation the person works for.
    pub organisation: OrganisationId,
}

/// Whether the actor looks after any account at all.
pub fn looks_after_somebody(actor: &ActorFacts) -> bool {
    offices(actor).next().is_some()
}

/// Whether the actor may know of this account: others do not exist for them.
pub fn looks_after(actor: &ActorFacts, subject: &Subject) -> bool {
    offices(actor).any(|grant| covers(grant, subject))
}

/// Whether the actor looks after everything in a country, and not only in one organisation; `None` asks for all.
pub fn looks_after_country(actor: &ActorFacts, country: Option<Country>) -> bool {
    [Role::Administrator, Role::ProjectManager].into_iter().any(|role| actor.has_role_in(role, country))
}

/// Where the actor looks after accounts, if not everywhere: in these countries and in these organisations.
pub fn reach(actor: &ActorFacts) -> (Vec<Country>, Vec<OrganisationId>) {
    let countries = offices(actor).filter(|grant| grant.organisation_id.is_none());
    let organisations = offices(actor).filter_map(|grant| grant.organisation_id);
    (countries.filter_map(|grant| grant.country).collect(), organisations.collect())
}

/// Whether the actor runs the installation, and not only a part of it.
pub fn runs_installation(actor: &ActorFacts) -> bool {
    actor.has_role_in(Role::Administrator, None)
}

/// Whether the actor may give this to the account, or take it away.
pub fn may_grant(actor: &ActorFacts, subject: &Subject, wanted: &RoleGrant) -> bool {
    if subject.account == Some(actor.account) || !looks_after(actor, subject) {
        return false;
    }
    // Membership is one for all: it holds everywhere, and whoever looks after a person decides about it.
    if wanted.role == Role::Member {
        return wanted.country.is_none() && wanted.organisation_id.is_none();
    }
    giving(actor, wanted).any(|own| covers(own, subject))
}

/// Whether the actor may give this at all, to somebody whom they look after: a role above membership.
pub fn may_give(actor: &ActorFacts, wanted: &RoleGrant) -> bool {
    giving(actor, wanted).next().is_some()
}

/// Those of the actor's own grants by which they give this.
fn giving<'a>(actor: &'a ActorFacts, wanted: &'a RoleGrant) -> impl Iterator<Item = &'a RoleGrant> {
    let gives = move |own: &RoleGrant| match wanted.role {
        Role::Member => false,
        Role::Facilitator | Role::PrivacyReviewer | Role::Translator => is_office(own.role),
        Role::ProjectManager | Role::Administrator => own.role == Role::Administrator,
    };
    actor.grants.iter().filter(move |own| gives(own) && reaches(own, wanted))
}

fn is_office(role: Role) -> bool {
    matches!(role, Role::Administrator | Role::ProjectManager)
}

/// Everything that the actor may give to the account: each role everywhere, in the account's country, and in its
/// organisation.
pub fn grantable(actor: &ActorFacts, subject: &Subject) -> Vec<RoleGrant> {
    let places =
        [(None, None), (Some(subject.country), None), (Some(subject.country), Some(subject.organisation))];
    let grants = Role::ALL.iter().flat_map(|&role| {
        places.map(|(country, organisation_id)| RoleGrant { role, country, organisation_id })
    });
    grants.filter(|grant| may_grant(actor, subject, grant)).collect()
}

/// Whether the actor may suspend an account with these roles and end its sessions: not their own, nor that of somebody
/// who looks after more than they do.
pub fn may_suspend(actor: &ActorFacts, subject: &Subject, roles: &[RoleGrant]) -> bool {
    let outranks = |held: &RoleGrant| {
        let mut own = actor.grants.iter().filter(|own| own.role == Role::Administrator);
        !is_office(held.role) || own.any(|own| covers(own, subject) && reaches(own, held))
    };
    subject.account != Some(actor.account) && looks_after(actor, subject) && roles.iter().all(outranks)
}

fn offices(actor: &ActorFacts) -> impl Iterator<Item = &RoleGrant> {
    actor.grants.iter().filter(|grant| is_office(grant.role))
}

fn covers(grant: &RoleGrant, subject: &Subject) -> bool {
    grant.country.is_none_or(|country| country == subject.country)
        && grant.organisation_id.is_none_or(|organisation| organisation == subject.organisation)
}

/// Whether one grant holds wherever the other does.
fn reaches(own: &RoleGrant, other: &RoleGrant) -> bool {
    own.country.is_none_or(|country| other.country == Some(country))
        && own.organisation_id.is_none_or(|organisation| other.organisation_id == Some(organisation))
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::core::id::SessionId;
    use uuid::Uuid;

    const HERE: Country = Country::Romania;
    const ABROAD: Country = Country::Spain;

    fn actor(grants: &[(Role, Option<Country>)]) -> ActorFacts {
        ActorFacts {
            account: AccountId(Uuid::from_u128(1)),
            session: SessionId(Uuid::from_u128(2)),
            country: HERE,
            organisation: OrganisationId(Uuid::nil()),
            grants: grants.iter().map(|&(role, country)| grant(role, country)).collect(),
            groups: Vec::new(),
            reads: Vec::new(),
            required_steps: Vec::new(),
        }
    }

    fn grant(role: Role, country: Option<Country>) -> RoleGrant {
        RoleGrant { role, country, organisation_id: None }
    }

    fn subject(account: u128, country: Country) -> Subject {
        let organisation = OrganisationId(Uuid::from_u128(7));
        Subject { account: Some(AccountId(Uuid::from_u128(account))), country, organisation }
    }

    #[test]
    fn managers_see_their_country_and_administrators_all() {
        let (local, foreign) = (subject(5, HERE), subject(6, ABROAD));
        for (who, sees_local, sees_foreign) in [
            (actor(&[(Role::Administrator, None)]), true, true),
            (actor(&[(Role::Administrator, Some(ABROAD))]), false, true),
            (actor(&[(Role::ProjectManager, Some(HERE))]), true, false),
            (actor(&[(Role::Facilitator, None), (Role::Member, None)]), false, false),
        ] {
            assert_eq!(looks_after(&who, &local), sees_local, "{who:?}");
            assert_eq!(looks_after(&who, &foreign), sees_foreign, "{who:?}");
        }
    }

    #[test]
    fn an_organisations_manager_sees_the_organisation_only() {
        let mut manager = actor(&[(Role::ProjectManager, Some(HERE))]);
        manager.grants[0].organisation_id = Some(OrganisationId(Uuid::from_u128(8)));
        assert!(!looks_after(&manager, &subject(5, HERE)));
        manager.grants[0].organisation_id = Some(OrganisationId(Uuid::from_u128(7)));
        assert!(looks_after(&manager, &subject(5, HERE)));
        assert!(!looks_after_country(&manager, Some(HERE)));
    }

    #[test]
    fn each_office_gives_its_roles_where_it_reaches() {
        let everywhere = actor(&[(Role::Administrator, None)]);
        let national = actor(&[(Role::Administrator, Some(HERE))]);
        let manager = actor(&[(Role::ProjectManager, Some(HERE))]);
        let member = actor(&[(Role::Member, None), (Role::Facilitator, None)]);
        let colleague = subject(5, HERE);
        for (who, role, country, may) in [
            (&everywhere, Role::Administrator, None, true),
            (&everywhere, Role::Facilitator, Some(ABROAD), true),
            (&national, Role::Administrator, Some(HERE), true),
            (&national, Role::Administrator, None, false),
            (&national, Role::Facilitator, Some(ABROAD), false),
            (&national, Role::Member, None, true),
            (&manager, Role::Member, None, true),
            (&manager, Role::Member, Some(HERE), false),
            (&manager, Role::ProjectManager, Some(HERE), false),
            (&manager, Role::Facilitator, Some(HERE), true),
            (&manager, Role::Facilitator, None, false),
            (&manager, Role::Administrator, Some(HERE), false),
            (&manager, Role::Translator, Some(HERE), true),
            (&manager, Role::Translator, Some(ABROAD), false),
            (&member, Role::Facilitator, None, false),
            (&member, Role::Member, None, false),
        ] {
            assert_eq!(may_grant(who, &colleague, &grant(role, country)), may, "{who:?} {role} {country:?}");
        }
        assert!(!may_grant(&manager, &subject(6, ABROAD), &grant(Role::Member, None)));
        assert!(!may_grant(&everywhere, &subject(1, HERE), &grant(Role::Facilitator, None)), "to oneself");
        assert_eq!(grantable(&manager, &colleague).len(), 7);
    }

    #[test]
    fn nobody_suspends_somebody_who_looks_after_more() {
        let everywhere = actor(&[(Role::Administrator, None)]);
        let national = actor(&[(Role::Administrator, Some(HERE))]);
        let manager = actor(&[(Role::ProjectManager, Some(HERE))]);
        let colleague = subject(5, HERE);
        for (who, role, country, may) in [
            (&everywhere, Role::Administrator, None, true),
            (&national, Role::Administrator, None, false),
            (&national, Role::Administrator, Some(HERE), true),
            (&national, Role::ProjectManager, Some(HERE), true),
            (&manager, Role::ProjectManager, Some(HERE), false),
            (&manager, Role::Facilitator, None, true),
            (&manager, Role::Member, None, true),
        ] {
            assert_eq!(
                may_suspend(who, &colleague, &[grant(role, country)]),
                may,
                "{who:?} {role} {country:?}"
            );
        }
        assert!(!may_suspend(&manager, &subject(6, ABROAD), &[]));
        assert!(!may_suspend(&everywhere, &subject(1, HERE), &[]), "oneself");
    }
}
