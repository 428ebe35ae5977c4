//! Access tokens run out; the client renews them by itself.

use crate::support::{TestApp, code};
use shared::core::ProblemCode;

#[actix_web::test]
async fn an_access_token_is_good_for_ten_minutes() {
    let app = TestApp::start();
    let member = app.member().await;
    app.pass(599);
    member.find_me().await.unwrap();
    app.pass(1);
    let raw = crate::support::Answer::to(
        app.request("GET", "/api/v1/accounts/me").header("authorization", member.bearer()),
    )
    .await;
    assert_eq!(raw.brief(), (401, Some(ProblemCode::AccessTokenExpired)));
    // This one has no cookie: the client's own try to refresh says so.
    assert_eq!(code(member.find_me().await), ProblemCode::SignInRequired);
    assert_eq!(member.access_token(), None);
}

#[actix_web::test]
async fn the_client_refreshes_and_tries_again() {
    let app = TestApp::start();
    let member = app.member().await;
    let device = app.sign_in(&member).await;
    let first = device.access_token();
    app.pass(601);
    assert_eq!(device.find_me().await.unwrap().id, member.account);
    let second = device.access_token();
    assert_ne!(first, second);
    device.find_me().await.unwrap();
    assert_eq!(device.access_token(), second, "a good token is kept");
}

#[actix_web::test]
async fn a_page_that_starts_has_only_the_cookie() {
    let app = TestApp::start();
    let member = app.member().await;
    let device = app.sign_in(&member).await;
    device.set_access_token(None);
    assert_eq!(code(device.find_me().await), ProblemCode::SignInRequired);
    let signed_in = device.refresh_session().await.unwrap();
    assert_eq!(signed_in.me.id, member.account);
    device.find_me().await.unwrap();
}

#[actix_web::test]
async fn a_network_that_fails_signs_nobody_out() {
    let app = TestApp::start();
    let member = app.member().await;
    let nowhere = api_client::Client::new("http://127.0.0.1:1");
    nowhere.set_access_token(member.access_token());
    assert!(matches!(nowhere.refresh_session().await, Err(api_client::ClientError::Network(_))));
    assert_eq!(nowhere.access_token(), member.access_token());
}
