//! Setting an authenticator app up: a QR code, the secret to type, and the first code.

use super::confirm::Confirmation;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Field, Form, TextInput, problem_text};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::accounts::security::{TotpConfirmation, TotpSecret};
use shared::core::{FieldError, Validate};

/// The section about the app.
#[component]
pub fn Authenticator(
    /// Whether one is set up.
    is_set_up: bool,
    /// Asks for the password where that is needed.
    confirmation: Confirmation,
    /// Where new recovery codes go.
    codes: RwSignal<Vec<String>>,
    /// Loads anew what is known.
    #[prop(into)]
    on_changed: Callback<()>,
) -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let secret = RwSignal::new(None::<TotpSecret>);
    let failure = RwSignal::new(None::<ClientError>);
    let busy = RwSignal::new(false);
    let start = again(move |start| {
        busy.set(true);
        failure.set(None);
        spawn_local(async move {
            let result = session.call(async |client| client.start_totp().await).await;
            busy.set(false);
            match result {
                Ok(made) => secret.set(Some(made)),
                Err(error) => failure.set(confirmation.or_error(error, start)),
            }
        });
    });
    let remove = again(move |remove| {
        failure.set(None);
        spawn_local(async move {
            match session.call(async |client| client.delete_totp().await).await {
                Ok(()) => on_changed.run(()),
                Err(error) => failure.set(confirmation.or_error(error, remove)),
            }
        });
    });
    let done = Callback::new(move |made: Vec<String>| {
        secret.set(None);
        codes.set(made);
        on_changed.run(());
        request_animation_frame(|| browser::focus(".codes"));
    });
    view! {
        <h3>{words(t::accounts_totp_title)}</h3>
        <p class="soft">{words(if is_set_up { t::accounts_totp_on } else { t::accounts_totp_off })}</p>
        {move || failure.get().map(|error| view! {
            <Banner kind=BannerKind::Danger>{problem_text(language.get(), &error)}</Banner>
        })}
        {move || match secret.get() {
            Some(secret) => view! { <FirstCode secret on_done=done/> }.into_any(),
            None => view! {
                <div class="actions">
                    <Button kind=if is_set_up { ButtonKind::Quiet } else { ButtonKind::Primary } busy on_click=start>
                        {words(if is_set_up { t::accounts_totp_replace } else { t::accounts_totp_start })}
                    </Button>
                    {is_set_up.then(|| view! {
                        <Button kind=ButtonKind::Danger on_click=remove>{words(t::accounts_totp_remove)}</Button>
                    })}
                </div>
            }
            .into_any(),
        }}
    }
}

/// A callback that can hand itself on, to be run again after the password was asked for.
pub fn again(act: impl Fn(Callback<()>) + Send + Sync + 'static) -> Callback<()> {
    let own = StoredValue::new(None::<Callback<()>>);
    let callback = Callback::new(move |()| {
        if let Some(own) = own.get_value() {
            act(own);
        }
    });
    own.set_value(Some(callback));
    callback
}

#[component]
fn FirstCode(secret: TotpSecret, on_done: Callback<Vec<String>>) -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let code = RwSignal::new(String::new());
    let errors = RwSignal::new(Vec::<FieldError>::new());
    let failure = RwSignal::new(None::<ClientError>);
    let busy = RwSignal::new(false);
    let send = Callback::new(move |()| {
        let typed = TotpConfirmation { code: code.get_untracked() };
        failure.set(None);
        errors.set(typed.validate());
        if errors.with_untracked(|errors| !errors.is_empty()) {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let result = session.call(async |client| client.confirm_totp(&typed).await).await;
            busy.set(false);
            match result {
                Ok(made) => on_done.run(made.codes),
                Err(error) => failure.set(Some(error)),
            }
        });
    });
    let problem = Signal::derive(move || failure.get().map(|error| problem_text(language.get(), &error)));
    let picture = format!("data:image/svg+xml,{}", browser::encode(&secret.qr_svg));
    view! {
        <ol class="steps">
            <li>{words(t::accounts_totp_step_app)}</li>
            <li>
                <p>{words(t::accounts_totp_step_scan)}</p>
                <img class="qr" src=picture alt=words(t::accounts_totp_qr) width="220" height="220"/>
                <p>{words(t::accounts_totp_step_type)}</p>
                <p><code class="secret">{grouped(&secret.secret)}</code></p>
                <p><a href=secret.uri>{words(t::accounts_totp_open)}</a></p>
            </li>
            <li>
                <Form name="totp" errors problem busy on_submit=send>
                    <Field name="code" label=words(t::accounts_totp_code)>
                        <TextInput value=code autocomplete="one-time-code"/>
                    </Field>
                    <Button submit=true busy>{words(t::accounts_totp_finish)}</Button>
                </Form>
            </li>
        </ol>
    }
}

/// In groups of four, as people type it.
fn grouped(secret: &str) -> String {
    let letters: Vec<char> = secret.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
