//! What signs one in: the second factor and its recovery codes, and the devices that are known.

use super::parts::authenticator::{Authenticator, again};
use super::parts::confirm::{ConfirmDialog, Confirmation};
use super::parts::devices::Devices;
use super::parts::email::EmailSection;
use super::parts::passkeys::PasskeySection;
use super::parts::password::PasswordSection;
use super::parts::recovery_codes::ShownCodes;
use crate::app::navigation::Heading;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Load, Loading, problem_text};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::accounts::RequiredStep;
use shared::accounts::security::Passkey;

/// The page `/account/security`.
#[component]
pub fn SecurityPage() -> impl IntoView {
    let session = use_session();
    let security = Loading::new(move || session.call(async |client| client.find_security().await));
    let confirmation = Confirmation::new();
    let codes = RwSignal::new(Vec::new());
    let changed = Callback::new(move |()| {
        security.refetch();
        // What one owed may be done now.
        spawn_local(session.load_me());
    });
    let owes = move || {
        let step = RequiredStep::SetUpSecondFactor;
        session.me().is_some_and(|me| me.required_steps.contains(&step))
    };
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::accounts_security_title)/>
                {move || owes().then(|| view! {
                    <Banner kind=BannerKind::Warn>{words(t::accounts_security_owed)}</Banner>
                })}
                {move || codes.with(|codes| !codes.is_empty()).then(|| view! { <ShownCodes codes/> })}
                <Load resource=security let:known>
                    <Factors is_set_up=known.totp_since.is_some() left=known.recovery_codes_left passkeys=known.passkeys confirmation codes on_changed=changed/>
                    <EmailSection pending=known.pending_email confirmation on_changed=changed/>
                    <Devices devices=known.devices on_changed=changed/>
                </Load>
                <PasswordSection confirmation/>
                <ConfirmDialog confirmation/>
            </div>
        </main>
    }
}

#[component]
fn Factors(
    is_set_up: bool,
    left: u32,
    passkeys: Vec<Passkey>,
    confirmation: Confirmation,
    codes: RwSignal<Vec<String>>,
    on_changed: Callback<()>,
) -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let failure = RwSignal::new(None::<ClientError>);
    let has_factor = is_set_up || !passkeys.is_empty();
    let renew = again(move |renew| {
        failure.set(None);
        spawn_local(async move {
            match session.call(async |client| client.create_recovery_codes().await).await {
                Ok(made) => {
                    codes.set(made.codes);
                    on_changed.run(());
                }
                Err(error) => failure.set(confirmation.or_error(error, renew)),
            }
        });
    });
    view! {
        <section aria-labelledby="second-factor">
            <h2 id="second-factor">{words(t::accounts_second_factor_title)}</h2>
            <p class="soft">{words(t::accounts_second_factor_text)}</p>
            <Authenticator is_set_up confirmation codes on_changed/>
            <PasskeySection passkeys confirmation on_changed/>
            {has_factor.then(|| view! {
                <h3>{words(t::accounts_codes_heading)}</h3>
                <p class="soft">{move || t::accounts_codes_left(language.get(), left)}</p>
                {move || failure.get().map(|error| view! {
                    <Banner kind=BannerKind::Danger>{problem_text(language.get(), &error)}</Banner>
                })}
                <Button kind=ButtonKind::Quiet on_click=renew>{words(t::accounts_codes_renew)}</Button>
            })}
        </section>
    }
}
