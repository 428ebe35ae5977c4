//! Single questions in GIFT. What GIFT cannot say, or not so that it comes back as it was, is written as JSON by those who call.

use questions::gift::{self, Item};
use shared::learning::Question;

/// Reads a text with exactly one question; else in which line what is wrong.
pub fn one(text: &str) -> Result<Question, (usize, String)> {
    let mut gift = gift::parse(text);
    if let Some(error) = gift.errors.into_iter().next() {
        return Err((line(error.line), format!("{}: {}", error.code, error.what)));
    }
    let second = gift.items.get(1).map(|item| line(item.line));
    match (gift.items.pop(), second) {
        (Some(item), None) => Ok(item.question),
        (_, second) => Err((second.unwrap_or(1), "one question".to_owned())),
    }
}

fn line(line: u32) -> usize {
    usize::try_from(line).unwrap_or(usize::MAX).max(1)
}

/// Writes a question; none if it would not come back as it was.
pub fn write(question: &Question) -> Option<String> {
    let item = Item::new(question.clone());
    let text = gift::write(&[item]).trim().to_owned();
    (one(&text).ok().as_ref() == Some(question)).then_some(text)
}
