//! Practice scenarios: playing them, and what is kept of a play.

use crate::support::courses::{scenario_course, small_course};
use crate::support::{Person, TestApp, code, problem};
use shared::core::ProblemCode;
use shared::core::id::{CourseId, PartId};
use shared::learning::{Play, ProgressState, Step, Wanted};

async fn playing(app: &TestApp) -> (Person, CourseId, PartId) {
    let learner = app.member().await;
    let course = app.course(scenario_course()).await;
    learner.enrol(course).await.unwrap();
    let scenario = app.part(course, "scenario").await;
    (learner, course, scenario)
}

fn play(steps: &[(&str, &str)], reflection: &str) -> Play {
    let step =
        |(scene, choice): &(&str, &str)| Step { scene: (*scene).to_owned(), choice: (*choice).to_owned() };
    Play { steps: steps.iter().map(step).collect(), reflection: reflection.to_owned() }
}

#[actix_web::test]
async fn a_conversation_comes_with_all_that_is_said_in_it() {
    let app = TestApp::start();
    let (learner, course, scenario) = playing(&app).await;
    let page = learner.find_scenario(course, scenario, &Wanted::default()).await.unwrap();
    assert_eq!((page.course_id, page.scenario.title.as_str()), (course, "scenario"));
    assert_eq!(page.scenario.texts["door"].trim(), "<p>She <strong>stands</strong> in the door.</p>");
    assert_eq!(page.scenario.texts["door.ask"], "What brings you here?");
    assert!(page.scenario.texts["door.ask.feedback"].contains("<p>"));
    assert_eq!(page.scenario.graph().flaws().into_iter().collect::<Vec<_>>(), []);
    assert_eq!(page.scenario.previous.unwrap().title, "second");
    assert!(page.progress.is_none() && page.play.is_none());
}

#[actix_web::test]
async fn one_comes_back_to_where_one_was_and_is_done_at_an_end() {
    let app = TestApp::start();
    let (learner, course, scenario) = playing(&app).await;
    let begun = play(&[("door", "ask")], "");
    let progress = learner.save_play(course, scenario, &begun).await.unwrap();
    assert_eq!(progress.state, ProgressState::Started);
    let page = learner.find_scenario(course, scenario, &Wanted::default()).await.unwrap();
    assert_eq!(page.play, Some(begun));
    let ended = play(&[("door", "ask"), ("table", "stay")], "I waited.");
    assert_eq!(learner.save_play(course, scenario, &ended).await.unwrap().state, ProgressState::Done);
    let again = play(&[], "I waited.");
    let progress = learner.save_play(course, scenario, &again).await.unwrap();
    assert_eq!(progress.state, ProgressState::Done, "what is done stays done");
    let page = learner.find_scenario(course, scenario, &Wanted::default()).await.unwrap();
    assert_eq!(page.play, Some(again));
    let course = learner.find_course(course, &Wanted::default()).await.unwrap();
    let enrolment = course.enrolment.unwrap();
    assert_eq!((enrolment.done_count, enrolment.last_part_id), (1, Some(scenario)));
}

#[actix_web::test]
async fn a_way_that_the_conversation_does_not_have_is_refused() {
    let app = TestApp::start();
    let (learner, course, scenario) = playing(&app).await;
    for steps in [
        &[("table", "stay")][..],
        &[("door", "nothing")],
        &[("door", "tell"), ("table", "stay")],
        &[("door", "ask"), ("table", "stay"), ("talk", "more")],
    ] {
        let refused = learner.save_play(course, scenario, &play(steps, "")).await;
        assert_eq!(problem(refused).errors[0].field, "steps", "{steps:?}");
    }
    let long = "x".repeat(20_001);
    let refused = learner.save_play(course, scenario, &play(&[], &long)).await;
    assert_eq!(problem(refused).errors[0].field, "reflection");
    let page = learner.find_scenario(course, scenario, &Wanted::default()).await.unwrap();
    assert!(page.play.is_none() && page.progress.is_none());
}

#[actix_web::test]
async fn a_play_is_its_players_alone_and_only_of_a_scenario() {
    let app = TestApp::start();
    let (learner, course, scenario) = playing(&app).await;
    learner.save_play(course, scenario, &play(&[("door", "tell")], "Mine")).await.unwrap();
    let other = app.member().await;
    let wanted = Wanted::default();
    assert_eq!(code(other.find_scenario(course, scenario, &wanted).await), ProblemCode::NotFound);
    assert_eq!(
        code(other.save_play(course, scenario, &Play::default()).await),
        ProblemCode::NotFound,
        "not in the course"
    );
    other.enrol(course).await.unwrap();
    assert!(other.find_scenario(course, scenario, &wanted).await.unwrap().play.is_none());
    let lesson = app.part(course, "first").await;
    assert_eq!(code(learner.find_scenario(course, lesson, &wanted).await), ProblemCode::NotFound);
    assert_eq!(code(learner.save_play(course, lesson, &Play::default()).await), ProblemCode::NotFound);
    let elsewhere = app.course(small_course()).await;
    learner.enrol(elsewhere).await.unwrap();
    assert_eq!(code(learner.find_scenario(elsewhere, scenario, &wanted).await), ProblemCode::NotFound);
}
