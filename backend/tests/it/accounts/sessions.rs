//! One's sessions: listed, and ended here or from afar.

use crate::support::{Answer, TestApp, code, shape};
use diesel::prelude::*;
use shared::core::ProblemCode;
use waymark::db::schema::{accounts_sessions, audit_events};
use waymark::jobs;

#[actix_web::test]
async fn each_device_is_a_session() {
    let app = TestApp::start();
    let member = app.member().await;
    app.pass(60);
    let firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
    let body = serde_json::to_string(&member.sign_in()).unwrap();
    let request = app.request("POST", "/api/v1/accounts/sessions").header("content-type", "application/json");
    assert_eq!(Answer::to(request.header("user-agent", firefox).body(body)).await.status, 201);
    let sessions = member.list_sessions().await.unwrap();
    assert_eq!(sessions[1].id, member.session);
    insta::assert_snapshot!(shape(&sessions), @r#"
    [
      {
        "created_at": "[time]",
        "current": false,
        "device": "Firefox, Windows",
        "id": "[id]",
        "last_used_at": "[time]"
      },
      {
        "created_at": "[time]",
        "current": true,
        "device": "",
        "id": "[id]",
        "last_used_at": "[time]"
      }
    ]
    "#);
}

#[actix_web::test]
async fn nobody_sees_anothers_sessions() {
    let app = TestApp::start();
    let (ana, bogdan, manager) = (app.member().await, app.member().await, app.manager().await);
    for person in [&ana, &bogdan, &manager] {
        let sessions = person.list_sessions().await.unwrap();
        assert_eq!(sessions.iter().map(|session| session.id).collect::<Vec<_>>(), [person.session]);
    }
    for person in [&bogdan, &manager] {
        assert_eq!(code(person.delete_session(ana.session).await), ProblemCode::NotFound);
    }
    ana.find_me().await.unwrap();
}

#[actix_web::test]
async fn signing_out_works_at_once_and_for_good() {
    let app = TestApp::start();
    let member = app.member().await;
    let device = app.sign_in(&member).await;
    let token = device.access_token();
    device.find_me().await.unwrap();
    device.delete_current_session().await.unwrap();
    assert_eq!(device.access_token(), None);
    device.set_access_token(token);
    assert_eq!(code(device.find_me().await), ProblemCode::SessionEnded);
    // The cookie went with it.
    assert_eq!(code(device.refresh_session().await), ProblemCode::SignInRequired);
    member.find_me().await.unwrap();
}

#[actix_web::test]
async fn a_session_is_ended_from_another_device() {
    let app = TestApp::start();
    let member = app.member().await;
    let lost = app.sign_in(&member).await;
    lost.find_me().await.unwrap();
    app.pass(1);
    member.delete_session(lost.session).await.unwrap();
    assert_eq!(code(lost.find_me().await), ProblemCode::SessionEnded);
    assert_eq!(code(lost.refresh_session().await), ProblemCode::SessionEnded);
    assert_eq!(code(member.delete_session(lost.session).await), ProblemCode::NotFound);
    assert_eq!(member.list_sessions().await.unwrap().len(), 1);
    let (session, account) = (lost.session, member.account);
    let events: Vec<(String, String)> = app
        .read(move |connection| {
            let own = audit_events::table.filter(audit_events::actor_id.eq(account));
            Ok(own
                .order(audit_events::at)
                .select((audit_events::action, audit_events::subject))
                .load(connection)?)
        })
        .await;
    let subject = format!("session {session}");
    assert_eq!(events, [("create_session".into(), subject.clone()), ("end_session".into(), subject)]);
}

#[actix_web::test]
async fn another_process_sees_the_end_within_ten_seconds() {
    let app = TestApp::start();
    let (member, other) = (app.member().await, app.other_process());
    let session = member.session;
    assert!(waymark::accounts::actors::find(&other, session).await.is_ok());
    member.delete_session(session).await.unwrap();
    app.pass(10);
    assert!(waymark::accounts::actors::find(&other, session).await.is_err());
}

#[actix_web::test]
async fn old_sessions_are_forgotten() {
    let app = TestApp::start();
    let member = app.member().await;
    let other = app.sign_in(&member).await;
    member.delete_session(other.session).await.unwrap();
    app.pass(31 * 24 * 60 * 60);
    let now = app.now();
    let id = app.app.ids.uuid(now);
    app.write(move |connection| jobs::enqueue(connection, id, waymark::http::server::FORGET_OLD, &(), now))
        .await;
    app.run_jobs().await;
    let left: i64 = app.read(|connection| Ok(accounts_sessions::table.count().get_result(connection)?)).await;
    // The one that ran out on its fourteenth day is kept for another month, the one ended before that is gone.
    assert_eq!(left, 1);
}

#[actix_web::test]
async fn the_audit_log_only_grows() {
    let app = TestApp::start();
    let member = app.member().await;
    app.sign_in(&member).await;
    for statement in ["DELETE FROM audit_events", "UPDATE audit_events SET action = 'nothing'"] {
        let result =
            app.app.db.write(move |connection| Ok(diesel::sql_query(statement).execute(connection)?)).await;
        assert!(result.unwrap_err().to_string().contains("append-only"), "{statement}");
    }
}
