//! One worker: in time, again after a failure, dead in the end.

use super::{note, runs_of};
use crate::support::TestApp;
use diesel::prelude::*;
use futures_util::future::LocalBoxFuture;
use shared::core::Timestamp;
use shared::core::id::JobId;
use tokio::sync::{Notify, watch};
use waymark::app::App;
use waymark::db::schema::jobs_jobs;
use waymark::http::error::AppError;
use waymark::jobs::{self, Job};

type Done = LocalBoxFuture<'static, Result<(), AppError>>;

async fn enqueue(app: &TestApp, at: Timestamp) -> JobId {
    let id = app.app.ids.uuid(at);
    app.write(move |connection| jobs::enqueue(connection, id, "test", &serde_json::json!({ "n": 1 }), at))
        .await;
    JobId(id)
}

async fn stored(app: &TestApp, id: JobId) -> Option<(String, i32, Option<String>)> {
    app.read(move |connection| {
        let row = jobs_jobs::table.find(id);
        Ok(row
            .select((jobs_jobs::state, jobs_jobs::attempts, jobs_jobs::last_error))
            .first(connection)
            .optional()?)
    })
    .await
}

#[actix_web::test]
async fn a_job_runs_in_its_time_and_is_gone() {
    let app = TestApp::start();
    let later = enqueue(&app, app.now().plus_seconds(60)).await;
    let now = enqueue(&app, app.now()).await;
    assert!(jobs::run_one(&app.app, note).await.unwrap());
    assert!(!jobs::run_one(&app.app, note).await.unwrap());
    assert_eq!((runs_of(now), runs_of(later)), (1, 0));
    app.pass(60);
    assert!(jobs::run_one(&app.app, note).await.unwrap());
    assert_eq!((runs_of(now), runs_of(later)), (1, 1));
    assert_eq!(stored(&app, later).await, None);
}

#[actix_web::test]
async fn the_same_id_is_queued_once() {
    let app = TestApp::start();
    let id = enqueue(&app, app.now()).await;
    app.write(move |connection| jobs::enqueue(connection, id.0, "test", &(), Timestamp(0))).await;
    assert_eq!(app.take_jobs().await, ["test"]);
}

#[actix_web::test]
async fn what_is_undone_queues_nothing() {
    let app = TestApp::start();
    let (id, now) = (app.app.ids.uuid(app.now()), app.now());
    let result: Result<(), _> = app
        .app
        .db
        .write(move |connection| {
            jobs::enqueue(connection, id, "test", &(), now)?;
            Err(AppError::not_found())
        })
        .await;
    assert!(result.is_err());
    assert!(app.take_jobs().await.is_empty());
}

fn fail(_: App, _: Job) -> Done {
    Box::pin(async { Err(AppError::internal("as a test asked")) })
}

#[actix_web::test]
async fn a_failure_waits_longer_each_time_and_dies_in_the_end() {
    let app = TestApp::start();
    let id = enqueue(&app, app.now()).await;
    let mut attempts = 0;
    for wait in [4, 16, 64, 256, 1024, 4096, 16384] {
        assert!(jobs::run_one(&app.app, fail).await.unwrap());
        attempts += 1;
        assert_eq!(stored(&app, id).await, Some(("queued".into(), attempts, Some("as a test asked".into()))));
        app.pass(wait - 1);
        assert!(
            !jobs::run_one(&app.app, fail).await.unwrap(),
            "after attempt {attempts} it must wait {wait} s"
        );
        app.pass(1);
    }
    assert!(jobs::run_one(&app.app, fail).await.unwrap());
    assert_eq!(stored(&app, id).await, Some(("dead".into(), 8, Some("as a test asked".into()))));
    app.pass(1_000_000);
    assert!(!jobs::run_one(&app.app, fail).await.unwrap());
    assert!(stored(&app, id).await.is_some(), "it stays to be looked at");
}

#[actix_web::test]
async fn one_that_fails_does_not_hold_up_the_rest() {
    let app = TestApp::start();
    enqueue(&app, app.now().plus_seconds(-1)).await;
    let second = enqueue(&app, app.now()).await;
    assert!(jobs::run_one(&app.app, fail).await.unwrap());
    assert!(jobs::run_one(&app.app, note).await.unwrap());
    assert_eq!(runs_of(second), 1);
    app.take_jobs().await;
}

static CLAIMED: Notify = Notify::const_new();

fn hang(_: App, _: Job) -> Done {
    Box::pin(async {
        CLAIMED.notify_one();
        std::future::pending().await
    })
}

#[actix_web::test]
async fn a_worker_that_dies_gives_its_job_back() {
    let app = TestApp::start();
    let id = enqueue(&app, app.now()).await;
    tokio::select! {
        _ = jobs::run_one(&app.app, hang) => panic!("it hangs"),
        () = CLAIMED.notified() => {}
    }
    app.pass(299);
    assert!(!jobs::run_one(&app.app, note).await.unwrap(), "the claim holds for five minutes");
    app.pass(1);
    assert!(jobs::run_one(&app.app, note).await.unwrap());
    assert_eq!((runs_of(id), stored(&app, id).await), (1, None));
}

#[actix_web::test]
async fn work_that_nobody_knows_is_kept() {
    let app = TestApp::start();
    let id = enqueue(&app, app.now()).await;
    assert_eq!(app.run_jobs().await, 1);
    let (state, _, error) = stored(&app, id).await.unwrap();
    assert_eq!(
        (state.as_str(), error.as_deref()),
        ("queued", Some("no work is known for jobs of kind test"))
    );
    app.take_jobs().await;
}

static STOP: std::sync::Mutex<Option<watch::Sender<bool>>> = std::sync::Mutex::new(None);

fn stop_and_note(app: App, job: Job) -> Done {
    STOP.lock().unwrap().as_ref().unwrap().send_replace(true);
    note(app, job)
}

#[actix_web::test]
async fn a_stop_lets_the_job_in_hand_finish() {
    let app = TestApp::start();
    let (first, second) = (enqueue(&app, app.now()).await, enqueue(&app, app.now()).await);
    let (stop, stopped) = watch::channel(false);
    *STOP.lock().unwrap() = Some(stop);
    jobs::work(app.app.clone(), stop_and_note, stopped).await;
    assert_eq!(runs_of(first) + runs_of(second), 1);
    assert_eq!(app.take_jobs().await, ["test"]);
}
