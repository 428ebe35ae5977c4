//! The first step of a new member, and of everybody when a text has changed: reading and accepting the agreements.

use super::account_page::SignOutButton;
use crate::app::navigation::Heading;
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, Load, Loading, problem_text};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::accounts::agreements::{Acceptance, AgreementText, AgreementVersion};

/// The page `/welcome`.
#[component]
pub fn WelcomePage() -> impl IntoView {
    let session = use_session();
    let agreements = Loading::new(move || session.call(async |client| client.list_agreements().await));
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::joining_welcome_title)/>
                <p>{words(t::joining_welcome_lead)}</p>
                <Load resource=agreements let:list>
                    <Agreements list on_changed=Callback::new(move |()| agreements.refetch())/>
                </Load>
            </div>
        </main>
    }
}

/// The texts that are owed, a tick for each, and the one button.
#[component]
fn Agreements(list: Vec<AgreementText>, on_changed: Callback<()>) -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let owed: Vec<_> = list.into_iter().filter(|text| text.accepted_version != Some(text.version)).collect();
    let ticks: Vec<_> = owed.iter().map(|_| RwSignal::new(false)).collect();
    let accepted: Vec<_> =
        owed.iter().map(|one| AgreementVersion { agreement: one.agreement, version: one.version }).collect();
    let (busy, left_out) = (RwSignal::new(false), RwSignal::new(false));
    let failure = RwSignal::new(None::<ClientError>);
    let all_ticked = ticks.clone();
    let accept = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        failure.set(None);
        left_out.set(!all_ticked.iter().all(RwSignal::get_untracked));
        if left_out.get_untracked() {
            browser::focus_and_show("#left-out");
            return;
        }
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let acceptance = Acceptance { accepted: accepted.clone() };
        spawn_local(async move {
            let result = session.call(async |client| client.accept_agreements(&acceptance).await).await;
            busy.set(false);
            match result {
                // Where one goes next is the app's business.
                Ok(me) => session.know(me),
                Err(error) => {
                    // The text may be another by now.
                    on_changed.run(());
                    failure.set(Some(error));
                }
            }
        });
    };
    let texts =
        owed.into_iter().zip(ticks).map(|(text, tick)| view! { <OwedText text tick/> }).collect_view();
    view! {
        <form novalidate on:submit=accept>
            {texts}
            {move || left_out.get().then(|| view! {
                <div id="left-out" tabindex="-1">
                    <Banner kind=BannerKind::Danger>{words(t::joining_welcome_left_out)}</Banner>
                </div>
            })}
            {move || failure.get().map(|error| view! {
                <Banner kind=BannerKind::Danger>{problem_text(language.get(), &error)}</Banner>
            })}
            <div class="actions">
                <Button submit=true busy>{words(t::joining_welcome_act)}</Button>
                <SignOutButton/>
            </div>
        </form>
    }
}

#[component]
fn OwedText(text: AgreementText, tick: RwSignal<bool>) -> impl IntoView {
    let AgreementText { agreement, version, title, body_html, accepted_version, .. } = text;
    let language = use_language();
    let id = format!("accept-{agreement}");
    let (name, label_for) = (title.clone(), id.clone());
    view! {
        <section class="card agreement" aria-labelledby=agreement.code()>
            <h2 id=agreement.code()>{title}</h2>
            <p class="soft">{move || t::joining_welcome_version(language.get(), &version.to_string())}</p>
            {accepted_version.is_some().then(|| view! {
                <Banner>{words(t::joining_welcome_changed)}</Banner>
            })}
            <div class="prose" inner_html=body_html></div>
            <label class="check" for=label_for>
                <input
                    id=id
                    type="checkbox"
                    prop:checked=tick
                    on:change=move |event| tick.set(event_target_checked(&event))
                />
                <span>{move || t::joining_welcome_accept(language.get(), &name)}</span>
            </label>
        </section>
    }
}
