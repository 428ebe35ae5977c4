//! Asking for the password again before what signs in is changed, when signing in was a while ago.

use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Button, Dialog, Field, Form, TextInput, problem_text};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::accounts::security::SessionConfirmation;
use shared::core::{FieldError, ProblemCode, Validate};

/// The question, and what was to be done when it came up.
#[derive(Clone, Copy)]
pub struct Confirmation {
    open: RwSignal<bool>,
    then: StoredValue<Option<Callback<()>>>,
}

impl Confirmation {
    /// Nothing is asked yet.
    pub fn new() -> Self {
        Self { open: RwSignal::new(false), then: StoredValue::new(None) }
    }

    /// Asks for the password if that is what the error wants, and does it again after; else gives the error back.
    pub fn or_error(self, error: ClientError, again: Callback<()>) -> Option<ClientError> {
        let wanted = matches!(&error, ClientError::Problem(problem) if problem.code == ProblemCode::ConfirmationRequired);
        if !wanted {
            return Some(error);
        }
        self.then.set_value(Some(again));
        self.open.set(true);
        None
    }
}

impl Default for Confirmation {
    fn default() -> Self {
        Self::new()
    }
}

/// The dialog of a [`Confirmation`].
#[component]
pub fn ConfirmDialog(confirmation: Confirmation) -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let password = RwSignal::new(String::new());
    let errors = RwSignal::new(Vec::<FieldError>::new());
    let failure = RwSignal::new(None::<ClientError>);
    let busy = RwSignal::new(false);
    let send = Callback::new(move |()| {
        let typed = SessionConfirmation { password: password.get_untracked() };
        failure.set(None);
        errors.set(typed.validate());
        if errors.with_untracked(|errors| !errors.is_empty()) {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let result = session.call(async |client| client.confirm_session(&typed).await).await;
            busy.set(false);
            match result {
                Ok(()) => {
                    password.set(String::new());
                    confirmation.open.set(false);
                    if let Some(then) = confirmation.then.get_value() {
                        then.run(());
                    }
                }
                Err(error) => failure.set(Some(error)),
            }
        });
    });
    let problem = Signal::derive(move || failure.get().map(|error| problem_text(language.get(), &error)));
    view! {
        <Dialog open=confirmation.open title=words(t::accounts_confirm_title)>
            <p>{words(t::accounts_confirm_text)}</p>
            <Form name="confirm" errors problem busy on_submit=send>
                <Field name="password" label=words(t::site_sign_in_password)>
                    <TextInput value=password kind="password" autocomplete="current-password"/>
                </Field>
                <Button submit=true busy>{words(t::accounts_confirm_act)}</Button>
            </Form>
        </Dialog>
    }
}
