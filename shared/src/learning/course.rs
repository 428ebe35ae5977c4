//! Courses as learners see them: the catalogue, the outline, lessons.

use super::cohort::OwnCohort;
use super::part::PartKind;
use super::question::{Answer, AskedQuestion, MarkedAnswer};
use crate::core::code::code_enum;
use crate::core::id::{CourseId, FileId, PartId};
use crate::core::{Check, Cursor, FieldError, Language, Timestamp, Validate};
use serde::{Deserialize, Serialize};

code_enum! {
    /// How one comes into a course.
    Entry {
        /// Whoever wants to.
        Open = "open",
        /// One asks, and a facilitator lets one in.
        OnRequest = "on_request",
        /// A facilitator takes one into a cohort.
        ByCohort = "by_cohort",
    }
}

code_enum! {
    /// Where somebody stands in a course.
    EnrolmentState {
        /// Asked to be let in.
        Requested = "requested",
        /// Learns.
        Active = "active",
        /// Has done all that is required.
        Completed = "completed",
        /// Has left; what was done is kept.
        Left = "left",
    }
}

code_enum! {
    /// How far somebody is with an activity.
    ProgressState {
        /// Was opened.
        Started = "started",
        /// Waits for a facilitator: a submission, an essay.
        Waiting = "waiting",
        /// Is done: read to the end, passed, submitted and accepted, attended.
        Done = "done",
    }
}

code_enum! {
    /// What is said about a course's texts.
    CourseNotice {
        /// Starter content, to be reviewed by the partnership.
        Starter = "starter",
    }
}

/// Which courses to list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[serde(deny_unknown_fields)]
pub struct CourseQuery {
    /// Only one's own: those one learns in, or has.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub mine: bool,
    /// The language that is wanted; without it one's own, the best first.
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

/// In which language something is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    /// The language; without it one's own, the best first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

/// A course in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CourseSummary {
    /// Names it.
    pub id: CourseId,
    /// Its title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// The language of title and summary.
    pub language: Language,
    /// Hours of work.
    pub hours: u32,
    /// What is said about its texts.
    pub notice: Option<CourseNotice>,
    /// How one comes in.
    pub entry: Entry,
    /// Where one stands oneself; null if one has nothing to do with it.
    pub enrolment: Option<Enrolment>,
}

/// Where one stands in a course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Enrolment {
    /// Where one stands.
    pub state: EnrolmentState,
    /// How many required activities are done.
    pub done_count: u32,
    /// How many there are.
    pub required_count: u32,
    /// The activity one was in last; null before the first.
    pub last_part_id: Option<PartId>,
    /// When one came in, or asked.
    pub enrolled_at: Timestamp,
    /// When all was done.
    pub completed_at: Option<Timestamp>,
    /// Whether there is a newer version of the course than the one that one is in.
    pub newer_version: bool,
    /// Whether reminders are off.
    pub muted: bool,
}

/// A course as its page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Course {
    /// Names it.
    pub id: CourseId,
    /// How one comes in.
    pub entry: Entry,
    /// What is said about its texts.
    pub notice: Option<CourseNotice>,
    /// What is in it, in the language that fits best.
    pub outline: Outline,
    /// Where one stands oneself.
    pub enrolment: Option<Enrolment>,
    /// The cohort that one learns in.
    pub cohort: Option<OwnCohort>,
    /// What one has begun or done of it.
    pub progress: Vec<Progress>,
    /// Whether one may come in now.
    pub may_enrol: bool,
}

/// What is in a course, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Outline {
    /// The title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// The language of the title.
    pub language: Language,
    /// What one can do afterwards.
    pub outcomes: Vec<String>,
    /// Hours of work.
    pub hours: u32,
    /// The modules.
    pub modules: Vec<Module>,
    /// What belongs to no module: the questionnaires, scenarios of the whole course.
    pub activities: Vec<Activity>,
}

/// A module of a course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Module {
    /// Names it.
    pub id: PartId,
    /// The title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// The language of the title.
    pub language: Language,
    /// What one can do afterwards.
    pub objectives: Vec<String>,
    /// Hours of work.
    pub hours: u32,
    /// What one does in it, in order.
    pub activities: Vec<Activity>,
}

/// An activity of a course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Activity {
    /// Names it.
    pub id: PartId,
    /// What it is.
    pub kind: PartKind,
    /// Whether it is an exercise, of a lesson.
    pub exercise: bool,
    /// The title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// The language of the title.
    pub language: Language,
    /// Whether all of it is in that language; if not, some is in the source's.
    pub whole: bool,
    /// Minutes of work, where they are known.
    pub minutes: Option<u32>,
    /// Whether the course is not complete without it.
    pub required: bool,
}

