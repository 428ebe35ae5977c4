//! What can be wrong with a file, and where.

use serde::Serialize;

/// Something that is wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct FileError {
    /// The file's name in the course.
    pub file: String,
    /// The line, from 1; none where the whole file is meant.
    pub line: Option<usize>,
    /// What is wrong, as a code that never changes.
    pub code: ErrorCode,
    /// What it is about: a key, a name, or how a parser says it in English.
    pub what: String,
}

/// Kinds of errors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// The ZIP cannot be read, or a file in it.
    Unreadable,
    /// There are too many files.
    TooManyFiles,
    /// A file is too large, or all are together.
    TooLarge,
    /// A file is so much larger than what was packed that somebody means harm.
    TooDense,
    /// The name is not one that this format has: a path that leads elsewhere, a name that is not UTF-8.
    BadName,
    /// Two files have the same name, but for capitals.
    SameName,
    /// It is a link, a device, or locked with a password.
    NotAFile,
    /// Nothing in the course belongs to this file.
    UnknownFile,
    /// A file that has to be there is not.
    MissingFile,
    /// A text is not UTF-8.
    NotUtf8,
    /// JSON is malformed, or does not say what it should.
    BadJson,
    /// The course is of a version that this program does not know.
    UnknownVersion,
    /// The words between `+++` are malformed, or name a field that this kind does not have.
    BadFront,
    /// A line that begins with `:::` is malformed.
    BadFence,
    /// A block, or the words between `+++`, are not closed.
    NotClosed,
    /// There is text outside of the blocks.
    TextOutside,
    /// Something is said twice.
    Twice,
    /// A translation has a block, an entry or a question that the source does not have.
    NotInSource,
    /// The blocks of a translation stand in another order.
    OtherOrder,
    /// A question is malformed.
    BadQuestion,
    /// A medium is named that is not in `media/`.
    NoSuchMedium,
    /// The course is well written and still not complete: see [`crate::FlawCode`].
    Flaw(crate::FlawCode),
}
