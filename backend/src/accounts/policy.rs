//! Who may do what with accounts and sessions: each person with their own.

use crate::http::actor::ActorFacts;
use shared::core::id::AccountId;
use shared::core::{Country, Role};

/// Whether the actor may see and end a session of this account. Another's session does not exist for them.
pub fn may_see_session(actor: &ActorFacts, owner: AccountId) -> bool {
    actor.account == owner
}

/// Whether the actor decides about new members of a country: its project managers, and administrators.
pub fn may_vet(actor: &ActorFacts, country: Country) -> bool {
    let vets = |role| actor.has_role_in(role, Some(country));
    vets(Role::ProjectManager) || vets(Role::Administrator)
}

/// Whether there is any country that the actor vets for.
pub fn may_vet_somewhere(actor: &ActorFacts) -> bool {
    Country::ALL.iter().any(|country| may_vet(actor, *country))
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::accounts::RoleGrant;
    use shared::core::id::{OrganisationId, SessionId};
    use uuid::Uuid;

    #[test]
    fn not_even_an_administrator_sees_anothers_sessions() {
        let me = AccountId(Uuid::from_u128(1));
        let grants = vec![RoleGrant { role: Role::Administrator, country: None, organisation_id: None }];
        let session = SessionId(Uuid::from_u128(3));
        let actor = ActorFacts {
            account: me,
            session,
            country: Country::Spain,
            organisation: OrganisationId(Uuid::nil()),
            grants,
            groups: Vec::new(),
            reads: Vec::new(),
            required_steps: Vec::new(),
        };
        assert!(may_see_session(&actor, me));
        assert!(!may_see_session(&actor, AccountId(Uuid::from_u128(2))));
    }
}
