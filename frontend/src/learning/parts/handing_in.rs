//! Handing an attempt in: by its learner, or because its time is over. Then what was given last is sent first, and a cut connection is
//! waited for.

use super::keeping::{Keeper, Kept};
use crate::browser;
use crate::i18n::{Word, t};
use crate::passing::{is_passing, pause_or_network};
use crate::session::{Session, use_session};
use crate::ui::{Doing, Loading};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::id::AttemptId;
use shared::core::{ProblemCode, Timestamp};
use shared::learning::{Attempt, NewAnswer};

/// Seconds after its end in which the answers to an attempt are waited for; the program takes some for a little longer.
const GRACE: i64 = 28;
/// Milliseconds between two looks at whether the program has all answers.
const BRIEF: u32 = 250;
/// Looks between two times of sending again what could not be sent.
const LOOKS: u32 = 16;
/// Milliseconds to wait after a failed handing in, doubled up to [`LONGEST_WAIT`].
const FIRST_WAIT: u32 = 1_000;
const LONGEST_WAIT: u32 = 32_000;

/// How far the end of an attempt is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It is worked on.
    Open,
    /// Its time is over, and it is being handed in.
    Over,
    /// Its time is over, and the program cannot be reached.
    Waiting,
}

impl Stage {
    /// What is said of it.
    pub fn word(self) -> Option<Word> {
        match self {
            Self::Open => None,
            Self::Over => Some(t::quiz_over),
            Self::Waiting => Some(t::quiz_over_waiting),
        }
    }
}

/// Hands an attempt in.
#[derive(Clone, Copy)]
pub struct HandingIn {
    attempt: AttemptId,
    session: Session,
    keepers: StoredValue<Vec<Keeper<NewAnswer>>, LocalStorage>,
    found: Loading<Attempt>,
    /// What its learner does, or why it failed.
    pub doing: Doing,
    /// How far its end is.
    pub stage: RwSignal<Stage>,
}

impl HandingIn {
    /// For an attempt whose answers these keepers have. It ends, too, when the program says of an answer that it is over.
    pub fn new(attempt: AttemptId, keepers: Vec<Keeper<NewAnswer>>, found: Loading<Attempt>) -> Self {
        let this = Self {
            attempt,
            session: use_session(),
            keepers: StoredValue::new_local(keepers),
            found,
            doing: Doing::new(),
            stage: RwSignal::new(Stage::Open),
        };
        Effect::new(move || {
            if this.any(|keeper| is_over(&keeper.state())) {
                this.end();
            }
        });
        this
    }

    /// Whether the program may still get an answer; follows it.
    pub fn is_under_way(self) -> bool {
        self.any(|keeper| keeper.state().is_under_way())
    }

    /// Sends what was given last.
    pub fn hurry(self) {
        self.each(Keeper::hurry);
    }

    /// Hands it in, for its learner.
    pub fn hand_in(self) {
        let attempt = self.attempt;
        let act = self.session.call(async move |client| client.submit_attempt(attempt).await);
        self.doing.run(act, move |_| self.done());
    }

    /// Hands it in because its time is over: once the program has all answers, or takes no more.
    pub fn end(self) {
        if self.stage.try_get_untracked() != Some(Stage::Open) {
            return;
        }
        self.stage.set(Stage::Over);
        spawn_local(async move {
            self.all_sent(browser::now().plus_seconds(GRACE)).await;
            self.submit().await;
        });
    }

    async fn all_sent(self, latest: Timestamp) {
        let mut looks = 0_u32;
        let waits = |keeper: Keeper<NewAnswer>| keeper.state_now().is_some_and(|kept| kept.is_under_way());
        while self.any(waits) && browser::now() < latest {
            if looks.is_multiple_of(LOOKS) {
                self.hurry();
            }
            looks = looks.wrapping_add(1);
            browser::pause(BRIEF).await;
        }
    }

    async fn submit(self) {
        let (attempt, mut wait) = (self.attempt, FIRST_WAIT);
        // The program ends by itself what a page that is gone does not.
        while self.stage.try_get_untracked().is_some() {
            let act = self.session.call(async move |client| client.submit_attempt(attempt).await);
            match act.await {
                Ok(_) => return self.done(),
                Err(error) if is_passing(&error) => {
                    self.stage.try_set(Stage::Waiting);
                    pause_or_network(wait).await;
                    wait = (wait * 2).min(LONGEST_WAIT);
                }
                Err(error) => {
                    self.doing.failure.try_set(Some(error));
                    self.stage.try_set(Stage::Open);
                    return;
                }
            }
        }
    }

    /// It is handed in: what this device still has of it counts no more.
    fn done(self) {
        if self.stage.try_get_untracked().is_some() {
            self.each(Keeper::discard);
            self.found.refetch();
            browser::scroll_to(0.0);
        }
    }

    fn any(self, is: impl Fn(Keeper<NewAnswer>) -> bool) -> bool {
        self.keepers.try_with_value(|all| all.iter().any(|keeper| is(*keeper))).unwrap_or_default()
    }

    fn each(self, act: impl Fn(Keeper<NewAnswer>)) {
        self.keepers.try_with_value(|all| all.iter().for_each(|keeper| act(*keeper)));
    }
}

/// Whether an answer was refused because its attempt is over.
fn is_over(kept: &Kept) -> bool {
    matches!(kept, Kept::Refused(ClientError::Problem(problem)) if problem.code == ProblemCode::AttemptEnded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_says_what_happens() {
        assert!(Stage::Open.word().is_none());
        assert!(Stage::Over.word().is_some() && Stage::Waiting.word().is_some());
    }

    #[test]
    fn only_answers_that_may_still_come_are_waited_for() {
        let refused = Kept::Refused(ClientError::Unexpected { status: 400 });
        assert!([Kept::Sending, Kept::Waiting, Kept::Unkept].iter().all(Kept::is_under_way));
        assert!(![Kept::Untouched, Kept::Saved, refused.clone()].iter().any(Kept::is_under_way));
        assert!(!is_over(&refused));
    }
}
