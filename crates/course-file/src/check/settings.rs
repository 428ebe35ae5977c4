//! Whether settings make sense.

use super::Found;
use crate::bounds::MOST_ITEMS;
use crate::media::MediaKind;
use crate::tree::{CourseFile, CoursePart};
use shared::learning::{
    CourseFlawCode, Criterion, Flaw as Fault, Graph, Item, ItemForm, PartKind, Pick, QuizSettings, Settings,
};
use std::collections::BTreeSet;

pub fn check(course: &CourseFile, part: &CoursePart, found: &mut Found<'_>) {
    if most(&part.settings) > MOST_ITEMS {
        found.tell(None, CourseFlawCode::TooMany, MOST_ITEMS.to_string());
        return;
    }
    match &part.settings {
        Settings::Quiz(quiz) => of_quiz(course, quiz, found),
        Settings::Scenario { start, state, scenes, .. } => {
            for fault in (Graph { start, state, scenes }).flaws() {
                found.tell(None, CourseFlawCode::Scenario, fault_words(&fault));
            }
        }
        Settings::Assignment { rubric, .. } => of_rubric(rubric, found),
        Settings::Questionnaire { items } => of_items(items, found),
        Settings::Picture { .. }
        | Settings::Audio { .. }
        | Settings::Video { .. }
        | Settings::File { .. } => {
            of_file(course, part, found);
        }
        _ => {}
    }
}

/// How many things one of its lists has at most.
fn most(settings: &Settings) -> usize {
    match settings {
        Settings::Quiz(quiz) => quiz.picks.len(),
        Settings::Scenario { scenes, state, .. } => {
            let choices = scenes.iter().map(|scene| scene.choices.len()).max().unwrap_or(0);
            scenes.len().max(choices).max(state.len())
        }
        Settings::Assignment { rubric, .. } => {
            let levels = rubric.iter().map(|criterion| criterion.points.len()).max().unwrap_or(0);
            rubric.len().max(levels)
        }
        Settings::Questionnaire { items } => items.len(),
        _ => 0,
    }
}

fn of_quiz(course: &CourseFile, quiz: &QuizSettings, found: &mut Found<'_>) {
    if quiz.picks.is_empty() {
        found.tell(None, CourseFlawCode::NoQuestions, "");
    }
    if quiz.pass_percent > 100 {
        found.tell(None, CourseFlawCode::BadNumber, "pass_percent");
    }
    for (name, number) in [("attempts", quiz.attempts), ("minutes", quiz.minutes)] {
        if number == Some(0) {
            found.tell(None, CourseFlawCode::BadNumber, name);
        }
    }
    for pick in &quiz.picks {
        match pick {
            Pick::Question { key } if !bank(course).any(|(other, _)| other == key) => {
                found.tell(None, CourseFlawCode::NoSuchQuestion, key);
            }
            Pick::Tagged { tag, count } => {
                let with_tag = bank(course).filter(|(_, tags)| tags.contains(tag)).count();
                if *count == 0 || usize::try_from(*count).is_ok_and(|count| count > with_tag) {
                    found.tell(None, CourseFlawCode::TooFewQuestions, tag);
                }
            }
            Pick::Question { .. } => {}
        }
    }
}

/// The questions of the bank with their tags.
fn bank(course: &CourseFile) -> impl Iterator<Item = (&String, &Vec<String>)> {
    course.root.children.iter().filter_map(|part| match &part.settings {
        Settings::BankQuestion { tags } => Some((&part.key, tags)),
        _ => None,
    })
}

fn fault_words(fault: &Fault) -> String {
    match fault {
        Fault::NoStart => "no_start".to_owned(),
        Fault::SameScene { scene } => format!("same_scene {scene}"),
        Fault::SameChoice { scene, choice } => format!("same_choice {scene}.{choice}"),
        Fault::NoSuchScene { scene, choice } => format!("no_such_scene {scene}.{choice}"),
        Fault::Unreachable { scene } => format!("unreachable {scene}"),
        Fault::DeadEnd { scene } => format!("dead_end {scene}"),
        Fault::NoWayOut { scene } => format!("no_way_out {scene}"),
        Fault::ChoicesAtEnd { scene } => format!("choices_at_end {scene}"),
        Fault::NoSuchNumber { scene, choice } => format!("no_such_number {scene}.{choice}"),
    }
}

fn of_rubric(rubric: &[Criterion], found: &mut Found<'_>) {
    unique(rubric.iter().map(|criterion| &criterion.key), found);
    if rubric.is_empty() {
        found.tell(None, CourseFlawCode::NoLevels, "");
    }
    for criterion in rubric.iter().filter(|criterion| criterion.points.is_empty()) {
        found.tell(None, CourseFlawCode::NoLevels, &criterion.key);
    }
}

fn of_items(items: &[Item], found: &mut Found<'_>) {
    unique(items.iter().map(|item| &item.key), found);
    for item in items {
        let ItemForm::Choice { options, right } = &item.form else { continue };
        unique(options.iter(), found);
        if options.is_empty() || right.as_ref().is_some_and(|right| !options.contains(right)) {
            found.tell(None, CourseFlawCode::NoSuchOption, &item.key);
        }
    }
}

fn unique<'a>(keys: impl Iterator<Item = &'a String>, found: &mut Found<'_>) {
    let mut seen = BTreeSet::new();
    for key in keys {
        if !seen.insert(key) {
            found.tell(None, CourseFlawCode::SameItem, key);
        }
    }
}

fn of_file(course: &CourseFile, part: &CoursePart, found: &mut Found<'_>) {
    let Some(id) = part.settings.file() else {
        found.tell(None, CourseFlawCode::NoFile, "");
        return;
    };
    let Some(name) = course.media.get(&id) else { return };
    let kind = MediaKind::of(name);
    let fits = match part.kind() {
        PartKind::Picture => kind == MediaKind::Picture,
        PartKind::Audio => kind == MediaKind::Audio,
        PartKind::Video => kind == MediaKind::Video,
        _ => true,
    };
    if !fits {
        found.tell(None, CourseFlawCode::WrongFile, name);
    }
}
