//! Names of codes that the pages of this app share.

use crate::i18n::{Word, t};
use crate::ui::{Choice, TagKind};
use shared::core::Language;
use shared::learning::{CourseState, Entry, VersionState, VersionSummary};

/// Where a course stands.
pub const fn course_state(state: CourseState) -> (Word, TagKind) {
    match state {
        CourseState::Draft => (t::teaching_state_draft, TagKind::Plain),
        CourseState::Published => (t::teaching_state_published, TagKind::Good),
        CourseState::Archived => (t::teaching_state_archived, TagKind::Warn),
    }
}

/// The ways into a course, to choose from.
pub fn entries(language: Language) -> Vec<Choice> {
    let choice = |entry: &Entry| Choice {
        value: entry.to_string(),
        label: match entry {
            Entry::Open => t::teaching_entry_open(language),
            Entry::OnRequest => t::teaching_entry_on_request(language),
            Entry::ByCohort => t::teaching_entry_by_cohort(language),
        }
        .to_owned(),
    };
    [Entry::Open, Entry::OnRequest, Entry::ByCohort].iter().map(choice).collect()
}

/// The languages by name, to choose from.
pub fn languages(language: Language) -> Vec<Choice> {
    let choice = |one: &Language| Choice {
        value: one.code().to_owned(),
        label: crate::learning::language_name(language, *one),
    };
    Language::ALL.iter().map(choice).collect()
}

/// What the newest version waits for; nothing once it was published.
pub fn waiting(language: Language, version: VersionSummary) -> Option<String> {
    let say = match version.state {
        VersionState::Proposed => t::teaching_waits,
        VersionState::SentBack => t::teaching_was_sent_back,
        VersionState::Reviewed => t::teaching_can_be_published,
        VersionState::Published | VersionState::Retired => return None,
    };
    Some(say(language, &version.number.to_string()))
}

/// A title, or that there is none yet.
pub fn title_or_none(language: Language, title: &str) -> String {
    if title.trim().is_empty() { t::teaching_untitled(language).to_owned() } else { title.to_owned() }
}
