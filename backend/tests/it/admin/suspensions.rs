//! Accounts that may not sign in for a while.

use super::accounts::{administrator, last_act, manager_of};
use crate::support::{Answer, PASSWORD, Person, TestApp, code, problem};
use shared::admin::NewSuspension;
use shared::core::id::AccountId;
use shared::core::{Country, FieldCode, ProblemCode, Role, Timestamp};

const DAY: i64 = 24 * 60 * 60;

/// Suspends an account.
pub async fn suspend(by: &Person, account: AccountId, ends_at: Option<Timestamp>) {
    let reason = "Shared a case outside the platform".into();
    by.suspend_account(account, &NewSuspension { reason, ends_at }).await.unwrap();
}

#[actix_web::test]
async fn a_suspended_member_is_told_why_and_comes_back_by_themselves() {
    let app = TestApp::start();
    let member = app.member().await;
    let manager = manager_of(&app, Country::Romania).await;
    let end = app.now().plus_seconds(DAY);
    app.pass(1);
    member.find_me().await.unwrap();
    suspend(&manager, member.account, Some(end)).await;
    assert_eq!(code(member.find_me().await), ProblemCode::SessionEnded);
    let (action, _, detail) = last_act(&app).await;
    assert_eq!((action.as_str(), detail), ("suspend_account", Some(format!("until {end}"))));

    let refused = problem(app.anon().create_session(&member.sign_in()).await);
    assert_eq!((refused.status, refused.code), (403, ProblemCode::AccountSuspended));
    let notice = refused.suspension.unwrap();
    assert_eq!((notice.reason.as_str(), notice.ends_at), ("Shared a case outside the platform", Some(end)));
    // Without the password nothing of it is told.
    let guess = shared::accounts::SignIn { email: member.email.clone(), password: "wrong".into() };
    let refused = problem(app.anon().create_session(&guess).await);
    assert_eq!((refused.code, refused.suspension), (ProblemCode::WrongCredentials, None));

    app.pass(DAY);
    app.sign_in(&member).await;
}

#[actix_web::test]
async fn the_plain_form_says_why_too() {
    let app = TestApp::start();
    let (member, administrator) = (app.member().await, administrator(&app).await);
    suspend(&administrator, member.account, None).await;
    let form =
        serde_urlencoded::to_string([("email", member.email.as_str()), ("password", PASSWORD)]).unwrap();
    let request = app.request("POST", "/sign-in").header("content-type", "application/x-www-form-urlencoded");
    let answer = Answer::to(request.body(form)).await;
    assert_eq!((answer.status, answer.header("set-cookie")), (403, ""));
    assert!(answer.text().contains("Shared a case outside the platform"), "{}", answer.text());
}

#[actix_web::test]
async fn a_suspension_is_changed_and_lifted() {
    let app = TestApp::start();
    let (member, administrator) = (app.member().await, administrator(&app).await);
    suspend(&administrator, member.account, None).await;
    let end = app.now().plus_seconds(DAY);
    suspend(&administrator, member.account, Some(end)).await;
    let suspension = administrator.find_account(member.account).await.unwrap().suspension.unwrap();
    assert_eq!((suspension.ends_at, suspension.created_by.unwrap().id), (Some(end), administrator.account));
    app.pass(1);
    administrator.lift_suspension(member.account).await.unwrap();
    assert_eq!(last_act(&app).await.0, "lift_suspension");
    assert_eq!(code(administrator.lift_suspension(member.account).await), ProblemCode::NotFound);
    app.sign_in(&member).await;
}

#[actix_web::test]
async fn nobody_suspends_themselves_or_somebody_above() {
    let app = TestApp::start();
    let administrator = administrator(&app).await;
    let manager = manager_of(&app, Country::Romania).await;
    let colleague = manager_of(&app, Country::Romania).await;
    let new = NewSuspension { reason: "Because".into(), ends_at: None };
    for (who, whom) in [(&manager, &administrator), (&manager, &colleague), (&manager, &manager)] {
        assert_eq!(code(who.suspend_account(whom.account, &new).await), ProblemCode::Forbidden);
        assert_eq!(code(who.end_sessions(whom.account).await), ProblemCode::Forbidden);
    }
    assert_eq!(
        code(administrator.suspend_account(administrator.account, &new).await),
        ProblemCode::Forbidden
    );
    suspend(&administrator, colleague.account, None).await;
}

#[actix_web::test]
async fn of_two_administrators_who_suspend_one_another_one_stays() {
    let app = TestApp::start();
    let (ana, bogdan) = (administrator(&app).await, administrator(&app).await);
    app.with_grants(&[(Role::Administrator, Some(Country::Romania))]).await;
    let new = NewSuspension { reason: "Because".into(), ends_at: None };
    let (one, two) = futures_util::join!(
        ana.suspend_account(bogdan.account, &new),
        bogdan.suspend_account(ana.account, &new)
    );
    assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
}

#[actix_web::test]
async fn an_end_lies_ahead_and_a_reason_is_given() {
    let app = TestApp::start();
    let (member, administrator) = (app.member().await, administrator(&app).await);
    let past = NewSuspension { reason: "Because".into(), ends_at: Some(app.now()) };
    let wrong = problem(administrator.suspend_account(member.account, &past).await).errors.remove(0);
    assert_eq!((wrong.field.as_str(), wrong.code), ("ends_at", FieldCode::NotAvailable));
    let silent = NewSuspension { reason: " ".into(), ends_at: None };
    let wrong = problem(administrator.suspend_account(member.account, &silent).await).errors.remove(0);
    assert_eq!((wrong.field.as_str(), wrong.code), ("reason", FieldCode::Required));
}
