//! Lessons: reading, how far one is, what one gives to blocks.

use crate::support::courses::small_course;
use crate::support::{TestApp, code, problem};
use shared::core::{Language, ProblemCode};
use shared::learning::{Answer, Given, ProgressState, Reached, Wanted, Weight};

const ROMANIAN: Wanted = Wanted { language: Some(Language::Romanian) };

#[actix_web::test]
async fn a_lesson_comes_in_the_best_language_block_by_block() {
    let app = TestApp::start();
    let learner = app.member().await;
    let course = app.course(small_course()).await;
    let first = app.part(course, "first").await;
    assert_eq!(
        code(learner.find_lesson(course, first, &ROMANIAN).await),
        ProblemCode::NotFound,
        "not enrolled"
    );
    learner.enrol(course).await.unwrap();
    let lesson = learner.find_lesson(course, first, &ROMANIAN).await.unwrap().lesson;
    let [text, list, ..] = &lesson.blocks[..] else { panic!("{lesson:?}") };
    assert_eq!((text.language, text.html.trim()), (Language::Romanian, "<p>Bun <strong>venit</strong></p>"));
    assert_eq!((list.language, list.items.len()), (Language::English, 2));
    assert_eq!(lesson.language, Language::Romanian);
    assert_eq!(lesson.title_language, Language::English);
    assert_eq!(lesson.next.unwrap().title, "second");
    assert!(lesson.previous.is_none());
}

#[actix_web::test]
async fn what_one_gives_is_there_again_and_nobody_elses() {
    let app = TestApp::start();
    let (learner, other) = (app.member().await, app.member().await);
    let course = app.course(small_course()).await;
    let first = app.part(course, "first").await;
    learner.enrol(course).await.unwrap();
    other.enrol(course).await.unwrap();
    let reflection = app.part(course, "reflection").await;
    let written = Given::Reflection { text: "A story of my own".into() };
    learner.save_response(course, first, reflection, &Wanted::default(), &written).await.unwrap();
    let ticks = Given::Ticks { ticked: vec![1] };
    learner
        .save_response(course, first, app.part(course, "list").await, &Wanted::default(), &ticks)
        .await
        .unwrap();
    let page = learner.find_lesson(course, first, &Wanted::default()).await.unwrap();
    let given: Vec<_> = page.responses.into_iter().map(|response| response.given).collect();
    assert!(given.contains(&written) && given.contains(&ticks));
    assert_eq!(page.progress.unwrap().state, ProgressState::Started);
    assert!(other.find_lesson(course, first, &Wanted::default()).await.unwrap().responses.is_empty());
    let refused = learner.save_response(course, first, reflection, &Wanted::default(), &ticks).await;
    assert_eq!(problem(refused).errors[0].field, "kind");
    let elsewhere = app.part(course, "second").await;
    let refused = learner.save_response(course, elsewhere, reflection, &Wanted::default(), &written).await;
    assert_eq!(code(refused), ProblemCode::NotFound, "the block is in another lesson");
}

#[actix_web::test]
async fn what_is_right_is_told_after_answering_and_not_before() {
    let app = TestApp::start();
    let learner = app.member().await;
    let course = app.course(small_course()).await;
    let (first, question) = (app.part(course, "first").await, app.part(course, "question").await);
    learner.enrol(course).await.unwrap();
    let page = learner.find_lesson(course, first, &Wanted::default()).await.unwrap();
    let sent = serde_json::to_string(&page).unwrap();
    assert!(sent.contains("Decide alone"), "{sent}");
    for secret in ["That is the one", "Not without her", "10000000", "weight"] {
        assert!(!sent.contains(secret), "{secret} in {sent}");
    }
    let answer = |place| Given::Answer { answer: Answer::Choice { chosen: vec![place] } };
    let wrong = learner.save_response(course, first, question, &Wanted::default(), &answer(1)).await.unwrap();
    let marked = wrong.marked.unwrap();
    assert_eq!(marked.weight, Some(Weight::NONE));
    assert!(marked.feedback[0].contains("Not without her"));
    let right = learner.save_response(course, first, question, &Wanted::default(), &answer(0)).await.unwrap();
    assert_eq!(right.marked.unwrap().weight, Some(Weight::FULL));
    let page = learner.find_lesson(course, first, &Wanted::default()).await.unwrap();
    assert_eq!(page.responses[0].given, answer(0));
    assert!(page.responses[0].marked.is_some());
}

#[actix_web::test]
async fn one_comes_back_to_the_block_one_had_reached() {
    let app = TestApp::start();
    let learner = app.member().await;
    let course = app.course(small_course()).await;
    let (first, list) = (app.part(course, "first").await, app.part(course, "list").await);
    learner.enrol(course).await.unwrap();
    let at = |place, done| Reached { place, done };
    let reached = learner.reach_in_lesson(course, first, &at(Some(list), false)).await.unwrap();
    assert_eq!((reached.state, reached.place), (ProgressState::Started, Some(list)));
    let done = learner.reach_in_lesson(course, first, &at(None, true)).await.unwrap();
    assert_eq!((done.state, done.place), (ProgressState::Done, Some(list)));
    let again = learner.reach_in_lesson(course, first, &at(Some(list), false)).await.unwrap();
    assert_eq!(again.state, ProgressState::Done, "what is done stays done");
    let nowhere = learner.reach_in_lesson(course, first, &at(Some(first), false)).await;
    assert!(nowhere.is_ok(), "the lesson's own beginning");
    let second = app.part(course, "second").await;
    let nowhere = learner.reach_in_lesson(course, first, &at(Some(second), false)).await;
    assert_eq!(problem(nowhere).errors[0].field, "place");
    assert_eq!(code(learner.reach_in_lesson(course, list, &at(None, true)).await), ProblemCode::NotFound);
}
