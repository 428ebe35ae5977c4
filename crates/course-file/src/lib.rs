//! A whole course as one open file: a ZIP, or a folder, of Markdown, GIFT, JSON and media, read and written without a database. The
//! format is described in `docs/COURSE-FORMAT.md`.
//!
//! A [`CourseFile`] is the tree of parts as the database holds it, with the state of every translation, so that nothing is lost on the
//! way out and in. Media are never held in memory: the tree has their names, the containers open them.
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use course_file::{Limits, Zip, check, read, write_zip};
//! let mut zip = Zip::open(std::fs::File::open("course.zip")?, Limits::default()).map_err(|errors| format!("{errors:?}"))?;
//! let course = read(zip.files()).map_err(|errors| format!("{errors:?}"))?;
//! let flaws = check(&course); // what is missing before it can be published
//! write_zip(&course, std::fs::File::create("copy.zip")?, |id| {
//!     std::fs::File::open(format!("store/{id}"))
//! })?;
//! # Ok(())
//! # }
//! ```

mod bank;
mod bounds;
mod captions;
mod check;
mod container;
mod document;
mod entries;
mod files;
mod front;
mod gift;
mod media;
mod place;
mod read;
mod settings;
mod structure;
mod tree;
mod words;
mod write;

pub use captions::{BadCaption, bad_caption, caption_lines};
pub use check::{check, file_of, form, locate};
pub use container::{Folder, WriteError, Zip, write_folder, write_zip};
pub use files::{Files, Limits};
pub use media::MediaKind;
pub use place::{free_medium, is_key, is_medium, is_tag};
pub use read::{read, read_complete};
pub use tree::{CourseFile, CoursePart, Notice, WrittenWords};
pub use write::texts;

pub use shared::learning::{CourseFileError, CourseFlaw, CourseFlawCode};
