//! The gradebook of a cohort: learners and activities.

use super::course::{EnrolmentState, ProgressState};
use super::part::PartKind;
use crate::accounts::Person;
use crate::core::Timestamp;
use crate::core::id::{CohortId, EnrolmentId, PartId};
use serde::{Deserialize, Serialize};

/// What the learners of a cohort achieved, activity by activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Gradebook {
    /// The cohort.
    pub cohort_id: CohortId,
    /// What it is called.
    pub cohort: String,
    /// The course's title; its name in files where no version of it is published yet.
    pub course: String,
    /// The activities of the version that whoever comes in gets, in their order.
    pub activities: Vec<GradedActivity>,
    /// The learners, by name.
    pub learners: Vec<GradedLearner>,
}

/// A column of a gradebook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct GradedActivity {
    /// The activity.
    pub id: PartId,
    /// What it is.
    pub kind: PartKind,
    /// Its title.
    pub title: String,
    /// The module's title; empty if it is in none.
    pub module_title: String,
    /// Whether the course is not complete without it.
    pub required: bool,
    /// Of an assignment, the most points that its rubric gives.
    pub most_points: Option<u32>,
}

/// A row of a gradebook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct GradedLearner {
    /// Names their being in the course.
    pub enrolment_id: EnrolmentId,
    /// Who.
    pub learner: Person,
    /// Where they stand.
    pub state: EnrolmentState,
    /// How many required activities are done.
    pub done_count: u32,
    /// How many there are.
    pub required_count: u32,
    /// When all was done.
    pub completed_at: Option<Timestamp>,
    /// For each activity, in their order, what was achieved; null where it was not begun.
    pub grades: Vec<Option<Grade>>,
}

/// What a learner achieved in an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Grade {
    /// How far they are.
    pub state: ProgressState,
    /// Of a quiz the best result; of an assignment the part of its points. Whole percent, rounded down.
    pub percent: Option<u32>,
    /// Of an assignment, the points that were given last.
    pub points: Option<u32>,
}
