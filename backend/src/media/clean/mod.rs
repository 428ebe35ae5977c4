//! What comes from outside becomes what is kept: its kind is found in its content, everything that its maker's program
//! wrote about the maker is taken away, and what could act is refused. It all runs on a thread of its own, one file at a
//! time, within limits on what a small file may unfold into.

mod bytes;
mod exif;
mod office;
mod office_parts;
pub mod pdf;
mod pictures;
pub mod recordings;
mod thumbnail;
pub mod words;

use crate::http::error::AppError;
use sha2::{Digest, Sha256};
use shared::core::{FieldCode, FieldError};
use shared::media::{FileKind, MAX_FILE_BYTES, MEGABYTE};
use std::io::{Cursor, Write};

/// A file that may be kept.
pub struct Cleaned {
    /// What it is.
    pub kind: FileKind,
    /// Its content.
    pub bytes: Vec<u8>,
    /// The hash of the content.
    pub sha256: Vec<u8>,
    /// The hash of what was sent.
    pub sent_sha256: Vec<u8>,
    /// How wide and high an image is, as it is shown.
    pub pixels: Option<(u32, u32)>,
    /// A small JPEG of an image.
    pub thumbnail: Option<Vec<u8>>,
}

/// A file that is not taken, and why.
pub fn refused(code: FieldCode) -> AppError {
    AppError::field("file", code)
}

/// A file that unfolds into more than so many megabytes or megapixels.
fn too_much(limit: u32) -> AppError {
    let error = FieldError { field: "file".to_owned(), code: FieldCode::TooMuchInside, limit: Some(limit) };
    AppError::Fields(vec![error])
}

fn damaged() -> AppError {
    refused(FieldCode::Damaged)
}

/// Cleans a file, or refuses it.
pub fn clean(file: &[u8]) -> Result<Cleaned, AppError> {
    let (kind, bytes, pixels, thumbnail) = match sniff(file)? {
        Container::Image(kind) => {
            let picture = picture(kind, file).ok_or_else(damaged)?;
            let (pixels, thumbnail) = thumbnail::of(kind, &picture)?;
            (kind, picture.bytes, Some(pixels), Some(thumbnail))
        }
        Container::Pdf => (FileKind::Pdf, pdf::clean(file)?, None, None),
        Container::Zip => {
            let mut bytes = Vec::with_capacity(file.len());
            let kind = office::clean(Cursor::new(file), &mut Cursor::new(&mut bytes))?;
            (kind, bytes, None, None)
        }
    };
    // Packed anew a file may have grown, but not without end.
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > u64::from(MAX_FILE_BYTES) * 2 {
        return Err(too_much(MAX_FILE_BYTES / MEGABYTE));
    }
    let (sha256, sent_sha256) = (Sha256::digest(&bytes).to_vec(), Sha256::digest(file).to_vec());
    Ok(Cleaned { kind, bytes, sha256, sent_sha256, pixels, thumbnail })
}

/// What a file is at first sight; which document a ZIP is shows when it is opened.
#[derive(Clone, Copy)]
enum Container {
    Image(FileKind),
    Pdf,
    Zip,
}

/// Old Office files, and new ones with a password, are such.
const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

fn sniff(file: &[u8]) -> Result<Container, AppError> {
    let image = image_kind(file);
    // Readers of PDF look for its mark in the first kilobyte.
    let is_pdf = file.get(..1024).unwrap_or(file).windows(5).any(|five| five == b"%PDF-");
    match image {
        Some(kind) => Ok(Container::Image(kind)),
        None if file.starts_with(b"PK\x03\x04") => Ok(Container::Zip),
        None if is_pdf => Ok(Container::Pdf),
        None if file.starts_with(OLE) && contains(file, &utf16("EncryptedPackage")) => {
            Err(refused(FieldCode::Encrypted))
        }
        None => Err(refused(FieldCode::UnknownKind)),
    }
}

fn image_kind(file: &[u8]) -> Option<FileKind> {
    let is_webp = file.starts_with(b"RIFF") && file.get(8..12) == Some(b"WEBP");
    match file {
        [0xFF, 0xD8, 0xFF, ..] => Some(FileKind::Jpeg),
        [0x89, b'P', b'N', b'G', ..] => Some(FileKind::Png),
        [b'G', b'I', b'F', b'8', ..] => Some(FileKind::Gif),
        _ if is_webp => Some(FileKind::Webp),
        _ => None,
    }
}

fn picture(kind: FileKind, file: &[u8]) -> Option<pictures::Picture> {
    match kind {
        FileKind::Jpeg => pictures::jpeg(file),
        FileKind::Png => pictures::png(file),
        FileKind::Gif => pictures::gif(file),
        FileKind::Webp => pictures::webp(file),
        _ => None,
    }
}

/// A picture within a document, without what stands beside it; nothing if it is none that we know.
fn inner_picture(file: &[u8]) -> Result<Option<Vec<u8>>, AppError> {
    let Some(kind) = image_kind(file) else { return Ok(None) };
    picture(kind, file).map(|picture| Some(picture.bytes)).ok_or_else(damaged)
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// A writer that stops at so many bytes.
struct Limited<W> {
    inner: W,
    left: usize,
}

impl<W: Write> Write for Limited<W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.left =
            self.left.checked_sub(bytes.len()).ok_or_else(|| std::io::Error::other("too much inside"))?;
        self.inner.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.inner.flush()
    }
}

#[cfg(test)]
mod tests;
