//! Who sees members, and who may write to whom.

use super::rows::blocks;
use super::rows::directory::MemberRow;
use super::rows::messages::MessageRow;
use crate::db::Conn;
use crate::http::actor::ActorFacts;
use crate::http::error::AppError;
use diesel::QueryResult;
use shared::core::id::AccountId;
use shared::core::{ProblemCode, Role};

/// Only members see the directory, the pages of colleagues, and write to them.
pub fn must_be_member(actor: &ActorFacts) -> Result<(), AppError> {
    if actor.has_role(Role::Member) { Ok(()) } else { Err(AppError::problem(ProblemCode::Forbidden)) }
}

/// What stands between two who might write to one another.
#[derive(Clone, Copy, Debug)]
pub struct Contact {
    /// The recipient is in the directory.
    pub is_listed: bool,
    /// The recipient wrote first.
    pub wrote_first: bool,
    /// One of the two takes no messages from the other.
    pub is_blocked: bool,
}

impl Contact {
    /// As the database has it.
    pub fn find(connection: &mut Conn, sender: AccountId, recipient: &MemberRow) -> QueryResult<Self> {
        Ok(Self {
            is_listed: recipient.is_listed(),
            wrote_first: MessageRow::has_written(connection, recipient.id, sender)?,
            is_blocked: blocks::has_blocked(connection, recipient.id, sender)?
                || blocks::has_blocked(connection, sender, recipient.id)?,
        })
    }
}

/// Whether the actor may write to this member: one who is listed may be written to by every member, one who is not
/// only by those to whom they wrote first. Nobody writes to themselves, and a block closes both ways.
pub fn may_write(actor: &ActorFacts, recipient: AccountId, contact: Contact) -> bool {
    actor.account != recipient && !contact.is_blocked && (contact.is_listed || contact.wrote_first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::accounts::RoleGrant;
    use shared::core::Country;
    use shared::core::id::{OrganisationId, SessionId};
    use uuid::Uuid;

    fn actor(role: Role) -> ActorFacts {
        let grants = vec![RoleGrant { role, country: None, organisation_id: None }];
        ActorFacts {
            account: AccountId(Uuid::from_u128(1)),
            session: SessionId(Uuid::from_u128(2)),
            country: Country::Romania,
            organisation: OrganisationId(Uuid::nil()),
            grants,
            groups: Vec::new(),
            reads: Vec::new(),
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
        for (recipient, is_listed, wrote_first, is_blocked, may) in [
            (other, true, false, false, true),
            (other, true, true, false, true),
            (other, false, true, false, true),
            (other, false, false, false, false),
            (other, true, true, true, false),
            (me, true, true, false, false),
        ] {
            let contact = Contact { is_listed, wrote_first, is_blocked };
            assert_eq!(may_write(&actor(Role::Member), recipient, contact), may, "{contact:?}");
        }
    }
}
