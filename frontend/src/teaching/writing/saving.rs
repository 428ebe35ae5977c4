//! Saves words while they are written: on this device at once, in the draft a second after the last key. What somebody else saved meanwhile
//! is never overwritten unseen, and nothing of one's own is lost.

use super::fields::Fields;
use crate::learning::parts::keeping::{Deliver, Keeper, Kept};
use crate::session::use_session;
use crate::teaching::questions::sketch::Sketch;
use api_client::ClientError;
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use shared::core::id::PartId;
use shared::core::{FieldError, Language, ProblemCode, Validate};
use shared::learning::{DraftPart, NewWords, PartWords, Words};

/// Milliseconds without a change before it is saved.
const QUIET: u32 = 1_000;

/// What was typed, and over which revision.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct Typed {
    words: Words,
    /// The question as it was typed: its numbers may be half typed.
    #[serde(default)]
    sketch: Option<Sketch>,
    over: u32,
}

/// What has to be saved before the words can be.
pub type First = Box<dyn Fn() -> LocalBoxFuture<'static, Result<(), ClientError>>>;

/// What somebody else saved, and what one has oneself.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The revision that is stored.
    pub revision: u32,
    /// What is stored.
    pub stored: Words,
    /// One's own.
    pub own: Words,
}

/// What a part says in a language, on its way into the draft.
#[derive(Clone, Copy)]
pub struct Saving {
    keeper: Keeper<Typed>,
    fields: Fields,
    known: StoredValue<Words>,
    /// The revision that the program has; 0 before the first.
    pub revision: RwSignal<u32>,
    /// Whether what is changed leaves the meaning as it is.
    pub minor: RwSignal<bool>,
    /// Of a translation: the state of the original that stands beside it.
    pub meaning: RwSignal<Option<u32>>,
    /// What somebody else saved, until it was chosen which to go on with.
    pub conflict: RwSignal<Option<Conflict>>,
}

impl Saving {
    /// Begins with what is stored in this language, or with what a visit before could not save.
    pub fn begin(
        part: &DraftPart,
        language: Language,
        fields: Fields,
        on_saved: Callback<PartWords>,
        first: Option<First>,
    ) -> Self {
        let session = use_session();
        let account = session.account_id().map(|id| id.to_string()).unwrap_or_default();
        let stored = said(part, language);
        let original = said(part, part.source_language).filter(|words| words.language != language);
        let revision = RwSignal::new(stored.map_or(0, |words| words.revision));
        let (minor, meaning) = (RwSignal::new(false), RwSignal::new(original.map(|words| words.meaning)));
        let id = part.id;
        let send: Deliver<Typed> = Box::new(move |typed: Typed| {
            let first = first.as_ref().map(|first| first());
            async move {
                if let Some(first) = first {
                    first.await?;
                }
                if !typed.words.validate().is_empty() {
                    // It stays on this device until it is mended.
                    return Err(ClientError::Unexpected { status: 422 });
                }
                let new = NewWords {
                    words: typed.words,
                    minor: minor.try_get_untracked().unwrap_or_default(),
                    autosave: true,
                    meaning: meaning.try_get_untracked().flatten(),
                };
                let over = revision.try_get_untracked().unwrap_or(typed.over);
                let save = session.call(async |client| client.save_words(id, language, over, &new).await);
                let saved = save.await?;
                revision.try_set(saved.revision);
                on_saved.try_run(saved);
                Ok(())
            }
            .boxed_local()
        });
        let words = stored.map(|stored| stored.words.clone()).unwrap_or_default();
        let saving = Self {
            keeper: Keeper::new(local_name(&account, id, language), QUIET, send),
            fields,
            known: StoredValue::new(fields_read(fields)),
            revision,
            minor,
            meaning,
            conflict: RwSignal::new(None),
        };
        saving.take_up(&words);
        saving.follow();
        saving
    }

