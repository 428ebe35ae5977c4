//! Cohorts, who guides them, and who is let into courses.

use crate::support::courses::{quiz_course_with, quiz_settings, small_course, work_course};
use crate::support::{Person, TestApp, code, new_key, problem};
use diesel::prelude::*;
use shared::core::id::{AccountId, CohortId, CourseId};
use shared::core::{Country, ProblemCode, Role};
use shared::forum::TopicQuery;
use shared::learning::{
    Cohort, CohortContent, CohortQuery, EnrolmentState, Entry, ExtraTime, LearnerQuery, Marking, NewLearners,
    NewSubmission, Reached, RequestDecision, RequestQuery, Revocation, TakenIn, TakingOutcome, Wanted,
};
use shared::notices::{NoticeKind, NoticeQuery};
use std::collections::BTreeMap;
use waymark::db::schema::accounts_accounts;

const ANY: Wanted = Wanted { language: None };
const DONE: Reached = Reached { place: None, done: true };

pub fn content(name: &str) -> CohortContent {
    CohortContent { name: name.into(), starts_on: "2026-12-01".parse().ok(), ends_on: None }
}

pub fn these(people: &[&Person]) -> NewLearners {
    NewLearners { account_ids: people.iter().map(|person| person.account).collect() }
}

fn outcomes(taken: &[TakenIn]) -> Vec<TakingOutcome> {
    taken.iter().map(|one| one.outcome).collect()
}

async fn unlist(app: &TestApp, account: AccountId) {
    app.write(move |connection| {
        let this = accounts_accounts::table.find(account);
        Ok(diesel::update(this).set(accounts_accounts::listed.eq(0)).execute(connection)?)
    })
    .await;
}

/// A facilitator in Romania, and one in Spain.
async fn facilitators(app: &TestApp) -> (Person, Person) {
    let in_country = |country| [(Role::Member, None), (Role::Facilitator, Some(country))];
    let romanian = app.with_grants(&in_country(Country::Romania)).await;
    (romanian, app.person_in(Country::Spain, None, &in_country(Country::Spain)).await)
}

async fn cohort(by: &Person, course: CourseId) -> Cohort {
    by.create_cohort(course, &content("Spring"), &new_key()).await.unwrap()
}

#[actix_web::test]
async fn a_cohort_is_made_changed_and_archived() {
    let app = TestApp::start();
    let (facilitator, other) = facilitators(&app).await;
    let course = app.course(small_course()).await;
    let key = new_key();
    let made = facilitator.create_cohort(course, &content(" Spring "), &key).await.unwrap();
    assert_eq!((made.name.as_str(), made.course.as_str(), made.revision), ("Spring", "course", 1));
    assert_eq!(made.facilitators[0].id, facilitator.account);
    assert!(made.guided);
    assert_eq!(facilitator.create_cohort(course, &content(" Spring "), &key).await.unwrap().id, made.id);
    let wrong = CohortContent { name: "S".into(), ends_on: "2026-11-01".parse().ok(), ..content("") };
    let refused = problem(facilitator.update_cohort(made.id, 1, &wrong).await);
    assert_eq!(refused.errors.iter().map(|e| e.field.as_str()).collect::<Vec<_>>(), ["name", "ends_on"]);
    let changed = facilitator.update_cohort(made.id, 1, &content("Autumn")).await.unwrap();
    assert_eq!((changed.name.as_str(), changed.revision), ("Autumn", 2));
    let late = facilitator.update_cohort(made.id, 1, &content("Winter")).await;
    assert_eq!(code(late), ProblemCode::EditConflict);
    assert_eq!(code(other.find_cohort(made.id, &ANY).await), ProblemCode::NotFound, "not theirs");
    facilitator.archive_cohort(made.id).await.unwrap();
    let refused = facilitator.update_cohort(made.id, 3, &content("Winter")).await;
    assert_eq!(code(refused), ProblemCode::Forbidden);
    assert_eq!(code(facilitator.take_into_cohort(made.id, &these(&[])).await), ProblemCode::Forbidden);
    assert!(facilitator.list_cohorts(&CohortQuery::default()).await.unwrap().items.is_empty());
    let archived = CohortQuery { archived: true, course_id: Some(course), ..CohortQuery::default() };
    assert_eq!(facilitator.list_cohorts(&archived).await.unwrap().items[0].id, made.id);
    assert_eq!(facilitator.reopen_cohort(made.id).await.unwrap().archived_at, None);
}

