//! What parts say in each language, and said before.

use crate::db::Conn;
use crate::db::schema::learning_words::dsl;
use crate::db::schema::learning_words_history;
use crate::http::error::AppError;
use crate::learning::rows::words::WordsRow;
use crate::learning::rows::{count, from_json};
use diesel::prelude::*;
use shared::accounts::Person;
use shared::core::id::{AccountId, PartId};
use shared::core::{Language, Timestamp};
use shared::learning::{PartWords, TranslationState, WordsVersion};
use std::collections::HashMap;

/// Seconds for which the history keeps one state of what somebody writes.
const ONE_STATE: i64 = 10 * 60;
/// Most states of the history that are listed.
const MOST: i64 = 100;

/// What a part says, in every language in which it says something.
pub fn of_part(connection: &mut Conn, part: PartId) -> QueryResult<Vec<WordsRow>> {
    dsl::learning_words.filter(dsl::part_id.eq(part)).select(WordsRow::as_select()).load(connection)
}

/// What these parts say.
pub fn of_parts(connection: &mut Conn, parts: &[PartId]) -> QueryResult<Vec<WordsRow>> {
    dsl::learning_words.filter(dsl::part_id.eq_any(parts)).select(WordsRow::as_select()).load(connection)
}

/// What a part says in a language.
pub fn find(connection: &mut Conn, part: PartId, language: Language) -> QueryResult<Option<WordsRow>> {
    dsl::learning_words.find((part, language)).select(WordsRow::as_select()).first(connection).optional()
}

/// Stores words whose revision is the one after the stored one, and keeps them among what the part has said.
pub fn put(connection: &mut Conn, row: &WordsRow, autosave: bool) -> QueryResult<()> {
    if row.revision == 1 {
        diesel::insert_into(dsl::learning_words).values(row).execute(connection)?;
    } else {
        diesel::update(dsl::learning_words.find((row.part_id, row.language)))
            .set((
                dsl::words.eq(&row.words),
                dsl::revision.eq(row.revision),
                dsl::meaning.eq(row.meaning),
                dsl::edited_by.eq(row.edited_by),
                dsl::edited_at.eq(row.edited_at),
            ))
            .execute(connection)?;
    }
    remember(connection, row, autosave)
}

/// In the place of the state before, where the same person has been writing since less than ten minutes.
fn remember(connection: &mut Conn, row: &WordsRow, autosave: bool) -> QueryResult<()> {
    use learning_words_history::dsl as history;
    let newest = history::learning_words_history.find((row.part_id, row.language, row.revision - 1));
    let before: Option<(Option<AccountId>, Option<Timestamp>)> =
        newest.select((history::edited_by, history::autosaved_since)).first(connection).optional()?;
    let since = before.and_then(|(by, since)| {
        since.filter(|since| by == row.edited_by && since.plus_seconds(ONE_STATE) >= row.edited_at)
    });
    if autosave && since.is_some() {
        diesel::delete(newest).execute(connection)?;
    }
    diesel::insert_into(history::learning_words_history)
        .values((
            history::part_id.eq(row.part_id),
            history::language.eq(row.language),
            history::revision.eq(row.revision),
            history::words.eq(&row.words),
            history::meaning.eq(row.meaning),
            history::edited_by.eq(row.edited_by),
            history::edited_at.eq(row.edited_at),
            history::autosaved_since.eq(autosave.then(|| since.unwrap_or(row.edited_at))),
        ))
        .execute(connection)
        .map(drop)
}

/// What a part said in a language, the newest first.
pub fn list(connection: &mut Conn, part: PartId, language: Language) -> QueryResult<Vec<WordsRow>> {
    use learning_words_history::dsl as history;
    history::learning_words_history
        .filter(history::part_id.eq(part).and(history::language.eq(language)))
        .order(history::revision.desc())
        .limit(MOST)
        .select((
            history::part_id,
            history::language,
            history::words,
            history::revision,
            history::meaning,
            history::edited_by,
            history::edited_at,
        ))
        .load(connection)
}

/// One state of what a part said.
pub fn find_version(
    connection: &mut Conn,
    part: PartId,
    language: Language,
    revision: i32,
) -> QueryResult<Option<WordsRow>> {
    use learning_words_history::dsl as history;
    history::learning_words_history
        .find((part, language, revision))
        .select((
            history::part_id,
            history::language,
            history::words,
            history::revision,
            history::meaning,
            history::edited_by,
            history::edited_at,
        ))
        .first(connection)
        .optional()
}

/// As it goes over the wire, beside what the original means.
pub fn shown(
    row: &WordsRow,
    original: Option<i32>,
    people: &HashMap<AccountId, Person>,
) -> Result<PartWords, AppError> {
    Ok(PartWords {
        language: row.language,
        words: from_json(&row.words)?,
        revision: count(row.revision),
        meaning: count(row.meaning),
        state: TranslationState::of(Some(count(row.meaning)), original.map(count)),
        edited_by: row.edited_by.and_then(|account| people.get(&account).cloned()),
        edited_at: row.edited_at,
    })
}

/// A state of the history as it goes over the wire.
pub fn shown_version(row: &WordsRow, people: &HashMap<AccountId, Person>) -> Result<WordsVersion, AppError> {
    Ok(WordsVersion {
        revision: count(row.revision),
        words: from_json(&row.words)?,
        meaning: count(row.meaning),
        edited_by: row.edited_by.and_then(|account| people.get(&account).cloned()),
        edited_at: row.edited_at,
    })
}

/// A translation says this state of the original, in the same words.
pub fn confirm(connection: &mut Conn, row: &WordsRow, meaning: i32) -> QueryResult<()> {
    use learning_words_history::dsl as history;
    diesel::update(dsl::learning_words.find((row.part_id, row.language)))
        .set(dsl::meaning.eq(meaning))
        .execute(connection)?;
    let newest = history::learning_words_history.find((row.part_id, row.language, row.revision));
    diesel::update(newest).set(history::meaning.eq(meaning)).execute(connection).map(drop)
}
