//! Messages: read here, told of by mail, counted by the day, and only from those who may write.

use crate::support::{Person, TestApp, code, new_key, problem};
use shared::core::{Language, ProblemCode};
use shared::members::{MessageQuery, NewMessage, ProfilePatch};

const TEXT: &str = "A boy of fourteen came back last week";

fn message(text: &str) -> NewMessage {
    NewMessage { text: text.into() }
}

fn first() -> MessageQuery {
    MessageQuery::default()
}

#[actix_web::test]
async fn a_message_is_read_here_and_the_mail_says_only_that_it_waits() {
    let app = TestApp::start();
    let (sender, recipient) = (app.member().await, app.member().await);
    let sent = sender.create_message(recipient.account, &message(TEXT), &new_key()).await.unwrap();
    assert!(sent.mine && sent.read_at.is_none());
    app.pass(60);
    app.run_jobs().await;
    let mails = app.take_mails();
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].to, recipient.email);
    assert_eq!(mails[0].subject, "Ana Test wrote to you");
    let link = format!("http://waymark.example/members/{}#messages", sender.account);
    for part in [&mails[0].text, &mails[0].html] {
        assert!(part.contains(&link), "{part}");
        assert!(!part.contains("fourteen") && !part.contains(&sender.email), "{part}");
    }
    let inbox = recipient.list_received_messages(&first()).await.unwrap().items;
    assert_eq!((inbox.len(), inbox[0].text.as_str(), inbox[0].sender.id), (1, TEXT, sender.account));
    assert_eq!(inbox[0].read_at, None);
    recipient.mark_messages_read(sender.account).await.unwrap();
    let seen = sender.list_messages(recipient.account, &first()).await.unwrap().items;
    assert_eq!(seen[0].read_at, Some(app.now()));
    assert!(sender.list_received_messages(&first()).await.unwrap().items.is_empty());
}

#[actix_web::test]
async fn the_two_read_one_conversation_and_nobody_else_does() {
    let app = TestApp::start();
    let (one, other, third) = (app.member().await, app.member().await, app.member().await);
    for (from, to, text) in [(&one, &other, "first"), (&other, &one, "second"), (&one, &third, "elsewhere")] {
        from.create_message(to.account, &message(text), &new_key()).await.unwrap();
        app.pass(1);
    }
    app.take_jobs().await;
    let texts = |page: shared::core::Page<shared::members::Message>| -> Vec<(bool, String)> {
        page.items.into_iter().map(|message| (message.mine, message.text)).collect()
    };
    let expected = [(false, "second".to_owned()), (true, "first".to_owned())];
    assert_eq!(texts(one.list_messages(other.account, &first()).await.unwrap()), expected);
    assert_eq!(texts(other.list_messages(one.account, &first()).await.unwrap()).len(), 2);
    assert!(third.list_messages(other.account, &first()).await.unwrap().items.is_empty());
}

