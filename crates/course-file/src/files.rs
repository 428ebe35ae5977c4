//! The files of a course wherever they lie: texts in memory, media by name and size. Names are looked at before anything is read.

use crate::place;
use shared::learning::{CourseFileError, CourseFlawCode};
use std::collections::{BTreeMap, BTreeSet};

/// The files of a course.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    /// The texts by their names.
    pub texts: BTreeMap<String, Vec<u8>>,
    /// The sizes of the media by their names, without the folder.
    pub media: BTreeMap<String, u64>,
}

/// How much is read. A course that was written within them can be read within them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How many files.
    pub files: usize,
    /// Bytes of one text.
    pub text: u64,
    /// Bytes of all texts, which are held in memory.
    pub texts: u64,
    /// Bytes of one medium.
    pub medium: u64,
    /// Bytes of all media.
    pub media: u64,
    /// How many times larger a file may be than it is packed, once it is larger than [`Limits::SMALL`].
    pub ratio: u64,
}

impl Limits {
    /// Bytes that do no harm however they are packed.
    pub const SMALL: u64 = 64 * 1024;
}

impl Default for Limits {
    fn default() -> Self {
        const MIB: u64 = 1024 * 1024;
        Self {
            files: 10_000,
            text: 4 * MIB,
            texts: 48 * MIB,
            medium: 512 * MIB,
            media: 2048 * MIB,
            ratio: 100,
        }
    }
}

/// What a name stands for.
#[derive(Debug, PartialEq, Eq)]
pub enum Name<'a> {
    /// A text.
    Text(&'a str),
    /// A medium, without its folder.
    Medium(&'a str),
    /// Something that operating systems leave behind.
    Ignored,
    /// A name that cannot be one of ours.
    Bad,
}

impl<'a> Name<'a> {
    /// What a name in a folder or ZIP stands for.
    pub fn of(name: &'a str) -> Self {
        let steps: Vec<&str> = name.split('/').collect();
        let is_left_behind =
            |step: &str| matches!(step, "__MACOSX" | ".DS_Store" | "Thumbs.db" | "desktop.ini");
        if steps.iter().any(|step| is_left_behind(step)) {
            return Self::Ignored;
        }
        let text_step = |step: &&str| {
            step.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.'))
                && !step.is_empty()
                && !step.starts_with('.')
        };
        match name.strip_prefix(place::MEDIA) {
            Some(medium) if place::is_medium(medium) => Self::Medium(medium),
            None if steps.iter().all(text_step) && name.len() <= 400 => Self::Text(name),
            _ => Self::Bad,
        }
    }
}

/// Counts files against the limits while they are listed.
#[derive(Debug)]
pub struct Listing {
    limits: Limits,
    names: BTreeSet<String>,
    texts: u64,
    media: u64,
    /// Everything that was wrong so far.
    pub errors: Vec<CourseFileError>,
}

impl Listing {
    /// Begins.
    pub const fn new(limits: Limits) -> Self {
        Self { limits, names: BTreeSet::new(), texts: 0, media: 0, errors: Vec::new() }
    }

    /// Notes an error about a file as a whole.
    pub fn tell(&mut self, file: &str, code: CourseFlawCode, what: impl Into<String>) {
        self.errors.push(CourseFileError { file: file.to_owned(), line: None, code, what: what.into() });
    }

    /// What a file is, if it is one to read.
    pub fn take<'a>(&mut self, name: &'a str, size: u64) -> Option<Name<'a>> {
        let found = Name::of(name);
        match found {
            Name::Ignored => return None,
            Name::Bad => {
                self.tell(name, CourseFlawCode::BadName, "");
                return None;
            }
            Name::Text(_) => self.texts = self.texts.saturating_add(size),
            Name::Medium(_) => self.media = self.media.saturating_add(size),
        }
        let most = if matches!(found, Name::Text(_)) { self.limits.text } else { self.limits.medium };
        if !self.names.insert(name.to_lowercase()) {
            self.tell(name, CourseFlawCode::SameName, "");
            return None;
        }
        if size > most || self.texts > self.limits.texts || self.media > self.limits.media {
            self.tell(name, CourseFlawCode::TooLarge, size.to_string());
            return None;
        }
        if self.names.len() > self.limits.files {
            if self.names.len() == self.limits.files + 1 {
                self.tell(name, CourseFlawCode::TooManyFiles, self.limits.files.to_string());
            }
            return None;
        }
        Some(found)
    }
}

impl Files {
    /// Files that are in memory, as a program carries its own.
    pub fn from_memory<'a>(
        files: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    ) -> Result<Self, Vec<CourseFileError>> {
        let mut listing = Listing::new(Limits::default());
        let mut found = Self::default();
        for (name, bytes) in files {
            let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
            match listing.take(name, size) {
                Some(Name::Text(name)) => drop(found.texts.insert(name.to_owned(), bytes.to_vec())),
                Some(Name::Medium(name)) => drop(found.media.insert(name.to_owned(), size)),
                _ => {}
            }
        }
        if listing.errors.is_empty() { Ok(found) } else { Err(listing.errors) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_lead_elsewhere_are_bad() {
        for name in [
            "../course.json",
            "/etc/passwd",
            "a//b",
            "modules/../../x",
            "C:\\x",
            "media/../x.png",
            "media/a/b.png",
            "media/",
            "media/.hidden",
            "Ünïcode.md",
            "",
            "a/",
            ".git",
        ] {
            assert_eq!(Name::of(name), Name::Bad, "{name}");
        }
        assert_eq!(Name::of("modules/p1/quiz.json"), Name::Text("modules/p1/quiz.json"));
        assert_eq!(Name::of("media/Fișă de lucru.pdf"), Name::Medium("Fișă de lucru.pdf"));
        assert_eq!(Name::of("__MACOSX/course.json"), Name::Ignored);
    }
}
