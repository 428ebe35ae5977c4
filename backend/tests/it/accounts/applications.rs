//! Applications: from the form to the first sign-in, the queue, and what those who vet do.

use crate::support::forms::{Fields, application, path_in, token_in};
use crate::support::{TestApp, all_agreements, code, problem, shape};
use shared::accounts::SignIn;
use shared::accounts::applications::{
    ApplicantQuestion, ApplicationQuery, ApplicationState, ApplicationSummary, Approval, Refusal,
};
use shared::admin::NewSuspension;
use shared::core::{Country, ProblemCode, Role};
use waymark::accounts::applications::jobs;

const EMAIL: &str = "ana@ngo.example";
const PASSWORD: &str = "kettle-orbit-lantern";

fn question() -> ApplicantQuestion {
    ApplicantQuestion { question: "Which team do you work in?".into() }
}

async fn waiting(client: &api_client::Client) -> Vec<ApplicationSummary> {
    client.list_applications(&ApplicationQuery::default()).await.unwrap().items
}

async fn in_state(client: &api_client::Client, state: ApplicationState) -> usize {
    let query = ApplicationQuery { state: Some(state), ..ApplicationQuery::default() };
    client.list_applications(&query).await.unwrap().items.len()
}

fn passwords(token: String, password: &str) -> Fields {
    vec![("token", token), ("password", password.into()), ("password_again", password.into())]
}

