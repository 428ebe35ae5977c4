//! The second step of signing in: codes of an authenticator app, recovery codes, and what guessing at them costs.

use crate::support::{Answer, PASSWORD, Person, TestApp, code, problem};
use diesel::prelude::*;
use shared::accounts::RequiredStep;
use shared::accounts::security::{
    SecondFactor, SecondFactorRequired, SessionCompletion, SignInOutcome, TotpConfirmation,
};
use shared::core::{ProblemCode, Role};
use shared::settings::SecondFactorRule;
use waymark::accounts::second_factor::totp;
use waymark::db::schema::{accounts_authenticators, accounts_recovery_codes};

/// The password of somebody with a second factor, and what is asked for then.
async fn half_way(app: &TestApp, person: &Person) -> SecondFactorRequired {
    match app.anon().create_session(&person.sign_in()).await.unwrap() {
        SignInOutcome::SecondFactorRequired(required) => required,
        SignInOutcome::SignedIn(_) => panic!("no second factor was asked for"),
    }
}

fn with(required: &SecondFactorRequired, method: SecondFactor, answer: &str) -> SessionCompletion {
    let continuation = required.continuation.clone();
    SessionCompletion { continuation, method, answer: answer.into(), remember_device: false }
}

#[actix_web::test]
async fn a_role_above_member_signs_in_in_two_steps() {
    let app = TestApp::start();
    let manager = app.manager().await;
    let required = half_way(&app, &manager).await;
    assert_eq!(required.methods, [SecondFactor::Totp]);
    assert_eq!(required.passkey_options, None);
    let client = app.anon();
    let signed_in = client.complete_session(&app.completion(&required.continuation)).await.unwrap();
    assert_eq!(signed_in.me.email, manager.email);
    assert_eq!(client.find_me().await.unwrap(), signed_in.me);
    client.refresh_session().await.unwrap();
}

#[actix_web::test]
async fn no_code_and_no_continuation_works_twice() {
    let app = TestApp::start();
    let manager = app.manager().await;
    let (first, second) = (half_way(&app, &manager).await, half_way(&app, &manager).await);
    app.anon().complete_session(&app.completion(&first.continuation)).await.unwrap();
    let replayed = app.anon().complete_session(&app.completion(&second.continuation)).await;
    assert_eq!(code(replayed), ProblemCode::WrongCode, "the code was used");
    app.pass(30);
    let replayed = app.anon().complete_session(&app.completion(&first.continuation)).await;
    assert_eq!(code(replayed), ProblemCode::SignInExpired, "the continuation was used");
    app.anon().complete_session(&app.completion(&second.continuation)).await.unwrap();
}

#[actix_web::test]
async fn the_second_step_must_come_in_time() {
    let app = TestApp::start();
    let manager = app.manager().await;
    let required = half_way(&app, &manager).await;
    app.pass(10 * 60);
    let late = app.anon().complete_session(&app.completion(&required.continuation)).await;
    assert_eq!(code(late), ProblemCode::SignInExpired);
    for continuation in ["x", ".", "00000000000000000000000000000000.AAAA"] {
        let made_up = app.anon().complete_session(&app.completion(continuation)).await;
        assert_eq!(code(made_up), ProblemCode::SignInExpired, "{continuation}");
    }
}

#[actix_web::test]
async fn guessing_costs_more_each_time_and_is_told() {
    let app = TestApp::start();
    let manager = app.manager().await;
    let required = half_way(&app, &manager).await;
    let guess = async |required: &SecondFactorRequired| {
        app.anon().complete_session(&with(required, SecondFactor::Totp, "000000")).await
    };
    for _ in 0..5 {
        assert_eq!(code(guess(&required).await), ProblemCode::WrongCode);
    }
    assert_eq!(code(guess(&required).await), ProblemCode::SignInExpired, "five answers a sign-in");
    assert_eq!(app.run_jobs().await, 1);
    let mails = app.take_mails();
    assert_eq!(mails[0].to, manager.email);
    assert!(mails[0].text.contains("entered wrong codes several times"), "{}", mails[0].text);
    let again = half_way(&app, &manager).await;
    assert_eq!(code(guess(&again).await), ProblemCode::WrongCode);
    let blocked = problem(app.anon().complete_session(&app.completion(&again.continuation)).await);
    assert_eq!(
        (blocked.code, blocked.retry_after_seconds),
        (ProblemCode::TooManyRequests, Some(60)),
        "even the right code has to wait"
    );
    app.pass(60);
    app.anon().complete_session(&app.completion(&again.continuation)).await.unwrap();
}

