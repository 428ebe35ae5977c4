//! The way to where one stopped in a course, whatever one did there.

use super::{activity_href, course_href, next_step};
use crate::app::navigation::Heading;
use crate::app::router::use_router;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Load, Loading};
use leptos::prelude::*;
use shared::core::id::CourseId;
use shared::learning::{Activity, Course, PartKind, Wanted};

/// The page `/courses/{course}/continue`, which leads on at once.
#[component]
pub fn ContinuePage(
    /// The course.
    course: CourseId,
) -> impl IntoView {
    let (session, language, router) = (use_session(), use_language(), use_router());
    let found = Loading::new(move || {
        let wanted = Wanted { language: Some(language.get_untracked()) };
        session.call(async move |client| client.find_course(course, &wanted).await)
    });
    Effect::new(move |_| {
        if let Some(href) = found.with(continue_href) {
            router.go(&href, true);
        }
    });
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::learning_continue)/>
                <Load resource=found let:course>
                    <p><a href=course_href(course.id)>{words(t::learning_to_course)}</a></p>
                </Load>
            </div>
        </main>
    }
}

/// Where one goes on in a course: what is to be done next, or the course itself when that is nothing.
pub fn continue_href(course: &Course) -> String {
    let Course { id, outline, progress, enrolment, .. } = course;
    let last = enrolment.as_ref().and_then(|enrolment| enrolment.last_part_id);
    // A meeting is waited for, and is no step that one can take now.
    let can_be_taken = |activity: &Activity| {
        activity.kind != PartKind::Meeting && activity_href(*id, activity.kind, activity.id).is_some()
    };
    let next = next_step(outline, progress, last, can_be_taken);
    next.and_then(|next| activity_href(*id, next.kind, next.id)).unwrap_or_else(|| course_href(*id))
}
