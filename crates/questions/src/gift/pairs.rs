//! Pairs: matching questions, and the forms that are written as such.

use super::answers::{Answers, Form, Read, all};
use super::comment::Token;
use super::read::error;
use super::units::{Piece, before, find_signs, from, text};
use super::weight::formatted;
use shared::learning::{Formatted, GiftError, GiftErrorCode, Pair, QuestionForm};
use std::collections::BTreeMap;

impl<'a> Answers<'a> {
    /// Prompts and their partners.
    pub(super) fn matching(&self, places: Vec<Piece<'a>>) -> Read<Form<'a>> {
        let pairs = all(places.iter().map(|place| self.pair(place)))?;
        Ok(Form { form: QuestionForm::Matching { pairs }, places })
    }

    fn pair(&self, place: Piece<'_>) -> Result<Pair, GiftError> {
        let answer = from(place, 1);
        let arrow = find_signs(answer, "->").ok_or_else(|| error(GiftErrorCode::NoArrow, place))?;
        let partner = text(from(answer, arrow + 2));
        if partner.is_empty() {
            return Err(error(GiftErrorCode::NoPartner, place));
        }
        Ok(Pair { prompt: formatted(before(answer, arrow), self.format), partner })
    }

    /// Items and their numbers.
    pub(super) fn ordering(&self, places: Vec<Piece<'a>>) -> Read<Form<'a>> {
        let mut items: BTreeMap<usize, Formatted> = BTreeMap::new();
        let last = places.len();
        let numbered = places.iter().map(|place| {
            let pair = self.pair(place)?;
            let number = pair.partner.parse().ok().filter(|number| (1..=last).contains(number));
            match number.map(|number| items.insert(number, pair.prompt)) {
                Some(None) => Ok(()),
                _ => Err(error(GiftErrorCode::Order, place)),
            }
        });
        all(numbered)?;
        Ok(Form { form: QuestionForm::Ordering { items: items.into_values().collect() }, places })
    }

    /// Gaps of the text and what fills them; further texts that count stand in the comment.
    pub(super) fn gaps(&self, places: Vec<Piece<'a>>) -> Read<Form<'a>> {
        let mut gaps: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        let last = places.len();
        let numbered = places.iter().map(|place| {
            let pair = self.pair(place)?;
            let number = gap_number(&pair.prompt.text).filter(|number| (1..=last).contains(number));
            match number.map(|number| gaps.insert(number, vec![pair.partner])) {
                Some(None) => Ok(()),
                _ => Err(error(GiftErrorCode::Gaps, place)),
            }
        });
        all(numbered)?;
        for token in self.tokens {
            if let Token::Gap(number, text) = token {
                gaps.get_mut(number)
                    .ok_or_else(|| vec![error(GiftErrorCode::Gaps, self.open)])?
                    .push(text.clone());
            }
        }
        Ok(Form { form: QuestionForm::GapText { gaps: gaps.into_values().collect() }, places })
    }
}

fn gap_number(prompt: &str) -> Option<usize> {
    prompt.strip_prefix("[[")?.strip_suffix("]]")?.parse().ok()
}
