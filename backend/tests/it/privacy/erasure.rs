//! Erasing one's account: asked for with the password, cancelled by signing in, and then complete.

use super::everywhere::{hex, holding, references_to_accounts};
use super::register::personal_tables;
use super::{
    ABOUT, ALT, ANSWER, BOOKMARK, DRAFT, FILE, FLAG, FOLDED, Lived, NAME, NOTE, OPTION, PLAY, POLL, POST,
    RECEIVED, REPLY, SENT, TITLE, TRANSLATION, UNNAMED, UNUSED, WORK, live,
};
use crate::support::{Answer, PASSWORD, Person, TestApp, code, problem};
use diesel::prelude::*;
use shared::core::id::{EnrolmentId, TopicId};
use shared::core::{FieldCode, ProblemCode, Role};
use shared::forum::{PostQuery, TopicQuery};
use shared::members::{MemberQuery, MessageQuery};
use shared::privacy::{ErasureRequest, PostsChoice};
use std::collections::BTreeSet;
use waymark::privacy::by_operator;

const WEEK: i64 = 7 * 24 * 60 * 60;

fn request(posts: PostsChoice) -> ErasureRequest {
    ErasureRequest { password: Some(PASSWORD.into()), posts }
}

/// What nobody may find of a person, as hex: texts as they are, ids as bytes and as text.
fn traces(person: &Person, enrolments: &[EnrolmentId], also: &[&str]) -> Vec<String> {
    let texts = [
        NAME,
        FOLDED,
        ABOUT,
        BOOKMARK,
        DRAFT,
        FLAG,
        ANSWER,
        NOTE,
        WORK,
        PLAY,
        SENT,
        RECEIVED,
        UNUSED,
        &person.email,
    ];
    let mut values: Vec<String> = texts.iter().chain(also).map(|text| hex(text.as_bytes())).collect();
    let enrolments = enrolments.iter().map(|enrolment| enrolment.0);
    for id in [person.account.0, person.session.0].into_iter().chain(enrolments) {
        values.push(hex(id.as_bytes()));
        values.push(hex(id.to_string().as_bytes()));
        values.push(hex(id.simple().to_string().as_bytes()));
    }
    values
}

/// By which the tables of e-learning name a person.
async fn enrolments_of(app: &TestApp, person: &Person) -> Vec<EnrolmentId> {
    use waymark::db::schema::learning_enrolments::dsl;
    let account = person.account;
    app.read(move |connection| {
        let own = dsl::learning_enrolments.filter(dsl::account_id.eq(account));
        Ok(own.select(dsl::id).load(connection)?)
    })
    .await
}

#[actix_web::test]
async fn nothing_of_an_erased_person_is_left_in_any_table() {
    for posts in [PostsChoice::Keep, PostsChoice::Blank] {
        let app = TestApp::start();
        let Lived { person, colleague, own_topic, other_topic } = live(&app).await;
        let written = [TITLE, POST, REPLY, UNNAMED, POLL, OPTION, FILE, ALT, TRANSLATION];
        let also: &[&str] = if posts == PostsChoice::Blank { &written } else { &[] };
        let enrolments = enrolments_of(&app, &person).await;
        let before = holding(&app, traces(&person, &enrolments, &written)).await;
        for table in personal_tables() {
            let is_searched = before.iter().any(|column| column.starts_with(&format!("{table}.")));
            assert!(is_searched, "nobody leaves a trace in {table}: tests/it/privacy/lived.rs has to");
        }
        for column in [
            "accounts_accounts.name",
            "accounts_accounts.email",
            "accounts_sessions.id",
            "audit_events.actor_id",
            "audit_events.subject",
            "forum_drafts.content",
            "forum_posts.author_id",
            "forum_reads.account_id",
            "http_idempotency_keys.account_id",
            "jobs_jobs.payload",
            "members_messages.body",
            "members_messages.pair",
            "members_topics.account_id",
            "notify_refusals.account_id",
            "notify_notices.recipient_id",
            "notify_notices.actor_id",
            "notify_choices.account_id",
            "notify_quiet_hours.account_id",
            "notify_bounces.email",
            "forum_topic_watches.account_id",
            "forum_category_watches.account_id",
        ] {
            assert!(before.contains(column), "the search does not find {column}: {before:?}");
        }
        let erasure = person.request_erasure(&request(posts)).await.unwrap();
        assert_eq!(erasure.erase_at, app.now().plus_seconds(WEEK));
        app.pass(WEEK - 1);
        app.run_jobs().await;
        assert!(!holding(&app, traces(&person, &enrolments, also)).await.is_empty(), "not before its time");
        app.pass(1);
        app.run_jobs().await;
        assert_eq!(holding(&app, traces(&person, &enrolments, also)).await, BTreeSet::new(), "{posts}");
        look_at_what_stays(&app, &colleague, own_topic, other_topic, posts).await;
    }
}

