//! One act of a form: sent once for any number of clicks, with what went wrong where it belongs.

use crate::i18n::use_language;
use crate::session::{Session, use_session};
use crate::ui::problem_text;
use api_client::{Client, ClientError};
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::{FieldError, ProblemCode};

/// Whether it is under way, and how it failed.
#[derive(Clone, Copy)]
pub struct Sending {
    session: Session,
    /// Whether it is under way.
    pub busy: RwSignal<bool>,
    /// Which fields are wrong.
    pub errors: RwSignal<Vec<FieldError>>,
    /// What else went wrong.
    pub problem: Signal<Option<String>>,
    failure: RwSignal<Option<ClientError>>,
}

impl Sending {
    /// Nothing was sent yet.
    pub fn idle() -> Self {
        let (language, failure) = (use_language(), RwSignal::new(None::<ClientError>));
        let problem = Signal::derive(move || failure.get().map(|error| problem_text(language.get(), &error)));
        let (busy, errors) = (RwSignal::new(false), RwSignal::new(Vec::new()));
        Self { session: use_session(), busy, errors, problem, failure }
    }

    /// Sends, unless something is wrong or it is under way already.
    pub fn send<T: 'static>(
        self,
        wrong: Vec<FieldError>,
        operation: impl AsyncFnOnce(&Client) -> Result<T, ClientError> + 'static,
        done: impl FnOnce(T) + 'static,
    ) {
        if self.busy.get_untracked() {
            return;
        }
        self.failure.set(None);
        let is_right = wrong.is_empty();
        self.errors.set(wrong);
        if !is_right {
            return;
        }
        self.busy.set(true);
        spawn_local(async move {
            let result = self.session.call(operation).await;
            self.busy.set(false);
            match result {
                Ok(value) => done(value),
                Err(ClientError::Problem(problem)) if problem.code == ProblemCode::InvalidFields => {
                    self.errors.set(problem.errors);
                }
                Err(error) => self.failure.set(Some(error)),
            }
        });
    }
}
