//! What stands between a draft and its review: what is missing, what the privacy guard finds, how long ago the case was closed, how
//! the codes stand among all others.

use super::standing::Standing;
use crate::app::App;
use crate::db::Conn;
use crate::guard::{Asked, FoundPlace, Inspected};
use crate::http::error::AppError;
use shared::core::id::PracticeId;
use shared::core::{FieldCode, FieldError, Texts, Timestamp};
use shared::exchange::{Found, Month, PracticeCheck, PracticeContent, TIME_LAG_MONTHS};

/// Everything that the privacy guard finds in it.
///
/// # Errors
/// `unavailable` where the guard does not answer: then nothing goes on.
pub async fn find(app: &App, content: &PracticeContent) -> Result<Read, AppError> {
    let asked = content.texts().into_iter().map(Asked::from).collect();
    let Inspected { places, unread } = app.guard.inspect(asked, content.language).await?;
    let unread =
        unread.into_iter().map(|field| FieldError { field, code: FieldCode::UnknownLanguage, limit: None });
    Ok(Read { found: places.into_iter().map(into_found).collect(), unread: unread.collect() })
}

/// What the guard says of a practice.
pub struct Read {
    /// What it finds.
    pub found: Vec<Found>,
    /// The fields that it cannot read.
    pub unread: Vec<FieldError>,
}

fn into_found(place: FoundPlace) -> Found {
    let FoundPlace { field, words, rule, identifies, suggestion } = place;
    Found { field, words, rule: rule.to_owned(), identifies, suggestion }
}

/// What of it the author has not said why it stays.
pub fn unanswered(content: &PracticeContent, found: Vec<Found>) -> Vec<Found> {
    let is_left =
        |one: &Found| content.left.iter().any(|left| left.rule == one.rule && left.words == one.words);
    found.into_iter().filter(|one| !is_left(one)).collect()
}

/// What is missing, and whether it is too early to tell of the case.
pub fn errors(content: &PracticeContent, now: Timestamp) -> Vec<FieldError> {
    let mut errors = content.missing();
    if content.is_composite {
        return errors;
    }
    let error = |code, limit| FieldError { field: "closed".to_owned(), code, limit };
    match (content.closed, month_of(now)) {
        (Some(closed), Some(today)) if closed.until(today) >= months() => {}
        (Some(_), _) => errors.push(error(FieldCode::TooRecent, Some(TIME_LAG_MONTHS))),
        (None, _) => errors.push(error(FieldCode::Required, None)),
    }
    errors
}

fn months() -> i32 {
    i32::try_from(TIME_LAG_MONTHS).unwrap_or(i32::MAX)
}

fn month_of(now: Timestamp) -> Option<Month> {
    now.to_string().get(..7)?.parse().ok()
}

/// All of it, for the author.
pub fn check(
    connection: &mut Conn,
    practice: PracticeId,
    revision: u32,
    content: &PracticeContent,
    read: Read,
    now: Timestamp,
) -> Result<PracticeCheck, AppError> {
    let Read { found, unread } = read;
    let (mut errors, found) = (errors(content, now), unanswered(content, found));
    errors.extend(unread);
    let standing = Standing::find(connection, practice, content)?;
    Ok(PracticeCheck {
        revision,
        is_ready: errors.is_empty() && found.is_empty(),
        errors,
        found,
        light: standing.light(),
        needed: super::standing::MEMBERS_K,
        shown: standing.shown,
        generalised: standing.generalised,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::core::Language;
    use shared::exchange::LeftPlace;
    use shared::privacy::LeavingReason;

    const NOVEMBER_2026: Timestamp = Timestamp(1_795_000_000_000_000);

    fn closed(month: Option<&str>, is_composite: bool) -> Option<FieldCode> {
        let closed = month.map(|month| month.parse().unwrap());
        let content = PracticeContent { closed, is_composite, ..PracticeContent::new(Language::English) };
        let errors = errors(&content, NOVEMBER_2026);
        errors.into_iter().find(|error| error.field == "closed").map(|error| error.code)
    }

    #[test]
    fn a_case_is_told_twelve_months_after_it_was_closed_unless_it_is_composite() {
        assert_eq!(month_of(NOVEMBER_2026), "2026-11".parse().ok());
        assert_eq!(closed(Some("2025-11"), false), None);
        assert_eq!(closed(Some("2025-12"), false), Some(FieldCode::TooRecent));
        assert_eq!(closed(Some("2027-01"), false), Some(FieldCode::TooRecent));
        assert_eq!(closed(None, false), Some(FieldCode::Required));
        assert_eq!(closed(None, true), None);
    }

    #[test]
    fn what_is_left_standing_is_just_these_words_by_this_rule() {
        let found = |words: &str, rule: &str| Found {
            field: "summary".into(),
            words: words.into(),
            rule: rule.into(),
            identifies: true,
            suggestion: String::new(),
        };
        let mut content = PracticeContent::new(Language::English);
        let reason = LeavingReason::PublishedAuthor;
        content.left.push(LeftPlace { rule: "surname".into(), words: "Bowlby".into(), reason });
        let all =
            vec![found("Bowlby", "surname"), found("Bowlby", "given-name"), found("Popescu", "surname")];
        assert_eq!(unanswered(&content, all.clone()), all[1..]);
    }
}
