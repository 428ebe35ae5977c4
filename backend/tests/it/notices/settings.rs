//! How one wants to be told, and when not.

use super::{choose, mails_of_a_minute, reply};
use crate::support::{Answer, TestApp};
use shared::notices::{MailTiming, NoticeKind, QuietHours};

#[actix_web::test]
async fn one_starts_calmly_and_changes_what_one_likes() {
    let app = TestApp::start();
    let (member, other) = (app.member().await, app.member().await);
    let settings = member.find_notice_settings().await.unwrap();
    assert_eq!(settings.quiet_hours, Some(QuietHours { from: 21, until: 7 }));
    let kinds: Vec<_> = settings.choices.iter().map(|choice| choice.kind).collect();
    assert_eq!(kinds, NoticeKind::ALL);
    for choice in &settings.choices {
        let many = matches!(choice.kind, NoticeKind::Post | NoticeKind::Topic);
        let expected = if many { MailTiming::Daily } else { MailTiming::AtOnce };
        assert!(choice.in_app && choice.by_mail == expected, "{choice:?}");
    }
    choose(&member, NoticeKind::Message, false, MailTiming::Weekly).await;
    member.update_quiet_hours(QuietHours { from: 12, until: 14 }).await.unwrap();
    let settings = member.find_notice_settings().await.unwrap();
    let message = settings.choices.iter().find(|choice| choice.kind == NoticeKind::Message).unwrap();
    assert_eq!((message.in_app, message.by_mail), (false, MailTiming::Weekly));
    assert_eq!(settings.quiet_hours, Some(QuietHours { from: 12, until: 14 }));
    member.delete_quiet_hours().await.unwrap();
    assert_eq!(member.find_notice_settings().await.unwrap().quiet_hours, None);
    let untouched = other.find_notice_settings().await.unwrap();
    assert_eq!(untouched.quiet_hours, Some(QuietHours { from: 21, until: 7 }));
}

#[actix_web::test]
async fn who_does_without_a_mail_gets_none_even_if_it_waits_already() {
    let app = TestApp::start();
    let (member, other, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&member, category).await;
    for by_mail in [MailTiming::Off, MailTiming::Daily, MailTiming::AtOnce] {
        choose(&member, NoticeKind::Reply, true, MailTiming::AtOnce).await;
        reply(&app, &other, topic.id, "A reply").await;
        choose(&member, NoticeKind::Reply, true, by_mail).await;
        let mails = mails_of_a_minute(&app).await;
        assert_eq!(mails.len(), usize::from(by_mail == MailTiming::AtOnce), "{by_mail}");
        member.mark_all_notices_read().await.unwrap();
    }
}

#[actix_web::test]
async fn what_is_no_choice_is_refused() {
    let app = TestApp::start();
    let member = app.member().await;
    for (path, body, status) in [
        ("choices/reply", "{\"in_app\": true, \"by_mail\": \"hourly\"}", 400),
        ("choices/password", "{\"in_app\": true, \"by_mail\": \"off\"}", 400),
        ("choices/reply", "{\"by_mail\": \"off\"}", 400),
        ("quiet-hours", "{\"from\": 7, \"until\": 7}", 422),
        ("quiet-hours", "{\"from\": 24, \"until\": 7}", 422),
    ] {
        let request = app.request("PUT", &format!("/api/v1/notices/settings/{path}"));
        let request = request.header("authorization", member.bearer());
        let request = request.header("content-type", "application/json").body(body);
        assert_eq!(Answer::to(request).await.status, status, "{path} {body}");
    }
}
