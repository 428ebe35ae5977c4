//! The catalogue, courses, coming in and leaving.

use crate::support::courses::{course_of, lesson, part, small_course};
use crate::support::{TestApp, code};
use diesel::prelude::*;
use shared::core::ProblemCode;
use shared::learning::{
    CourseQuery, EnrolmentPatch, EnrolmentState, Entry, PartKind, ProgressState, Reached, Settings, Wanted,
};
use waymark::db::schema::{learning_courses, learning_parts};

const DONE: Reached = Reached { place: None, done: true };

#[actix_web::test]
async fn the_catalogue_has_what_can_be_taken_and_where_one_stands() {
    let app = TestApp::start();
    let (learner, other) = (app.member().await, app.member().await);
    let older = app.course(small_course()).await;
    app.pass(1);
    let newer = app.course(small_course()).await;
    learner.enrol(older).await.unwrap();
    let query = CourseQuery { limit: Some(1), ..CourseQuery::default() };
    let first = learner.list_courses(&query).await.unwrap();
    assert_eq!(first.items[0].id, newer);
    assert_eq!(first.items[0].enrolment, None);
    let next = learner.list_courses(&CourseQuery { cursor: first.next, ..query.clone() }).await.unwrap();
    assert_eq!(next.items[0].id, older);
    assert_eq!(next.items[0].enrolment.as_ref().unwrap().required_count, 2);
    let back = learner.list_courses(&CourseQuery { cursor: next.previous, ..query }).await.unwrap();
    assert_eq!(back.items[0].id, newer);
    let mine = CourseQuery { mine: true, ..CourseQuery::default() };
    assert_eq!(learner.list_courses(&mine).await.unwrap().items.len(), 1);
    assert!(other.list_courses(&mine).await.unwrap().items.is_empty());
}

#[actix_web::test]
async fn what_is_not_published_does_not_exist() {
    let app = TestApp::start();
    let learner = app.member().await;
    let course = app.course(small_course()).await;
    let unpublish = app.app.db.write(move |connection| {
        let this = learning_courses::table.find(course);
        let nothing = (learning_courses::version_id.eq(None::<shared::core::id::CourseVersionId>),);
        Ok(diesel::update(this).set(nothing).execute(connection)?)
    });
    unpublish.await.unwrap();
    assert_eq!(code(learner.find_course(course, &Wanted::default()).await), ProblemCode::NotFound);
    assert_eq!(code(learner.enrol(course).await), ProblemCode::NotFound);
    assert!(learner.list_courses(&CourseQuery::default()).await.unwrap().items.is_empty());
}

#[actix_web::test]
async fn one_enrols_learns_and_completes() {
    let app = TestApp::start();
    let learner = app.member().await;
    let course = app.course(small_course()).await;
    let before = learner.find_course(course, &Wanted::default()).await.unwrap();
    assert!(before.may_enrol && before.enrolment.is_none());
    let activities = &before.outline.modules[0].activities;
    assert_eq!(activities.iter().map(|one| one.kind).collect::<Vec<_>>(), [PartKind::Lesson; 2]);
    let enrolled = learner.enrol(course).await.unwrap();
    assert_eq!(
        (enrolled.state, enrolled.done_count, enrolled.required_count),
        (EnrolmentState::Active, 0, 2)
    );
    assert_eq!(learner.enrol(course).await.unwrap(), enrolled, "again changes nothing");
    for activity in activities {
        learner.reach_in_lesson(course, activity.id, &DONE).await.unwrap();
        learner.reach_in_lesson(course, activity.id, &DONE).await.unwrap();
    }
    let after = learner.find_course(course, &Wanted::default()).await.unwrap();
    let enrolment = after.enrolment.unwrap();
    assert_eq!((enrolment.state, enrolment.done_count), (EnrolmentState::Completed, 2));
    assert_eq!(enrolment.last_part_id, Some(activities[1].id));
    assert!(after.progress.iter().all(|one| one.state == ProgressState::Done));
    assert_eq!(code(learner.leave_course(course).await), ProblemCode::Forbidden, "it is completed");
}

#[actix_web::test]
async fn who_asks_waits_and_a_cohort_takes_nobody_who_comes_alone() {
    let app = TestApp::start();
    let learner = app.member().await;
    let course = app.course(small_course()).await;
    let first = app.part(course, "first").await;
    app.set_entry(course, Entry::OnRequest).await;
    assert_eq!(learner.enrol(course).await.unwrap().state, EnrolmentState::Requested);
    assert_eq!(code(learner.find_lesson(course, first, &Wanted::default()).await), ProblemCode::NotFound);
    learner.leave_course(course).await.unwrap();
    app.set_entry(course, Entry::ByCohort).await;
    assert_eq!(code(learner.enrol(course).await), ProblemCode::Forbidden);
}

#[actix_web::test]
async fn who_leaves_comes_back_to_where_they_were() {
    let app = TestApp::start();
    let learner = app.member().await;
    let course = app.course(small_course()).await;
    let first = app.part(course, "first").await;
    learner.enrol(course).await.unwrap();
    learner.reach_in_lesson(course, first, &DONE).await.unwrap();
    let muted = learner.update_enrolment(course, &EnrolmentPatch { muted: true }).await.unwrap();
    assert!(muted.muted);
    learner.leave_course(course).await.unwrap();
    assert_eq!(code(learner.leave_course(course).await), ProblemCode::NotFound);
    assert_eq!(code(learner.reach_in_lesson(course, first, &DONE).await), ProblemCode::NotFound);
    let back = learner.enrol(course).await.unwrap();
    assert_eq!((back.state, back.done_count), (EnrolmentState::Active, 1));
}

#[actix_web::test]
async fn a_newer_version_waits_until_one_moves_on() {
    let app = TestApp::start();
    let learner = app.member().await;
    let course = app
        .course(course_of(vec![
            lesson("kept", vec![part("text", Settings::Text, "Kept")]),
            lesson("dropped", vec![part("text", Settings::Text, "Dropped")]),
        ]))
        .await;
    let (kept, dropped) = (app.part(course, "kept").await, app.part(course, "dropped").await);
    learner.enrol(course).await.unwrap();
    learner.reach_in_lesson(course, kept, &DONE).await.unwrap();
    let drop = app.app.db.write(move |connection| {
        let this = learning_parts::table.find(dropped);
        Ok(diesel::update(this).set(learning_parts::deleted_at.eq(Some(1_i64))).execute(connection)?)
    });
    drop.await.unwrap();
    app.publish(course).await;
    let older = learner.find_course(course, &Wanted::default()).await.unwrap();
    assert_eq!(older.outline.modules[0].activities.len(), 2, "the version that one is in");
    assert!(older.enrolment.unwrap().newer_version);
    learner.find_lesson(course, dropped, &Wanted::default()).await.unwrap();
    let moved = learner.move_to_newest_version(course).await.unwrap();
    assert_eq!((moved.done_count, moved.required_count, moved.newer_version), (1, 1, false));
    assert_eq!(moved.state, EnrolmentState::Completed, "all that is left is done");
    assert_eq!(code(learner.find_lesson(course, dropped, &Wanted::default()).await), ProblemCode::NotFound);
}
