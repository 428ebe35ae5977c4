//! Suspending an author from the review: by those who look after the account; others ask them to.

use super::privacy_of::Watch;
use crate::support::{Only, Person, TestApp, code, new_key, new_post, problem};
use diesel::prelude::*;
use shared::core::id::{PostId, ReviewId};
use shared::core::{Country, FieldCode, ProblemCode, Role};
use shared::forum::{NewFlag, NewReviewAct, ReviewAct, ReviewQuery, ReviewReason, ReviewStep};

fn act(act: ReviewAct, text: &str) -> NewReviewAct {
    let reason = act.is_told().then_some(ReviewReason::Disrespect);
    NewReviewAct { act, reason, text: text.into(), passage: String::new(), ends_at: None }
}

/// A review of a reply of a member of a group, in the group's own category.
async fn reviewed(app: &TestApp, leading: &Person, author: &Person) -> (PostId, ReviewId) {
    let reader = app.member().await;
    let group = app.group(&[leading, author, &reader]).await;
    let only = Only { group: Some(group), ..Only::default() };
    let category = app.category_for("private", only).await;
    let topic = app.topic(leading, category).await.id;
    let post = app.reply(author, topic, "You are all fools.").await.id;
    let flag = NewFlag { reason: ReviewReason::Disrespect, text: String::new() };
    reader.flag_post(post, &flag).await.unwrap();
    let review = leading.list_reviews(&ReviewQuery::default()).await.unwrap().items[0].id;
    app.pass(1);
    (post, review)
}

async fn audited(app: &TestApp, account: &Person) -> Vec<Option<String>> {
    let subject = format!("account {}", account.account);
    app.read(move |connection| {
        use waymark::db::schema::audit_events::dsl;
        let acts = dsl::audit_events.filter(dsl::action.eq("suspend_account").and(dsl::subject.eq(subject)));
        Ok(acts.select(dsl::detail).load(connection)?)
    })
    .await
}

#[actix_web::test]
async fn whoever_looks_after_the_author_suspends_from_the_review() {
    let app = TestApp::start();
    let grants =
        [(Role::Member, None), (Role::Facilitator, None), (Role::ProjectManager, Some(Country::Romania))];
    let (leading, author) = (app.with_grants(&grants).await, app.member().await);
    let (_, review) = reviewed(&app, &leading, &author).await;
    let seen = leading.find_review(review).await.unwrap();
    assert!(seen.acts.contains(&ReviewAct::Suspend) && !seen.acts.contains(&ReviewAct::AskSuspension));
    assert!(author.find_review(review).await.unwrap().acts.is_empty());
    let end = app.now().plus_seconds(7 * 24 * 60 * 60);
    let past = NewReviewAct { ends_at: Some(app.now()), ..act(ReviewAct::Suspend, "A week of rest") };
    for (wrong, field, wanted) in [
        (past, "ends_at", FieldCode::NotAvailable),
        (act(ReviewAct::Suspend, "So"), "text", FieldCode::TooShort),
        (NewReviewAct { reason: None, ..act(ReviewAct::Suspend, "A week") }, "reason", FieldCode::Required),
        (
            NewReviewAct { ends_at: Some(end), ..act(ReviewAct::Warn, "Beware") },
            "ends_at",
            FieldCode::NotAvailable,
        ),
    ] {
        let error = problem(leading.act_in_review(review, &wrong).await).errors.remove(0);
        assert_eq!((error.field.as_str(), error.code), (field, wanted));
    }
    let suspend = NewReviewAct { ends_at: Some(end), ..act(ReviewAct::Suspend, "A week of rest") };
    let done = leading.act_in_review(review, &suspend).await.unwrap();
    assert_eq!(done.entries.last().unwrap().step, ReviewStep::Suspended);
    assert!(!done.acts.contains(&ReviewAct::Suspend), "once");
    assert_eq!(code(leading.act_in_review(review, &suspend).await), ProblemCode::Forbidden);
    assert_eq!(code(author.find_me().await), ProblemCode::SessionEnded);
    let refused = problem(app.anon().create_session(&author.sign_in()).await);
    assert_eq!(refused.suspension.unwrap().reason, "A week of rest");
    assert_eq!(audited(&app, &author).await, [Some(format!("until {end}"))]);
    app.take_jobs().await;
}

