//! Documents of Office and of `OpenDocument`: ZIPs, packed anew part by part. What says who made it is emptied, what could act
//! is refused. Comments and tracked changes are what the document says, and stay.

use super::office_parts::{self, Part};
use super::{Limited, damaged, refused, too_much};
use crate::http::error::AppError;
use shared::core::FieldCode;
use shared::media::{FileKind, MEGABYTE};
use std::collections::HashSet;
use std::io::{Cursor, Read, Seek, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// Most parts of one document.
const PARTS: usize = 5_000;
/// Most megabytes of all parts together, unpacked.
const MEGABYTES: u32 = 256;
/// Most megabytes of one part.
const PART_MEGABYTES: u32 = 100;

/// Writes a clean copy, and says what the document is.
pub fn clean(file: impl Read + Seek, to: &mut (impl Write + Seek)) -> Result<FileKind, AppError> {
    let mut left = bytes(MEGABYTES);
    clean_at(file, to, &mut left, Depth::Document)
}

/// Whether a document may have documents in it: a table behind a chart does, and no more than that.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    Document,
    Embedded,
}

fn clean_at(
    file: impl Read + Seek,
    to: &mut (impl Write + Seek),
    left: &mut usize,
    depth: Depth,
) -> Result<FileKind, AppError> {
    let mut archive = ZipArchive::new(file).map_err(|_| damaged())?;
    if archive.len() > PARTS {
        return Err(too_much(MEGABYTES));
    }
    let kind = kind_of(&mut archive)?;
    let mut copy = ZipWriter::new(to);
    let mut names = HashSet::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|_| damaged())?;
        if entry.encrypted() {
            return Err(refused(FieldCode::Encrypted));
        }
        let name = entry.name().map_err(|_| damaged())?.into_owned();
        if !is_sane(&name) || !names.insert(name.to_lowercase()) {
            return Err(damaged());
        }
        if entry.is_dir() {
            continue;
        }
        let part = office_parts::part(&name);
        if part == Part::Dropped {
            continue;
        }
        let content = read(&mut entry, left)?;
        let content = match part {
            Part::Embedded if depth == Depth::Document => embedded(&content, left)?,
            Part::Embedded | Part::Active => return Err(refused(FieldCode::ActiveContent)),
            part => office_parts::clean(part, content)?,
        };
        write(&mut copy, &name, &content)?;
    }
    copy.finish().map_err(AppError::internal)?;
    Ok(kind)
}

/// The table behind a chart, or a document in a document.
fn embedded(content: &[u8], left: &mut usize) -> Result<Vec<u8>, AppError> {
    let mut copy = Vec::new();
    clean_at(Cursor::new(content), &mut Cursor::new(&mut copy), left, Depth::Embedded)?;
    Ok(copy)
}

/// What is unpacked counts, not what the directory says of it.
fn read(entry: &mut impl Read, left: &mut usize) -> Result<Vec<u8>, AppError> {
    let mut content = Vec::new();
    let most = bytes(PART_MEGABYTES).min(*left);
    let mut limited = Limited { inner: &mut content, left: most };
    if std::io::copy(entry, &mut limited).is_err() {
        return Err(if limited.left == 0 || is_full(&content, most) {
            too_much(MEGABYTES)
        } else {
            damaged()
        });
    }
    *left -= content.len().min(*left);
    Ok(content)
}

/// Whether reading stopped at the limit: less than a buffer's length before it.
fn is_full(content: &[u8], most: usize) -> bool {
    most.saturating_sub(content.len()) < 64 * 1024
}

fn write(copy: &mut ZipWriter<impl Write + Seek>, name: &str, content: &[u8]) -> Result<(), AppError> {
    // What an OpenDocument is stands at its beginning, readable without unpacking.
    let method = if name == "mimetype" { CompressionMethod::Stored } else { CompressionMethod::Deflated };
    let options = SimpleFileOptions::default().compression_method(method);
    copy.start_file(name, options).map_err(AppError::internal)?;
    copy.write_all(content).map_err(AppError::internal)
}

/// Names that lead out of the document belong to no document.
fn is_sane(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 512
        && !name.starts_with('/')
        && !name.contains(['\\', '\0'])
        && !name.split('/').any(|step| step == "..")
}

/// What it is, as it says itself; whatever else is packed as a ZIP is not taken.
fn kind_of(archive: &mut ZipArchive<impl Read + Seek>) -> Result<FileKind, AppError> {
    let unknown = || refused(FieldCode::UnknownKind);
    let mut text = |name: &str| {
        let mut left = bytes(1);
        let mut entry = archive.by_name(name).ok()?;
        let content = read(&mut entry, &mut left).ok()?;
        String::from_utf8(content).ok()
    };
    if let Some(kind) = text("mimetype") {
        return office_parts::open_document(kind.trim()).ok_or_else(unknown);
    }
    let types = text("[Content_Types].xml").ok_or_else(unknown)?;
    if types.contains("macroEnabled") {
        return Err(refused(FieldCode::ActiveContent));
    }
    office_parts::office_open(&types).ok_or_else(unknown)
}

fn bytes(megabytes: u32) -> usize {
    usize::try_from(megabytes * MEGABYTE).unwrap_or(usize::MAX)
}