#[actix_web::test]
async fn one_lists_what_one_guides_and_managers_all() {
    let app = TestApp::start();
    let (facilitator, other) = facilitators(&app).await;
    let manager = app.manager().await;
    let course = app.course(small_course()).await;
    let first = cohort(&facilitator, course).await;
    app.pass(1);
    let second = cohort(&other, course).await;
    let page = CohortQuery { limit: Some(1), ..CohortQuery::default() };
    let newest = manager.list_cohorts(&page).await.unwrap();
    assert_eq!((newest.items[0].id, newest.items[0].guided), (second.id, false));
    let next = manager.list_cohorts(&CohortQuery { cursor: newest.next, ..page }).await.unwrap();
    assert_eq!(next.items[0].id, first.id);
    let own = facilitator.list_cohorts(&CohortQuery::default()).await.unwrap().items;
    assert_eq!(own.iter().map(|one| one.id).collect::<Vec<_>>(), [first.id]);
    assert_eq!(
        code(manager.find_cohort_overview(first.id, &ANY).await),
        ProblemCode::NotFound,
        "no learners"
    );
    assert_eq!(manager.find_cohort(first.id, &ANY).await.unwrap().id, first.id);
    let everybody = manager.list_facilitators().await.unwrap();
    assert_eq!(everybody.len(), 2);
    manager.add_cohort_facilitator(first.id, other.account).await.unwrap();
    manager.remove_cohort_facilitator(first.id, facilitator.account).await.unwrap();
    let last = manager.remove_cohort_facilitator(first.id, other.account).await;
    assert_eq!(code(last), ProblemCode::Forbidden, "the last one stays");
    let member = app.member().await;
    assert_eq!(code(manager.add_cohort_facilitator(first.id, member.account).await), ProblemCode::NotFound);
    assert_eq!(code(facilitator.find_cohort(first.id, &ANY).await), ProblemCode::NotFound, "no more");
    assert!(other.find_cohort(first.id, &ANY).await.unwrap().guided);
}

#[actix_web::test]
async fn people_are_taken_in_and_out() {
    let app = TestApp::start();
    let (facilitator, other) = facilitators(&app).await;
    let course = app.course(small_course()).await;
    app.set_entry(course, Entry::ByCohort).await;
    let (mine, theirs) = (cohort(&facilitator, course).await.id, cohort(&other, course).await.id);
    let (new, hidden) = (app.member().await, app.member().await);
    unlist(&app, hidden.account).await;
    let taken = facilitator.take_into_cohort(mine, &these(&[&new, &hidden, &new])).await.unwrap();
    assert_eq!(outcomes(&taken), [TakingOutcome::Taken, TakingOutcome::NotAvailable]);
    let again = facilitator.take_into_cohort(mine, &these(&[&new])).await.unwrap();
    assert_eq!(outcomes(&again), [TakingOutcome::There]);
    let elsewhere = other.take_into_cohort(theirs, &these(&[&new])).await.unwrap();
    assert_eq!(outcomes(&elsewhere), [TakingOutcome::Elsewhere]);
    assert_eq!(app.take_jobs().await, ["mail_notices"], "one is told, once");
    let told = new.list_notices(&NoticeQuery::default()).await.unwrap().items;
    assert_eq!((told[0].kind, told[0].path.clone()), (NoticeKind::Course, format!("/courses/{course}")));
    let page = new.find_course(course, &ANY).await.unwrap();
    assert_eq!(page.enrolment.unwrap().state, EnrolmentState::Active);
    let own = page.cohort.unwrap();
    assert_eq!((own.name.as_str(), own.facilitators[0].id), ("Spring", facilitator.account));
    let counted = facilitator.find_cohort(mine, &ANY).await.unwrap();
    assert_eq!((counted.learners_count, counted.completed_count), (1, 0));
    facilitator.take_out_of_cohort(mine, new.account).await.unwrap();
    assert_eq!(code(facilitator.take_out_of_cohort(mine, new.account).await), ProblemCode::NotFound);
    let page = new.find_course(course, &ANY).await.unwrap();
    assert_eq!((page.cohort, page.enrolment.unwrap().state), (None, EnrolmentState::Active));
    other.take_into_cohort(theirs, &these(&[&new])).await.unwrap();
    new.leave_course(course).await.unwrap();
    assert!(other.find_cohort_overview(theirs, &ANY).await.unwrap().learners.is_empty());
    app.take_jobs().await;
}

