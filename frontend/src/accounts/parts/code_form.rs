//! The second step of signing in: a code of the authenticator app or a recovery code.

use crate::i18n::{t, use_language, words};
use crate::passkeys;
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Field, Form, TextInput, problem_text};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::accounts::security::{SecondFactor, SecondFactorRequired, SessionCompletion};
use shared::core::{FieldError, Validate};

/// The form; `on_again` begins the sign-in anew.
#[component]
pub fn CodeForm(
    /// What was answered to the password.
    required: SecondFactorRequired,
    /// Goes back to address and password.
    #[prop(into)]
    on_again: Callback<()>,
) -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let answer = RwSignal::new(String::new());
    let remember = RwSignal::new(false);
    let errors = RwSignal::new(Vec::<FieldError>::new());
    let failure = RwSignal::new(None::<ClientError>);
    let busy = RwSignal::new(false);
    let continuation = StoredValue::new(required.continuation);
    let complete = move |method: SecondFactor, answer: String| {
        let completion = SessionCompletion {
            continuation: continuation.get_value(),
            method,
            answer,
            remember_device: remember.get_untracked(),
        };
        failure.set(None);
        errors.set(completion.validate());
        if errors.with_untracked(|errors| !errors.is_empty()) || busy.get_untracked() {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let result = session.complete_sign_in(&completion).await;
            busy.set(false);
            if let Err(error) = result {
                failure.set(Some(error));
            }
        });
    };
    let send = Callback::new(move |()| {
        let typed = answer.get_untracked();
        complete(method_of(&typed), typed);
    });
    let refused = RwSignal::new(false);
    let options = required.passkey_options.filter(|_| passkeys::are_supported());
    let passkey = options.map(|options| {
        let use_passkey = Callback::new(move |()| {
            let options = options.clone();
            refused.set(false);
            spawn_local(async move {
                match passkeys::get(options).await {
                    Some(credential) => complete(SecondFactor::Passkey, credential),
                    None => refused.set(true),
                }
            });
        });
        view! {
            <Button kind=ButtonKind::Quiet busy on_click=use_passkey>{words(t::accounts_passkeys_use)}</Button>
        }
    });
    let problem = Signal::derive(move || {
        let refused = refused.get().then(|| t::accounts_passkeys_refused(language.get()).to_owned());
        refused.or_else(|| failure.get().map(|error| problem_text(language.get(), &error)))
    });
    view! {
        <Form name="code" errors problem busy on_submit=send>
            <Field name="answer" label=words(t::site_code_label) hint=words(t::site_code_hint)>
                <TextInput value=answer autocomplete="one-time-code"/>
            </Field>
            <label class="check">
                <input type="checkbox" prop:checked=remember on:change=move |event| remember.set(event_target_checked(&event))/>
                {words(t::site_code_remember)}
            </label>
            <p class="hint">{words(t::site_code_remember_hint)}</p>
            <div class="actions">
                <Button submit=true busy>{words(t::site_code_submit)}</Button>
                <Button kind=ButtonKind::Quiet on_click=on_again>{words(t::site_code_again)}</Button>
            </div>
        </Form>
        {passkey}
        <details>
            <summary>{words(t::site_code_lost_title)}</summary>
            <p class="soft">{words(t::site_code_lost_text)}</p>
        </details>
    }
}

/// Six digits are the app's; everything else is meant as a recovery code.
fn method_of(typed: &str) -> SecondFactor {
    let mut digits = typed.chars().filter(|c| !c.is_whitespace());
    let is_totp = digits.clone().count() == 6 && digits.all(|c| c.is_ascii_digit());
    if is_totp { SecondFactor::Totp } else { SecondFactor::RecoveryCode }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_digits_are_a_code_of_the_app() {
        assert_eq!(method_of(" 123 456 "), SecondFactor::Totp);
        for other in ["12345", "1234567", "12345a", "0a1b-2c3d-4e5f-6g7h"] {
            assert_eq!(method_of(other), SecondFactor::RecoveryCode, "{other}");
        }
    }
}
