//! Courses as those who write and translate them see them: the list of them (`courses_page`), the outline of one (`desk_page`), its set-up,
//! what was taken away from it, its versions, and a part as a learner gets it (`part_page`, `version_page`). A [`desk::Desk`] holds the draft
//! while one works on it; `outline` is its tree, pure; `names` has the names that all pages share.

pub mod bank;
mod block;
pub mod courses_page;
mod deleted_page;
pub mod desk;
mod desk_page;
mod exchange;
pub mod frame;
mod fresh;
pub mod lesson;
pub mod names;
mod new_course;
pub mod outline;
mod part_page;
pub mod parts;
mod preview;
mod proposing;
pub mod questions;
mod reviewing;
pub mod scenario;
mod set_up_page;
mod settings;
mod version_page;
mod versions_page;
pub mod writing;

use leptos::prelude::*;
use shared::core::id::{CourseId, CourseVersionId, PartId};

/// Where the list of courses is.
pub const PATH: &str = "/teaching";

/// The page at this path where courses are arranged.
pub fn page(path: &str) -> Option<AnyView> {
    let rest = path.strip_prefix(PATH)?;
    if rest.is_empty() {
        return Some(view! { <courses_page::CoursesPage/> }.into_any());
    }
    if rest == "/import" {
        return Some(view! { <exchange::import_page::ImportPage/> }.into_any());
    }
    let mut words = rest.strip_prefix("/courses/")?.split('/');
    let course: CourseId = words.next()?.parse().ok()?;
    let words: Vec<&str> = words.collect();
    let view = match words.as_slice() {
        [] => view! { <desk_page::DeskPage course/> }.into_any(),
        ["set-up"] => view! { <set_up_page::SetUpPage course/> }.into_any(),
        ["deleted"] => view! { <deleted_page::DeletedPage course/> }.into_any(),
        ["versions"] => view! { <versions_page::VersionsPage course/> }.into_any(),
        ["questions"] => view! { <bank::list_page::BankPage course/> }.into_any(),
        ["questions", "import"] => view! { <bank::import_page::ImportPage course/> }.into_any(),
        _ => return None,
    };
    Some(view)
}

/// The page at this path where parts are written, or shown as a learner gets them: they have an app of their own.
pub fn writing_page(path: &str) -> Option<AnyView> {
    let words: Vec<&str> = path.strip_prefix(PATH)?.strip_prefix("/courses/")?.split('/').collect();
    let view = match words.as_slice() {
        [course, "parts", part] => {
            let (course, part) = (course.parse().ok()?, part.parse().ok()?);
            view! { <part_page::PartPage course part/> }.into_any()
        }
        [course, "versions", version, "parts", part] => {
            let (course, version, part) = (course.parse().ok()?, version.parse().ok()?, part.parse().ok()?);
            view! { <version_page::VersionPage course version part/> }.into_any()
        }
        _ => return None,
    };
    Some(view)
}

/// The address of a course's desk.
pub fn desk_href(course: CourseId) -> String {
    format!("{PATH}/courses/{course}")
}

/// The address of a part of a draft.
pub fn part_href(course: CourseId, part: PartId) -> String {
    format!("{PATH}/courses/{course}/parts/{part}")
}

/// The address of the parts that were taken away.
pub fn deleted_href(course: CourseId) -> String {
    format!("{PATH}/courses/{course}/deleted")
}

/// The address of the versions.
pub fn versions_href(course: CourseId) -> String {
    format!("{PATH}/courses/{course}/versions")
}

/// The address of a part as a version has it.
pub fn version_part_href(course: CourseId, version: CourseVersionId, part: PartId) -> String {
    format!("{PATH}/courses/{course}/versions/{version}/parts/{part}")
}