#[actix_web::test]
async fn requests_are_decided() {
    let app = TestApp::start();
    let (facilitator, abroad) = facilitators(&app).await;
    let course = app.course(small_course()).await;
    app.set_entry(course, Entry::OnRequest).await;
    let (first, second, third) = (app.member().await, app.member().await, app.member().await);
    for person in [&first, &second, &third] {
        person.enrol(course).await.unwrap();
        app.pass(1);
    }
    assert!(abroad.list_course_requests(&RequestQuery::default()).await.unwrap().is_empty());
    let cohort = cohort(&abroad, course).await;
    let of_course = RequestQuery { course_id: Some(course), language: None };
    let waiting = abroad.list_course_requests(&of_course).await.unwrap();
    assert_eq!(
        waiting.iter().map(|one| one.learner.id).collect::<Vec<_>>(),
        [first.account, second.account, third.account]
    );
    assert_eq!(facilitator.list_course_requests(&RequestQuery::default()).await.unwrap(), waiting);
    let into = RequestDecision { accept: true, cohort_id: Some(cohort.id) };
    let not_mine = facilitator.decide_course_request(waiting[0].id, &into).await;
    assert_eq!(code(not_mine), ProblemCode::NotFound, "another's cohort");
    abroad.decide_course_request(waiting[0].id, &into).await.unwrap();
    let accepted = RequestDecision { accept: true, cohort_id: None };
    facilitator.decide_course_request(waiting[1].id, &accepted).await.unwrap();
    let declined = RequestDecision { accept: false, cohort_id: None };
    facilitator.decide_course_request(waiting[2].id, &declined).await.unwrap();
    assert_eq!(
        code(facilitator.decide_course_request(waiting[2].id, &accepted).await),
        ProblemCode::NotFound,
        "decided already"
    );
    let page = first.find_course(course, &ANY).await.unwrap();
    assert_eq!(page.cohort.unwrap().id, cohort.id);
    let page = second.find_course(course, &ANY).await.unwrap();
    assert_eq!((page.cohort, page.enrolment.unwrap().state), (None, EnrolmentState::Active));
    assert_eq!(third.enrol(course).await.unwrap().state, EnrolmentState::Requested, "may ask again");
    assert_eq!(app.take_jobs().await, ["mail_notices"; 3]);
}

#[actix_web::test]
async fn facilitators_see_and_mark_their_cohorts_only() {
    let app = TestApp::start();
    let (romanian, spanish) = facilitators(&app).await;
    let course = app.course(work_course()).await;
    let (learner, alone) = (app.member().await, app.member().await);
    let mine = cohort(&spanish, course).await.id;
    spanish.take_into_cohort(mine, &these(&[&learner])).await.unwrap();
    alone.enrol(course).await.unwrap();
    let product = app.part(course, "product").await;
    let work = NewSubmission { text: "A plan".into(), attachments: Vec::new() };
    let hers = learner.create_submission(course, product, &work, &new_key()).await.unwrap().id;
    let his = alone.create_submission(course, product, &work, &new_key()).await.unwrap().id;
    let queue = |list: Vec<shared::learning::WaitingSubmission>| {
        list.into_iter().map(|one| one.id).collect::<Vec<_>>()
    };
    assert_eq!(queue(spanish.list_waiting_submissions(&ANY).await.unwrap()), [hers]);
    assert_eq!(queue(romanian.list_waiting_submissions(&ANY).await.unwrap()), [his]);
    let levels = BTreeMap::from([("clear".to_owned(), 0)]);
    let marking = Marking { levels, feedback: "Good".into(), accept: true };
    assert_eq!(code(romanian.mark_submission(hers, &marking).await), ProblemCode::NotFound);
    assert_eq!(code(spanish.find_submission_to_mark(his, &ANY).await), ProblemCode::NotFound);
    spanish.mark_submission(hers, &marking).await.unwrap();
    romanian.mark_submission(his, &marking).await.unwrap();
    assert_eq!(code(romanian.find_cohort_overview(mine, &ANY).await), ProblemCode::NotFound);
    app.take_jobs().await;
}

