//! Who may do what in the forum. Pure: an actor, an act, the rule of a category, and for posts whose it is.

use crate::http::actor::ActorFacts;
use shared::core::id::{AccountId, CategoryId};
use shared::core::{Country, Language, Role};
use shared::forum::Audience;

/// The rule of a category, with what it takes over from the one that it is a part of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rule {
    /// Who sees it: its own readers, and those of the category above.
    pub readers: Vec<Audience>,
    /// Who of them writes.
    pub writers: Audience,
    /// Whether it is closed, or the category above is.
    pub is_archived: bool,
    /// Whether mails keep its name and its topics' titles to themselves, or those of the category above.
    pub is_confidential: bool,
    /// Whether its writers may write as anonymous colleagues.
    pub allows_anonymity: bool,
    /// How many posts of each author wait there until somebody who moderates has looked at them.
    pub hold_first: i32,
    /// The category that it is a part of.
    pub above: Option<CategoryId>,
}

impl Rule {
    /// Whether it leaves anybody out.
    pub fn is_restricted(&self) -> bool {
        self.readers.iter().any(Audience::is_restricted)
    }

    /// The country that it is for, if it is for one.
    fn country(&self) -> Option<Country> {
        self.readers.iter().find_map(|audience| audience.country)
    }
}

fn belongs_to(actor: &ActorFacts, audience: &Audience) -> bool {
    audience.role.is_none_or(|role| actor.has_role(role))
        && audience.country.is_none_or(|country| actor.country == country)
        && audience.organisation_id.is_none_or(|organisation| actor.organisation == organisation)
        && audience.group_id.is_none_or(|group| actor.groups.contains(&group))
}

/// Whether the actor may know that the category and what is in it exist.
pub fn may_see(actor: &ActorFacts, rule: &Rule) -> bool {
    rule.readers.iter().all(|audience| belongs_to(actor, audience))
}

/// Whether the actor may open topics and reply: members who see it and are among its writers, while it is open.
pub fn may_write(actor: &ActorFacts, rule: &Rule) -> bool {
    may_see(actor, rule)
        && actor.has_role(Role::Member)
        && belongs_to(actor, &rule.writers)
        && !rule.is_archived
}

/// Whether a topic is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Whoever may write replies.
    Open,
    /// Only who leads the conversation replies.
    Locked,
    /// Nobody replies, and nothing in it is changed.
    Archived,
}

/// Whether the actor may reply in a topic: who may write there, and in a closed topic only who leads the conversation.
pub fn may_reply(actor: &ActorFacts, rule: &Rule, standing: Standing) -> bool {
    may_write(actor, rule)
        && match standing {
            Standing::Open => true,
            Standing::Locked => may_lead(actor, rule),
            Standing::Archived => false,
        }
}

/// Whether the actor leads the conversations of the category: a facilitator whose role holds there.
pub fn may_lead(actor: &ActorFacts, rule: &Rule) -> bool {
    may_see(actor, rule) && actor.has_role_in(Role::Facilitator, rule.country())
}

/// Whether the actor may change or delete what `author` (none: a former member) wrote in a topic that is not put away: the
/// author while the category is open, or a facilitator whose role holds there.
pub fn may_edit(actor: &ActorFacts, rule: &Rule, standing: Standing, author: Option<AccountId>) -> bool {
    let is_author = Some(actor.account) == author && !rule.is_archived;
    may_see(actor, rule) && standing != Standing::Archived && (is_author || may_lead(actor, rule))
}

/// Whether the actor may say a word about what `author` wrote: members do, about what others wrote, where they see it and
/// nothing is put away.
pub fn may_react(actor: &ActorFacts, rule: &Rule, standing: Standing, author: Option<AccountId>) -> bool {
    may_flag(actor, rule, author) && standing != Standing::Archived && !rule.is_archived
}

