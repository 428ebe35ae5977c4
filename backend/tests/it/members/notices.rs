//! Which mails one wants.

use crate::support::{TestApp, new_key, new_post};
use shared::members::{NewMessage, NoticeKind, NoticeWish};

#[actix_web::test]
async fn who_does_without_a_mail_gets_none() {
    let app = TestApp::start();
    let (member, other, category) = (app.member().await, app.member().await, app.category("open").await);
    let choices = member.list_notice_choices().await.unwrap();
    assert!(choices.len() == 2 && choices.iter().all(|choice| choice.by_mail), "{choices:?}");
    for by_mail in [false, false, true] {
        let choice = member.update_notice_choice(NoticeKind::Reply, NoticeWish { by_mail }).await.unwrap();
        assert_eq!((choice.kind, choice.by_mail), (NoticeKind::Reply, by_mail));
        let topic = app.topic(&member, category).await;
        other.create_post(topic.id, &new_post("A reply"), &new_key()).await.unwrap();
        app.pass(60);
        app.run_jobs().await;
        assert_eq!(app.take_mails().len(), usize::from(by_mail));
    }
    member.update_notice_choice(NoticeKind::Message, NoticeWish { by_mail: false }).await.unwrap();
    let new = NewMessage { text: "Hello".into() };
    other.create_message(member.account, &new, &new_key()).await.unwrap();
    app.pass(60);
    app.run_jobs().await;
    assert!(app.take_mails().is_empty());
    let choices = member.list_notice_choices().await.unwrap();
    let refused: Vec<_> = choices.iter().filter(|choice| !choice.by_mail).map(|choice| choice.kind).collect();
    assert_eq!(refused, [NoticeKind::Message]);
}
