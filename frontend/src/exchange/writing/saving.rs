//! Saves a practice while it is written: on this device at once, on its author's desk a second after the last key. What was saved
//! elsewhere meanwhile is never overwritten unseen.

use super::fields::Fields;
use crate::learning::parts::keeping::{Deliver, Keeper, Kept};
use crate::session::use_session;
use api_client::ClientError;
use futures_util::FutureExt;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use shared::core::id::PracticeId;
use shared::core::{FieldError, ProblemCode, Validate};
use shared::exchange::{PracticeContent, PracticeDraft};

/// Milliseconds without a change before it is saved.
const QUIET: u32 = 1_000;

/// What was typed, and over which revision.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct Typed {
    content: PracticeContent,
    over: u32,
}

/// What was saved elsewhere, and what one has here.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The revision that is stored.
    pub revision: u32,
    /// What is stored.
    pub stored: PracticeContent,
    /// One's own.
    pub own: PracticeContent,
}

/// A practice on its way to the desk.
#[derive(Clone, Copy)]
pub struct Saving {
    keeper: Keeper<Typed>,
    /// The fields.
    pub fields: Fields,
    known: StoredValue<PracticeContent>,
    /// The revision that the program has.
    pub revision: RwSignal<u32>,
    /// What was saved elsewhere, until it was chosen which to go on with.
    pub conflict: RwSignal<Option<Conflict>>,
}

impl Saving {
    /// Begins with what is stored, or with what a visit before could not save.
    pub fn begin(draft: &PracticeDraft, on_saved: Callback<PracticeDraft>) -> Self {
        let session = use_session();
        let account = session.account_id().map(|id| id.to_string()).unwrap_or_default();
        let id = draft.id;
        let revision = RwSignal::new(draft.revision);
        let send: Deliver<Typed> = Box::new(move |typed: Typed| {
            async move {
                if !typed.content.validate().is_empty() {
                    // It stays on this device until it is mended.
                    return Err(ClientError::Unexpected { status: 422 });
                }
                let over = revision.try_get_untracked().unwrap_or(typed.over);
                let content = typed.content;
                let save = session.call(async |client| client.save_practice_draft(id, over, &content).await);
                let saved = save.await?;
                revision.try_set(saved.revision);
                on_saved.try_run(saved);
                Ok(())
            }
            .boxed_local()
        });
        let fields = Fields::of(&draft.content);
        let saving = Self {
            keeper: Keeper::new(local_name(&account, id), QUIET, send),
            fields,
            known: StoredValue::new(untrack(|| fields.read())),
            revision,
            conflict: RwSignal::new(None),
        };
        saving.take_up(&draft.content);
        saving.follow();
        saving
    }

    /// Goes on with what a visit before could not save.
    fn take_up(self, stored: &PracticeContent) {
        let Some(left) = self.keeper.left_over() else { return };
        let revision = self.revision.get_untracked();
        if left.content == *stored {
            return self.keeper.discard();
        }
        self.fields.put(&left.content);
        if left.over == revision {
            self.changed(left.content);
        } else {
            self.known.set_value(left.content.clone());
            self.conflict.set(Some(Conflict { revision, stored: stored.clone(), own: left.content }));
        }
    }

    /// Saves each change from now on, and notices what was saved elsewhere.
    fn follow(self) {
        Effect::watch(move || self.fields.read(), move |content, _, _| self.changed(content.clone()), false);
        Effect::new(move |_| {
            if let Some((revision, stored)) = self.refused_for() {
                let own = untrack(|| self.fields.read());
                if own == stored {
                    self.revision.set(revision);
                    self.keeper.discard();
                } else {
                    self.conflict.set(Some(Conflict { revision, stored, own }));
                }
            }
        });
    }

    fn changed(self, content: PracticeContent) {
        if self.known.with_value(|known| *known == content) {
            return;
        }
        self.known.set_value(content.clone());
        self.keeper.changed(Typed { content, over: self.revision.get_untracked() });
    }

    /// What the program has instead, where it did not take one's own.
    fn refused_for(self) -> Option<(u32, PracticeContent)> {
        let Kept::Refused(ClientError::Problem(problem)) = self.keeper.state() else { return None };
        let conflict = problem.conflict.filter(|_| problem.code == ProblemCode::EditConflict)?;
        Some((conflict.stored_version, serde_json::from_str(&conflict.stored).ok()?))
    }

    /// Where it stands.
    pub fn state(self) -> Kept {
        self.keeper.state()
    }

    /// Whether the program has everything that stands in the fields.
    pub fn is_saved(self) -> bool {
        matches!(self.keeper.state(), Kept::Untouched | Kept::Saved) && self.conflict.with(Option::is_none)
    }

    /// What is wrong with what is typed, or was refused by the program.
    pub fn errors(self) -> Vec<FieldError> {
        let mut errors = self.fields.errors();
        if let Kept::Refused(ClientError::Problem(problem)) = self.state() {
            errors.extend(problem.errors);
        }
        errors
    }

    /// Goes on with one's own text, over the other.
    pub fn keep_own(self) {
        let Some(conflict) = self.conflict.get_untracked() else { return };
        self.revision.set(conflict.revision);
        self.conflict.set(None);
        self.known.set_value(conflict.stored);
        self.changed(untrack(|| self.fields.read()));
        self.keeper.hurry();
    }

    /// Goes on with the other text.
    pub fn take_other(self) {
        let Some(conflict) = self.conflict.get_untracked() else { return };
        self.keeper.discard();
        self.revision.set(conflict.revision);
        self.known.set_value(conflict.stored.clone());
        self.fields.put(&conflict.stored);
        self.conflict.set(None);
    }
}

fn local_name(account: &str, practice: PracticeId) -> String {
    format!("waymark-exchange-{account}-practice-{practice}")
}
