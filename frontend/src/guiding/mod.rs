//! Guiding learners, as facilitators do: cohorts with their timetable and gradebook, who asks to be let in, who learns in no cohort, what is
//! to be marked, what courses changed, and certificates. All of it stands below `/teaching`, in an app of its own.

pub mod cohort;
pub mod cohorts_page;
mod gradebook_page;
mod learners_page;
pub mod marking;
pub mod places;
mod requests_page;
mod results_page;
pub mod revoking_page;
mod statistics;

use crate::teaching::PATH;
use leptos::prelude::*;
use shared::core::id::{CohortId, CourseId};

/// The page at this path where learners are guided.
pub fn page(path: &str) -> Option<AnyView> {
    let words: Vec<&str> = path.strip_prefix(PATH)?.strip_prefix('/')?.split('/').collect();
    let view = match words.as_slice() {
        ["submissions"] => view! { <marking::queue_page::QueuePage/> }.into_any(),
        ["submissions", id] => {
            let id = id.parse().ok()?;
            view! { <marking::marking_page::MarkingPage id/> }.into_any()
        }
        ["attempts", id] => {
            let id = id.parse().ok()?;
            view! { <marking::essays_page::EssaysPage id/> }.into_any()
        }
        ["certificates"] => view! { <revoking_page::RevokingPage/> }.into_any(),
        ["requests"] => view! { <requests_page::RequestsPage/> }.into_any(),
        ["cohorts"] => view! { <cohorts_page::CohortsPage/> }.into_any(),
        ["cohorts", id] => {
            let id = id.parse().ok()?;
            view! { <cohort::CohortPage id/> }.into_any()
        }
        ["cohorts", id, "gradebook"] => {
            let id = id.parse().ok()?;
            view! { <gradebook_page::GradebookPage id/> }.into_any()
        }
        ["courses", course, "results"] => {
            let course = course.parse().ok()?;
            view! { <results_page::ResultsPage course/> }.into_any()
        }
        ["courses", course, "learners"] => {
            let course = course.parse().ok()?;
            view! { <learners_page::LearnersPage course/> }.into_any()
        }
        _ => return None,
    };
    Some(view)
}

/// The address of a cohort.
pub fn cohort_href(cohort: CohortId) -> String {
    format!("{}/{cohort}", cohorts_page::PATH)
}

/// The address of the cohorts of a course.
pub fn cohorts_href(course: CourseId) -> String {
    format!("{}?course_id={course}", cohorts_page::PATH)
}

/// The address of who learns in a course in no cohort.
pub fn learners_href(course: CourseId) -> String {
    format!("{PATH}/courses/{course}/learners")
}