/// How far one is with an activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Progress {
    /// The activity.
    pub part_id: PartId,
    /// How far.
    pub state: ProgressState,
    /// The block of a lesson where one was last; null at its beginning.
    pub place: Option<PartId>,
}

/// A lesson as it is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct LessonPage {
    /// The course.
    pub course_id: CourseId,
    /// What it says.
    pub lesson: Lesson,
    /// How far one is; null before it was opened, or where one only looks at it.
    pub progress: Option<Progress>,
    /// What one wrote, ticked or answered in it.
    pub responses: Vec<Response>,
}

/// What a lesson says, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Lesson {
    /// Names it.
    pub id: PartId,
    /// The title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// The language that was wanted.
    pub language: Language,
    /// The language of the title.
    pub title_language: Language,
    /// Whether it is an exercise.
    pub exercise: bool,
    /// Minutes of reading or work.
    pub minutes: u32,
    /// What one needs for it.
    pub materials: Vec<String>,
    /// What it consists of.
    pub blocks: Vec<Block>,
    /// Where facts come from.
    pub sources: Vec<String>,
    /// The module's title; empty if it is in none.
    pub module_title: String,
    /// The activity before it in the course.
    pub previous: Option<Neighbour>,
    /// The activity after it.
    pub next: Option<Neighbour>,
}

/// The activity before or after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Neighbour {
    /// Names it.
    pub id: PartId,
    /// What it is.
    pub kind: PartKind,
    /// Its title.
    pub title: String,
}

/// A block of a lesson.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Block {
    /// Names it.
    pub id: PartId,
    /// What it is.
    pub kind: PartKind,
    /// The language of what it says.
    pub language: Language,
    /// Whether the original has changed since it was translated.
    pub outdated: bool,
    /// Its heading, if it has one; of a picture what one sees on it.
    pub title: String,
    /// What it says, as sanitised HTML; of a recording or film the transcript.
    pub html: String,
    /// The items of a checklist, as plain text.
    pub items: Vec<String>,
    /// The question of a block that asks one.
    pub question: Option<AskedQuestion>,
    /// The file of a block that shows one.
    pub file_id: Option<FileId>,
    /// What the file is called.
    pub file_name: String,
    /// Whether the film or recording has captions. They are at `/api/v1/media/files/{file_id}/captions/{id}/{language}`, for a `<track>`.
    pub captions: bool,
}

/// What a learner wrote, ticked or answered in a block. Nobody else reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Response {
    /// The block.
    pub part_id: PartId,
    /// What it was.
    pub given: Given,
    /// What an answer was worth; null of anything else.
    pub marked: Option<MarkedAnswer>,
}

/// What a learner gives to a block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "kind", deny_unknown_fields)]
pub enum Given {
    /// A reflection, at most 20,000 characters.
    Reflection {
        /// As it was written.
        text: String,
    },
    /// The ticked items of a checklist by their places, the first is 0.
    Ticks {
        /// The places.
        ticked: Vec<u32>,
    },
    /// An answer to a question; it is marked at once.
    Answer {
        /// As it was given.
        answer: Answer,
    },
}

/// Most characters of a reflection or an answer that is written.
pub const MAX_WRITTEN: u32 = 20_000;

impl Validate for Given {
    fn validate(&self) -> Vec<FieldError> {
        match self {
            Self::Reflection { text } => Check::new().text("text", text, 0, MAX_WRITTEN).finish(),
            Self::Ticks { ticked } => Check::new().entries("ticked", ticked.len(), 200).finish(),
            Self::Answer { answer } => answer.validate(),
        }
    }
}

impl Validate for Answer {
    fn validate(&self) -> Vec<FieldError> {
        let check = Check::new();
        match self {
            Self::Text { text } => check.text("answer", text, 0, MAX_WRITTEN),
            Self::Gaps { texts } => {
                texts.iter().fold(check.entries("answer", texts.len(), 100), |check, text| {
                    check.text("answer", text, 0, 1000)
                })
            }
            Self::Choice { chosen } => check.entries("answer", chosen.len(), 100),
            Self::Matching { partners } => check.entries("answer", partners.len(), 100),
            Self::Ordering { order } => check.entries("answer", order.len(), 100),
        }
        .finish()
    }
}

/// How far one has come in a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Reached {
    /// The block that one has come to.
    pub place: Option<PartId>,
    /// Whether one has read to the end.
    pub done: bool,
}

impl Validate for Reached {
    fn validate(&self) -> Vec<FieldError> {
        Vec::new()
    }
}

/// Whether reminders are off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EnrolmentPatch {
    /// Whether reminders are off.
    pub muted: bool,
}

impl Validate for EnrolmentPatch {
    fn validate(&self) -> Vec<FieldError> {
        Vec::new()
    }
}
