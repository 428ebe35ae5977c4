//! Who may do what in the forum. Pure: an actor, an act, the rule of a category, and for posts whose it is.

use crate::http::actor::ActorFacts;
use shared::core::id::{AccountId, GroupId};
use shared::core::{Country, Role};

/// Who sees a category: every condition that is given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audience {
    /// Only accounts with this role, in the category's country or everywhere.
    pub role: Option<Role>,
    /// Only accounts of this country.
    pub country: Option<Country>,
    /// Only members of this group.
    pub group: Option<GroupId>,
}

impl Audience {
    /// Whether it leaves anybody out.
    pub fn is_restricted(&self) -> bool {
        *self != Self::default()
    }
}

/// Whether the actor may know that the category and what is in it exist.
pub fn may_see(actor: &ActorFacts, audience: &Audience) -> bool {
    audience.role.is_none_or(|role| actor.grants.iter().any(|grant| grant.role == role))
        && audience.country.is_none_or(|country| actor.country == country)
        && audience.group.is_none_or(|group| actor.groups.contains(&group))
}

/// Whether the actor may open topics and reply: members who see it.
pub fn may_write(actor: &ActorFacts, audience: &Audience) -> bool {
    may_see(actor, audience) && actor.has_role(Role::Member)
}

/// Whether the actor may change or delete what `author` (none: a former member) wrote: the author, or a facilitator whose
/// role holds there.
pub fn may_edit(actor: &ActorFacts, audience: &Audience, author: Option<AccountId>) -> bool {
    may_see(actor, audience)
        && (Some(actor.account) == author || actor.has_role_in(Role::Facilitator, audience.country))
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::accounts::RoleGrant;
    use shared::core::id::SessionId;
    use uuid::Uuid;

    fn actor(country: Country, grants: &[(Role, Option<Country>)], groups: &[u128]) -> ActorFacts {
        ActorFacts {
            account: AccountId(Uuid::from_u128(1)),
            session: SessionId(Uuid::from_u128(2)),
            country,
            grants: grants
                .iter()
                .map(|&(role, country)| RoleGrant { role, country, organisation_id: None })
                .collect(),
            groups: groups.iter().map(|&group| GroupId(Uuid::from_u128(group))).collect(),
            required_steps: Vec::new(),
        }
    }

    #[test]
    fn audiences() {
        let open = Audience::default();
        let facilitators = Audience { role: Some(Role::Facilitator), ..Audience::default() };
        let romania = Audience { country: Some(Country::Romania), ..Audience::default() };
        let editors = Audience { group: Some(GroupId(Uuid::from_u128(9))), ..Audience::default() };
        let both = Audience { country: Some(Country::Romania), ..facilitators.clone() };

        let member = actor(Country::Romania, &[(Role::Member, None)], &[]);
        let editor = actor(Country::Spain, &[(Role::Member, None)], &[9]);
        let spanish =
            actor(Country::Spain, &[(Role::Member, None), (Role::Facilitator, Some(Country::Spain))], &[]);
        let administrator = actor(Country::Czechia, &[(Role::Administrator, None)], &[]);

        for (who, audience, sees, writes) in [
            (&member, &open, true, true),
            (&member, &facilitators, false, false),
            (&member, &romania, true, true),
            (&member, &editors, false, false),
            (&member, &both, false, false),
            (&editor, &editors, true, true),
            (&editor, &romania, false, false),
            (&spanish, &facilitators, true, true),
            (&spanish, &both, false, false),
            (&administrator, &open, true, false),
            (&administrator, &facilitators, false, false),
            (&administrator, &editors, false, false),
        ] {
            assert_eq!(may_see(who, audience), sees, "{who:?} sees {audience:?}");
            assert_eq!(may_write(who, audience), writes, "{who:?} writes {audience:?}");
        }
    }

    #[test]
    fn edits() {
        let (mine, anothers) = (AccountId(Uuid::from_u128(1)), AccountId(Uuid::from_u128(5)));
        let open = Audience::default();
        let spain = Audience { country: Some(Country::Spain), ..Audience::default() };
        let member = actor(Country::Spain, &[(Role::Member, None)], &[]);
        let national = actor(Country::Spain, &[(Role::Facilitator, Some(Country::Spain))], &[]);
        let global = actor(Country::Spain, &[(Role::Facilitator, None)], &[]);
        let abroad = actor(Country::Czechia, &[(Role::Facilitator, None)], &[]);

        assert!(may_edit(&member, &open, Some(mine)));
        assert!(!may_edit(&member, &open, Some(anothers)));
        assert!(!may_edit(&national, &open, Some(anothers)));
        assert!(may_edit(&national, &spain, Some(anothers)));
        assert!(may_edit(&global, &open, Some(anothers)));
        assert!(may_edit(&global, &open, None) && !may_edit(&member, &open, None), "a former member's");
        assert!(!may_edit(&abroad, &spain, Some(anothers)), "whoever does not see it cannot edit it");
    }
}
