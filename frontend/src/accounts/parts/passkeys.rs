//! One's passkeys: listed, added, removed.

use super::authenticator::again;
use super::confirm::Confirmation;
use crate::i18n::{t, use_language, words};
use crate::passkeys;
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Field, Form, TextInput, When, problem_text};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::accounts::security::{NewPasskey, Passkey};
use shared::core::{Check, FieldError};

/// The section about passkeys.
#[component]
pub fn PasskeySection(
    /// Those that there are.
    passkeys: Vec<Passkey>,
    /// Asks for the password where that is needed.
    confirmation: Confirmation,
    /// Loads anew what is known.
    #[prop(into)]
    on_changed: Callback<()>,
) -> impl IntoView {
    let language = use_language();
    let failure = RwSignal::new(None::<ClientError>);
    let rows = passkeys.into_iter().map(move |one| {
        view! { <PasskeyRow passkey=one confirmation failure on_changed/> }
    });
    view! {
        <h3>{words(t::accounts_passkeys_title)}</h3>
        <p class="soft">{words(t::accounts_passkeys_text)}</p>
        {move || failure.get().map(|error| view! {
            <Banner kind=BannerKind::Danger>{problem_text(language.get(), &error)}</Banner>
        })}
        <ul class="list">{rows.collect_view()}</ul>
        {if passkeys::are_supported() {
            view! { <AddPasskey confirmation on_changed/> }.into_any()
        } else {
            view! { <p>{words(t::accounts_passkeys_unsupported)}</p> }.into_any()
        }}
    }
}

#[component]
fn PasskeyRow(
    passkey: Passkey,
    confirmation: Confirmation,
    failure: RwSignal<Option<ClientError>>,
    on_changed: Callback<()>,
) -> impl IntoView {
    let session = use_session();
    let Passkey { id, name, created_at, last_used_at } = passkey;
    let remove = again(move |remove| {
        failure.set(None);
        spawn_local(async move {
            match session.call(async |client| client.delete_passkey(id).await).await {
                Ok(()) => on_changed.run(()),
                Err(error) => failure.set(confirmation.or_error(error, remove)),
            }
        });
    });
    view! {
        <li>
            <div>
                <strong>{name.clone()}</strong>
                <div class="meta">
                    <span>{words(t::accounts_passkeys_added)}" "<When at=created_at/></span>
                    {last_used_at.map(|at| view! {
                        <span>{words(t::accounts_account_used_at)}" "<When at=at/></span>
                    })}
                </div>
            </div>
            <Button kind=ButtonKind::Quiet on_click=remove>
                {words(t::accounts_passkeys_remove)}
                <span class="visually-hidden">" "{name}</span>
            </Button>
        </li>
    }
}

#[component]
fn AddPasskey(confirmation: Confirmation, on_changed: Callback<()>) -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let name = RwSignal::new(String::new());
    let errors = RwSignal::new(Vec::<FieldError>::new());
    let failure = RwSignal::new(None::<ClientError>);
    let refused = RwSignal::new(false);
    let busy = RwSignal::new(false);
    let add = again(move |add| {
        let typed = name.get_untracked();
        failure.set(None);
        refused.set(false);
        errors.set(Check::new().text("name", &typed, 1, 60).finish());
        if errors.with_untracked(|errors| !errors.is_empty()) {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let made = session
                .call(async |client| {
                    let start = client.start_passkey().await?;
                    let Some(credential) = passkeys::create(start.options).await else { return Ok(None) };
                    let new = NewPasskey { continuation: start.continuation, name: typed, credential };
                    client.create_passkey(&new).await.map(Some)
                })
                .await;
            busy.set(false);
            match made {
                Ok(Some(_)) => on_changed.run(()),
                Ok(None) => refused.set(true),
                Err(error) => failure.set(confirmation.or_error(error, add)),
            }
        });
    });
    let problem = Signal::derive(move || {
        let refused = refused.get().then(|| t::accounts_passkeys_refused(language.get()).to_owned());
        refused.or_else(|| failure.get().map(|error| problem_text(language.get(), &error)))
    });
    view! {
        <Form name="passkey" errors problem busy on_submit=add>
            <Field name="name" label=words(t::accounts_passkeys_name) hint=words(t::accounts_passkeys_name_hint)>
                <TextInput value=name/>
            </Field>
            <Button kind=ButtonKind::Quiet submit=true busy>{words(t::accounts_passkeys_add)}</Button>
        </Form>
    }
}