#[actix_web::test]
async fn a_member_sets_an_app_up_and_gets_in_by_a_recovery_code() {
    let app = TestApp::start();
    let member = app.member().await;
    assert!(member.find_me().await.unwrap().required_steps.is_empty());
    let shown = member.start_totp().await.unwrap();
    assert!(shown.uri.contains("ana.test%40ngo.example"), "{}", shown.uri);
    let secret = base32(&shown.secret);
    let wrong = member.confirm_totp(&TotpConfirmation { code: "000000".into() }).await;
    assert_eq!(code(wrong), ProblemCode::WrongCode);
    assert!(app.anon().create_session(&member.sign_in()).await.unwrap().signed_in().is_some(), "not yet");
    let first = TotpConfirmation { code: totp::code(&secret, app.now()).unwrap() };
    let codes = member.confirm_totp(&first).await.unwrap().codes;
    assert_eq!(codes.len(), 10);
    let required = half_way(&app, &member).await;
    assert_eq!(required.methods, [SecondFactor::Totp, SecondFactor::RecoveryCode]);
    let typed = codes[3].to_uppercase().replace('-', " ");
    let recovery = with(&required, SecondFactor::RecoveryCode, &typed);
    app.anon().complete_session(&recovery).await.unwrap();
    let required = half_way(&app, &member).await;
    let used = app.anon().complete_session(&with(&required, SecondFactor::RecoveryCode, &typed)).await;
    assert_eq!(code(used), ProblemCode::WrongCode, "each works once");
    let security = member.find_security().await.unwrap();
    assert_eq!((security.recovery_codes_left, security.totp_since), (9, Some(app.now())));
    let renewed = member.create_recovery_codes().await.unwrap().codes;
    let old = app.anon().complete_session(&with(&required, SecondFactor::RecoveryCode, &codes[0])).await;
    assert_eq!(code(old), ProblemCode::WrongCode);
    app.anon().complete_session(&with(&required, SecondFactor::RecoveryCode, &renewed[0])).await.unwrap();
    member.delete_totp().await.unwrap();
    assert!(app.anon().create_session(&member.sign_in()).await.unwrap().signed_in().is_some());
    assert_eq!(code(member.delete_totp().await), ProblemCode::NotFound);
    assert_eq!(code(member.create_recovery_codes().await), ProblemCode::NotFound);
    app.take_jobs().await;
}

fn base32(text: &str) -> Vec<u8> {
    totp_rs::Secret::try_from_base32(text).unwrap().as_bytes().to_vec()
}

#[actix_web::test]
async fn whoever_owes_a_second_factor_can_do_nothing_else() {
    let app =
        TestApp::start_with(|settings| settings.pinned.second_factor = Some(SecondFactorRule::Everyone));
    let member = app.member().await;
    assert_eq!(member.find_me().await.unwrap().required_steps, [RequiredStep::SetUpSecondFactor]);
    assert_eq!(code(member.list_categories().await), ProblemCode::StepsRequired);
    let secret = base32(&member.start_totp().await.unwrap().secret);
    let first = TotpConfirmation { code: totp::code(&secret, app.now()).unwrap() };
    member.confirm_totp(&first).await.unwrap();
    member.list_categories().await.unwrap();
    assert_eq!(code(member.delete_totp().await), ProblemCode::LastSecondFactor);
    assert!(member.find_security().await.unwrap().second_factor_required);
    app.take_jobs().await;
}

#[actix_web::test]
async fn every_role_above_member_owes_it() {
    let app = TestApp::start();
    for &role in Role::ALL {
        let person = app.with_grants(&[(Role::Member, None), (role, None)]).await;
        if role == Role::Member {
            continue;
        }
        assert_eq!(code(person.delete_totp().await), ProblemCode::LastSecondFactor, "{role}");
    }
}

