//! What the paths of e-learning name in the matrix.

use crate::learning::cohorts::these;
use crate::support::courses;
use crate::support::{Person, TestApp, new_key};
use shared::core::id::AttemptId;
use shared::learning::{
    Answer, Entry, MeetingContent, NewAnswer, NewSubmission, Reached, Settings, VersionState, Wanted,
};

/// An attempt of the owner's whose essay waits to be marked.
async fn essay(app: &TestApp, owner: &Person) -> AttemptId {
    let course = app.course(courses::quiz_course_with(courses::quiz_settings(&["essay"]))).await;
    owner.enrol(course).await.unwrap();
    let quiz = app.part(course, "quiz").await;
    let attempt = owner.start_attempt(course, quiz, &Wanted::default()).await.unwrap().summary.id;
    let essay = NewAnswer { answer: Answer::Text { text: "Words".into() }, sequence: 1 };
    owner.save_answer(attempt, 0, &essay).await.unwrap();
    owner.submit_attempt(attempt).await.unwrap();
    attempt
}

/// What the paths of e-learning name: a course that the owner learns in, and what they did there.
pub async fn path(app: &TestApp, fixture: &str, owner: &Person) -> Vec<(&'static str, String)> {
    match fixture {
        "course" => {
            let course = app.course(courses::small_course()).await;
            vec![("course_id", course.to_string())]
        }
        "talk" => {
            let talk = courses::film_course(app, courses::wav(100)).await;
            owner.enrol(talk.course).await.unwrap();
            vec![
                ("file_id", talk.file.to_string()),
                ("part_id", talk.part.to_string()),
                ("language", "en".to_owned()),
            ]
        }
        "draft_part" | "draft_question" => {
            let mut file = courses::small_course();
            file.root.children[0].children.truncate(1);
            let course = app.course(file).await;
            let key = if fixture == "draft_part" { "text" } else { "question" };
            vec![
                ("part_id", app.part(course, key).await.to_string()),
                ("language", "ro".to_owned()),
                ("revision", "1".to_owned()),
            ]
        }
        "proposed" | "reviewed" => {
            let course = app.course(courses::small_course()).await;
            let state = if fixture == "proposed" { VersionState::Proposed } else { VersionState::Reviewed };
            let version = app.version(course, state).await;
            let part = app.part(course, "first").await;
            vec![("version_id", version.to_string()), ("part_id", part.to_string())]
        }
        "learning" => {
            let course = app.course(courses::small_course()).await;
            owner.enrol(course).await.unwrap();
            vec![
                ("course_id", course.to_string()),
                ("part_id", app.part(course, "first").await.to_string()),
                ("block_id", app.part(course, "reflection").await.to_string()),
            ]
        }
        "scenario" => {
            let course = app.course(courses::scenario_course()).await;
            owner.enrol(course).await.unwrap();
            let scenario = app.part(course, "scenario").await;
            vec![("course_id", course.to_string()), ("part_id", scenario.to_string())]
        }
        "quiz" => {
            let course = app.course(courses::quiz_course()).await;
            owner.enrol(course).await.unwrap();
            let quiz = app.part(course, "quiz").await;
            vec![("course_id", course.to_string()), ("part_id", quiz.to_string())]
        }
        "attempt" => {
            let course = app.course(courses::quiz_course()).await;
            owner.enrol(course).await.unwrap();
            let quiz = app.part(course, "quiz").await;
            let attempt = owner.start_attempt(course, quiz, &Wanted::default()).await.unwrap();
            vec![("attempt_id", attempt.summary.id.to_string()), ("place", "0".to_owned())]
        }
        "essays" => vec![("attempt_id", essay(app, owner).await.to_string())],
        "certificate" => {
            let course = app.course(courses::small_course()).await;
            owner.enrol(course).await.unwrap();
            for key in ["first", "second"] {
                let part = app.part(course, key).await;
                owner.reach_in_lesson(course, part, &Reached { place: None, done: true }).await.unwrap();
            }
            let issued = owner.issue_certificate(course, &Wanted::default()).await.unwrap();
            vec![
                ("course_id", course.to_string()),
                ("certificate_id", issued.id.to_string()),
                ("code", issued.code),
            ]
        }
        "assignment" | "questions" => {
            let course = app.course(courses::work_course()).await;
            owner.enrol(course).await.unwrap();
            let part = app.part(course, if fixture == "questions" { "survey" } else { "product" }).await;
            vec![
                ("course_id", course.to_string()),
                ("part_id", part.to_string()),
                ("phase", "before".to_owned()),
            ]
        }
        "submission" => {
            let course = app.course(courses::work_course()).await;
            owner.enrol(course).await.unwrap();
            let part = app.part(course, "product").await;
            let new = NewSubmission { text: "Words".into(), attachments: Vec::new() };
            let submission = owner.create_submission(course, part, &new, &new_key()).await.unwrap();
            vec![("submission_id", submission.id.to_string())]
        }
        _ => guiding_path(app, fixture, owner).await,
    }
}

/// What the paths name of those who learn together, and of those who guide them.
async fn guiding_path(app: &TestApp, fixture: &str, owner: &Person) -> Vec<(&'static str, String)> {
    match fixture {
        "cohort" | "cohort_named" => {
            let course = app.course(courses::small_course()).await;
            let (cohort, colleague) = (app.cohort_of(course, owner).await, app.facilitator().await);
            let learner = app.member().await;
            app.name_facilitator(cohort, &colleague).await;
            colleague.take_into_cohort(cohort, &these(&[&learner])).await.unwrap();
            let account = if fixture == "cohort" { learner.account } else { colleague.account };
            vec![("cohort_id", cohort.to_string()), ("account_id", account.to_string())]
        }
        "meeting" => {
            let course = app.course(courses::small_course()).await;
            let (cohort, colleague) = (app.cohort_of(course, owner).await, app.facilitator().await);
            app.name_facilitator(cohort, &colleague).await;
            let starts_at = app.now();
            let (ends_at, title) = (starts_at.plus_seconds(60), "Start".to_owned());
            let new = MeetingContent { part_id: None, title, starts_at, ends_at, place: String::new() };
            let meeting = colleague.create_meeting(cohort, &new, &new_key()).await.unwrap();
            vec![("meeting_id", meeting.id.to_string())]
        }
        "own_meeting" => {
            let meeting = courses::part("meeting", Settings::Meeting { optional: false }, "");
            let course = app.course(courses::course_of(vec![meeting])).await;
            owner.enrol(course).await.unwrap();
            let part = app.part(course, "meeting").await;
            vec![("course_id", course.to_string()), ("part_id", part.to_string())]
        }
        "request" => {
            let course = app.course(courses::small_course()).await;
            app.set_entry(course, Entry::OnRequest).await;
            owner.enrol(course).await.unwrap();
            vec![("enrolment_id", app.enrolment(course, owner).await.to_string())]
        }
        "enrolment" => {
            let course = app.course(courses::small_course()).await;
            owner.enrol(course).await.unwrap();
            vec![("enrolment_id", app.enrolment(course, owner).await.to_string())]
        }
        _ => panic!("no fixture is called {fixture}"),
    }
}
