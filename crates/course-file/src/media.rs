//! What kind of medium a file is, by its name. Whether it is what its name says is for those who store it.

use serde::Serialize;

/// Kinds of media.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MediaKind {
    /// A picture.
    Picture,
    /// A recording to listen to.
    Audio,
    /// A film.
    Video,
    /// Anything else: a document to take away.
    File,
}

impl MediaKind {
    /// The kind that a name's ending says.
    pub fn of(name: &str) -> Self {
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
        match ending.as_str() {
            "png" | "jpg" | "jpeg" | "gif" | "webp" | "svg" | "avif" => Self::Picture,
            "mp3" | "m4a" | "ogg" | "oga" | "opus" | "wav" | "flac" => Self::Audio,
            "mp4" | "m4v" | "webm" | "ogv" => Self::Video,
            _ => Self::File,
        }
    }
}