#[actix_web::test]
async fn certificates_are_revoked_by_who_guides() {
    let app = TestApp::start();
    let (romanian, spanish) = facilitators(&app).await;
    let course = app.course(small_course()).await;
    let learner = app.member().await;
    let mine = cohort(&spanish, course).await.id;
    spanish.take_into_cohort(mine, &these(&[&learner])).await.unwrap();
    for key in ["first", "second"] {
        learner.reach_in_lesson(course, app.part(course, key).await, &DONE).await.unwrap();
    }
    let certificate = learner.issue_certificate(course, &ANY).await.unwrap();
    let why = Revocation { reason: "By mistake".into() };
    assert_eq!(code(romanian.revoke_certificate(&certificate.code, &why).await), ProblemCode::NotFound);
    spanish.revoke_certificate(&certificate.code, &why).await.unwrap();
    app.take_jobs().await;
}

#[actix_web::test]
async fn the_overview_says_where_each_stands() {
    let app = TestApp::start();
    let facilitator = app.facilitator().await;
    let course = app.course(small_course()).await;
    let (ahead, behind) = (app.member().await, app.member().await);
    let id = cohort(&facilitator, course).await.id;
    let entered = app.now();
    facilitator.take_into_cohort(id, &these(&[&ahead, &behind])).await.unwrap();
    app.pass(60);
    let first = app.part(course, "first").await;
    ahead.reach_in_lesson(course, first, &DONE).await.unwrap();
    let reached = app.now();
    app.pass(60);
    let overview = facilitator.find_cohort_overview(id, &ANY).await.unwrap();
    assert_eq!(overview.cohort.learners_count, 2);
    let of = |person: &Person| overview.learners.iter().find(|one| one.learner.id == person.account).unwrap();
    let (one, other) = (of(&ahead), of(&behind));
    assert_eq!((one.done_count, one.required_count, one.since, one.seen_at), (1, 2, reached, reached));
    assert_eq!(one.at.as_ref().unwrap().title, "second");
    assert_eq!((other.done_count, other.since, other.seen_at), (0, entered, entered));
    assert_eq!(other.at.as_ref().unwrap().id, first);
    ahead.reach_in_lesson(course, app.part(course, "second").await, &DONE).await.unwrap();
    let overview = facilitator.find_cohort_overview(id, &ANY).await.unwrap();
    assert_eq!(overview.cohort.completed_count, 1);
    let one = overview.learners.iter().find(|one| one.learner.id == ahead.account).unwrap();
    assert_eq!((one.state, one.at.clone()), (EnrolmentState::Completed, None));
    app.take_jobs().await;
}

#[actix_web::test]
async fn who_learns_in_no_cohort_is_listed_at_home() {
    let app = TestApp::start();
    let (romanian, spanish) = facilitators(&app).await;
    let course = app.course(small_course()).await;
    let (first, second, taken) = (app.member().await, app.member().await, app.member().await);
    for person in [&first, &second, &romanian, &taken] {
        person.enrol(course).await.unwrap();
        app.pass(1);
    }
    let cohort = cohort(&spanish, course).await.id;
    spanish.take_into_cohort(cohort, &these(&[&taken])).await.unwrap();
    let lesson = app.part(course, "first").await;
    first.reach_in_lesson(course, lesson, &DONE).await.unwrap();
    let query = LearnerQuery { limit: Some(1), ..LearnerQuery::default() };
    let newest = romanian.list_learners_without_cohort(course, &query).await.unwrap();
    assert_eq!(newest.items[0].learner.id, second.account, "not oneself, and not who is in a cohort");
    let next = LearnerQuery { cursor: newest.next, ..query };
    let older = romanian.list_learners_without_cohort(course, &next).await.unwrap();
    let standing = &older.items[0];
    assert_eq!((standing.learner.id, standing.done_count, older.next.clone()), (first.account, 1, None));
    assert_eq!(standing.at.as_ref().unwrap().title, "second");
    let abroad = spanish.list_learners_without_cohort(course, &LearnerQuery::default()).await.unwrap();
    assert!(abroad.items.is_empty());
    app.take_jobs().await;
}

