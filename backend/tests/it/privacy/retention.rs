//! Deletion by age: each rule deletes what is old, keeps what is young, and leaves a record.

use crate::support::{TestApp, new_key};
use diesel::prelude::*;
use shared::members::{MessageQuery, NewMessage};
use uuid::Uuid;
use waymark::db::schema::{audit_events, jobs_jobs, privacy_retention_runs};
use waymark::privacy::retention::delete_old;

const DAY: i64 = 24 * 60 * 60;

async fn runs(app: &TestApp) -> Vec<(String, i64)> {
    app.read(|connection| {
        use privacy_retention_runs::dsl;
        let rows = dsl::privacy_retention_runs.order((dsl::at.desc(), dsl::rule)).limit(20);
        Ok(rows.select((dsl::rule, dsl::deleted_count)).load(connection)?)
    })
    .await
}

async fn audited(app: &TestApp) -> i64 {
    app.read(|connection| Ok(audit_events::table.count().get_result(connection)?)).await
}

#[actix_web::test]
async fn what_is_old_goes_and_each_run_is_on_record() {
    let app = TestApp::start();
    let (person, other) = (app.member().await, app.member().await);
    let text = NewMessage { text: "Hello".into() };
    person.create_message(other.account, &text, &new_key()).await.unwrap();
    app.sign_in(&person).await;
    app.take_jobs().await;
    let dead = app.app.ids.uuid(app.now());
    let at = app.now();
    app.write(move |connection| {
        waymark::jobs::enqueue(connection, dead, "nobody_knows", &(), at)?;
        diesel::update(jobs_jobs::table).set(jobs_jobs::state.eq("dead")).execute(connection)?;
        Ok(())
    })
    .await;
    delete_old(app.app.clone()).await.unwrap();
    assert!(runs(&app).await.iter().all(|(_, deleted)| *deleted == 0), "{:?}", runs(&app).await);
    app.pass(366 * DAY);
    delete_old(app.app.clone()).await.unwrap();
    let deleted: Vec<_> = runs(&app).await.into_iter().filter(|(_, deleted)| *deleted > 0).collect();
    assert_eq!(deleted, [("dead-jobs".to_owned(), 1), ("messages".to_owned(), 1), ("notices".to_owned(), 1)]);
    let fresh = app.sign_in(&person).await;
    assert!(fresh.list_messages(other.account, &MessageQuery::default()).await.unwrap().items.is_empty());
    let before = audited(&app).await;
    app.pass(366 * DAY);
    app.sign_in(&person).await;
    delete_old(app.app.clone()).await.unwrap();
    assert!(audited(&app).await <= before, "the year before last is forgotten");
    assert!(audited(&app).await >= 2, "the last two years are not");
    let audit: i64 = runs(&app).await.iter().find(|(rule, _)| rule == "audit").unwrap().1;
    assert!(audit > 0);
    app.take_jobs().await;
}

#[actix_web::test]
async fn the_audit_log_lets_nothing_young_go_and_no_word_be_changed() {
    let app = TestApp::start();
    let person = app.member().await;
    app.sign_in(&person).await;
    app.take_jobs().await;
    let nil = Uuid::nil();
    for statement in [
        "DELETE FROM audit_events".to_owned(),
        "UPDATE audit_events SET action = 'nothing'".to_owned(),
        "UPDATE audit_events SET actor_id = NULL".to_owned(),
        "UPDATE audit_events SET subject = 'session'".to_owned(),
        "UPDATE audit_events SET at = 0".to_owned(),
        format!("UPDATE audit_events SET action = 'nothing', subject = 'session {nil}'"),
    ] {
        let refused = app
            .app
            .db
            .write(move |connection| {
                diesel::sql_query(statement).execute(connection)?;
                Ok(())
            })
            .await;
        assert!(refused.unwrap_err().to_string().contains("append-only"));
    }
}
