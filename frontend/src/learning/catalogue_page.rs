//! The catalogue: the courses that can be taken, and one's own with the certificates that one has. Which of them stands in the URL.

use super::parts::certificate::Certificates;
use super::parts::progress::DoneOf;
use super::{course_href, language_name};
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::browser::{self, encode};
use crate::i18n::{Word, t, use_language, words};
use crate::session::use_session;
use crate::ui::{ButtonKind, ButtonLink, EmptyState, Loading, PagedList, Tag, TagKind};
use leptos::prelude::*;
use shared::core::{Cursor, Role};
use shared::learning::{CourseNotice, CourseQuery, CourseSummary, Enrolment, EnrolmentState};

/// The page `/courses`.
#[component]
pub fn CataloguePage() -> impl IntoView {
    let router = use_router();
    let place = Memo::new(move |before: Option<&(bool, Option<Cursor>)>| {
        router.with(|address| match before {
            Some(before) if address.path != "/courses" => before.clone(),
            _ => (address.value("mine").as_deref() == Some("true"), address.value("cursor").map(Cursor)),
        })
    });
    // Another page of the list is another page to a reader.
    Effect::watch(move || place.get(), |_, before, _| _ = before.map(|_| browser::focus("main h1")), false);
    let mine = Memo::new(move |_| place.with(|(mine, _)| *mine));
    let session = use_session();
    let teaches = Memo::new(move |_| session.has_role(Role::opens_teaching));
    let link = move |href: &'static str, own: bool, word| {
        view! { <a href=href aria-current=move || (mine.get() == own).then_some("page")>{words(word)}</a> }
    };
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::learning_courses)/>
                <p class="soft">{words(t::learning_intro)}</p>
                {move || teaches.get().then(|| view! {
                    <p><ButtonLink kind=ButtonKind::Quiet href="/teaching">{words(t::teaching_title)}</ButtonLink></p>
                })}
                <nav class="views" aria-label=words(t::learning_views)>
                    {link("/courses", false, t::learning_all)} {link("/courses?mine=true", true, t::learning_mine)}
                </nav>
                {move || {
                    let (mine, cursor) = place.get();
                    view! { <Courses mine cursor/> }
                }}
                {move || mine.get().then(|| view! { <Certificates/> })}
            </div>
        </main>
    }
}

#[component]
fn Courses(mine: bool, cursor: Option<Cursor>) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let list = Loading::new(move || {
        let language = Some(language.get());
        let query = CourseQuery { mine, language, cursor: cursor.clone(), limit: None };
        session.call(async move |client| client.list_courses(&query).await)
    });
    let empty = move || {
        let (title, text): (Word, Word) = if mine {
            (t::learning_none_mine_title, t::learning_none_mine_text)
        } else {
            (t::learning_none_title, t::learning_none_text)
        };
        view! {
            <EmptyState title=words(title)>
                <p>{words(text)}</p>
                {mine.then(|| view! { <ButtonLink href="/courses">{words(t::learning_all)}</ButtonLink> })}
            </EmptyState>
        }
    };
    let address = move |cursor: Cursor| {
        let mine = if mine { "mine=true&" } else { "" };
        format!("/courses?{mine}cursor={}", encode(&cursor.0))
    };
    view! {
        <PagedList resource=list class="courses" empty address let:course><CourseCard course/></PagedList>
    }
}

#[component]
fn CourseCard(course: CourseSummary) -> impl IntoView {
    let reader = use_language();
    let CourseSummary { id, title, summary, language, hours, notice, enrolment, .. } = course;
    let is_other = move || language != reader.get();
    view! {
        <li class="card">
            <h2 lang=language.code() dir="auto"><a href=course_href(id)>{title}</a></h2>
            <p lang=language.code() dir="auto">{summary}</p>
            <p class="meta">
                {(hours > 0).then(|| view! { <span>{move || t::learning_hours(reader.get(), hours)}</span> })}
                {move || is_other().then(|| view! { <Tag>{language_name(reader.get(), language)}</Tag> })}
                <StarterTag notice/>
            </p>
            {enrolment.map(|enrolment| view! { <Stands href=format!("/courses/{id}/continue") enrolment/> })}
        </li>
    }
}

/// That a course is starter content.
#[component]
pub fn StarterTag(
    /// What is said about its texts.
    notice: Option<CourseNotice>,
) -> impl IntoView {
    notice.map(|CourseNotice::Starter| view! { <span>{words(t::learning_starter)}</span> })
}

/// Where one stands in a course.
#[component]
fn Stands(href: String, enrolment: Enrolment) -> impl IntoView {
    let Enrolment { state, done_count, required_count, .. } = enrolment;
    match state {
        EnrolmentState::Left => ().into_any(),
        EnrolmentState::Requested => view! { <p>{words(t::learning_standing_requested)}</p> }.into_any(),
        EnrolmentState::Completed => {
            view! { <p><Tag kind=TagKind::Good>{words(t::learning_completed)}</Tag></p> }.into_any()
        }
        EnrolmentState::Active => view! {
            <DoneOf done=done_count of=required_count/>
            <ButtonLink kind=ButtonKind::Quiet href>{words(t::learning_continue)}</ButtonLink>
        }
        .into_any(),
    }
}
