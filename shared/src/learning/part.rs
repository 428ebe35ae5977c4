//! The parts of a course: one tree. What a part is stands in its [`Settings`], which know no language; what it says stands in its
//! [`Words`], once per language. So everything that holds for one part holds for all: moving, translating, history, export.

use super::question::Question;
use super::scenario::Scene;
use crate::core::code::code_enum;
use crate::core::id::FileId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

code_enum! {
    /// What a part of a course is.
    PartKind {
        /// The course itself, the root.
        Course = "course",
        /// A module: a chapter with lessons and activities.
        Module = "module",
        /// A lesson or an exercise: an activity made of blocks.
        Lesson = "lesson",
        /// A quiz.
        Quiz = "quiz",
        /// A practice scenario.
        Scenario = "scenario",
        /// An assignment.
        Assignment = "assignment",
        /// A questionnaire, asked before and after.
        Questionnaire = "questionnaire",
        /// Something one takes part in, at a time that each cohort sets.
        Meeting = "meeting",
        /// A question of the course's bank.
        BankQuestion = "bank_question",
        /// A block: text in Markdown.
        Text = "text",
        /// A block: something that must not be overlooked.
        Callout = "callout",
        /// A block: things to tick off, for oneself.
        Checklist = "checklist",
        /// A block: a question to oneself, whose answer nobody else reads.
        Reflection = "reflection",
        /// A block: a case in a few lines.
        Vignette = "vignette",
        /// A block: a question that is marked at once.
        Question = "question",
        /// A block: a picture.
        Picture = "picture",
        /// A block: a recording to listen to.
        Audio = "audio",
        /// A block: a film.
        Video = "video",
        /// A block: a file to take away.
        File = "file",
    }
}

impl PartKind {
    /// Whether a learner completes it: a lesson, a quiz …
    pub const fn is_activity(self) -> bool {
        matches!(
            self,
            Self::Lesson
                | Self::Quiz
                | Self::Scenario
                | Self::Assignment
                | Self::Questionnaire
                | Self::Meeting
        )
    }

    /// Whether it is a block of a lesson.
    pub const fn is_block(self) -> bool {
        matches!(
            self,
            Self::Text
                | Self::Callout
                | Self::Checklist
                | Self::Reflection
                | Self::Vignette
                | Self::Question
                | Self::Picture
                | Self::Audio
                | Self::Video
                | Self::File
        )
    }

    /// Whether a part of this kind may stand in one of that kind. Activities stand in modules, and in the course after its modules.
    pub const fn fits_in(self, parent: Self) -> bool {
        match parent {
            Self::Course => matches!(self, Self::Module | Self::BankQuestion) || self.is_activity(),
            Self::Module => self.is_activity(),
            Self::Lesson => self.is_block(),
            _ => false,
        }
    }
}

/// What a part is, without words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "kind", deny_unknown_fields)]
pub enum Settings {
    /// The course.
    Course {
        /// Hours of work, printed on the certificate.
        hours: u32,
    },
    /// A module.
    Module {
        /// Hours of work.
        hours: u32,
    },
    /// A lesson.
    Lesson {
        /// Minutes of reading or work.
        minutes: u32,
        /// Whether it is an exercise, to be done rather than read.
        #[serde(default)]
        exercise: bool,
        /// Whether the course can be completed without it.
        #[serde(default)]
        optional: bool,
    },
    /// A quiz.
    Quiz(QuizSettings),
    /// A practice scenario.
    Scenario {
        /// Where it begins.
        start: String,
        /// The numbers that choices change, and what they are at the start.
        #[serde(default)]
        state: BTreeMap<String, i32>,
        /// The scenes.
        scenes: Vec<Scene>,
        /// Whether the course can be completed without it.
        #[serde(default)]
        optional: bool,
    },
    /// An assignment.
    Assignment {
        /// Minutes of work.
        #[serde(default)]
        minutes: u32,
        /// What is looked at, and what each level is worth.
        rubric: Vec<Criterion>,
        /// Whether the course can be completed without it.
        #[serde(default)]
        optional: bool,
    },
    /// A questionnaire.
    Questionnaire {
        /// Its items.
        items: Vec<Item>,
    },
    /// A meeting.
    Meeting {
        /// Whether the course can be completed without it.
        #[serde(default)]
        optional: bool,
    },
    /// A question of the bank. The question itself stands in the words: another language may need other answers.
    BankQuestion {
        /// Words by which a quiz may draw it.
        #[serde(default)]
        tags: Vec<String>,
    },
    /// A text.
    Text,
    /// A callout.
    Callout,
    /// A checklist.
    Checklist,
    /// A reflection.
    Reflection,
    /// A case vignette.
    Vignette,
    /// A question in a lesson.
    Question,
    /// A picture.
    Picture {
        /// The file; null until one was chosen.
        file_id: Option<FileId>,
    },
    /// A recording.
    Audio {
        /// The file; null until one was chosen.
        file_id: Option<FileId>,
    },
    /// A film.
    Video {
        /// The file; null until one was chosen.
        file_id: Option<FileId>,
    },
    /// A file to take away.
    File {
        /// The file; null until one was chosen.
        file_id: Option<FileId>,
    },
}

