//! A meeting as an activity of a course: what is done there, and when and where one's cohort holds it.

use super::lesson_page::{NotHere, Onward};
use super::parts::cohort::Meetings;
use super::parts::progress::StateTag;
use super::quiz_page::way_to;
use crate::app::navigation::Heading;
use crate::i18n::{t, use_language, words};
use crate::learning::language_name;
use crate::session::use_session;
use crate::ui::{Banner, Breadcrumb, Load, Loading, MarkdownView, SkeletonShape};
use leptos::prelude::*;
use shared::core::id::{CourseId, PartId};
use shared::learning::{MeetingPage as Page, Wanted};

/// The page `/courses/{course}/meetings/{part}`.
#[component]
pub fn MeetingPage(
    /// The course.
    course: CourseId,
    /// The meeting.
    part: PartId,
) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let page = Loading::new(move || {
        let wanted = Wanted { language: Some(language.get()) };
        session.call(async move |client| client.find_meeting(course, part, &wanted).await)
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
                            <Load resource=page shape=SkeletonShape::Text let:page><Shown page/></Load>
                        }
                        .into_any()
                    }
                }}
            </article>
        </main>
    }
}

#[component]
fn Shown(page: Page) -> impl IntoView {
    let reader = use_language();
    let Page { course_id: course, title, summary, html, language, said_in, meetings, progress, .. } = page;
    let links = way_to(course, reader.get_untracked());
    let falls_back = said_in != language;
    let (is_planned, state) = (!meetings.is_empty(), progress.map(|progress| progress.state));
    view! {
        <Breadcrumb links current=Signal::stored(title.clone())/>
        {(!page.module_title.is_empty()).then(|| view! { <p class="soft" dir="auto">{page.module_title}</p> })}
        <Heading text=Signal::stored(title) lang=said_in.code()/>
        <p class="meta"><span>{words(t::learning_kind_meeting)}</span><StateTag state/></p>
        {falls_back.then(|| view! {
            <Banner>
                <p>{move || t::learning_fallback_lesson(reader.get(), &language_name(reader.get(), said_in))}</p>
            </Banner>
        })}
        {(!summary.is_empty()).then(|| view! { <p lang=said_in.code() dir="auto">{summary}</p> })}
        {(!html.is_empty()).then(|| view! { <MarkdownView html language=said_in/> })}
        <section class="block" aria-labelledby="when">
            <h2 id="when">{words(t::owncohort_when)}</h2>
            {if is_planned {
                view! { <Meetings course=None meetings/> }.into_any()
            } else {
                view! { <p>{words(t::owncohort_not_planned)}</p> }.into_any()
            }}
            <p class="soft after">{words(t::owncohort_completes)}</p>
        </section>
        <Onward course previous=page.previous next=page.next/>
    }
}