async fn look_at_what_stays(
    app: &TestApp,
    colleague: &Person,
    own_topic: TopicId,
    other_topic: TopicId,
    posts: PostsChoice,
) {
    let reader = app.sign_in(colleague).await;
    app.take_jobs().await;
    let topic = reader.find_topic(own_topic).await.unwrap();
    assert_eq!((topic.author, topic.replies_count), (None, 3));
    assert_eq!(topic.title, if posts == PostsChoice::Keep { TITLE } else { "" });
    let page = reader.list_posts(own_topic, &PostQuery::default()).await.unwrap();
    let first = &page.items[0];
    assert_eq!(first.author, None);
    assert_eq!(first.deleted_at.is_none(), posts == PostsChoice::Keep);
    assert_eq!(first.body_html.contains(POST), posts == PostsChoice::Keep);
    assert_eq!(page.items[2].author.as_ref().unwrap().id, colleague.account, "others' words stay theirs");
    let other = reader.list_posts(other_topic, &PostQuery::default()).await.unwrap();
    assert_eq!(other.items[1].body_html.contains(REPLY), posts == PostsChoice::Keep);
    let listed = reader.list_topics(&TopicQuery::default()).await.unwrap();
    assert_eq!(listed.items.len(), 3, "no topic is lost");
    assert_eq!(reader.list_members(&MemberQuery::default()).await.unwrap().items.len(), 2);
    assert!(reader.list_received_messages(&MessageQuery::default()).await.unwrap().items.is_empty());
}

#[actix_web::test]
async fn it_is_told_what_goes_and_asked_for_with_the_password() {
    let app = TestApp::start();
    let Lived { person, .. } = live(&app).await;
    app.take_jobs().await;
    let preview = person.find_erasure().await.unwrap();
    assert_eq!((preview.topics_count, preview.posts_count, preview.drafts_count), (2, 4, 1));
    assert_eq!((preview.messages_count, preview.sessions_count, preview.days), (2, 1, 7));
    assert!(preview.needs_password);
    for (password, expected) in
        [(None, FieldCode::Required), (Some("a wrong password".to_owned()), FieldCode::NotAvailable)]
    {
        let wrong = ErasureRequest { password, posts: PostsChoice::Keep };
        let errors = problem(person.request_erasure(&wrong).await).errors;
        assert_eq!((errors[0].field.as_str(), errors[0].code), ("password", expected));
    }
    assert!(person.find_me().await.is_ok(), "nothing happened");
}

#[actix_web::test]
async fn asking_signs_out_everywhere_and_is_told_by_mail() {
    let app = TestApp::start();
    let (person, other) = (app.member().await, app.member().await);
    let elsewhere = app.sign_in(&person).await;
    elsewhere.request_erasure(&request(PostsChoice::Keep)).await.unwrap();
    for client in [&person.client, &elsewhere.client] {
        assert_eq!(code(client.find_me().await), ProblemCode::SessionEnded);
    }
    assert_eq!(code(elsewhere.refresh_session().await), ProblemCode::SignInRequired, "the cookie is gone");
    assert_eq!(code(other.find_member(person.account).await), ProblemCode::NotFound, "nobody finds them now");
    app.run_jobs().await;
    let mail = &app.take_mails()[0];
    assert_eq!(
        (mail.to.as_str(), mail.subject.as_str()),
        (person.email.as_str(), "Your account will be erased")
    );
    assert!(mail.text.contains("1 December 2026, 11:00"), "in the reader's time zone: {}", mail.text);
    app.take_jobs().await;
}

#[actix_web::test]
async fn signing_in_keeps_the_account() {
    let app = TestApp::start();
    let (person, other) = (app.member().await, app.member().await);
    person.request_erasure(&request(PostsChoice::Blank)).await.unwrap();
    app.pass(WEEK - 60);
    app.run_jobs().await;
    app.take_mails();
    let again = app.sign_in(&person).await;
    app.pass(WEEK);
    app.run_jobs().await;
    assert_eq!(app.take_mails()[0].subject, "Your account stays");
    let fresh = app.sign_in(&person).await;
    assert_eq!(fresh.find_me().await.unwrap().id, again.account);
    let reader = app.sign_in(&other).await;
    assert!(reader.find_member(person.account).await.is_ok());
    app.take_jobs().await;
}

