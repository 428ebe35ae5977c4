//! A lesson: read between two visits, and found again exactly where one stopped.

use super::parts::answering::{InLesson, KeptWords};
use super::parts::block::BlockView;
use super::parts::keeping::Kept;
use super::parts::place::{Place, selector};
use super::parts::printing::SaveAsPdf;
use super::parts::progress::kind_name;
use super::{activity_href, course_href, language_name};
use crate::app::navigation::Heading;
use crate::browser;
use crate::i18n::{Word, t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    Banner, BannerKind, Breadcrumb, Button, ButtonLink, EmptyState, Load, Loading, SkeletonShape,
};
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::id::{CourseId, PartId};
use shared::learning::{Lesson, LessonPage as Page, Neighbour, PartKind, Response, Wanted};

/// The page `/courses/{course}/lessons/{part}`.
#[component]
pub fn LessonPage(
    /// The course.
    course: CourseId,
    /// The lesson.
    part: PartId,
) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let page = Loading::new(move || {
        let wanted = Wanted { language: Some(language.get()) };
        session.call(async move |client| client.find_lesson(course, part, &wanted).await)
    });
    let missing = page.is_missing();
    view! {
        <main id="main" class="wrap">
            <article class="lesson">
                {move || {
                    if missing.get() {
                        view! { <NotHere course/> }.into_any()
                    } else {
                        view! {
                            <Load resource=page shape=SkeletonShape::Text let:page><Reading page/></Load>
                        }
                        .into_any()
                    }
                }}
            </article>
        </main>
    }
}

/// Lessons are for those who are in the course.
#[component]
pub fn NotHere(
    /// The course.
    course: CourseId,
) -> impl IntoView {
    view! {
        <Heading text=words(t::learning_lesson_missing_title)/>
        <EmptyState title=words(t::learning_lesson_missing_text)>
            <ButtonLink href=course_href(course)>{words(t::learning_to_course)}</ButtonLink>
        </EmptyState>
    }
}

#[component]
fn Reading(page: Page) -> impl IntoView {
    let Page { course_id: course, lesson, progress, responses } = page;
    let language = use_language();
    let here = InLesson { course, lesson: lesson.id, language: lesson.language, trial: false };
    let blocks: Vec<PartId> = lesson.blocks.iter().map(|block| block.id).collect();
    let first = blocks.first().copied();
    let place = Place::follow(here, blocks, progress);
    let stopped_at = place.block().filter(|block| Some(*block) != first && !place.done.get_untracked());
    let other = fallback_of_all(&lesson);
    let Lesson { title, title_language, exercise, minutes, materials, sources, .. } = lesson;
    let file_title = title.clone();
    let about = move || {
        let language = language.get();
        let kind = kind_name(language, PartKind::Lesson, exercise);
        if minutes == 0 {
            kind.to_owned()
        } else {
            format!("{kind} · {}", t::learning_minutes(language, minutes))
        }
    };
    let body = move || kind_name(language.get(), PartKind::Lesson, exercise);
    let links = vec![
        ("/courses".to_owned(), t::learning_courses(language.get_untracked()).to_owned()),
        (course_href(course), t::learning_contents(language.get_untracked()).to_owned()),
    ];
    let shown = lesson.blocks.into_iter().map(|block| {
        let response = response_to(&responses, block.id);
        let is_stop = stopped_at == Some(block.id);
        view! {
            {is_stop.then(|| view! { <StoppedHere/> })}
            <BlockView block lesson=here response says_language=other.is_none()/>
        }
    });
    let shown = shown.collect_view();
    if let Some(block) = stopped_at {
        return_to(place, block);
    }
    view! {
        <Breadcrumb links current=Signal::stored(title.clone())/>
        {(!lesson.module_title.is_empty()).then(|| view! { <p class="soft" dir="auto">{lesson.module_title}</p> })}
        <Heading text=Signal::stored(title) lang=title_language.code()/>
        <p class="soft">{about}</p>
        {other.map(|other| view! {
            <Banner>
                <p>{move || t::learning_fallback_lesson(language.get(), &language_name(language.get(), other))}</p>
            </Banner>
        })}
        {listed(materials, t::learning_materials)}
        // The headings within the texts are of the third level.
        <h2 class="visually-hidden">{body}</h2>
        {shown}
        {listed(sources, t::learning_sources)}
        <End place exercise/>
        <SaveAsPdf course lesson=Some(here.lesson) title=file_title/>
        <Onward course previous=lesson.previous next=lesson.next/>
    }
}

