//! What learners hand in and how it is marked; questionnaires before and after.

use crate::support::courses::work_course;
use crate::support::{Person, TestApp, code, new_key, problem};
use shared::core::id::{CourseId, PartId};
use shared::core::{Country, ProblemCode, Role};
use shared::learning::{
    Marking, NewSubmission, Phase, ProgressState, QuestionnaireAnswers, SubmissionState, Wanted,
};
use std::collections::BTreeMap;

const ANY: Wanted = Wanted { language: None };

fn written(text: &str) -> NewSubmission {
    NewSubmission { text: text.into(), attachments: Vec::new() }
}

fn marking(level: u32, accept: bool) -> Marking {
    Marking {
        levels: BTreeMap::from([("clear".to_owned(), level)]),
        feedback: "Say **who** calls.".into(),
        accept,
    }
}

fn answers(sure: &str, know: &str) -> QuestionnaireAnswers {
    let answers = [("sure", sure), ("know", know)];
    QuestionnaireAnswers { answers: answers.map(|(key, answer)| (key.to_owned(), answer.to_owned())).into() }
}

async fn enrolled(app: &TestApp) -> (Person, CourseId, PartId) {
    let learner = app.member().await;
    let course = app.course(work_course()).await;
    learner.enrol(course).await.unwrap();
    let product = app.part(course, "product").await;
    (learner, course, product)
}

#[actix_web::test]
async fn work_is_handed_in_given_back_and_accepted() {
    let app = TestApp::start();
    let (learner, course, product) = enrolled(&app).await;
    let facilitator = app.facilitator().await;
    let page = learner.find_assignment(course, product, &ANY).await.unwrap();
    assert!(page.may_submit && page.html.contains("Write a plan."));
    assert_eq!(page.rubric[0].levels.iter().map(|level| level.points).collect::<Vec<_>>(), [2, 1, 0]);
    let key = new_key();
    let first = learner.create_submission(course, product, &written("A plan"), &key).await.unwrap();
    let again = learner.create_submission(course, product, &written("A plan"), &key).await.unwrap();
    assert_eq!(first, again, "sent twice counts once");
    let more = learner.create_submission(course, product, &written("Another"), &new_key()).await;
    assert_eq!(code(more), ProblemCode::Forbidden, "one waits already");
    let queue = facilitator.list_waiting_submissions(&ANY).await.unwrap();
    assert_eq!((queue.len(), queue[0].id, queue[0].title.as_str()), (1, first.id, "product"));
    facilitator.mark_submission(first.id, &marking(1, false)).await.unwrap();
    let page = learner.find_assignment(course, product, &ANY).await.unwrap();
    assert_eq!(page.submissions[0].state, SubmissionState::Returned);
    assert!(page.submissions[0].feedback_html.contains("<strong>who</strong>"));
    assert_eq!((page.may_submit, page.progress.unwrap().state), (true, ProgressState::Started));
    app.pass(1);
    let second = learner.create_submission(course, product, &written("Better"), &new_key()).await.unwrap();
    facilitator.mark_submission(second.id, &marking(0, true)).await.unwrap();
    assert_eq!(
        code(facilitator.mark_submission(second.id, &marking(2, false)).await),
        ProblemCode::Forbidden
    );
    let page = learner.find_assignment(course, product, &ANY).await.unwrap();
    assert_eq!((page.submissions[0].number, page.submissions[0].state), (2, SubmissionState::Accepted));
    assert_eq!((page.may_submit, page.progress.unwrap().state), (false, ProgressState::Done));
    assert!(facilitator.list_waiting_submissions(&ANY).await.unwrap().is_empty());
    app.take_jobs().await;
}

#[actix_web::test]
async fn marks_fit_the_rubric() {
    let app = TestApp::start();
    let (learner, course, product) = enrolled(&app).await;
    let facilitator = app.facilitator().await;
    let submission =
        learner.create_submission(course, product, &written("A plan"), &new_key()).await.unwrap();
    let mut wrong = [marking(3, true), marking(0, true), marking(0, true)];
    wrong[1].levels.clear();
    wrong[2].levels.insert("other".into(), 0);
    for marking in wrong {
        let refused = facilitator.mark_submission(submission.id, &marking).await;
        assert_eq!(problem(refused).errors[0].field, "levels");
    }
    let silent = Marking { feedback: " ".into(), ..marking(0, true) };
    assert_eq!(
        problem(facilitator.mark_submission(submission.id, &silent).await).errors[0].field,
        "feedback"
    );
}

