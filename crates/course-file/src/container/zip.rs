//! A course as a ZIP. Media are read and written as streams; nothing that a ZIP says of itself is believed.

use super::WriteError;
use crate::files::{Files, Limits, Listing, Name};
use crate::place;
use crate::tree::CourseFile;
use crate::write;
use shared::core::id::FileId;
use shared::learning::{CourseFileError, CourseFlawCode};
use std::collections::BTreeMap;
use std::io::{self, Read, Seek, Write};
use zip::read::ZipFileEntry;
use zip::result::{ZipError, ZipResult};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// A ZIP with a course.
#[derive(Debug)]
pub struct Zip<R> {
    archive: ZipArchive<R>,
    files: Files,
    /// Where the media stand in the ZIP.
    places: BTreeMap<String, usize>,
}

impl<R: Read + Seek> Zip<R> {
    /// Lists the ZIP and reads its texts.
    pub fn open(reader: R, limits: Limits) -> Result<Self, Vec<CourseFileError>> {
        let mut listing = Listing::new(limits);
        match Self::list(reader, &mut listing, limits) {
            Ok(zip) if listing.errors.is_empty() => Ok(zip),
            Ok(_) => Err(listing.errors),
            Err(error) => {
                listing.tell("", CourseFlawCode::Unreadable, error.to_string());
                Err(listing.errors)
            }
        }
    }

    /// Its files.
    pub const fn files(&self) -> &Files {
        &self.files
    }

    /// Opens a medium. Reading fails where the content is not what the ZIP said.
    pub fn medium(&mut self, name: &str) -> io::Result<impl Read + '_> {
        let (Some(index), Some(size)) = (self.places.get(name), self.files.media.get(name)) else {
            return Err(io::ErrorKind::NotFound.into());
        };
        Ok(Bounded { left: *size, reader: self.archive.by_index(*index)? })
    }

    fn list(reader: R, listing: &mut Listing, limits: Limits) -> ZipResult<Self> {
        let archive = ZipArchive::new(reader)?;
        let mut zip = Self { archive, files: Files::default(), places: BTreeMap::new() };
        if zip.archive.len() > limits.files {
            listing.tell("", CourseFlawCode::TooManyFiles, limits.files.to_string());
            return Ok(zip);
        }
        if zip.archive.has_duplicate_names() {
            listing.tell("", CourseFlawCode::SameName, "");
        }
        if zip.archive.has_overlapping_entries()? {
            listing.tell("", CourseFlawCode::TooDense, "");
        }
        let prefix = zip.prefix();
        for index in 0..zip.archive.len() {
            zip.add(index, &prefix, listing, limits)?;
        }
        Ok(zip)
    }

    /// The folder that everything lies in, as when a folder was packed as a whole.
    fn prefix(&self) -> String {
        let names: Vec<&str> =
            self.archive.file_names_raw().filter_map(|name| std::str::from_utf8(name).ok()).collect();
        let folder = |name: &&str| name.strip_suffix(place::STRUCTURE)?.strip_suffix('/').map(str::to_owned);
        let mut folders = names.iter().filter_map(folder).filter(|folder| !folder.contains('/'));
        match (names.contains(&place::STRUCTURE), folders.next(), folders.next()) {
            (false, Some(only), None) => only + "/",
            _ => String::new(),
        }
    }

    fn add(&mut self, index: usize, prefix: &str, listing: &mut Listing, limits: Limits) -> ZipResult<()> {
        let entry = self.archive.by_index_data(index)?;
        let Ok(full) = std::str::from_utf8(entry.name_raw()).map(ToOwned::to_owned) else {
            let shown = String::from_utf8_lossy(entry.name_raw()).into_owned();
            listing.tell(&shown, CourseFlawCode::BadName, "");
            return Ok(());
        };
        let name = full.strip_prefix(prefix).unwrap_or(&full);
        if let Some(code) = refused(&entry, limits) {
            listing.tell(name, code, "");
            return Ok(());
        }
        if entry.is_dir() {
            let inside = name.trim_end_matches('/');
            if !inside.is_empty() && inside != "media" && Name::of(inside) == Name::Bad {
                listing.tell(name, CourseFlawCode::BadName, "");
            }
            return Ok(());
        }
        let size = entry.size();
        match listing.take(name, size) {
            Some(Name::Text(name)) => {
                let mut bytes = Vec::new();
                let read =
                    Bounded { left: size, reader: self.archive.by_index(index)? }.read_to_end(&mut bytes);
                match read {
                    Ok(_) => drop(self.files.texts.insert(name.to_owned(), bytes)),
                    Err(error) => listing.tell(name, CourseFlawCode::Unreadable, error.to_string()),
                }
            }
            Some(Name::Medium(name)) => {
                self.files.media.insert(name.to_owned(), size);
                self.places.insert(name.to_owned(), index);
            }
            _ => {}
        }
        Ok(())
    }
}

/// Why an entry is not read, whatever its name.
fn refused(entry: &ZipFileEntry<'_>, limits: Limits) -> Option<CourseFlawCode> {
    let is_known = matches!(entry.compression(), CompressionMethod::Stored | CompressionMethod::Deflated);
    let kind = entry.unix_mode().map_or(0, |mode| mode & 0o170_000);
    if entry.is_symlink() || entry.encrypted() || !matches!(kind, 0 | 0o100_000 | 0o040_000) {
        Some(CourseFlawCode::NotAFile)
    } else if !is_known {
        Some(CourseFlawCode::Unreadable)
    } else if entry.size() > Limits::SMALL && entry.size() / limits.ratio > entry.compressed_size() {
        Some(CourseFlawCode::TooDense)
    } else {
        None
    }
}

/// Reads what was announced, and fails where there is more.
struct Bounded<R> {
    left: u64,
    reader: R,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        let count = u64::try_from(read).unwrap_or(u64::MAX);
        self.left = self.left.checked_sub(count).ok_or(io::ErrorKind::InvalidData)?;
        Ok(read)
    }
}

/// Writes a course as a ZIP, from its beginning to its end. The media are asked for one by one.
pub fn write_zip<W: Write, R: Read>(
    course: &CourseFile,
    into: W,
    mut open: impl FnMut(FileId) -> io::Result<R>,
) -> Result<W, WriteError> {
    let texts = write::texts(course).map_err(WriteError::Flaws)?;
    let mut zip = ZipWriter::new_stream(into);
    let deflated = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, text) in texts {
        zip.start_file(name, deflated).map_err(failed)?;
        zip.write_all(text.as_bytes())?;
    }
    // Pictures, recordings and films are packed already.
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    // By their names, so that the same course makes the same file wherever it lies.
    let media: BTreeMap<&String, FileId> = course.media.iter().map(|(id, name)| (name, *id)).collect();
    for (name, id) in media {
        zip.start_file(format!("{}{name}", place::MEDIA), stored).map_err(failed)?;
        io::copy(&mut open(id)?, &mut zip)?;
    }
    Ok(zip.finish().map_err(failed)?.into_inner())
}

fn failed(error: ZipError) -> WriteError {
    WriteError::Io(error.into())
}