/// The language of all blocks where that is another than the one that was wanted.
fn fallback_of_all(lesson: &Lesson) -> Option<shared::core::Language> {
    let first = lesson.blocks.first()?.language;
    let is_all = lesson.blocks.iter().all(|block| block.language == first);
    (is_all && first != lesson.language).then_some(first)
}

fn response_to(responses: &[Response], block: PartId) -> Option<Response> {
    responses.iter().find(|response| response.part_id == block).cloned()
}

/// Shows the block where one stopped, once it is in the page.
fn return_to(place: Place, block: PartId) {
    spawn_local(async move {
        // After the heading of a page that was just arrived at has taken the focus.
        browser::pause(0).await;
        browser::focus_and_show(".stopped-here");
        if browser::find(".stopped-here").is_none() {
            browser::focus_and_show(&selector(block));
        }
        place.rest();
    });
}

#[component]
fn StoppedHere() -> impl IntoView {
    let to_start = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        browser::focus("main h1");
        browser::scroll_to(0.0);
    };
    view! {
        <p class="soft stopped-here" tabindex="-1">
            {words(t::learning_stopped_here)} " "
            <a href="#main" on:click=to_start>{words(t::learning_to_start)}</a>
        </p>
    }
}

fn listed(lines: Vec<String>, title: Word) -> impl IntoView {
    (!lines.is_empty()).then(|| {
        view! {
            <section>
                <h2>{words(title)}</h2>
                <ul>{lines.into_iter().map(|line| view! { <li dir="auto">{line}</li> }).collect_view()}</ul>
            </section>
        }
    })
}

/// Says that one has read to the end. A lesson is done when the reader says so, not when the page was scrolled.
#[component]
fn End(place: Place, exercise: bool) -> impl IntoView {
    let finish = move |()| {
        place.finish();
        spawn_local(async { browser::focus(".lesson-end") });
    };
    // That a place is noted is no news; that it could not be is some.
    let unsaid = Signal::derive(move || match place.state() {
        Kept::Sending | Kept::Saved => Kept::Untouched,
        state => state,
    });
    let act = if exercise { t::learning_finish_exercise } else { t::learning_finish };
    let said = if exercise { t::learning_finished_exercise } else { t::learning_finished };
    view! {
        <div class="lesson-end">
            {move || if place.done.get() {
                view! { <Banner kind=BannerKind::Good><p>{words(said)}</p></Banner> }.into_any()
            } else {
                view! { <Button on_click=finish>{words(act)}</Button> }.into_any()
            }}
            <KeptWords state=unsaid/>
        </div>
    }
}

/// The way to what comes before and after.
#[component]
pub fn Onward(
    /// The course.
    course: CourseId,
    /// The activity before this one.
    previous: Option<Neighbour>,
    /// The activity after it.
    next: Option<Neighbour>,
) -> impl IntoView {
    let link = |neighbour: Option<Neighbour>, rel: &'static str, word: Word| {
        let neighbour = neighbour?;
        let href = activity_href(course, neighbour.kind, neighbour.id)?;
        Some(view! {
            <a class="card" href=href rel=rel>
                <span class="soft">{words(word)}</span>
                <span dir="auto">{neighbour.title}</span>
            </a>
        })
    };
    view! {
        <nav class="onward" aria-label=words(t::learning_onward)>
            {link(previous, "prev", t::learning_previous)}
            {link(next, "next", t::learning_next)}
        </nav>
        <p><a href=course_href(course)>{words(t::learning_to_course)}</a></p>
    }
}