#[actix_web::test]
async fn only_those_who_guide_learners_of_the_country_read_their_work() {
    let app = TestApp::start();
    let (learner, course, product) = enrolled(&app).await;
    let submission =
        learner.create_submission(course, product, &written("A plan"), &new_key()).await.unwrap().id;
    let other = app.member().await;
    let abroad = app.with_grants(&[(Role::Member, None), (Role::Facilitator, Some(Country::Spain))]).await;
    for who in [&learner, &other, &abroad] {
        assert_eq!(code(who.find_submission_to_mark(submission, &ANY).await), ProblemCode::NotFound);
        assert_eq!(code(who.mark_submission(submission, &marking(0, true)).await), ProblemCode::NotFound);
    }
    assert!(abroad.list_waiting_submissions(&ANY).await.unwrap().is_empty());
    let facilitator = app.facilitator().await;
    facilitator.enrol(course).await.unwrap();
    let own = facilitator.create_submission(course, product, &written("Mine"), &new_key()).await.unwrap().id;
    assert_eq!(code(facilitator.mark_submission(own, &marking(0, true)).await), ProblemCode::NotFound, "own");
    let shown = facilitator.find_submission_to_mark(submission, &ANY).await.unwrap();
    assert_eq!(shown.submissions[0].text, "A plan");
}

#[actix_web::test]
async fn a_questionnaire_is_answered_once_before_and_once_after() {
    let app = TestApp::start();
    let (learner, course, _) = enrolled(&app).await;
    let survey = app.part(course, "survey").await;
    let page = learner.find_questionnaire(course, survey, &ANY).await.unwrap();
    assert_eq!((page.phase, page.items.len(), page.items[1].options.len()), (Some(Phase::Before), 2, 2));
    let early = learner.answer_questionnaire(course, survey, Phase::After, &answers("3", "a")).await;
    assert_eq!(code(early), ProblemCode::Forbidden);
    let wrong = learner.answer_questionnaire(course, survey, Phase::Before, &answers("9", "a")).await;
    assert_eq!(problem(wrong).errors[0].field, "sure");
    learner.answer_questionnaire(course, survey, Phase::Before, &answers("2", "a")).await.unwrap();
    learner.answer_questionnaire(course, survey, Phase::Before, &answers("5", "b")).await.unwrap();
    let page = learner.find_questionnaire(course, survey, &ANY).await.unwrap();
    assert_eq!((page.phase, page.progress.unwrap().state), (Some(Phase::After), ProgressState::Started));
    learner.answer_questionnaire(course, survey, Phase::After, &answers("4", "b")).await.unwrap();
    let page = learner.find_questionnaire(course, survey, &ANY).await.unwrap();
    assert_eq!((page.phase, page.progress.unwrap().state), (None, ProgressState::Done));
}

async fn answer_both(app: &TestApp, course: CourseId, survey: PartId, after: &str) {
    let learner = app.member().await;
    learner.enrol(course).await.unwrap();
    learner.answer_questionnaire(course, survey, Phase::Before, &answers("2", "a")).await.unwrap();
    learner.answer_questionnaire(course, survey, Phase::After, &answers(after, "b")).await.unwrap();
}

#[actix_web::test]
async fn gains_are_told_of_five_and_more() {
    let app = TestApp::start();
    let course = app.course(work_course()).await;
    let survey = app.part(course, "survey").await;
    let facilitator = app.facilitator().await;
    for learner in 0..5 {
        let gains = facilitator.find_gains(course, survey, &ANY).await.unwrap();
        assert_eq!((gains.pairs, gains.items.len()), (None, 0), "{learner}");
        answer_both(&app, course, survey, "4").await;
    }
    let gains = facilitator.find_gains(course, survey, &ANY).await.unwrap();
    assert_eq!(gains.pairs, Some(5));
    app.pass(1);
    answer_both(&app, course, survey, "1").await;
    let sixth = facilitator.find_gains(course, survey, &ANY).await.unwrap();
    assert_eq!(sixth, gains, "what the sixth answered cannot be told from the difference");
    let sure = gains.items.iter().find(|gain| gain.key == "sure").unwrap();
    assert!((sure.before - 2.0).abs() < 0.001 && (sure.after - 4.0).abs() < 0.001);
    let learner = app.member().await;
    assert_eq!(code(learner.find_gains(course, survey, &ANY).await), ProblemCode::NotFound);
}
