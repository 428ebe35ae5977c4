//! One application: who applies and why, what was asked and answered, and what can be done about it.

use super::PATH;
use super::decide::Decisions;
use super::queue::state_name;
use crate::app::navigation::Heading;
use crate::i18n::{t, use_language, words};
use crate::names::{country_name, profession_name};
use crate::session::use_session;
use crate::ui::{Load, Loading, When};
use leptos::prelude::*;
use shared::accounts::applications::{Application, ApplicationMessage, ApplicationState};
use shared::core::id::ApplicationId;

/// The page `/admin/applications/{id}`.
#[component]
pub fn ApplicationPage(
    /// Which.
    id: ApplicationId,
) -> impl IntoView {
    let session = use_session();
    let application =
        Loading::new(move || session.call(async move |client| client.find_application(id).await));
    let name = Signal::derive(move || application.with(|one| one.name.clone()).unwrap_or_default());
    view! {
        <main id="main" class="wrap">
            <div>
                <p><a href=PATH>{words(t::vetting_back)}</a></p>
                <Heading text=name/>
                <Load resource=application let:one>
                    <Facts application=one.clone()/>
                    <Thread messages=one.messages.clone()/>
                    <Outcome application=one.clone()/>
                    {matches!(one.state, ApplicationState::Waiting | ApplicationState::Asked)
                        .then(|| view! { <Decisions application=one.clone() loading=application/> })}
                </Load>
            </div>
        </main>
    }
}

#[component]
fn Facts(application: Application) -> impl IntoView {
    let language = use_language();
    let Application { email, profession, country, languages, motivation, confirmed_at, state, .. } =
        application;
    let (chosen, proposed) = (application.organisation, application.proposed_organisation);
    let organisation = move || match (&chosen, &proposed) {
        (Some(chosen), _) => chosen.name.clone(),
        (None, Some(name)) => t::vetting_organisation_new(language.get(), name),
        (None, None) => String::new(),
    };
    let languages = languages.iter().map(|one| one.own_name()).collect::<Vec<_>>().join(", ");
    view! {
        <section class="card" aria-label=words(t::vetting_applicant)>
            <dl class="facts">
                <dt>{words(t::accounts_account_email)}</dt>
                <dd>{email}</dd>
                <dt>{words(t::vetting_profession)}</dt>
                <dd>{move || profession_name(language.get(), profession)}</dd>
                <dt>{words(t::accounts_account_organisation)}</dt>
                <dd dir="auto">{organisation}</dd>
                <dt>{words(t::accounts_account_country)}</dt>
                <dd>{move || country_name(language.get(), country)}</dd>
                <dt>{words(t::vetting_languages)}</dt>
                <dd>{languages}</dd>
                <dt>{words(t::vetting_since)}</dt>
                <dd><When at=confirmed_at/>" · "{move || state_name(language.get(), state)}</dd>
            </dl>
        </section>
        <section aria-labelledby="motivation">
            <h2 id="motivation">{words(t::vetting_motivation)}</h2>
            <p class="said" dir="auto">{motivation}</p>
        </section>
    }
}

#[component]
fn Thread(messages: Vec<ApplicationMessage>) -> impl IntoView {
    let one = |message: ApplicationMessage| {
        let author = message.author.map(|author| author.name).unwrap_or_default();
        let who =
            if message.by_applicant { words(t::vetting_from_applicant) } else { Signal::stored(author) };
        view! {
            <li>
                <p class="meta"><strong>{who}</strong>" "<When at=message.created_at/></p>
                <p class="said" dir="auto">{message.body}</p>
            </li>
        }
    };
    (!messages.is_empty()).then(|| {
        view! {
            <section aria-labelledby="thread">
                <h2 id="thread">{words(t::vetting_thread)}</h2>
                <ol class="plain thread">{messages.into_iter().map(one).collect_view()}</ol>
            </section>
        }
    })
}

/// Who decided, when, and why not.
#[component]
fn Outcome(application: Application) -> impl IntoView {
    let Application { decided_at, decided_by, decline_reason, .. } = application;
    decided_at.map(|at| {
        view! {
            <p class="meta">
                <span>{words(t::vetting_decided)}" "<When at/></span>
                {decided_by.map(|by| view! { <span>{by.name}</span> })}
            </p>
            {decline_reason.map(|reason| view! { <p class="said" dir="auto">{reason}</p> })}
        }
    })
}
