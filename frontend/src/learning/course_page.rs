//! A course: what is in it, and where one stands.

use super::catalogue_page::StarterTag;
use super::parts::cohort::CohortCard;
use super::parts::printing::SaveAsPdf;
use super::parts::progress::{StateTag, kind_name};
use super::parts::standing::Standing;
use super::{activities, activity_href, language_name, state_of};
use crate::app::navigation::Heading;
use crate::i18n::{Word, t, use_language, words};
use crate::session::use_session;
use crate::ui::{Breadcrumb, ButtonLink, EmptyState, Load, Loading, SkeletonShape, Tag};
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::CourseId;
use shared::learning::{
    Activity, Course, Enrolment, EnrolmentState, Module, Outline, OwnCohort, Progress, Wanted,
};

/// The page `/courses/{course}`.
#[component]
pub fn CoursePage(
    /// The course.
    course: CourseId,
) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let found = Loading::new(move || {
        let wanted = Wanted { language: Some(language.get()) };
        session.call(async move |client| client.find_course(course, &wanted).await)
    });
    let missing = found.is_missing();
    view! {
        <main id="main" class="wrap">
            <div>
                {move || {
                    if missing.get() {
                        view! { <NoCourse/> }.into_any()
                    } else {
                        view! {
                            <Load resource=found shape=SkeletonShape::Text let:course>
                                <CourseView course found/>
                            </Load>
                        }
                        .into_any()
                    }
                }}
            </div>
        </main>
    }
}

#[component]
fn NoCourse() -> impl IntoView {
    view! {
        <Heading text=words(t::learning_missing_title)/>
        <EmptyState title=words(t::learning_missing_text)>
            <ButtonLink href="/courses">{words(t::learning_all)}</ButtonLink>
        </EmptyState>
    }
}

#[component]
fn CourseView(course: Course, found: Loading<Course>) -> impl IntoView {
    let reader = use_language();
    let links = vec![("/courses".to_owned(), t::learning_courses(reader.get_untracked()).to_owned())];
    let enrolment = RwSignal::new(course.enrolment.clone());
    let shown = Shown {
        course: course.id,
        progress: StoredValue::new(course.progress.clone()),
        learns: Memo::new(move |_| enrolment.with(|enrolment| enrolment.as_ref().is_some_and(learns))),
    };
    let Outline { title, summary, language, outcomes, hours, modules, activities } = course.outline.clone();
    let (id, notice, cohort, file_title) = (course.id, course.notice, named(&course), title.clone());
    let is_other = move || language != reader.get();
    view! {
        <Breadcrumb links current=Signal::stored(title.clone())/>
        <Heading text=Signal::stored(title) lang=language.code()/>
        <p lang=language.code() dir="auto">{summary}</p>
        <p class="meta">
            {(hours > 0).then(|| view! { <span>{move || t::learning_hours(reader.get(), hours)}</span> })}
            {move || is_other().then(|| view! { <Tag>{language_name(reader.get(), language)}</Tag> })}
            <StarterTag notice/>
        </p>
        <Standing course found enrolment/>
        {cohort.map(|cohort| view! { <CohortCard course=id cohort/> })}
        {move || shown.learns.get().then(|| view! {
            <SaveAsPdf course=shown.course lesson=None title=file_title.clone()/>
        })}
        {lines(t::learning_outcomes, outcomes, language)}
        {modules.into_iter().map(|module| view! { <ModuleView module shown/> }).collect_view()}
        {(!activities.is_empty()).then(|| view! {
            <section class="module">
                <h2>{words(t::learning_whole_course)}</h2>
                <Activities list=activities shown/>
            </section>
        })}
    }
}

/// The cohort, with the titles of its meetings: those that are activities are called as these are where they have no title of their own.
fn named(course: &Course) -> Option<OwnCohort> {
    let mut cohort = course.cohort.clone()?;
    for meeting in cohort.meetings.iter_mut().filter(|meeting| meeting.title.is_empty()) {
        let activity = activities(&course.outline).find(|activity| Some(activity.id) == meeting.part_id);
        meeting.title = activity.map(|activity| activity.title.clone()).unwrap_or_default();
    }
    Some(cohort)
}

fn learns(enrolment: &Enrolment) -> bool {
    matches!(enrolment.state, EnrolmentState::Active | EnrolmentState::Completed)
}

/// For whom the outline is shown.
#[derive(Clone, Copy)]
struct Shown {
    course: CourseId,
    progress: StoredValue<Vec<Progress>>,
    /// Whether the activities can be opened.
    learns: Memo<bool>,
}

fn lines(title: Word, lines: Vec<String>, language: Language) -> impl IntoView {
    (!lines.is_empty()).then(|| {
        let line = |line| view! { <li dir="auto">{line}</li> };
        view! {
            <section>
                <h2>{words(title)}</h2>
                <ul lang=language.code()>{lines.into_iter().map(line).collect_view()}</ul>
            </section>
        }
    })
}

#[component]
fn ModuleView(module: Module, shown: Shown) -> impl IntoView {
    let reader = use_language();
    let Module { title, summary, language, objectives, hours, activities, .. } = module;
    view! {
        <section class="module">
            <h2 lang=language.code() dir="auto">{title}</h2>
            <p lang=language.code() dir="auto">{summary}</p>
            {(hours > 0).then(|| view! {
                <p class="soft">{move || t::learning_hours(reader.get(), hours)}</p>
            })}
            {(!objectives.is_empty()).then(|| view! {
                <details>
                    <summary>{words(t::learning_objectives)}</summary>
                    <ul lang=language.code()>
                        {objectives.into_iter().map(|line| view! { <li dir="auto">{line}</li> }).collect_view()}
                    </ul>
                </details>
            })}
            <Activities list=activities shown/>
        </section>
    }
}

#[component]
fn Activities(list: Vec<Activity>, shown: Shown) -> impl IntoView {
    let row = |activity| view! { <Row activity shown/> };
    view! { <ul class="list">{list.into_iter().map(row).collect_view()}</ul> }
}

#[component]
fn Row(activity: Activity, shown: Shown) -> impl IntoView {
    let reader = use_language();
    let Activity { id, kind, exercise, title, summary, language, whole, minutes, required } = activity;
    let href = activity_href(shown.course, kind, id);
    let state = shown.progress.with_value(|progress| state_of(progress, id));
    let about = move || {
        let reader = reader.get();
        let minutes = minutes.map(|minutes| t::learning_minutes(reader, minutes));
        let optional = (!required).then(|| t::learning_optional(reader).to_owned());
        let kind = kind_name(reader, kind, exercise).to_owned();
        [Some(kind), minutes, optional].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    };
    let other = move || {
        let reader = reader.get();
        if language == reader {
            (!whole).then(|| t::learning_partly_translated(reader).to_owned())
        } else {
            Some(language_name(reader, language))
        }
    };
    let name = move || match href.clone().filter(|_| shown.learns.get()) {
        Some(href) => view! { <a class="title" href=href>{title.clone()}</a> }.into_any(),
        None => view! { <span class="title">{title.clone()}</span> }.into_any(),
    };
    view! {
        <li>
            <div>
                <div lang=language.code() dir="auto">{name}</div>
                {(!summary.is_empty()).then(|| view! {
                    <p class="soft" lang=language.code() dir="auto">{summary}</p>
                })}
                <div class="meta">
                    <span>{about}</span>
                    {move || other().map(|other| view! { <Tag>{other}</Tag> })}
                </div>
            </div>
            {move || shown.learns.get().then(|| view! { <div><StateTag state/></div> })}
        </li>
    }
}