#[actix_web::test]
async fn without_a_password_a_fresh_confirmation_is_asked_for() {
    use diesel::prelude::*;
    use waymark::db::schema::{accounts_accounts, accounts_sessions};
    let app = TestApp::start();
    let (fresh, stale) = (app.member().await, app.member().await);
    let (accounts, session) = ([fresh.account, stale.account], stale.session);
    app.write(move |connection| {
        diesel::update(accounts_accounts::table.filter(accounts_accounts::id.eq_any(accounts)))
            .set(accounts_accounts::password_hash.eq(None::<String>))
            .execute(connection)?;
        diesel::update(accounts_sessions::table.find(session))
            .set(accounts_sessions::confirmed_at.eq(0_i64))
            .execute(connection)?;
        Ok(())
    })
    .await;
    assert!(!fresh.find_erasure().await.unwrap().needs_password);
    let plain = ErasureRequest { password: None, posts: PostsChoice::Keep };
    assert_eq!(code(stale.request_erasure(&plain).await), ProblemCode::ConfirmationRequired);
    fresh.request_erasure(&plain).await.unwrap();
    app.take_jobs().await;
}

#[actix_web::test]
async fn an_operator_erases_whoever_cannot_do_it_themselves() {
    let app = TestApp::start();
    let person = app.member().await;
    let ask = async |email: String| {
        let parts = app.app.clone();
        // The shell's thread may wait; a runtime's may not.
        let asked = tokio::task::spawn_blocking(move || {
            by_operator::erase(&parts.db, &parts.clock, &parts.ids, &email, PostsChoice::Keep)
        });
        asked.await.unwrap()
    };
    assert!(ask("nobody@ngo.example".into()).await.unwrap_err().contains("no account"));
    assert_eq!(ask(person.email.to_uppercase()).await.unwrap(), person.account);
    app.run_jobs().await;
    assert_eq!(holding(&app, vec![hex(person.email.as_bytes())]).await, BTreeSet::new());
    assert_eq!(code(person.find_me().await), ProblemCode::SessionEnded);
}

#[actix_web::test]
async fn the_last_administrator_is_not_erased() {
    let app = TestApp::start();
    let administrator = async || app.with_grants(&[(Role::Administrator, None)]).await;
    let (ana, bogdan) = (administrator().await, administrator().await);
    bogdan.request_erasure(&request(PostsChoice::Keep)).await.unwrap();
    // Whoever is about to be erased does not count any more.
    let refused = problem(ana.request_erasure(&request(PostsChoice::Keep)).await);
    assert_eq!((refused.status, refused.code), (409, ProblemCode::LastAdministrator));
    let (parts, email) = (app.app.clone(), ana.email.clone());
    let asked = tokio::task::spawn_blocking(move || {
        by_operator::erase(&parts.db, &parts.clock, &parts.ids, &email, PostsChoice::Keep)
    });
    let refused = asked.await.unwrap().unwrap_err();
    assert!(refused.contains("last administrator"), "{refused}");
    ana.find_me().await.unwrap();
    // Bogdan changes his mind, and Ana may go.
    app.sign_in(&bogdan).await;
    ana.request_erasure(&request(PostsChoice::Keep)).await.unwrap();
    app.take_jobs().await;
}

#[actix_web::test]
async fn an_erasure_that_was_lost_is_found_at_night() {
    let app = TestApp::start();
    let person = app.member().await;
    person.request_erasure(&request(PostsChoice::Keep)).await.unwrap();
    app.take_jobs().await;
    app.pass(WEEK);
    waymark::privacy::retention::delete_old(app.app.clone()).await.unwrap();
    app.run_jobs().await;
    assert_eq!(holding(&app, vec![hex(person.email.as_bytes())]).await, BTreeSet::new());
}

/// A table that names accounts and that the erasing does not know of would stop it, or keep what it should not.
#[actix_web::test]
async fn every_table_that_names_an_account_lets_it_go() {
    let app = TestApp::start();
    let references = app.read(|connection| Ok(references_to_accounts(connection))).await;
    assert!(references.len() > 8, "{references:?}");
    // The forum takes the name off by itself, so that it may keep the words.
    let known = ["forum_topics.author_id NO ACTION", "forum_posts.author_id NO ACTION"];
    for reference in references {
        let goes = reference.ends_with(" CASCADE") || reference.ends_with(" SET NULL");
        assert!(
            goes || known.contains(&reference.as_str()),
            "{reference}: erasing an account would fail; say ON DELETE CASCADE or SET NULL"
        );
    }
}

#[actix_web::test]
async fn another_site_cannot_ask_for_it() {
    let app = TestApp::start();
    let person = app.member().await;
    // The access token is in the app's memory: a form of another site has nothing to send.
    let request = app.request("POST", "/api/v1/privacy/erasure").header("content-type", "application/json");
    let answer = Answer::to(request.body(format!(r#"{{"password": "{PASSWORD}", "posts": "blank"}}"#))).await;
    assert_eq!(answer.brief(), (401, Some(ProblemCode::SignInRequired)));
    assert!(person.find_me().await.is_ok());
}
