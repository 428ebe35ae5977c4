//! What is wrong with a course, or missing in it: in its files, or in a draft that is to be proposed.

use crate::core::Language;
use crate::core::code::code_enum;
use serde::{Deserialize, Serialize};

code_enum! {
    /// What is wrong with a course.
    CourseFlawCode {
        /// The ZIP cannot be read, or a file in it.
        Unreadable = "unreadable",
        /// There are too many files.
        TooManyFiles = "too_many_files",
        /// A file is too large, or all are together.
        TooLarge = "too_large",
        /// A file is so much larger than what was packed that somebody means harm.
        TooDense = "too_dense",
        /// The name is not one that a file of a course has: a path that leads elsewhere, a name that is not UTF-8.
        BadName = "bad_name",
        /// Two files have the same name, but for capitals.
        SameName = "same_name",
        /// It is a link, a device, or locked with a password.
        NotAFile = "not_a_file",
        /// Nothing in the course belongs to this file.
        UnknownFile = "unknown_file",
        /// A file that has to be there is not.
        MissingFile = "missing_file",
        /// A text is not UTF-8.
        NotUtf8 = "not_utf8",
        /// JSON is malformed, or does not say what it should.
        BadJson = "bad_json",
        /// The course is of a version that this program does not know.
        UnknownVersion = "unknown_version",
        /// The lines between `+++` are malformed, or name a field that this kind does not have.
        BadFront = "bad_front",
        /// A line that begins with `:::` is malformed, or stands where it cannot.
        BadFence = "bad_fence",
        /// A block, or the lines between `+++`, are not closed.
        NotClosed = "not_closed",
        /// There is text outside of the blocks.
        TextOutside = "text_outside",
        /// Something is said twice.
        Twice = "twice",
        /// A translation has a block or a question that the source does not have.
        NotInSource = "not_in_source",
        /// The blocks of a translation stand in another order.
        OtherOrder = "other_order",
        /// A question is malformed.
        BadGift = "bad_gift",
        /// There are more of something than a course can have.
        TooMany = "too_many",
        /// A key has characters that it may not have, or none.
        BadKey = "bad_key",
        /// Two siblings have the same key.
        SameKey = "same_key",
        /// A part of this kind cannot stand there.
        WrongPlace = "wrong_place",
        /// A tag cannot be one.
        BadTag = "bad_tag",
        /// The name of a medium cannot be that of a file, or another one has it.
        BadMedium = "bad_medium",
        /// A part shows a medium that is not there.
        NoSuchMedium = "no_such_medium",
        /// The part says nothing in the source language.
        NoSource = "no_source",
        /// A field is empty that this kind has to have.
        FieldMissing = "field_missing",
        /// A field is filled that this kind does not have.
        FieldUnused = "field_unused",
        /// A scene, choice, level or item has no text.
        EntryMissing = "entry_missing",
        /// A text belongs to no scene, choice, level or item.
        EntryUnused = "entry_unused",
        /// A translation has another number of lines than the source.
        LineCount = "line_count",
        /// A question cannot be asked or marked: see [`super::Question::problems`].
        BadQuestion = "bad_question",
        /// A question has another form, or other points, than in the source.
        OtherQuestion = "other_question",
        /// Captions are no `WebVTT` that browsers show whole; `what` begins with the line.
        BadCaptions = "bad_captions",
        /// A text is longer than the program takes.
        TooLong = "too_long",
        /// No file was chosen.
        NoFile = "no_file",
        /// The file is not of the kind that the part shows.
        WrongFile = "wrong_file",
        /// The conversation has a fault: see [`super::Graph::flaws`].
        Scenario = "scenario",
        /// A quiz asks for a question that is not in the bank.
        NoSuchQuestion = "no_such_question",
        /// A quiz asks for more questions with a tag than there are, or for none.
        TooFewQuestions = "too_few_questions",
        /// A quiz asks nothing.
        NoQuestions = "no_questions",
        /// A number is beyond what makes sense.
        BadNumber = "bad_number",
        /// A rubric has no criteria, or a criterion no levels.
        NoLevels = "no_levels",
        /// Two criteria, items or options have the same key.
        SameItem = "same_item",
        /// An item has no options, or the right one is not among them.
        NoSuchOption = "no_such_option",
    }
}

/// Something that is wrong with a part of a course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CourseFlaw {
    /// The keys on the way to the part, without the course's.
    pub part: Vec<String>,
    /// The language that it is about; null if it is about the settings.
    pub language: Option<Language>,
    /// What is wrong.
    pub code: CourseFlawCode,
    /// What it is about: a field, a key; what a tool says of it in English.
    pub what: String,
}

/// Something that is wrong in a file of a course.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CourseFileError {
    /// The file's name in the course; empty where the whole is meant.
    pub file: String,
    /// The line, from 1; null where the whole file is meant.
    pub line: Option<u32>,
    /// What is wrong.
    pub code: CourseFlawCode,
    /// What it is about: a key, a name; what a tool says of it in English.
    pub what: String,
}