#[actix_web::test]
async fn more_time_is_given_by_who_guides() {
    let app = TestApp::start();
    let (romanian, spanish) = facilitators(&app).await;
    let mut settings = quiz_settings(&["one", "two"]);
    settings.minutes = Some(20);
    let course = app.course(quiz_course_with(settings)).await;
    let learner = app.member().await;
    let id = cohort(&spanish, course).await.id;
    spanish.take_into_cohort(id, &these(&[&learner])).await.unwrap();
    let enrolment = spanish.find_cohort_overview(id, &ANY).await.unwrap().learners[0].enrolment_id;
    let extra = ExtraTime { percent: 50 };
    assert_eq!(code(romanian.update_extra_time(enrolment, &extra).await), ProblemCode::NotFound);
    let much = ExtraTime { percent: 301 };
    assert_eq!(problem(spanish.update_extra_time(enrolment, &much).await).errors[0].field, "percent");
    spanish.update_extra_time(enrolment, &extra).await.unwrap();
    let quiz = app.part(course, "quiz").await;
    assert_eq!(learner.find_quiz(course, quiz, &ANY).await.unwrap().minutes, Some(30));
    assert_eq!(spanish.find_cohort_overview(id, &ANY).await.unwrap().learners[0].extra_percent, 50);
    app.take_jobs().await;
}

async fn sees(person: &Person, cohort: &Cohort) -> bool {
    let categories = person.list_categories().await.unwrap();
    categories.iter().any(|category| Some(category.id) == cohort.category_id)
}

#[actix_web::test]
async fn a_discussion_is_open_to_the_people_of_a_cohort() {
    let app = TestApp::start();
    let facilitator = app.facilitator().await;
    let course = app.course(small_course()).await;
    let (early, late, other) = (app.member().await, app.member().await, app.facilitator().await);
    let id = cohort(&facilitator, course).await.id;
    facilitator.take_into_cohort(id, &these(&[&early])).await.unwrap();
    let opened = facilitator.open_cohort_discussion(id).await.unwrap();
    assert!(opened.category_id.is_some());
    assert_eq!(facilitator.open_cohort_discussion(id).await.unwrap(), opened, "there is one");
    facilitator.take_into_cohort(id, &these(&[&late])).await.unwrap();
    for person in [&facilitator, &early, &late] {
        assert!(sees(person, &opened).await, "{}", person.name);
    }
    assert!(!sees(&other, &opened).await);
    assert_eq!(
        early.find_course(course, &ANY).await.unwrap().cohort.unwrap().category_id,
        opened.category_id
    );
    let query = TopicQuery { category_id: opened.category_id, ..TopicQuery::default() };
    assert!(late.list_topics(&query).await.unwrap().items.is_empty());
    facilitator.add_cohort_facilitator(id, other.account).await.unwrap();
    assert!(sees(&other, &opened).await);
    facilitator.remove_cohort_facilitator(id, other.account).await.unwrap();
    facilitator.take_out_of_cohort(id, late.account).await.unwrap();
    early.leave_course(course).await.unwrap();
    for person in [&other, &early, &late] {
        assert!(!sees(person, &opened).await, "{}", person.name);
    }
    facilitator.archive_cohort(id).await.unwrap();
    let closed = facilitator.list_categories().await.unwrap();
    assert!(closed.iter().any(|category| Some(category.id) == opened.category_id && category.archived));
    app.take_jobs().await;
}

/// Names nobody's.
pub const NOBODYS: CohortId = CohortId(uuid::Uuid::nil());

#[actix_web::test]
async fn to_others_no_cohort_exists() {
    let app = TestApp::start();
    let course = app.course(small_course()).await;
    let member = app.member().await;
    assert_eq!(code(member.list_cohorts(&CohortQuery::default()).await), ProblemCode::NotFound);
    assert_eq!(code(member.create_cohort(course, &content("Ours"), &new_key()).await), ProblemCode::NotFound);
    assert_eq!(code(member.list_facilitators().await), ProblemCode::NotFound);
    assert_eq!(code(app.facilitator().await.find_cohort(NOBODYS, &ANY).await), ProblemCode::NotFound);
}