#[actix_web::test]
async fn who_is_not_listed_is_written_to_only_by_whom_they_wrote_to() {
    let app = TestApp::start();
    let (hidden, other) = (app.member().await, app.member().await);
    let patch = ProfilePatch { listed: Some(false), ..ProfilePatch::default() };
    hidden.update_profile(1, &patch).await.unwrap();
    let refused = other.create_message(hidden.account, &message("Hello"), &new_key()).await;
    assert_eq!(code(refused), ProblemCode::Forbidden);
    hidden.create_message(other.account, &message("Hello"), &new_key()).await.unwrap();
    assert!(other.create_message(hidden.account, &message("Hello"), &new_key()).await.is_ok());
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_block_closes_both_ways_and_looks_like_not_being_listed() {
    let app = TestApp::start();
    let (member, pest, third) = (app.member().await, app.member().await, app.member().await);
    let write = async |from: &Person, to: &Person| {
        from.create_message(to.account, &message("Hello"), &new_key()).await.map(drop)
    };
    write(&member, &pest).await.unwrap();
    member.block_member(pest.account).await.unwrap();
    member.block_member(pest.account).await.unwrap();
    assert_eq!(code(write(&pest, &member).await), ProblemCode::Forbidden);
    assert_eq!(code(write(&member, &pest).await), ProblemCode::Forbidden);
    write(&third, &member).await.unwrap();
    let seen = pest.find_member(member.account).await.unwrap();
    assert!(!seen.may_write && !seen.blocked, "who is blocked is not told");
    let own = member.find_member(pest.account).await.unwrap();
    assert!(!own.may_write && own.blocked);
    assert_eq!(
        member.list_messages(pest.account, &first()).await.unwrap().items.len(),
        1,
        "what was said stays"
    );
    member.unblock_member(pest.account).await.unwrap();
    write(&pest, &member).await.unwrap();
    assert_eq!(code(member.block_member(member.account).await), ProblemCode::Forbidden);
    assert_eq!(code(member.block_member(app.manager().await.account).await), ProblemCode::NotFound);
    app.take_jobs().await;
}

#[actix_web::test]
async fn nobody_writes_to_themselves_to_nobody_or_without_being_a_member() {
    let app = TestApp::start();
    let (member, manager) = (app.member().await, app.manager().await);
    let text = message("Hello");
    let to = |recipient| member.create_message(recipient, &text, "a key");
    assert_eq!(code(to(member.account).await), ProblemCode::Forbidden);
    assert_eq!(code(to(manager.account).await), ProblemCode::NotFound);
    assert_eq!(code(manager.create_message(member.account, &text, "k").await), ProblemCode::Forbidden);
    assert_eq!(code(manager.list_messages(member.account, &first()).await), ProblemCode::Forbidden);
    assert_eq!(code(manager.mark_messages_read(member.account).await), ProblemCode::Forbidden);
    let errors = problem(member.create_message(member.account, &message(" \n "), "k").await).errors;
    assert_eq!(errors[0].field, "text");
}

#[actix_web::test]
async fn a_repeated_sending_is_one_message() {
    let app = TestApp::start();
    let (sender, recipient) = (app.member().await, app.member().await);
    let key = new_key();
    let once = sender.create_message(recipient.account, &message("Hello"), &key).await.unwrap();
    let twice = sender.create_message(recipient.account, &message("Hello"), &key).await.unwrap();
    assert_eq!(once, twice);
    assert_eq!(recipient.list_received_messages(&first()).await.unwrap().items.len(), 1);
    let other = sender.create_message(recipient.account, &message("Bye"), &key).await;
    assert_eq!(code(other), ProblemCode::IdempotencyKeyReused);
    app.take_jobs().await;
}

#[actix_web::test]
async fn thirty_a_day_are_enough() {
    let app = TestApp::start();
    let (sender, recipient) = (app.member().await, app.member().await);
    for _ in 0..30 {
        sender.create_message(recipient.account, &message("Hello"), &new_key()).await.unwrap();
        app.pass(1);
    }
    let refused = problem(sender.create_message(recipient.account, &message("Hello"), &new_key()).await);
    assert_eq!(refused.code, ProblemCode::TooManyRequests);
    assert_eq!(refused.retry_after_seconds, Some(24 * 60 * 60 - 30));
    app.pass(24 * 60 * 60 - 30);
    let fresh = app.sign_in(&sender).await;
    fresh.create_message(recipient.account, &message("Hello"), &new_key()).await.unwrap();
    app.take_jobs().await;
}

#[actix_web::test]
async fn the_mail_is_in_the_recipients_language() {
    let app = TestApp::start();
    let sender = app.member().await;
    for (language, subject) in [
        (Language::Romanian, "Ana Test v-a scris"),
        (Language::Spanish, "Ana Test le ha escrito"),
        (Language::Czech, "Ana Test vám píše"),
    ] {
        let recipient = app.member_reading(language).await;
        sender.create_message(recipient.account, &message(TEXT), &new_key()).await.unwrap();
        app.pass(60);
        app.run_jobs().await;
        assert_eq!(app.take_mails()[0].subject, subject);
    }
}