    /// Goes on with what a visit before could not save.
    fn take_up(self, stored: &Words) {
        let Some(left) = self.keeper.left_over() else { return };
        let revision = self.revision.get_untracked();
        if left.words == *stored {
            return self.keeper.discard();
        }
        self.fields.put(&left.words);
        if let Some(sketch) = left.sketch {
            self.fields.question.set(sketch);
        }
        if left.over == revision {
            self.changed(left.words);
        } else {
            self.known.set_value(left.words.clone());
            self.conflict.set(Some(Conflict { revision, stored: stored.clone(), own: left.words }));
        }
    }

    /// Saves each change from now on, and notices what somebody else has saved.
    fn follow(self) {
        Effect::watch(move || self.fields.read(), move |words, _, _| self.changed(words.clone()), false);
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

    fn changed(self, words: Words) {
        if self.known.with_value(|known| *known == words) {
            return;
        }
        self.known.set_value(words.clone());
        let sketch = self.fields.question.get_untracked();
        let sketch = (!sketch.is_blank()).then_some(sketch);
        self.keeper.changed(Typed { words, sketch, over: self.revision.get_untracked() });
    }

    /// What the program has instead, where it did not take one's own.
    fn refused_for(self) -> Option<(u32, Words)> {
        let Kept::Refused(ClientError::Problem(problem)) = self.keeper.state() else { return None };
        let conflict = problem.conflict.filter(|_| problem.code == ProblemCode::EditConflict)?;
        Some((conflict.stored_version, serde_json::from_str(&conflict.stored).unwrap_or_default()))
    }

    /// Where it stands.
    pub fn state(self) -> Kept {
        self.keeper.state()
    }

    /// What is wrong with what is typed, or was refused by the program; of lists by the list.
    pub fn errors(self) -> Vec<FieldError> {
        let mut errors = self.fields.read().validate();
        if let Kept::Refused(ClientError::Problem(problem)) = self.state() {
            errors.extend(problem.errors.into_iter().map(|error| {
                let field = error.field.strip_prefix("words.").unwrap_or(&error.field).to_owned();
                FieldError { field, ..error }
            }));
        }
        let by_list = |error: FieldError| match error.field.split_once('.') {
            Some((list @ ("lines" | "sources" | "materials"), _)) => {
                FieldError { field: list.to_owned(), ..error }
            }
            _ => error,
        };
        errors.into_iter().map(by_list).collect()
    }

    /// Settings that ask for fewer texts have taken the others away: what is stored is what was known without them.
    pub fn follow_settings(self, stored: &PartWords) {
        let keys = self.fields.keys.get_untracked();
        let mut known = self.known.get_value();
        known.entries.retain(|key, _| keys.contains(key));
        if stored.revision > self.revision.get_untracked() && known == stored.words {
            self.revision.set(stored.revision);
            self.known.set_value(known);
        }
    }

    /// Goes on with one's own words, over the others.
    pub fn keep_own(self) {
        let Some(conflict) = self.conflict.get_untracked() else { return };
        self.revision.set(conflict.revision);
        self.conflict.set(None);
        self.known.set_value(conflict.stored);
        self.changed(untrack(|| self.fields.read()));
        self.keeper.hurry();
    }

    /// Goes on with the other words.
    pub fn take_other(self) {
        let Some(conflict) = self.conflict.get_untracked() else { return };
        self.keeper.discard();
        self.know(&conflict.stored, conflict.revision);
        self.conflict.set(None);
    }

    /// The program has these words in this revision.
    pub fn know(self, words: &Words, revision: u32) {
        self.revision.set(revision);
        self.known.set_value(words.clone());
        self.fields.put(words);
    }
}

fn fields_read(fields: Fields) -> Words {
    untrack(|| fields.read())
}

/// What a part says in a language.
pub fn said(part: &DraftPart, language: Language) -> Option<&PartWords> {
    part.words.iter().find(|words| words.language == language)
}

fn local_name(account: &str, part: PartId, language: Language) -> String {
    format!("waymark-teaching-{account}-{part}-{language}")
}
