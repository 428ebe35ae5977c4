//! Who may do what with accounts and sessions: each person with their own.

use crate::http::actor::ActorFacts;
use shared::core::id::AccountId;

/// Whether the actor may see and end a session of this account. Another's session does not exist for them.
pub fn may_see_session(actor: &ActorFacts, owner: AccountId) -> bool {
    actor.account == owner
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::accounts::RoleGrant;
    use shared::core::id::SessionId;
    use shared::core::{Country, Role};
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
            grants,
            groups: Vec::new(),
            required_steps: Vec::new(),
        };
        assert!(may_see_session(&actor, me));
        assert!(!may_see_session(&actor, AccountId(Uuid::from_u128(2))));
    }
}
