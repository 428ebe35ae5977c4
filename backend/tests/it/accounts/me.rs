//! Oneself.

use crate::support::{Answer, TestApp};
use shared::accounts::MePatch;
use shared::core::{Country, Language, ProblemCode, Role};

#[actix_web::test]
async fn one_changes_ones_language() {
    let app = TestApp::start();
    let (member, other) = (app.member().await, app.member().await);
    let changed = member
        .update_me(&MePatch { language: Some(Language::Romanian), ..MePatch::default() })
        .await
        .unwrap();
    assert_eq!(changed.language, Language::Romanian);
    assert_eq!(member.find_me().await.unwrap(), changed);
    assert_eq!(member.update_me(&MePatch::default()).await.unwrap(), changed, "what is left out stays");
    assert_eq!(other.find_me().await.unwrap().language, Language::English);
}

#[actix_web::test]
async fn nobody_makes_themselves_administrator() {
    let app = TestApp::start();
    let member = app.member().await;
    for body in
        [r#"{"roles": [{"role": "administrator"}]}"#, r#"{"email": "x@y.example"}"#, r#"{"language": "de"}"#]
    {
        let request = app.request("PATCH", "/api/v1/accounts/me").header("authorization", member.bearer());
        let answer = Answer::to(request.header("content-type", "application/json").body(body)).await;
        assert_eq!(answer.brief(), (400, Some(ProblemCode::MalformedBody)), "{body}");
    }
    assert_eq!(member.find_me().await.unwrap().roles.len(), 1);
}

#[actix_web::test]
async fn roles_say_where_they_hold() {
    let app = TestApp::start();
    let grants = [(Role::Member, None), (Role::Facilitator, Some(Country::Spain))];
    let me = app.with_grants(&grants).await.find_me().await.unwrap();
    let mut roles: Vec<_> = me.roles.iter().map(|grant| (grant.role, grant.country)).collect();
    roles.sort_unstable();
    assert_eq!(roles, grants);
}
