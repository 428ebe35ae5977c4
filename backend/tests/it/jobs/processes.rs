//! Many workers: each job is claimed once, across connections and across processes.

use super::{note, runs_of};
use crate::support::TestApp;
use crate::support::program::{Place, Serving};
use diesel::prelude::*;
use shared::core::id::{AccountId, JobId};
use std::time::{Duration, Instant};
use waymark::app::{Clock, Ids};
use waymark::db::Db;
use waymark::db::schema::{accounts_accounts, jobs_jobs};
use waymark::jobs;
use waymark::notify::{Event, Notice, Recipient};

#[actix_web::test]
async fn two_workers_claim_each_job_once() {
    let app = TestApp::start();
    let (now, ids) = (app.now(), app.app.ids.clone());
    let queued: Vec<JobId> = (0..60).map(|_| JobId(ids.uuid(now))).collect();
    let all = queued.clone();
    app.write(move |connection| {
        all.iter().try_for_each(|id| jobs::enqueue(connection, id.0, "test", &(), now))
    })
    .await;
    let workers: Vec<_> = [app.other_process(), app.other_process()]
        .into_iter()
        .map(|process| {
            std::thread::spawn(move || {
                actix_web::rt::System::new().block_on(async {
                    let mut done = 0;
                    while jobs::run_one(&process, note).await.unwrap() {
                        done += 1;
                    }
                    done
                })
            })
        })
        .collect();
    let done: Vec<i32> = workers.into_iter().map(|worker| worker.join().unwrap()).collect();
    assert_eq!(done.iter().sum::<i32>(), 60, "{done:?}");
    assert!(queued.into_iter().all(|id| runs_of(id) == 1));
}

/// Two real processes on one database: every mail is written once.
#[actix_web::test]
async fn two_processes_send_each_notice_once() {
    let place = Place::new();
    assert_eq!(place.account_create("ana@ngo.example", "long enough, this").code, Some(0));
    let processes = [Serving::start(&place, &[]), Serving::start(&place, &[])];
    let db = Db::open(&place.database.url, 2).unwrap();
    let now = Clock::System.now();
    let count = db
        .write(move |connection| {
            let account: AccountId =
                accounts_accounts::table.select(accounts_accounts::id).first(connection)?;
            for _ in 0..40 {
                let event = Event::ErasureCancelled;
                let notice = Notice { recipient: Recipient::Account { id: account }, event };
                // A minute ago: notices wait for a minute before they are sent.
                waymark::notify::enqueue(connection, &notice, Ids::Random.uuid(now), now.plus_seconds(-60))?;
            }
            Ok(40_usize)
        })
        .await
        .unwrap();
    let since = Instant::now();
    loop {
        let queued = jobs_jobs::table.filter(jobs_jobs::kind.eq(waymark::notify::JOB)).count();
        let left: i64 = db.read(move |connection| Ok(queued.get_result(connection)?)).await.unwrap();
        if left == 0 {
            break;
        }
        assert!(since.elapsed() < Duration::from_mins(1), "{left} notices are still queued");
        actix_web::rt::time::sleep(Duration::from_millis(20)).await;
    }
    for process in processes {
        let (status, log) = process.stop();
        assert!(status.success(), "{log}");
        assert!(!log.contains("a job failed"), "{log}");
    }
    let mails = std::fs::read_dir(place.path().join("mails")).unwrap();
    let texts: Vec<_> = mails.map(|mail| std::fs::read_to_string(mail.unwrap().path()).unwrap()).collect();
    assert_eq!(texts.len(), count);
    assert!(texts.iter().all(|text| text.contains("To: \"Ana Pop\" <ana@ngo.example>")), "{}", texts[0]);
}