/// Whether the actor may ask those who moderate to look at what `author` wrote.
pub fn may_flag(actor: &ActorFacts, rule: &Rule, author: Option<AccountId>) -> bool {
    may_see(actor, rule) && actor.has_role(Role::Member) && author != Some(actor.account)
}

/// Whether the actor may translate what is written in this language: who may write there, into a language that they read,
/// while nothing is put away.
pub fn may_translate(actor: &ActorFacts, rule: &Rule, standing: Standing, language: Language) -> bool {
    may_write(actor, rule) && standing != Standing::Archived && actor.reads.iter().any(|one| *one != language)
}

/// Whether the actor may take a translation away: who translated, whose words were translated, who leads the conversation.
pub fn may_remove_translation(
    actor: &ActorFacts,
    rule: &Rule,
    author: Option<AccountId>,
    is_translator: bool,
) -> bool {
    may_see(actor, rule) && (is_translator || author == Some(actor.account) || may_lead(actor, rule))
}

/// Whether the actor may take an identifier out of everything that is stored: facilitators, wherever their role holds, and who
/// runs the installation. A leak does not wait for somebody whose role holds everywhere (ADR 0025).
pub fn may_purge(actor: &ActorFacts) -> bool {
    actor.has_role(Role::Facilitator) || actor.has_role_in(Role::Administrator, None)
}

/// In which countries the actor may see how often the privacy guard refused and warned: where they are a facilitator or a project
/// manager.
pub fn moderated_countries(actor: &ActorFacts) -> Vec<Country> {
    let roles = [Role::Facilitator, Role::ProjectManager];
    let moderates = |country| roles.into_iter().any(|role| actor.has_role_in(role, Some(country)));
    Country::ALL.iter().copied().filter(|country| moderates(*country)).collect()
}

/// Whether the actor may be told, for a reason, that `writer` (none: a former member) wrote an anonymous post: whoever leads the
/// conversation there, and it is not theirs.
pub fn may_reveal(actor: &ActorFacts, rule: &Rule, writer: Option<AccountId>) -> bool {
    may_lead(actor, rule) && writer != Some(actor.account)
}

