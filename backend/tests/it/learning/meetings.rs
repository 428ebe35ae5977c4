//! The timetable of a cohort, and who was there.

use super::cohorts::these;
use crate::support::courses::{course_of, lesson, part};
use crate::support::{Person, TestApp, code, new_key, problem};
use shared::core::id::{CohortId, CourseId, EnrolmentId, PartId};
use shared::core::{ProblemCode, Timestamp};
use shared::learning::{
    Attendance, AttendanceList, Attended, EnrolmentState, MeetingContent, ProgressState, Reached, Settings,
    Wanted,
};

const ANY: Wanted = Wanted { language: None };
const HOUR: i64 = 60 * 60;

struct Meeting {
    app: TestApp,
    facilitator: Person,
    learner: Person,
    course: CourseId,
    cohort: CohortId,
    part: PartId,
}

/// A course of a lesson and a meeting, and a cohort with one learner.
async fn set_up() -> Meeting {
    let app = TestApp::start();
    let (facilitator, learner) = (app.facilitator().await, app.member().await);
    let meeting = part("meeting", Settings::Meeting { optional: false }, "We **meet**.");
    let course = app
        .course(course_of(vec![lesson("first", vec![part("text", Settings::Text, "Words")]), meeting]))
        .await;
    let cohort = app.cohort_of(course, &facilitator).await;
    facilitator.take_into_cohort(cohort, &these(&[&learner])).await.unwrap();
    app.take_jobs().await;
    let part = app.part(course, "meeting").await;
    Meeting { app, facilitator, learner, course, cohort, part }
}

fn content(part_id: Option<PartId>, title: &str, starts_at: Timestamp) -> MeetingContent {
    let ends_at = starts_at.plus_seconds(2 * HOUR);
    MeetingContent { part_id, title: title.into(), starts_at, ends_at, place: "Room 2".into() }
}

fn noted(enrolment_id: EnrolmentId, attendance: Option<Attendance>) -> AttendanceList {
    AttendanceList { attended: vec![Attended { enrolment_id, attendance }] }
}

#[actix_web::test]
async fn a_cohort_has_a_timetable_that_its_learners_see() {
    let Meeting { app, facilitator, learner, course, cohort, part } = set_up().await;
    let now = app.now();
    let key = new_key();
    let supper = content(None, "Supper", now.plus_seconds(5 * HOUR));
    let later = facilitator.create_meeting(cohort, &supper, &key).await.unwrap();
    assert_eq!(facilitator.create_meeting(cohort, &supper, &key).await.unwrap().id, later.id);
    let first = facilitator.create_meeting(cohort, &content(Some(part), "", now), &new_key()).await.unwrap();
    assert_eq!(first.title, "meeting", "the activity's");
    let lesson = app.part(course, "first").await;
    let wrong = facilitator.create_meeting(cohort, &content(Some(lesson), "", now), &new_key()).await;
    assert_eq!(problem(wrong).errors[0].field, "part_id");
    let nameless = facilitator.update_meeting(later.id, &content(None, "", now)).await;
    assert_eq!(problem(nameless).errors[0].field, "title");
    let listed = facilitator.list_meetings(cohort, &ANY).await.unwrap();
    assert_eq!(listed.iter().map(|one| one.id).collect::<Vec<_>>(), [first.id, later.id]);
    let own = learner.find_course(course, &ANY).await.unwrap().cohort.unwrap().meetings;
    assert_eq!(
        own.iter().map(|one| (one.id, one.title.as_str())).collect::<Vec<_>>(),
        [(first.id, ""), (later.id, "Supper")]
    );
    let page = learner.find_meeting(course, part, &ANY).await.unwrap();
    assert!(page.html.contains("<strong>meet</strong>"));
    assert_eq!((page.meetings.len(), page.meetings[0].place.as_str()), (1, "Room 2"));
    assert_eq!(code(learner.find_meeting(course, lesson, &ANY).await), ProblemCode::NotFound);
    let earlier = content(Some(part), "First", now.plus_seconds(-HOUR));
    assert_eq!(facilitator.update_meeting(first.id, &earlier).await.unwrap().title, "First");
    facilitator.delete_meeting(later.id).await.unwrap();
    assert_eq!(facilitator.list_meetings(cohort, &ANY).await.unwrap().len(), 1);
    let other = app.facilitator().await;
    assert_eq!(code(other.list_meetings(cohort, &ANY).await), ProblemCode::NotFound);
    assert_eq!(code(other.delete_meeting(first.id).await), ProblemCode::NotFound);
}

#[actix_web::test]
async fn being_there_completes_the_activity() {
    let Meeting { app, facilitator, learner, course, cohort, part } = set_up().await;
    let (now, enrolment) = (app.now(), app.enrolment(course, &learner).await);
    let one = facilitator.create_meeting(cohort, &content(Some(part), "", now), &new_key()).await.unwrap().id;
    let other =
        facilitator.create_meeting(cohort, &content(Some(part), "", now), &new_key()).await.unwrap().id;
    let state = async || {
        let page = learner.find_meeting(course, part, &ANY).await.unwrap();
        (page.progress.map(|progress| progress.state), page.meetings[0].attendance)
    };
    for (attendance, expected) in [
        (Some(Attendance::Excused), None),
        (Some(Attendance::Present), Some(ProgressState::Done)),
        (Some(Attendance::Absent), Some(ProgressState::Started)),
        (None, Some(ProgressState::Started)),
    ] {
        let list = noted(enrolment, attendance);
        let meetings = facilitator.save_attendance(one, &list).await.unwrap();
        assert_eq!(meetings.attended.first().and_then(|entry| entry.attendance), attendance);
        let (progress, _) = state().await;
        assert_eq!(progress, expected, "{attendance:?}");
    }
    let count = async || learner.find_course(course, &ANY).await.unwrap().enrolment.unwrap();
    facilitator.save_attendance(one, &noted(enrolment, Some(Attendance::Present))).await.unwrap();
    facilitator.save_attendance(other, &noted(enrolment, Some(Attendance::Absent))).await.unwrap();
    assert_eq!(count().await.done_count, 1, "one of its meetings is enough");
    let lesson = app.part(course, "first").await;
    learner.reach_in_lesson(course, lesson, &Reached { place: None, done: true }).await.unwrap();
    assert_eq!(count().await.state, EnrolmentState::Completed);
    let stranger = app.member().await;
    stranger.enrol(course).await.unwrap();
    let alone = app.enrolment(course, &stranger).await;
    let wrong = facilitator.save_attendance(one, &noted(alone, Some(Attendance::Present))).await;
    assert_eq!(problem(wrong).errors[0].field, "attended");
    assert!(stranger.find_meeting(course, part, &ANY).await.unwrap().meetings.is_empty());
}
