//! Reads texts, with a limit on how many at once and for how long.

use crate::http::error::AppError;
use crate::search::extract::plain_text;
use privacy_guard::{Guard, Kind, Severity};
use shared::core::{FieldText, Language, ProblemCode};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;

/// How long a request waits for the guard.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// Words of a text by which its language can be told; of fewer, what its writer says of it is believed.
const TELLING: usize = 60;

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

/// A place in a text that identifies, or narrows down, a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundPlace {
    /// The field of the text.
    pub field: String,
    /// What stands there.
    pub words: String,
    /// The code of the rule that found it.
    pub rule: &'static str,
    /// Whether it identifies; else it narrows down.
    pub identifies: bool,
    /// What may stand there instead; empty where nothing can.
    pub suggestion: String,
}

/// What the guard has to say of texts in which nothing may be found.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Inspected {
    /// What was found.
    pub places: Vec<FoundPlace>,
    /// The fields that are in no language that the guard reads.
    pub unread: BTreeSet<String>,
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
        self.ask(texts, find).await
    }

    /// Every place that is found in these texts of a language, field by field, and the fields in which nothing would mean nothing: for
    /// texts in which nothing may be found.
    ///
    /// # Errors
    /// `unavailable` where the guard takes too long or breaks.
    pub async fn inspect(&self, texts: Vec<Asked>, language: Language) -> Result<Inspected, AppError> {
        let hint = privacy_guard::Language::with_code(language.code());
        self.ask(texts, move |guard, texts| inspected(guard, texts, hint)).await
    }

    async fn ask<T: Send + 'static>(
        &self,
        texts: Vec<Asked>,
        read: impl FnOnce(&Guard, &[Asked]) -> T + Send + 'static,
    ) -> Result<T, AppError> {
        let (guard, turns) = (Arc::clone(&self.guard), Arc::clone(&self.turns));
        let work = async move {
            let turn = turns.acquire_owned().await.map_err(|_| unread())?;
            let reading = tokio::task::spawn_blocking(move || {
                // Given back when the work ends, not when somebody stops waiting for it.
                let _turn = turn;
                read(&guard, &texts)
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

/// What readers will see of a text, where marks and entities may hide it in the source.
fn shown(asked: &Asked) -> Option<String> {
    let shown = asked.is_markdown.then(|| plain_text(&markup::to_html(&asked.text)))?;
    (shown != asked.text.trim()).then_some(shown)
}

fn find(guard: &Guard, texts: &[Asked]) -> Found {
    let mut found = Found::default();
    for asked in texts {
        note(guard, &asked.field, &asked.text, &mut found);
        if let Some(shown) = shown(asked) {
            note(guard, &asked.field, &shown, &mut found);
        }
    }
    found
}

fn inspected(guard: &Guard, texts: &[Asked], hint: Option<privacy_guard::Language>) -> Inspected {
    let Inspected { mut places, mut unread } = Inspected::default();
    for asked in texts {
        let shown = shown(asked);
        for text in std::iter::once(asked.text.as_str()).chain(shown.as_deref()) {
            if text.split_whitespace().count() >= TELLING && guard.check(text, hint).is_err() {
                unread.insert(asked.field.clone());
            }
            for finding in guard.find_in(text, hint) {
                let place = FoundPlace {
                    field: asked.field.clone(),
                    words: text.get(finding.range()).unwrap_or_default().to_owned(),
                    rule: finding.rule.code(),
                    identifies: finding.kind.severity() == Severity::Identify,
                    suggestion: finding.suggestion,
                };
                if !places.contains(&place) {
                    places.push(place);
                }
            }
        }
    }
    Inspected { places, unread }
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
