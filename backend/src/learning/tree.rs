//! A course's draft in memory: its parts as the tree that they are, with what each says.

use super::rows::parts::PartRow;
use super::rows::words::WordsRow;
use crate::db::Conn;
use crate::http::error::AppError;
use shared::core::Language;
use shared::core::id::{CourseId, PartId};
use shared::learning::{PartKind, Settings, Words};
use std::collections::HashMap;

/// A part.
pub struct Part {
    /// Names it.
    pub id: PartId,
    /// Its name in files.
    pub key: String,
    /// What it is.
    pub settings: Settings,
    parent: Option<PartId>,
}

impl Part {
    /// What kind it is.
    pub const fn kind(&self) -> PartKind {
        self.settings.kind()
    }
}

/// What a part says in the language that fits best.
#[derive(Clone, Copy)]
pub struct Said<'a> {
    /// The words.
    pub words: &'a Words,
    /// Their language.
    pub language: Language,
    /// Whether the original has changed since.
    pub outdated: bool,
}

/// Words, and which state of the original they say.
struct Written {
    words: Words,
    meaning: i32,
    revision: i32,
}

/// The whole draft.
pub struct Tree {
    source: Language,
    parts: Vec<Part>,
    words: HashMap<(PartId, Language), Written>,
    nothing: Words,
}

impl Tree {
    /// Reads it.
    pub fn load(connection: &mut Conn, course: CourseId, source: Language) -> Result<Self, AppError> {
        let parts = PartRow::list(connection, course)?.into_iter().map(|row| {
            let settings = row.settings()?;
            Ok(Part { id: row.id, key: row.key, settings, parent: row.parent_id })
        });
        let parts = parts.collect::<Result<_, AppError>>()?;
        let words = WordsRow::list(connection, course)?.into_iter().map(|row| {
            Ok((
                (row.part_id, row.language),
                Written { words: row.words()?, meaning: row.meaning, revision: row.revision },
            ))
        });
        Ok(Self { source, parts, words: words.collect::<Result<_, AppError>>()?, nothing: Words::default() })
    }

    /// The course itself.
    pub fn root(&self) -> Result<&Part, AppError> {
        self.parts
            .iter()
            .find(|part| part.parent.is_none())
            .ok_or_else(|| AppError::internal("a course without a root"))
    }

    /// The parts of a part, in their order.
    pub fn children(&self, part: PartId) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(move |child| child.parent == Some(part))
    }

    /// The part with this id.
    pub fn find(&self, part: PartId) -> Option<&Part> {
        self.parts.iter().find(|one| one.id == part)
    }

    /// What the original of a part means: counts the changes.
    pub fn meaning(&self, part: PartId) -> i32 {
        self.words.get(&(part, self.source)).map_or(0, |written| written.meaning)
    }

    /// How often the words of a part have changed, in all languages.
    pub fn wording(&self, part: PartId) -> i32 {
        let written = Language::ALL.iter().filter_map(|language| self.words.get(&(part, *language)));
        written.map(|written| written.revision).sum()
    }

    /// What a part says to somebody who wants this language: a translation even if the original has changed since, else the
    /// original.
    pub fn said(&self, part: PartId, language: Language) -> Said<'_> {
        let original = self.words.get(&(part, self.source));
        let meaning = original.map_or(0, |written| written.meaning);
        if let Some(written) = self.words.get(&(part, language)) {
            let outdated = language != self.source && written.meaning < meaning;
            return Said { words: &written.words, language, outdated };
        }
        let words = original.map_or(&self.nothing, |written| &written.words);
        Said { words, language: self.source, outdated: false }
    }
}