impl Settings {
    /// Which kind of part it describes.
    pub const fn kind(&self) -> PartKind {
        match self {
            Self::Course { .. } => PartKind::Course,
            Self::Module { .. } => PartKind::Module,
            Self::Lesson { .. } => PartKind::Lesson,
            Self::Quiz(_) => PartKind::Quiz,
            Self::Scenario { .. } => PartKind::Scenario,
            Self::Assignment { .. } => PartKind::Assignment,
            Self::Questionnaire { .. } => PartKind::Questionnaire,
            Self::Meeting { .. } => PartKind::Meeting,
            Self::BankQuestion { .. } => PartKind::BankQuestion,
            Self::Text => PartKind::Text,
            Self::Callout => PartKind::Callout,
            Self::Checklist => PartKind::Checklist,
            Self::Reflection => PartKind::Reflection,
            Self::Vignette => PartKind::Vignette,
            Self::Question => PartKind::Question,
            Self::Picture { .. } => PartKind::Picture,
            Self::Audio { .. } => PartKind::Audio,
            Self::Video { .. } => PartKind::Video,
            Self::File { .. } => PartKind::File,
        }
    }

    /// The file that it shows.
    pub const fn file(&self) -> Option<FileId> {
        match self {
            Self::Picture { file_id }
            | Self::Audio { file_id }
            | Self::Video { file_id }
            | Self::File { file_id } => *file_id,
            _ => None,
        }
    }

    /// Whether the course is not complete without it.
    pub const fn is_required(&self) -> bool {
        match self {
            Self::Lesson { optional, .. }
            | Self::Scenario { optional, .. }
            | Self::Assignment { optional, .. }
            | Self::Meeting { optional } => !*optional,
            Self::Quiz(quiz) => !quiz.optional,
            Self::Questionnaire { .. } => true,
            _ => false,
        }
    }
}

/// How a quiz is taken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct QuizSettings {
    /// What it asks, in order.
    pub picks: Vec<Pick>,
    /// How many percent of the points pass it.
    pub pass_percent: u32,
    /// How many attempts one has; null: as many as one likes.
    #[serde(default)]
    pub attempts: Option<u32>,
    /// How many minutes an attempt lasts; null: no limit.
    #[serde(default)]
    pub minutes: Option<u32>,
    /// Whether the answers to choose from are shuffled.
    #[serde(default)]
    pub shuffle: bool,
    /// When answers and feedback are shown.
    #[serde(default)]
    pub review: Review,
    /// Whether the course can be completed without it.
    #[serde(default)]
    pub optional: bool,
}

code_enum! {
    /// When a learner sees what was right.
    #[derive(Default)]
    Review {
        /// After each attempt.
        #[default]
        AfterAttempt = "after_attempt",
        /// Once it is passed, or no attempt is left.
        AfterLast = "after_last",
        /// Never: only the points.
        Never = "never",
    }
}

/// What a quiz takes from the bank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "kind", deny_unknown_fields)]
pub enum Pick {
    /// This question.
    Question {
        /// Its key in the course.
        key: String,
    },
    /// Some of those with a tag, others each time.
    Tagged {
        /// The tag.
        tag: String,
        /// How many.
        count: u32,
    },
}

/// A criterion of a rubric. Its name is the entry `key` of the words; what level 0, 1 … means is the entry `key.0`, `key.1` ….
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Its key, once in a rubric.
    pub key: String,
    /// What each level is worth, the best first.
    pub points: Vec<u32>,
}

/// An item of a questionnaire. What it asks is the entry `key` of the words; what an option says is the entry `key.option`; the ends of
/// all scales are the entries `low` and `high`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its key, once in a questionnaire.
    pub key: String,
    /// How it is answered.
    pub form: ItemForm,
}

/// How an item is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case", tag = "kind", deny_unknown_fields)]
pub enum ItemForm {
    /// From 1 to 5: how sure one is.
    Scale,
    /// One option is right: what one knows.
    Choice {
        /// The options' keys, in their order.
        options: Vec<String>,
        /// The key of the right one; learners are never told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        right: Option<String>,
    },
}

/// What a part says in one language. Which of these a kind has is in `docs/COURSE-FORMAT.md`; the rest is empty.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Words {
    /// The title: of a course, a module, an activity; of a block if it has a heading of its own.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// One or two sentences on what it is about; of a picture what one sees on it (its alternative text).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// The text, in Markdown; of a recording or film its transcript; of a scenario or quiz its introduction.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub body: String,
    /// Lines of a list: a course's outcomes, a module's objectives, a checklist's items.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<String>,
    /// Where facts come from: author, title, year.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// What one needs for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub materials: Vec<String>,
    /// Texts by the keys of the settings: scenes, choices, criteria, items.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub entries: BTreeMap<String, String>,
    /// The captions of a recording or film, as `WebVTT`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub captions: String,
    /// The question of a block, or of the bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<Question>,
}
