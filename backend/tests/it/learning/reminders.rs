//! Learners who have not been there for a week are reminded.

use crate::support::courses::small_course;
use crate::support::{Person, TestApp};
use diesel::prelude::*;
use shared::learning::{EnrolmentPatch, Reached};
use shared::notices::{MailTiming, NoticeKind, NoticeWish};
use waymark::db::schema::{learning_enrolments, notify_notices};
use waymark::learning::reminders;

const DAY: i64 = 24 * 60 * 60;

/// How many reminders somebody has got. Nobody stays signed in for so long.
async fn told(app: &TestApp, person: &Person) -> i64 {
    let own = notify_notices::table
        .filter(notify_notices::recipient_id.eq(person.account))
        .filter(notify_notices::kind.eq(NoticeKind::Learning));
    app.read(move |connection| Ok(own.count().get_result(connection)?)).await
}

#[actix_web::test]
async fn who_stays_away_is_reminded_once_a_week_and_not_for_ever() {
    let app = TestApp::start();
    let course = app.course(small_course()).await;
    let (away, muted, done) = (app.member().await, app.member().await, app.member().await);
    for person in [&away, &muted, &done] {
        person.enrol(course).await.unwrap();
        let wish = NoticeWish { in_app: true, by_mail: MailTiming::Off };
        person.update_notice_choice(NoticeKind::Learning, wish).await.unwrap();
    }
    muted.update_enrolment(course, &EnrolmentPatch { muted: true }).await.unwrap();
    for key in ["first", "second"] {
        let part = app.part(course, key).await;
        done.reach_in_lesson(course, part, &Reached { place: None, done: true }).await.unwrap();
    }
    app.pass(7 * DAY - 1);
    reminders::remind(app.app.clone()).await.unwrap();
    assert_eq!(told(&app, &away).await, 0, "not a week yet");
    app.pass(1);
    for day in 0..7 {
        reminders::remind(app.app.clone()).await.unwrap();
        assert_eq!(told(&app, &away).await, 1, "day {day}");
        app.pass(DAY);
    }
    reminders::remind(app.app.clone()).await.unwrap();
    assert_eq!(told(&app, &away).await, 2, "a week later");
    assert_eq!((told(&app, &muted).await, told(&app, &done).await), (0, 0));
    app.pass(60 * DAY);
    reminders::remind(app.app.clone()).await.unwrap();
    assert_eq!(told(&app, &away).await, 2, "who stays away is left alone");
}

#[actix_web::test]
async fn the_mail_says_where_it_goes_on() {
    let app = TestApp::start();
    let course = app.course(small_course()).await;
    let (here, away) = (app.member().await, app.member().await);
    for person in [&here, &away] {
        person.enrol(course).await.unwrap();
    }
    app.pass(7 * DAY);
    let (now, account) = (app.now(), here.account);
    app.write(move |connection| {
        let own = learning_enrolments::table.filter(learning_enrolments::account_id.eq(account));
        Ok(diesel::update(own).set(learning_enrolments::seen_at.eq(now)).execute(connection)?)
    })
    .await;
    reminders::remind(app.app.clone()).await.unwrap();
    assert_eq!((told(&app, &here).await, told(&app, &away).await), (0, 1));
    app.pass(120);
    app.run_jobs().await;
    let mails = app.take_mails();
    let mail = mails.iter().find(|mail| mail.to == away.email).unwrap();
    assert_eq!(mail.subject, "Your course goes on where you stopped");
    assert!(mail.text.contains(&format!("/courses/{course}")), "{}", mail.text);
}
