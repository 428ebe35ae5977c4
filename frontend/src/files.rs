//! Where stored files are, for every feature that shows some.

use shared::core::id::FileId;

/// Where a file's content is. The browser asks with a cookie that reads files and does nothing else.
pub fn file_href(file: FileId) -> String {
    format!("/api/v1/media/files/{file}")
}

/// Where an image's small picture is.
pub fn thumbnail_href(file: FileId) -> String {
    format!("/api/v1/media/files/{file}/thumbnail")
}
