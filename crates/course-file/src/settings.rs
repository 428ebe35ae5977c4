//! Settings as JSON, in the structure and in the files of those kinds that have many.

use serde::de::Error as _;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use shared::learning::{Criterion, Item, PartKind, QuizSettings, Scene, Settings};
use std::collections::BTreeMap;

/// The settings of a part from its object in the structure.
pub fn from_object(kind: PartKind, mut object: Map<String, Value>) -> serde_json::Result<Settings> {
    if object.insert("kind".to_owned(), kind.code().into()).is_some() {
        return Err(serde_json::Error::custom("kind stands twice"));
    }
    serde_json::from_value(Value::Object(object))
}

/// The settings of a part as its object in the structure. What is as it is when nothing is said is left out.
pub fn to_object(settings: &Settings) -> Map<String, Value> {
    let Ok(Value::Object(mut object)) = serde_json::to_value(settings) else { return Map::new() };
    object.retain(|name, value| name != "kind" && *value != Value::Bool(false) && !value.is_null());
    object
}

/// JSON for readers, with a line end.
pub fn pretty(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ScenarioFile {
    start: String,
    #[serde(default)]
    state: BTreeMap<String, i32>,
    scenes: Vec<Scene>,
    #[serde(default)]
    optional: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AssignmentFile {
    #[serde(default)]
    minutes: u32,
    rubric: Vec<Criterion>,
    #[serde(default)]
    optional: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionnaireFile {
    items: Vec<Item>,
}

/// Reads a file of settings. The types are those of [`Settings`], once more so that an error has a line.
pub fn parse(kind: PartKind, text: &str) -> serde_json::Result<Settings> {
    Ok(match kind {
        PartKind::Quiz => Settings::Quiz(serde_json::from_str::<QuizSettings>(text)?),
        PartKind::Scenario => {
            let ScenarioFile { start, state, scenes, optional } = serde_json::from_str(text)?;
            Settings::Scenario { start, state, scenes, optional }
        }
        PartKind::Assignment => {
            let AssignmentFile { minutes, rubric, optional } = serde_json::from_str(text)?;
            Settings::Assignment { minutes, rubric, optional }
        }
        PartKind::Questionnaire => {
            let QuestionnaireFile { items } = serde_json::from_str(text)?;
            Settings::Questionnaire { items }
        }
        other => return Err(serde_json::Error::custom(format!("{other} has no file of settings"))),
    })
}

/// Writes a file of settings; none if they stand in the structure.
pub fn write(settings: &Settings) -> Option<String> {
    Some(match settings.clone() {
        Settings::Quiz(quiz) => pretty(&quiz),
        Settings::Scenario { start, state, scenes, optional } => {
            pretty(&ScenarioFile { start, state, scenes, optional })
        }
        Settings::Assignment { minutes, rubric, optional } => {
            pretty(&AssignmentFile { minutes, rubric, optional })
        }
        Settings::Questionnaire { items } => pretty(&QuestionnaireFile { items }),
        _ => return None,
    })
}

/// Settings without numbers, of a block; none if the kind is no block.
pub const fn of_block(kind: PartKind) -> Option<Settings> {
    Some(match kind {
        PartKind::Text => Settings::Text,
        PartKind::Callout => Settings::Callout,
        PartKind::Checklist => Settings::Checklist,
        PartKind::Reflection => Settings::Reflection,
        PartKind::Vignette => Settings::Vignette,
        PartKind::Question => Settings::Question,
        PartKind::Picture => Settings::Picture { file_id: None },
        PartKind::Audio => Settings::Audio { file_id: None },
        PartKind::Video => Settings::Video { file_id: None },
        PartKind::File => Settings::File { file_id: None },
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_in_a_file_has_a_line() {
        let error =
            parse(PartKind::Scenario, "{\n \"start\": \"a\",\n \"scenes\": [{\"key\": 1}]\n}").unwrap_err();
        assert_eq!(error.line(), 3);
        assert!(parse(PartKind::Lesson, "{}").is_err());
    }
}
