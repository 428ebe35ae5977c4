//! Attacks on the application: finding out who has an account, flooding somebody's mailbox, sending more than the form has.

use crate::support::forms::{Fields, application, token_in};
use crate::support::timing::told_apart;
use crate::support::{Answer, TestApp};
use diesel::prelude::*;
use waymark::config::Switch;
use waymark::db::schema::{accounts_applications, accounts_role_grants, jobs_jobs};

fn with(mut fields: Fields, name: &'static str, value: &str) -> Fields {
    fields.retain(|(field, _)| *field != name);
    fields.push((name, value.to_owned()));
    fields
}

#[actix_web::test]
async fn the_answer_does_not_tell_who_has_an_account() {
    let app = TestApp::start();
    let member = app.member().await;
    let known = app.post_form("/apply", &application("Ana Pop", &member.email)).await;
    let unknown = app.post_form("/apply", &application("Ana Pop", "nobody@ngo.example")).await;
    let told = |answer: &Answer| (answer.status, answer.header("location").to_owned(), answer.bytes.clone());
    assert_eq!(told(&known), told(&unknown));
    app.run_jobs().await;
    let mails = app.take_mails();
    let to_member = mails.iter().find(|mail| mail.to == member.email).unwrap();
    assert!(to_member.subject == "You already have an account", "{to_member:?}");
    assert!(!to_member.text.contains("token="), "{to_member:?}");
    assert!(mails.iter().any(|mail| mail.to == "nobody@ngo.example" && mail.text.contains("token=")));
}

/// The same statements run for both, and what differs runs later.
#[actix_web::test]
async fn the_time_does_not_tell_either() {
    let app = TestApp::start();
    let member = app.member().await;
    let apply = async |email: String| {
        let fields = application("Ana Pop", &email);
        assert_eq!(app.post_form("/apply", &fields).await.status, 303);
    };
    let found =
        told_apart(|_| apply(member.email.clone()), |number| apply(format!("nobody{number}@ngo.example")));
    assert_eq!(found.await, None);
    app.take_jobs().await;
}

#[actix_web::test]
async fn what_is_queued_is_the_same_for_both() {
    let app = TestApp::start();
    let member = app.member().await;
    for email in [member.email.as_str(), "nobody@ngo.example"] {
        app.post_form("/apply", &application("Ana Pop", email)).await;
    }
    let payloads: Vec<(String, String)> = app
        .read(|connection| {
            Ok(jobs_jobs::table.select((jobs_jobs::kind, jobs_jobs::payload)).load(connection)?)
        })
        .await;
    assert_eq!(payloads.len(), 2);
    for (kind, payload) in payloads {
        assert!(
            kind == "receive_application" && !payload.contains('@') && !payload.contains("Ana"),
            "{payload}"
        );
    }
    app.take_jobs().await;
}

#[actix_web::test]
async fn nobodys_mailbox_is_flooded() {
    let app = TestApp::start();
    let member = app.member().await;
    for email in [member.email.as_str(), "nobody@ngo.example"] {
        for _ in 0..6 {
            assert_eq!(app.post_form("/apply", &application("Ana Pop", email)).await.status, 303);
            app.run_jobs().await;
        }
        assert_eq!(app.take_mails().len(), 3, "{email}");
    }
    app.pass(25 * 60 * 60);
    app.post_form("/apply", &application("Ana Pop", "nobody@ngo.example")).await;
    app.run_jobs().await;
    assert_eq!(app.take_mails().len(), 1, "the day after one may try again");
}

#[actix_web::test]
async fn an_open_application_is_not_overwritten() {
    let app = TestApp::start();
    app.hand_in(&application("Ana Pop", "ana@ngo.example")).await;
    app.post_form("/apply", &application("Somebody Else", "ana@ngo.example")).await;
    app.run_jobs().await;
    let mail = app.take_mail_to("ana@ngo.example");
    assert!(mail.subject == "Your application is with us" && !mail.text.contains("token="), "{mail:?}");
}