#[actix_web::test]
async fn from_the_form_to_the_first_sign_in() {
    let app = TestApp::start();
    let manager = app.with_grants(&[(Role::ProjectManager, Some(Country::Romania))]).await;
    let sent = app.post_form("/ro/apply", &application("Ana Pop", EMAIL)).await;
    assert_eq!((sent.status, sent.header("location")), (303, "/ro/apply/sent"));
    assert_eq!(app.get("/ro/apply/sent").await.status, 200);
    assert_eq!(waiting(&manager).await, [], "nobody has confirmed the address");

    app.run_jobs().await;
    let mail = app.take_mail_to(EMAIL);
    assert_eq!(mail.subject, "Vă rugăm să confirmați cererea");
    assert!(!mail.text.contains("young people"), "the mail quotes: {}", mail.text);
    let path = path_in(&mail);
    for _ in 0..2 {
        // Mail programs look at links: looking confirms nothing.
        assert_eq!(app.get(&path).await.status, 200);
    }
    assert_eq!(waiting(&manager).await, []);
    let token = token_in(&mail);
    let confirmed = app.post_form("/apply/confirm", &[("token", token.clone())]).await;
    assert_eq!((confirmed.status, confirmed.header("location")), (303, "/apply/confirmed"));
    assert_eq!(app.post_form("/apply/confirm", &[("token", token)]).await.status, 404, "once only");

    app.pass(60);
    app.run_jobs().await;
    let told = app.take_mail_to(&manager.email);
    assert!(path_in(&told).starts_with("/admin/applications/"), "{}", told.text);
    assert!(!told.text.contains("Pop"), "{}", told.text);
    let queue = waiting(&manager).await;
    insta::assert_snapshot!(shape(&queue), @r#"
    [
      {
        "confirmed_at": "[time]",
        "country": "RO",
        "id": "[id]",
        "name": "Ana Pop",
        "organisation": "Asociația Exemplu",
        "profession": "social_worker",
        "state": "waiting"
      }
    ]
    "#);
    let read = manager.find_application(queue[0].id).await.unwrap();
    let approved = manager.approve_application(read.id, read.version, &Approval::default()).await.unwrap();
    assert_eq!(approved.state, ApplicationState::Approved);
    assert_eq!(approved.decided_by.unwrap().id, manager.account);

    app.run_jobs().await;
    let token = token_in(&app.take_mail_to(EMAIL));
    let page = app.get(&format!("/ro/activate?token={token}")).await;
    assert!(page.status == 200 && page.text().contains(EMAIL), "{page:?}");
    let sign_in = SignIn { email: EMAIL.into(), password: PASSWORD.into() };
    assert_eq!(code(app.anon().create_session(&sign_in).await), ProblemCode::WrongCredentials);
    let set = app.post_form("/activate", &passwords(token.clone(), PASSWORD)).await;
    assert_eq!((set.status, set.header("location")), (303, "/activate/done"));
    assert_eq!(app.post_form("/activate", &passwords(token, "another-one-of-mine")).await.status, 404);

    let member = app.anon();
    let me = member.create_session(&sign_in).await.unwrap().signed_in().unwrap().me;
    assert_eq!((me.name.as_str(), me.organisation.name.as_str()), ("Ana Pop", "Asociația Exemplu"));
    assert_eq!(me.roles.iter().map(|grant| grant.role).collect::<Vec<_>>(), [Role::Member]);
    assert_eq!(code(member.list_categories().await), ProblemCode::StepsRequired);
    member.accept_agreements(&all_agreements()).await.unwrap();
    member.list_categories().await.unwrap();
}

#[actix_web::test]
async fn a_question_goes_out_by_mail_and_the_answer_comes_into_the_thread() {
    let app = TestApp::start();
    let manager = app.with_grants(&[(Role::ProjectManager, Some(Country::Romania))]).await;
    app.hand_in(&application("Ana Pop", EMAIL)).await;
    let id = waiting(&manager).await[0].id;
    let asked = manager.ask_applicant(id, 1, &question()).await.unwrap();
    assert_eq!((asked.state, asked.messages.len(), asked.version), (ApplicationState::Asked, 1, 2));
    app.run_jobs().await;
    let mail = app.take_mail_to(EMAIL);
    assert!(!mail.text.contains("team"), "the mail quotes: {}", mail.text);
    let page = app.get(&path_in(&mail)).await;
    assert!(page.status == 200 && page.text().contains("Which team do you work in?"), "{page:?}");
    let token = token_in(&mail);
    app.pass(5);
    let short = app.post_form("/application", &[("token", token.clone()), ("answer", "x".into())]).await;
    assert!(short.status == 422 && short.text().contains("error-summary"), "{short:?}");
    let answer = vec![("token", token.clone()), ("answer", "The <b>night</b> shelter.".into())];
    assert_eq!(app.post_form("/application", &answer).await.status, 303);
    assert_eq!(app.post_form("/application", &answer).await.status, 404, "once only");
    app.pass(60);
    app.run_jobs().await;
    app.take_mail_to(&manager.email);
    let read = manager.find_application(id).await.unwrap();
    assert_eq!((read.state, read.version), (ApplicationState::Waiting, 3));
    let last = read.messages.last().unwrap();
    assert_eq!((last.author.as_ref(), last.body.as_str()), (None, "The <b>night</b> shelter."));

    manager.ask_applicant(id, 3, &question()).await.unwrap();
    app.run_jobs().await;
    let page = app.get(&path_in(&app.take_mail_to(EMAIL))).await;
    assert!(page.text().contains("&lt;b&gt;night") && !page.text().contains("<b>night"), "{page:?}");
}

#[actix_web::test]
async fn a_refusal_is_read_by_its_link_and_may_be_tried_again() {
    let app = TestApp::start();
    let manager = app.with_grants(&[(Role::ProjectManager, None)]).await;
    app.hand_in(&application("Ana Pop", EMAIL)).await;
    let id = waiting(&manager).await[0].id;
    let refusal = Refusal { reason: "We could not reach your organisation.".into() };
    let declined = manager.decline_application(id, 1, &refusal).await.unwrap();
    assert_eq!(declined.state, ApplicationState::Declined);
    app.run_jobs().await;
    let mail = app.take_mail_to(EMAIL);
    assert!(!mail.text.contains("reach your organisation"), "{}", mail.text);
    let page = app.get(&path_in(&mail)).await;
    assert!(page.text().contains("We could not reach your organisation."), "{page:?}");
    assert!(!page.text().contains("<textarea"), "there is nothing to answer");
    for late in [
        code(manager.decline_application(id, 2, &refusal).await),
        code(manager.ask_applicant(id, 2, &question()).await),
        code(manager.approve_application(id, 2, &Approval::default()).await),
    ] {
        assert_eq!(late, ProblemCode::Forbidden);
    }
    app.pass(1);
    app.hand_in(&application("Ana Pop", EMAIL)).await;
    assert_eq!(in_state(&manager, ApplicationState::Waiting).await, 1);
    assert_eq!(in_state(&manager, ApplicationState::Declined).await, 1);
}

#[actix_web::test]
async fn of_two_who_decide_the_second_hears_of_the_first() {
    let app = TestApp::start();
    let (one, other) = (app.manager().await, app.manager().await);
    app.hand_in(&application("Ana Pop", EMAIL)).await;
    let id = waiting(&one).await[0].id;
    let refusal = Refusal { reason: "Not a professional of the field.".into() };
    let approval = Approval::default();
    let (approved, declined) = futures_util::future::join(
        one.approve_application(id, 1, &approval),
        other.decline_application(id, 1, &refusal),
    )
    .await;
    let failed = match (approved, declined) {
        (Ok(_), failed) | (failed, Ok(_)) => problem(failed),
        both => panic!("{both:?}"),
    };
    assert_eq!(failed.code, ProblemCode::EditConflict);
    assert_eq!(failed.conflict.unwrap().stored_version, 2);
    app.take_jobs().await;
}

#[actix_web::test]
async fn only_those_who_vet_for_the_country_know_of_it() {
    let app = TestApp::start();
    let own = app.with_grants(&[(Role::ProjectManager, Some(Country::Romania))]).await;
    let foreign = app.with_grants(&[(Role::ProjectManager, Some(Country::Spain))]).await;
    let administrator = app.with_grants(&[(Role::Administrator, None)]).await;
    app.hand_in(&application("Ana Pop", EMAIL)).await;
    let id = waiting(&own).await[0].id;
    assert_eq!(waiting(&administrator).await.len(), 1);
    assert_eq!(waiting(&foreign).await, []);
    assert_eq!(code(foreign.find_application(id).await), ProblemCode::NotFound);
    let approval = Approval::default();
    assert_eq!(code(foreign.approve_application(id, 1, &approval).await), ProblemCode::NotFound);
    for outsider in [app.member().await, app.facilitator().await] {
        let list = outsider.list_applications(&ApplicationQuery::default()).await;
        assert_eq!(code(list), ProblemCode::Forbidden);
        assert_eq!(code(outsider.find_application(id).await), ProblemCode::NotFound);
        assert_eq!(code(outsider.approve_application(id, 1, &approval).await), ProblemCode::NotFound);
    }
    let query =
        ApplicationQuery { state: Some(ApplicationState::Unconfirmed), ..ApplicationQuery::default() };
    assert_eq!(code(own.list_applications(&query).await), ProblemCode::InvalidFields);
}

#[actix_web::test]
async fn the_queue_comes_oldest_first_in_pages() {
    let app = TestApp::start();
    let manager = app.manager().await;
    for number in 0..5 {
        app.hand_in(&application(&format!("Person {number}"), &format!("p{number}@ngo.example"))).await;
    }
    let mut names = Vec::new();
    let mut query = ApplicationQuery { limit: Some(2), ..ApplicationQuery::default() };
    loop {
        let page = manager.list_applications(&query).await.unwrap();
        names.extend(page.items.into_iter().map(|row| row.name));
        query.cursor = page.next;
        if query.cursor.is_none() {
            break;
        }
    }
    assert_eq!(names, ["Person 0", "Person 1", "Person 2", "Person 3", "Person 4"]);
}

#[actix_web::test]
async fn those_who_vet_are_reminded_every_three_days() {
    let app = TestApp::start();
    let own = app.with_grants(&[(Role::ProjectManager, Some(Country::Romania))]).await;
    let foreign = app.with_grants(&[(Role::ProjectManager, Some(Country::Spain))]).await;
    app.hand_in(&application("Ana Pop", EMAIL)).await;
    app.hand_in(&application("Dan Pop", "dan@ngo.example")).await;
    let day = 24 * 60 * 60;
    for (days, mails) in [(2, 0), (1, 1), (1, 0), (2, 1)] {
        app.pass(days * day);
        jobs::remind(app.app.clone()).await.unwrap();
        app.run_jobs().await;
        let sent = app.take_mails();
        assert_eq!(sent.len(), mails, "one mail, however many wait: {sent:?}");
        assert!(sent.iter().all(|mail| mail.to == own.email && mail.to != foreign.email), "{sent:?}");
    }
}

#[actix_web::test]
async fn where_no_manager_is_the_administrators_are_told() {
    let app = TestApp::start();
    let administrator = app.with_grants(&[(Role::Administrator, None)]).await;
    assert_eq!(app.post_form("/apply", &application("Ana Pop", EMAIL)).await.status, 303);
    app.run_jobs().await;
    let token = token_in(&app.take_mail_to(EMAIL));
    app.post_form("/apply/confirm", &[("token", token)]).await;
    app.pass(60);
    app.run_jobs().await;
    app.take_mail_to(&administrator.email);
}

#[actix_web::test]
async fn nobody_waits_for_an_application_that_was_not_confirmed() {
    let app = TestApp::start();
    app.post_form("/apply", &application("Ana Pop", EMAIL)).await;
    app.run_jobs().await;
    let token = token_in(&app.take_mail_to(EMAIL));
    app.pass(3 * 24 * 60 * 60);
    assert_eq!(app.get(&format!("/apply/confirm?token={token}")).await.status, 404);
    assert_eq!(app.post_form("/apply/confirm", &[("token", token)]).await.status, 404);
    app.pass(5 * 24 * 60 * 60);
    waymark::http::server::forget_old(app.app.clone()).await.unwrap();
    let left: i64 = app
        .read(|connection| {
            use diesel::prelude::*;
            Ok(waymark::db::schema::accounts_applications::table.count().get_result(connection)?)
        })
        .await;
    assert_eq!(left, 0);
}

#[actix_web::test]
async fn whoever_is_suspended_hears_of_no_application() {
    let app = TestApp::start();
    let administrator = app.with_grants(&[(Role::Administrator, None)]).await;
    let manager = app.with_grants(&[(Role::ProjectManager, Some(Country::Romania))]).await;
    let end = app.now().plus_seconds(4 * 24 * 60 * 60);
    let suspension =
        NewSuspension { reason: "Shared a case outside the platform".into(), ends_at: Some(end) };
    administrator.suspend_account(manager.account, &suspension).await.unwrap();
    app.hand_in(&application("Ana Pop", EMAIL)).await;
    for hears in [&administrator, &manager] {
        app.pass(3 * 24 * 60 * 60);
        jobs::remind(app.app.clone()).await.unwrap();
        app.run_jobs().await;
        let told: Vec<String> = app.take_mails().into_iter().map(|mail| mail.to).collect();
        assert_eq!(told.join(" "), hears.email, "the manager only once the suspension has ended");
    }
}
