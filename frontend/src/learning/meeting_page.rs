//! A meeting as an activity of a course: what is done there, and when and where one's cohort holds it.

use super::parts::activity::{ActivityFrame, Onward, Opening, fallback};
use super::parts::cohort::Meetings;
use super::parts::progress::StateTag;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Loading, MarkdownView};
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
    view! { <ActivityFrame course page let:page><Shown page/></ActivityFrame> }
}

#[component]
fn Shown(page: Page) -> impl IntoView {
    let Page { course_id: course, title, summary, html, language, said_in, meetings, progress, .. } = page;
    let fallback = fallback(said_in, language);
    let (is_planned, state) = (!meetings.is_empty(), progress.map(|progress| progress.state));
    view! {
        <Opening course module=page.module_title title said_in fallback>
            <p class="meta"><span>{words(t::learning_kind_meeting)}</span><StateTag state/></p>
        </Opening>
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
