//! Confirming who one is before what signs in is changed.

use crate::support::{PASSWORD, TestApp, code};
use shared::accounts::security::{SessionConfirmation, TotpConfirmation};
use shared::core::ProblemCode;

#[actix_web::test]
async fn an_unlocked_screen_is_not_enough_to_change_what_signs_in() {
    let app = TestApp::start();
    let member = app.member().await;
    app.pass(15 * 60);
    member.client.set_access_token(app.sign_in(&member).await.client.access_token());
    app.pass(9 * 60);
    member.start_totp().await.unwrap();
    app.pass(6 * 60);
    // The session is fifteen minutes old now; its token was made anew meanwhile.
    let other = app.sign_in(&member).await;
    app.pass(9 * 60);
    other.refresh_session().await.unwrap();
    app.pass(6 * 60);
    assert_eq!(code(other.start_totp().await), ProblemCode::ConfirmationRequired);
    let any = TotpConfirmation { code: "123456".into() };
    assert_eq!(code(other.confirm_totp(&any).await), ProblemCode::ConfirmationRequired);
    assert_eq!(code(other.delete_totp().await), ProblemCode::ConfirmationRequired);
    assert_eq!(code(other.create_recovery_codes().await), ProblemCode::ConfirmationRequired);
    let wrong = SessionConfirmation { password: "a wrong password".into() };
    assert_eq!(code(other.confirm_session(&wrong).await), ProblemCode::WrongCredentials);
    assert_eq!(code(other.start_totp().await), ProblemCode::ConfirmationRequired);
    other.confirm_session(&SessionConfirmation { password: PASSWORD.into() }).await.unwrap();
    other.start_totp().await.unwrap();
}

#[actix_web::test]
async fn nobody_sees_how_another_signs_in() {
    let app = TestApp::start();
    let (ana, admin) = (app.member().await, app.manager().await);
    let (hers, theirs) = (ana.find_security().await.unwrap(), admin.find_security().await.unwrap());
    assert!(hers.has_password && hers.totp_since.is_none() && !hers.second_factor_required);
    assert!(theirs.totp_since.is_some() && theirs.second_factor_required);
}
