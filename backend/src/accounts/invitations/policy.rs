//! Who may invite whom, into what. Pure: an actor and what they ask for.

use crate::accounts::authority;
use crate::http::actor::ActorFacts;
use shared::accounts::RoleGrant;
use shared::core::id::{AccountId, GroupId};
use shared::core::{Country, Role};

/// Whether the actor may invite into organisations of a country.
pub fn may_invite_into(actor: &ActorFacts, country: Country) -> bool {
    let inviters = [Role::Facilitator, Role::ProjectManager, Role::Administrator];
    inviters.into_iter().any(|role| actor.has_role_in(role, Some(country)))
}

/// Whether there is any country that the actor may invite into.
pub fn may_invite(actor: &ActorFacts) -> bool {
    Country::ALL.iter().any(|country| may_invite_into(actor, *country))
}

/// Whether the actor may invite somebody as this, there; `None` is everywhere. Whoever invites makes members; another
/// role is given as to somebody who is in already.
pub fn may_grant(actor: &ActorFacts, role: Role, country: Option<Country>) -> bool {
    if role == Role::Member {
        return country.is_none() && may_invite(actor);
    }
    authority::may_give(actor, &RoleGrant { role, country, organisation_id: None })
}

/// Whether the actor may put somebody into a group: into one of their own.
pub fn may_put_into(actor: &ActorFacts, group: GroupId) -> bool {
    authority::runs_installation(actor) || actor.groups.contains(&group)
}

/// Whether the actor may see, send again and take back an invitation: their own, and as a manager those of the country.
pub fn may_see(actor: &ActorFacts, invited_by: Option<AccountId>, country: Country) -> bool {
    let manages = |role| actor.has_role_in(role, Some(country));
    may_invite_into(actor, country)
        && (Some(actor.account) == invited_by
            || manages(Role::ProjectManager)
            || manages(Role::Administrator))
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::core::id::{OrganisationId, SessionId};
    use uuid::Uuid;

    const ROMANIA: Option<Country> = Some(Country::Romania);
    const SPAIN: Option<Country> = Some(Country::Spain);

    fn actor(grants: &[(Role, Option<Country>)]) -> ActorFacts {
        ActorFacts {
            account: AccountId(Uuid::from_u128(1)),
            session: SessionId(Uuid::from_u128(2)),
            country: Country::Romania,
            organisation: OrganisationId(Uuid::nil()),
            grants: grants
                .iter()
                .map(|&(role, country)| RoleGrant { role, country, organisation_id: None })
                .collect(),
            groups: vec![GroupId(Uuid::from_u128(7))],
            reads: Vec::new(),
            required_steps: Vec::new(),
        }
    }

    #[test]
    fn nobody_makes_another_more_than_they_may() {
        let facilitator = actor(&[(Role::Facilitator, None)]);
        let manager = actor(&[(Role::ProjectManager, ROMANIA)]);
        let everywhere = actor(&[(Role::ProjectManager, None)]);
        let administrator = actor(&[(Role::Administrator, None)]);
        let member = actor(&[(Role::Member, None)]);
        for (who, role, country, may) in [
            (&member, Role::Member, None, false),
            (&facilitator, Role::Member, None, true),
            (&facilitator, Role::Member, ROMANIA, false),
            (&facilitator, Role::Facilitator, ROMANIA, false),
            (&manager, Role::Member, None, true),
            (&manager, Role::Facilitator, ROMANIA, true),
            (&manager, Role::Facilitator, SPAIN, false),
            (&manager, Role::Facilitator, None, false),
            (&manager, Role::ProjectManager, ROMANIA, false),
            (&manager, Role::Administrator, None, false),
            (&everywhere, Role::Translator, None, true),
            (&everywhere, Role::ProjectManager, None, false),
            (&administrator, Role::Administrator, None, true),
            (&administrator, Role::ProjectManager, SPAIN, true),
        ] {
            assert_eq!(may_grant(who, role, country), may, "{who:?} {role} {country:?}");
        }
    }

    #[test]
    fn each_in_their_country_and_into_their_groups() {
        let manager = actor(&[(Role::ProjectManager, ROMANIA)]);
        let facilitator = actor(&[(Role::Facilitator, ROMANIA)]);
        let (me, other) = (Some(AccountId(Uuid::from_u128(1))), Some(AccountId(Uuid::from_u128(9))));
        assert!(may_invite_into(&manager, Country::Romania) && !may_invite_into(&manager, Country::Spain));
        assert!(may_put_into(&manager, GroupId(Uuid::from_u128(7))));
        assert!(!may_put_into(&manager, GroupId(Uuid::from_u128(8))));
        assert!(may_see(&manager, other, Country::Romania) && !may_see(&manager, me, Country::Spain));
        assert!(may_see(&facilitator, me, Country::Romania));
        assert!(!may_see(&facilitator, other, Country::Romania));
    }
}
