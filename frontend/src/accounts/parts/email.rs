//! Asking for another e-mail address.

use super::authenticator::again;
use super::confirm::Confirmation;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Field, Form, TextInput, problem_text};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::accounts::security::NewEmail;
use shared::core::{FieldError, ProblemCode, Validate};

/// The form, or what is waited for.
#[component]
pub fn EmailSection(
    /// The address that waits for both to agree.
    pending: Option<String>,
    /// Asks for the password where that is needed.
    confirmation: Confirmation,
    /// Loads anew what is known.
    #[prop(into)]
    on_changed: Callback<()>,
) -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let email = RwSignal::new(String::new());
    let errors = RwSignal::new(Vec::<FieldError>::new());
    let failure = RwSignal::new(None::<ClientError>);
    let busy = RwSignal::new(false);
    let send = again(move |send| {
        let typed = NewEmail { email: email.get_untracked() };
        failure.set(None);
        errors.set(typed.validate());
        if errors.with_untracked(|errors| !errors.is_empty()) {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let result = session.call(async |client| client.create_email_change(&typed).await).await;
            busy.set(false);
            match result {
                Ok(()) => on_changed.run(()),
                Err(ClientError::Problem(problem)) if problem.code == ProblemCode::InvalidFields => {
                    errors.set(problem.errors);
                }
                Err(error) => failure.set(confirmation.or_error(error, send)),
            }
        });
    });
    let give_up = Callback::new(move |()| {
        spawn_local(async move {
            match session.call(async |client| client.delete_email_change().await).await {
                Ok(()) => on_changed.run(()),
                Err(error) => failure.set(Some(error)),
            }
        });
    });
    let problem = Signal::derive(move || failure.get().map(|error| problem_text(language.get(), &error)));
    view! {
        <section aria-labelledby="email-title">
            <h2 id="email-title">{words(t::accounts_email_title)}</h2>
            <p class="soft">{words(t::accounts_email_text)}</p>
            {pending.map(|pending| view! {
                <p role="status">{move || t::accounts_email_pending(language.get(), &pending)}</p>
                <Button kind=ButtonKind::Quiet on_click=give_up>{words(t::accounts_email_give_up)}</Button>
            })}
            <Form name="new-email" errors problem busy on_submit=send>
                <Field name="email" label=words(t::accounts_email_new)>
                    <TextInput value=email kind="email" autocomplete="email"/>
                </Field>
                <Button kind=ButtonKind::Quiet submit=true busy>{words(t::accounts_email_act)}</Button>
            </Form>
        </section>
    }
}
