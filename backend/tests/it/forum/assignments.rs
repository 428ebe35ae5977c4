//! Asking a member to answer: who may, whom, what they are told, and when it is over.

use crate::support::{Only, Person, TestApp, code, problem};
use shared::admin::NewSuspension;
use shared::core::id::{AccountId, TopicId};
use shared::core::{Country, FieldCode, ProblemCode, Role, Timestamp};
use shared::forum::{AcceptedAnswer, NewAssignment, TopicMark, TopicMerge, TopicMove, TopicQuery};
use shared::members::ProfilePatch;
use shared::notices::{NoticeKind, NoticeQuery};

const DAY: i64 = 24 * 60 * 60;

fn ask(person: &Person, due_at: Timestamp) -> NewAssignment {
    NewAssignment { account_id: person.account, due_at: Some(due_at) }
}

fn hand_on(person: &Person) -> NewAssignment {
    NewAssignment { account_id: person.account, due_at: None }
}

async fn waiting(person: &Person) -> Vec<(TopicId, Timestamp)> {
    let query = TopicQuery { assigned: true, ..TopicQuery::default() };
    let list = person.list_topics(&query).await.unwrap().items;
    list.into_iter().filter_map(|one| Some((one.id, one.assignment?.due_at))).collect()
}

async fn told(person: &Person) -> Vec<NoticeKind> {
    let notices = person.list_notices(&NoticeQuery::default()).await.unwrap().items;
    notices.into_iter().map(|notice| notice.kind).collect()
}

#[actix_web::test]
async fn a_member_is_asked_told_and_reminded() {
    let app = TestApp::start();
    let (author, expert, leading) = (app.member().await, app.member().await, app.facilitator().await);
    let topic = app.topic(&author, app.category("open").await).await.id;
    let due = app.now().plus_seconds(3 * DAY);
    let shown = leading.assign_topic(topic, &ask(&expert, due)).await.unwrap().assignment.unwrap();
    assert_eq!((shown.account_id, shown.name.as_str(), shown.due_at), (expert.account, &*expert.name, due));
    let listed = author.list_topics(&TopicQuery::default()).await.unwrap().items.remove(0);
    assert_eq!(listed.assignment, Some(shown), "everybody sees whom it waits for");
    assert_eq!(waiting(&expert).await, [(topic, due)]);
    assert!(waiting(&author).await.is_empty());
    assert_eq!(told(&expert).await, [NoticeKind::Assignment]);
    // Asked the same once more, one is told nothing new.
    leading.assign_topic(topic, &ask(&expert, due)).await.unwrap();
    // For another day, what was queued for the first finds nothing due.
    app.pass(1);
    let later = due.plus_seconds(2 * DAY);
    leading.assign_topic(topic, &ask(&expert, later)).await.unwrap();
    app.pass(2 * DAY + 60);
    app.run_jobs().await;
    let expert = app.sign_in(&expert).await;
    assert_eq!(told(&expert).await, [NoticeKind::Assignment; 2]);
    app.pass(2 * DAY);
    app.run_jobs().await;
    let expert = app.sign_in(&expert).await;
    assert_eq!(told(&expert).await, [NoticeKind::Assignment; 3], "a day before");
    let notices = expert.list_notices(&NoticeQuery::default()).await.unwrap().items;
    assert!(notices.iter().all(|one| one.actor.as_ref().map(|by| by.id) == Some(leading.account)));
    expert.unassign_topic(topic).await.unwrap();
    assert!(waiting(&expert).await.is_empty());
    assert_eq!(expert.find_topic(topic).await.unwrap().assignment, None);
    app.take_jobs().await;
    app.take_mails();
}

#[actix_web::test]
async fn whoever_leads_asks_and_nobody_else() {
    let app = TestApp::start();
    let (author, expert, other) = (app.member().await, app.member().await, app.member().await);
    let (leading, category) = (app.facilitator().await, app.category("open").await);
    let topic = app.topic(&author, category).await.id;
    let due = app.now().plus_seconds(3 * DAY);
    for person in [&author, &expert] {
        assert_eq!(code(person.assign_topic(topic, &ask(&other, due)).await), ProblemCode::Forbidden);
    }
    leading.assign_topic(topic, &ask(&expert, due)).await.unwrap();
    assert_eq!(code(author.unassign_topic(topic).await), ProblemCode::Forbidden);
    // Who was asked hands it on, and does not put it off.
    let later = problem(expert.assign_topic(topic, &ask(&other, due.plus_seconds(DAY))).await);
    assert_eq!(later.errors[0].field, "due_at");
    expert.assign_topic(topic, &hand_on(&other)).await.unwrap();
    assert_eq!(waiting(&other).await, [(topic, due)]);
    assert!(waiting(&expert).await.is_empty());
    assert_eq!(code(expert.unassign_topic(topic).await), ProblemCode::Forbidden, "not theirs any more");
    leading.unassign_topic(topic).await.unwrap();
    assert!(waiting(&other).await.is_empty());
    let none = problem(leading.assign_topic(topic, &hand_on(&other)).await).errors.remove(0);
    assert_eq!((none.field.as_str(), none.code), ("due_at", FieldCode::Required));
    for wrong in [app.now(), app.now().plus_seconds(400 * DAY)] {
        let refused = problem(leading.assign_topic(topic, &ask(&other, wrong)).await).errors.remove(0);
        assert_eq!((refused.field.as_str(), refused.code), ("due_at", FieldCode::NotAvailable));
    }
    leading.mark_topic(topic, TopicMark::Archive).await.unwrap();
    assert_eq!(
        code(leading.assign_topic(topic, &ask(&other, due)).await),
        ProblemCode::Forbidden,
        "put away"
    );
    app.take_jobs().await;
}

