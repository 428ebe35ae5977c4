//! Background work: what waits and what failed for good, tried again or thrown away.

use super::lists::{chosen, field, href, use_wanted, value};
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser::{self, Address};
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    BannerKind, Button, ButtonKind, Choice, Confirm, Doing, EmptyState, Field, Form, Loading, PagedList,
    Select, When, use_toasts,
};
use leptos::prelude::*;
use shared::admin::{JobQuery, JobState, JobSummary};
use shared::core::id::JobId;
use shared::core::{Cursor, Language, Page};

/// Where the section is.
pub const PATH: &str = "/admin/jobs";

/// The page of the section.
pub fn page(rest: &str) -> Option<AnyView> {
    rest.is_empty().then(|| view! { <JobsPage/> }.into_any())
}

fn read(address: &Address) -> JobQuery {
    JobQuery {
        state: value(address, "state"),
        kind: None,
        cursor: value(address, "cursor").map(Cursor),
        limit: None,
    }
}

fn address_of(query: &JobQuery, cursor: Option<Cursor>) -> String {
    let state = query.state.map(|one| one.to_string());
    href(PATH, &[("state", state), ("cursor", cursor.map(|cursor| cursor.0))])
}

fn state_words(language: Language, state: JobState) -> &'static str {
    match state {
        JobState::Dead => t::admin_jobs_dead(language),
        JobState::Queued => t::admin_jobs_queued(language),
    }
}

#[component]
fn JobsPage() -> impl IntoView {
    let (session, wanted) = (use_session(), use_wanted(PATH, read));
    let list = Loading::new(move || {
        let query = wanted.get();
        session.call(async move |client| client.list_jobs(&query).await)
    });
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::admin_jobs_title)/>
                <p class="soft">{words(t::admin_jobs_lead)}</p>
                <List list wanted/>
            </div>
            <aside class="first-when-narrow">
                <section class="card" aria-label=words(t::admin_list_filter)>
                    {move || view! { <Filter query=wanted.get()/> }}
                </section>
            </aside>
        </main>
    }
}

#[component]
fn Filter(query: JobQuery) -> impl IntoView {
    let (router, language) = (use_router(), use_language());
    let state = field(Some(query.state.unwrap_or(JobState::Dead)));
    let options = Signal::derive(move || {
        let choice = |state: JobState| Choice {
            value: state.to_string(),
            label: state_words(language.get(), state).to_owned(),
        };
        [JobState::Dead, JobState::Queued].map(choice).to_vec()
    });
    let send = Callback::new(move |()| {
        let query = JobQuery { state: chosen(state), ..JobQuery::default() };
        router.go(&address_of(&query, None), false);
    });
    view! {
        <Form name="jobs" errors=Signal::stored(Vec::new()) on_submit=send>
            <Field name="state" label=words(t::admin_jobs_state)><Select value=state options/></Field>
            <Button submit=true>{words(t::admin_list_show)}</Button>
        </Form>
    }
}

#[component]
fn List(list: Loading<Page<JobSummary>>, wanted: Memo<JobQuery>) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let (open, deleting, doing) = (RwSignal::new(false), RwSignal::new(None::<JobId>), Doing::new());
    let empty = move || {
        view! { <EmptyState title=words(t::admin_jobs_empty)><p>{words(t::admin_jobs_empty_text)}</p></EmptyState> }
    };
    let ask = Callback::new(move |job: JobId| {
        deleting.set(Some(job));
        open.set(true);
    });
    let delete = move |()| {
        let Some(job) = deleting.get_untracked() else { return };
        let act = session.call(async move |client| client.delete_job(job).await);
        doing.run(act, move |()| {
            open.set(false);
            toasts.show(BannerKind::Good, t::admin_jobs_deleted(language.get_untracked()).to_owned());
            list.refetch();
            request_animation_frame(|| browser::focus("main h1"));
        });
    };
    view! {
        <PagedList
            resource=list
            empty
            address=move |cursor| address_of(&wanted.get_untracked(), Some(cursor))
            let:job
        >
            <Row job list ask/>
        </PagedList>
        <Confirm
            open
            title=words(t::admin_jobs_delete_title)
            text=words(t::admin_jobs_delete_text)
            act=words(t::admin_jobs_delete)
            doing
            on_act=delete
        />
    }
}

#[component]
fn Row(job: JobSummary, list: Loading<Page<JobSummary>>, ask: Callback<JobId>) -> impl IntoView {
    let (session, toasts, language) = (use_session(), use_toasts(), use_language());
    let doing = Doing::new();
    let problem = doing.problem(language);
    let JobSummary { id, kind, state, run_at, attempts, last_error, .. } = job;
    let retry = Callback::new(move |()| {
        let act = session.call(async move |client| client.retry_job(id).await);
        doing.run(act, move |()| {
            toasts.show(BannerKind::Good, t::admin_jobs_retried(language.get_untracked()).to_owned());
            list.refetch();
        });
    });
    view! {
        <li>
            <div>
                <strong lang="en">{kind}</strong>
                <div class="meta">
                    <span>{words(t::admin_jobs_at)}" "<When at=run_at/></span>
                    <span>{move || t::admin_jobs_attempts(language.get(), attempts)}</span>
                </div>
                {last_error.map(|error| view! { <p lang="en">{error}</p> })}
                {move || problem.get().map(|words| view! { <p class="field-error" role="alert">{words}</p> })}
            </div>
            {(state == JobState::Dead).then(|| view! {
                <div class="actions">
                    <Button kind=ButtonKind::Quiet busy=doing.busy on_click=retry>{words(t::admin_jobs_retry)}</Button>
                    <Button kind=ButtonKind::Quiet on_click=move |()| ask.run(id)>{words(t::admin_jobs_delete)}</Button>
                </div>
            })}
        </li>
    }
}
