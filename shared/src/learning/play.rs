//! Practice scenarios as learners play them: the page with all scenes, and what is kept of a play.

use super::course::{MAX_WRITTEN, Neighbour, Progress};
use super::scenario::{Graph, Scene, Step};
use crate::core::id::{CourseId, PartId};
use crate::core::{Check, FieldError, Language, Validate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Most steps of a play.
pub const MAX_STEPS: usize = 500;
/// Most characters of the key of a scene or choice.
const MAX_KEY: u32 = 200;

/// A practice scenario as it is played.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ScenarioPage {
    /// The course.
    pub course_id: CourseId,
    /// What it says.
    pub scenario: Scenario,
    /// How far one is; null before it was played.
    pub progress: Option<Progress>,
    /// How one played it last; null before that.
    pub play: Option<Play>,
}

/// What a practice scenario says, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Scenario {
    /// Names it.
    pub id: PartId,
    /// The title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// The language that was wanted.
    pub language: Language,
    /// The language of what it says.
    pub said_in: Language,
    /// The module's title; empty if it is in none.
    pub module_title: String,
    /// The activity before it in the course.
    pub previous: Option<Neighbour>,
    /// The activity after it.
    pub next: Option<Neighbour>,
    /// The introduction, as sanitised HTML.
    pub html: String,
    /// The key of the scene where it begins.
    pub start: String,
    /// The numbers at the start.
    pub state: BTreeMap<String, i32>,
    /// The scenes.
    pub scenes: Vec<Scene>,
    /// What is said: a scene under its key and what follows from a choice under `scene.choice.feedback`, as sanitised HTML; a choice
    /// under `scene.choice`, as plain text.
    pub texts: BTreeMap<String, String>,
}

impl Scenario {
    /// The graph that is played on.
    pub fn graph(&self) -> Graph<'_> {
        Graph { start: &self.start, state: &self.state, scenes: &self.scenes }
    }
}

/// How a learner played a scenario. Nobody else reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Play {
    /// The way from the start.
    pub steps: Vec<Step>,
    /// What one thinks about it, at most 20,000 characters.
    pub reflection: String,
}

impl Validate for Play {
    fn validate(&self) -> Vec<FieldError> {
        let check = Check::new().entries("steps", self.steps.len(), MAX_STEPS).text(
            "reflection",
            &self.reflection,
            0,
            MAX_WRITTEN,
        );
        let keys = self.steps.iter().flat_map(|step| [&step.scene, &step.choice]);
        keys.fold(check, |check, key| check.text("steps", key, 1, MAX_KEY)).finish()
    }
}
