//! How parts are when they are new.

use shared::learning::{PartKind, QuizSettings, Review, Settings};
use std::collections::BTreeMap;

/// The settings of a new part of this kind; a course is not made here.
pub fn settings(kind: PartKind, exercise: bool) -> Settings {
    match kind {
        PartKind::Course | PartKind::Module => Settings::Module { hours: 1 },
        PartKind::Lesson => Settings::Lesson { minutes: 10, exercise, optional: false },
        PartKind::Quiz => Settings::Quiz(QuizSettings {
            picks: Vec::new(),
            pass_percent: 70,
            attempts: None,
            minutes: None,
            shuffle: true,
            review: Review::AfterAttempt,
            optional: false,
        }),
        PartKind::Scenario => Settings::Scenario {
            start: String::new(),
            state: BTreeMap::new(),
            scenes: Vec::new(),
            optional: false,
        },
        PartKind::Assignment => Settings::Assignment { minutes: 30, rubric: Vec::new(), optional: false },
        PartKind::Questionnaire => Settings::Questionnaire { items: Vec::new() },
        PartKind::Meeting => Settings::Meeting { optional: false },
        PartKind::BankQuestion => Settings::BankQuestion { tags: Vec::new() },
        PartKind::Text => Settings::Text,
        PartKind::Callout => Settings::Callout,
        PartKind::Checklist => Settings::Checklist,
        PartKind::Reflection => Settings::Reflection,
        PartKind::Vignette => Settings::Vignette,
        PartKind::Question => Settings::Question,
        PartKind::Picture => Settings::Picture { file_id: None },
        PartKind::Audio => Settings::Audio { file_id: None },
        PartKind::Video => Settings::Video { file_id: None },
        PartKind::File => Settings::File { file_id: None },
    }
}
