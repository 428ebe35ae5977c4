//! The way of a case practice, as a pure table: from where each act leads, and who may do it. There is no way to `published` but past a
//! privacy reviewer and an editor who both belong to other organisations than the author, and are two.

use shared::exchange::{PracticeAudience, Stage};

/// Where a practice stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct State {
    /// Where the newest text stands.
    pub stage: Stage,
    /// Who reads the text that was published.
    pub audience: Option<PracticeAudience>,
}

/// What can be done with a practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    /// Write on it.
    Save,
    /// Throw away what was never published.
    Delete,
    /// Send it to be reviewed.
    Submit,
    /// Take it back from the reviewers.
    TakeBack,
    /// Begin to change what was published or withdrawn.
    Revise,
    /// Let it pass for privacy.
    PassPrivacy,
    /// Send it back for privacy.
    ReturnForPrivacy,
    /// Publish it to members.
    Publish,
    /// Send it back for what it says.
    ReturnForSubstance,
    /// Open it to everybody.
    Open,
    /// Close it to members.
    Close,
    /// Take it back from all readers.
    Withdraw,
}

impl Act {
    /// Every act.
    pub const ALL: &'static [Self] = &[
        Self::Save,
        Self::Delete,
        Self::Submit,
        Self::TakeBack,
        Self::Revise,
        Self::PassPrivacy,
        Self::ReturnForPrivacy,
        Self::Publish,
        Self::ReturnForSubstance,
        Self::Open,
        Self::Close,
        Self::Withdraw,
    ];
}

/// Who somebody is to a practice.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and every combination is tested"
)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Who {
    /// They wrote it.
    pub is_author: bool,
    /// They work for the organisation of its author.
    pub is_of_same_organisation: bool,
    /// They are a privacy reviewer.
    pub is_privacy_reviewer: bool,
    /// They are a facilitator.
    pub is_editor: bool,
    /// They manage the project.
    pub is_manager: bool,
    /// They are a member.
    pub is_member: bool,
    /// They let the newest text pass for privacy.
    pub let_it_pass: bool,
    /// They published the text that is published.
    pub published_it: bool,
}

impl Who {
    /// Somebody of another organisation.
    const fn is_foreign(self) -> bool {
        !self.is_author && !self.is_of_same_organisation
    }

    /// Whether they are to know that the practice exists.
    pub fn may_know(self, state: State) -> bool {
        let reviews = match state.stage {
            Stage::PrivacyReview => self.is_privacy_reviewer,
            Stage::Editing => self.is_editor && !self.let_it_pass,
            Stage::Draft | Stage::Published | Stage::Withdrawn => false,
        };
        let reads = self.is_member || self.is_privacy_reviewer || self.is_editor || self.is_manager;
        self.is_author || (reads && state.audience.is_some()) || (reviews && self.is_foreign())
    }

    /// Whether they may do this, wherever the practice stands.
    pub fn may(self, act: Act) -> bool {
        match act {
            Act::Save | Act::Delete | Act::Submit | Act::TakeBack | Act::Revise => self.is_author,
            Act::PassPrivacy | Act::ReturnForPrivacy => self.is_privacy_reviewer && self.is_foreign(),
            Act::Publish | Act::ReturnForSubstance => {
                self.is_editor && self.is_foreign() && !self.let_it_pass
            }
            // A second decision is somebody else's.
            Act::Open => (self.is_editor || self.is_manager) && self.is_foreign() && !self.published_it,
            // Fewer readers, or none, is what everybody may bring about who answers for it.
            Act::Close | Act::Withdraw => {
                self.is_author || self.is_privacy_reviewer || self.is_editor || self.is_manager
            }
        }
    }
}