#[actix_web::test]
async fn who_may_not_see_the_topic_is_nobody() {
    let app = TestApp::start();
    let leading = app.facilitator().await;
    let spaniard = app.member_in(Country::Spain).await;
    let romania = Only { country: Some(Country::Romania), ..Only::default() };
    let hidden = app.category_for("romania", romania).await;
    let topic = app.topic(&app.member().await, hidden).await.id;
    let due = app.now().plus_seconds(3 * DAY);
    let nobody = NewAssignment { account_id: AccountId(uuid::Uuid::nil()), due_at: Some(due) };
    let to = async |new| problem(leading.assign_topic(topic, &new).await).errors;
    let refused = to(nobody).await;
    assert_eq!((refused[0].field.as_str(), refused[0].code), ("account_id", FieldCode::NotAvailable));
    assert_eq!(to(ask(&spaniard, due)).await, refused, "the same as of nobody");
    let manager = app.manager().await;
    assert_eq!(to(ask(&manager, due)).await, refused, "no member");
    let unlisted = app.member().await;
    let patch = ProfilePatch { listed: Some(false), ..ProfilePatch::default() };
    unlisted.update_profile(1, &patch).await.unwrap();
    assert_eq!(to(ask(&unlisted, due)).await, refused, "not in the directory");
    assert_eq!(code(spaniard.unassign_topic(topic).await), ProblemCode::NotFound);
    assert!(told(&spaniard).await.is_empty());
    app.take_jobs().await;
}

#[actix_web::test]
async fn who_is_suspended_is_asked_no_longer() {
    let app = TestApp::start();
    let (author, expert, leading) = (app.member().await, app.member().await, app.facilitator().await);
    let topic = app.topic(&author, app.category("open").await).await.id;
    let due = app.now().plus_seconds(3 * DAY);
    leading.assign_topic(topic, &ask(&expert, due)).await.unwrap();
    let suspension = NewSuspension { reason: "Because".into(), ends_at: None };
    app.manager().await.suspend_account(expert.account, &suspension).await.unwrap();
    assert_eq!(leading.find_topic(topic).await.unwrap().assignment, None);
    let refused = problem(leading.assign_topic(topic, &ask(&expert, due)).await);
    assert_eq!(refused.errors[0].code, FieldCode::NotAvailable);
    app.take_jobs().await;
}

#[actix_web::test]
async fn what_has_an_answer_waits_for_nobody() {
    let app = TestApp::start();
    let (author, expert, leading) = (app.member().await, app.member().await, app.facilitator().await);
    let topic = app.topic(&author, app.category("open").await).await.id;
    let due = app.now().plus_seconds(3 * DAY);
    leading.assign_topic(topic, &ask(&expert, due)).await.unwrap();
    let reply = app.reply(&expert, topic, "So it is.").await.id;
    assert_eq!(waiting(&expert).await, [(topic, due)], "a reply may be a question");
    let answer = AcceptedAnswer { post_id: Some(reply) };
    assert_eq!(author.accept_answer(topic, &answer).await.unwrap().assignment, None);
    assert!(waiting(&expert).await.is_empty());
    app.pass(2 * DAY + 60);
    app.run_jobs().await;
    let expert = app.sign_in(&expert).await;
    let asked = told(&expert).await.into_iter().filter(|kind| *kind == NoticeKind::Assignment).count();
    assert_eq!(asked, 1, "there is nothing to be reminded of");
    app.take_jobs().await;
    app.take_mails();
}

#[actix_web::test]
async fn what_waits_follows_a_merge_and_a_move_as_far_as_its_member_sees() {
    let app = TestApp::start();
    let (author, expert, leading) = (app.member().await, app.member().await, app.facilitator().await);
    let category = app.category("open").await;
    let (from, into) = (app.topic(&author, category).await.id, app.topic(&author, category).await.id);
    let due = app.now().plus_seconds(3 * DAY);
    leading.assign_topic(from, &ask(&expert, due)).await.unwrap();
    leading.merge_topic(from, &TopicMerge { into }).await.unwrap();
    assert_eq!(waiting(&expert).await, [(into, due)]);
    let move_to = async |category_id| leading.move_topic(into, &TopicMove { category_id }).await.unwrap();
    assert!(move_to(app.category("another").await).await.assignment.is_some());
    let facilitators = Only { role: Some(Role::Facilitator), ..Only::default() };
    assert_eq!(move_to(app.category_for("inner", facilitators).await).await.assignment, None);
    assert!(waiting(&expert).await.is_empty());
    assert_eq!(code(expert.unassign_topic(into).await), ProblemCode::NotFound);
    app.take_jobs().await;
}
