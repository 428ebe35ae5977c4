//! A course as a tree of parts, exactly as the database holds a draft: settings, words in each language, and whether these still say what
//! the source says.

use shared::core::Language;
use shared::core::id::FileId;
use shared::learning::{PartKind, Settings, Words};
use std::collections::BTreeMap;

/// A course with everything that belongs to it, but for the content of its media.
#[derive(Clone, Debug, PartialEq)]
pub struct CourseFile {
    /// Its name in addresses; the key of the root too.
    pub slug: String,
    /// The language in which it is written first, and from which it is translated.
    pub source_language: Language,
    /// What readers are told about it.
    pub notice: Notice,
    /// The course.
    pub root: CoursePart,
    /// The files that its parts show, with their names. The ids hold within this tree only.
    pub media: BTreeMap<FileId, String>,
}

/// What readers are told about a course.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Notice {
    /// Nothing.
    #[default]
    None,
    /// It is a beginning that the partnership has still to review.
    Starter,
}

/// A part and all below it.
#[derive(Clone, Debug, PartialEq)]
pub struct CoursePart {
    /// Its key, once among its siblings; the same in every version and language.
    pub key: String,
    /// What it is.
    pub settings: Settings,
    /// What it says. A language that is not there is not translated yet.
    pub words: BTreeMap<Language, WrittenWords>,
    /// What is below it, in order.
    pub children: Vec<Self>,
}

/// Words in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct WrittenWords {
    /// The words.
    pub words: Words,
    /// Whether they say what the source says now. Always so for the source itself.
    pub current: bool,
}

impl CoursePart {
    /// A part without words and children.
    pub const fn new(key: String, settings: Settings) -> Self {
        Self { key, settings, words: BTreeMap::new(), children: Vec::new() }
    }

    /// Which kind of part it is.
    pub const fn kind(&self) -> PartKind {
        self.settings.kind()
    }

    /// What it says in a language.
    pub fn words(&self, language: Language) -> Option<&Words> {
        self.words.get(&language).map(|written| &written.words)
    }

    /// Gives the files of this part and of those below it other ids, as when they were stored; one that is not in the list keeps its id.
    pub fn replace_files(&mut self, ids: &BTreeMap<FileId, FileId>) {
        if let Settings::Picture { file_id }
        | Settings::Audio { file_id }
        | Settings::Video { file_id }
        | Settings::File { file_id } = &mut self.settings
        {
            *file_id = file_id.map(|id| ids.get(&id).copied().unwrap_or(id));
        }
        for child in &mut self.children {
            child.replace_files(ids);
        }
    }
}
