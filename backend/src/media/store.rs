//! Where files lie: `media/files/<two letters>/<id>` in the data folder, and beside it `<id>.thumbnail`; in
//! `media/incoming` what is still arriving. A file is there whole or not at all.

use crate::app::Ids;
use shared::core::Timestamp;
use shared::core::id::FileId;
use std::fs::{DirBuilder, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;
use tokio::sync::{Semaphore, SemaphorePermit};

/// The files of this installation.
pub struct Media {
    folder: PathBuf,
    turns: Semaphore,
    course_turns: Semaphore,
}

impl Media {
    /// In the data folder.
    pub fn new(data_dir: &Path) -> Self {
        // One at a time: a picture being unpacked takes more space than everything else together.
        Self { folder: data_dir.join("media"), turns: Semaphore::new(1), course_turns: Semaphore::new(1) }
    }

    /// Waits until no other file is being worked on.
    pub async fn turn(&self) -> Option<SemaphorePermit<'_>> {
        self.turns.acquire().await.ok()
    }

    /// Waits until no other course is being read: its texts are in memory, and may be many.
    pub async fn course_turn(&self) -> Option<SemaphorePermit<'_>> {
        self.course_turns.acquire().await.ok()
    }

    /// A place for what is arriving; it goes by itself unless it is kept.
    pub fn incoming(&self, ids: &Ids, now: Timestamp) -> std::io::Result<NamedTempFile> {
        let folder = self.folder.join("incoming");
        make(&folder)?;
        tempfile::Builder::new().prefix(&format!("{}-", ids.uuid(now).simple())).tempfile_in(folder)
    }

    /// Keeps a file under its id, on the disk before this returns.
    pub fn keep(&self, file: FileId, bytes: &[u8], thumbnail: Option<&[u8]>) -> std::io::Result<()> {
        let path = self.path(file);
        let folder = path.parent().unwrap_or(&self.folder);
        make(folder)?;
        if let Some(thumbnail) = thumbnail {
            write(folder, &self.thumbnail_path(file), thumbnail)?;
        }
        write(folder, &path, bytes)?;
        // The names are on the disk once their folder is.
        File::open(folder)?.sync_all()
    }

    /// Keeps what has arrived under its id, on the disk before this returns.
    pub fn keep_arrived(&self, file: FileId, arrived: NamedTempFile) -> std::io::Result<()> {
        let path = self.path(file);
        let folder = path.parent().unwrap_or(&self.folder);
        make(folder)?;
        arrived.as_file().sync_all()?;
        arrived.persist(&path).map_err(|error| error.error)?;
        File::open(folder)?.sync_all()
    }

    /// Opens a file.
    pub fn open(&self, file: FileId) -> std::io::Result<File> {
        File::open(self.path(file))
    }

    /// Opens an image's thumbnail.
    pub fn open_thumbnail(&self, file: FileId) -> std::io::Result<File> {
        File::open(self.thumbnail_path(file))
    }

    /// Takes a file away; that there is none is as good.
    pub fn delete(&self, file: FileId) -> std::io::Result<()> {
        remove(&self.path(file))?;
        remove(&self.thumbnail_path(file))
    }

    /// The files that lie here and were made before a time.
    pub fn stored_before(&self, time: Timestamp) -> std::io::Result<Vec<FileId>> {
        let mut found = Vec::new();
        for folder in paths_in(&self.folder.join("files"))? {
            for path in paths_in(&folder)? {
                let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
                if let Ok(id) = name.split('.').next().unwrap_or_default().parse()
                    && is_before(name, time)
                {
                    found.push(id);
                }
            }
        }
        found.dedup();
        Ok(found)
    }

    /// Takes away what began to arrive before a time: whatever brought it is gone.
    pub fn forget_incoming_before(&self, time: Timestamp) -> std::io::Result<()> {
        for path in paths_in(&self.folder.join("incoming"))? {
            if path.file_name().and_then(|name| name.to_str()).is_some_and(|name| is_before(name, time)) {
                remove(&path)?;
            }
        }
        Ok(())
    }

    /// The last letters of an id are chance: so folders fill evenly.
    fn path(&self, file: FileId) -> PathBuf {
        let name = file.to_string();
        let last = name.get(name.len().saturating_sub(2)..).unwrap_or_default();
        self.folder.join("files").join(last).join(&name)
    }

    fn thumbnail_path(&self, file: FileId) -> PathBuf {
        self.path(file).with_extension("thumbnail")
    }
}

/// Whether the id that a name begins with was made before a time: its first 48 bits are the milliseconds.
fn is_before(name: &str, time: Timestamp) -> bool {
    let digits: String = name.chars().filter(char::is_ascii_hexdigit).take(12).collect();
    i64::from_str_radix(&digits, 16).is_ok_and(|millis| millis.saturating_mul(1_000) < time.0)
}

fn make(folder: &Path) -> std::io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}

fn write(folder: &Path, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map(drop).map_err(|error| error.error)
}

fn remove(path: &Path) -> std::io::Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn paths_in(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    match std::fs::read_dir(folder) {
        Ok(entries) => entries.map(|entry| entry.map(|entry| entry.path())).collect(),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_comes_and_goes_whole() {
        let folder = tempfile::tempdir().unwrap();
        let media = Media::new(folder.path());
        let now = Timestamp(1_795_510_800_000_000);
        let file = FileId(Ids::Random.uuid(now));
        assert_eq!(media.stored_before(now.plus_seconds(1)).unwrap(), []);
        media.keep(file, b"picture", Some(b"small")).unwrap();
        assert_eq!(media.stored_before(now.plus_seconds(1)).unwrap().first(), Some(&file));
        assert_eq!(media.stored_before(now).unwrap(), []);
        assert!(media.open(file).is_ok() && media.open_thumbnail(file).is_ok());
        media.delete(file).unwrap();
        media.delete(file).unwrap();
        assert!(media.open(file).is_err() && media.open_thumbnail(file).is_err());
        assert_eq!(media.stored_before(now.plus_seconds(1)).unwrap(), []);
    }

    #[test]
    fn what_never_arrived_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let media = Media::new(folder.path());
        let now = Timestamp(1_795_510_800_000_000);
        let (_, path) = media.incoming(&Ids::Random, now).unwrap().keep().unwrap();
        media.forget_incoming_before(now).unwrap();
        assert!(path.exists());
        media.forget_incoming_before(now.plus_seconds(1)).unwrap();
        assert!(!path.exists());
    }
}
