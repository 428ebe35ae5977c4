//! The gradebook of a cohort, and what is taken along of it.

use super::cohorts::these;
use crate::support::courses::{course_of, quiz_course, work_course};
use crate::support::{Person, TestApp, code, new_key};
use course_file::CourseFile;
use diesel::prelude::*;
use shared::core::id::{CohortId, CourseId};
use shared::core::{Language, ProblemCode};
use shared::learning::{
    Answer, Grade, Marking, NewAnswer, NewSubmission, PartKind, ProgressState, Reached, Wanted,
};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use waymark::db::schema::accounts_accounts;

const ANY: Wanted = Wanted { language: None };

/// A course with two lessons, a quiz and an assignment.
fn whole_course() -> CourseFile {
    let mut file = quiz_course();
    let product = work_course().root.children[0].children.remove(0);
    let mut activities = std::mem::take(&mut file.root.children[0].children);
    activities.push(product);
    let module = course_of(activities).root.children.remove(0);
    file.root.children[0] = module;
    file
}

async fn cohort(app: &TestApp, facilitator: &Person, learners: &[&Person]) -> (CourseId, CohortId) {
    let course = app.course(whole_course()).await;
    let id = app.cohort_of(course, facilitator).await;
    facilitator.take_into_cohort(id, &these(learners)).await.unwrap();
    app.take_jobs().await;
    (course, id)
}

/// Reads a lesson, answers one of two questions rightly, hands work in and gets its second level.
async fn achieve(app: &TestApp, facilitator: &Person, learner: &Person, course: CourseId) {
    let lesson = app.part(course, "first").await;
    learner.reach_in_lesson(course, lesson, &Reached { place: None, done: true }).await.unwrap();
    let quiz = app.part(course, "quiz").await;
    let attempt = learner.start_attempt(course, quiz, &ANY).await.unwrap().summary.id;
    let right = NewAnswer { answer: Answer::Choice { chosen: vec![0] }, sequence: 1 };
    learner.save_answer(attempt, 0, &right).await.unwrap();
    learner.submit_attempt(attempt).await.unwrap();
    let product = app.part(course, "product").await;
    let work = NewSubmission { text: "A plan".into(), attachments: Vec::new() };
    let work = learner.create_submission(course, product, &work, &new_key()).await.unwrap().id;
    let levels = BTreeMap::from([("clear".to_owned(), 1)]);
    let marking = Marking { levels, feedback: "Good".into(), accept: true };
    facilitator.mark_submission(work, &marking).await.unwrap();
    app.take_jobs().await;
}

#[actix_web::test]
async fn it_has_every_learner_and_every_activity() {
    let app = TestApp::start();
    let facilitator = app.facilitator().await;
    let (able, new) = (app.member().await, app.member().await);
    let (course, id) = cohort(&app, &facilitator, &[&able, &new]).await;
    achieve(&app, &facilitator, &able, course).await;
    let gradebook = facilitator.find_gradebook(id, &ANY).await.unwrap();
    let kinds: Vec<PartKind> = gradebook.activities.iter().map(|one| one.kind).collect();
    assert_eq!(kinds, [PartKind::Lesson, PartKind::Lesson, PartKind::Quiz, PartKind::Assignment]);
    assert_eq!((gradebook.cohort.as_str(), gradebook.course.as_str()), ("Spring", "course"));
    let of = |person: &Person| {
        gradebook.learners.iter().find(|row| row.learner.id == person.account).unwrap().grades.clone()
    };
    let grade = |state, percent, points| Some(Grade { state, percent, points });
    assert_eq!(
        of(&able),
        [
            grade(ProgressState::Done, None, None),
            None,
            grade(ProgressState::Started, Some(50), None),
            grade(ProgressState::Done, Some(50), Some(1)),
        ]
    );
    assert_eq!(of(&new), [None; 4]);
    assert_eq!(gradebook.activities[3].most_points, Some(2));
    let other = app.facilitator().await;
    assert_eq!(code(other.find_gradebook(id, &ANY).await), ProblemCode::NotFound);
    assert_eq!(code(other.export_gradebook_csv(id, &ANY).await), ProblemCode::NotFound);
}

#[actix_web::test]
async fn it_is_taken_along_and_no_name_is_a_formula() {
    let app = TestApp::start();
    let facilitator = app.facilitator().await;
    let learner = app.member().await;
    let (course, id) = cohort(&app, &facilitator, &[&learner]).await;
    achieve(&app, &facilitator, &learner, course).await;
    let account = learner.account;
    app.write(move |connection| {
        let this = accounts_accounts::table.find(account);
        Ok(diesel::update(this).set(accounts_accounts::name.eq("=SUM(A1)")).execute(connection)?)
    })
    .await;
    let csv = String::from_utf8(facilitator.export_gradebook_csv(id, &ANY).await.unwrap()).unwrap();
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(
        lines[0],
        "Learner,Organisation,Country,Where they stand,Done,Required,first,second,quiz,product (points of 2)"
    );
    assert_eq!(lines[1], "\"'=SUM(A1)\",A Test NGO,RO,learns,2,4,done,,50,1");
    let czech = Wanted { language: Some(Language::Czech) };
    let csv = String::from_utf8(facilitator.export_gradebook_csv(id, &czech).await.unwrap()).unwrap();
    assert!(csv.starts_with("Účastník,Organizace,Země"), "{csv}");
    let book = facilitator.export_gradebook_xlsx(id, &ANY).await.unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(book)).unwrap();
    let mut file = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let (sheet, texts) = (file("xl/worksheets/sheet1.xml"), file("xl/sharedStrings.xml"));
    assert!(texts.contains("<t>=SUM(A1)</t>") && texts.contains("product (points of 2)"), "{texts}");
    assert!(!sheet.contains("<f>") && sheet.contains("<v>50</v>"), "{sheet}");
    assert!(file("docProps/core.xml").contains("2026-11-24T09:00:00Z"), "the program's clock");
}
