//! Courses as those who write and translate them see them: the list of them (`courses_page`). Names that all pages share stand in `names`.

pub mod courses_page;
pub mod names;
mod new_course;

use leptos::prelude::*;
use shared::core::id::CourseId;

/// Where the list of courses is.
pub const PATH: &str = "/teaching";

/// The page of this app at this path.
pub fn page(path: &str) -> Option<AnyView> {
    let rest = path.strip_prefix(PATH)?;
    if rest.is_empty() {
        return Some(view! { <courses_page::CoursesPage/> }.into_any());
    }
    None
}

/// The address of a course's desk.
pub fn desk_href(course: CourseId) -> String {
    format!("{PATH}/courses/{course}")
}
