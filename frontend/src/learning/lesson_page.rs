//! A lesson: read between two visits, and found again exactly where one stopped.

use super::parts::activity::{ActivityFrame, Onward, Opening};
use super::parts::answering::{InLesson, KeptWords};
use super::parts::block::BlockView;
use super::parts::keeping::Kept;
use super::parts::place::{Place, selector};
use super::parts::printing::SaveAsPdf;
use super::parts::progress::kind_name;
use crate::browser;
use crate::i18n::{Word, t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, Loading};
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::id::{CourseId, PartId};
use shared::learning::{Lesson, LessonPage as Page, PartKind, Response, Wanted};

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
    view! { <ActivityFrame course page let:page><Reading page/></ActivityFrame> }
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
        <Opening course module=lesson.module_title title said_in=title_language fallback=other>
            <p class="soft">{about}</p>
        </Opening>
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
