//! What is wrong in a file of questions, in words, and where its place is in the text.

use crate::i18n::{Word, t};
use shared::learning::GiftErrorCode;

/// What is wrong, and how to mend it.
pub const fn word(code: GiftErrorCode) -> Word {
    match code {
        GiftErrorCode::Unclosed => t::bank_gift_unclosed,
        GiftErrorCode::StrayBrace => t::bank_gift_stray_brace,
        GiftErrorCode::SecondBlock => t::bank_gift_second_block,
        GiftErrorCode::BraceInAnswers => t::bank_gift_brace_in_answers,
        GiftErrorCode::NameNotClosed => t::bank_gift_name_not_closed,
        GiftErrorCode::CategoryInQuestion => t::bank_gift_category_in_question,
        GiftErrorCode::ControlCharacter => t::bank_gift_control_character,
        GiftErrorCode::NoText => t::bank_gift_no_text,
        GiftErrorCode::NoMark => t::bank_gift_no_mark,
        GiftErrorCode::EmptyAnswer => t::bank_gift_empty_answer,
        GiftErrorCode::TooFewAnswers => t::bank_gift_too_few_answers,
        GiftErrorCode::TooMany => t::bank_gift_too_many,
        GiftErrorCode::TooLong => t::bank_gift_too_long,
        GiftErrorCode::Weight => t::bank_gift_weight,
        GiftErrorCode::NothingRight => t::bank_gift_nothing_right,
        GiftErrorCode::WeightsBelowFull => t::bank_gift_weights_below_full,
        GiftErrorCode::NoArrow => t::bank_gift_no_arrow,
        GiftErrorCode::NoPartner => t::bank_gift_no_partner,
        GiftErrorCode::NotANumber => t::bank_gift_not_a_number,
        GiftErrorCode::EmptyRange => t::bank_gift_empty_range,
        GiftErrorCode::Order => t::bank_gift_order,
        GiftErrorCode::Gaps => t::bank_gift_gaps,
        GiftErrorCode::Tag => t::bank_gift_tag,
    }
}

/// A place of a text, counted from 1, as a selection of a text field has it: from there to the end of the line, in units of UTF-16.
pub fn selection(text: &str, line: u32, column: u32) -> (u32, u32) {
    let units =
        |text: &str| text.chars().map(|letter| u32::try_from(letter.len_utf16()).unwrap_or(1)).sum::<u32>();
    let number = |number: u32| usize::try_from(number.saturating_sub(1)).unwrap_or(usize::MAX);
    let mut start = 0;
    for (place, whole) in text.split_inclusive('\n').enumerate() {
        if place == number(line) {
            let said = whole.trim_end_matches('\n');
            let before: String = said.chars().take(number(column)).collect();
            return (start + units(&before), start + units(said));
        }
        start += units(whole);
    }
    (start, start)
}

#[cfg(test)]
mod tests {
    use super::selection;

    #[test]
    fn a_place_is_found_in_the_text() {
        let text = "🙂 one\nțwo {\n";
        assert_eq!(selection(text, 1, 1), (0, 6));
        assert_eq!(selection(text, 1, 3), (3, 6));
        assert_eq!(selection(text, 2, 5), (11, 12));
        assert_eq!(selection(text, 9, 1), (13, 13), "beyond the end");
    }
}
