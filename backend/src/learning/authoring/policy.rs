//! Who may do what with the courses that are written. Pure: an actor, an act, and for reviews who proposed.

use crate::http::actor::ActorFacts;
use crate::http::error::AppError;
use shared::core::id::AccountId;
use shared::core::{Language, ProblemCode, Role};

/// Whether the actor may know of drafts: who writes, who translates, and who follows the project's activities. A role counts wherever it
/// holds: a course belongs to no country.
pub fn may_read(actor: &ActorFacts) -> bool {
    actor.grants.iter().any(|grant| grant.role.opens_teaching())
}

/// Whether the actor may change tree, settings and original words of any course.
pub fn may_write(actor: &ActorFacts) -> bool {
    actor.has_role(Role::Facilitator)
}

/// Whether the actor may write translations.
pub fn may_translate(actor: &ActorFacts) -> bool {
    may_write(actor) || actor.has_role(Role::Translator)
}

/// Whether the actor may write what a part says in a language.
pub fn may_write_words(actor: &ActorFacts, source: Language, language: Language) -> bool {
    if language == source { may_write(actor) } else { may_translate(actor) }
}

/// Whether the actor may review a version that this account proposed: somebody else than they, so that two answer for what is taught.
pub fn may_review(actor: &ActorFacts, proposed_by: Option<AccountId>) -> bool {
    may_write(actor) && proposed_by != Some(actor.account)
}

/// To who may not read, nothing exists.
pub fn require_read(actor: &ActorFacts) -> Result<(), AppError> {
    if may_read(actor) { Ok(()) } else { Err(AppError::not_found()) }
}

/// Who may read is refused what they may not do; to others nothing exists.
pub fn require(actor: &ActorFacts, may: bool) -> Result<(), AppError> {
    require_read(actor)?;
    if may { Ok(()) } else { Err(AppError::problem(ProblemCode::Forbidden)) }
}

/// Only who writes courses goes on.
pub fn require_write(actor: &ActorFacts) -> Result<(), AppError> {
    require(actor, may_write(actor))
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::accounts::RoleGrant;
    use shared::core::Country;
    use shared::core::id::{OrganisationId, SessionId};
    use uuid::Uuid;

    const SOMEBODY: AccountId = AccountId(Uuid::from_u128(1));
    const COLLEAGUE: AccountId = AccountId(Uuid::from_u128(2));

    fn somebody(role: Option<Role>) -> ActorFacts {
        let grant = |role| RoleGrant { role, country: Some(Country::Romania), organisation_id: None };
        ActorFacts {
            account: SOMEBODY,
            session: SessionId(Uuid::nil()),
            country: Country::Romania,
            organisation: OrganisationId(Uuid::nil()),
            grants: role.map(grant).into_iter().collect(),
            groups: Vec::new(),
            reads: Vec::new(),
            required_steps: Vec::new(),
        }
    }

    #[test]
    fn a_table_of_who_may_what() {
        let (english, czech) = (Language::English, Language::Czech);
        // Reads, writes the tree, writes the original, translates, reviews a colleague's, reviews one's own.
        let table = [
            (None, [false; 6]),
            (Some(Role::Member), [false; 6]),
            (Some(Role::PrivacyReviewer), [false; 6]),
            (Some(Role::Administrator), [false; 6]),
            (Some(Role::ProjectManager), [true, false, false, false, false, false]),
            (Some(Role::Translator), [true, false, false, true, false, false]),
            (Some(Role::Facilitator), [true, true, true, true, true, false]),
        ];
        for (role, expected) in table {
            let actor = somebody(role);
            let may = [
                may_read(&actor),
                may_write(&actor),
                may_write_words(&actor, english, english),
                may_write_words(&actor, english, czech),
                may_review(&actor, Some(COLLEAGUE)),
                may_review(&actor, Some(SOMEBODY)),
            ];
            assert_eq!(may, expected, "{role:?}");
        }
        let facilitator = somebody(Some(Role::Facilitator));
        assert!(may_review(&facilitator, None), "of somebody who is no member any more");
    }

    #[test]
    fn what_one_may_not_know_of_does_not_exist() {
        let code = |role| match require_write(&somebody(role)) {
            Err(error) => Some(error.to_problem().code),
            Ok(()) => None,
        };
        assert_eq!(code(Some(Role::Member)), Some(ProblemCode::NotFound));
        assert_eq!(code(Some(Role::Translator)), Some(ProblemCode::Forbidden));
        assert_eq!(code(Some(Role::Facilitator)), None);
    }
}
