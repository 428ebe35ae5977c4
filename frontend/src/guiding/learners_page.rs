//! Who learns in a course in no cohort, of those whom one guides: where each stands.

use super::cohort::standing::Standings;
use super::{cohorts_href, learners_href};
use crate::admin::lists::href;
use crate::app::router::use_router;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::teaching::frame::{CourseFrame, Tab};
use crate::ui::{EmptyState, Load, Loading, Pager};
use leptos::prelude::*;
use shared::core::id::CourseId;
use shared::core::{Cursor, Page};
use shared::learning::{LearnerQuery, LearnerStanding};

fn has_none(page: &Page<LearnerStanding>) -> bool {
    page.items.is_empty()
}

/// The page `/teaching/courses/{id}/learners`.
#[component]
pub fn LearnersPage(
    /// The course.
    course: CourseId,
) -> impl IntoView {
    view! {
        <CourseFrame course tab=Tab::Learners let:_desk>
            <p><a href=cohorts_href(course)>{words(t::cohorts_of_course)}</a></p>
            <p class="soft">{words(t::cohorts_without_text)}</p>
            <Learners course/>
        </CourseFrame>
    }
}

#[component]
fn Learners(course: CourseId) -> impl IntoView {
    let (session, language, router) = (use_session(), use_language(), use_router());
    let cursor = Memo::new(move |_| router.with(|address| address.value("cursor").map(Cursor)));
    let list = Loading::new(move || {
        let query = LearnerQuery { language: Some(language.get()), cursor: cursor.get(), limit: None };
        session.call(async move |client| client.list_learners_without_cohort(course, &query).await)
    });
    let address = move |cursor: Cursor| href(&learners_href(course), &[("cursor", Some(cursor.0))]);
    let empty = move || {
        view! {
            <EmptyState title=words(t::cohorts_without_none)><p>{words(t::cohorts_without_none_text)}</p></EmptyState>
        }
    };
    view! {
        <Load resource=list is_empty=has_none empty let:page>
            <Standings learners=page.items on_change=move |()| list.refetch() taking_out=None is_open=true/>
            <Pager newer=page.previous.map(address) older=page.next.map(address)/>
        </Load>
    }
}
