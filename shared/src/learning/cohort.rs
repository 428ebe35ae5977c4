//! Cohorts: people who learn together, and those who guide them.

use super::course::EnrolmentState;
use super::meeting::OwnMeeting;
use super::part::PartKind;
use crate::accounts::Person;
use crate::core::code::code_enum;
use crate::core::id::{AccountId, CategoryId, CohortId, CourseId, EnrolmentId, PartId};
use crate::core::{Check, Cursor, Day, FieldCode, FieldError, Language, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// Characters of a cohort's name, at least and at most.
pub const COHORT_NAME_LENGTH: (u32, u32) = (2, 80);
/// Most learners of a cohort.
pub const MAX_COHORT: usize = 500;
/// Most percent that a learner may take longer.
pub const MAX_EXTRA_PERCENT: u32 = 300;

/// Which cohorts to list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct CohortQuery {
    /// Only those of this course.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub course_id: Option<CourseId>,
    /// Those that are archived, instead of those that are not.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub archived: bool,
    /// The language of the courses' titles; without it one's own, the best first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// From here on; left out for the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// Rows of the page, 1 to 100; 20 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 100))]
    pub limit: Option<u32>,
}

/// A cohort, to those who guide it and those who manage the project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Cohort {
    /// Names it.
    pub id: CohortId,
    /// The course.
    pub course_id: CourseId,
    /// The course's title; its name in files where no version of it is published yet.
    pub course: String,
    /// What it is called.
    pub name: String,
    /// Its first day.
    pub starts_on: Option<Day>,
    /// Its last day.
    pub ends_on: Option<Day>,
    /// Since when it is archived.
    pub archived_at: Option<Timestamp>,
    /// Counts its changes, for `If-Match`.
    pub revision: u32,
    /// Who guides it, by name.
    pub facilitators: Vec<Person>,
    /// How many learn in it, or have completed the course.
    pub learners_count: u32,
    /// How many of them have completed the course.
    pub completed_count: u32,
    /// The forum's category that is open to its people only.
    pub category_id: Option<CategoryId>,
    /// Whether one guides it: sees its learners, and changes it.
    pub guided: bool,
}

/// What of a cohort is changed together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CohortContent {
    /// What it is called, 2 to 80 characters.
    pub name: String,
    /// Its first day.
    #[serde(default)]
    pub starts_on: Option<Day>,
    /// Its last day, not before the first.
    #[serde(default)]
    pub ends_on: Option<Day>,
}

impl Validate for CohortContent {
    fn validate(&self) -> Vec<FieldError> {
        let (shortest, longest) = COHORT_NAME_LENGTH;
        let check = Check::new().line("name", &self.name, shortest, longest);
        match (self.starts_on, self.ends_on) {
            (Some(first), Some(last)) if last < first => check.wrong("ends_on", FieldCode::NotAvailable),
            _ => check,
        }
        .finish()
    }
}

/// Takes people into a cohort.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewLearners {
    /// Their accounts, at most 500.
    pub account_ids: Vec<AccountId>,
}

impl Validate for NewLearners {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().entries("account_ids", self.account_ids.len(), MAX_COHORT).finish()
    }
}

code_enum! {
    /// What came of taking somebody into a cohort.
    TakingOutcome {
        /// They are in it now.
        Taken = "taken",
        /// They were in it before.
        There = "there",
        /// They are in another cohort of the course.
        Elsewhere = "elsewhere",
        /// They do not stand in the directory, and have not asked.
        NotAvailable = "not_available",
    }
}

/// What came of taking one person into a cohort.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct TakenIn {
    /// Whose account.
    pub account_id: AccountId,
    /// What came of it.
    pub outcome: TakingOutcome,
}

/// Which requests to list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct RequestQuery {
    /// Only those of this course.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub course_id: Option<CourseId>,
    /// The language of the courses' titles; without it one's own, the best first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

/// Somebody asks to be let into a course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CourseRequest {
    /// Names it.
    pub id: EnrolmentId,
    /// Who.
    pub learner: Person,
    /// The course.
    pub course_id: CourseId,
    /// Its title.
    pub course: String,
    /// Since when they wait.
    pub requested_at: Timestamp,
}

/// Lets somebody into a course who asked, or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RequestDecision {
    /// Whether they are let in.
    pub accept: bool,
    /// Into this cohort, which one guides; null: into none.
    #[serde(default)]
    pub cohort_id: Option<CohortId>,
}

impl Validate for RequestDecision {
    fn validate(&self) -> Vec<FieldError> {
        if self.accept || self.cohort_id.is_none() {
            Vec::new()
        } else {
            Check::new().wrong("cohort_id", FieldCode::NotAvailable).finish()
        }
    }
}

/// Which learners of a course to list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct LearnerQuery {
    /// The language of the activities' titles; without it one's own, the best first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// From here on; left out for the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// Rows of the page, 1 to 100; 20 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 100))]
    pub limit: Option<u32>,
}

/// A cohort with where each of its learners stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CohortOverview {
    /// The cohort.
    pub cohort: Cohort,
    /// Its learners, by name.
    pub learners: Vec<LearnerStanding>,
}

/// Where a learner stands in a course, to those who guide them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct LearnerStanding {
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
    /// When they came in.
    pub enrolled_at: Timestamp,
    /// When they were there last.
    pub seen_at: Timestamp,
    /// When all was done.
    pub completed_at: Option<Timestamp>,
    /// The activity that they are at: the one that they were in last, or if that is done the first required one that is not. Null where
    /// nothing is left to do.
    pub at: Option<NamedActivity>,
    /// Since when they are at it: when they did something last, or came in.
    pub since: Timestamp,
    /// How many percent longer they may take where time is limited.
    pub extra_percent: u32,
}

/// An activity, named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NamedActivity {
    /// The activity.
    pub id: PartId,
    /// What it is.
    pub kind: PartKind,
    /// Its title.
    pub title: String,
}

/// How much longer a learner may take where time is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ExtraTime {
    /// Percent, 0 to 300. It holds for attempts that begin afterwards.
    pub percent: u32,
}

impl Validate for ExtraTime {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().number("percent", self.percent, 0, MAX_EXTRA_PERCENT).finish()
    }
}

/// The cohort in which one learns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OwnCohort {
    /// Names it.
    pub id: CohortId,
    /// What it is called.
    pub name: String,
    /// Its first day.
    pub starts_on: Option<Day>,
    /// Its last day.
    pub ends_on: Option<Day>,
    /// Who guides it, by name.
    pub facilitators: Vec<Person>,
    /// The forum's category that is open to its people only.
    pub category_id: Option<CategoryId>,
    /// Its timetable.
    pub meetings: Vec<OwnMeeting>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cohort_ends_when_it_starts_or_later() {
        let wrong = |starts_on, ends_on| {
            CohortContent { name: "Spring".into(), starts_on, ends_on }
                .validate()
                .first()
                .map(|e| e.field.clone())
        };
        assert_eq!(wrong(Some(Day(1)), Some(Day(1))), None);
        assert_eq!(wrong(None, Some(Day(1))), None);
        assert_eq!(wrong(Some(Day(2)), Some(Day(1))).as_deref(), Some("ends_on"));
    }

    #[test]
    fn who_is_not_let_in_gets_no_cohort() {
        let cohort_id = Some(CohortId(uuid::Uuid::nil()));
        assert!(RequestDecision { accept: true, cohort_id }.validate().is_empty());
        assert!(!RequestDecision { accept: false, cohort_id }.validate().is_empty());
    }
}
