//! Reads texts, with a limit on how many at once and for how long.

use crate::http::error::AppError;
use crate::search::extract::plain_text;
use privacy_guard::{Guard, Kind, Severity};
use shared::core::{FieldText, ProblemCode};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;

/// How long a request waits for the guard.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// The guard, made once and asked by all.
pub struct PrivacyGuard {
    guard: Arc<Guard>,
    turns: Arc<Semaphore>,
    patience: Duration,
}

/// A text with its field, on its way to the guard.
pub struct Asked {
    field: String,
    text: String,
    is_markdown: bool,
}

/// The codes of the rules by which something was found in a request.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The fields with a number that leads to a person.
    pub fields: BTreeSet<String>,
    /// By which rules.
    pub refused: BTreeSet<&'static str>,
    /// The rules of what else identifies.
    pub warned: BTreeSet<&'static str>,
}

impl From<FieldText<'_>> for Asked {
    fn from(text: FieldText<'_>) -> Self {
        Self { field: text.field.into_owned(), text: text.text.to_owned(), is_markdown: text.is_markdown }
    }
}

impl Asked {
    /// A text without marks.
    pub fn plain(field: &str, text: String) -> Self {
        Self { field: field.to_owned(), text, is_markdown: false }
    }
}

impl PrivacyGuard {
    /// One that reads for so many requests at once, and lets none wait longer than this.
    pub fn new(turns: usize, patience: Duration) -> Self {
        Self { guard: Arc::new(Guard::new()), turns: Arc::new(Semaphore::new(turns)), patience }
    }

    /// One for this machine.
    pub fn of_this_machine() -> Self {
        Self::new(std::thread::available_parallelism().map_or(1, usize::from), PATIENCE)
    }

    /// What is found in these texts.
    ///
    /// # Errors
    /// `unavailable` where the guard takes too long or breaks: a text that nobody has read is not stored.
    pub async fn read(&self, texts: Vec<Asked>) -> Result<Found, AppError> {
        let (guard, turns) = (Arc::clone(&self.guard), Arc::clone(&self.turns));
        let work = async move {
            let turn = turns.acquire_owned().await.map_err(|_| unread())?;
            let reading = tokio::task::spawn_blocking(move || {
                // Given back when the work ends, not when somebody stops waiting for it.
                let _turn = turn;
                find(&guard, &texts)
            });
            reading.await.map_err(|_| unread())
        };
        tokio::time::timeout(self.patience, work).await.unwrap_or_else(|_| Err(unread()))
    }
}

fn unread() -> AppError {
    let detail =
        "the text could not be checked for what identifies a person, and was not stored; send it again";
    AppError::Problem { code: ProblemCode::Unavailable, detail: Some(detail.to_owned()) }
}

fn find(guard: &Guard, texts: &[Asked]) -> Found {
    let mut found = Found::default();
    for asked in texts {
        note(guard, &asked.field, &asked.text, &mut found);
        if asked.is_markdown {
            // Marks and entities may hide in the source what readers will see.
            let shown = plain_text(&markup::to_html(&asked.text));
            if shown != asked.text.trim() {
                note(guard, &asked.field, &shown, &mut found);
            }
        }
    }
    found
}

fn note(guard: &Guard, field: &str, text: &str, found: &mut Found) {
    for finding in guard.find(text) {
        match finding.kind {
            Kind::NationalId | Kind::Phone => {
                found.fields.insert(field.to_owned());
                found.refused.insert(finding.rule.code());
            }
            kind if kind.severity() == Severity::Identify => {
                found.warned.insert(finding.rule.code());
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, is_markdown: bool) -> Found {
        find(&Guard::new(), &[Asked { field: "text".into(), text: text.into(), is_markdown }])
    }

    #[test]
    fn numbers_of_persons_are_told_from_what_only_warns() {
        let both = found("Ana Popescu, CNP 6991231400016, ana@example.org", false);
        assert_eq!(both.fields.iter().collect::<Vec<_>>(), ["text"]);
        assert!(both.refused.contains("cnp") && both.warned.contains("email"), "{both:?}");
        assert!(!both.warned.contains("cnp"), "{both:?}");
        assert_eq!(found("On 3 March 2024 we met.", false), Found::default());
    }

    #[test]
    fn marks_hide_nothing() {
        let link = "CNP 699[1231](https://example.org)400016";
        for text in ["CNP 699**1231**400016", "CNP &#54;991231400016", link] {
            assert!(!found(text, true).refused.is_empty(), "{text}");
        }
    }
}
