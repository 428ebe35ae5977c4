//! What a cohort is called, when it runs, its discussion, and archiving it.

use crate::browser;
use crate::forum::category_href;
use crate::guiding::{cohort_href, learners_href};
use crate::i18n::{t, use_language, words};
use crate::learning::parts::cohort::Days;
use crate::session::use_session;
use crate::teaching::desk_href;
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, ButtonLink, Confirm, Dialog, Doing, Field, Form, TextInput,
    use_toasts,
};
use leptos::prelude::*;
use shared::core::{Day, Validate};
use shared::learning::{Cohort, CohortContent};

/// The facts of a cohort and what one may do with it as a whole.
#[component]
pub fn About(
    /// The cohort.
    cohort: RwSignal<Cohort>,
) -> impl IntoView {
    let language = use_language();
    let now = cohort.get_untracked();
    let (id, course_id, guided) = (now.id, now.course_id, now.guided);
    let days = move || cohort.with(|cohort| (cohort.starts_on, cohort.ends_on));
    let is_archived = Memo::new(move |_| cohort.with(|cohort| cohort.archived_at.is_some()));
    let counts = move || {
        let language = language.get();
        let (all, completed) = cohort.with(|cohort| (cohort.learners_count, cohort.completed_count));
        format!("{} · {}", t::teaching_learners(language, all), t::cohorts_completed(language, completed))
    };
    view! {
        <p class="meta">
            <a href=desk_href(course_id) dir="auto">{now.course}</a>
            {move || { let (starts_on, ends_on) = days(); view! { <Days starts_on ends_on/> } }}
            {(!guided).then(|| view! { <span>{counts}</span> })}
        </p>
        {move || is_archived.get().then(|| view! { <Banner><p>{words(t::cohorts_archived_text)}</p></Banner> })}
        {guided.then(|| view! {
            <div class="actions">
                <ButtonLink kind=ButtonKind::Quiet href=format!("{}/gradebook", cohort_href(id))>
                    {words(t::gradebook_title)}
                </ButtonLink>
                <Discussion cohort/>
                {move || (!is_archived.get()).then(|| view! { <Change cohort/> })}
                <Archiving cohort/>
            </div>
            <p class="after"><a href=learners_href(course_id)>{words(t::cohorts_without)}</a></p>
        })}
    }
}

/// The way to the discussion, or to opening it.
#[component]
fn Discussion(cohort: RwSignal<Cohort>) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let (open, doing) = (RwSignal::new(false), Doing::new());
    let place = Memo::new(move |_| cohort.with(|cohort| (cohort.category_id, cohort.archived_at.is_some())));
    let id = cohort.with_untracked(|cohort| cohort.id);
    let on_act = Callback::new(move |()| {
        let act = session.call(async move |client| client.open_cohort_discussion(id).await);
        doing.run(act, move |changed| {
            open.set(false);
            cohort.set(changed);
            toasts.show(BannerKind::Good, t::cohorts_discussion_opened(language.get_untracked()));
        });
    });
    let problem = doing.problem(language);
    move || {
        match place.get() {
        (Some(category), _) => view! {
            <ButtonLink kind=ButtonKind::Quiet href=category_href(category)>{words(t::cohorts_discussion)}</ButtonLink>
        }
        .into_any(),
        (None, true) => ().into_any(),
        (None, false) => view! {
            <Button kind=ButtonKind::Quiet on_click=move |()| open.set(true)>{words(t::cohorts_discussion_open)}</Button>
            <Dialog open title=words(t::cohorts_discussion_open)>
                <p>{words(t::cohorts_discussion_text)}</p>
                {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
                <Button busy=doing.busy on_click=on_act>{words(t::cohorts_discussion_open)}</Button>
            </Dialog>
        }
        .into_any(),
    }
    }
}

