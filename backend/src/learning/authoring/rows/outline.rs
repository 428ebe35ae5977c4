//! The draft of a course without what its parts say.

use super::taught::{Beside, TaughtRow, versions};
use super::title_of;
use crate::db::Conn;
use crate::db::schema::{learning_parts, learning_words};
use crate::http::actor::ActorFacts;
use crate::http::error::AppError;
use crate::learning::rows::count;
use crate::learning::rows::parts::PartRow;
use diesel::dsl::case_when;
use diesel::prelude::*;
use shared::core::Language;
use shared::core::id::{CourseId, PartId};
use shared::learning::{Draft, DraftPartSummary, PartTranslation, Settings, TranslationState};
use std::collections::HashMap;

/// What is known of the words of parts without reading them all.
#[derive(Default)]
pub struct Sayings {
    /// The titles in the source language.
    pub titles: HashMap<PartId, String>,
    meanings: HashMap<(PartId, Language), u32>,
    source: Option<Language>,
}

impl Sayings {
    /// Of all parts of a course that were not taken away.
    pub fn of_course(connection: &mut Conn, course: CourseId, source: Language) -> Result<Self, AppError> {
        let parts = learning_parts::table
            .filter(learning_parts::course_id.eq(course).and(learning_parts::deleted_at.is_null()))
            .select(learning_parts::id);
        let rows = learning_words::table.filter(learning_words::part_id.eq_any(parts));
        let original = case_when(learning_words::language.eq(source), learning_words::words);
        let rows: Vec<(PartId, Language, i32, Option<String>)> = rows
            .select((learning_words::part_id, learning_words::language, learning_words::meaning, original))
            .load(connection)?;
        Self::of(rows, source)
    }

    /// Of these parts, whether they were taken away or not.
    pub fn of_parts(connection: &mut Conn, parts: &[PartId], source: Language) -> Result<Self, AppError> {
        let original = case_when(learning_words::language.eq(source), learning_words::words);
        let rows: Vec<(PartId, Language, i32, Option<String>)> = learning_words::table
            .filter(learning_words::part_id.eq_any(parts))
            .select((learning_words::part_id, learning_words::language, learning_words::meaning, original))
            .load(connection)?;
        Self::of(rows, source)
    }

    fn of(rows: Vec<(PartId, Language, i32, Option<String>)>, source: Language) -> Result<Self, AppError> {
        let mut said = Self { source: Some(source), ..Self::default() };
        for (part, language, meaning, original) in rows {
            said.meanings.insert((part, language), count(meaning));
            if let Some(words) = original {
                said.titles.insert(part, title_of(&words)?);
            }
        }
        Ok(said)
    }

    /// What a part is called.
    pub fn title(&self, part: PartId) -> String {
        self.titles.get(&part).cloned().unwrap_or_default()
    }

    /// Where the translations of a part stand.
    pub fn translations(&self, part: PartId) -> Vec<PartTranslation> {
        let source = self.source;
        let original = source.and_then(|source| self.meanings.get(&(part, source)).copied());
        let others = Language::ALL.iter().copied().filter(|language| Some(*language) != source);
        let state = |language| TranslationState::of(self.meanings.get(&(part, language)).copied(), original);
        others.map(|language| PartTranslation { language, state: state(language) }).collect()
    }

    /// How many parts say something, and of each language how many do and how many of these are outdated.
    fn counts(&self) -> (u32, HashMap<Language, (u32, u32)>) {
        let mut translated: HashMap<Language, (u32, u32)> = HashMap::new();
        let mut parts = 0;
        for ((part, language), meaning) in &self.meanings {
            let Some(source) = self.source else { continue };
            let Some(original) = self.meanings.get(&(*part, source)) else { continue };
            if *language == source {
                parts += 1;
                continue;
            }
            let (written, outdated) = translated.entry(*language).or_default();
            *written += 1;
            *outdated += u32::from(meaning < original);
        }
        (parts, translated)
    }
}

/// The draft of a course in one answer: four queries, however large it is.
pub fn find(connection: &mut Conn, actor: &ActorFacts, course: CourseId) -> Result<Draft, AppError> {
    let row = TaughtRow::find(connection, course)?;
    let parts = PartRow::list(connection, course)?;
    let said = Sayings::of_course(connection, course, row.course.source_language)?;
    let (parts_count, translated) = said.counts();
    let root = PartRow::root(course);
    let mut beside = HashMap::new();
    versions(connection, &[course], &mut beside)?;
    let mut beside: Beside = beside.remove(&course).unwrap_or_default();
    beside.title = said.title(root);
    beside.parts_count = parts_count;
    beside.translated = translated;
    let parts = in_order(parts, root)?.into_iter().map(|(row, settings, position)| DraftPartSummary {
        id: row.id,
        parent_id: row.parent_id,
        kind: row.kind,
        key: row.key,
        position,
        settings,
        revision: count(row.revision),
        title: said.title(row.id),
        translations: said.translations(row.id),
    });
    let parts: Vec<_> = parts.collect();
    if let Some(Settings::Course { hours }) = parts.first().map(|part| &part.settings) {
        beside.hours = *hours;
    }
    Ok(Draft { course: row.shown(actor, &beside), parts })
}

type Ordered = (PartRow, Settings, u32);

/// The parts with what they are and their places, a parent before its children.
fn in_order(rows: Vec<PartRow>, root: PartId) -> Result<Vec<Ordered>, AppError> {
    let mut below: HashMap<Option<PartId>, Vec<PartRow>> = HashMap::new();
    for row in rows {
        below.entry(row.parent_id).or_default().push(row);
    }
    let mut ordered = Vec::new();
    let first = below.remove(&None).unwrap_or_default();
    let mut waiting: Vec<(PartRow, u32)> =
        first.into_iter().filter(|row| row.id == root).map(|row| (row, 0)).collect();
    while let Some((row, position)) = waiting.pop() {
        let children = below.remove(&Some(row.id)).unwrap_or_default();
        waiting.extend(children.into_iter().zip(0..).collect::<Vec<_>>().into_iter().rev());
        let settings = row.settings()?;
        ordered.push((row, settings, position));
    }
    Ok(ordered)
}
