//! What can be done about an application: approve, ask, decline. Whoever is slower than a colleague hears of it.

use crate::admin::sending::Sending;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    BannerKind, Button, ButtonKind, Choice, Field, Form, Load, Loading, Select, TextArea, use_toasts,
};
use leptos::prelude::*;
use shared::accounts::applications::{ApplicantQuestion, Application, Approval, Refusal};
use shared::accounts::invitations::InvitationChoices;
use shared::core::Validate;

/// The three ways on.
#[component]
pub fn Decisions(application: Application, loading: Loading<Application>) -> impl IntoView {
    let session = use_session();
    let choices = Loading::new(move || session.call(async |client| client.find_invitation_choices().await));
    let (one, other) = (application.clone(), application.clone());
    view! {
        <Load resource=choices let:known>
            <Approve application=one.clone() known loading/>
        </Load>
        <Ask application=other loading/>
        <Decline application loading/>
    }
}

#[component]
fn Approve(
    application: Application,
    known: InvitationChoices,
    loading: Loading<Application>,
) -> impl IntoView {
    let (sending, language, toasts) = (Sending::idle(), use_language(), use_toasts());
    let organisation = RwSignal::new(String::new());
    let Application { id, version, name, country, .. } = application;
    let options = Signal::derive(move || {
        let as_applied =
            Choice { value: String::new(), label: t::vetting_approve_as_applied(language.get()).to_owned() };
        let here = known.organisations.iter().filter(|one| one.country == country);
        let others = here.map(|one| Choice { value: one.id.to_string(), label: one.name.clone() });
        std::iter::once(as_applied).chain(others).collect::<Vec<_>>()
    });
    let approve = Callback::new(move |()| {
        let approval =
            Approval { organisation_id: organisation.get_untracked().parse().ok(), organisation_name: None };
        let name = name.clone();
        sending.send(
            approval.validate(),
            async move |client| client.approve_application(id, version, &approval).await,
            move |_| {
                toasts.show(BannerKind::Good, t::vetting_approve_done(language.get_untracked(), &name));
                loading.refetch();
            },
        );
    });
    view! {
        <section aria-labelledby="approve">
            <h2 id="approve">{words(t::vetting_approve)}</h2>
            <p class="soft">{words(t::vetting_approve_text)}</p>
            <Form name="approve" errors=sending.errors problem=sending.problem busy=sending.busy on_submit=approve>
                <Field name="organisation_id" label=words(t::vetting_approve_organisation)>
                    <Select value=organisation options=options/>
                </Field>
                <Button submit=true busy=sending.busy>{words(t::vetting_approve)}</Button>
            </Form>
        </section>
    }
}

#[component]
fn Ask(application: Application, loading: Loading<Application>) -> impl IntoView {
    let (sending, language, toasts) = (Sending::idle(), use_language(), use_toasts());
    let question = RwSignal::new(String::new());
    let Application { id, version, .. } = application;
    let ask = Callback::new(move |()| {
        let sent = ApplicantQuestion { question: question.get_untracked() };
        sending.send(
            sent.validate(),
            async move |client| client.ask_applicant(id, version, &sent).await,
            move |_| {
                toasts.show(BannerKind::Good, t::vetting_ask_done(language.get_untracked()));
                loading.refetch();
            },
        );
    });
    view! {
        <section aria-labelledby="ask">
            <h2 id="ask">{words(t::vetting_ask)}</h2>
            <Form name="ask" errors=sending.errors problem=sending.problem busy=sending.busy on_submit=ask>
                <Field name="question" label=words(t::vetting_ask_label) hint=words(t::vetting_ask_hint)>
                    <TextArea value=question rows=4/>
                </Field>
                <Button kind=ButtonKind::Quiet submit=true busy=sending.busy>{words(t::vetting_ask)}</Button>
            </Form>
        </section>
    }
}

#[component]
fn Decline(application: Application, loading: Loading<Application>) -> impl IntoView {
    let (sending, language, toasts) = (Sending::idle(), use_language(), use_toasts());
    let reason = RwSignal::new(String::new());
    let Application { id, version, .. } = application;
    let decline = Callback::new(move |()| {
        let sent = Refusal { reason: reason.get_untracked() };
        sending.send(
            sent.validate(),
            async move |client| client.decline_application(id, version, &sent).await,
            move |_| {
                toasts.show(BannerKind::Good, t::vetting_decline_done(language.get_untracked()));
                loading.refetch();
            },
        );
    });
    view! {
        <section aria-labelledby="decline">
            <h2 id="decline">{words(t::vetting_decline)}</h2>
            <Form name="decline" errors=sending.errors problem=sending.problem busy=sending.busy on_submit=decline>
                <Field name="reason" label=words(t::vetting_decline_label)>
                    <TextArea value=reason rows=4/>
                </Field>
                <Button kind=ButtonKind::Danger submit=true busy=sending.busy>{words(t::vetting_decline)}</Button>
            </Form>
        </section>
    }
}
