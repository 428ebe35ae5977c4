//! One's application: how it stands, what was asked, and the answer.

use super::fields::{hidden_token, typed};
use super::{ApplicationPage, Place, Said};
use crate::i18n::{full_moment, t};
use crate::ui::{Button, Field, Form, TextArea};
use leptos::prelude::*;
use shared::accounts::applications::ApplicationState;
use shared::core::Language;

/// The state in words, the thread, and a form while a question is open.
pub fn application_view(place: Place, page: ApplicationPage) -> impl IntoView {
    let language = place.language;
    let reason = page.decline_reason.clone().map(|reason| {
        view! {
            <h2>{t::joining_application_reason(language)}</h2>
            <p class="said">{reason}</p>
        }
    });
    let thread = (!page.said.is_empty()).then(|| {
        view! {
            <h2>{t::joining_application_thread(language)}</h2>
            <ol class="plain thread">{page.said.iter().map(|said| one(language, said)).collect_view()}</ol>
        }
    });
    let state = page.state;
    let answer = (state == ApplicationState::Asked).then(|| answer_form(place, page));
    view! {
        <p>{state_text(language, state)}</p>
        {reason}
        {thread}
        {answer}
    }
}

fn state_text(language: Language, state: ApplicationState) -> &'static str {
    match state {
        ApplicationState::Unconfirmed | ApplicationState::Waiting => t::joining_application_waiting(language),
        ApplicationState::Asked => t::joining_application_asked(language),
        ApplicationState::Approved => t::joining_application_approved(language),
        ApplicationState::Declined => t::joining_application_declined(language),
    }
}

fn one(language: Language, said: &Said) -> impl IntoView + use<> {
    let who = if said.by_applicant {
        t::joining_application_you(language)
    } else {
        t::joining_application_manager(language)
    };
    view! {
        <li>
            <p class="meta"><strong>{who}</strong>" "<span>{full_moment(language, said.at)}</span></p>
            <p class="said" dir="auto">{said.body.clone()}</p>
        </li>
    }
}

fn answer_form(place: Place, page: ApplicationPage) -> impl IntoView {
    let language = place.language;
    let problem = page.mistakes.problem_text(language);
    let answer = typed(page.answer);
    view! {
        <Form
            name="application"
            errors=page.mistakes.fields
            problem
            on_submit=|()| ()
            action=place.link("/application")
        >
            {hidden_token(page.token)}
            <Field name="answer" label=t::joining_application_answer(language) hint=t::joining_application_answer_hint(language)>
                <TextArea value=answer rows=8/>
            </Field>
            <Button submit=true>{t::joining_application_act(language)}</Button>
        </Form>
    }
}
