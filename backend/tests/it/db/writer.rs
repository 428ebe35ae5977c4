//! Writes: all or nothing each, whatever the one beside it does.

use crate::support::TestApp;
use diesel::prelude::*;
use shared::core::Country;
use shared::core::id::OrganisationId;
use waymark::accounts::rows::NewOrganisationRow;
use waymark::app::App;
use waymark::db::schema::accounts_organisations;
use waymark::db::{Conn, Db};
use waymark::http::error::AppError;

fn row(app: &App, name: &str) -> NewOrganisationRow {
    let now = app.clock.now();
    NewOrganisationRow {
        id: OrganisationId(app.ids.uuid(now)),
        name: name.into(),
        country: Country::Spain,
        created_at: now,
    }
}

fn insert(connection: &mut Conn, row: NewOrganisationRow) -> Result<(), AppError> {
    diesel::insert_into(accounts_organisations::table).values(row).execute(connection)?;
    Ok(())
}

async fn write(db: &Db, row: NewOrganisationRow) -> Result<(), AppError> {
    db.write(move |connection| insert(connection, row)).await
}

async fn names(app: &TestApp) -> Vec<String> {
    app.read(|connection| {
        let names = accounts_organisations::table.select(accounts_organisations::name);
        Ok(names.order(accounts_organisations::name).load(connection)?)
    })
    .await
}

#[actix_web::test]
async fn a_failing_write_undoes_only_itself() {
    let app = TestApp::start();
    let (db, before, half, after) =
        (&app.app.db, row(&app.app, "a before"), row(&app.app, "half"), row(&app.app, "b after"));
    // At once, so that they share a commit where commits are shared.
    let (one, two, three) = futures_util::future::join3(
        write(db, before),
        db.write(move |connection| {
            insert(connection, half)?;
            Err::<(), _>(AppError::not_found())
        }),
        write(db, after),
    )
    .await;
    assert!(one.is_ok() && three.is_ok());
    assert!(two.is_err());
    assert_eq!(names(&app).await, ["a before", "b after"]);
}

#[actix_web::test]
async fn a_failing_statement_undoes_only_its_write() {
    let app = TestApp::start();
    let (first, second) = (row(&app.app, "first"), row(&app.app, "second"));
    let same_id = NewOrganisationRow { id: first.id, ..row(&app.app, "the same id") };
    let result = app
        .app
        .db
        .write(move |connection| {
            insert(connection, first)?;
            insert(connection, same_id)
        })
        .await;
    assert!(matches!(result, Err(AppError::Database(_))), "{result:?}");
    write(&app.app.db, second).await.unwrap();
    assert_eq!(names(&app).await, ["second"]);
}

#[actix_web::test]
async fn a_panic_in_a_write_stops_nobody() {
    let app = TestApp::start();
    for _ in 0..6 {
        let half = row(&app.app, "half");
        let result: Result<(), AppError> = app
            .app
            .db
            .write(move |connection| {
                insert(connection, half)?;
                panic!("a test's own panic")
            })
            .await;
        assert!(matches!(result, Err(AppError::Internal(_))), "{result:?}");
    }
    write(&app.app.db, row(&app.app, "after")).await.unwrap();
    assert_eq!(names(&app).await, ["after"]);
}

#[actix_web::test]
async fn eight_writers_at_once_all_commit() {
    let app = TestApp::start_with(|settings| settings.database_connections = 8);
    let writer = async |writer: usize| {
        for number in 0..20 {
            write(&app.app.db, row(&app.app, &format!("{writer} {number}"))).await.unwrap();
        }
    };
    futures_util::future::join_all((0..8).map(writer)).await;
    assert_eq!(names(&app).await.len(), 160);
}

#[actix_web::test]
async fn two_processes_write_beside_each_other() {
    let app = TestApp::start();
    let other = app.other_process();
    let writer = async |db: &Db| {
        for number in 0..30 {
            write(db, row(&app.app, &number.to_string())).await.unwrap();
        }
    };
    futures_util::future::join(writer(&app.app.db), writer(&other.db)).await;
    assert_eq!(names(&app).await.len(), 60);
}

#[actix_web::test]
async fn a_caller_that_goes_away_leaves_a_whole_write() {
    let app = TestApp::start();
    let mut write_and_leave = Box::pin(write(&app.app.db, row(&app.app, "left alone")));
    // Handed over, and on a lucky day done; either way nobody waits for it any more.
    let _ = futures_util::poll!(&mut write_and_leave);
    drop(write_and_leave);
    // The next write comes after it on SQLite; on PostgreSQL it may still be running.
    for number in 0.. {
        write(&app.app.db, row(&app.app, "next")).await.unwrap();
        if names(&app).await.contains(&"left alone".to_owned()) {
            break;
        }
        assert!(number < 500, "the write that nobody waited for was lost");
    }
}
