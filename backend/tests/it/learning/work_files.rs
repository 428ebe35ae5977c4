//! Files that are handed in with an assignment: who reads them, what is refused, how they go.

use crate::media::{choice, pdf, png, send, stored};
use crate::support::courses::work_course;
use crate::support::{PASSWORD, Person, TestApp, code, new_key, problem};
use shared::core::id::{CourseId, FileId, PartId};
use shared::core::{Country, FieldCode, ProblemCode, Role};
use shared::learning::{MAX_SUBMISSION_FILES, Marking, NewSubmission, Submission, Wanted};
use shared::media::AttachmentChoice;
use shared::notices::{NoticeKind, NoticeQuery};
use shared::privacy::{ErasureRequest, PostsChoice};
use std::collections::BTreeMap;

const ANY: Wanted = Wanted { language: None };

async fn enrolled(app: &TestApp) -> (Person, CourseId, PartId) {
    let learner = app.member().await;
    let course = app.course(work_course()).await;
    learner.enrol(course).await.unwrap();
    (learner, course, app.part(course, "product").await)
}

fn work(text: &str, attachments: Vec<AttachmentChoice>) -> NewSubmission {
    NewSubmission { text: text.into(), attachments }
}

/// A plan as a document and a picture, without a word beside them.
async fn hand_in(learner: &Person, course: CourseId, part: PartId) -> Submission {
    let plan = send(learner, "Plan și pași.pdf", pdf("A plan")).await.unwrap().id;
    let sketch = send(learner, "sketch.png", png(3)).await.unwrap().id;
    let new = work("", vec![choice(plan, ""), choice(sketch, "Three steps")]);
    learner.create_submission(course, part, &new, &new_key()).await.unwrap()
}

#[actix_web::test]
async fn a_file_is_work_too_and_is_read_by_who_guides() {
    let app = TestApp::start();
    let (learner, course, product) = enrolled(&app).await;
    let handed = hand_in(&learner, course, product).await;
    let names: Vec<_> = handed.attachments.iter().map(|one| (one.name.as_str(), one.alt.as_str())).collect();
    assert_eq!(names, [("Plan și pași.pdf", ""), ("sketch.png", "Three steps")], "in their order");
    let page = learner.find_assignment(course, product, &ANY).await.unwrap();
    assert_eq!(page.submissions, std::slice::from_ref(&handed));
    let facilitator = app.facilitator().await;
    let to_mark = facilitator.find_submission_to_mark(handed.id, &ANY).await.unwrap();
    assert_eq!(to_mark.submissions[0].attachments, handed.attachments);
    let abroad = app.with_grants(&[(Role::Member, None), (Role::Facilitator, Some(Country::Spain))]).await;
    let (colleague, admin) =
        (app.member().await, app.with_grants(&[(Role::Member, None), (Role::Administrator, None)]).await);
    colleague.enrol(course).await.unwrap();
    for file in handed.attachments.iter().map(|one| one.id) {
        assert!(!learner.find_file(file).await.unwrap().is_empty());
        assert!(!facilitator.find_file(file).await.unwrap().is_empty());
        for other in [&abroad, &colleague, &admin] {
            assert_eq!(code(other.find_file(file).await), ProblemCode::NotFound);
        }
    }
    app.run_jobs().await;
}

#[actix_web::test]
async fn what_is_handed_in_is_its_senders_and_not_too_much() {
    let app = TestApp::start();
    let (learner, course, product) = enrolled(&app).await;
    let hand_in = async |new: &NewSubmission| {
        let refused = learner.create_submission(course, product, new, &new_key()).await;
        let error = problem(refused).errors[0].clone();
        (error.field, error.code)
    };
    assert_eq!(hand_in(&work("", Vec::new())).await, ("text".to_owned(), FieldCode::Required));
    let theirs = send(&app.member().await, "theirs.png", png(1)).await.unwrap().id;
    let of_another = work("", vec![choice(theirs, "")]);
    assert_eq!(hand_in(&of_another).await, ("attachments.0.file_id".to_owned(), FieldCode::NotAvailable));
    let many: Vec<FileId> = (0..=MAX_SUBMISSION_FILES).map(|_| FileId(app.app.ids.uuid(app.now()))).collect();
    let many = work("", many.into_iter().map(|file| choice(file, "")).collect());
    assert_eq!(hand_in(&many).await, ("attachments".to_owned(), FieldCode::TooMany));
    let page = learner.find_assignment(course, product, &ANY).await.unwrap();
    assert!(page.submissions.is_empty(), "what is refused is not stored");
}

#[actix_web::test]
async fn files_go_with_the_account() {
    let app = TestApp::start();
    let (learner, course, product) = enrolled(&app).await;
    let handed = hand_in(&learner, course, product).await;
    app.run_jobs().await;
    assert_eq!(stored(&app).len(), 3, "two files and a thumbnail");
    let request = ErasureRequest { password: Some(PASSWORD.into()), posts: PostsChoice::Keep };
    learner.request_erasure(&request).await.unwrap();
    app.pass(8 * 24 * 60 * 60);
    app.run_jobs().await;
    assert!(stored(&app).is_empty(), "{:?}", stored(&app));
    let facilitator = app.facilitator().await;
    assert_eq!(code(facilitator.find_file(handed.attachments[0].id).await), ProblemCode::NotFound);
}

#[actix_web::test]
async fn who_handed_in_is_told_that_it_was_marked_and_nothing_of_it() {
    let app = TestApp::start();
    let (learner, course, product) = enrolled(&app).await;
    let new = work("My own plan", Vec::new());
    let handed = learner.create_submission(course, product, &new, &new_key()).await.unwrap();
    let marking = Marking {
        levels: BTreeMap::from([("clear".to_owned(), 0)]),
        feedback: "A word between us".into(),
        accept: true,
    };
    let facilitator = app.facilitator().await;
    facilitator.mark_submission(handed.id, &marking).await.unwrap();
    let told = learner.list_notices(&NoticeQuery::default()).await.unwrap().items;
    let path = format!("/courses/{course}/assignments/{product}");
    assert_eq!((told[0].kind, told[0].path.as_str()), (NoticeKind::Marked, path.as_str()));
    assert_eq!(told[0].actor.as_ref().map(|actor| actor.id), Some(facilitator.account));
    app.pass(10 * 60);
    app.run_jobs().await;
    let mails = app.take_mails();
    let mail = mails.last().unwrap();
    assert!(mail.text.contains(&path), "{}", mail.text);
    for unsaid in ["My own plan", "A word between us"] {
        assert!(!mail.text.contains(unsaid), "{unsaid} in {}", mail.text);
    }
}
