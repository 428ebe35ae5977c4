//! Files that members attach: taken in, cleaned, kept, given out again, and collected when nothing uses them (ADR 0021).
//!
//! Table `media_files`; the contents lie in the data folder ([`store`]). A file is sent first and waits; a text then takes it
//! ([`use_file`]) in the transaction that stores the text, and with the text it goes ([`delete_files`]). What waits for a day
//! without a text or a draft that names it is collected ([`jobs`]). The files of a course are its own from the beginning
//! ([`of_courses`]). This is a service: who may read a file depends on the text that it belongs to, and `routes.rs` has the table of
//! whom to ask.

mod clean;
mod files;
mod incoming;
pub mod jobs;
mod names;
pub mod of_courses;
pub mod personal_data;
mod ranges;
pub mod rows;
mod serve;
mod store;

pub use incoming::{receive, refuse_too_large};
pub use names::FileName;
pub use rows::{FileRow, delete_files, text_of, use_file};
pub use serve::disposition;
pub use store::Media;

use crate::http::operations::Operations;

/// The routes of this service.
pub fn routes(to: &mut impl Operations) {
    to.service(files::create_file)
        .service(files::find_file)
        .service(files::find_thumbnail)
        .service(files::delete_file);
}
