//! Meetings of a cohort: its timetable, and who was there.

use super::course::{Neighbour, Progress};
use crate::core::code::code_enum;
use crate::core::id::{CohortId, CourseId, EnrolmentId, MeetingId, PartId};
use crate::core::{Check, FieldCode, FieldError, Language, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// Most characters of what a meeting is called.
pub const MAX_MEETING_TITLE: u32 = 150;
/// Most characters of where it is.
pub const MAX_MEETING_PLACE: u32 = 500;

code_enum! {
    /// Whether somebody was at a meeting.
    Attendance {
        /// They were there.
        Present = "present",
        /// They were not.
        Absent = "absent",
        /// They were not, and had said so.
        Excused = "excused",
    }
}

/// What of a meeting is changed together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct MeetingContent {
    /// The activity of the course that it is, a meeting: who is there has done it. Null where the cohort only meets.
    #[serde(default)]
    pub part_id: Option<PartId>,
    /// What it is called, at most 150 characters; may be empty where it is an activity, whose title it has then.
    #[serde(default)]
    pub title: String,
    /// When it begins.
    pub starts_at: Timestamp,
    /// When it ends, later.
    pub ends_at: Timestamp,
    /// Where it is: an address, or a link; at most 500 characters.
    #[serde(default)]
    pub place: String,
}

impl Validate for MeetingContent {
    fn validate(&self) -> Vec<FieldError> {
        let check = Check::new()
            .line("title", &self.title, u32::from(self.part_id.is_none()), MAX_MEETING_TITLE)
            .text("place", &self.place, 0, MAX_MEETING_PLACE);
        if self.ends_at > self.starts_at { check } else { check.wrong("ends_at", FieldCode::NotAvailable) }
            .finish()
    }
}

/// A meeting, to those who guide the cohort.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CohortMeeting {
    /// Names it.
    pub id: MeetingId,
    /// The cohort.
    pub cohort_id: CohortId,
    /// What is changed of it.
    pub content: MeetingContent,
    /// What it is called: its own title, or that of its activity.
    pub title: String,
    /// Who was there, as far as it was noted.
    pub attended: Vec<Attended>,
}

/// Whether a learner was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Attended {
    /// The learner, by their being in the course.
    pub enrolment_id: EnrolmentId,
    /// Whether they were there; null: nothing is noted.
    pub attendance: Option<Attendance>,
}

/// Notes who was at a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AttendanceList {
    /// Learners of the cohort, at most 500. What is noted of others stays.
    pub attended: Vec<Attended>,
}

impl Validate for AttendanceList {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().entries("attended", self.attended.len(), super::cohort::MAX_COHORT).finish()
    }
}

/// A meeting of one's own cohort.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct OwnMeeting {
    /// Names it.
    pub id: MeetingId,
    /// The activity of the course that it is.
    pub part_id: Option<PartId>,
    /// What it is called; empty where it has the title of its activity.
    pub title: String,
    /// When it begins.
    pub starts_at: Timestamp,
    /// When it ends.
    pub ends_at: Timestamp,
    /// Where it is.
    pub place: String,
    /// Whether one was there; null while nothing is noted.
    pub attendance: Option<Attendance>,
}

/// A meeting as an activity of a course that one learns in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct MeetingPage {
    /// The course.
    pub course_id: CourseId,
    /// Names the activity.
    pub id: PartId,
    /// The title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// What is done there, as sanitised HTML.
    pub html: String,
    /// The language that was wanted.
    pub language: Language,
    /// The language of what it says.
    pub said_in: Language,
    /// The module's title; empty if it is in none.
    pub module_title: String,
    /// When and where one's cohort holds it; none before that is set, and for who learns in no cohort.
    pub meetings: Vec<OwnMeeting>,
    /// How far one is.
    pub progress: Option<Progress>,
    /// The activity before it.
    pub previous: Option<Neighbour>,
    /// The activity after it.
    pub next: Option<Neighbour>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meeting_has_a_name_and_ends_after_it_begins() {
        let meeting = |part_id, title: &str, ends_at| {
            let content = MeetingContent {
                part_id,
                title: title.into(),
                starts_at: Timestamp(5),
                ends_at,
                place: String::new(),
            };
            content.validate().into_iter().map(|error| error.field).collect::<Vec<_>>()
        };
        let part = Some(PartId(uuid::Uuid::nil()));
        assert!(meeting(part, "", Timestamp(6)).is_empty());
        assert!(meeting(None, "Supper", Timestamp(6)).is_empty());
        assert_eq!(meeting(None, " ", Timestamp(5)), ["title", "ends_at"]);
    }
}
