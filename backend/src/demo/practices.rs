//! Case practices of the demo: published past a reviewer and an editor of other organisations, as everybody's are.

use super::{Loaded, files};
use crate::app::Ids;
use crate::db::Conn;
use crate::exchange::starter::{Passed, publish};
use crate::http::error::AppError;
use crate::keyring::Keyring;
use shared::core::id::AccountId;
use shared::core::{Language, Timestamp};
use shared::exchange::{Month, PracticeContent};

/// Who lets them pass and publishes them; of these whoever is of another organisation.
const REVIEWERS: [&str; 2] = ["ro04", "es04"];
const EDITORS: [&str; 2] = ["ro01", "es01"];
/// Seconds of a day, and days of a month.
const DAY: i64 = 24 * 60 * 60;
const MONTH: i64 = 30;

/// Loads them; says how many.
pub fn load(
    connection: &mut Conn,
    ids: &Ids,
    keyring: &Keyring,
    now: Timestamp,
    loaded: &Loaded,
) -> Result<usize, AppError> {
    let mut number = 0;
    for language in Language::ALL {
        for practice in files::practices(*language)? {
            let find = |key: &str| find(loaded, key);
            // A foreign one: of the first of the two, or where that is the author's country, of the second.
            let place = usize::from(practice.author.starts_with("ro"));
            let passed = Passed {
                author: find(&practice.author)?,
                reviewer: find(REVIEWERS.get(place).copied().unwrap_or_default())?,
                editor: find(EDITORS.get(place).copied().unwrap_or_default())?,
                at: now.plus_seconds(-DAY * i64::try_from(number * 3 + 1).unwrap_or_default()),
            };
            let closed = practice.closed_months_ago.and_then(|months| month_before(now, months));
            let content = PracticeContent { closed, ..practice.into_content(*language) };
            publish(connection, ids, keyring, &passed, &content)?;
            number += 1;
        }
    }
    crate::exchange::starter::settle(connection)?;
    Ok(number)
}

fn find(loaded: &Loaded, key: &str) -> Result<AccountId, AppError> {
    loaded.accounts.get(key).copied().ok_or_else(|| AppError::internal(format!("no member {key}")))
}

/// The month so many months before.
fn month_before(now: Timestamp, months: u32) -> Option<Month> {
    now.plus_seconds(-DAY * MONTH * i64::from(months)).to_string().get(..7)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use privacy_guard::Guard;
    use shared::core::{Texts, Validate};

    #[test]
    fn each_could_have_been_sent_by_its_author_and_names_nobody() {
        let guard = Guard::new();
        for language in Language::ALL {
            let hint = privacy_guard::Language::with_code(language.code());
            for practice in files::practices(*language).unwrap() {
                let content = practice.into_content(*language);
                assert_eq!(
                    (content.validate(), content.missing()),
                    (Vec::new(), Vec::new()),
                    "{}",
                    content.title
                );
                for text in content.texts() {
                    let found = guard.find_in(text.text, hint);
                    let words: Vec<&str> = found.iter().map(|one| &text.text[one.range()]).collect();
                    assert_eq!(words, [""; 0], "{}, {}", content.title, text.field);
                }
            }
        }
    }
}