#[actix_web::test]
async fn an_operator_takes_a_lost_second_factor_away() {
    let app = TestApp::start();
    let manager = app.manager().await;
    let reset = |email: &'static str| {
        let (db, clock, ids) = (app.app.db.clone(), app.app.clock.clone(), app.app.ids.clone());
        move || waymark::accounts::reset_second_factor::reset_second_factor(&db, &clock, &ids, email)
    };
    let unknown = tokio::task::spawn_blocking(reset("nobody@ngo.example")).await.unwrap();
    assert!(unknown.unwrap_err().contains("no account"));
    tokio::task::spawn_blocking(reset("ana.test@ngo.example")).await.unwrap().unwrap();
    app.pass(10);
    assert_eq!(code(manager.find_me().await), ProblemCode::SessionEnded);
    let client = app.anon();
    let signed_in = client.create_session(&manager.sign_in()).await.unwrap().signed_in().unwrap();
    assert_eq!(signed_in.me.required_steps, [RequiredStep::SetUpSecondFactor]);
    assert_eq!(code(client.list_categories().await), ProblemCode::StepsRequired);
    app.run_jobs().await;
    assert!(app.take_mails().iter().any(|mail| mail.text.contains("removed the second factor")));
}

#[actix_web::test]
async fn secrets_and_codes_are_stored_sealed_and_hashed() {
    let app = TestApp::start();
    let member = app.member().await;
    let secret = base32(&member.start_totp().await.unwrap().secret);
    let first = TotpConfirmation { code: totp::code(&secret, app.now()).unwrap() };
    let codes = member.confirm_totp(&first).await.unwrap().codes;
    let (sealed, hashes): (Option<Vec<u8>>, Vec<Vec<u8>>) = app
        .read(|connection| {
            let sealed = accounts_authenticators::table.select(accounts_authenticators::secret);
            let hashes = accounts_recovery_codes::table.select(accounts_recovery_codes::code_hash);
            Ok((sealed.first(connection)?, hashes.load(connection)?))
        })
        .await;
    let sealed = sealed.unwrap();
    assert!(!sealed.windows(secret.len()).any(|part| part == secret));
    assert_eq!((hashes.len(), hashes[0].len()), (10, 32));
    let plain = codes[0].replace('-', "");
    assert!(!hashes.iter().any(|hash| hash.windows(4).any(|part| part == &plain.as_bytes()[..4])));
    app.take_jobs().await;
}

/// The form that works without scripts.
#[actix_web::test]
async fn the_plain_forms_sign_in_in_two_steps() {
    let app = TestApp::start();
    let manager = app.manager().await;
    let form = [("email", manager.email.as_str()), ("password", PASSWORD)];
    let first = app.send_form("/sign-in", "", &form).await;
    assert_eq!((first.status, first.header("location")), (303, "/sign-in/code"));
    assert_eq!(first.cookie("waymark_refresh"), None);
    let between = first.cookie("waymark_sign_in").unwrap();
    let page = app.get("/ro/sign-in/code").await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("action=\"/sign-in/code\""));
    let send = async |cookie: &str, answer: &str| {
        app.send_form("/sign-in/code", cookie, &[("answer", answer), ("remember_device", "yes")]).await
    };
    let wrong = send(&between, "000 000").await;
    assert_eq!(wrong.status, 401);
    assert!(wrong.text().contains("role=\"alert\""));
    assert_eq!(send("waymark_sign_in=x", &app.code()).await.status, 401);
    let foreign = app.request("POST", "/sign-in/code").header("cookie", between.clone());
    let foreign = foreign.header("sec-fetch-site", "cross-site");
    assert_eq!(Answer::to(foreign).await.status, 403);
    let done = send(&between, &app.code()).await;
    assert_eq!((done.status, done.header("location")), (303, "/forum"));
    assert!(done.cookie("waymark_refresh").is_some());
    assert_eq!(done.cookie("waymark_sign_in").as_deref(), Some("waymark_sign_in="));
    // The box was ticked: next time the password is enough in this browser.
    let device = done.cookie("waymark_device").unwrap();
    let again = app.send_form("/sign-in", &device, &form).await;
    assert_eq!((again.status, again.header("location")), (303, "/forum"));
}
