//! Something that was handed in: what was to be done, what came, and what one says about it.

use super::levels::Levels;
use super::{PATH, href};
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser;
use crate::files::attachments::Attachments;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::teaching::PATH as TEACHING;
use crate::ui::{
    BannerKind, Breadcrumb, Button, ButtonKind, ButtonLink, Doing, EmptyState, Field, Form, Load, Loading,
    MarkdownView, SkeletonShape, TextArea, When, use_toasts,
};
use leptos::prelude::*;
use shared::core::Validate;
use shared::core::id::SubmissionId;
use shared::learning::{Marking, RubricLine, Submission, SubmissionState, SubmissionToMark, Wanted};
use std::collections::BTreeMap;

/// The page `/teaching/submissions/{id}`.
#[component]
pub fn MarkingPage(
    /// What was handed in.
    id: SubmissionId,
) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let found = Loading::new(move || {
        let wanted = Wanted { language: Some(language.get()) };
        session.call(async move |client| client.find_submission_to_mark(id, &wanted).await)
    });
    let missing = found.is_missing();
    view! {
        <main id="main" class="wrap">
            <article class="lesson">
                {move || {
                    if missing.get() {
                        view! { <Missing/> }.into_any()
                    } else {
                        view! {
                            <Load resource=found shape=SkeletonShape::Text let:found><Shown id found/></Load>
                        }
                        .into_any()
                    }
                }}
            </article>
        </main>
    }
}

/// What is not there, or for somebody else to mark.
#[component]
pub fn Missing() -> impl IntoView {
    view! {
        <Heading text=words(t::marking_missing_title)/>
        <EmptyState title=words(t::marking_missing_text)>
            <ButtonLink href=PATH>{words(t::marking_title)}</ButtonLink>
        </EmptyState>
    }
}

#[component]
fn Shown(id: SubmissionId, found: SubmissionToMark) -> impl IntoView {
    let language = use_language();
    let SubmissionToMark { learner, title, html, rubric, submissions } = found;
    let links = vec![
        (TEACHING.to_owned(), t::teaching_title(language.get_untracked()).to_owned()),
        (PATH.to_owned(), t::marking_title(language.get_untracked()).to_owned()),
    ];
    let (this, others): (Vec<_>, Vec<_>) = submissions.into_iter().partition(|one| one.id == id);
    let waits = this.first().is_some_and(|one| one.state == SubmissionState::Waiting);
    view! {
        <Breadcrumb links current=Signal::stored(title.clone())/>
        <Heading text=Signal::stored(title)/>
        <p class="soft" dir="auto">{learner}</p>
        <details>
            <summary>{words(t::marking_task)}</summary>
            <MarkdownView html/>
        </details>
        {this.into_iter().map(|submission| view! { <HandedIn submission open=true/> }).collect_view()}
        {if waits {
            view! { <Say id rubric/> }.into_any()
        } else {
            view! { <p class="banner good">{words(t::marking_is_marked)}</p> }.into_any()
        }}
        {(!others.is_empty()).then(|| view! { <h2>{words(t::marking_others)}</h2> })}
        {others.into_iter().map(|submission| view! { <HandedIn submission open=false/> }).collect_view()}
    }
}

/// What was handed in once, and what was said about it.
#[component]
fn HandedIn(submission: Submission, open: bool) -> impl IntoView {
    let language = use_language();
    let Submission { id, number, html, attachments, submitted_at, feedback_html, .. } = submission;
    let number = move || t::work_number(language.get(), &number.to_string());
    view! {
        <section class="card">
            <h2>
                {if open { number.into_any() } else { view! { <a href=href(id)>{number}</a> }.into_any() }}
            </h2>
            <p class="soft"><When at=submitted_at/></p>
            <details open=open>
                <summary>{words(t::marking_text)}</summary>
                <MarkdownView html/>
                <Attachments list=attachments/>
            </details>
            {(!feedback_html.is_empty()).then(|| view! {
                <h3>{words(t::marking_feedback)}</h3>
                <MarkdownView html=feedback_html/>
            })}
        </section>
    }
}

/// What one says about it; what was not sent yet stays on this device.
#[component]
fn Say(id: SubmissionId, rubric: Vec<RubricLine>) -> impl IntoView {
    let (session, router, toasts, language) = (use_session(), use_router(), use_toasts(), use_language());
    let account = session.account_id().map(|id| id.to_string()).unwrap_or_default();
    let name = StoredValue::new(format!("waymark-teaching-{account}-{id}-feedback"));
    let feedback = RwSignal::new(name.with_value(|name| browser::stored(name)).unwrap_or_default());
    let levels = RwSignal::new(BTreeMap::<String, u32>::new());
    let doing = Doing::new();
    Effect::new(move |_| {
        // Where the device keeps nothing, what is typed stays in the field.
        feedback.with(|text| name.with_value(|name| browser::store(name, text)));
    });
    let lines = rubric.len();
    let incomplete = Memo::new(move |_| levels.with(BTreeMap::len) < lines);
    let send = Callback::new(move |accept: bool| {
        let marking = Marking { levels: levels.get_untracked(), feedback: feedback.get_untracked(), accept };
        let wrong = marking.validate();
        if !wrong.is_empty() {
            doing.errors.set(wrong);
            return;
        }
        let act = session.call(async move |client| client.mark_submission(id, &marking).await);
        doing.run(act, move |()| {
            name.with_value(|name| browser::forget(name));
            let said = if accept { t::marking_accepted } else { t::marking_returned };
            toasts.show(BannerKind::Good, said(language.get_untracked()));
            router.go(PATH, false);
        });
    });
    let accept = Callback::new(move |()| {
        if !incomplete.get_untracked() {
            send.run(true);
        }
    });
    view! {
        <section class="block">
            <h2>{words(t::marking_say)}</h2>
            <Form name="marking" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=accept>
                <Levels rubric chosen=levels/>
                <Field name="feedback" label=words(t::marking_feedback) hint=words(t::marking_feedback_hint)>
                    <TextArea value=feedback rows=8/>
                </Field>
                {move || incomplete.get().then(|| view! { <p class="hint">{words(t::marking_every_line)}</p> })}
                <div class="actions">
                    <Button submit=true busy=doing.busy disabled=incomplete>{words(t::marking_accept)}</Button>
                    <Button
                        kind=ButtonKind::Quiet
                        busy=doing.busy
                        disabled=incomplete
                        on_click=move |()| send.run(false)
                    >
                        {words(t::marking_return)}
                    </Button>
                </div>
            </Form>
        </section>
    }
}