#[actix_web::test]
async fn others_ask_those_who_look_after_the_author() {
    let app = TestApp::start();
    let (leading, author) = (app.facilitator().await, app.member().await);
    let manager = app.with_grants(&[(Role::ProjectManager, Some(Country::Romania))]).await;
    let abroad = app.person_in(Country::Spain, None, &[(Role::ProjectManager, Some(Country::Spain))]).await;
    let (_, review) = reviewed(&app, &leading, &author).await;
    let acts = leading.find_review(review).await.unwrap().acts;
    assert!(acts.contains(&ReviewAct::AskSuspension) && !acts.contains(&ReviewAct::Suspend));
    let suspend = act(ReviewAct::Suspend, "Too much");
    assert_eq!(code(leading.act_in_review(review, &suspend).await), ProblemCode::Forbidden);
    assert_eq!(code(manager.find_review(review).await), ProblemCode::NotFound, "nobody asked");
    app.take_jobs().await;

    let ask = act(ReviewAct::AskSuspension, "The third time this week");
    leading.act_in_review(review, &ask).await.unwrap();
    app.pass(60);
    app.run_jobs().await;
    let mails = app.take_mails();
    assert_eq!(mails.len(), 1, "to the manager of the author's country, and not to the author");
    assert_eq!(mails[0].to, manager.email);
    assert!(mails[0].text.contains(&format!("/forum/reviews/{review}")) && !mails[0].text.contains("fools"));
    assert!(author.find_review(review).await.unwrap().entries.is_empty(), "asked among moderators");

    assert_eq!(code(abroad.find_review(review).await), ProblemCode::NotFound);
    let seen = manager.find_review(review).await.unwrap();
    assert_eq!(seen.acts, [ReviewAct::Suspend]);
    assert!(seen.post.body_html.contains("fools") && seen.entries[1].text == "The third time this week");
    assert!(manager.list_reviews(&ReviewQuery::default()).await.unwrap().items.is_empty());
    assert_eq!(code(manager.find_post(seen.post.id).await), ProblemCode::NotFound, "the review, and no more");
    assert_eq!(code(manager.act_in_review(review, &act(ReviewAct::Hide, "x")).await), ProblemCode::Forbidden);
    manager.act_in_review(review, &suspend).await.unwrap();
    assert_eq!(code(author.find_me().await), ProblemCode::SessionEnded);
    assert_eq!(audited(&app, &author).await, [Some("until lifted".to_owned())]);
    app.take_jobs().await;
}

/// A review of what a member wrote as an anonymous colleague.
async fn veiled(app: &TestApp, leading: &Person, author: &Person) -> ReviewId {
    let category = app.anonymous_category("open").await;
    let topic = app.topic(leading, category).await.id;
    let mut new = new_post("You are all fools.");
    new.anonymous = true;
    let post = author.create_post(topic, &new, &new_key()).await.unwrap().id;
    let flag = NewFlag { reason: ReviewReason::Disrespect, text: String::new() };
    app.member().await.flag_post(post, &flag).await.unwrap();
    app.pass(1);
    leading.list_reviews(&ReviewQuery::default()).await.unwrap().items[0].id
}

#[actix_web::test]
async fn whoever_moderates_an_anonymous_author_learns_nothing_by_a_suspension() {
    let app = TestApp::start();
    let both =
        |country| [(Role::Member, None), (Role::Facilitator, None), (Role::ProjectManager, Some(country))];
    let romanian = app.with_grants(&both(Country::Romania)).await;
    let spanish = app.person_in(Country::Spain, None, &both(Country::Spain)).await;
    let manager = app.with_grants(&[(Role::ProjectManager, Some(Country::Romania))]).await;
    let author = app.member().await;
    let review = veiled(&app, &romanian, &author).await;
    let seen = romanian.find_review(review).await.unwrap();
    assert!(seen.acts.contains(&ReviewAct::AskSuspension) && !seen.acts.contains(&ReviewAct::Suspend));
    assert_eq!(seen.acts, spanish.find_review(review).await.unwrap().acts, "whatever the author's country");
    assert_eq!(code(manager.find_review(review).await), ProblemCode::NotFound, "nobody asked");
    app.take_jobs().await;

    let ask = act(ReviewAct::AskSuspension, "The third time this week");
    romanian.act_in_review(review, &ask).await.unwrap();
    let after = romanian.find_review(review).await.unwrap().acts;
    assert!(!after.contains(&ReviewAct::Suspend), "one learns nothing by asking oneself");
    app.pass(60);
    app.run_jobs().await;
    let mails = app.take_mails();
    assert!(mails.len() == 1 && mails[0].to == manager.email && !mails[0].text.contains(&author.name));
    let asked = manager.find_review(review).await.unwrap();
    Watch::of(&author).sees_nothing_in(&asked);
    assert_eq!(asked.acts, [ReviewAct::Suspend]);
    assert!(asked.author_language.is_none() && asked.post.anonymous && !asked.post.may_reveal);
    let suspend = act(ReviewAct::Suspend, "A time of rest");
    assert_eq!(code(spanish.act_in_review(review, &suspend).await), ProblemCode::Forbidden);
    let done = manager.act_in_review(review, &suspend).await.unwrap();
    Watch::of(&author).sees_nothing_in(&done);
    assert_eq!(code(author.find_me().await), ProblemCode::SessionEnded);
    assert_eq!(audited(&app, &author).await, [Some("until lifted".to_owned())], "for administrators");
    for person in [&romanian, &spanish] {
        let seen = person.find_review(review).await.unwrap();
        Watch::of(&author).sees_nothing_in(&seen);
        Watch::of(&manager).sees_nothing_in(&seen);
        let last = seen.entries.last().unwrap();
        assert_eq!(
            (last.step, last.text.as_str()),
            (ReviewStep::Suspended, ""),
            "in whose language would say where"
        );
    }

    // Once the suspension is lifted, its author reads who suspended them: to those it said who they are.
    let account = author.account;
    app.write(move |connection| {
        diesel::delete(waymark::db::schema::accounts_suspensions::dsl::accounts_suspensions.find(account))
            .execute(connection)?;
        Ok(())
    })
    .await;
    let author = app.sign_in(&author).await;
    let told = author.find_review(review).await.unwrap().entries;
    let last = told.last().unwrap();
    assert_eq!(last.text, "A time of rest");
    assert_eq!((told.len(), last.person.as_ref().map(|person| person.id)), (1, Some(manager.account)));
    app.take_jobs().await;
}
