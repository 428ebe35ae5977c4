//! E-learning as learners see it: the catalogue (`catalogue_page`), a course with where one stands (`course_page`), a lesson
//! (`lesson_page`), a practice conversation (`scenario_page`), a quiz and an attempt at it (`quiz_page`, `attempt_page`), and the way to where one stopped (`continue_page`). What one writes is kept by a [`parts::keeping::Keeper`].

pub mod assignment_page;
pub mod attempt_page;
pub mod catalogue_page;
pub mod continue_page;
pub mod course_page;
pub mod lesson_page;
pub mod meeting_page;
pub mod parts;
pub mod questionnaire_page;
pub mod quiz_page;
pub mod scenario_page;

use crate::browser;
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::{AttemptId, CourseId, PartId};
use shared::learning::{Activity, Outline, PartKind, Progress, ProgressState};

/// The page of this app at this path.
pub fn page(path: &str) -> Option<AnyView> {
    let rest = path.strip_prefix("/courses")?;
    if rest.is_empty() {
        return Some(view! { <catalogue_page::CataloguePage/> }.into_any());
    }
    let mut words = rest.strip_prefix('/')?.split('/');
    let course = words.next()?.parse().ok()?;
    let view = match (words.next(), words.next(), words.next()) {
        (None, ..) => view! { <course_page::CoursePage course/> }.into_any(),
        (Some("continue"), None, _) => view! { <continue_page::ContinuePage course/> }.into_any(),
        (Some("lessons"), Some(part), None) => {
            let part = part.parse().ok()?;
            view! { <lesson_page::LessonPage course part/> }.into_any()
        }
        (Some("scenarios"), Some(part), None) => {
            let part = part.parse().ok()?;
            view! { <scenario_page::ScenarioPage course part/> }.into_any()
        }
        (Some("assignments"), Some(part), None) => {
            let part = part.parse().ok()?;
            view! { <assignment_page::AssignmentPage course part/> }.into_any()
        }
        (Some("questionnaires"), Some(part), None) => {
            let part = part.parse().ok()?;
            view! { <questionnaire_page::QuestionnairePage course part/> }.into_any()
        }
        (Some("meetings"), Some(part), None) => {
            let part = part.parse().ok()?;
            view! { <meeting_page::MeetingPage course part/> }.into_any()
        }
        (Some("quizzes"), Some(part), None) => {
            let part = part.parse().ok()?;
            view! { <quiz_page::QuizPage course part/> }.into_any()
        }
        (Some("attempts"), Some(attempt), None) => {
            let attempt = attempt.parse().ok()?;
            view! { <attempt_page::AttemptPage course attempt/> }.into_any()
        }
        _ => return None,
    };
    Some(view)
}

/// The address of a course.
pub fn course_href(course: CourseId) -> String {
    format!("/courses/{course}")
}

/// The address of an activity; nothing where it has no page of its own.
pub fn activity_href(course: CourseId, kind: PartKind, part: PartId) -> Option<String> {
    let word = match kind {
        PartKind::Lesson => "lessons",
        PartKind::Scenario => "scenarios",
        PartKind::Quiz => "quizzes",
        PartKind::Assignment => "assignments",
        PartKind::Questionnaire => "questionnaires",
        PartKind::Meeting => "meetings",
        _ => return None,
    };
    Some(format!("/courses/{course}/{word}/{part}"))
}

/// The address of an attempt at a quiz.
pub fn attempt_href(course: CourseId, attempt: AttemptId) -> String {
    format!("/courses/{course}/attempts/{attempt}")
}

/// A language by name, in the reader's.
pub fn language_name(reader: Language, language: Language) -> String {
    browser::language_name(reader, language.code()).unwrap_or_else(|| language.own_name().to_owned())
}

/// How far one is with an activity; nothing before it was begun.
pub fn state_of(progress: &[Progress], part: PartId) -> Option<ProgressState> {
    progress.iter().find(|progress| progress.part_id == part).map(|progress| progress.state)
}

/// All activities of a course, as one goes through it.
pub fn activities(outline: &Outline) -> impl Iterator<Item = &Activity> {
    let of_modules = outline.modules.iter().flat_map(|module| &module.activities);
    of_modules.chain(&outline.activities)
}

/// Where one goes on: the activity one was in last while it is not done, then the first one after it that is to be done.
pub fn next_step<'a>(
    outline: &'a Outline,
    progress: &[Progress],
    last: Option<PartId>,
    has_page: impl Fn(&Activity) -> bool,
) -> Option<&'a Activity> {
    let open = |activity: &&Activity| {
        let is_settled =
            matches!(state_of(progress, activity.id), Some(ProgressState::Done | ProgressState::Waiting));
        !is_settled && has_page(activity)
    };
    let from_last = activities(outline).skip_while(|activity| Some(activity.id) != last);
    let mut from_last = from_last.filter(open);
    let is_wanted = |activity: &&Activity| activity.required || Some(activity.id) == last;
    from_last.find(is_wanted).or_else(|| activities(outline).filter(open).find(is_wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(number: u32) -> PartId {
        format!("01a1ffa6-3c1b-7845-8f56-{number:012}").parse().unwrap()
    }

    fn outline(required: [bool; 3]) -> Outline {
        let activities = (0..).zip(required).map(|(number, required)| Activity {
            id: id(number),
            kind: PartKind::Lesson,
            exercise: false,
            title: String::new(),
            summary: String::new(),
            language: Language::English,
            whole: true,
            minutes: None,
            required,
        });
        Outline {
            title: String::new(),
            summary: String::new(),
            language: Language::English,
            outcomes: Vec::new(),
            hours: 1,
            modules: Vec::new(),
            activities: activities.collect(),
        }
    }

    fn next(required: [bool; 3], done: &[u32], last: Option<u32>) -> Option<PartId> {
        let done: Vec<Progress> = done
            .iter()
            .map(|part| Progress { part_id: id(*part), state: ProgressState::Done, place: None })
            .collect();
        next_step(&outline(required), &done, last.map(id), |_| true).map(|activity| activity.id)
    }

    #[test]
    fn one_goes_on_where_one_stopped() {
        let all = [true; 3];
        assert_eq!(next(all, &[], None), Some(id(0)), "at the beginning");
        assert_eq!(next(all, &[], Some(1)), Some(id(1)), "in the middle of it");
        assert_eq!(next(all, &[1], Some(1)), Some(id(2)), "with the one after it");
        assert_eq!(next(all, &[2], Some(2)), Some(id(0)), "with what was left out");
        assert_eq!(next(all, &[0, 1, 2], Some(2)), None);
    }

    #[test]
    fn what_one_may_leave_out_is_no_next_step_unless_it_was_begun() {
        assert_eq!(next([false, true, false], &[], None), Some(id(1)));
        assert_eq!(next([false, true, false], &[], Some(2)), Some(id(2)));
        assert_eq!(next([false, true, false], &[1], Some(1)), None);
    }
}
