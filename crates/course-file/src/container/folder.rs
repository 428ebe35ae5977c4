//! A course as a folder.

use super::WriteError;
use crate::files::{Files, Limits, Listing, Name};
use crate::place;
use crate::tree::CourseFile;
use crate::write;
use shared::core::id::FileId;
use shared::learning::{CourseFileError, CourseFlawCode};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// How deep the folders of a course are.
const DEEPEST: usize = 3;

/// A folder with a course.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    files: Files,
}

impl Folder {
    /// Lists the folder and reads its texts.
    pub fn open(root: &Path, limits: Limits) -> Result<Self, Vec<CourseFileError>> {
        let mut listing = Listing::new(limits);
        let mut folder = Self { root: root.to_owned(), files: Files::default() };
        folder.list(root, "", 0, &mut listing);
        if listing.errors.is_empty() { Ok(folder) } else { Err(listing.errors) }
    }

    /// Its files.
    pub const fn files(&self) -> &Files {
        &self.files
    }

    /// Opens a medium.
    pub fn medium(&self, name: &str) -> io::Result<File> {
        if self.files.media.contains_key(name) {
            File::open(self.root.join(place::MEDIA).join(name))
        } else {
            Err(io::ErrorKind::NotFound.into())
        }
    }

    fn list(&mut self, path: &Path, prefix: &str, depth: usize, listing: &mut Listing) {
        let entries = match fs::read_dir(path).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
            Ok(entries) => entries,
            Err(error) => return listing.tell(prefix, CourseFlawCode::Unreadable, error.to_string()),
        };
        for entry in entries {
            let file_name = entry.file_name();
            let Some(file_name) = file_name.to_str() else {
                let shown = format!("{prefix}{}", file_name.to_string_lossy());
                listing.tell(&shown, CourseFlawCode::BadName, "");
                continue;
            };
            let name = format!("{prefix}{file_name}");
            match fs::symlink_metadata(entry.path()) {
                Ok(about) if about.is_dir() && depth < DEEPEST => {
                    if Name::of(&name) != Name::Ignored {
                        self.list(&entry.path(), &format!("{name}/"), depth + 1, listing);
                    }
                }
                Ok(about) if about.is_dir() => listing.tell(&name, CourseFlawCode::BadName, ""),
                Ok(about) if about.is_file() => self.add(&entry.path(), &name, about.len(), listing),
                Ok(_) => listing.tell(&name, CourseFlawCode::NotAFile, ""),
                Err(error) => listing.tell(&name, CourseFlawCode::Unreadable, error.to_string()),
            }
        }
    }

    fn add(&mut self, path: &Path, name: &str, size: u64, listing: &mut Listing) {
        match listing.take(name, size) {
            Some(Name::Text(name)) => match fs::read(path) {
                Ok(bytes) => drop(self.files.texts.insert(name.to_owned(), bytes)),
                Err(error) => listing.tell(name, CourseFlawCode::Unreadable, error.to_string()),
            },
            Some(Name::Medium(name)) => drop(self.files.media.insert(name.to_owned(), size)),
            _ => {}
        }
    }
}

/// Writes a course into a folder, which is made if it is not there. The media are asked for one by one.
pub fn write_folder<R: Read>(
    course: &CourseFile,
    root: &Path,
    mut open: impl FnMut(FileId) -> io::Result<R>,
) -> Result<(), WriteError> {
    let texts = write::texts(course).map_err(WriteError::Flaws)?;
    for (name, text) in texts {
        fs::write(made(root.join(name))?, text)?;
    }
    for (id, name) in &course.media {
        let mut file = File::create(made(root.join(place::MEDIA).join(name))?)?;
        io::copy(&mut open(*id)?, &mut file)?;
    }
    Ok(())
}

/// The path, in a folder that is there.
fn made(path: PathBuf) -> io::Result<PathBuf> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    Ok(path)
}