/// Whether the actor may set up categories.
pub fn may_set_up(actor: &ActorFacts) -> bool {
    actor.has_role_in(Role::Administrator, None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::accounts::RoleGrant;
    use shared::core::id::{GroupId, OrganisationId, SessionId};
    use uuid::Uuid;

    fn actor(country: Country, grants: &[(Role, Option<Country>)], groups: &[u128]) -> ActorFacts {
        ActorFacts {
            account: AccountId(Uuid::from_u128(1)),
            session: SessionId(Uuid::from_u128(2)),
            country,
            organisation: OrganisationId(Uuid::from_u128(3)),
            grants: grants
                .iter()
                .map(|&(role, country)| RoleGrant { role, country, organisation_id: None })
                .collect(),
            groups: groups.iter().map(|&group| GroupId(Uuid::from_u128(group))).collect(),
            reads: Vec::new(),
            required_steps: Vec::new(),
        }
    }

    fn read_by(audience: Audience) -> Rule {
        Rule { readers: vec![audience], ..Rule::default() }
    }

    #[test]
    fn audiences() {
        let any = Audience::default;
        let open = read_by(any());
        let facilitators = read_by(Audience { role: Some(Role::Facilitator), ..any() });
        let romania = read_by(Audience { country: Some(Country::Romania), ..any() });
        let editors = read_by(Audience { group_id: Some(GroupId(Uuid::from_u128(9))), ..any() });
        let ours = read_by(Audience { organisation_id: Some(OrganisationId(Uuid::from_u128(3))), ..any() });
        let theirs = read_by(Audience { organisation_id: Some(OrganisationId(Uuid::from_u128(4))), ..any() });
        // A part of a country's category that is for facilitators.
        let both =
            Rule { readers: [&facilitators.readers[..], &romania.readers[..]].concat(), ..Rule::default() };
        let announcements =
            Rule { writers: Audience { role: Some(Role::Facilitator), ..any() }, ..open.clone() };
        let archived = Rule { is_archived: true, ..open.clone() };

        let member = actor(Country::Romania, &[(Role::Member, None)], &[]);
        let editor = actor(Country::Spain, &[(Role::Member, None)], &[9]);
        let spanish =
            actor(Country::Spain, &[(Role::Member, None), (Role::Facilitator, Some(Country::Spain))], &[]);
        let administrator = actor(Country::Czechia, &[(Role::Administrator, None)], &[]);

        for (who, rule, sees, writes) in [
            (&member, &open, true, true),
            (&member, &facilitators, false, false),
            (&member, &romania, true, true),
            (&member, &editors, false, false),
            (&member, &both, false, false),
            (&member, &ours, true, true),
            (&member, &theirs, false, false),
            (&member, &announcements, true, false),
            (&spanish, &announcements, true, true),
            (&member, &archived, true, false),
            (&editor, &editors, true, true),
            (&editor, &romania, false, false),
            (&spanish, &facilitators, true, true),
            (&spanish, &both, false, false),
            (&administrator, &open, true, false),
            (&administrator, &facilitators, false, false),
            (&administrator, &editors, false, false),
        ] {
            assert_eq!(may_see(who, rule), sees, "{who:?} sees {rule:?}");
            assert_eq!(may_write(who, rule), writes, "{who:?} writes {rule:?}");
        }
    }

    #[test]
    fn leading() {
        let spain = read_by(Audience { country: Some(Country::Spain), ..Audience::default() });
        let member = actor(Country::Spain, &[(Role::Member, None)], &[]);
        let facilitator =
            actor(Country::Spain, &[(Role::Member, None), (Role::Facilitator, Some(Country::Spain))], &[]);
        assert!(!may_lead(&member, &spain) && may_lead(&facilitator, &spain));
        assert!(may_reply(&member, &spain, Standing::Open) && !may_reply(&member, &spain, Standing::Locked));
        assert!(may_reply(&facilitator, &spain, Standing::Locked));
        assert!(!may_reply(&facilitator, &spain, Standing::Archived));
        assert!(!may_lead(&facilitator, &read_by(Audience::default())), "it is for more than their country");
    }

    #[test]
    fn edits() {
        let (mine, anothers) = (AccountId(Uuid::from_u128(1)), AccountId(Uuid::from_u128(5)));
        let open = read_by(Audience::default());
        let spain = read_by(Audience { country: Some(Country::Spain), ..Audience::default() });
        let archived = Rule { is_archived: true, ..open.clone() };
        let member = actor(Country::Spain, &[(Role::Member, None)], &[]);
        let national = actor(Country::Spain, &[(Role::Facilitator, Some(Country::Spain))], &[]);
        let global = actor(Country::Spain, &[(Role::Facilitator, None)], &[]);
        let abroad = actor(Country::Czechia, &[(Role::Facilitator, None)], &[]);

        assert!(may_edit(&member, &open, Standing::Locked, Some(mine)));
        assert!(!may_edit(&global, &open, Standing::Archived, Some(mine)), "put away");
        assert!(!may_edit(&member, &open, Standing::Open, Some(anothers)));
        assert!(!may_edit(&national, &open, Standing::Open, Some(anothers)));
        assert!(may_edit(&national, &spain, Standing::Open, Some(anothers)));
        assert!(may_edit(&global, &open, Standing::Open, Some(anothers)));
        assert!(
            !may_edit(&member, &archived, Standing::Open, Some(mine))
                && may_edit(&global, &archived, Standing::Open, Some(mine))
        );
        assert!(
            may_edit(&global, &open, Standing::Open, None) && !may_edit(&member, &open, Standing::Open, None),
            "a former member's"
        );
        assert!(
            !may_edit(&abroad, &spain, Standing::Open, Some(anothers)),
            "whoever does not see it cannot edit it"
        );
    }
}
