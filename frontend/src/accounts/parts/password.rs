//! Choosing another password.

use super::authenticator::again;
use super::confirm::Confirmation;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{BannerKind, Button, ButtonKind, Field, Form, TextInput, problem_text, use_toasts};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::accounts::security::NewPassword;
use shared::core::{FieldError, ProblemCode, Validate};

/// The form.
#[component]
pub fn PasswordSection(
    /// Asks for the password before where that is needed.
    confirmation: Confirmation,
) -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let toasts = use_toasts();
    let password = RwSignal::new(String::new());
    let errors = RwSignal::new(Vec::<FieldError>::new());
    let failure = RwSignal::new(None::<ClientError>);
    let busy = RwSignal::new(false);
    let send = again(move |send| {
        let typed = NewPassword { password: password.get_untracked() };
        failure.set(None);
        errors.set(typed.validate());
        if errors.with_untracked(|errors| !errors.is_empty()) {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let result = session.call(async |client| client.update_password(&typed).await).await;
            busy.set(false);
            match result {
                Ok(()) => {
                    password.set(String::new());
                    toasts.show(
                        BannerKind::Good,
                        t::accounts_password_changed(language.get_untracked()).to_owned(),
                    );
                }
                Err(ClientError::Problem(problem)) if problem.code == ProblemCode::InvalidFields => {
                    errors.set(problem.errors);
                }
                Err(error) => failure.set(confirmation.or_error(error, send)),
            }
        });
    });
    let problem = Signal::derive(move || failure.get().map(|error| problem_text(language.get(), &error)));
    view! {
        <section aria-labelledby="password-title">
            <h2 id="password-title">{words(t::accounts_password_title)}</h2>
            <Form name="password" errors problem busy on_submit=send>
                <Field name="password" label=words(t::site_reset_password) hint=words(t::site_reset_hint)>
                    <TextInput value=password kind="password" autocomplete="new-password"/>
                </Field>
                <Button kind=ButtonKind::Quiet submit=true busy>{words(t::site_reset_submit)}</Button>
            </Form>
        </section>
    }
}