/// Where an act leads; nothing where it cannot be done.
pub fn step(state: State, act: Act) -> Option<State> {
    use Stage::{Draft, Editing, PrivacyReview, Published, Withdrawn};
    let to = |stage| Some(State { stage, ..state });
    match (act, state.stage) {
        (Act::Save, Draft) => Some(state),
        (Act::Delete, Draft | Withdrawn) if state.audience.is_none() => Some(state),
        (Act::Submit, Draft) => to(PrivacyReview),
        (Act::TakeBack, PrivacyReview | Editing)
        | (Act::Revise, Published | Withdrawn)
        | (Act::ReturnForPrivacy, PrivacyReview)
        | (Act::ReturnForSubstance, Editing) => to(Draft),
        (Act::PassPrivacy, PrivacyReview) => to(Editing),
        // A changed text is the members' again, until it is opened a second time.
        (Act::Publish, Editing) => {
            Some(State { stage: Published, audience: Some(PracticeAudience::Members) })
        }
        (Act::Open, _) if state.audience == Some(PracticeAudience::Members) => {
            Some(State { audience: Some(PracticeAudience::Public), ..state })
        }
        (Act::Close, _) if state.audience == Some(PracticeAudience::Public) => {
            Some(State { audience: Some(PracticeAudience::Members), ..state })
        }
        // What its author is changing stays on their desk.
        (Act::Withdraw, Published) => Some(State { stage: Withdrawn, audience: None }),
        (Act::Withdraw, Draft | PrivacyReview | Editing) if state.audience.is_some() => {
            Some(State { stage: Draft, audience: None })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{HashMap, HashSet};

    const START: State = State { stage: Stage::Draft, audience: None };

    /// Every combination of what somebody can be.
    fn everybody() -> impl Iterator<Item = Who> {
        (0_u16..256).map(|bits| {
            let is = |bit: u16| bits & (1 << bit) != 0;
            Who {
                is_author: is(0),
                is_of_same_organisation: is(1),
                is_privacy_reviewer: is(2),
                is_editor: is(3),
                is_manager: is(4),
                is_member: is(5),
                let_it_pass: is(6),
                published_it: is(7),
            }
        })
    }

    fn reachable() -> HashSet<State> {
        let (mut seen, mut waiting) = (HashSet::from([START]), vec![START]);
        while let Some(state) = waiting.pop() {
            for next in Act::ALL.iter().filter_map(|act| step(state, *act)) {
                if seen.insert(next) {
                    waiting.push(next);
                }
            }
        }
        seen
    }

    #[test]
    fn no_text_is_published_but_past_a_reviewer_and_an_editor() {
        // What has happened to the newest text since it was last a draft, on every path there is.
        let (mut seen, mut waiting) = (HashSet::new(), vec![(START, false, false)]);
        while let Some((state, submitted, passed)) = waiting.pop() {
            if !seen.insert((state, submitted, passed)) {
                continue;
            }
            for act in Act::ALL {
                let Some(next) = step(state, *act) else { continue };
                let submitted = (submitted || *act == Act::Submit) && next.stage != Stage::Draft;
                let passed = (passed || *act == Act::PassPrivacy) && next.stage != Stage::Draft;
                if next.stage == Stage::Published && state.stage != Stage::Published {
                    assert!(submitted && passed && *act == Act::Publish, "{state:?} {act:?}");
                }
                if next.audience == Some(PracticeAudience::Public) && state.audience != next.audience {
                    assert_eq!((*act, state.audience), (Act::Open, Some(PracticeAudience::Members)));
                }
                waiting.push((next, submitted, passed));
            }
        }
        assert!(seen.iter().any(|(state, ..)| state.stage == Stage::Published));
    }

    #[test]
    fn nobody_lets_pass_what_is_their_own_or_their_organisations_and_nobody_twice() {
        for who in everybody() {
            for act in
                [Act::PassPrivacy, Act::ReturnForPrivacy, Act::Publish, Act::ReturnForSubstance, Act::Open]
            {
                assert!(!who.may(act) || (!who.is_author && !who.is_of_same_organisation), "{who:?} {act:?}");
            }
            let twice =
                (who.may(Act::Publish) && who.let_it_pass) || (who.may(Act::Open) && who.published_it);
            assert!(!twice, "{who:?}");
        }
    }

    #[test]
    fn drafts_are_their_authors_alone() {
        for who in everybody() {
            for audience in [None, Some(PracticeAudience::Members), Some(PracticeAudience::Public)] {
                for stage in [Stage::Draft, Stage::Withdrawn, Stage::Published] {
                    let reads = who.is_member || who.is_privacy_reviewer || who.is_editor || who.is_manager;
                    let may = who.is_author || (audience.is_some() && reads);
                    assert_eq!(
                        who.may_know(State { stage, audience }),
                        may,
                        "{who:?} {stage:?} {audience:?}"
                    );
                }
            }
            for act in [Act::Save, Act::Delete, Act::Submit, Act::TakeBack, Act::Revise] {
                assert_eq!(who.may(act), who.is_author);
            }
        }
    }

    #[test]
    fn what_is_withdrawn_has_no_readers_and_what_is_published_has() {
        for state in reachable() {
            match state.stage {
                Stage::Published => assert!(state.audience.is_some()),
                Stage::Withdrawn => assert!(state.audience.is_none()),
                Stage::Draft | Stage::PrivacyReview | Stage::Editing => {}
            }
            let withdrawn = step(state, Act::Withdraw);
            assert_eq!(withdrawn.is_some(), state.audience.is_some(), "{state:?}");
            assert!(withdrawn.is_none_or(|state| state.audience.is_none()));
        }
    }

    #[test]
    fn from_everywhere_an_author_can_write_again() {
        let mut steps: HashMap<Act, usize> = HashMap::new();
        for state in reachable() {
            let can = |act| step(state, act).is_some();
            assert!(can(Act::Save) || can(Act::TakeBack) || can(Act::Revise), "{state:?}");
            for act in Act::ALL.iter().filter(|act| can(**act)) {
                *steps.entry(*act).or_default() += 1;
            }
        }
        assert_eq!(steps.len(), Act::ALL.len(), "an act that can never be done");
    }
}
