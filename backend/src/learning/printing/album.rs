//! The pictures of one printed file, from where files lie, up to what one file may have.

use crate::media::Media;
use print::DOCUMENT_PICTURES;
use shared::core::id::FileId;
use std::io::Read;

/// Takes pictures out of the store until there is no more room; what has none is printed as its words.
pub struct Album<'m> {
    media: &'m Media,
    room: u64,
}

impl<'m> Album<'m> {
    /// With room for as much as one file may have.
    pub fn new(media: &'m Media) -> Self {
        Self { media, room: u64::try_from(DOCUMENT_PICTURES).unwrap_or(u64::MAX) }
    }

    /// What lies there; nothing where it is gone, or too large.
    pub fn picture(&mut self, file: FileId) -> Vec<u8> {
        match self.read(file) {
            Ok(bytes) => bytes,
            Err(error) => {
                tracing::warn!(%file, %error, "a picture is printed as its words");
                Vec::new()
            }
        }
    }

    fn read(&mut self, file: FileId) -> std::io::Result<Vec<u8>> {
        let mut file = self.media.open(file)?;
        let size = file.metadata()?.len();
        let mut bytes = Vec::new();
        if let Some(room) = self.room.checked_sub(size) {
            self.room = room;
            file.read_to_end(&mut bytes)?;
        }
        Ok(bytes)
    }
}
