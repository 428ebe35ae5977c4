//! Where the files of a course lie: a folder or a ZIP.

mod folder;
mod zip;

pub use folder::{Folder, write_folder};
pub use zip::{Zip, write_zip};

use shared::learning::CourseFileError;
use std::io;

/// Why a course could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The format cannot hold it.
    #[error("the course cannot be written as files")]
    Flaws(Vec<CourseFileError>),
    /// Reading a medium or writing failed.
    #[error(transparent)]
    Io(#[from] io::Error),
}
