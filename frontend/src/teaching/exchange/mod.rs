//! Courses as files: a whole course is saved (`saving`), and one is made of a file (`import_page`), whose errors are told with their places
//! (`errors`).

mod errors;
pub mod import_page;
pub mod saving;

/// Where a course is made of a file.
pub const PATH: &str = "/teaching/import";
