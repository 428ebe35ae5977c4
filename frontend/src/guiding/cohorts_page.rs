//! The cohorts that one guides; to those who manage the project, all. Which of them stands in the URL.

use super::cohort::about::CohortForm;
use super::cohort_href;
use super::places::{Place, Places};
use crate::admin::lists::{self, href, use_wanted};
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser;
use crate::i18n::{Word, t, use_language, words};
use crate::learning::parts::cohort::Days;
use crate::session::use_session;
use crate::teaching::names::title_or_none;
use crate::ui::{
    Button, ButtonKind, Choice, Dialog, Doing, EmptyState, Field, FieldGroup, Form, Loading, PagedList,
    Select, Tag, TagKind,
};
use leptos::prelude::*;
use shared::core::id::CourseId;
use shared::core::problem::FieldCode;
use shared::core::{Cursor, FieldError, Page, Role};
use shared::learning::{Cohort, CohortQuery, CourseState, TaughtCourse, TaughtQuery};

/// Where the list is.
pub const PATH: &str = "/teaching/cohorts";
/// As many courses are offered to choose from.
const COURSES: u32 = 100;

/// The page `/teaching/cohorts`.
#[component]
pub fn CohortsPage() -> impl IntoView {
    let session = use_session();
    let wanted = use_wanted(PATH, |address| CohortQuery {
        course_id: lists::value(address, "course_id"),
        archived: address.value("archived").as_deref() == Some("true"),
        language: None,
        cursor: address.value("cursor").map(Cursor),
        limit: None,
    });
    let courses = Loading::new(move || {
        let query = TaughtQuery { limit: Some(COURSES), ..TaughtQuery::default() };
        session.call(async move |client| client.list_taught_courses(&query).await)
    });
    let guides = Memo::new(move |_| session.has_role(|role| role == Role::Facilitator));
    let open = RwSignal::new(false);
    view! {
        <main id="main" class="wrap">
            <div>
                <div class="page-head">
                    <Heading text=words(t::cohorts_title)/>
                    {move || guides.get().then(|| view! {
                        <Button on_click=move |()| open.set(true)>{words(t::cohorts_new)}</Button>
                    })}
                </div>
                <Places current=Place::Cohorts/>
                <p class="soft">{words(t::cohorts_intro)}</p>
                <Views wanted/>
                {move || view! { <Filter query=wanted.get() courses/> }}
                {move || view! { <Cohorts query=wanted.get() on_new=guides.get().then_some(open)/> }}
                {move || guides.get().then(|| {
                    let course = wanted.with(|query| query.course_id);
                    view! { <NewCohort open courses course/> }
                })}
            </div>
        </main>
    }
}

fn list_href(query: &CohortQuery) -> String {
    let values = [
        ("course_id", query.course_id.map(|id| id.to_string())),
        ("archived", query.archived.then(|| "true".to_owned())),
        ("cursor", query.cursor.clone().map(|cursor| cursor.0)),
    ];
    href(PATH, &values)
}

/// The ways to those that run and those that are archived.
#[component]
fn Views(wanted: Memo<CohortQuery>) -> impl IntoView {
    let link = move |archived: bool, word: Word| {
        let current = move || wanted.with(|query| query.archived == archived).then_some("page");
        let href = move || list_href(&CohortQuery { archived, cursor: None, ..wanted.get() });
        view! { <a href=href aria-current=current>{words(word)}</a> }
    };
    view! {
        <nav class="views" aria-label=words(t::cohorts_views)>
            {link(false, t::cohorts_running)} {link(true, t::cohorts_archived)}
        </nav>
    }
}

/// The courses by title, to choose from; the first is no course.
fn course_choices(
    courses: Loading<Page<TaughtCourse>>,
    none: Word,
    of: fn(&TaughtCourse) -> bool,
) -> Signal<Vec<Choice>> {
    let language = use_language();
    Signal::derive(move || {
        let language = language.get();
        let first = Choice { value: String::new(), label: none(language).to_owned() };
        let choice = |course: &TaughtCourse| Choice {
            value: course.id.to_string(),
            label: title_or_none(language, &course.title),
        };
        let all =
            courses.with(|page| page.items.iter().filter(|one| of(one)).map(choice).collect::<Vec<_>>());
        std::iter::once(first).chain(all.unwrap_or_default()).collect()
    })
}

