//! Names of codes that the pages of this app share.

use crate::i18n::{Word, t};
use crate::learning::parts::progress::kind_name;
use crate::ui::{Choice, TagKind};
use shared::accounts::Person;
use shared::core::Language;
use shared::learning::{
    ChangeKind, CourseState, Entry, PartKind, TranslationState, VersionState, VersionSummary,
};

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

/// What a part is, in a word.
pub fn kind(language: Language, kind: PartKind, exercise: bool) -> &'static str {
    match kind {
        PartKind::Course => t::teaching_kind_course(language),
        PartKind::Module => t::teaching_kind_module(language),
        PartKind::BankQuestion => t::teaching_kind_bank_question(language),
        PartKind::Text => t::teaching_kind_text(language),
        PartKind::Callout => t::teaching_kind_callout(language),
        PartKind::Checklist => t::teaching_kind_checklist(language),
        PartKind::Reflection => t::teaching_kind_reflection(language),
        PartKind::Vignette => t::teaching_kind_vignette(language),
        PartKind::Question => t::teaching_kind_question(language),
        PartKind::Picture => t::teaching_kind_picture(language),
        PartKind::Audio => t::teaching_kind_audio(language),
        PartKind::Video => t::teaching_kind_video(language),
        PartKind::File => t::teaching_kind_file(language),
        _ => kind_name(language, kind, exercise),
    }
}

/// Where a translation stands.
pub const fn translation_state(state: TranslationState) -> (Word, TagKind) {
    match state {
        TranslationState::Missing => (t::teaching_translation_missing, TagKind::Plain),
        TranslationState::Outdated => (t::teaching_translation_outdated, TagKind::Warn),
        TranslationState::Current => (t::teaching_translation_current, TagKind::Good),
    }
}

/// Where a version stands.
pub const fn version_state(state: VersionState) -> (Word, TagKind) {
    match state {
        VersionState::Proposed => (t::versions_state_proposed, TagKind::Warn),
        VersionState::SentBack => (t::versions_state_sent_back, TagKind::Plain),
        VersionState::Reviewed => (t::versions_state_reviewed, TagKind::Accent),
        VersionState::Published => (t::versions_state_published, TagKind::Good),
        VersionState::Retired => (t::versions_state_retired, TagKind::Plain),
    }
}

/// What changed of a part.
pub const fn change(kind: ChangeKind) -> Word {
    match kind {
        ChangeKind::Added => t::versions_change_added,
        ChangeKind::Removed => t::versions_change_removed,
        ChangeKind::Changed => t::versions_change_changed,
        ChangeKind::Reworded => t::versions_change_reworded,
    }
}

/// Who did something, or that they have left.
pub fn person(language: Language, person: Option<&Person>) -> String {
    person.map_or_else(|| t::teaching_former(language).to_owned(), |person| person.name.clone())
}
