//! The courses that the program brings along: starter content, to be reviewed by the partnership. The files are in
//! `backend/content/courses/`, in the format of `docs/COURSE-FORMAT.md`.

use super::importing::Import;
use super::publishing;
use super::rows::courses::CourseRow;
use crate::app::Ids;
use crate::db::Conn;
use crate::http::error::AppError;
use course_file::{CourseFile, Files};
use rust_embed::RustEmbed;
use shared::core::Timestamp;
use std::collections::BTreeSet;

#[derive(RustEmbed)]
#[folder = "content/courses"]
struct Content;

/// Loads those that are not there yet, published; gives how many.
pub fn load(connection: &mut Conn, ids: &Ids, now: Timestamp) -> Result<usize, AppError> {
    let mut loaded = 0;
    for file in files()? {
        if CourseRow::find_by_slug(connection, &file.slug)?.is_some() {
            continue;
        }
        let course = Import { ids, by: None, now }.store(connection, &file, &file.slug)?;
        let version = publishing::propose(connection, ids, &course, None, "", now)?;
        publishing::publish(connection, &version, now)?;
        loaded += 1;
    }
    Ok(loaded)
}

/// All of them, read and checked.
pub fn files() -> Result<Vec<CourseFile>, AppError> {
    folders().iter().map(|folder| read(folder)).collect()
}

/// The folders, one a course.
fn folders() -> BTreeSet<String> {
    Content::iter().filter_map(|path| path.split_once('/').map(|(folder, _)| folder.to_owned())).collect()
}

fn read(folder: &str) -> Result<CourseFile, AppError> {
    let files: Vec<_> = Content::iter()
        .filter_map(|path| {
            let name = path.strip_prefix(folder)?.strip_prefix('/')?.to_owned();
            Some((name, Content::get(&path)?.data))
        })
        .collect();
    let files = Files::from_memory(files.iter().map(|(name, data)| (name.as_str(), data.as_ref())));
    let wrong = |errors| AppError::internal(format!("the course {folder}: {errors:?}"));
    course_file::read_complete(&files.map_err(wrong)?).map_err(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_courses_are_whole() {
        let courses: Vec<_> = folders().iter().map(|folder| read(folder).unwrap()).collect();
        assert_eq!(
            courses.iter().map(|course| course.slug.as_str()).collect::<Vec<_>>(),
            ["coaching-support", "peer-to-peer-support"]
        );
    }
}