/// Which course they are of.
#[component]
fn Filter(query: CohortQuery, courses: Loading<Page<TaughtCourse>>) -> impl IntoView {
    let router = use_router();
    let course = lists::field(query.course_id);
    let options = course_choices(courses, t::cohorts_all_courses, |_| true);
    let send = Callback::new(move |()| {
        let course_id = lists::chosen(course);
        router.go(&list_href(&CohortQuery { course_id, cursor: None, ..query.clone() }), false);
    });
    view! {
        <Form name="filter" errors=Signal::stored(Vec::new()) on_submit=send>
            <div class="beside">
                <Field name="course_id" label=words(t::cohorts_course)><Select value=course options/></Field>
                <Button submit=true kind=ButtonKind::Quiet>{words(t::cohorts_show)}</Button>
            </div>
        </Form>
    }
}

#[component]
fn Cohorts(query: CohortQuery, on_new: Option<RwSignal<bool>>) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let asked = query.clone();
    let list = Loading::new(move || {
        let query = CohortQuery { language: Some(language.get()), ..asked.clone() };
        session.call(async move |client| client.list_cohorts(&query).await)
    });
    let is_plain = !query.archived && query.course_id.is_none();
    let empty = move || {
        if !is_plain {
            return view! { <EmptyState title=words(t::cohorts_none_here)><p>{words(t::cohorts_none_here_text)}</p></EmptyState> }
                .into_any();
        }
        view! {
            <EmptyState title=words(t::cohorts_none)>
                <p>{words(t::cohorts_none_text)}</p>
                {on_new.map(|open| view! {
                    <Button kind=ButtonKind::Quiet on_click=move |()| open.set(true)>{words(t::cohorts_new)}</Button>
                })}
            </EmptyState>
        }
        .into_any()
    };
    let address = move |cursor: Cursor| list_href(&CohortQuery { cursor: Some(cursor), ..query.clone() });
    view! { <PagedList resource=list class="courses" empty address let:cohort><Card cohort/></PagedList> }
}

#[component]
fn Card(cohort: Cohort) -> impl IntoView {
    let language = use_language();
    let Cohort {
        id, course, name, starts_on, ends_on, facilitators, learners_count, completed_count, ..
    } = cohort;
    let guides = facilitators.into_iter().map(|person| person.name).collect::<Vec<_>>().join(", ");
    let is_archived = cohort.archived_at.is_some();
    view! {
        <li class="card">
            <h2 dir="auto"><a href=cohort_href(id)>{name}</a></h2>
            <p dir="auto">{course}</p>
            <p class="meta">
                {is_archived.then(|| view! { <Tag kind=TagKind::Warn>{words(t::cohorts_archived)}</Tag> })}
                <Days starts_on ends_on/>
                <span>{move || t::teaching_learners(language.get(), learners_count)}</span>
                {(completed_count > 0).then(|| view! {
                    <span>{move || t::cohorts_completed(language.get(), completed_count)}</span>
                })}
            </p>
            <p class="soft">{words(t::cohorts_guided_by)}" "<bdi>{guides}</bdi></p>
        </li>
    }
}

/// Asks what a cohort needs to begin with, and leads to it.
#[component]
fn NewCohort(
    open: RwSignal<bool>,
    courses: Loading<Page<TaughtCourse>>,
    course: Option<CourseId>,
) -> impl IntoView {
    let (session, router) = (use_session(), use_router());
    let (doing, chosen) = (Doing::new(), lists::field(course));
    let key = StoredValue::new(browser::random_key());
    let options = course_choices(courses, t::cohorts_choose_course, |one| one.state != CourseState::Archived);
    let on_send = Callback::new(move |content| {
        let Some(course) = lists::chosen::<CourseId>(chosen) else {
            let error = FieldError { field: "course_id".to_owned(), code: FieldCode::Required, limit: None };
            return doing.errors.set(vec![error]);
        };
        let key = key.get_value();
        let act = session.call(async move |client| client.create_cohort(course, &content, &key).await);
        doing.run(act, move |cohort| router.go(&cohort_href(cohort.id), false));
    });
    view! {
        <Dialog open title=words(t::cohorts_new)>
            <FieldGroup name="cohort-course".to_owned() errors=doing.errors>
                <Field name="course_id" label=words(t::cohorts_course)><Select value=chosen options/></Field>
            </FieldGroup>
            <CohortForm content=None doing on_send act=words(t::cohorts_begin)/>
        </Dialog>
    }
}
