//! The queries of authoring.

pub mod files;
pub mod history;
pub mod outline;
pub mod people;
pub mod taught;
pub mod tree;
pub mod versions;

use super::naming;
use crate::http::error::AppError;
use serde::Deserialize;
use shared::learning::Question;

/// As much of words as names a part in a list.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Glimpse {
    title: String,
    summary: String,
    body: String,
    lines: Vec<String>,
    question: Option<Question>,
}

/// What a part is called in lists: its title, or the beginning of what it says; of a question its name.
pub fn title_of(words: &str) -> Result<String, AppError> {
    let said: Glimpse = crate::learning::rows::from_json(words)?;
    let question = said.question.map(|question| [question.name, question.text.text]).unwrap_or_default();
    let texts = [said.title, said.summary, said.body].into_iter().chain(question).chain(said.lines);
    Ok(texts.map(|text| naming::beginning(&text)).find(|text| !text.is_empty()).unwrap_or_default())
}