/// Changes name and days.
#[component]
fn Change(cohort: RwSignal<Cohort>) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let (open, doing) = (RwSignal::new(false), Doing::new());
    let on_send = Callback::new(move |content: CohortContent| {
        let (id, revision) = cohort.with_untracked(|cohort| (cohort.id, cohort.revision));
        let act = session.call(async move |client| client.update_cohort(id, revision, &content).await);
        doing.run(act, move |changed| {
            open.set(false);
            cohort.set(changed);
            toasts.show(BannerKind::Good, t::cohorts_saved(language.get_untracked()));
        });
    });
    let content = move || {
        cohort.with(|cohort| CohortContent {
            name: cohort.name.clone(),
            starts_on: cohort.starts_on,
            ends_on: cohort.ends_on,
        })
    };
    view! {
        <Button kind=ButtonKind::Quiet on_click=move |()| open.set(true)>{words(t::cohorts_change)}</Button>
        <Dialog open title=words(t::cohorts_change)>
            {move || view! { <CohortForm content=Some(content()) doing on_send act=words(t::cohorts_save)/> }}
        </Dialog>
    }
}

/// The fields of a cohort.
#[component]
pub fn CohortForm(
    /// What they hold at first.
    content: Option<CohortContent>,
    /// What is under way.
    doing: Doing,
    /// Sends what was checked.
    on_send: Callback<CohortContent>,
    /// What the button says.
    act: Signal<String>,
) -> impl IntoView {
    let language = use_language();
    let day = |day: Option<Day>| RwSignal::new(day.map(|day| day.to_string()).unwrap_or_default());
    let starts = day(content.as_ref().and_then(|content| content.starts_on));
    let ends = day(content.as_ref().and_then(|content| content.ends_on));
    let name = RwSignal::new(content.map(|content| content.name).unwrap_or_default());
    let send = Callback::new(move |()| {
        let read = |day: RwSignal<String>| day.with_untracked(|day| day.parse().ok());
        let name = name.get_untracked().trim().to_owned();
        let content = CohortContent { name, starts_on: read(starts), ends_on: read(ends) };
        let wrong = content.validate();
        if wrong.is_empty() {
            on_send.run(content);
        } else {
            doing.errors.set(wrong);
        }
    });
    view! {
        <Form name="cohort" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <Field name="name" label=words(t::cohorts_name) hint=words(t::cohorts_name_hint)>
                <TextInput value=name autocomplete="off"/>
            </Field>
            <Field name="starts_on" label=words(t::cohorts_starts)><TextInput value=starts kind="date"/></Field>
            <Field name="ends_on" label=words(t::cohorts_ends) hint=words(t::cohorts_ends_hint)><TextInput value=ends kind="date"/></Field>
            <Button submit=true busy=doing.busy>{act}</Button>
        </Form>
    }
}

/// Archives the cohort, after asking, or opens it again.
#[component]
fn Archiving(cohort: RwSignal<Cohort>) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let (open, doing) = (RwSignal::new(false), Doing::new());
    let is_archived = Memo::new(move |_| cohort.with(|cohort| cohort.archived_at.is_some()));
    let id = cohort.with_untracked(|cohort| cohort.id);
    let archive = Callback::new(move |()| {
        let act = session.call(async move |client| client.archive_cohort(id).await);
        doing.run(act, move |changed| {
            open.set(false);
            cohort.set(changed);
            toasts.show(BannerKind::Good, t::cohorts_archived_done(language.get_untracked()));
            request_animation_frame(|| browser::focus("main h1"));
        });
    });
    let reopen = Callback::new(move |()| {
        let act = session.call(async move |client| client.reopen_cohort(id).await);
        doing.run(act, move |changed| {
            cohort.set(changed);
            toasts.show(BannerKind::Good, t::cohorts_reopened(language.get_untracked()));
            request_animation_frame(|| browser::focus("main h1"));
        });
    });
    move || {
        if is_archived.get() {
            let problem = doing.problem(language);
            return view! {
                <Button kind=ButtonKind::Quiet busy=doing.busy on_click=reopen>{words(t::teaching_reopen)}</Button>
                {move || problem.get().map(|words| view! { <p class="field-error" role="alert">{words}</p> })}
            }
            .into_any();
        }
        view! {
            <Button kind=ButtonKind::Quiet on_click=move |()| open.set(true)>{words(t::teaching_archive)}</Button>
            <Confirm
                open
                title=words(t::cohorts_archive_title)
                text=words(t::cohorts_archive_text)
                act=words(t::teaching_archive)
                doing
                on_act=archive
            />
        }
        .into_any()
    }
}
