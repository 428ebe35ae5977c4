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
            shuffle: false,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_new_as_their_kind() {
        for kind in PartKind::ALL.iter().filter(|kind| **kind != PartKind::Course) {
            assert_eq!(settings(*kind, false).kind(), *kind);
        }
        assert!(matches!(settings(PartKind::Lesson, true), Settings::Lesson { exercise: true, .. }));
    }

    #[test]
    fn a_new_quiz_keeps_its_order_and_is_passed_with_seventy_percent() {
        let Settings::Quiz(quiz) = settings(PartKind::Quiz, false) else { panic!("no quiz") };
        assert!(!quiz.shuffle);
        assert_eq!((quiz.pass_percent, quiz.review), (70, Review::AfterAttempt));
        assert_eq!((quiz.attempts, quiz.minutes), (None, None), "as often and as long as one likes");
    }
}
