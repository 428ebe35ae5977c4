//! Files that members attach, on the wire: what a file is, and how many and how large they may be.

use crate::core::Timestamp;
use crate::core::code::code_enum;
use crate::core::id::FileId;
use crate::core::{Check, FieldCode, FieldText};
use serde::{Deserialize, Serialize};

/// Most bytes of one file.
pub const MAX_FILE_BYTES: u32 = 20 * MEGABYTE;
/// Most bytes of a recording or film of a course.
pub const MAX_RECORDING_BYTES: u32 = 512 * MEGABYTE;
/// Most files of one post.
pub const MAX_FILES: u32 = 10;
/// Most bytes of all files of one post.
pub const MAX_POST_BYTES: u32 = 60 * MEGABYTE;
/// Most bytes that one account stores in a day.
pub const MAX_DAY_BYTES: u32 = 200 * MEGABYTE;
/// Most characters of a file's name.
pub const MAX_NAME: u32 = 150;
/// Most characters of the words that stand for an image.
pub const MAX_ALT: u32 = 500;
/// What `limit` of a field's error counts in, where it speaks of a file's size.
pub const MEGABYTE: u32 = 1024 * 1024;

code_enum! {
    /// What a file is, found in its content; nothing else is taken.
    FileKind {
        /// An image.
        Png = "png",
        /// An image.
        Jpeg = "jpeg",
        /// An image.
        Webp = "webp",
        /// An image, moving perhaps.
        Gif = "gif",
        /// A document.
        Pdf = "pdf",
        /// A text of Office Open XML.
        Docx = "docx",
        /// A sheet of Office Open XML.
        Xlsx = "xlsx",
        /// Slides of Office Open XML.
        Pptx = "pptx",
        /// A text of `OpenDocument`.
        Odt = "odt",
        /// A sheet of `OpenDocument`.
        Ods = "ods",
        /// Slides of `OpenDocument`.
        Odp = "odp",
        /// A recording, of a course.
        Mp3 = "mp3",
        /// A recording, of a course.
        M4a = "m4a",
        /// A recording, of a course.
        Wav = "wav",
        /// A film, of a course.
        Mp4 = "mp4",
        /// A film, of a course.
        Webm = "webm",
    }
}

impl FileKind {
    /// Whether browsers show it as a picture.
    pub const fn is_image(self) -> bool {
        matches!(self, Self::Png | Self::Jpeg | Self::Webp | Self::Gif)
    }

    /// Whether browsers play it; only courses have such files.
    pub const fn is_recording(self) -> bool {
        matches!(self, Self::Mp3 | Self::M4a | Self::Wav | Self::Mp4 | Self::Webm)
    }

    /// The media type (RFC 6838) that it is served with.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
            Self::Gif => "image/gif",
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Odp => "application/vnd.oasis.opendocument.presentation",
            Self::Mp3 => "audio/mpeg",
            Self::M4a => "audio/mp4",
            Self::Wav => "audio/wav",
            Self::Mp4 => "video/mp4",
            Self::Webm => "video/webm",
        }
    }

    /// The endings that a name of such a file may have; the first is the usual one.
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Png => &["png"],
            Self::Jpeg => &["jpg", "jpeg"],
            Self::Webp => &["webp"],
            Self::Gif => &["gif"],
            Self::Pdf => &["pdf"],
            Self::Docx => &["docx"],
            Self::Xlsx => &["xlsx"],
            Self::Pptx => &["pptx"],
            Self::Odt => &["odt"],
            Self::Ods => &["ods"],
            Self::Odp => &["odp"],
            Self::Mp3 => &["mp3"],
            Self::M4a => &["m4a"],
            Self::Wav => &["wav"],
            Self::Mp4 => &["mp4", "m4v"],
            Self::Webm => &["webm"],
        }
    }
}

/// A file as it is stored: without what its maker's program wrote about the maker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct MediaFile {
    /// The file.
    pub id: FileId,
    /// Its name, with an ending that fits what it is.
    pub name: String,
    /// What it is.
    pub kind: FileKind,
    /// Its bytes, as stored.
    pub size: u32,
    /// An image's width as it is shown, in pixels; null for a document.
    pub width: Option<u32>,
    /// An image's height as it is shown, in pixels; null for a document.
    pub height: Option<u32>,
    /// When it was stored.
    pub created_at: Timestamp,
}

/// A file of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// The file; its content is at `/api/v1/media/files/{id}`.
    pub id: FileId,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: FileKind,
    /// Its bytes.
    pub size: u32,
    /// An image's width in pixels; null for a document.
    #[serde(default)]
    pub width: Option<u32>,
    /// An image's height in pixels; null for a document.
    #[serde(default)]
    pub height: Option<u32>,
    /// What an image shows, for those who cannot see it; empty if nobody said so.
    #[serde(default)]
    pub alt: String,
}

/// A file that a text is to have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AttachmentChoice {
    /// A file that one has sent and not used yet, or that the text has already.
    pub file_id: FileId,
    /// What an image shows, at most 500 characters.
    #[serde(default)]
    pub alt: String,
}

impl From<&Attachment> for AttachmentChoice {
    fn from(attachment: &Attachment) -> Self {
        Self { file_id: attachment.id, alt: attachment.alt.clone() }
    }
}

/// Checks the files that a text is to have: not too many, none twice, no word too long.
#[must_use]
pub fn check_attachments(check: Check, chosen: &[AttachmentChoice]) -> Check {
    let count = u32::try_from(chosen.len()).unwrap_or(u32::MAX);
    let mut check = check.number("attachments", count, 0, MAX_FILES);
    if count > MAX_FILES {
        return check;
    }
    for (place, choice) in chosen.iter().enumerate() {
        check = check.text(&format!("attachments.{place}.alt"), &choice.alt, 0, MAX_ALT);
        if chosen.iter().take(place).any(|before| before.file_id == choice.file_id) {
            check = check.wrong(&format!("attachments.{place}.file_id"), FieldCode::NotAvailable);
        }
    }
    check
}

/// What the files of a text are said to show, for the privacy guard.
pub fn attachment_texts(chosen: &[AttachmentChoice]) -> impl Iterator<Item = FieldText<'_>> {
    let texts = chosen.iter().enumerate();
    texts.map(|(place, choice)| FieldText::plain(format!("attachments.{place}.alt"), &choice.alt))
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn choice(id: u128, alt: &str) -> AttachmentChoice {
        AttachmentChoice { file_id: FileId(Uuid::from_u128(id)), alt: alt.to_owned() }
    }

    fn wrong(chosen: &[AttachmentChoice]) -> Vec<(String, FieldCode)> {
        let errors = check_attachments(Check::new(), chosen).finish();
        errors.into_iter().map(|error| (error.field, error.code)).collect()
    }

    #[test]
    fn names_what_is_wrong_with_a_choice() {
        assert_eq!(wrong(&[choice(1, ""), choice(2, "A poster")]), []);
        assert_eq!(
            wrong(&[choice(1, ""), choice(1, "")]),
            [("attachments.1.file_id".into(), FieldCode::NotAvailable)]
        );
        assert_eq!(wrong(&[choice(1, &"x".repeat(501))]), [("attachments.0.alt".into(), FieldCode::TooLong)]);
        let many: Vec<_> = (0..11).map(|id| choice(id, "")).collect();
        assert_eq!(wrong(&many), [("attachments".into(), FieldCode::TooLarge)]);
    }
}
