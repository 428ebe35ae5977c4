//! Something that is being done: once for any number of clicks, with what went wrong, and asked about before it is.

use super::banner::{Banner, BannerKind};
use super::button::{Button, ButtonKind};
use super::dialog::Dialog;
use super::problem::problem_text;
use crate::i18n::{t, use_language, words};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::{FieldError, Language, ProblemCode};
use std::future::Future;

/// An act under way, or failed.
#[derive(Clone, Copy)]
pub struct Doing {
    /// Whether it is under way.
    pub busy: RwSignal<bool>,
    /// Fields that are wrong.
    pub errors: RwSignal<Vec<FieldError>>,
    /// Why it failed otherwise.
    pub failure: RwSignal<Option<ClientError>>,
}

impl Doing {
    /// Nothing yet.
    pub fn new() -> Self {
        Self { busy: RwSignal::new(false), errors: RwSignal::new(Vec::new()), failure: RwSignal::new(None) }
    }

    /// Does it, and then what comes after it.
    pub fn run<T: 'static>(
        self,
        act: impl Future<Output = Result<T, ClientError>> + 'static,
        then: impl FnOnce(T) + 'static,
    ) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.failure.set(None);
        self.errors.set(Vec::new());
        spawn_local(async move {
            let result = act.await;
            self.busy.set(false);
            match result {
                Ok(value) => then(value),
                Err(ClientError::Problem(problem)) if problem.code == ProblemCode::InvalidFields => {
                    self.errors.set(problem.errors);
                }
                Err(error) => self.failure.set(Some(error)),
            }
        });
    }

    /// Why it failed, in words.
    pub fn problem(self, language: Signal<Language>) -> Signal<Option<String>> {
        Signal::derive(move || self.failure.get().map(|error| problem_text(language.get(), &error)))
    }
}

impl Default for Doing {
    fn default() -> Self {
        Self::new()
    }
}

/// Asks before something is done that takes something away.
#[component]
pub fn Confirm(
    /// Whether it asks now.
    open: RwSignal<bool>,
    /// What it asks.
    #[prop(into)]
    title: Signal<String>,
    /// What will happen.
    #[prop(into)]
    text: Signal<String>,
    /// What the button says.
    #[prop(into)]
    act: Signal<String>,
    /// What is done, or went wrong.
    doing: Doing,
    /// Does it.
    #[prop(into)]
    on_act: Callback<()>,
) -> impl IntoView {
    let problem = doing.problem(use_language());
    view! {
        <Dialog open title>
            <p>{text}</p>
            {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
            <div class="actions">
                <Button kind=ButtonKind::Danger busy=doing.busy on_click=on_act>{act}</Button>
                <Button kind=ButtonKind::Quiet on_click=move |()| open.set(false)>
                    {words(t::ui_confirm_keep)}
                </Button>
            </div>
        </Dialog>
    }
}
