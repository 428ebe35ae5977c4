//! What reading a GIFT file found wrong, so that a person can go to the place and mend it.

use crate::core::code::code_enum;
use serde::{Deserialize, Serialize};

code_enum! {
    /// What is wrong at a place of a GIFT file.
    GiftErrorCode {
        /// The answers that begin here are not closed before the question ends.
        Unclosed = "unclosed",
        /// A closing brace that nothing opened.
        StrayBrace = "stray_brace",
        /// Another pair of braces in the same question: a blank line is missing, or a backslash before the brace.
        SecondBlock = "second_block",
        /// An opening brace among the answers, without a backslash.
        BraceInAnswers = "brace_in_answers",
        /// The question's name begins here and ends nowhere.
        NameNotClosed = "name_not_closed",
        /// A category in the middle of a question: a blank line is missing before it.
        CategoryInQuestion = "category_in_question",
        /// A control character, as in files that are no text.
        ControlCharacter = "control_character",
        /// The question has no text.
        NoText = "no_text",
        /// These answers, or the first of them, begin with neither `=` nor `~` and are not true or false.
        NoMark = "no_mark",
        /// Nothing stands after the mark of this answer.
        EmptyAnswer = "empty_answer",
        /// There have to be more answers or pairs.
        TooFewAnswers = "too_few_answers",
        /// There are more answers, pairs, gaps or tags than a question may have.
        TooMany = "too_many",
        /// A text that is too long.
        TooLong = "too_long",
        /// No percentage, or not one from -100 to 100 (of typed answers: from 0).
        Weight = "weight",
        /// No answer is worth 100 %.
        NothingRight = "nothing_right",
        /// The answers to choose are together worth less than 100 %.
        WeightsBelowFull = "weights_below_full",
        /// A pair without `->`.
        NoArrow = "no_arrow",
        /// A pair without a partner after `->`.
        NoPartner = "no_partner",
        /// No number, with a point as decimal sign.
        NotANumber = "not_a_number",
        /// A tolerance below zero, or a range whose end comes before its start.
        EmptyRange = "empty_range",
        /// The numbers of the items to be ordered are not 1, 2, 3 ….
        Order = "order",
        /// The gaps `[[1]]`, `[[2]]` … of the text are not those that have answers.
        Gaps = "gaps",
        /// A tag that cannot be one.
        Tag = "tag",
    }
}

/// Something that is wrong in a GIFT file, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct GiftError {
    /// The line; the first is 1.
    pub line: u32,
    /// The character of the line; the first is 1.
    pub column: u32,
    /// What is wrong.
    pub code: GiftErrorCode,
    /// The text from there on, as far as it helps to find the place.
    pub what: String,
}
