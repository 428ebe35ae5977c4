//! A cohort: what it is called, who guides it, its timetable, and where each of its learners stands.

pub mod about;
mod attendance;
mod extra_time;
mod facilitators;
mod learners;
mod meeting_form;
pub mod standing;
mod taking;
mod timetable;

use super::cohorts_page;
use crate::app::navigation::Heading;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Breadcrumb, ButtonLink, EmptyState, Load, Loading, SkeletonShape};
use about::About;
use facilitators::Facilitators;
use learners::Learners;
use leptos::prelude::*;
use shared::core::id::CohortId;
use shared::learning::{Cohort, CohortMeeting, CohortOverview, Wanted};
use taking::Taking;
use timetable::Timetable;

/// What the sections of the page share.
#[derive(Clone, Copy)]
pub struct Shown {
    /// The cohort.
    pub cohort: RwSignal<Cohort>,
    /// Its learners.
    pub overview: Loading<CohortOverview>,
    /// Its meetings.
    pub meetings: Loading<Vec<CohortMeeting>>,
}

impl Shown {
    /// Whether it can be changed: by those who guide it, while it is not archived.
    pub fn is_open(self) -> bool {
        self.cohort.with(|cohort| cohort.guided && cohort.archived_at.is_none())
    }
}

/// The page `/teaching/cohorts/{id}`.
#[component]
pub fn CohortPage(
    /// The cohort.
    id: CohortId,
) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let found = Loading::new(move || {
        let wanted = Wanted { language: Some(language.get_untracked()) };
        session.call(async move |client| client.find_cohort(id, &wanted).await)
    });
    let missing = found.is_missing();
    view! {
        <main id="main" class="wrap">
            <div>
                {move || {
                    if missing.get() {
                        view! { <Missing/> }.into_any()
                    } else {
                        view! {
                            <Load resource=found shape=SkeletonShape::Text let:cohort><View cohort/></Load>
                        }
                        .into_any()
                    }
                }}
            </div>
        </main>
    }
}

/// A cohort that is not there, or not for the reader.
#[component]
pub fn Missing() -> impl IntoView {
    view! {
        <Heading text=words(t::cohorts_missing)/>
        <EmptyState title=words(t::cohorts_missing_text)>
            <ButtonLink href=cohorts_page::PATH>{words(t::cohorts_title)}</ButtonLink>
        </EmptyState>
    }
}

#[component]
fn View(cohort: Cohort) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let (id, guided) = (cohort.id, cohort.guided);
    let links = vec![(cohorts_page::PATH.to_owned(), t::cohorts_title(language.get_untracked()).to_owned())];
    let cohort = RwSignal::new(cohort);
    let name = Signal::derive(move || cohort.with(|cohort| cohort.name.clone()));
    view! {
        <Breadcrumb links current=name/>
        <Heading text=name/>
        {if guided {
            let overview = Loading::new(move || {
                let wanted = Wanted { language: Some(language.get()) };
                session.call(async move |client| client.find_cohort_overview(id, &wanted).await)
            });
            let meetings = Loading::new(move || {
                let wanted = Wanted { language: Some(language.get()) };
                session.call(async move |client| client.list_meetings(id, &wanted).await)
            });
            let shown = Shown { cohort, overview, meetings };
            view! {
                <About cohort/>
                <Learners shown/>
                <Taking shown/>
                <Timetable shown/>
                <Facilitators cohort/>
            }
            .into_any()
        } else {
            view! {
                <About cohort/>
                <p class="soft">{words(t::cohorts_only_counts)}</p>
                <Facilitators cohort/>
            }
            .into_any()
        }}
    }
}
