//! Who sees members, and who may write to whom.

use crate::http::actor::ActorFacts;
use crate::http::error::AppError;
use shared::core::id::AccountId;
use shared::core::{ProblemCode, Role};

/// Only members see the directory, the pages of colleagues, and write to them.
pub fn must_be_member(actor: &ActorFacts) -> Result<(), AppError> {
    if actor.has_role(Role::Member) { Ok(()) } else { Err(AppError::problem(ProblemCode::Forbidden)) }
}

/// Whether the actor may write to this member: one who is listed may be written to by every member, one who is not
/// only by those to whom they wrote first. Nobody writes to themselves.
pub fn may_write(actor: &ActorFacts, recipient: AccountId, is_listed: bool, wrote_first: bool) -> bool {
    actor.account != recipient && (is_listed || wrote_first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::accounts::RoleGrant;
    use shared::core::Country;
    use shared::core::id::SessionId;
    use uuid::Uuid;

    fn actor(role: Role) -> ActorFacts {
        let grants = vec![RoleGrant { role, country: None, organisation_id: None }];
        ActorFacts {
            account: AccountId(Uuid::from_u128(1)),
            session: SessionId(Uuid::from_u128(2)),
            country: Country::Romania,
            grants,
            groups: Vec::new(),
            required_steps: Vec::new(),
        }
    }

    #[test]
    fn the_directory_is_for_members() {
        for role in Role::ALL {
            assert_eq!(must_be_member(&actor(*role)).is_ok(), *role == Role::Member, "{role}");
        }
    }

    #[test]
    fn who_is_not_listed_is_left_alone() {
        let (me, other) = (AccountId(Uuid::from_u128(1)), AccountId(Uuid::from_u128(3)));
        for (recipient, is_listed, wrote_first, may) in [
            (other, true, false, true),
            (other, true, true, true),
            (other, false, true, true),
            (other, false, false, false),
            (me, true, true, false),
        ] {
            assert_eq!(may_write(&actor(Role::Member), recipient, is_listed, wrote_first), may);
        }
    }
}
