//! Recordings and films: their kind is found in their content, and what their maker's device wrote about the maker (where, when, on what)
//! is blanked in place, byte for byte as long as it was. So nothing of the sound or the picture is touched, no offset changes, and a film of
//! any length takes no memory.

mod mp3;
mod mp4;
mod wav;
mod webm;

use super::{damaged, refused};
use crate::http::error::AppError;
use shared::core::FieldCode;
use shared::media::FileKind;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};

/// Bytes by which a kind is known.
const HEAD: u64 = 64;
/// Pieces of a file that are looked at; more are a file that means harm.
const MOST_PIECES: usize = 4_000_000;

/// What kind of recording a file is at first sight, if it is one.
pub fn kind_of(file: &mut File) -> std::io::Result<Option<FileKind>> {
    let mut head = Vec::new();
    file.rewind()?;
    Read::by_ref(file).take(HEAD).read_to_end(&mut head)?;
    Ok(match head.as_slice() {
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'A', b'V', b'E', ..] => Some(FileKind::Wav),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => Some(FileKind::Mp4),
        [0x1A, 0x45, 0xDF, 0xA3, ..] => Some(FileKind::Webm),
        [b'I', b'D', b'3', ..] => Some(FileKind::Mp3),
        [0xFF, second, ..] if mp3::is_frame(*second) => Some(FileKind::Mp3),
        _ => None,
    })
}

/// Blanks what is beside sound and picture; gives the kind that it is seen from near.
pub fn clean(kind: FileKind, file: &mut File) -> Result<FileKind, AppError> {
    let mut tape = Tape::new(file).map_err(AppError::internal)?;
    let found = match kind {
        FileKind::Wav => wav::clean(&mut tape),
        FileKind::Mp3 => mp3::clean(&mut tape),
        FileKind::Webm => webm::clean(&mut tape),
        _ => mp4::clean(&mut tape),
    };
    found.map_err(|fault| match fault {
        Fault::Damaged => damaged(),
        Fault::Unknown => refused(FieldCode::UnknownKind),
        Fault::Io(error) => AppError::internal(error),
    })
}

/// Why a recording is not taken.
#[derive(Debug)]
enum Fault {
    /// It does not hold together.
    Damaged,
    /// It is none of the kinds that browsers play.
    Unknown,
    /// Reading or writing failed.
    Io(std::io::Error),
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::UnexpectedEof { Self::Damaged } else { Self::Io(error) }
    }
}

/// A file that is read and blanked here and there.
struct Tape<'a> {
    file: &'a mut File,
    length: u64,
    pieces: usize,
}

impl<'a> Tape<'a> {
    fn new(file: &'a mut File) -> std::io::Result<Self> {
        let length = file.metadata()?.len();
        Ok(Self { file, length, pieces: 0 })
    }

    /// The bytes from here on.
    fn read<const N: usize>(&mut self, at: u64) -> Result<[u8; N], Fault> {
        self.pieces += 1;
        if self.pieces > MOST_PIECES {
            return Err(Fault::Damaged);
        }
        let mut bytes = [0; N];
        self.file.seek(SeekFrom::Start(at))?;
        self.file.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    /// As many bytes from here on as there are, up to `N`; the others are 0.
    fn read_some<const N: usize>(&mut self, at: u64) -> Result<[u8; N], Fault> {
        let there = usize::try_from(self.length.saturating_sub(at)).unwrap_or(N).min(N);
        let mut bytes = [0; N];
        self.file.seek(SeekFrom::Start(at))?;
        if let Some(some) = bytes.get_mut(..there) {
            self.file.read_exact(some)?;
        }
        Ok(bytes)
    }

    fn write(&mut self, at: u64, bytes: &[u8]) -> Result<(), Fault> {
        self.file.seek(SeekFrom::Start(at))?;
        Ok(self.file.write_all(bytes)?)
    }

    /// Puts zeros there, which must lie within the file.
    fn blank(&mut self, from: u64, until: u64) -> Result<(), Fault> {
        if from > until || until > self.length {
            return Err(Fault::Damaged);
        }
        self.file.seek(SeekFrom::Start(from))?;
        std::io::copy(&mut std::io::repeat(0).take(until - from), self.file)?;
        Ok(())
    }

    /// Cuts off what hangs on behind.
    fn cut(&mut self, length: u64) -> Result<(), Fault> {
        self.length = length;
        Ok(self.file.set_len(length)?)
    }
}

#[cfg(test)]
mod tests;
