//! Stored files, for every feature that has some: where they are, how they are sent with a text (`attaching`, `attach`), and how they are
//! shown (`attachments`).

pub mod attach;
pub mod attaching;
pub mod attachments;

use shared::core::Language;
use shared::core::id::{FileId, PartId};

/// Where a file's content is. The browser asks with a cookie that reads files and does nothing else.
pub fn file_href(file: FileId) -> String {
    format!("/api/v1/media/files/{file}")
}

/// Where an image's small picture is.
pub fn thumbnail_href(file: FileId) -> String {
    format!("/api/v1/media/files/{file}/thumbnail")
}

/// Where the captions are that a part of a course has for its recording or film, for a `<track>`: below the file, so that the browser asks
/// with the same cookie.
pub fn captions_href(file: FileId, part: PartId, language: Language) -> String {
    format!("{}/captions/{part}/{language}", file_href(file))
}

/// What is sent of a file.
#[cfg(target_arch = "wasm32")]
pub fn content_of(file: web_sys::File) -> web_sys::Blob {
    file.into()
}

/// Natively, where only the tests of this crate are, there are no files of a browser.
#[cfg(not(target_arch = "wasm32"))]
pub fn content_of(_file: web_sys::File) -> Vec<u8> {
    Vec::new()
}