#[actix_web::test]
async fn more_than_the_form_has_does_nothing() {
    let app = TestApp::start();
    let mut fields = application("Ana Pop", "ana@ngo.example");
    for (name, value) in [
        ("role", "administrator"),
        ("roles", "administrator"),
        ("state", "approved"),
        ("account_id", "00000000-0000-0000-0000-000000000000"),
        ("confirmed_at", "1"),
        ("version", "9"),
    ] {
        fields.push((name, value.to_owned()));
    }
    assert_eq!(app.post_form("/apply", &fields).await.status, 303);
    app.take_jobs().await;
    let (states, grants): (Vec<String>, i64) = app
        .read(|connection| {
            let states = accounts_applications::table.select(accounts_applications::state);
            Ok((states.load(connection)?, accounts_role_grants::table.count().get_result(connection)?))
        })
        .await;
    assert_eq!((states, grants), (vec!["unconfirmed".to_owned()], 0));
}

#[actix_web::test]
async fn line_breaks_get_into_no_mail_and_what_was_typed_stays() {
    let app = TestApp::start();
    for (field, value) in [
        ("name", "Ana\r\nBcc: everybody@ngo.example"),
        ("email", "ana@ngo.example\r\nBcc: everybody@ngo.example"),
        ("email", "ana@ngo.example, everybody@ngo.example"),
        ("proposed_organisation", "An NGO\nSubject: x"),
        ("name", "Ana\0Pop"),
    ] {
        let fields = with(application("Ana Pop", "ana@ngo.example"), field, value);
        let refused = app.post_form("/apply", &fields).await;
        assert_eq!(refused.status, 422, "{field}: {value:?}");
        assert!(refused.text().contains("I work with young people who were exploited."), "{refused:?}");
        assert!(refused.text().contains("aria-invalid=\"true\""), "{refused:?}");
    }
    assert_eq!(app.run_jobs().await, 0);
    let odd = with(application("x", "odd@ngo.example"), "name", "\"Ana, Pop\" <x@y.example>;");
    assert_eq!(app.post_form("/apply", &odd).await.status, 303);
    app.run_jobs().await;
    assert_eq!(app.take_mail_to("odd@ngo.example").to_name, "\"Ana, Pop\" <x@y.example>;");
}

#[actix_web::test]
async fn tokens_cannot_be_tried_out() {
    let app = TestApp::start_with(|settings| settings.rate_limits = Switch::On);
    app.post_form("/apply", &application("Ana Pop", "ana@ngo.example")).await;
    app.run_jobs().await;
    let token = token_in(&app.take_mail_to("ana@ngo.example"));
    let (id, _) = token.split_once('.').unwrap();
    let mut answers = Vec::new();
    for number in 0..40 {
        let guess = format!("{id}.{}", format!("{number:03}").repeat(15).get(..43).unwrap());
        answers.push(app.post_form("/apply/confirm", &[("token", guess)]).await.status);
    }
    assert!(answers.iter().all(|status| [404, 429].contains(status)), "{answers:?}");
    assert!(answers.iter().filter(|status| **status == 429).count() >= 15, "{answers:?}");
}

#[actix_web::test]
async fn another_site_sends_no_form() {
    let app = TestApp::start();
    for path in ["/apply", "/apply/confirm", "/application", "/activate"] {
        let request = app
            .request("POST", path)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "cross-site");
        let answer = Answer::to(request.body("name=Ana")).await;
        assert!([403, 404].contains(&answer.status), "{path}: {answer:?}");
    }
    assert_eq!(app.run_jobs().await, 0);
}

#[actix_web::test]
async fn a_link_that_is_none_says_the_same_whatever_it_was() {
    let app = TestApp::start();
    let mut told = Vec::new();
    for path in ["/apply/confirm", "/application", "/activate"] {
        for token in ["", "?token=", "?token=x", "?token=00000000000000000000000000000000.AAAA", "?other=1"] {
            let answer = app.get(&format!("{path}{token}")).await;
            assert_eq!(answer.status, 404, "{path}{token}");
            assert_eq!(answer.header("cache-control"), "no-store", "{path}{token}");
            told.push(answer.text().split("<main").nth(1).unwrap().to_owned());
        }
    }
    told.dedup();
    assert_eq!(told.len(), 1);
}
